import { expect, test } from "vitest";
import { placedContract } from "../../src/contract/placed-contract.ts";
import { contract } from "./contracts.ts";

test("what a server tells of the folders of one run is the same in every run, in the same order", () => {
  const of = (run: string) =>
    placedContract(
      contract({
        instructions: `Files are in ${run}/work; not in ${run}/workspace.`,
        tools: [{ name: "read", inputSchema: { type: "object", properties: { path: { default: `${run}/work/a.txt` } } } }],
        resources: [
          { uri: `file://${run}/work/a.json`, name: "a" },
          { uri: "file:///etc/b.json", name: "b" },
          { uri: "file:///z", name: "z" },
        ],
      }),
      { [run]: "<package>", [`${run}/work`]: "<cwd>" },
    );
  expect(of("/a/proof-Xy12")).toEqual(of("/zz/proof-$&"));
  expect(of("/a/proof-Xy12")).toMatchObject({
    instructions: "Files are in <cwd>; not in <package>/workspace.",
    tools: [{ inputSchema: { properties: { path: { default: "<cwd>/a.txt" } } } }],
    resources: [{ name: "file:///etc/b.json" }, { name: "file:///z" }, { name: "file://<cwd>/a.json" }],
  });
});
