import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, normalize } from "node:path";
import { ConfigError } from "../lib/errors.ts";
import type { Confined } from "./sandbox.ts";

/** One place of the new root: what is seen there. */
export interface Mount {
  readonly place: string;
  /** A path outside; null: an empty memory file system. */
  readonly source: string | null;
  readonly writable: boolean;
  readonly folder: boolean;
}

/** Folders of the system that programs write to: in memory, gone with the program, and no larger than that. */
export const memoryFolders = [
  { place: "/tmp", bytes: 256 * 1024 * 1024 },
  { place: "/var/tmp", bytes: 64 * 1024 * 1024 },
  { place: "/run", bytes: 16 * 1024 * 1024 },
  { place: "/dev/shm", bytes: 256 * 1024 * 1024 },
] as const;

const systemFolders = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store"];
/** What programs look up; the rest of /etc holds what a server has no business with. */
const configuration = (
  "alternatives ca-certificates crypto-policies fonts gai.conf group host.conf hosts ld.so.cache ld.so.conf ld.so.conf.d localtime " +
  "mime.types nsswitch.conf os-release passwd pki protocols resolv.conf services ssl timezone"
).split(" ");
/** Keys of this machine beside its certificates: whoever runs a verifier may read them, and no server. */
const keys = ["/etc/ssl/private", "/etc/pki/tls/private", "/etc/pki/CA/private"];
const devices = ["null", "zero", "full", "random", "urandom", "tty"];

/**
 * Everything that a confined program sees, parents before children: the system, the devices, the runtime and the program itself, and what
 * was asked for. What is not named is not there: no home, no other checkout, no sockets under /run. Throws ConfigError for a path that cannot be named.
 */
export function mountsFor({ argv, env, request }: Confined): Mount[] {
  const mounts = new Map<string, Mount>(systemMounts().map((mount) => [mount.place, mount]));
  const programs = [argv[0], "node", process.execPath].flatMap((name) => findProgram(name, env.PATH) ?? []);
  const seen = (path: string) =>
    [...mounts.values()].some(({ place, folder }) => path === place || (folder && path.startsWith(`${place}/`)));
  const show = (path: string, writable: boolean) => {
    for (const place of new Set([path, realpathSync(path)])) {
      if (!writable && seen(place)) continue;
      mounts.set(place, { place, source: path, writable, folder: statSync(path).isDirectory() });
    }
  };
  for (const path of sortedPaths(request.readOnly)) show(path, false);
  for (const path of programs) if (!request.writable.some((folder) => path.startsWith(`${folder}/`))) show(path, false);
  for (const path of sortedPaths(request.writable)) show(path, true);
  for (const place of sortedPaths(request.hidden)) {
    if (seen(place) && !mounts.get(place)?.writable) mounts.set(place, { place, source: null, writable: false, folder: true });
  }
  return [...mounts.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

let system: Mount[] | undefined;

function systemMounts(): Mount[] {
  const visible = (place: string, writable: boolean): Mount[] =>
    existsSync(place) ? [{ place, source: place, writable, folder: statSync(place).isDirectory() }] : [];
  system ??= [
    ...systemFolders.flatMap((place) => visible(place, false)),
    ...configuration.flatMap((name) => visible(`/etc/${name}`, false)),
    ...keys.filter((place) => existsSync(place)).map((place) => ({ place, source: null, writable: false, folder: true })),
    ...devices.flatMap((name) => visible(`/dev/${name}`, true)),
  ];
  return system;
}

/** The file that a name stands for, found the way a shell does; null when there is none. */
export function findProgram(name: string, path: string | undefined): string | null {
  if (name.includes("/")) return isAbsolute(name) && existsSync(name) ? name : null;
  const folders = (path ?? "").split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

function sortedPaths(paths: readonly string[]): string[] {
  return paths
    .map((path) => {
      if (!isAbsolute(path) || path.includes("\n")) {
        throw new ConfigError("environment", "a folder of the sandbox cannot be named", { expected: "an absolute path", found: path });
      }
      return normalize(path).replace(/(?<=.)\/+$/, "");
    })
    .filter((path) => path !== "/" && existsSync(path))
    .sort();
}

/** The lines of an fstab that put the mounts below `root`. */
export function fstabOf(mounts: readonly Mount[], root: string): string {
  const flags = mountFlags();
  const lines = mounts.map(({ place, source, writable, folder }) => {
    const target = escaped(root + place);
    if (source === null) return `none ${target} tmpfs nosuid,nodev,mode=755,size=16m 0 0`;
    const device = place.startsWith("/dev/");
    const options = ["bind", ...(writable ? [] : ["ro"]), "nosuid", ...(device ? [] : ["nodev"]), ...flags(realpathSync(source))];
    return `${escaped(source)} ${target} none ${[...new Set(options), ...(folder ? ["X-mount.mkdir"] : [])].join(",")} 0 0`;
  });
  return [...lines, `proc ${escaped(`${root}/proc`)} proc ro,nosuid,nodev,noexec 0 0`].join("\n");
}

/** Folders and files that must be there for the mounts to have a place; relative to the new root. */
export function placesOf(mounts: readonly Mount[], folders: readonly string[]): { folders: string[]; files: string[] } {
  const files = mounts.filter(({ folder }) => !folder).map(({ place }) => place);
  const all = [...folders, ...mounts.filter(({ folder }) => folder).map(({ place }) => place), ...files.map((file) => dirname(file))];
  const inside = (path: string) => mounts.some(({ place, folder }) => folder && path.startsWith(`${place}/`));
  const relative = (paths: readonly string[]) =>
    [...new Set(paths)].filter((path) => path !== "/" && !inside(path)).map((path) => `.${path}`);
  return { folders: relative(all), files: relative(files) };
}

/** In a user namespace a bind must keep the restrictions that its source's mount has. */
function mountFlags(): (path: string) => string[] {
  const mounts = readFileSync("/proc/self/mountinfo", "utf8")
    .split("\n")
    .flatMap((line) => {
      const fields = line.split(" ");
      return fields[4] === undefined || fields[5] === undefined ? [] : [{ place: unescaped(fields[4]), options: fields[5].split(",") }];
    });
  return (path) => {
    const holding = mounts.filter(({ place }) => place === "/" || path === place || path.startsWith(`${place}/`));
    const nearest = holding.reduce((best, mount) => (mount.place.length >= best.place.length ? mount : best), { place: "", options: [""] });
    return nearest.options.filter((option) => ["ro", "nosuid", "nodev", "noexec"].includes(option));
  };
}

function escaped(path: string): string {
  return path.replace(/[\s\\#]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
}

function unescaped(path: string): string {
  return path.replace(/\\(\d{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
