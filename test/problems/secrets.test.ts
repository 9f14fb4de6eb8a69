import { expect, test } from "vitest";
import { credentialName, secretsIn } from "../../src/manifest/secrets.ts";
import { hex, randomText } from "./random.ts";

const key = randomText(1, 40);

test.each<[string, (secret: string) => string, string | null, string, string]>([
  ["a GitHub token", (s) => s, null, `ghp_${randomText(2, 36)}`, "GitHub token"],
  ["a token inside an address", (s) => `https://example.com/mcp/${s}/sse`, null, `tvly-dev-${randomText(3, 32)}`, "Tavily key"],
  ["a Supabase token behind an option", (s) => `--access-token=${s}`, null, `sbp_${randomText(4, 40, hex)}`, "Supabase token"],
  ["a private key", (s) => `${s}\nMIIE`, null, "-----BEGIN OPENSSH PRIVATE KEY-----", "private key"],
  ["a value by its name", (s) => s, "EXA_API_KEY", "0b7c2f4e-91d3-4a68-b5f0-3c9e8d7a6152", "key"],
  ["a camel-cased name", (s) => s, "clientSecret", key, "token"],
  ["a header with a scheme", (s) => `Bearer ${s}`, "Authorization", randomText(5, 64, hex), "token"],
  ["a header in an argument", (s) => `Authorization: Bearer ${s}`, null, key, "token"],
  ["a parameter of an address", (s) => `https://example.com/mcp?profile=a&apiKey=${s}`, null, key, "key"],
  [
    "a password in an address",
    (s) => `postgresql://postgres:${s}@192.0.2.7:5432/app`,
    "DATABASE_URL",
    "kF7!vb2Qz9",
    "password in an address",
  ],
  ["Go's data source names", (s) => `root:${s}@tcp(192.0.2.7:3306)/app`, "MYSQL_DSN", "kF7vb2Qz9x", "password"],
  ["a connection string", (s) => `Server=db;User Id=sa;Password=${s};Encrypt=no`, "CONNECTION", "kF7vb2Qz9x", "password"],
  ["an assignment in a shell line", (s) => `export OPENAI_API_KEY="${s}" && exec npx -y x`, null, key, "key"],
  ["an option in a shell line", (s) => `exec npx -y x --api-key ${s} --verbose`, null, key, "key"],
  ["a docker variable", (s) => `SLACK_TOKEN=${s}`, null, key, "token"],
])("%s is found, and nothing around it", (_, write, name, secret, kind) => {
  const text = write(secret);
  const found = secretsIn(text, name);
  expect(found.map((one) => [one.kind, text.slice(one.start, one.end)])).toEqual([[kind, secret]]);
});

test.each<[string, string | null]>([
  ["${GITHUB_TOKEN}", "GITHUB_TOKEN"],
  ["Bearer ${TOKEN:-none}", "Authorization"],
  ["{env:CONTEXT7_API_KEY}", "CONTEXT7_API_KEY"],
  ["${input:api-key-2026-for-search}", "API_KEY"],
  ["%OPENAI_API_KEY%", "OPENAI_API_KEY"],
  ["op://Private/search/credential-2026", "API_KEY"],
  ["your-api-key-here-0123456789", "API_KEY"],
  ["<YOUR_API_KEY_2026_GOES_HERE>", "API_KEY"],
  [`ghp_${"x".repeat(36)}`, "GITHUB_TOKEN"],
  [`sk-${"0123456789abcdef".repeat(3)}`, "OPENAI_API_KEY"],
  ["sk-ant-...", "ANTHROPIC_API_KEY"],
  ["EXAMPLE_SERVICE_TOKEN_2026", "bearer_token_env_var"],
  ["/run/secrets/github_token_2026", "GITHUB_TOKEN"],
  ["~/.config/mcp/credentials-2026.json", "CREDENTIALS"],
  ["https://example.com/oauth2/v1/token", "TOKEN"],
  ["gen-lang-client-0524862946", "GEMINI_API_KEY"],
  ["a1b2c3d4e5f6a7b8c9d0", "STRIPE_PUBLISHABLE_KEY"],
  ["8192", "MAX_TOKEN"],
  ["a1b2c3d4e5f6a7b8c9d0", "MAX_TOKENS"],
  ["a1b2c3d4e5f6a7b8c9d0", "CLIENT_ID"],
  ["a1b2c3d4e5f6a7b8c9d0", "PUBLIC_KEY"],
  ["a1b2c3d4e5f6a7b8c9d0", "SECRET_NAME"],
  ["postgres", "POSTGRES_PASSWORD"],
  ["password123", "DB_PASSWORD"],
  ["postgres://postgres:postgres@db:5432/app", "DATABASE_URL"],
  ["mysql://user:password@localhost/app", null],
  ["https://example.com/?page=2&sort_key=created_at_2024_descending", null],
  ["@modelcontextprotocol/server-github@2025.4.8", null],
  [`ghcr.example/github/github-mcp-server@sha256:${randomText(6, 64, hex)}`, null],
  [`git+https://github.com/o/r@${randomText(7, 40, hex)}`, null],
  [`sha512-${randomText(8, 80)}`, "integrity"],
  ["read the token a1b2c3d4e5f6a7b8c9d0e1f2 aloud", null],
])("%s is no secret of %s", (text, name) => {
  expect(secretsIn(text, name)).toEqual([]);
});

test("a name says that it is a credential by its last word", () => {
  const names = ["apiKey", "API_KEY", "x-api-key", "GITHUB_PERSONAL_ACCESS_TOKEN", "dbPassword", "Authorization", "client-secret"];
  expect(names.filter((name) => credentialName(name) === null)).toEqual([]);
  const others = ["TOKEN_FILE", "keyPath", "passwordless", "MAX_TOKENS", "tokenizer", "monkey", "KEY_VAULT", "secretary", "partitionKey"];
  expect(others.filter((name) => credentialName(name) !== null)).toEqual([]);
});

test("hostile lengths cost no time", () => {
  const before = process.threadCpuUsage();
  for (const part of ["eyJ-", "a", "://", "a:", "--a ", "-----BEGIN A ", "xoxb-", "?a=", " ", "A".repeat(80)]) {
    secretsIn(part.repeat(100_000 / part.length), "API_KEY");
  }
  // Of the processor: what else this machine does is no fault of the patterns.
  expect(process.threadCpuUsage(before).user).toBeLessThan(3_000_000);
});
