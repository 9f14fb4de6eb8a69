// Answers calls, and misbehaves as the `config.mode` of its package says: well, changes, errors, slower, flaky, crashes.
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { speak, tool, write } from "./speak.mjs";

const { mode } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8")).config;
const readOnly = { annotations: { readOnlyHint: true } };
const text = (words, more = {}) => ({ content: [{ type: "text", text: words }], ...more });
const notes = new Map();

/** By a coin outside (the first argument is its address): a server whose luck is not its version's. */
const lucky = async () => (await (await fetch(process.argv[2])).text()) === "heads";

async function greet({ name }) {
  if (mode === "changes") return text(`Good day, ${name}`);
  if (mode === "errors") return text("no more greetings", { isError: true });
  if (mode === "crashes") process.exit(3);
  if (mode === "slower") await new Promise((resolve) => setTimeout(resolve, 700));
  if (mode === "flaky" && !(await lucky())) return text("bad luck", { isError: true });
  return text(`Hello, ${name}`);
}

const tools = {
  greet,
  make_note({ words }) {
    const id = randomUUID();
    notes.set(id, words);
    return text(JSON.stringify({ note: { id, made: new Date().toISOString() } }));
  },
  read_note: ({ id }) => ({ ...text("see there"), structuredContent: { words: notes.get(id), all: [...notes.values()] } }),
  fetch_page: async ({ url }) => text(await (await fetch(url)).text()),
  read_file: ({ path }) => text(readFileSync(path, "utf8")),
  git_log: ({ path }) => text(execFileSync("git", ["-C", path, "log", "--format=%h %s"], { encoding: "utf8" })),
  get_argument: () => text(process.argv[2] ?? "none"),
  get_setting: () => text(`the token is ${process.env.API_TOKEN}`),
  get_status: () => (mode === "errors" ? null : text(mode === "changes" ? "splendid" : "fine")),
  get_time: () => text(`it is ${new Date().toISOString()} for ${randomUUID()}`),
  get_luck: () => text(`${Math.random()}`),
};

speak({
  capabilities: { tools: {}, prompts: {}, resources: {} },
  lists: {
    "tools/list": { tools: Object.keys(tools).map((name) => tool(name, /^get_/.test(name) ? readOnly : {})) },
    "resources/list": { resources: [{ uri: "note://one", name: "one" }] },
    "resources/templates/list": { resourceTemplates: [] },
    "resources/read": { contents: [{ uri: "note://one", text: "the first note" }] },
    "prompts/list": { prompts: [{ name: "ask" }] },
    "prompts/get": ({ params }) => ({
      messages: [{ role: "user", content: { type: "text", text: `Ask ${params.arguments.who}` } }],
    }),
  },
  before({ id, method, params }) {
    if (method !== "tools/call") return false;
    Promise.try(() => tools[params.name]?.(params.arguments)).then(
      (result) => write(result ? { id, result } : { id, error: { code: -32603, message: "it broke" } }),
      (error) => write({ id, result: text(String(error), { isError: true }) }),
    );
    return true;
  },
});
