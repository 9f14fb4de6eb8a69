import type { Build } from "./provenance.ts";

/** An in-toto statement about one package, as it stands in an attestation; nothing of it is to be believed before its signature was checked. */
export interface Statement {
  readonly predicateType: string;
  /** The package URL with version that it is about. */
  readonly subject: string;
  /** SHA-512 of the tarball, in hexadecimal. */
  readonly sha512: string;
  /** What a provenance says of the build; null for other statements, and where it names no source. */
  readonly build: Build | null;
}

type Json = Readonly<Record<string, unknown>>;

/** The statement in the payload of an envelope; null for what is none of exactly one subject. */
export function readStatement(payload: string): Statement | null {
  const value = parse(Buffer.from(payload, "base64").toString("utf8"));
  const { predicateType, subject } = value;
  const only = Array.isArray(subject) && subject.length === 1 ? object(subject[0]) : {};
  const { sha512 } = object(only.digest);
  if (typeof predicateType !== "string" || typeof only.name !== "string" || typeof sha512 !== "string") return null;
  return { predicateType, subject: only.name, sha512: sha512.toLowerCase(), build: buildOf(predicateType, object(value.predicate)) };
}

/** Whether a predicate is SLSA provenance, of any version. */
export function isProvenance(predicateType: string): boolean {
  return predicateType.startsWith("https://slsa.dev/provenance/");
}

/** SLSA 1 (https://slsa.dev/spec/v1.0/provenance) and 0.2, as GitHub and GitLab fill them in. */
function buildOf(predicateType: string, predicate: Json): Build | null {
  if (!isProvenance(predicateType)) return null;
  return predicateType === "https://slsa.dev/provenance/v0.2" ? oldBuild(predicate) : newBuild(predicate);
}

function newBuild({ buildDefinition, runDetails }: Json): Build | null {
  const { externalParameters, resolvedDependencies } = object(buildDefinition);
  const workflow = object(object(externalParameters).workflow);
  const first = object(Array.isArray(resolvedDependencies) ? resolvedDependencies[0] : null);
  const source = text(workflow.repository) ?? sourceOf(text(first.uri));
  if (source === null) return null;
  const { gitCommit, sha1 } = object(first.digest);
  const path = text(workflow.path);
  return {
    source: plainSource(source),
    commit: text(gitCommit) ?? text(sha1),
    workflow: path && `${path}${text(workflow.ref) === null ? "" : `@${text(workflow.ref)}`}`,
    builder: text(object(object(runDetails).builder).id),
  };
}

function oldBuild({ builder, invocation }: Json): Build | null {
  const { uri, digest, entryPoint } = object(object(invocation).configSource);
  const source = sourceOf(text(uri));
  if (source === null) return null;
  const ref = /@(refs\/[^@]*|[^@/]+)$/.exec(text(uri) ?? "")?.[1];
  const path = text(entryPoint);
  return {
    source: plainSource(source),
    commit: text(object(digest).sha1),
    workflow: path && `${path}${ref === undefined ? "" : `@${ref}`}`,
    builder: text(object(builder).id),
  };
}

/** `git+https://host/owner/repository@refs/heads/main` without its ref. */
function sourceOf(uri: string | null): string | null {
  return uri?.replace(/@(refs\/[^@]*|[^@/]+)$/, "") ?? null;
}

/** One spelling of an address of a repository: no `git+`, no `.git`, no slash at its end. */
export function plainSource(uri: string): string {
  return uri
    .replace(/^git\+/, "")
    .replace(/\/+$/, "")
    .replace(/\.git$/, "");
}

function parse(source: string): Json {
  try {
    return object(JSON.parse(source));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value.slice(0, 500) : null;
}
