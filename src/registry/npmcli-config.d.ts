/** The part of npm's untyped configuration package that is used here. */
declare module "@npmcli/config" {
  // biome-ignore lint/style/noDefaultExport: that is how npm exports it.
  export default class Config {
    constructor(options: {
      definitions: unknown;
      shorthands: unknown;
      flatten: unknown;
      nerfDarts: readonly string[];
      npmPath: string;
      execPath: string;
      argv: readonly string[];
      env: NodeJS.ProcessEnv;
      cwd: string;
      warn: boolean;
    });
    localPrefix: string | null;
    loadLocalPrefix(): Promise<void>;
    load(): Promise<void>;
    /** Throws for credentials in a form that npm no longer accepts. */
    validate(): boolean;
    get(key: string): unknown;
    readonly flat: Record<string, unknown>;
  }
}

declare module "@npmcli/config/lib/definitions/index.js" {
  const module: {
    readonly definitions: unknown;
    readonly shorthands: unknown;
    readonly flatten: unknown;
    readonly nerfDarts: readonly string[];
  };
  // biome-ignore lint/style/noDefaultExport: a CommonJS module whose names Node cannot find by itself.
  export default module;
}
