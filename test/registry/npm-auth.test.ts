import fc from "fast-check";
import getAuth from "npm-registry-fetch/lib/auth.js";
import { expect, test } from "vitest";
import { npmAuth } from "../../src/registry/npm-auth.ts";

test("credentials are those that npm would send", () => {
  const place = fc.constantFrom(
    "//a.example/",
    "//a.example",
    "//a.example/npm/",
    "//a.example/npm",
    "//a.example/npm/p",
    "//b.example/",
    "//a.example:8080/",
  );
  const secret = fc.oneof(
    fc.constant({ _authToken: "token" }),
    fc.constant({ _auth: "dTpw" }),
    fc.constant({ username: "u", _password: "cA==" }),
    fc.constant({ username: "alone" }),
    fc.constant({ _authToken: "token", username: "u", _password: "cA==" }),
  );
  const registry = fc.constantFrom("https://a.example/", "https://a.example/npm/", "https://b.example/", "http://a.example:8080/x/");
  const config = fc
    .array(fc.tuple(place, secret), { maxLength: 4 })
    .map((all) =>
      Object.assign({}, ...all.map(([at, values]) => Object.fromEntries(Object.entries(values).map(([k, v]) => [`${at}:${k}`, v])))),
    );
  fc.assert(
    fc.property(config, registry, fc.constantFrom("p", "@s%2fp"), (options, base, name) => {
      const theirs = getAuth(`${base}${name}`, { ...options, registry: base });
      const expected = theirs.token ? `Bearer ${theirs.token}` : theirs.auth ? `Basic ${theirs.auth}` : null;
      expect(npmAuth(`${base}${name}`, base, options).header).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});
