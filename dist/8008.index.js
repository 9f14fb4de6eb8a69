export const id = 8008;
export const ids = [8008];
export const modules = {

/***/ 98008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  base: () => (/* reexport */ base),
  closeIncident: () => (/* reexport */ closeIncident),
  closeProposal: () => (/* reexport */ closeProposal),
  commit: () => (/* reexport */ commit),
  mergeProposal: () => (/* reexport */ mergeProposal),
  moveBranch: () => (/* reexport */ moveBranch),
  openIncident: () => (/* reexport */ openIncident),
  openProposal: () => (/* reexport */ openProposal),
  proposals: () => (/* reexport */ proposals),
  readBranch: () => (/* reexport */ readBranch),
  readBranches: () => (/* reexport */ readBranches),
  recordDeployment: () => (/* reexport */ recordDeployment),
  setStatus: () => (/* reexport */ setStatus)
});

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
;// CONCATENATED MODULE: ./build/src/forge/github-changes.js


/** The changes that change something, with the mode that each file keeps or gets. */
async function treeChanges(git, parent, changes) {
    const present = await presentEntries(git, parent, changes.map(({ path }) => path));
    return changes.flatMap(({ path, content, executable }) => {
        const old = present.get(path);
        if (content === null)
            return old ? [{ path, mode: null, oid: null, content, was: old.mode }] : [];
        const mode = (executable ?? old?.mode === "100755") ? "100755" : "100644";
        const oid = blobOid(content);
        return old?.mode === mode && old.oid === oid ? [] : [{ path, mode, oid, content, was: old?.mode ?? null }];
    });
}
async function presentEntries(git, parent, paths) {
    if (parent === null || paths.length === 0)
        return new Map();
    const { text } = await git.git(["ls-tree", "-z", "--full-tree", parent, "--", ...paths]);
    const entries = text.split("\0").flatMap((line) => {
        const [, mode, type, oid, path] = /^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return type === "blob" ? [[path, { mode: mode, oid: oid }]] : [];
    });
    return new Map(entries);
}
/** The id that git gives these bytes (SHA-1, as everything on GitHub has). */
function blobOid(content) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
/** A digest over the parent and every path, mode and blob that a commit changes; what two commits share that did the same. */
function changesDigest(parent, changes) {
    const rows = changes.map(({ path, mode, oid }) => [path, mode, oid]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    return (0,canonical/* digestOf */.ol)([parent, rows]);
}
/** What commits did, read from the local object store with two processes however many they are; merges are left out. */
async function commitContents(git, commits) {
    const distinct = [...new Set(commits)];
    if (distinct.length === 0)
        return new Map();
    const input = `${distinct.join("\n")}\n`;
    const log = await git.git(["log", "--no-walk=unsorted", "--stdin", "-z", "--no-show-signature", "--format=%H%x00%P%x00%B"], { input });
    const raw = await git.git(["diff-tree", "--stdin", "--root", "-r", "-z", "--raw", "--no-renames", "--no-abbrev"], { input });
    const changes = changesByCommit(raw.text.split("\0"));
    const fields = log.text.split("\0");
    const contents = new Map();
    for (let i = 0; i + 2 < fields.length; i += 3) {
        const [commit, parents, message] = fields.slice(i, i + 3);
        if (parents.includes(" "))
            continue;
        const parent = parents === "" ? null : parents;
        contents.set(commit, { parent, message: message.trimEnd(), digest: changesDigest(parent, changes.get(commit) ?? []) });
    }
    return contents;
}
/** `git diff-tree --stdin -z --raw`: a commit, then `:modes oids status` and a path for each change. */
function changesByCommit(parts) {
    const found = new Map();
    let current = [];
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        const [, mode, oid, kind] = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])$/.exec(part) ?? [];
        if (kind === undefined)
            found.set(part, (current = []));
        else {
            const path = parts[++i];
            current.push(kind === "D" ? { path, mode: null, oid: null } : { path, mode: mode, oid: oid });
        }
    }
    return found;
}
async function commitContent(git, commit) {
    return (await commitContents(git, [commit])).get(commit) ?? null;
}
const trailer = "Mcp-Gitops-Content";
/** The message with a trailer that binds the commit to its parent and content: what a person changes or adds does not carry it. */
async function sealMessage(git, message, digest) {
    const args = ["interpret-trailers", "--no-divider", "--if-exists", "replace", "--trailer", `${trailer}: ${digest}`];
    return (await git.git(args, { input: `${message}\n` })).text.trimEnd();
}
/** Those of the commits that this tool made, exactly as they stand. */
async function sealedCommits(git, commits) {
    const contents = await commitContents(git, commits);
    const sealed = [...contents].filter(([, { message, digest }]) => message.split("\n").includes(`${trailer}: ${digest}`));
    return new Set(sealed.map(([commit]) => commit));
}

