import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { starterFiles } from "../../src/cli/starter-files.ts";
import {
  missingPermissions,
  readWorkflow,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
  type WorkflowTrigger,
} from "../fakes/runner/workflow.ts";
import { shipped } from "../scenarios/github-fleet.ts";
import { eventProblems, outlineOf, problemsOf, proves } from "./rules.ts";

const folder = join(import.meta.dirname, "../../.github/workflows");
const files = readdirSync(folder);
const checkout = "checkout(fetch-depth=0, persist-credentials=false)";
const baseSha = "${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha }}";
const base = `run: git checkout --quiet --detach "$BASE" --(BASE=${baseSha})`;
const results = ["RESOLVE=${{ needs.resolve.result }}", "PROVE=${{ needs.prove.result }}", "COUNT=${{ needs.resolve.outputs.count }}"];
const wentWell = 'test "$RESOLVE" = success\ntest "$PROVE" = success || { test "$PROVE" = skipped && test "$COUNT" = 0; }';
const keep = "if-no-files-found=error, retention-days=7";
const proofs = "download-artifact(pattern=mcp-gitops-proof-*, path=FOLDER/proofs) if needs.resolve.outputs.count != '0'";
const some = "needs.resolve.outputs.count != '0'";

const prove = {
  needs: "resolve",
  if: some,
  permissions: {},
  steps: [
    "download-artifact(name=mcp-gitops-plan, path=FOLDER)",
    "verify(folder, id, time-limit=15 minutes)",
    `upload-artifact(name=mcp-gitops-proof-\${{ matrix.id }}, path=FOLDER/proofs, ${keep})`,
  ],
};
/** Where no pull request says what runs, servers get the credentials that policy names. */
const proveGiven = { ...prove, steps: prove.steps.with(1, "verify(folder, id, time-limit=15 minutes, credentials)") };
const deploying = {
  resolve: {
    permissions: { contents: "read" },
    steps: [checkout, "deploy(phase=plan, target, folder, token)", `upload-artifact(name=mcp-gitops-deployment, path=FOLDER, ${keep})`],
  },
  stage: {
    needs: "resolve",
    if: some,
    permissions: {},
    steps: [
      "download-artifact(name=mcp-gitops-deployment, path=FOLDER)",
      "deploy(phase=stage, folder, credentials)",
      `upload-artifact(name=mcp-gitops-smoke, path=FOLDER/smoke, ${keep})`,
    ],
  },
  record: {
    needs: ["resolve", "stage"],
    permissions: { contents: "write", "pull-requests": "write", issues: "write", deployments: "write" },
    environment: "mcp-live",
    steps: [
      checkout,
      "download-artifact(name=mcp-gitops-deployment, path=FOLDER)",
      "download-artifact(name=mcp-gitops-smoke, path=FOLDER/smoke)",
      "deploy(phase=record, folder, seal, token)",
    ],
  },
};

/** Workflow → job → what it may do and what it does, in this order. */
const contract: Record<string, Record<string, object>> = {
  update: {
    resolve: {
      permissions: { contents: "read" },
      steps: [
        checkout,
        "detect(server, version, folder, sarif, token)",
        `upload-artifact(name=mcp-gitops-sarif, path=FOLDER-sarif, ${keep}) if \${{ inputs.sarif }}`,
        `upload-artifact(name=mcp-gitops-plan, path=FOLDER, ${keep})`,
      ],
    },
    prove: proveGiven,
    decide: {
      needs: ["resolve", "prove"],
      if: "${{ !cancelled() && needs.resolve.result == 'success' }}",
      permissions: { contents: "write", "pull-requests": "write", statuses: "write" },
      steps: [
        checkout,
        "download-artifact(name=mcp-gitops-plan, path=FOLDER)",
        proofs,
        "propose(folder, seal, token, merge=true, dry-run)",
      ],
    },
  },
  check: {
    resolve: {
      permissions: { contents: "read" },
      steps: [checkout, base, "detect(base, head, folder, token)", `upload-artifact(name=mcp-gitops-plan, path=FOLDER, ${keep})`],
    },
    prove,
    gate: {
      needs: ["resolve", "prove"],
      if: "always()",
      permissions: { contents: "read" },
      steps: [
        `run: ${wentWell}(${results.join(", ")})`,
        checkout,
        base,
        "download-artifact(name=mcp-gitops-plan, path=FOLDER)",
        proofs,
        "gate(folder, seal, base, head, token)",
      ],
    },
  },
  deploy: deploying,
  rollback: {
    rollback: {
      permissions: { contents: "write", "pull-requests": "write", deployments: "write" },
      environment: "mcp-live",
      steps: [checkout, "rollback(target, server, to, thaw, dry-run, token)"],
    },
    ...deploying,
    resolve: { ...deploying.resolve, needs: "rollback", if: "needs.rollback.outputs.deploy == 'true'" },
  },
  cleanup: {
    cleanup: { permissions: { contents: "write", "pull-requests": "read" }, steps: [checkout, "cleanup(dry-run, token)"] },
  },
};

