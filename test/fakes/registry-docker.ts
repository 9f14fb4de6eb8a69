import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Who may read and write: `me` with this password, as `htpasswd -B` keeps it. */
export const account = {
  user: "me",
  password: "hush-hush",
  htpasswd: "me:$2b$05$aaaaaaaaaaaaaaaaaaaaaO1uieidrwYzoJPChaXQXYBuPHLVQvzEW",
} as const;

export interface DockerRegistry extends AsyncDisposable {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** Pushes an image for two platforms and gives it these tags; resolves to its digest. */
  push(repository: string, content: string, ...tags: string[]): Promise<string>;
  /** Pushes an image that can be started, of this machine's kind and of another that it cannot start; resolves to the digest of the list of both. */
  pushImage(repository: string, image: RunnableImage, ...tags: string[]): Promise<string>;
}

export interface RunnableImage {
  /** Archives (tar), the lowest first. */
  readonly layers: readonly Buffer[];
  /** `Entrypoint`, `Env`, `User`, …, as an image's configuration has them. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** This machine's processors as images call them. */
export const goArchitecture = { x64: "amd64", arm64: "arm64" }[process.arch as "x64" | "arm64"] ?? process.arch;

/** Where Debian's docker-registry is on this machine; null when it is not installed. */
export function dockerRegistryProgram(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, "docker-registry")).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The reference implementation of the distribution protocol on loopback, empty, for those who know the password. */
export async function startDockerRegistry(program: string): Promise<DockerRegistry> {
  const folder = mkdtempSync(join(tmpdir(), "docker-registry-"));
  mkdirSync(join(folder, "storage"));
  writeFileSync(join(folder, "htpasswd"), `${account.htpasswd}\n`);
  const config = {
    version: 0.1,
    storage: { filesystem: { rootdirectory: join(folder, "storage") } },
    auth: { htpasswd: { realm: "here", path: join(folder, "htpasswd") } },
    http: { addr: "127.0.0.1:0" },
  };
  writeFileSync(join(folder, "config.yml"), JSON.stringify(config));
  const child = spawn(program, ["serve", join(folder, "config.yml")], { stdio: ["ignore", "ignore", "pipe"], env: {} });
  const host = `127.0.0.1:${await portOf(child)}`;
  return {
    host,
    push: (repository, content, ...tags) => push(`http://${host}/v2/${repository}`, content, tags),
    pushImage: (repository, image, ...tags) => pushImage(`http://${host}/v2/${repository}`, image, tags),
    async [Symbol.asyncDispose]() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      text += chunk;
      const port = /listening on 127\.0\.0\.1:(\d+)/.exec(text)?.[1];
      if (port !== undefined) resolve(port);
    });
    child.once("exit", (code) => reject(new Error(`docker-registry ended with ${code}: ${text}`)));
  });
}

const authorization = `Basic ${Buffer.from(`${account.user}:${account.password}`).toString("base64")}`;

async function push(base: string, content: string, tags: readonly string[]): Promise<string> {
  const platforms = await Promise.all(
    ["amd64", "arm64"].map(async (architecture) => {
      const layer = await putBlob(base, `${content} for ${architecture}`);
      const config = await putBlob(
        base,
        JSON.stringify({ architecture, os: "linux", rootfs: { type: "layers", diff_ids: [layer.digest] } }),
      );
      const manifest = {
        schemaVersion: 2,
        mediaType: "application/vnd.docker.distribution.manifest.v2+json",
        config: { mediaType: "application/vnd.docker.container.image.v1+json", ...config },
        layers: [{ mediaType: "application/vnd.docker.image.rootfs.diff.tar.gzip", ...layer }],
      };
      return { mediaType: manifest.mediaType, ...(await putManifest(base, manifest)), platform: { architecture, os: "linux" } };
    }),
  );
  const list = { schemaVersion: 2, mediaType: "application/vnd.docker.distribution.manifest.list.v2+json", manifests: platforms };
  for (const tag of tags) await putManifest(base, list, tag);
  return (await putManifest(base, list)).digest;
}

async function pushImage(base: string, { layers, config }: RunnableImage, tags: readonly string[]): Promise<string> {
  const blobs = await Promise.all(layers.map((layer) => putBlob(base, layer)));
  const platforms = await Promise.all(
    [goArchitecture, "s390x"].map(async (architecture) => {
      const about = { architecture, os: "linux", config, rootfs: { type: "layers", diff_ids: blobs.map(({ digest }) => digest) } };
      const manifest = {
        schemaVersion: 2,
        mediaType: "application/vnd.oci.image.manifest.v1+json",
        config: { mediaType: "application/vnd.oci.image.config.v1+json", ...(await putBlob(base, JSON.stringify(about))) },
        layers: blobs.map((blob) => ({ mediaType: "application/vnd.oci.image.layer.v1.tar", ...blob })),
      };
      return { mediaType: manifest.mediaType, ...(await putManifest(base, manifest)), platform: { architecture, os: "linux" } };
    }),
  );
  const list = { schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: platforms };
  for (const tag of tags) await putManifest(base, list, tag);
  return (await putManifest(base, list)).digest;
}

interface Described {
  readonly digest: string;
  readonly size: number;
}

function describe(content: string | Buffer): Described {
  return { digest: `sha256:${createHash("sha256").update(content).digest("hex")}`, size: Buffer.byteLength(content) };
}

async function putBlob(base: string, text: string | Buffer): Promise<Described> {
  const described = describe(text);
  const begun = await send("POST", `${base}/blobs/uploads/`);
  const place = new URL(begun.headers.get("location") ?? "", base);
  place.searchParams.set("digest", described.digest);
  await send("PUT", place.href, { body: text, type: "application/octet-stream" });
  return described;
}

async function putManifest(base: string, manifest: { mediaType: string }, reference?: string): Promise<Described> {
  const body = JSON.stringify(manifest);
  const described = describe(body);
  await send("PUT", `${base}/manifests/${reference ?? described.digest}`, { body, type: manifest.mediaType });
  return described;
}

async function send(method: string, url: string, { body, type }: { body?: string | Buffer; type?: string } = {}): Promise<Response> {
  const headers = { authorization, ...(type !== undefined && { "content-type": type }) };
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body: Buffer.from(body) }) });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response;
}
