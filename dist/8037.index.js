export const id = 8037;
export const ids = [8037];
export const modules = {

/***/ 68037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalRepository: () => (/* binding */ openLocalRepository)
});

// UNUSED EXPORTS: openLocalForge

// EXTERNAL MODULE: ./build/src/ledger/event-types.js
var event_types = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/src/ledger/state.js
var state = __webpack_require__(12130);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/git-merge.js
var git_merge = __webpack_require__(57260);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/lib/git.js
var lib_git = __webpack_require__(73821);
;// CONCATENATED MODULE: ./build/src/lib/git-repository.js





/**
 * The repository that a folder is in. `base` overrides the base branch, which is otherwise the first of: git's configuration
 * `mcp-gitops.base`, the default branch of origin, `init.defaultBranch`, `main`, `master`, the only branch, the one checked out.
 * Throws ConfigError "repository" when there is no repository, no commit, or no such branch.
 */
async function repositoryOf(folder, options = {}) {
    const { dir, workTree } = await rootOf(folder);
    const own = (0,lib_git.openGit)(dir);
    const [settings, facts] = await Promise.all([settingsOf(own), branchesOf(own)]);
    const origin = originOf(settings.get("remote.origin.url") ?? "", dir);
    if (origin.kind !== "path") {
        return {
            dir,
            workTree,
            git: own,
            origin,
            base: await baseOf({ git: own, bare: workTree === null, settings, facts, origin }, options.base),
        };
    }
    const there = await rootOf(origin.path);
    const git = (0,lib_git.openGit)(there.dir);
    const [configured, branches] = await Promise.all([settingsOf(git), branchesOf(git)]);
    // The checkout's own word counts before origin's: it is where a user can write one.
    const wanted = options.base ?? settings.get("mcp-gitops.base");
    const base = await baseOf({ git, bare: there.workTree === null, settings: configured, facts: branches, origin }, wanted);
    return { dir, workTree, git, origin, base };
}
async function rootOf(folder) {
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* ConfigError */.xL("repository", `there is no folder ${folder}`, { todo: "name an existing repository with --repo" });
    }
    // In a bare repository the last question fails after the others were answered: one process for both.
    const words = ["rev-parse", "--is-bare-repository", "--absolute-git-dir", "--show-toplevel"];
    const [bare, gitDir, root] = (await (0,lib_git.openGit)(folder).git(words, { allow: [0, 128] })).text.split("\n");
    if (bare === "true" && gitDir)
        return { dir: gitDir, workTree: null };
    const workTree = root ?? (await asked(folder, ["rev-parse", "--show-toplevel"]))[0];
    return { dir: workTree, workTree };
}
async function asked(folder, args) {
    try {
        return (await (0,lib_git.openGit)(folder).git(args)).text.split("\n");
    }
    catch (error) {
        const words = error instanceof errors/* ExternalError */.yA ? (error.details.found ?? "") : "";
        if (/dubious ownership/.test(words)) {
            throw new errors/* ConfigError */.xL("repository", `git does not trust ${folder}: it belongs to somebody else`, {
                cause: error,
                todo: "run `git config --global --add safe.directory FOLDER` if you trust it",
            });
        }
        if (!/not a git repository|must be run in a work tree/.test(words))
            throw error;
        throw new errors/* ConfigError */.xL("repository", `${folder} is not in a git repository`, {
            cause: error,
            todo: "run `git init` there and commit, or name a repository with --repo",
        });
    }
}
function originOf(url, dir) {
    if (url === "")
        return { kind: "none" };
    const place = localPath(url, dir);
    if (place === null)
        return { kind: "url", url };
    if ((0,external_node_fs_.existsSync)(place))
        return { kind: "path", path: (0,external_node_fs_.realpathSync)(place) };
    throw new errors/* ConfigError */.xL("repository", "the remote `origin` is a folder that does not exist", {
        found: place,
        todo: "correct it with `git remote set-url origin …`, or remove it with `git remote remove origin`",
    });
}
/** The folder that a remote names, null for one that is reached over a network (a scheme, or `host:path`). */
function localPath(url, dir) {
    if (url.startsWith("file://"))
        return (0,external_node_url_.fileURLToPath)(url);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^[^/]+:/.test(url))
        return null;
    return external_node_path_.resolve(dir, url);
}
async function baseOf({ git, bare, settings, facts, origin }, wanted) {
    const { names, head, originHead } = facts;
    const named = wanted ?? (settings.get("mcp-gitops.base") || undefined);
    if (named !== undefined) {
        if (names.includes(named) || origin.kind === "url")
            return named;
        throw new errors/* ConfigError */.xL("repository", `there is no branch ${JSON.stringify(named)}`, {
            found: names.slice(0, 10).join(", ") || "no branches",
            todo: "name an existing branch, or create it and commit to it",
        });
    }
    const own = names.filter((name) => !/^mcp-(gitops\/|ledger$|status$|live$)/.test(name));
    if (own.length === 0)
        return withoutBranches(git);
    const only = own.length === 1 ? own[0] : undefined;
    const guesses = [originHead ?? (bare ? head : null), settings.get("init.defaultbranch"), "main", "master", only, head];
    return guesses.find((guess) => guess && own.includes(guess)) ?? null;
}
async function withoutBranches(git) {
    if ((await git.git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { allow: [0, 1, 128] })).exitCode === 0)
        return null;
    throw new errors/* ConfigError */.xL("repository", `${git.dir} has no commit yet`, { todo: "commit your manifest, and run the same command again" });
}
async function branchesOf(git) {
    const [listed, remembered] = await Promise.all([
        git.git(["for-each-ref", "--format=%(HEAD)%(refname:lstrip=2)", "refs/heads/"]),
        git.git(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"], { allow: [0, 1, 128] }),
    ]);
    const lines = listed.text.split("\n").filter(Boolean);
    return {
        names: lines.map((line) => line.slice(1)),
        head: lines.find((line) => line.startsWith("*"))?.slice(1) ?? null,
        originHead: remembered.exitCode === 0 ? remembered.text.replace(/^origin\//, "") : null,
    };
}
/** What git's configuration says of the names that count here, in lower case; the last value of each. */
async function settingsOf(git) {
    const pattern = "^(remote\\.origin\\.url|mcp-gitops\\.base|init\\.defaultbranch)$";
    const { stdout } = await git.git(["config", "--null", "--get-regexp", pattern], { allow: [0, 1] });
    const entries = stdout.toString("utf8").split("\0").filter(Boolean);
    return new Map(entries.map((entry) => [entry.slice(0, entry.indexOf("\n")), entry.slice(entry.indexOf("\n") + 1)]));
}

;// CONCATENATED MODULE: ./build/src/forge/local-base.js

/** The base branch and its head. Throws ConfigError "repository" where there is none. */
async function local_base_baseOf({ repository, refs }) {
    const commit = repository.base === null ? null : await refs.branch(repository.base);
    if (repository.base !== null && commit !== null)
        return { branch: repository.base, commit };
    throw new errors/* ConfigError */.xL("repository", "it cannot be told which branch proposals go to", {
        found: repository.base === null ? "no branch is checked out" : `no branch ${JSON.stringify(repository.base)}`,
        todo: "check a branch out, or name one with `git config mcp-gitops.base BRANCH`",
    });
}

;// CONCATENATED MODULE: ./build/src/lib/git-identity.js
/**
 * Who writes and commits what this program writes: no person did, and a commit that a person made, amended or rebased can be told from
 * ours by its committer. `.invalid` never receives mail (RFC 2606).
 */
const toolIdentity = { name: "mcp-gitops", email: "noreply@mcp-gitops.invalid" };

;// CONCATENATED MODULE: ./build/src/lib/git-refs.js

/** The commit a branch points to, null when there is no such branch. */
async function readBranch(git, branch) {
    const answer = await git.git(["rev-parse", "--verify", "--quiet", "--end-of-options", `refs/heads/${branch}^{commit}`], {
        allow: [0, 1],
    });
    return answer.exitCode === 0 ? answer.text : null;
}
/** Branches whose names start with a prefix, with their commits, sorted by name. `mergedInto` leaves those out that it does not contain. */
async function listBranches(git, prefix, mergedInto) {
    const merged = mergedInto === undefined ? [] : [`--merged=${mergedInto}`];
    const { text } = await git.git(["for-each-ref", ...merged, "--format=%(objectname) %(refname)", "refs/heads/"]);
    return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => ({ head: line.slice(0, line.indexOf(" ")), name: line.slice(line.indexOf(" ") + 1 + "refs/heads/".length) }))
        .filter(({ name }) => name.startsWith(prefix));
}
/**
 * Moves a branch if it is still where it was expected: git's own compare-and-swap. Throws ExternalError "conflict" when somebody else
 * was faster, ConfigError "permission" when git may not write.
 */
async function moveRef(git, move) {
    const ref = `refs/heads/${move.branch}`;
    const input = `${transaction(ref, move)}\0`;
    try {
        await git.git(["-c", "core.filesRefLockTimeout=3000", "update-ref", "--stdin", "-z", "-m", "mcp-gitops"], { input });
    }
    catch (error) {
        throw await explained(git, move, error);
    }
}
function transaction(ref, { expected, to }) {
    if (to === null)
        return expected === null ? `verify ${ref}\0` : `delete ${ref}\0${expected}`;
    return expected === null ? `create ${ref}\0${to}` : `update ${ref}\0${to}\0${expected}`;
}
async function explained(git, move, error) {
    const words = error instanceof errors/* ExternalError */.yA ? (error.details.found ?? "") : "";
    if (/permission denied|read-only file system/i.test(words)) {
        return new errors/* ConfigError */.xL("permission", `the branch ${move.branch} cannot be written`, {
            cause: error,
            found: words,
            todo: `check who owns ${git.dir} and its mode`,
        });
    }
    if (/aborted by hook|hook declined|protected branch/i.test(words)) {
        return new errors/* ConfigError */.xL("permission", `the repository does not let the branch ${move.branch} be written`, {
            cause: error,
            found: words,
            todo: "get the right to write it from whoever guards that repository, and run the same command again",
        });
    }
    const now = await readBranch(git, move.branch);
    if (now === move.expected)
        return error;
    return new errors/* ExternalError */.yA("conflict", `the branch ${move.branch} was moved by somebody else`, {
        cause: error,
        expected: move.expected ?? "no such branch",
        found: now ?? "no such branch",
        todo: "run the same command again",
    });
}

;// CONCATENATED MODULE: ./build/src/forge/local-branches.js




/** Reads all branches at once; one more process for each that is not merged. */
async function branchFacts(context) {
    const { git } = context.repository;
    const { commit: base } = await local_base_baseOf(context);
    const [all, merged] = await Promise.all([listBranches(git, "mcp-gitops/"), listBranches(git, "mcp-gitops/", base)]);
    const heads = new Map(all.map(({ name, head }) => [name, head]));
    const done = new Set(merged.map(({ name }) => name));
    return {
        base,
        async of({ branch, head: told }) {
            const head = heads.get(branch);
            if (head !== undefined) {
                if (done.has(branch))
                    return { state: "merged", head, edited: false };
                return { state: "open", head, edited: await hasStrangers(context, base, head) };
            }
            // Somebody deleted the branch: after a merge of their own, or to be rid of it.
            const merged = (await (0,git_merge/* hasCommit */.QE)(git, told)) && (await (0,git_merge/* isAncestor */.QX)(git, told, base));
            return { state: merged ? "merged" : "closed", head: told, edited: false };
        },
    };
}
/** Whether somebody else committed to a branch, amended it or rebased it: all of them leave another committer than ours. */
async function hasStrangers(context, base, head) {
    const { text } = await context.repository.git.git([
        "log",
        "--no-show-signature",
        "--no-mailmap",
        "--format=%ce",
        `${base}..${head}`,
        "--",
    ]);
    return text.split("\n").some((email) => email !== "" && email !== toolIdentity.email);
}

;// CONCATENATED MODULE: ./build/src/forge/local-merge.js



/** Merges that may be made anew because the base branch moved meanwhile. */
const attempts = 5;
/**
 * Merges a branch into the base branch, as `git merge --no-ff` would, without a work tree; one that has the base checked out is brought
 * along. A branch that is in the base already was merged by a run before this, or by hand.
 */
async function mergeBranch(context, request) {
    const { git } = context.repository;
    for (let attempt = 1;; attempt++) {
        const base = await local_base_baseOf(context);
        const head = await context.refs.branch(request.branch);
        if (head !== null && head !== request.head)
            return moved(request, head);
        if (await isIn(git, request.head, base.commit))
            return { kind: "merged", commit: await mergeOf(git, request.head, base.commit) };
        if (head === null)
            return moved(request, "no commit");
        const merge = await (0,git_merge/* mergeTrees */.Md)(git, base.commit, head);
        if (merge.kind === "conflict")
            return { kind: "conflict", why: `both sides changed ${merge.paths.join(", ")}` };
        const brought = await broughtBefore(git, { base: base.commit, head, tree: merge.tree });
        if (brought !== null)
            return { kind: "merged", commit: brought };
        const commit = await context.refs.commitTree({ tree: merge.tree, parents: [base.commit, head], message: request.message });
        try {
            await context.refs.moveBranch(base.branch, base.commit, commit);
            return { kind: "merged", commit };
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA && error.code === "conflict") || attempt === attempts)
                throw error;
        }
    }
}
/**
 * Where a merge would change nothing, because two runs at once proposed the same and one of them has merged it: the commit on the base
 * branch's own line that last touched what the branch changes. Null where the merge changes something.
 */
