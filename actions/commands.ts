import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { EOL } from "node:os";

/**
 * What an action says to its runner: GitHub's workflow commands, as `@actions/core` writes them (a test holds both against each other).
 * That package costs every start 75 ms of processor, two fifths of all that an idle action takes, for an HTTP client that no action here uses.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

/** The text of an input, trimmed; empty when it is not given. Throws where a required one is empty. */
export function getInput(name: string, { required = false } = {}): string {
  const value = process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "";
  if (required && value === "") throw new Error(`Input required and not supplied: ${name}`);
  return value.trim();
}

/** Sets an output of the step; the value may have several lines. */
export function setOutput(name: string, value: string | number): void {
  const file = process.env.GITHUB_OUTPUT ?? "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const delimiter = `ghadelimiter_${randomUUID()}`;
  // Without the file: a runner from before there was one, or a person.
  if (file === "") say(`${EOL}::set-output name=${escapeProperty(name)}::${escapeData(text)}`);
  else appendFileSync(file, `${name}<<${delimiter}${EOL}${text}${EOL}${delimiter}${EOL}`);
}

/** The runner hides this text in the log from now on. */
export function setSecret(secret: string): void {
  say(`::add-mask::${escapeData(secret)}`);
}

export function info(message: string): void {
  say(message);
}

export function warning(message: string): void {
  say(`::warning::${escapeData(message)}`);
}

/** Fails the step: an error for the log, and the exit code 1. */
export function setFailed(message: string): void {
  process.exitCode = 1;
  say(`::error::${escapeData(message)}`);
}

/** Adds Markdown to the summary of the step, where the runner has one. */
export function addSummary(markdown: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY ?? "";
  if (file !== "" && markdown !== "") appendFileSync(file, `${markdown}${EOL}`);
}

function say(line: string): void {
  process.stdout.write(`${line}${EOL}`);
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
