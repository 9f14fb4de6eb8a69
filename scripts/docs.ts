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
  const inputs = Object.entries(action.inputs).map(([input, { description, required, default: value }]) => [
    `\`${input}\``,
    description,
    required ? "required" : value ? `\`${value}\`` : "none",
  ]);
  const outputs = Object.entries(action.outputs).map(([output, { description }]) => [`\`${output}\``, description]);
  const required = Object.entries(action.inputs).flatMap(([input, { required, description }]) =>
    required ? [`    ${input}: … # ${description}\n`] : [],
  );
  return `# ${action.name}

${action.description}

\`\`\`yaml
- uses: mcp-gitops/mcp-gitops/actions/${name}@v0
${required.length > 0 ? `  with:\n${required.join("")}` : ""}\`\`\`

${table(["input", "what it is", "default"], inputs)}

${table(["output", "what it is"], outputs)}

Made from \`action.yml\` by \`npm run docs\`.
`;
}

/** A table with its columns in line, as the formatter leaves it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map((cell) => cell.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** The folders of all actions. */
export function actionNames(): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

if (import.meta.main) for (const name of actionNames()) writeFileSync(join(folder, name, "README.md"), actionReadme(name));
