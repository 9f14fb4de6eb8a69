/** Writes the README of every action from its action.yml. `npm run docs`; a test fails when one is stale. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

interface ActionFile {
  name: string;
  description: string;
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
}

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "actions");

/** The README of one action as text. */
export function actionReadme(name: string): string {
  const action = parse(readFileSync(join(folder, name, "action.yml"), "utf8")) as ActionFile;
  const inputs = Object.entries(action.inputs).map(
    ([input, { description, required, default: value }]) =>
      `| \`${input}\` | ${description} | ${required ? "required" : value ? `\`${value}\`` : "none"} |`,
  );
  const outputs = Object.entries(action.outputs).map(([output, { description }]) => `| \`${output}\` | ${description} |`);
  return `# ${action.name}
${action.description}

\`\`\`yaml
- uses: mcp-gitops/mcp-gitops/actions/${name}@v0
\`\`\`

| input | what it is | default |
|---|---|---|
${inputs.join("\n")}

| output | what it is |
|---|---|
${outputs.join("\n")}

Made from \`action.yml\` by \`npm run docs\`.
`;
}

/** The folders of all actions. */
export function actionNames(): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

if (import.meta.main) for (const name of actionNames()) writeFileSync(join(folder, name, "README.md"), actionReadme(name));
