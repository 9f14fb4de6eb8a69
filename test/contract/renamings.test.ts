import { expect, test } from "vitest";
import { moved } from "./contracts.ts";

const tool = (name: string, description: string, ...parameters: string[]) => ({
  name,
  description,
  inputSchema: { type: "object", properties: Object.fromEntries(parameters.map((parameter) => [parameter, { type: "string" }])) },
});
const renamings = (before: object[], after: object[]) =>
  moved({ tools: before }, { tools: after }).filter((line) => /tool-(?:renamed|removed|added)/.test(line));

test.each<[string, object, object, boolean]>([
  ["another spelling", tool("web-search", "Searches.", "q"), tool("web_search", "Searches the web.", "q", "n"), true],
  [
    "another verb, the same words",
    tool("listRoots", "Lists the roots of the client.", "x"),
    tool("get-roots-list", "Lists the roots of the client.", "x"),
    true,
  ],
  [
    "a name and a parameter more",
    tool("run_code", "Run a code snippet.", "code"),
    tool("run_code_unsafe", "Run a code snippet. Unsafe: it reaches everything.", "code", "filename"),
    true,
  ],
  [
    "nothing taken, the same words",
    tool("printEnv", "Prints all environment variables."),
    tool("get-env", "Prints all environment variables."),
    true,
  ],
  [
    "two of one family",
    tool("create_issue", "Create a new issue in a repository.", "owner", "repo", "title", "body"),
    tool("create_pull_request", "Create a new pull request in a repository.", "owner", "repo", "title", "body", "head", "base"),
    false,
  ],
  [
    "the same parameter and nothing else",
    tool("get_user", "Who it is.", "id"),
    tool("delete_page", "Removes a page for good.", "id"),
    false,
  ],
  ["its opposite", tool("enable_user", "Enable a user.", "id"), tool("disable_user", "Disable a user.", "id"), false],
  ["undone", tool("lock_door", "The door.", "id"), tool("unlock_door", "The door.", "id"), false],
  [
    "what was read is deleted, in the same words",
    tool("get_repo", "A repository.", "owner", "repo"),
    tool("delete_repo", "A repository.", "owner", "repo"),
    false,
  ],
  ["another verb for the same deed", tool("fetch_page", "A page.", "url"), tool("get_page", "A page.", "url"), true],
  ["nothing in common", tool("a", "One thing.", "x"), tool("b", "Quite another.", "y"), false],
])("%s", (_what, before, after, expected) => {
  const kinds = renamings([before], [after]).map((line) => line.split(" ")[1]);
  expect(kinds.sort()).toEqual(expected ? ["tool-renamed"] : ["tool-added", "tool-removed"]);
});

test("the most alike find each other, and nobody is found twice", () => {
  const before = [tool("read-file", "Reads a file.", "path"), tool("read-files", "Reads many files.", "paths")];
  const after = [
    tool("read_files", "Reads many files.", "paths"),
    tool("read_file", "Reads a file.", "path"),
    tool("write_file", "Writes.", "path"),
  ];
  expect(renamings(before, after)).toEqual([
    "breaking tool-renamed tools/read-file",
    "breaking tool-renamed tools/read-files",
    "additive tool-added tools/write_file",
  ]);
});

test("hundreds that went and came take no time without end", () => {
  const many = (prefix: string) => [...Array(2000).keys()].map((at) => tool(`${prefix}${at}`, `Tool ${at}.`, "x"));
  const from = performance.now();
  expect(renamings(many("a"), many("b"))).toHaveLength(4000);
  expect(performance.now() - from).toBeLessThan(10_000);
});
