import { GraphqlMistake, type Mutation, type Selection } from "./graphql-document.ts";
import { mutations } from "./graphql-mutations.ts";
import { type Actor, Refusal, type Reply, type State } from "./model.ts";
import { acceptedHeader, may, refusePermission } from "./permissions.ts";

/** GraphQL answers 200 whatever happens; what went wrong stands in `errors`. */
export async function answerGraphql(state: State, mutation: Mutation, actor: Actor): Promise<Reply> {
  const need = [{ contents: "write" }] as const;
  const headers = { "x-accepted-github-permissions": acceptedHeader(need) };
  try {
    if (!may(actor, need)) throw new Refusal(200, refusePermission(actor).message, { type: "FORBIDDEN" });
    const act = mutations[mutation.name];
    if (!act) throw new GraphqlMistake(`the fake has no mutation ${mutation.name}`);
    const value = await act({ state, actor, params: {}, query: new URLSearchParams(), body: mutation.input });
    return { status: 200, headers, body: { data: { [mutation.name]: pick(value, mutation.selection) } } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const type = error.extra.type ?? (error.status === 404 ? "NOT_FOUND" : "UNPROCESSABLE");
    return {
      status: 200,
      headers,
      body: { data: { [mutation.name]: null }, errors: [{ type, path: [mutation.name], message: error.message }] },
    };
  }
}

/** Only what was selected is answered. */
function pick(value: unknown, selection: Selection): unknown {
  if (selection.size === 0 || value === null || typeof value !== "object") return value;
  return Object.fromEntries([...selection].map(([name, inner]) => [name, pick((value as Record<string, unknown>)[name] ?? null, inner)]));
}
