/**
 * The files of one state of a repository, whether a work tree or a commit: what reading manifests needs and no more.
 * Paths are relative to the repository's root, with `/`. A path that leaves the repository behind a symbolic link is not there.
 */
export interface Files {
  /** Where it is read from, for messages: a folder, or `commit abc123`. */
  readonly origin: string;
  /** All paths (files and symbolic links), sorted by bytes. */
  list(): Promise<readonly FileEntry[]>;
  /** The bytes of a regular file; null when there is none. */
  read(path: string): Promise<Buffer | null>;
  /** The text of a symbolic link; null when the path is not one. */
  readlink(path: string): Promise<string | null>;
}

export interface FileEntry {
  readonly path: string;
  readonly kind: "file" | "link";
  readonly executable: boolean;
  /** Bytes. */
  readonly size: number;
}