/** Workflow → what starts it, how its runs wait for each other, and what it hands on. */
const starts: Record<string, readonly string[]> = {
  update: ["schedule 17 5 * * *", "workflow_dispatch", "workflow_call, hands on merged", "mcp-gitops-update, queue max"],
  check: [
    "pull_request",
    "merge_group",
    "workflow_call",
    "mcp-gitops-check-${{ github.event.pull_request.number || github.ref }}, a newer one cancels",
  ],
  deploy: ["push to main, master", "workflow_dispatch", "workflow_call", "mcp-gitops-deploy, queue max"],
  rollback: ["workflow_dispatch", "workflow_call", "mcp-gitops-deploy, queue max"],
  cleanup: ["schedule 0 2 * * *", "workflow_dispatch", "workflow_call", "mcp-gitops-cleanup"],
};

function startsOf({ on, concurrency = {} }: Workflow): string[] {
  const events = Object.entries(on).map(([event, trigger]) => {
    if (Array.isArray(trigger)) return `${event} ${trigger.map(({ cron }) => cron).join(", ")}`;
    const { branches, outputs } = { branches: null, ...trigger } as { branches: readonly string[] | null } & WorkflowTrigger;
    return `${event}${branches ? ` to ${branches.join(", ")}` : ""}${outputs ? `, hands on ${Object.keys(outputs).join(", ")}` : ""}`;
  });
  const { group, queue, "cancel-in-progress": cancels } = concurrency;
  return [...events, `${group}${queue ? `, queue ${queue}` : ""}${cancels ? ", a newer one cancels" : ""}`];
}

function contractOf(workflow: Workflow): Record<string, object> {
  return Object.fromEntries(
    Object.entries(workflow.jobs).map(([name, job]) => {
      const { needs, if: when, permissions, environment } = job;
      const known = Object.entries({ needs, if: when, permissions, environment }).filter(([, value]) => value !== undefined);
      return [name, { ...Object.fromEntries(known), steps: outlineOf(job) }];
    }),
  );
}

