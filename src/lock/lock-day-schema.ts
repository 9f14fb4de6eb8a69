/** The JSON Schema of the day in a lock. */
export const lockDaySchema = {
  type: "object",
  additionalProperties: false,
  required: ["before", "kept"],
  properties: {
    before: { type: ["string", "null"], maxLength: 30, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,12}Z$" },
    kept: { type: "boolean" },
  },
} as const;
