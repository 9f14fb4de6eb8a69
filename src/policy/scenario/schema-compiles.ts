// Heavy (ajv): imported only where a scenario has a schema.

import * as ajvModule from "ajv";

// The bundler hands a CommonJS module's default export around in its own wrapper.
const Ajv = ajvModule.Ajv ?? (ajvModule.default as unknown as { Ajv: typeof ajvModule.Ajv }).Ajv;

/** Why a JSON Schema is none; null when it is one. */
export function schemaProblem(schema: object): string | null {
  try {
    new Ajv({ strict: false }).compile(schema);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
