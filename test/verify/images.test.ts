import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { digestOf } from "../../src/lib/canonical.ts";
import type { ImageLock } from "../../src/lock/lock.ts";
import type { Verdict } from "../../src/verify/verdict.ts";
import type { VerifyResult } from "../../src/verify/verify-server.ts";
import { containerEngine } from "../fakes/container-engines.ts";
import { openImagesWorld } from "./images-world.ts";
import { settings } from "./proving-world.ts";

const opened = await openImagesWorld(containerEngine);
if (typeof opened === "string") console.log(`skipped, servers in containers: ${opened}`);
const world = opened as Exclude<typeof opened, string>;
const testWithEngine = test.skipIf(typeof opened === "string");
/** Milliseconds: engines are slow where much else runs. */
const patience = 200_000;
afterAll(async () => {
  if (typeof opened !== "string") await opened[Symbol.asyncDispose]();
});

const hello = { name: "hello", description: "Says hello" };
const verdictOf = ({ attempts }: VerifyResult) => attempts.at(-1)?.verdict as Verdict;
const codesOf = (result: VerifyResult) => verdictOf(result).suites.flatMap(({ findings }) => findings.map(({ code }) => code));
const image = (over: Partial<{ inside: string[]; outside: string[] }> = {}) => ({
  ...{ program: containerEngine, platform: null, inside: [], outside: [] },
  ...over,
});
const launch = { bin: null, args: [], env: {}, transport: "stdio" as const, url: null, headers: {}, local: null };

