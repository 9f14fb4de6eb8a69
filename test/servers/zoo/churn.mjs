// Nine thousand tools, all of them other ones in the other version of the package: more changes than a verdict lists.
import { readFileSync } from "node:fs";
import { speak, tool } from "../speak.mjs";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const parameters = Object.fromEntries(["a", "b", "c"].map((name) => [name, { type: version === "1.0.0" ? "string" : "number" }]));
speak({
  lists: {
    "tools/list": {
      tools: Array.from({ length: 9000 }, (_, at) =>
        tool(`tool${at}`, { inputSchema: { type: "object", properties: parameters }, description: version }),
      ),
    },
  },
});