test.each(files)("%s: GitHub's own parser takes it, and it breaks no rule", async (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const workflow = await readWorkflow(file, text);
  expect(problemsOf(workflow)).toEqual([]);
  // A commit says nothing to a person: its release stands beside it.
  for (const line of text.split("\n"))
    if (/^\s+(- )?uses: (?!mcp-gitops\/)/.test(line)) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(Object.keys(contract))("%s: every job has the permissions and the steps that it needs, and no others", async (name) => {
  const workflow = await shipped(name);
  expect(contractOf(workflow)).toEqual(contract[name]);
  expect(startsOf(workflow)).toEqual(starts[name]);
  const { workflow_dispatch: button, workflow_call: call } = workflow.on;
  expect(Object.keys(call?.inputs ?? {})).toEqual(Object.keys(button?.inputs ?? {}));
  for (const job of Object.values(workflow.jobs))
    if (job.strategy) expect(job.strategy).toEqual({ "fail-fast": false, matrix: expect.any(String) });
});

test("the jobs that deploy after a rollback are those of deploy.yml, in the same queue", async () => {
  const [deploy, rollback] = await Promise.all([shipped("deploy"), shipped("rollback")]);
  const { needs: _, if: __, ...resolve } = rollback.jobs.resolve as WorkflowJob;
  expect({ ...rollback.jobs, resolve }).toMatchObject(deploy.jobs);
  expect(rollback.concurrency).toEqual(deploy.concurrency);
});

/** Every workflow that is one deletion or one grant away from the shipped one. */
function* mutants(workflow: Workflow): Generator<[string, Workflow]> {
  for (const [event, on] of without(workflow.on)) yield [`not on ${event}`, { ...workflow, on }];
  if (workflow.on.workflow_call?.outputs) yield ["handing on nothing", { ...workflow, on: { ...workflow.on, workflow_call: {} } }];
  for (const [name, job] of Object.entries(workflow.jobs)) {
    for (const [what, change] of jobMutants(job))
      yield [`${name} ${what}`, { ...workflow, jobs: { ...workflow.jobs, [name]: { ...job, ...change } } }];
  }
}

function* jobMutants(job: WorkflowJob): Generator<[string, Partial<WorkflowJob>]> {
  for (const [index, step] of job.steps.entries()) {
    yield [`without step ${index}`, { steps: job.steps.toSpliced(index, 1) }];
    for (const [what, change] of stepMutants(step))
      yield [`without ${what} of step ${index}`, { steps: job.steps.with(index, { ...step, ...change }) }];
  }
  for (const [output, outputs] of without(job.outputs)) yield [`without its output ${output}`, { outputs }];
  for (const [permission, permissions] of without(job.permissions)) yield [`without ${permission}`, { permissions }];
  yield ["with a permission more", { permissions: { ...job.permissions, actions: "write" } }];
  if (job.if !== undefined) yield ["without its condition", { if: true }];
  if (job.needs !== undefined) yield ["without its needs", { needs: [] }];
}

function* stepMutants(step: WorkflowStep): Generator<[string, Partial<WorkflowStep>]> {
  for (const [input, given] of without(step.with)) yield [input, { with: given }];
  const lines = step.run?.trim().split("\n") ?? [];
  for (const at of lines.keys()) yield [`line ${at}`, { run: lines.toSpliced(at, 1).join("\n") }];
}

/** Each key with a record that has all the others. */
function without<T>(record: Readonly<Record<string, T>> = {}): [string, Record<string, T>][] {
  return Object.keys(record).map((key) => {
    const { [key]: _, ...rest } = record;
    return [key, rest as Record<string, T>];
  });
}

test("no event, step, line, input, output, permission, condition or need can go, and no permission can come, unseen", async () => {
  let count = 0;
  for (const name of Object.keys(contract)) {
    const workflow = await shipped(name);
    const told = (one: Workflow) => JSON.stringify([contractOf(one), startsOf(one)]);
    const whole = told(workflow);
    for (const [what, mutant] of mutants(workflow)) {
      count++;
      expect(told(mutant) !== whole || problemsOf(mutant).length > 0, `${name}: ${what}`).toBe(true);
    }
  }
  expect(count).toBeGreaterThan(150);
});

test.each([
  ["a token where packages run", (job: WorkflowJob) => withStep(job, /verify@/, { with: { token: "${{ github.token }}" } })],
  ["a permission where packages run", (job: WorkflowJob) => ({ ...job, permissions: { contents: "read" as const } })],
  ["a secret where packages run", (job: WorkflowJob) => withStep(job, /verify@/, { env: { KEY: "${{ secrets.KEY }}" } })],
  ["a secret more beside the credentials", (job: WorkflowJob) => withStep(job, /verify@/, { env: { KEY: "${{ secrets.credentials }}" } })],
  ["an expression in a script", (job: WorkflowJob) => withStep(job, /verify@/, { run: "echo ${{ github.event.pull_request.title }}" })],
  ["a tag in place of a commit", (job: WorkflowJob) => withStep(job, /download/, { uses: "actions/download-artifact@v6" })],
  ["an unknown input", (job: WorkflowJob) => withStep(job, /verify@/, { with: { folder: "x", id: "y", fast: true } })],
])("the rules see %s", async (_, change) => {
  const workflow = await shipped("update");
  const job = workflow.jobs.prove as WorkflowJob;
  expect(problemsOf({ ...workflow, jobs: { ...workflow.jobs, prove: change(job) } })).not.toEqual([]);
});

function withStep(job: WorkflowJob, uses: RegExp, change: Partial<WorkflowJob["steps"][number]>): WorkflowJob {
  const steps = job.steps.map((step) =>
    uses.test(step.uses ?? "") ? { ...step, ...change, with: { ...step.with, ...change.with } } : step,
  );
  return { ...job, steps };
}

const callers = Object.entries(starterFiles()).filter(([path]) => path.startsWith(".github/workflows/"));

test.each(callers)(
  "%s, which init writes, calls shipped workflows with what they take and just the permissions they need",
  async (path, text) => {
    const caller = await readWorkflow(path, text);
    expect(caller.permissions).toEqual({});
    expect(eventProblems(caller)).toEqual([]);
    for (const [name, job] of Object.entries(caller.jobs)) {
      expect(job.uses).toBe(`mcp-gitops/mcp-gitops/.github/workflows/${name}.yml@v0`);
      const called = await shipped(name);
      const { inputs = {}, secrets = {}, outputs = {} } = called.on.workflow_call ?? {};
      for (const [, output = ""] of text.matchAll(new RegExp(`needs\\.${name}\\.outputs\\.(\\w+)`, "g")))
        expect(outputs).toHaveProperty(output);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
      expect(Object.keys(job.secrets ?? {})).toEqual(Object.keys(secrets));
      expect(missingPermissions(job.permissions ?? {}, called)).toEqual([]);
      for (const permission of Object.keys(job.permissions ?? {})) {
        const { [permission]: _, ...fewer } = job.permissions ?? {};
        expect(missingPermissions(fewer, called), `without ${permission}`).not.toEqual([]);
      }
    }
    // What a person can choose on the button reaches the workflow that is called.
    const [first] = Object.values(caller.jobs);
    expect(Object.keys(first?.with ?? {})).toEqual(Object.keys(caller.on.workflow_dispatch?.inputs ?? {}));
  },
);

test("the workflow to copy in the README is the one that init writes", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
  const path = ".github/workflows/mcp-update.yml";
  expect(readme).toContain(`\`\`\`yaml\n# ${path}\n${starterFiles()[path]}\`\`\`\n`);
});

test("init writes a caller for each", () => {
  expect(callers.map(([path]) => path.replace(/.*mcp-|\.yml$/g, "")).sort()).toEqual(Object.keys(contract).sort());
});

test("only jobs that hold no token run packages", async () => {
  const running = await Promise.all(
    Object.keys(contract).map(async (name) =>
      Object.entries((await shipped(name)).jobs).flatMap(([job, it]) => (proves(it) ? [`${name}/${job}`] : [])),
    ),
  );
  expect(running.flat()).toEqual(["update/prove", "check/prove", "deploy/stage", "rollback/stage"]);
});
