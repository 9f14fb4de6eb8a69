import { expect, test } from "vitest";
import { credentialsFor } from "../../actions/credentials.ts";
import { silentLog } from "../../src/lib/log.ts";

const text = JSON.stringify({ PAY_KEY: "s3cret-0123", EMPTY: "" });

async function given(event: string, credentials = text) {
  const warnings: string[] = [];
  const log = { ...silentLog, warn: (message: string) => void warnings.push(message) };
  return { credentials: await credentialsFor(credentials, { env: { GITHUB_EVENT_NAME: event }, log }), warnings };
}

test.each(["schedule", "workflow_dispatch", "push"])("a run by %s has the credentials of the input", async (event) => {
  expect(await given(event)).toEqual({ credentials: { PAY_KEY: "s3cret-0123", EMPTY: "" }, warnings: [] });
  expect(await given(event, "")).toEqual({ credentials: {}, warnings: [] });
});

test.each(["pull_request", "pull_request_target", "pull_request_review", "merge_group"])(
  "a run by %s has none, and says so",
  async (event) => {
    expect(await given(event)).toEqual({ credentials: {}, warnings: [expect.stringContaining("servers get dummies there")] });
    expect(await given(event, "")).toEqual({ credentials: {}, warnings: [] });
  },
);

test.each(["s3cret", '["s3cret"]', '{"PAY_KEY":{"s3cret":1}}', '{"PAY_KEY": s3cret}', "null"])(
  "what is no object of texts is refused, and not repeated: %s",
  async (credentials) => {
    const error = await given("schedule", credentials).catch((one: Error) => one);
    expect(error).toMatchObject({ kind: "config", code: "usage" });
    expect(`${JSON.stringify(error)} ${(error as Error).message} ${String((error as Error).cause)}`).not.toContain("s3cret");
  },
);