testWithEngine(
  "two versions of an image are pulled by digest, started side by side, and compared",
  async () => {
    const one = await world.publish("team/box", "1.0.0", { tools: [hello, { name: "bye", description: "Says bye" }] });
    const two = await world.publish("team/box", "1.0.1", { tools: [hello], answer: "$TOKEN at $(echo $*)" });
    const result = await world.verify(
      world.task("team/box", {
        pinned: one,
        versions: [two],
        launch: { ...launch, args: ["--flag"], env: { TOKEN: "${TOKEN}" }, image: image({ outside: ["--network", "--volume"] }) },
      }),
    );
    const verdict = verdictOf(result);
    expect(verdict).toMatchObject({ from: one, to: two, outcome: "warn", surfaceChange: "breaking", effectiveBump: "major" });
    expect(verdict.isolation).toEqual({ kind: "container", separated: true, network: "off", filesystem: "private", missing: [] });
    expect(verdict.changes.map(({ path }) => path)).toEqual(["tools/bye"]);
    expect(verdict.notLookedAt).toContain("its container as its entry starts it: --network, --volume reach out of it, and were left out");
    expect(verdict.notLookedAt.join("\n")).toMatch(/security, behaviour: .*which files it wrote in its container/);
    expect(verdict.suites.find(({ suite }) => suite === "integration")?.outcome).toBe("pass");

    const lock = result.lock as ImageLock;
    expect(verdict.lock).toBe(digestOf(lock));
    expect([lock.version, lock.digest]).toEqual([two, two.split("@")[1]]);
    expect(Object.keys(lock.platforms)).toEqual([expect.stringMatching(/^linux\//), "linux/s390x"]);
    expect(await world.containers.containers()).toEqual([]);
  },
  patience,
);

testWithEngine(
  "a container that will not end is ended, and one that takes too much is told",
  async () => {
    const deaf = await world.publish("team/deaf", "1.0.0", { tools: [hello], before: "trap '' TERM HUP INT", deaf: true });
    const hungry = await world.publish("team/hungry", "1.0.0", {
      tools: [hello],
      before: 'a=aaaaaaaaaaaaaaaa; while :; do a="$a$a$a$a"; done',
    });
    const noisy = await world.publish("team/noisy", "1.0.0", {
      tools: [hello],
      before: "while :; do echo no message of any protocol; done",
    });
    const budget = { ...settings.budget, start: 20_000, memory: 64 * 1024 * 1024, output: 1024 * 1024 };
    const [ended, eaten, flooded] = await Promise.all([
      world.verify(world.task("team/deaf", { versions: [deaf] })),
      world.verify(world.task("team/hungry", { versions: [hungry], settings: { ...settings, budget } })),
      world.verify(world.task("team/noisy", { versions: [noisy], settings: { ...settings, budget } })),
    ]);
    expect([verdictOf(ended).outcome, codesOf(ended)]).toEqual(["pass", ["no-exit", "behaviour-programs"]]);
    expect([verdictOf(eaten).outcome, codesOf(eaten)]).toEqual(["fail", expect.arrayContaining(["over-limit"])]);
    expect(verdictOf(eaten).suites[0]?.findings[0]?.message).toMatch(/memory/);
    expect([verdictOf(flooded).outcome, codesOf(flooded)]).toEqual(["fail", expect.arrayContaining(["over-limit"])]);
    expect(await world.containers.containers()).toEqual([]);
  },
  patience,
);

testWithEngine(
  "what writes into its root is started once more as engines start it, and the verdict says so; what fails then fails",
  async () => {
    const writer = await world.publish("team/writer", "1.0.0", { tools: [hello], before: "echo here >/kept || exit 4" });
    const broken = await world.publish("team/broken", "1.0.0", { tools: [hello], before: "echo 'the wheel fell off' >&2; exit 3" });
    const nothing = await world.publish("team/nothing", "1.0.0", { tools: [] }, { Entrypoint: ["/not/there"] });
    const [kept, fallen, absent] = await Promise.all([
      world.verify(world.task("team/writer", { versions: [writer] })),
      world.verify(world.task("team/broken", { versions: [broken] })),
      world.verify(world.task("team/nothing", { versions: [nothing] })),
    ]);
    expect(verdictOf(kept)).toMatchObject({
      outcome: "pass",
      isolation: { kind: "container", missing: [expect.stringMatching(/read-only/)] },
    });
    expect(verdictOf(fallen).suites[0]?.findings[0]).toMatchObject({
      code: "does-not-start",
      message: expect.stringMatching(/the wheel fell off/),
    });
    expect([verdictOf(absent).outcome, codesOf(absent)[0]]).toEqual(["fail", "does-not-start"]);
  },
  patience,
);

testWithEngine(
  "an image that is not the one of its lock is not started",
  async () => {
    const good = await world.publish("team/good", "1.0.0", { tools: [hello] });
    const { candidate } = await world.job("team/good", good);
    const committed = JSON.parse(
      JSON.stringify(candidate?.lock).replaceAll(/("config":\{"digest":"sha256:)[0-9a-f]{4}/g, "$1beef"),
    ) as ImageLock;
    const result = await world.verify(world.task("team/good", { versions: [good], committed: { lock: committed, contract: null } }));
    expect(verdictOf(result)).toMatchObject({ outcome: "inconclusive", contract: null });
    expect(verdictOf(result).suites[0]?.findings[0]?.evidence).toMatch(/another image than the lock names/);
  },
  patience,
);

testWithEngine(
  "where no engine answers that is said, and nothing blames the version",
  async () => {
    const good = await world.publish("team/good", "1.0.0", { tools: [hello] });
    const away = { PATH: join(world.containers.dir, "nowhere"), HOME: world.containers.dir };
    const result = await world.verify(world.task("team/good", { versions: [good] }), away);
    expect(verdictOf(result)).toMatchObject({ outcome: "inconclusive", lock: null });
    expect(verdictOf(result).suites[0]?.findings[0]).toMatchObject({
      code: "no-engine",
      evidence: expect.stringMatching(/^no container engine answers here .*podman is not installed/),
      todo: expect.stringMatching(/start Docker/),
    });
  },
  patience,
);

testWithEngine(
  "containers of a proving plane that was killed go with it",
  async () => {
    const slow = await world.publish("team/slow", "1.0.0", { tools: [hello], before: "trap '' TERM HUP; while :; do sleep 1; done" });
    const child = world.plane({ stdio: ["pipe", "ignore", "inherit"] });
    child.stdin?.write(`${JSON.stringify(await world.job("team/slow", slow))}\n`);
    await until(async () => (await world.containers.containers()).length === 1);
    child.kill("SIGKILL");
    await once(child, "exit");
    await until(async () => (await world.containers.containers()).length === 0);
  },
  patience,
);

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await delay(200);
  }
  throw new Error("it never came to that");
}
