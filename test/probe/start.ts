import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { type ProbeOptions, type ProbeResult, probe, type StdioTarget } from "../../src/probe/probe.ts";

export const checkout = resolve(import.meta.dirname, "../..");

/** Nothing to find above it: no `node_modules`, no repository. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "probe-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One of test/servers, by its file's name and its arguments, in the strongest sandbox of this host. */
export function target(server: string, args: readonly string[] = [], more: Partial<StdioTarget> = {}): StdioTarget {
  const home = join(scratch(), "home");
  mkdirSync(home);
  return {
    kind: "stdio",
    command: process.execPath,
    args: [join(checkout, "test/servers", server), ...args],
    env: { PATH: process.env.PATH ?? "", HOME: home, TMPDIR: home },
    cwd: home,
    sandbox: { readOnly: [checkout], writable: [home], hidden: [], network: false },
    ...more,
  };
}

export const options: ProbeOptions = {
  budget: { start: 20_000, memory: 512 * 1024 * 1024, output: 4 * 1024 * 1024, processes: 32 },
  call: false,
  eras: ["legacy", "modern"],
};

export function probed(server: string, args: readonly string[] = [], more: Partial<ProbeOptions> = {}): Promise<ProbeResult> {
  return probe(target(server, args), { ...options, ...more });
}

export function toolNames(result: ProbeResult): string[] {
  return result.contract?.tools.map(({ name }) => name) ?? [];
}
