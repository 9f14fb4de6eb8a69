import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { eagerPolicies, filesBelow, manifest, openCliWorld } from "./world.ts";

const secrets = {
  env: "sEcr3tEnvironment00aa11bb22cc",
  arg: "sEcr3tArgument00dd11ee22ff33",
  inline: "sEcr3tInline44gg55hh66ii77",
  url: "sEcr3tAddress88jj99kk00ll11",
  header: "sEcr3tHeader22mm33nn44oo55",
  user: "sEcr3tPassword66pp77qq88rr",
  shell: "sEcr3tOfTheShell99ss00tt11",
};

/** A server that tells everything it was given: in its tools, its instructions and on stderr. */
const chatty = `const all = JSON.stringify([process.argv, process.env]);
process.stderr.write(all + "\\n");
tools.push({ name: "leak", description: all, inputSchema: { type: "object", properties: { x: { type: "string", default: all } } } });`;

test("What stands in a manifest as a secret is in no output, no event, no proposal and no file but the manifest", async () => {
  await using world = await openCliWorld({
    ".mcp.json": manifest({
      chatty: {
        command: "npx",
        args: ["-y", "chatty-mcp@1.0.0", "--api-key", secrets.arg, `--token=${secrets.inline}`],
        env: { API_TOKEN: secrets.env, PASSWORD: secrets.env },
      },
      dying: { command: "npx", args: ["-y", "dying-mcp@1.0.0", `--password=${secrets.inline}`], env: { SECRET_KEY: secrets.env } },
      remote: {
        type: "http",
        url: `http://ada:${secrets.user}@127.0.0.1:9/mcp?api_key=${secrets.url}`,
        headers: { Authorization: `Bearer ${secrets.header}`, "X-Api-Key": secrets.header },
      },
    }),
    ...eagerPolicies,
  });
  world.publish("chatty-mcp", "1.0.0", { before: chatty });
  world.publish("chatty-mcp", "1.1.0", { before: chatty });
  world.publish("dying-mcp", "1.0.0", { before: chatty });
  world.publish("dying-mcp", "1.0.1", { before: `${chatty}\nthrow new Error(all);` });
  const env = { MY_TOKEN: secrets.shell, GITHUB_TOKEN: secrets.shell };
  const folder = world.path("handed-over");
  const lines = [
    ["list"],
    ["list", "--json"],
    ["detect", "--json"],
    ["detect", "--folder", folder],
    ["verify"],
    ["verify", "--json"],
    ["cycle", "--merge", "--deploy"],
    ["cycle", "--json"],
    ["deploy", "--json"],
    ["propose", "--dry-run", "--json"],
    ["audit", "--json"],
    ["audit", "--why", "chatty", "--json"],
    ["audit", "--why", "dying"],
    ["cleanup", "--json"],
    ["rollback", "--dry-run"],
    ["verify", "--server", "remote", "--json"],
  ];
  for (const line of lines) {
    const ended = await world.run(line, { env });
    expect([0, 1, 3], `${line.join(" ")}: ${ended.stderr}`).toContain(ended.code);
  }
  const words = Object.entries(secrets);
  const leaks = (where: string, text: string) =>
    words.flatMap(([name, secret]) => (forms(secret).some((form) => text.includes(form)) ? [`${name} in ${where}`] : []));
  for (const [index, text] of world.printed.entries()) expect(leaks(lines[index >> 1]?.join(" ") ?? "", text)).toEqual([]);

  // The manifest itself holds them, in the repository and where it is live.
  const skipped = /\/objects\/|npm-cache|\.mcp\.json$|stagings\.json$|node_modules/;
  const files = filesBelow(world.path(), (path) => skipped.test(path));
  expect(files.size).toBeGreaterThan(20);
  expect([...files].flatMap(([path, text]) => leaks(path, text))).toEqual([]);
  const log = execFileSync("git", ["log", "--all", "--format=%B%n%an%ae", "-p", "--", ".", ":!.mcp.json"], {
    cwd: world.path("origin.git"),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(log).toContain("mcp-gitops");
  expect(leaks("git log", log)).toEqual([]);
}, 120_000);

function forms(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64").replace(/=+$/, "").slice(2, -3),
    Buffer.from(secret).toString("hex"),
  ];
}