// EXTERNAL MODULE: ./build/src/forge/github-errors.js
var github_errors = __webpack_require__(49412);
;// CONCATENATED MODULE: ./build/src/forge/github-markers.js
/** Branches under this prefix, in this repository and never a fork, carry proposals. */
const proposalPrefix = "mcp-gitops/";
/** GitHub's limits, in characters. */
const limits = { title: 256, body: 65_536, description: 140, label: 50 };
/** Hidden text at the end of a body that says what it is about; whatever the value, it cannot end the comment. */
function marker(kind, value) {
    return `<!-- mcp-gitops:${kind} ${encodeURIComponent(value)} -->`;
}
const anyMarker = /\n*<!-- mcp-gitops:(proposal|incident|note) (\S*) -->\s*$/;
/** A body with its marker at the end; cut, and saying so, where GitHub would refuse the length. */
function markedBody(body, mark) {
    const room = limits.body - mark.length - 2;
    return `${clip(unixLines(body).trimEnd(), room, "\n\n(cut: too long for GitHub)")}\n\n${mark}`;
}
/** The two parts again: what was said, and the marker's value (null when a person removed it). */
function readBody(body) {
    const lines = unixLines(body ?? "");
    const match = anyMarker.exec(lines);
    if (!match)
        return { text: lines, mark: null };
    return { text: lines.slice(0, match.index), mark: decode(match[2]) };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null; // A person edited it: as good as removed.
    }
}
/** GitHub's editor stores CRLF. */
function unixLines(text) {
    return text.replaceAll("\r\n", "\n");
}
/** At most `length` UTF-16 units, never half a character. */
function clip(text, length, end = "…") {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - end.length).replace(/[\uD800-\uDBFF]$/, "")}${end}`;
}

// EXTERNAL MODULE: ./build/src/lib/git.js
var git = __webpack_require__(73821);
;// CONCATENATED MODULE: ./build/src/forge/github-site.js

/** Owner and repository, as every request names them. */
function at(site) {
    return { owner: site.owner, repo: site.repo };
}
async function pause(site, attempt) {
    await new Promise((resolve) => setTimeout(resolve, site.patience.retry * attempt ** 2));
}
/**
 * A write that must not happen twice. When its answer is lost, looks whether it happened before writing again;
 * the request itself must be sent with `request: noRetry`, so that Octokit does not repeat it blindly.
 */
async function writeOnce(site, write, find) {
    for (let attempt = 1;; attempt++) {
        try {
            return await write();
        }
        catch (error) {
            if (!(0,github_errors/* mayHaveHappened */.dk)(error) || attempt > 3)
                throw error;
            await pause(site, attempt);
            const found = await find();
            if (found !== null)
                return found;
        }
    }
}
const noRetry = { retries: 0 };

;// CONCATENATED MODULE: ./build/src/forge/github-refs.js




async function base(site) {
    const branch = site.baseBranch ?? (await site.repository()).defaultBranch;
    const commit = await readBranch(site, branch);
    if (commit !== null)
        return { branch, commit };
    throw new errors/* ConfigError */.xL("repository", `${site.owner}/${site.repo} has no branch ${branch}`, {
        todo: "push a first commit, or name the base branch",
    });
}
/** Head of a branch, fresh; null when there is none. The commit is present in the local object store afterwards. */
async function readBranch(site, name) {
    const head = await readHead(site, name);
    if (head !== null)
        await site.fetch([head]);
    return head;
}
async function readHead(site, name) {
    const client = await site.client();
    try {
        return (await client.rest.git.getRef({ ...at(site), ref: `heads/${name}` })).data.object.sha;
    }
    catch (error) {
        // 409: the repository is empty. 404: no such branch, or no such repository for this token; asking for that one tells them apart.
        if ((0,github_errors/* statusOf */.c2)(error) !== 404 && (0,github_errors/* statusOf */.c2)(error) !== 409)
            throw error;
        await site.repository();
        return null;
    }
}
async function readBranches(site, prefix) {
    const client = await site.client();
    const refs = await client.paginate("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
        ...at(site),
        ref: `heads/${prefix}`,
    });
    return refs.map(({ ref, object }) => ({ name: ref.replace(/^refs\/heads\//, ""), head: object.sha }));
}
const updateRefs = "mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
/**
 * Moves a branch by compare-and-swap; null stands for "does not exist" on both sides. GraphQL's `updateRefs` is GitHub's only
 * ref update that takes the old value: the REST endpoints know fast-forward or force.
 */
async function moveBranch(site, name, move) {
    if (move.from === move.to)
        return expectHead(site, name, move.to);
    const client = await site.client();
    const refUpdate = { name: `refs/heads/${name}`, beforeOid: move.from ?? git.zeroOid, afterOid: move.to ?? git.zeroOid, force: true };
    const input = { repositoryId: (await site.repository()).nodeId, refUpdates: [refUpdate] };
    try {
        await client.graphql(updateRefs, { input, request: noRetry });
    }
    catch (error) {
        // What the branch is now says more than GitHub's words do: whether it happened, whether someone was faster.
        if ((0,github_errors/* graphqlTypes */.Tg)(error).includes("FORBIDDEN") || (0,github_errors/* isProtection */.md)((0,github_errors/* messageOf */.bD)(error)))
            throw error;
        if ((0,github_errors/* graphqlTypes */.Tg)(error).length === 0 && !(0,github_errors/* mayHaveHappened */.dk)(error))
            throw error;
        const head = await readHead(site, name);
        if (head === move.to)
            return;
        if (head !== move.from)
            throw lostRace(name, move.from, head);
        throw error;
    }
}
async function expectHead(site, name, expected) {
    const head = await readHead(site, name);
    if (head !== expected)
        throw lostRace(name, expected, head);
}
function lostRace(name, expected, found) {
    return new errors/* ExternalError */.yA("conflict", `the branch ${name} was moved by someone else`, {
        expected: expected ?? "no such branch",
        found: found ?? "no such branch",
        todo: "run the same command again: it starts from what the branch is now",
    });
}

;// CONCATENATED MODULE: ./build/src/forge/github-commits.js






/**
 * One commit on a branch by compare-and-swap. GitHub makes and signs it (`createCommitOnBranch`) where the branch exists and no
 * file mode matters; else it is put together from Git data, which GitHub signs for apps.
 */
async function commit(site, request) {
    if (request.parent !== null)
        await site.fetch([request.parent]);
    const order = await makeDefinite(site, request);
    const ordinary = order.changes.every(({ mode, was }) => mode !== "100755" && (was === null || was === "100644"));
    const oid = order.parent !== null && order.parent === order.expected && ordinary
        ? await commitOnBranch(site, order)
        : await commitFromData(site, order);
    await site.fetch([oid]);
    const made = await commitContent(site.git, oid);
    if (made?.digest === order.digest)
        return oid;
    throw new errors/* ExternalError */.yA("forge", `the commit ${oid} on ${order.branch} does not hold what was asked for`, {
        todo: "look at that commit, and report this",
    });
}
async function makeDefinite(site, { branch, parent, expected, changes, message }) {
    const effective = await treeChanges(site.git, parent, changes);
    const digest = changesDigest(parent, effective);
    const [subject = "", ...rest] = message.trimEnd().split("\n");
    const body = rest.join("\n").replace(/^\n+/, "");
    const plain = body === "" ? subject : `${subject}\n\n${body}`;
    const sealed = branch.startsWith(proposalPrefix) ? await sealMessage(site.git, plain, digest) : plain;
    return { branch, parent, expected, changes: effective, message: sealed, digest };
}
const createCommitOnBranch = "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
async function commitOnBranch(site, order) {
    const client = await site.client();
    const newline = order.message.indexOf("\n\n");
    const message = newline < 0 ? { headline: order.message } : { headline: order.message.slice(0, newline), body: order.message.slice(newline + 2) };
    const input = {
        branch: { repositoryNameWithOwner: `${site.owner}/${site.repo}`, branchName: order.branch },
        expectedHeadOid: order.expected,
        message,
        fileChanges: {
            additions: order.changes.flatMap(({ path, content }) => (content === null ? [] : [{ path, contents: content.toString("base64") }])),
            deletions: order.changes.flatMap(({ path, content }) => (content === null ? [{ path }] : [])),
        },
    };
    for (let attempt = 1;; attempt++) {
        try {
            const answer = await client.graphql(createCommitOnBranch, {
                input,
                request: noRetry,
            });
            return answer.createCommitOnBranch.commit.oid;
        }
        catch (error) {
            const stale = (0,github_errors/* graphqlTypes */.Tg)(error).some((type) => type === "STALE_DATA" || type === "NOT_FOUND");
            if (!stale && !(0,github_errors/* mayHaveHappened */.dk)(error))
                throw error;
            const landed = await landedCommit(site, order);
            if (landed !== null)
                return landed;
            if (attempt > 3 || stale)
                throw error;
            await pause(site, attempt);
        }
    }
}
/** The commit, if it is there although its answer was lost; null if nothing happened; throws when someone else was faster. */
async function landedCommit(site, order) {
    const head = await readBranch(site, order.branch);
    if (head === order.expected)
        return null;
    const content = head === null ? null : await commitContent(site.git, head);
    if (content?.digest === order.digest && content.message === order.message)
        return head;
    throw lostRace(order.branch, order.expected, head);
}
async function commitFromData(site, order) {
    const client = await site.client();
    const tree = await makeTree(client, site, order);
    const parents = order.parent === null ? [] : [order.parent];
    // No author is named: GitHub signs an app's commits only then.
    const { data } = await client.rest.git.createCommit({ ...at(site), message: order.message, tree, parents });
    await moveBranch(site, order.branch, { from: order.expected, to: data.sha });
    return data.sha;
}
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
async function makeTree(client, site, { parent, changes }) {
    const baseTree = parent === null ? null : (await site.git.git(["rev-parse", "--verify", `${parent}^{tree}`])).text;
    if (changes.length === 0)
        return baseTree ?? emptyTree;
    const tree = [];
    for (const { path, mode, content, was } of changes) {
        if (content === null)
            tree.push({ path, mode: (was ?? "100644"), type: "blob", sha: null });
        else if (mode !== null)
            tree.push({ path, mode, type: "blob", ...(await blobContent(client, site, content)) });
    }
    const { data } = await client.rest.git.createTree({ ...at(site), tree, ...(baseTree !== null && { base_tree: baseTree }) });
    return data.sha;
}
/** Text goes along with the tree; bytes that are not UTF-8 need a blob of their own. */
async function blobContent(client, site, content) {
    const text = content.toString("utf8");
    if (!text.includes("\0") && Buffer.from(text, "utf8").equals(content))
        return { content: text };
    const { data } = await client.rest.git.createBlob({ ...at(site), content: content.toString("base64"), encoding: "base64" });
    return { sha: data.sha };
}

;// CONCATENATED MODULE: ./build/src/forge/github-deployments.js


/** A status on a commit, unless the newest one of its context says the same. */
async function setStatus(site, commit, status) {
    const client = await site.client();
    const description = clip(status.description, limits.description);
    const present = await client.paginate(client.rest.repos.listCommitStatusesForRef, { ...at(site), ref: commit, per_page: 100 });
    const newest = present.find(({ context }) => context === status.context);
    if (newest?.state === status.state && newest.description === description)
        return;
    await client.rest.repos.createCommitStatus({ ...at(site), sha: commit, context: status.context, state: status.state, description });
}
/**
 * Records a step of a deployment: the environment is the target. A deployment that has ended is not taken up again: the next
 * `in_progress` of the same commit, or its success after another commit's, is a new one.
 */
async function recordDeployment(site, deployment) {
    const client = await site.client();
    const request = { ...deployment, description: clip(deployment.description, limits.description) };
    const open = await openDeployment(site, client, request);
    if (open?.says)
        return;
    const id = open?.id ?? (await createDeployment(site, client, request));
    const find = async () => ((await openDeployment(site, client, request))?.says ? true : null);
    const { state, description } = request;
    await writeOnce(site, async () => (await client.rest.repos.createDeploymentStatus({ ...at(site), deployment_id: id, state, description, request: noRetry })).status ===
        201, find);
}
/** The deployment that this step belongs to, and whether it says this already; null when a new one is due. */
async function openDeployment(site, client, { target, commit, state, description }) {
    const { data } = await client.rest.repos.listDeployments({ ...at(site), environment: target, per_page: 100 });
    const newest = data[0];
    const own = data.find(({ sha }) => sha === commit);
    if (!own)
        return null;
    const { data: statuses } = await client.rest.repos.listDeploymentStatuses({ ...at(site), deployment_id: own.id, per_page: 1 });
    const last = statuses[0];
    if (last?.state === state && last.description === description && (own === newest || state === "failure" || state === "inactive"))
        return { id: own.id, says: true };
    const ended = last !== undefined && ["success", "failure", "error", "inactive"].includes(last.state);
    if (state === "inactive" || !ended)
        return { id: own.id, says: false };
    // What ended well may still be found to fail; otherwise it has ended.
    return last.state === "success" && state === "failure" && own === newest ? { id: own.id, says: false } : null;
}
async function createDeployment(site, client, { target, commit, description }) {
    const find = async () => {
        const { data } = await client.rest.repos.listDeployments({ ...at(site), environment: target, sha: commit, per_page: 1 });
        const newest = data[0];
        if (!newest)
            return null;
        const { data: statuses } = await client.rest.repos.listDeploymentStatuses({ ...at(site), deployment_id: newest.id, per_page: 1 });
        return statuses.length === 0 ? newest.id : null;
    };
    const create = async () => {
        // Whether the commit may be deployed was decided before: GitHub merges nothing into it and waits for no check.
        const order = { ref: commit, environment: target, description, auto_merge: false, required_contexts: [] };
        const { data } = await client.rest.repos.createDeployment({ ...at(site), ...order, request: noRetry });
        if (!("id" in data))
            throw new TypeError("GitHub merged instead of deploying");
        return data.id;
    };
    return (await find()) ?? writeOnce(site, create, find);
}

;// CONCATENATED MODULE: ./build/src/forge/github-comments.js



/** Says something on an issue or pull request, unless it is the last thing that was said there. */
async function comment(site, number, text) {
    const client = await site.client();
    const mark = marker("note", (0,canonical/* digestOf */.ol)(text).slice("sha256:".length, "sha256:".length + 16));
    const last = async () => {
        const comments = await client.paginate(client.rest.issues.listComments, { ...at(site), issue_number: number, per_page: 100 });
        return comments.at(-1)?.body?.includes(mark) ? true : null;
    };
    if ((await last()) !== null)
        return;
    const body = markedBody(text, mark);
    await writeOnce(site, async () => (await client.rest.issues.createComment({ ...at(site), issue_number: number, body, request: noRetry })).status === 201, last);
}

;// CONCATENATED MODULE: ./build/src/forge/github-labels.js



/** Creates the labels that the repository does not have yet; GitHub compares their names without case. */
async function ensureLabels(site, names) {
    if (names.length === 0)
        return;
    const client = await site.client();
    const present = await client.paginate(client.rest.issues.listLabelsForRepo, { ...at(site), per_page: 100 });
    const known = new Set(present.map(({ name }) => name.toLowerCase()));
    for (const name of names.filter((one) => !known.has(one.toLowerCase()))) {
        try {
            await client.rest.issues.createLabel({ ...at(site), name, color: colour(name), description: "Set by mcp-gitops" });
        }
        catch (error) {
            // 422 already_exists: someone else was faster, or a lost answer was repeated.
            if ((0,github_errors/* statusOf */.c2)(error) !== 422)
                throw error;
        }
    }
}
function colour(name) {
    if (/incident|breaking|fail/.test(name))
        return "d73a4a";
    return /behavioural|warn|held/.test(name) ? "fbca04" : "0e8a16";
}
/** A label as GitHub takes it. */
function labelName(text) {
    return clip(text, limits.label);
}

;// CONCATENATED MODULE: ./build/src/forge/github-incidents.js




const incidentLabel = "mcp-incident";
/** The issue of a key: the open one, else the first. Only who may set labels can make an issue that counts. */
async function findIncident(site, key) {
    const client = await site.client();
    const all = await client.paginate(client.rest.issues.listForRepo, {
        ...at(site),
        labels: incidentLabel,
        state: "all",
        direction: "asc",
        per_page: 100,
    });
    const same = all.filter((issue) => !issue.pull_request && readBody(issue.body).mark === key);
    return same.find(({ state }) => state === "open") ?? same[0] ?? null;
}
/** Opens the incident of a key, or makes the one that is there open and say this. */
async function openIncident(site, incident) {
    const client = await site.client();
    const title = clip(incident.title, limits.title);
    const body = markedBody(incident.body, marker("incident", incident.key));
    const found = await findIncident(site, incident.key);
    if (!found) {
        await ensureLabels(site, [incidentLabel]);
        const create = async () => (await client.rest.issues.create({ ...at(site), title, body, labels: [incidentLabel], request: noRetry })).data;
        const made = await writeOnce(site, create, () => findIncident(site, incident.key));
        return { id: String(made.number), url: made.html_url };
    }
    const same = found.state === "open" && found.title === title && readBody(found.body).text === readBody(body).text;
    if (!same)
        await client.rest.issues.update({ ...at(site), issue_number: found.number, title, body, state: "open" });
    return { id: String(found.number), url: found.html_url };
}
async function closeIncident(site, key, why) {
    const client = await site.client();
    const found = await findIncident(site, key);
    if (found?.state !== "open")
        return;
    await comment(site, found.number, why);
    await client.rest.issues.update({ ...at(site), issue_number: found.number, state: "closed", state_reason: "completed" });
}

;// CONCATENATED MODULE: ./build/src/forge/github-proposals.js








/** Pages of a hundred that are read of what is closed, the latest first; what is older the ledger knows. */
const closedPages = 10;
async function proposals(site) {
    const client = await site.client();
    const open = await client.paginate(client.rest.pulls.list, { ...at(site), state: "open", per_page: 100 });
    let pages = 0;
    const closed = await client.paginate(client.rest.pulls.list, { ...at(site), state: "closed", sort: "updated", direction: "desc", per_page: 100 }, (response, done) => {
        if (++pages === closedPages)
            done();
        return response.data;
    });
    const distinct = new Map([...closed, ...open].map((pull) => [pull.number, pull]));
    const ours = [...distinct.values()].filter((pull) => isOurs(site, pull)).sort((a, b) => b.number - a.number);
    const heads = await sealedHeads(site);
    return ours.map((pull) => toProposal(pull, heads.get(pull.head.ref) ?? null));
}
/** A branch of this repository under the prefix; a fork can name its branches as it likes. */
function isOurs(site, { head }) {
    const home = `${site.owner}/${site.repo}`.toLowerCase();
    return head.ref.startsWith(proposalPrefix) && head.repo?.full_name.toLowerCase() === home;
}
/** The proposal branches that exist, and whether this tool made the commit that each one points to. */
async function sealedHeads(site, only = proposalPrefix) {
    const branches = await readBranches(site, only);
    await site.fetch(branches.map(({ head }) => head));
    const sealed = await sealedCommits(site.git, branches.map(({ head }) => head));
    return new Map(branches.map(({ name, head }) => [name, { oid: head, sealed: sealed.has(head) }]));
}
function toProposal(pull, head) {
    const state = pull.merged_at ? "merged" : pull.state === "open" ? "open" : "closed";
    return {
        id: String(pull.number),
        branch: pull.head.ref,
        head: state === "open" && head ? head.oid : pull.head.sha,
        title: pull.title,
        body: readBody(pull.body).text,
        labels: pull.labels.map(({ name }) => name),
        state,
        // A branch that is gone holds nothing of anyone's.
        edited: head !== null && !head.sealed,
        url: pull.html_url,
    };
}
/** Opens a pull request for a branch, or makes the open one say this; repeated, it changes nothing. */
async function openProposal(site, request) {
    const client = await site.client();
    const labels = [...new Set(request.labels.map(labelName))];
    const title = clip(request.title, limits.title);
    const body = markedBody(request.body, marker("proposal", JSON.stringify(labels)));
    const found = await openPull(site, client, request.branch);
    const pull = found ?? (await createPull(site, client, { branch: request.branch, title, body }));
    const before = readBody(pull.body);
    if (pull.title !== title || markedBody(before.text, marker("proposal", before.mark ?? "")) !== body) {
        await client.rest.pulls.update({ ...at(site), pull_number: pull.number, title, body });
    }
    const now = await relabel(site, pull, { labels, former: formerLabels(before.mark) });
    const heads = await sealedHeads(site, request.branch);
    return toProposal({ ...pull, title, body, labels: now.map((name) => ({ name })) }, heads.get(request.branch) ?? null);
}
async function openPull(site, client, branch) {
    const { data } = await client.rest.pulls.list({ ...at(site), state: "open", head: `${site.owner}:${branch}`, per_page: 100 });
    return data.find((pull) => isOurs(site, pull) && pull.head.ref === branch) ?? null;
}
async function createPull(site, client, { branch, title, body }) {
    const { branch: target } = await base(site);
    const find = () => openPull(site, client, branch);
    try {
        return await writeOnce(site, async () => (await client.rest.pulls.create({ ...at(site), head: branch, base: target, title, body, request: noRetry }))
            .data, find);
    }
    catch (error) {
        const twin = (0,github_errors/* statusOf */.c2)(error) === 422 && /already exists/i.test((0,github_errors/* messageOf */.bD)(error)) ? await find() : null;
        if (twin === null)
            throw error;
        return twin;
    }
}
/** The labels that an earlier run set: a person's own ones are never removed. */
function formerLabels(mark) {
    try {
        const parsed = JSON.parse(mark ?? "[]");
        return Array.isArray(parsed) ? parsed.filter((one) => typeof one === "string") : [];
    }
    catch {
        return []; // A person edited the marker.
    }
}
async function relabel(site, pull, { labels, former }) {
    const client = await site.client();
    const present = pull.labels.map(({ name }) => name);
    const has = (list, name) => list.some((one) => one.toLowerCase() === name.toLowerCase());
    const wanting = labels.filter((name) => !has(present, name));
    const stale = present.filter((name) => has(former, name) && !has(labels, name));
    if (wanting.length > 0) {
        await ensureLabels(site, wanting);
        await client.rest.issues.addLabels({ ...at(site), issue_number: pull.number, labels: wanting });
    }
    for (const name of stale) {
        await client.rest.issues.removeLabel({ ...at(site), issue_number: pull.number, name }).catch((error) => {
            if ((0,github_errors/* statusOf */.c2)(error) !== 404)
                throw error;
        });
    }
    return [...present.filter((name) => !stale.includes(name)), ...wanting];
}
async function closeProposal(site, id, why) {
    const client = await site.client();
    const { data } = await client.rest.pulls.get({ ...at(site), pull_number: pullNumber(id) });
    if (data.state === "closed")
        return;
    await comment(site, data.number, why);
    await client.rest.pulls.update({ ...at(site), pull_number: data.number, state: "closed" });
}
function pullNumber(id) {
    if (!/^[1-9]\d{0,9}$/.test(id))
        throw new errors/* ConfigError */.xL("usage", "a proposal on GitHub is named by its number", { found: id.slice(0, 100) });
    return Number(id);
}

;// CONCATENATED MODULE: ./build/src/forge/github-merge.js



const attempts = 5;
/**
 * Merges a pull request if its head is still the commit that was judged. GitHub decides what may be merged; its refusals are
 * results. Merging what is merged already answers the same.
 */
async function mergeProposal(site, id, request) {
    const client = await site.client();
    const pull_number = pullNumber(id);
    let last = "";
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const { data: pull } = await client.rest.pulls.get({ ...at(site), pull_number });
        const settled = await settledResult(site, pull, request.head);
        if (settled)
            return settled;
        // GitHub computes mergeability in the background; after some waiting, merging itself will tell.
        if (pull.mergeable !== null || attempt === attempts) {
            const answer = await tryMerge(site, pull, request);
            if (answer.kind !== "again")
                return answer;
            last = answer.why;
        }
        if (attempt < attempts)
            await pause(site, attempt / 2);
    }
    return { kind: "blocked", why: last };
}
async function settledResult(site, pull, head) {
    if (pull.head.sha !== head)
        return { kind: "moved", why: `the branch is now at ${pull.head.sha}, not at ${head}` };
    if (pull.merged && pull.merge_commit_sha)
        return mergedAs(site, pull.merge_commit_sha);
    if (pull.state === "closed")
        return { kind: "blocked", why: "the pull request was closed" };
    if (pull.draft)
        return { kind: "blocked", why: "the pull request is a draft" };
    if (pull.mergeable === false)
        return { kind: "conflict", why: `its changes conflict with ${pull.base.ref}` };
    return null;
}
async function mergedAs(site, commit) {
    await site.fetch([commit]);
    return { kind: "merged", commit };
}
async function tryMerge(site, pull, { head, message }) {
    const client = await site.client();
    const [title = "", ...rest] = message.trimEnd().split("\n");
    const order = {
        sha: head,
        merge_method: (await site.repository()).mergeMethod,
        commit_title: title,
        commit_message: rest.join("\n").replace(/^\n+/, ""),
    };
    try {
        const { data } = await client.rest.pulls.merge({ ...at(site), pull_number: pull.number, ...order, request: noRetry });
        return await mergedAs(site, data.sha);
    }
    catch (error) {
        const why = (0,github_errors/* messageOf */.bD)(error);
        const status = (0,github_errors/* statusOf */.c2)(error);
        // The branch or its base moved under the request, or the answer was lost: the next look says which.
        if (status === 409 || (0,github_errors/* mayHaveHappened */.dk)(error) || (status === 405 && /base branch was modified/i.test(why)))
            return { kind: "again", why };
        if (status === 405 || status === 422)
            return { kind: "blocked", why };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/forge/github-verbs.js
/** All that the GitHub adapter does, in one place to be loaded at once when it is first needed. */








/***/ })

};