async function broughtBefore(git, { base, head, tree }) {
    if ((await git.git(["rev-parse", `${base}^{tree}`])).text !== tree)
        return null;
    const { stdout } = await git.git(["diff", "--name-only", "--no-renames", "-z", `${base}...${head}`]);
    const paths = stdout.toString("utf8").split("\0").filter(Boolean);
    const { text } = await git.git(["--literal-pathspecs", "log", "-1", "--first-parent", "--format=%H", base, "--", ...paths]);
    return text === "" ? base : text;
}
function moved(request, where) {
    return { kind: "moved", why: `${request.branch} is at ${where} and not at ${request.head}` };
}
/** A head that is not in the object store at all was not merged here. */
async function isIn(git, head, base) {
    return (await (0,git_merge/* hasCommit */.QE)(git, head)) && (await (0,git_merge/* isAncestor */.QX)(git, head, base));
}
/**
 * The commit on the base branch's own line that brought `head` there: `head` itself where it lies on it, else the first that has it
 * among its ancestors.
 */
async function mergeOf(git, head, base) {
    const list = async (...args) => (await git.git(["rev-list", ...args, "--"])).text.split("\n").filter(Boolean);
    const line = await list("--first-parent", base, "--not", `${head}^@`);
    if (line.includes(head))
        return head;
    const after = new Set(await list("--ancestry-path", `${head}..${base}`));
    return line.findLast((commit) => after.has(commit)) ?? base;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/lib/git-objects.js




const opened = new WeakMap();
/** The object store of a repository; asked of git once. */
function gitObjects(git) {
    const known = opened.get(git);
    if (known)
        return known;
    const objects = openObjects(git);
    opened.set(git, objects);
    objects.catch(() => opened.delete(git));
    return objects;
}
async function openObjects(git) {
    const [format, folder] = (await git.git(["rev-parse", "--show-object-format", "--git-path", "objects"])).text.split("\n");
    const root = external_node_path_.resolve(git.dir, folder);
    return {
        oidBytes: format === "sha256" ? 32 : 20,
        write(type, body) {
            const content = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
            const oid = (0,external_node_crypto_.createHash)(format === "sha256" ? "sha256" : "sha1")
                .update(content)
                .digest("hex");
            writeLoose(external_node_path_.join(root, oid.slice(0, 2)), oid.slice(2), content);
            return oid;
        },
    };
}
let written = 0;
function writeLoose(folder, name, content) {
    const file = external_node_path_.join(folder, name);
    if ((0,external_node_fs_.existsSync)(file))
        return;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    // `git prune` removes what has this prefix when a run ended before the rename.
    const temporary = external_node_path_.join(folder, `tmp_obj_${process.pid}_${written++}`);
    try {
        (0,external_node_fs_.writeFileSync)(temporary, (0,external_node_zlib_.deflateSync)(content, { level: 1 }), { mode: 0o444, flag: "wx" });
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writeCommit(objects, commit) {
    const when = `${Math.floor(commit.at / 1000)} +0000`;
    const lines = [
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${identityText(commit.author)} ${when}`,
        `committer ${identityText(commit.committer)} ${when}`,
        "",
        `${commit.message.replaceAll("\0", "").trimEnd()}\n`,
    ];
    return objects.write("commit", Buffer.from(lines.join("\n")));
}
/** A name with `<` or a line end in it would write other headers. */
function identityText(identity) {
    return `${identity.name.replace(/[<>\0\r\n]/g, "")} <${identity.email.replace(/[<>\0\r\n]/g, "")}>`;
}

;// CONCATENATED MODULE: ./build/src/lib/git-trees.js


const fileModes = new Set(["100644", "100755"]);
const folderMode = "40000";
/**
 * A tree that differs from the tree of `base` (a commit or tree; null: an empty one) in these paths only. Reads and writes only the
 * folders on the way to them, and neither index nor work tree: a repository of a hundred thousand files costs what a small one does.
 */
async function editTree(git, base, changes) {
    for (const change of changes)
        checkPath(change.path);
    const objects = await gitObjects(git);
    const folders = base === null ? new Map() : await readFolders(git, base, foldersOf(changes));
    if (!folders.has(""))
        folders.set("", new Map());
    for (const change of changes) {
        if (change.content === null)
            removeFile(folders, change.path);
        else
            addFile(folders, change.path, fileEntry(objects, folders, change));
    }
    return writeFolders(objects, folders);
}
function checkPath(path) {
    const bad = path.split("/").some((name) => name === "" || name === "." || name === ".." || name.toLowerCase() === ".git");
    if (bad || /[\0\n]/.test(path)) {
        throw new errors/* ConfigError */.xL("repository", "a path cannot be written to git", {
            found: JSON.stringify(path),
            expected: "a path inside the repository without line ends, `..` or `.git`",
        });
    }
}
/** Every folder that holds a changed path, the root first. */
function foldersOf(changes) {
    const folders = new Set([""]);
    for (const { path } of changes) {
        for (let i = path.indexOf("/"); i >= 0; i = path.indexOf("/", i + 1))
            folders.add(path.slice(0, i + 1));
    }
    return [...folders].sort();
}
async function readFolders(git, base, names) {
    const input = names.map((name) => `${base}:${name.slice(0, -1)}\n`).join("");
    const { stdout } = await git.git(["cat-file", "--batch"], { input });
    const folders = new Map();
    let at = 0;
    for (const name of names) {
        const end = stdout.indexOf(0x0a, at);
        const header = /^([0-9a-f]+) (\w+) (\d+)$/.exec(stdout.toString("utf8", at, end));
        at = end + 1;
        if (!header) {
            if (name === "")
                throw new errors/* InternalError */.Gd(`git has no tree for ${base}`);
            continue;
        }
        const size = Number(header[3]);
        if (header[2] === "tree")
            folders.set(name, parseTree(stdout.subarray(at, at + size), base.length / 2));
        at += size + 1;
    }
    return folders;
}
function parseTree(body, oidBytes) {
    const entries = new Map();
    for (let at = 0; at < body.length;) {
        const space = body.indexOf(0x20, at);
        const end = body.indexOf(0, space);
        // latin1 keeps every byte of a name, whatever its encoding.
        const name = body.toString("latin1", space + 1, end);
        entries.set(name, { mode: body.toString("latin1", at, space), oid: body.toString("hex", end + 1, end + 1 + oidBytes) });
        at = end + 1 + oidBytes;
    }
    return entries;
}
function fileEntry(objects, folders, change) {
    const [folder, name] = split(change.path);
    const before = folders.get(folder)?.get(name)?.mode;
    const kept = before !== undefined && fileModes.has(before) ? before : "100644";
    const mode = change.executable === undefined ? kept : change.executable ? "100755" : "100644";
    return { mode, oid: objects.write("blob", change.content) };
}
function addFile(folders, path, entry) {
    const [folder, name] = split(path);
    folderAt(folders, folder).set(name, entry);
}
/** What is in a folder; one that is not there comes to be, with those above it. */
function folderAt(folders, folder) {
    const known = folders.get(folder);
    if (known)
        return known;
    folderAt(folders, split(folder.slice(0, -1))[0]);
    const empty = new Map();
    folders.set(folder, empty);
    return empty;
}
function removeFile(folders, path) {
    const [folder, name] = split(path);
    const entry = folders.get(folder)?.get(name);
    if (entry && entry.mode !== folderMode)
        folders.get(folder)?.delete(name);
}
/** Writes the folders, the deepest first, so that each finds its subfolders in place; an empty one goes. */
function writeFolders(objects, folders) {
    const names = [...folders.keys()].filter((name) => name !== "").sort((a, b) => depth(b) - depth(a));
    for (const name of names) {
        const entries = folders.get(name);
        if (entries.size > 0)
            addFile(folders, name.slice(0, -1), { mode: folderMode, oid: writeTree(objects, entries) });
        else
            dropFolder(folders, name);
    }
    return writeTree(objects, folders.get(""));
}
function dropFolder(folders, name) {
    const [parent, own] = split(name.slice(0, -1));
    if (folders.get(parent)?.get(own)?.mode === folderMode)
        folders.get(parent)?.delete(own);
}
function writeTree(objects, entries) {
    // Git sorts by bytes as if the name of a folder ended in `/`.
    const key = ([name, entry]) => (entry.mode === folderMode ? `${name}/` : name);
    const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const parts = sorted.flatMap(([name, { mode, oid }]) => [Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(oid, "hex")]);
    return objects.write("tree", Buffer.concat(parts));
}
/** Folder (with a final `/`, the root empty) and name, as git's bytes in latin1. */
function split(path) {
    const cut = path.lastIndexOf("/") + 1;
    return [path.slice(0, cut), Buffer.from(path.slice(cut), "utf8").toString("latin1")];
}
function depth(folder) {
    return folder.split("/").length;
}

;// CONCATENATED MODULE: ./build/src/lib/git-work-tree.js



const bareFolders = new WeakMap();
/** The folder of a bare repository; null for one with a work tree. Asked of git once. */
function bareFolder(git) {
    const known = bareFolders.get(git) ??
        git.git(["rev-parse", "--is-bare-repository", "--git-common-dir"]).then(({ text }) => {
            const [bare, folder] = text.split("\n");
            return bare === "true" ? external_node_path_.resolve(git.dir, folder) : null;
        });
    bareFolders.set(git, known);
    known.catch(() => bareFolders.delete(git));
    return known;
}
/** The folder of the work tree that has a branch checked out; null when none has. */
async function checkedOutAt(git, branch) {
    const bare = await bareFolder(git);
    if (bare !== null && !(0,external_node_fs_.existsSync)(external_node_path_.join(bare, "worktrees")))
        return null;
    const { text } = await git.git(["worktree", "list", "--porcelain", "-z"]);
    const holder = text.split("\0\0").find((block) => block.split("\0").includes(`branch refs/heads/${branch}`));
    const line = holder?.split("\0").find((part) => part.startsWith("worktree "));
    return line?.slice("worktree ".length) ?? null;
}
/**
 * Brings a clean work tree and its index from one commit to another; its branch is moved after that. A run that ended between the two,
 * or in the middle of this, is finished by the next one: files that hold what `to` says already are no changes of the user's.
 * Throws ConfigError "repository" when the user has changes, without touching anything.
 */
async function advanceWorkTree(git, folder, step) {
    const tree = { folder, git: (args, options) => git.git(["-C", folder, ...args], options) };
    const [touched, changed] = await Promise.all([touchedBetween(tree, step), changedPaths(tree)]);
    const begun = changed.filter(({ file }) => touched.has(file));
    const users = changed.filter(({ file, tracked }) => tracked && !touched.has(file)).map(({ file }) => file);
    for (const { file } of begun)
        if (!(await holds(tree, file, touched.get(file) ?? null)))
            users.push(file);
    if (users.length > 0)
        throw dirty(folder, users);
    // A file that was only touched or copied is no change, but `read-tree` would take its time stamp for one.
    await tree.git(["update-index", "-q", "--refresh"], { allow: [0, 1] });
    // `-m` refuses to overwrite what it does not know; what a run before this one wrote half is known to be overwritable.
    await tree.git(["read-tree", ...(begun.length > 0 ? ["--reset", "-u", step.to] : ["-m", "-u", step.from, step.to])]);
}
/** Path → what it is at the end of the step; null: deleted. */
async function touchedBetween(tree, step) {
    const { stdout } = await tree.git(["diff-tree", "-r", "-z", "--raw", "--no-renames", step.from, step.to]);
    const parts = stdout.toString("utf8").split("\0");
    const touched = new Map();
    for (let i = 0; i + 1 < parts.length; i += 2) {
        const [, mode, , oid, status] = parts[i].split(" ");
        touched.set(parts[i + 1], status === "D" ? null : { mode, oid });
    }
    return touched;
}
async function changedPaths(tree) {
    const args = ["--no-optional-locks", "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames"];
    const { stdout } = await tree.git(args);
    const lines = stdout.toString("utf8").split("\0");
    return lines.filter((line) => line !== "").map((line) => ({ file: line.slice(3), tracked: !line.startsWith("??") }));
}
/** Whether the work tree holds exactly this at a path. */
async function holds(tree, file, blob) {
    const place = external_node_path_.join(tree.folder, file);
    const found = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    if (!found || !blob)
        return !found && !blob;
    if (found.isSymbolicLink() !== (blob.mode === "120000"))
        return false;
    const hashed = found.isSymbolicLink()
        ? await tree.git(["hash-object", "--stdin", "--no-filters"], { input: (0,external_node_fs_.readlinkSync)(place) })
        : await tree.git(["hash-object", "--", file]);
    return hashed.text === blob.oid;
}
function dirty(folder, files) {
    return new errors/* ConfigError */.xL("repository", `the branch that is checked out in ${folder} has changes that are not committed`, {
        found: files.slice(0, 5).join(", ") + (files.length > 5 ? ` and ${files.length - 5} more` : ""),
        todo: "commit or stash them, or check out another branch, and run the same command again",
    });
}

;// CONCATENATED MODULE: ./build/src/forge/local-refs.js






/**
 * Branches of plain git, written without its index. A branch that is checked out somewhere takes its work tree along: first the work
 * tree (refused when it is dirty), then the branch, so that a run that ends between the two leaves staged changes and no lost ones.
 */
function localRefs(ports) {
    const { git, clock } = ports;
    const commitTree = async ({ tree, parents, message }) => writeCommit(await gitObjects(git), { tree, parents, message, author: toolIdentity, committer: toolIdentity, at: clock.now() });
    return {
        branch: (name) => readBranch(git, name),
        branches: (prefix) => listBranches(git, prefix),
        commitTree,
        async commit(request) {
            const tree = await editTree(git, request.parent, request.changes);
            const commit = await commitTree({ tree, parents: parentsOf(request), message: request.message });
            await move(git, { branch: request.branch, expected: request.expected, to: commit });
            return commit;
        },
        moveBranch: (name, expected, to) => move(git, { branch: name, expected, to }),
    };
}
function parentsOf(request) {
    return request.parent === null ? [] : [request.parent];
}
async function move(git, step) {
    if (step.expected !== null && step.expected !== step.to) {
        const folder = await checkedOutAt(git, step.branch);
        if (folder !== null && step.to === null)
            throw stillCheckedOut(step.branch, folder);
        // A branch that is not where it was expected is refused by git below: its work tree must not have moved by then.
        if (folder !== null && step.to !== null && (await readBranch(git, step.branch)) === step.expected) {
            await advanceWorkTree(git, folder, { from: step.expected, to: step.to });
        }
    }
    await moveRef(git, step);
}
function stillCheckedOut(branch, folder) {
    return new errors/* ConfigError */.xL("repository", `the branch ${branch} is checked out and cannot be deleted`, {
        found: folder,
        todo: "check out another branch there, and run the same command again",
    });
}

;// CONCATENATED MODULE: ./build/src/forge/local.js









/**
 * The forge of plain git on this machine: a proposal is a branch plus its events in the ledger, and there is no other state.
 *
 * Who tells the ledger: proposal/ and deploy/ append every event, whatever the forge. This forge keeps its own state there, so it
 * appends `proposal-*` and `incident-*` itself before it answers; the caller's event says the same and is therefore not written again
 * (ledger/history.ts). Where a run ends before the ledger is told of a merge, git knows: the branch is in the base branch.
 * `recordDeployment` and `setStatus` write nothing: the `deployment-*` and `verified` events of the same step say more, and plain git
 * has no other reader for them.
 */
/** Opens what a run on this machine needs: `forge` wants the ledger, and the ledger wants `git` and `refs`. */
async function openLocalRepository(options) {
    const { dir, clock, ...wanted } = options;
    const repository = await repositoryOf(dir, wanted);
    const refs = localRefs({ git: repository.git, clock });
    return { repository, git: repository.git, refs, forge: (ledger) => openLocalForge({ repository, refs, ledger, clock }) };
}
/** The forge alone, from parts. */
function openLocalForge(context) {
    const { refs, repository, ledger, clock } = context;
    return {
        kind: "local",
        base: () => local_base_baseOf(context),
        branch: refs.branch,
        branches: refs.branches,
        commit: refs.commit,
        moveBranch: refs.moveBranch,
        proposals: () => proposals(context),
        openProposal: (request) => openProposal(context, request),
        closeProposal: (id, why) => closeProposal(context, id, why),
        mergeProposal: (id, head, message) => mergeProposal(context, { id, head, message }),
        async setStatus(commit) {
            await mustHave(repository, commit);
        },
        async openIncident({ key, title, body }) {
            await ledger.append({ title: `Open the incident ${key}`, events: [(0,event_types/* draft */.K4)("incident-opened", { key, title, body })] });
            return { id: key, url: null };
        },
        async closeIncident(key, why) {
            if (!(0,state/* replay */.eZ)(await ledger.read(), clock.now()).incidents.has(key))
                return;
            await ledger.append({ title: `Close the incident ${key}`, events: [(0,event_types/* draft */.K4)("incident-closed", { key, why })] });
        },
        async recordDeployment({ commit }) {
            await mustHave(repository, commit);
        },
    };
}
async function mustHave(repository, commit) {
    if (await (0,git_merge/* hasCommit */.QE)(repository.git, commit))
        return;
    throw new errors/* ConfigError */.xL("repository", `the repository has no commit ${commit}`, { todo: "fetch or push it first" });
}
/** The newest proposal of each branch, out of the ledger and of what git says of its branch now; newest first. */
async function proposals(context) {
    const events = await context.ledger.read();
    const known = [...(0,state/* replay */.eZ)(events, context.clock.now()).proposals.values()];
    if (known.length === 0)
        return [];
    const facts = await branchFacts(context);
    const order = openings(events);
    known.sort((a, b) => (order.get(b.branch) ?? 0) - (order.get(a.branch) ?? 0));
    return Promise.all(known.map((proposal) => forgeProposal(context, facts, proposal)));
}
/** Branch → place in the ledger of the event that opened its newest proposal. */
function openings(events) {
    return new Map(events.flatMap((event, i) => (event.type === "proposal-opened" ? [[event.data.branch, i]] : [])));
}
async function forgeProposal(context, facts, known) {
    const { branch, title, body, labels } = known;
    const now = known.state === "open" ? await facts.of(known) : { state: known.state, head: known.head, edited: false };
    const merge = now.state !== "merged" ? null : (known.merge ?? (await mergeOf(context.repository.git, now.head, facts.base)));
    return { id: branch, branch, title, body, labels, url: null, merge, ...now };
}
async function openProposal(context, request) {
    const { branch, title, body } = request;
    const head = await context.refs.branch(branch);
    if (head === null)
        throw new errors/* ExternalError */.yA("conflict", `the branch ${branch} is gone`, { todo: "run the same command again" });
    const known = (0,state/* replay */.eZ)(await context.ledger.read(), context.clock.now()).proposals.get(branch);
    const open = known?.state === "open" ? known : null;
    const labels = [...new Set(request.labels)];
    const data = { branch, head, title, body, labels, servers: request.servers ?? open?.servers ?? [] };
    await context.ledger.append({ title, events: [(0,event_types/* draft */.K4)(open ? "proposal-refreshed" : "proposal-opened", data)] });
    const { edited } = await (await branchFacts(context)).of({ branch, head });
    return { id: branch, branch, head, title, body, labels, state: "open", merge: null, edited, url: null };
}
async function closeProposal(context, id, why) {
    const known = (0,state/* replay */.eZ)(await context.ledger.read(), context.clock.now()).proposals.get(id);
    if (!known)
        throw unknownProposal(id);
    if (known.state !== "open")
        return;
    const event = (0,event_types/* draft */.K4)("proposal-closed", { branch: id, why, by: "mcp-gitops" });
    await context.ledger.append({ title: `Close ${known.title}`, events: [event] });
}
async function mergeProposal(context, { id, head, message }) {
    const known = (0,state/* replay */.eZ)(await context.ledger.read(), context.clock.now()).proposals.get(id);
    if (!known)
        throw unknownProposal(id);
    if (known.state === "merged" && known.merge && known.head === head)
        return { kind: "merged", commit: known.merge };
    if (known.state !== "open")
        return { kind: "blocked", why: `the proposal is ${known.state}` };
    const result = await mergeBranch(context, { branch: id, head, message });
    if (result.kind === "merged") {
        const event = (0,event_types/* draft */.K4)("proposal-merged", { branch: id, head, commit: result.commit });
        await context.ledger.append({ title: `Merge ${known.title}`, events: [event] });
    }
    return result;
}
function unknownProposal(id) {
    return new errors/* ConfigError */.xL("usage", `there is no proposal ${JSON.stringify(id)}`, { todo: "name one that `mcp-gitops propose` opened" });
}


/***/ }),

/***/ 12130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ quarantineKey),
/* harmony export */   Ld: () => (/* binding */ verdictKey),
/* harmony export */   eZ: () => (/* binding */ replay)
/* harmony export */ });
function quarantineKey(purl, version) {
    return `${purl}@${version}`;
}
function verdictKey(id) {
    return `${id.manifest}#${id.server}`;
}
/** The state after these events (oldest first) at `now` (milliseconds). Pure: same events and clock, same state. */
function replay(events, now) {
    const state = {
        proven: new Map(),
        plan: null,
        quarantines: new Map(),
        proposals: new Map(),
        targets: new Map(),
        verdicts: new Map(),
        incidents: new Map(),
    };
    for (const event of events)
        apply(state, event);
    for (const [key, byCandidate] of state.proven)
        state.verdicts.set(key, [...byCandidate.values()].reverse());
    for (const [key, quarantine] of state.quarantines) {
        if (quarantine.until !== null && Date.parse(quarantine.until) <= now)
            state.quarantines.delete(key);
    }
    const { proven: _, ...told } = state;
    return told;
}
function apply(state, event) {
    const source = { at: event.at, ledgerCommit: event.commit };
    switch (event.type) {
        case "planned":
            state.plan = { ...event.data, ...source };
            return;
        case "verified":
            applyVerdict(state, { ...event.data, ...source });
            return;
        case "proposal-opened":
        case "proposal-refreshed":
        case "proposal-closed":
        case "proposal-merged":
            applyProposal(state, event);
            return;
        case "quarantined":
            state.quarantines.set(quarantineKey(event.data.purl, event.data.version), { ...event.data, ...source });
            return;
        case "quarantine-lifted":
            state.quarantines.delete(quarantineKey(event.data.purl, event.data.version));
            return;
        case "incident-opened":
            state.incidents.set(event.data.key, { ...event.data, ...source });
            return;
        case "incident-closed":
            state.incidents.delete(event.data.key);
            return;
        case "deployment-started":
        case "deployment-verified":
        case "deployment-failed":
        case "rolled-back":
        case "frozen":
        case "thawed":
            state.targets.set(event.data.target, nextTarget(state.targets.get(event.data.target) ?? untouched, event));
            return;
        case "cleaned-up":
            return;
    }
}
function applyVerdict(state, verdict) {
    const byCandidate = state.proven.get(verdictKey(verdict)) ?? new Map();
    const candidate = JSON.stringify([verdict.package, verdict.to]);
    byCandidate.delete(candidate);
    byCandidate.set(candidate, verdict);
    state.proven.set(verdictKey(verdict), byCandidate);
}
function applyProposal(state, event) {
    const known = state.proposals.get(event.data.branch);
    switch (event.type) {
        case "proposal-opened":
        case "proposal-refreshed":
            state.proposals.set(event.data.branch, {
                ...event.data,
                state: "open",
                openedAt: event.type === "proposal-refreshed" && known?.state === "open" ? known.openedAt : event.at,
                merge: null,
                closed: null,
                at: event.at,
                ledgerCommit: event.commit,
            });
            return;
        case "proposal-closed":
            if (known)
                state.proposals.set(known.branch, { ...known, state: "closed", closed: { ...event.data, at: event.at } });
            return;
        case "proposal-merged":
            if (known)
                state.proposals.set(known.branch, { ...known, state: "merged", head: event.data.head, merge: event.data.commit });
            return;
    }
}
const untouched = { current: null, verified: [], last: null, frozen: null };
function nextTarget(target, event) {
    switch (event.type) {
        case "deployment-started":
            return { ...target, last: { state: "started", ...live(event.data, event.at) } };
        case "deployment-verified": {
            const current = live(event.data, event.at);
            return { ...target, current, verified: [current, ...without(target, current)], last: { state: "verified", ...current } };
        }
        case "deployment-failed": {
            const failed = live(event.data, event.at);
            return { ...target, verified: without(target, failed), last: { state: "failed", ...failed } };
        }
        case "rolled-back": {
            const current = live(event.data.to, event.at);
            const verified = without(target, event.data.from);
            return { ...target, current, verified, last: { state: "rolled-back", ...current } };
        }
        case "frozen":
            return { ...target, frozen: { ...event.data, at: event.at, ledgerCommit: event.commit } };
        case "thawed":
            return { ...target, frozen: null };
    }
}
function live(place, at) {
    return { revision: place.revision, commit: place.commit, at };
}
function without(target, place) {
    return target.verified.filter((other) => other.revision !== place.revision);
}


/***/ })

};
