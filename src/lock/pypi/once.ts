import type { ManagerContext } from "../resolution.ts";

const answers = new WeakMap<ManagerContext, Map<string, Promise<unknown>>>();

/** Asks this machine something once for all servers of a run: what is installed on it does not change meanwhile. */
export function once<Answer>(context: ManagerContext, question: string, ask: () => Promise<Answer>): Promise<Answer> {
  const known = answers.get(context) ?? new Map<string, Promise<unknown>>();
  answers.set(context, known);
  const answer = (known.get(question) as Promise<Answer> | undefined) ?? ask();
  known.set(question, answer);
  return answer;
}
