/** Verbs of tools by what they do: to read, to change and to end something are never one deed. */
const deeds: readonly string[] = [
  "get list read retrieve fetch find search query show view describe inspect",
  "create add insert set update edit write put patch modify save",
  "delete remove drop destroy purge erase",
];
const pairs: readonly string[] = [
  "enable disable",
  "start stop",
  "open close",
  "grant revoke",
  "approve reject",
  "push pull",
  "import export",
  "upload download",
  "encode decode",
  "encrypt decrypt",
  "join leave",
  "show hide",
  "increase decrease",
];

const deedOf = new Map(deeds.flatMap((words, deed) => words.split(" ").map((word) => [word, deed] as const)));
const opposed = new Set(pairs.flatMap((pair) => [pair, pair.split(" ").reverse().join(" ")]));

/** Whether what tells two names apart are verbs for different deeds: `get_row` and `delete_row`, `lock` and `unlock`. */
export function areOpposites(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [mine, theirs] = [one.difference(other), other.difference(one)];
  return [...mine].some((word) => [...theirs].some((also) => isOpposite(word, also)));
}

function isOpposite(one: string, other: string): boolean {
  const [first, second] = [deedOf.get(one), deedOf.get(other)];
  if (first !== undefined && second !== undefined && first !== second) return true;
  return opposed.has(`${one} ${other}`) || one === `un${other}` || other === `un${one}`;
}
