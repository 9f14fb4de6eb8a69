export const id = 3357;
export const ids = [3357];
export const modules = {

/***/ 39451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ findSandbox),
  y: () => (/* binding */ unconfined)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/lib/process.js
var lib_process = __webpack_require__(47860);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
;// CONCATENATED MODULE: ./build/src/probe/sandbox-mounts.js



const systemFolders = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store"];
/** What programs look up; the rest of /etc holds what a server has no business with. */
const configuration = ("alternatives ca-certificates crypto-policies fonts gai.conf group host.conf hosts ld.so.cache ld.so.conf ld.so.conf.d localtime " +
    "mime.types nsswitch.conf os-release passwd pki protocols resolv.conf services ssl timezone").split(" ");
const devices = ["null", "zero", "full", "random", "urandom", "tty"];
/**
 * Everything that a confined program sees, parents before children: the system, the devices, the runtime and the program itself, and what
 * was asked for. What is not named is not there: no home, no other checkout, no sockets under /run. Throws ConfigError for a path that cannot be named.
 */
function mountsFor({ argv, env, request }) {
    const mounts = new Map(systemMounts().map((mount) => [mount.place, mount]));
    const programs = [argv[0], "node", process.execPath].flatMap((name) => findProgram(name, env.PATH) ?? []);
    const seen = (path) => [...mounts.values()].some(({ place, folder }) => path === place || (folder && path.startsWith(`${place}/`)));
    const show = (path, writable) => {
        for (const place of new Set([path, (0,external_node_fs_.realpathSync)(path)])) {
            if (!writable && seen(place))
                continue;
            mounts.set(place, { place, source: path, writable, folder: (0,external_node_fs_.statSync)(path).isDirectory() });
        }
    };
    for (const path of sortedPaths(request.readOnly))
        show(path, false);
    for (const path of programs)
        if (!request.writable.some((folder) => path.startsWith(`${folder}/`)))
            show(path, false);
    for (const path of sortedPaths(request.writable))
        show(path, true);
    for (const place of sortedPaths(request.hidden)) {
        if (seen(place) && !mounts.get(place)?.writable)
            mounts.set(place, { place, source: null, writable: false, folder: true });
    }
    return [...mounts.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}
let system;
function systemMounts() {
    const visible = (place, writable) => (0,external_node_fs_.existsSync)(place) ? [{ place, source: place, writable, folder: (0,external_node_fs_.statSync)(place).isDirectory() }] : [];
    system ??= [
        ...systemFolders.flatMap((place) => visible(place, false)),
        ...configuration.flatMap((name) => visible(`/etc/${name}`, false)),
        ...devices.flatMap((name) => visible(`/dev/${name}`, true)),
    ];
    return system;
}
/** The file that a name stands for, found the way a shell does; null when there is none. */
function findProgram(name, path) {
    if (name.includes("/"))
        return (0,external_node_path_.isAbsolute)(name) && (0,external_node_fs_.existsSync)(name) ? name : null;
    const folders = (path ?? "").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find((file) => (0,external_node_fs_.existsSync)(file)) ?? null;
}
function sortedPaths(paths) {
    return paths
        .map((path) => {
        if (!(0,external_node_path_.isAbsolute)(path) || path.includes("\n")) {
            throw new errors/* ConfigError */.xL("environment", "a folder of the sandbox cannot be named", { expected: "an absolute path", found: path });
        }
        return (0,external_node_path_.normalize)(path).replace(/(?<=.)\/+$/, "");
    })
        .filter((path) => path !== "/" && (0,external_node_fs_.existsSync)(path))
        .sort();
}
/** The lines of an fstab that put the mounts below `root`. */
function fstabOf(mounts, root) {
    const flags = mountFlags();
    const lines = mounts.map(({ place, source, writable, folder }) => {
        const target = escaped(root + place);
        if (source === null)
            return `none ${target} tmpfs nosuid,nodev,mode=755,size=16m 0 0`;
        const device = place.startsWith("/dev/");
        const options = ["bind", ...(writable ? [] : ["ro"]), "nosuid", ...(device ? [] : ["nodev"]), ...flags((0,external_node_fs_.realpathSync)(source))];
        return `${escaped(source)} ${target} none ${[...new Set(options), ...(folder ? ["X-mount.mkdir"] : [])].join(",")} 0 0`;
    });
    return [...lines, `proc ${escaped(`${root}/proc`)} proc ro,nosuid,nodev,noexec 0 0`].join("\n");
}
/** Folders and files that must be there for the mounts to have a place; relative to the new root. */
function placesOf(mounts, folders) {
    const files = mounts.filter(({ folder }) => !folder).map(({ place }) => place);
    const all = [...folders, ...mounts.filter(({ folder }) => folder).map(({ place }) => place), ...files.map((file) => (0,external_node_path_.dirname)(file))];
    const inside = (path) => mounts.some(({ place, folder }) => folder && path.startsWith(`${place}/`));
    const relative = (paths) => [...new Set(paths)].filter((path) => path !== "/" && !inside(path)).map((path) => `.${path}`);
    return { folders: relative(all), files: relative(files) };
}
/** In a user namespace a bind must keep the restrictions that its source's mount has. */
function mountFlags() {
    const mounts = (0,external_node_fs_.readFileSync)("/proc/self/mountinfo", "utf8")
        .split("\n")
        .flatMap((line) => {
        const fields = line.split(" ");
        return fields[4] === undefined || fields[5] === undefined ? [] : [{ place: unescaped(fields[4]), options: fields[5].split(",") }];
    });
    return (path) => {
        const holding = mounts.filter(({ place }) => place === "/" || path === place || path.startsWith(`${place}/`));
        const nearest = holding.reduce((best, mount) => (mount.place.length >= best.place.length ? mount : best), { place: "", options: [""] });
        return nearest.options.filter((option) => ["ro", "nosuid", "nodev", "noexec"].includes(option));
    };
}
function escaped(path) {
    return path.replace(/[\s\\#]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
}
function unescaped(path) {
    return path.replace(/\\(\d{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}

;// CONCATENATED MODULE: ./build/src/probe/confined-run.js



const systemPath = "/usr/sbin:/usr/bin:/sbin:/bin";
/** Names that would change what the setting up itself runs: they are set for the program alone. */
const forProgramOnly = /^(?:LD_|LIBMOUNT|GLIBC_|MALLOC_|LOCPATH|GCONV_|NLSPATH|BASH|ENV$|SHELLOPTS$|PS4$|IFS$)/;
/**
 * The end of every set-up, in a PID namespace already: says on stderr that the confinement stands, runs the program without any
 * capability, and tells how many processes were left when it had ended. `own` of them are the confinement's. The shell
 * stays as the parent, so that the program is not the first process of the namespace: that one ignores signals and has to reap.
 */
const confinedRun = `
ready=$1 left=$2 path=$3 threads=$4 blocks=$5 setpriv=$6 own=$7; shift 7
ulimit -c 0
ulimit -f "$blocks"
ulimit -p "$threads" 2>/dev/null || ulimit -u "$threads" 2>/dev/null || :
printf '%s\\n' "$ready" >&2
set +ef
PATH=$path "$setpriv" --no-new-privs --bounding-set=-all --inh-caps=-all -- "$@"
code=$?
count=0
for process in /proc/[0-9]*; do
  { IFS= read -r state <"$process/stat"; } 2>/dev/null || continue
  case $state in *") Z "*) ;; *) count=$((count + 1)) ;; esac
done
printf '\\n%s%s %s\\n' "$left" $((count - own)) "$code" >&2
exit "$code"
`;
/** The arguments of `confinedRun`, the environment to start it with, and the lines it will say. */
function confinedArguments(confined, { setpriv, own }) {
    const { argv, limits } = confined;
    const token = (0,external_node_crypto_.randomBytes)(9).toString("base64url");
    const ready = `sandbox ${token} ready`;
    const left = `sandbox ${token} left `;
    const path = confined.env.PATH ?? "";
    const { outer, inner } = splitEnvironment(confined.env);
    const program = findProgram(argv[0], path) ?? argv[0];
    const numbers = [String(limits.processes * 16 + 1024), String(Math.ceil(limits.fileSize / 512))];
    const named = inner.length === 0 ? [] : ["/usr/bin/env", "--", ...inner];
    const args = [ready, left, path, ...numbers, setpriv, String(own), ...named, program, ...argv.slice(1)];
    return { args, env: { ...outer, PATH: systemPath }, ready, left };
}
/** Splits an environment into what the set-up may see too, and assignments for the program alone. `PATH` travels by itself. */
function splitEnvironment(env) {
    const names = Object.keys(env).filter((name) => name !== "PATH");
    return {
        outer: Object.fromEntries(names.filter((name) => !forProgramOnly.test(name)).map((name) => [name, env[name] ?? ""])),
        inner: names.filter((name) => forProgramOnly.test(name)).map((name) => `${name}=${env[name]}`),
    };
}
/** Runs the least program confined: null when that works, else the words of the refusal. */
async function tryOut(sandbox) {
    const request = { readOnly: [], writable: [], hidden: [], network: false };
    const trial = sandbox.wrap({ argv: ["/bin/true"], env: {}, cwd: "/", request, limits: { processes: 16, fileSize: 1024 } });
    const result = await (0,lib_process/* run */.eF)([trial.command, ...trial.args], { cwd: "/", env: { ...trial.env }, timeout: 10_000 });
    if (result.exitCode === 0 && trial.ready !== null && result.stderr.includes(trial.ready))
        return null;
    return result.stderr.trim().split("\n").at(-1) || `exit code ${result.exitCode}`;
}

;// CONCATENATED MODULE: ./build/src/probe/bubblewrap-sandbox.js


/** Looks whether bubblewrap is installed (on `path`) and allowed to work here: the sandbox, or why not. */
async function findBubblewrap(path = systemPath) {
    if (process.platform !== "linux")
        return "bubblewrap is Linux's";
    const bwrap = findProgram("bwrap", path);
    const [setpriv, sh] = [findProgram("setpriv", systemPath), findProgram("sh", systemPath)];
    if (bwrap === null || setpriv === null || sh === null)
        return "bubblewrap is not installed";
    const sandbox = { kind: "bubblewrap", wrap: (confined) => wrap(confined, { bwrap, setpriv, sh }) };
    const refusal = await tryOut(sandbox);
    return refusal === null ? sandbox : `bubblewrap was refused: ${refusal}`;
}
function wrap(confined, { bwrap, setpriv, sh }) {
    const { cwd, request } = confined;
    const namespaces = ["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", ...(request.network ? [] : ["--unshare-net"])];
    const folders = ["/tmp", "/var/tmp", "/run", cwd].flatMap((folder) => ["--dir", folder]);
    const mounts = mountsFor(confined).filter(({ place }) => !place.startsWith("/dev/"));
    // Its own first process, and the shell.
    const rest = confinedArguments(confined, { setpriv, own: 2 });
    return {
        command: bwrap,
        args: [
            ...[...namespaces, "--die-with-parent", "--cap-drop", "ALL", "--dev", "/dev", "--proc", "/proc", "--remount-ro", "/proc"],
            ...[...mounts.flatMap(bindOf), ...folders, "--chdir", cwd, "--", sh, "-c", `set -euf\n${confinedRun}`, "sh"],
            ...rest.args,
        ],
        env: rest.env,
        ready: rest.ready,
        left: rest.left,
        isolation: {
            kind: "bubblewrap",
            separated: true,
            network: request.network ? "open" : "off",
            filesystem: "private",
            missing: [],
        },
    };
}
function bindOf({ place, source, writable }) {
    if (source === null)
        return ["--tmpfs", place];
    return [writable ? "--bind" : "--ro-bind", source, place];
}

;// CONCATENATED MODULE: ./build/src/probe/namespace-sandbox.js



/**
 * The first process of new user, mount, PID, IPC, UTS and (where the network is off) network namespaces. It builds a root of its own out
 * of a memory file system and binds, and leaves the old one. Everything arrives as arguments, lists with a line for each; nothing is
 * interpolated. What follows is `confinedRun`.
 */
const setUp = `
set -euf
root=$1 fstab=$2 folders=$3 files=$4 cwd=$5 loopback=$6; shift 6
mount -t tmpfs -o nosuid,nodev,mode=755,size=256m none "$root"
cd "$root"
IFS='
'
mkdir -p -- $folders
for file in $files; do : >"$file"; done
printf '%s\\n' "$fstab" >.old/fstab
mount -a -T .old/fstab
cp -P /dev/fd /dev/stdin /dev/stdout /dev/stderr dev/
if [ -n "$loopback" ]; then "$loopback" link set lo up; fi
pivot_root . .old
cd /
umount -l /.old
cd -- "$cwd"
unset IFS
${confinedRun}`;
/** Where the new root is put together; one that holds nothing that is to be seen. */
const roots = ["/mnt", "/srv", "/media", "/opt", "/sys"];
/** Looks whether namespaces can be had here (as root, or where users may have them): the sandbox, or why not. */
async function findNamespaces() {
    if (process.platform !== "linux")
        return "namespaces are Linux's";
    const found = (name) => findProgram(name, systemPath);
    const missing = ["setpriv", "unshare", "sh", "mount", "umount", "pivot_root", "mkdir", "cp"].filter((name) => found(name) === null);
    if (missing.length > 0)
        return `namespaces need ${missing.join(", ")}`;
    const tools = { setpriv: found("setpriv"), unshare: found("unshare"), sh: found("sh"), ip: found("ip") };
    const sandbox = { kind: "namespaces", wrap: (confined) => namespace_sandbox_wrap(confined, tools) };
    const refusal = await tryOut(sandbox);
    return refusal === null ? sandbox : `namespaces were refused: ${refusal}`;
}
function namespace_sandbox_wrap(confined, tools) {
    const { cwd, request } = confined;
    const mounts = mountsFor(confined);
    const root = roots.find((place) => (0,external_node_fs_.existsSync)(place) && !mounts.some(({ source }) => source?.startsWith(`${place}/`))) ?? "/sys";
    const places = placesOf(mounts, ["/.old", "/proc", "/dev/shm", "/tmp", "/var/tmp", "/run", cwd]);
    const loopback = request.network ? "" : (tools.ip ?? "");
    const rest = confinedArguments(confined, { setpriv: tools.setpriv, own: 1 });
    const namespaces = [
        "--user",
        "--map-root-user",
        "--mount",
        "--propagation",
        "private",
        "--pid",
        "--fork",
        "--kill-child",
        "--ipc",
        "--uts",
    ];
    return {
        command: tools.setpriv,
        args: [
            ...[
                "--pdeathsig",
                "KILL",
                "--",
                tools.unshare,
                ...namespaces,
                ...(request.network ? [] : ["--net"]),
                "--",
                tools.sh,
                "-c",
                setUp,
                "sh",
            ],
            ...[root, fstabOf(mounts, root), places.folders.join("\n"), places.files.join("\n"), cwd, loopback],
            ...rest.args,
        ],
        env: rest.env,
        ready: rest.ready,
        left: rest.left,
        isolation: {
            kind: "namespaces",
            separated: true,
            network: request.network ? "open" : "off",
            filesystem: "private",
            missing: request.network || tools.ip ? [] : ["the loopback inside is down: ip is not installed"],
        },
    };
}

;// CONCATENATED MODULE: ./build/src/probe/uid-sandbox.js






/** The user that owns nothing. */
const nobody = 65_534;
/** Looks whether programs can be run as another user (only root can): the sandbox, or why not. */
async function findOtherUser() {
    const setpriv = findProgram("setpriv", systemPath);
    if (process.getuid?.() !== 0 || setpriv === null)
        return "another user's id needs root and setpriv";
    const trial = await (0,lib_process/* run */.eF)([setpriv, ...asNobody, "--", "/bin/true"], { cwd: "/", timeout: 10_000 });
    if (trial.exitCode !== 0)
        return `another user's id was refused: ${trial.stderr.trim()}`;
    return { kind: "uid", wrap: (confined) => uid_sandbox_wrap(confined, setpriv) };
}
const identity = ["--reuid", String(nobody), "--regid", String(nobody), "--clear-groups"];
const asNobody = [...identity, "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all", "--pdeathsig", "KILL"];
const missing = ["namespaces: files outside are readable, the network is open"];
/** Gives the writable folders to that user. Where it could not reach the rest, the program runs as this one, and the isolation says so. */
function uid_sandbox_wrap({ argv, env, request }, setpriv) {
    const program = findProgram(argv[0], env.PATH) ?? argv[0];
    const closed = [program, ...request.readOnly, ...request.writable.map(external_node_path_.dirname)].find((path) => !isOpenToAll(path));
    if (closed !== undefined) {
        const [command, args] = [argv[0], argv.slice(1)];
        return { command, args, env, ready: null, left: null, isolation: unconfined([...missing, `another user cannot read ${closed}`]) };
    }
    for (const folder of request.writable)
        (0,external_node_fs_.chownSync)(folder, nobody, nobody);
    return {
        command: setpriv,
        args: [...asNobody, "--", program, ...argv.slice(1)],
        env,
        ready: null,
        left: null,
        isolation: { kind: "uid", separated: true, network: "open", filesystem: "shared", missing },
    };
}
/** Whether everybody may read (or enter) it and enter all folders above it. */
function isOpenToAll(path) {
    for (let place = path;; place = (0,external_node_path_.dirname)(place)) {
        const { mode } = (0,external_node_fs_.statSync)(place);
        if ((mode & 0o001) === 0 && (place !== path || (mode & 0o004) === 0))
            return false;
        if (place === (0,external_node_path_.dirname)(place))
            return true;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/sandbox.js



/** The isolation where nothing confines: a process group that is killed whole, and words for what is missing. */
function unconfined(missing) {
    return { kind: "process-group", separated: false, network: "open", filesystem: "shared", missing };
}
let found;
/** The strongest way to confine that works on this host; looked for once in the life of this process. */
function findSandbox() {
    found ??= strongest();
    return found;
}
async function strongest() {
    const missing = [];
    for (const find of [findBubblewrap, findNamespaces, findOtherUser]) {
        const answer = await find();
        if (typeof answer !== "string")
            return answer.kind === "uid" ? explained(answer, missing) : answer;
        missing.push(answer);
    }
    return {
        kind: "process-group",
        wrap: ({ argv: [command, ...args], env }) => ({ command, args, env, ready: null, left: null, isolation: unconfined(missing) }),
    };
}
/** Says why it is not a stronger one. */
function explained(sandbox, why) {
    return {
        kind: sandbox.kind,
        wrap(confined) {
            const wrapped = sandbox.wrap(confined);
            return { ...wrapped, isolation: { ...wrapped.isolation, missing: [...why, ...wrapped.isolation.missing] } };
        },
    };
}


/***/ }),

/***/ 33357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noPlane: () => (/* binding */ noPlane),
  openLocks: () => (/* binding */ openLocks),
  openProvingPlane: () => (/* binding */ openProvingPlane),
  openReviewer: () => (/* binding */ openReviewer),
  proofFolders: () => (/* binding */ proofFolders)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/hermetic-folder.js
var hermetic_folder = __webpack_require__(32831);
// EXTERNAL MODULE: ./build/src/probe/sandbox.js + 5 modules
var sandbox = __webpack_require__(39451);
// EXTERNAL MODULE: ./build/src/verify/lock-source.js + 1 modules
var lock_source = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/src/verify/open-prover.js + 1 modules
var open_prover = __webpack_require__(86317);
;// CONCATENATED MODULE: ./build/src/verify/prover-environment.js
/** What a package manager and a sandbox need; nothing that names an account of a forge, a cloud or a CI. */
const needed = /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|XDG_(?:CACHE|CONFIG|RUNTIME)_\w+|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS|(?:https?|no|all)_proxy|npm_config_\w+|UV_(?!PUBLISH)\w+|PIP_\w+|PYENV_(?:ROOT|VERSION))$/i;
/**
 * The environment of the proving plane: what installing needs, the variables that npm's configuration refers to (read tokens of a private
 * registry), and the credentials that policy names. Whatever else this process has, a token that can write above all, stays here.
 */
function proverEnvironment(env, settings, npmrc) {
    const named = new Set([...settings.flatMap(credentialNames), ...npmrc.flatMap(referredNames)]);
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && (needed.test(entry[0]) || named.has(entry[0])));
    return Object.fromEntries(kept);
}
/** All verify settings that a policy can come to, as far as their credentials go. */
function settingsOf(policies) {
    const { defaults, rules } = policies.verify;
    return [defaults, ...rules.map(({ set }) => ({ ...defaults, credentials: set.credentials ?? {} }))];
}
function credentialNames({ credentials }) {
    return Object.values(credentials).flatMap((credential) => (credential.from === "environment" ? [credential.name] : []));
}
function referredNames(npmrc) {
    return [...npmrc.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\??\}/g)].map((match) => match[1]);
}

// EXTERNAL MODULE: ./build/src/launcher/purl.js
var purl = __webpack_require__(78973);
;// CONCATENATED MODULE: ./build/src/verify/security/tree-packages.js

/** The distinct packages of a lock, in its order. */
function treePackages(lock) {
    const all = [];
    switch (lock.ecosystem) {
        case "npm":
            for (const { name, version, hasInstallScript } of Object.values(lock.packages))
                all.push({ name, version, purl: (0,purl/* purlOf */.V)("npm", name), installScript: hasInstallScript === true });
            break;
        case "pypi":
            for (const { name, version } of Object.values(lock.packages))
                all.push({ name, version, purl: (0,purl/* purlOf */.V)("pypi", name), installScript: false });
            break;
    }
    return [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()];
}

// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/src/versioning/versioning.js + 2 modules
var versioning = __webpack_require__(87051);
// EXTERNAL MODULE: ./build/src/verify/security/surface-review.js + 3 modules
var surface_review = __webpack_require__(30469);
;// CONCATENATED MODULE: ./build/src/verify/security/tree-review.js




/** What the locked tree of a candidate brings that the pinned version's did not. Pure. */
function reviewTree(facts) {
    const before = facts.pinned ? treePackages(facts.pinned) : null;
    const after = treePackages(facts.candidate);
    return {
        schema: "mcp-gitops/tree-review/v1",
        findings: [
            ...vulnerabilities(facts, before ?? [], after),
            ...installScripts(before, after),
            ...quarantined(facts, after),
            ...published(facts),
            ...newPackages(before, after),
        ],
        notLookedAt: unknowns(facts),
    };
}
function vulnerabilities({ advisories: answer, candidate }, before, after) {
    if (answer.kind === "unavailable")
        return [];
    const { satisfies } = (0,versioning/* versioningOf */.e)(candidate.ecosystem);
    const having = ({ name, range }, tree) => tree.filter((one) => one.name === name && satisfies(one.version, range, { prereleases: true })).map(({ version }) => version);
    const gone = answer.advisories.filter((one) => having(one, after).length === 0 && having(one, before).length > 0);
    const found = answer.advisories.flatMap((advisory) => {
        const versions = having(advisory, after);
        if (versions.length === 0)
            return [];
        const { id, name, severity, title, url, range } = advisory;
        const evidence = (0,neutralise/* neutralise */.$)(`${name}@${versions.join(", ")}: ${title} (${id}, ${range})${url === null ? "" : ` ${url}`}`, 800);
        return [
            (0,surface_review/* securityFinding */.Y)("known-vulnerability", {
                subject: `${name} ${id}`,
                what: `${name}, ${id}`,
                evidence,
                severity,
                asBefore: having(advisory, before).length > 0,
            }),
        ];
    });
    const names = gone.map(({ name, id }) => `${name} (${id})`).sort();
    return names.length === 0 ? found : [...found, listFinding("vulnerability-gone", names)];
}
/** Of a first pin nothing is new: it is what runs already. */
function installScripts(before, after) {
    const had = new Map((before ?? []).filter(({ installScript }) => installScript).map(({ name, version }) => [name, version]));
    return after
        .filter(({ installScript, name, version }) => installScript && had.get(name) !== version)
        .map(({ name, version }) => {
        const known = had.get(name);
        const evidence = (0,neutralise/* neutralise */.$)(known === undefined ? `${name}@${version}` : `${name} ${known} → ${version}`, 300);
        return (0,surface_review/* securityFinding */.Y)(known === undefined ? "install-script" : "install-script-changed", {
            subject: name,
            what: name,
            evidence,
            ...(before === null && { severity: "info" }),
        });
    });
}
function quarantined({ quarantines }, after) {
    return after.flatMap(({ name, version, purl }) => {
        const why = quarantines.get(`${purl}@${version}`);
        const evidence = (0,neutralise/* neutralise */.$)(`${name}@${version}: ${why}`, 600);
        return why === undefined
            ? []
            : [(0,surface_review/* securityFinding */.Y)("quarantined-package", { subject: `${name}@${version}`, what: `${name}@${version}`, evidence })];
    });
}
/** Bytes, and times: less is no jump. */
const jump = { bytes: 5_000_000, times: 3 };
function published({ releases, candidate }) {
    if (releases === null)
        return [];
    const { pinned: before, candidate: after } = releases;
    const what = (0,neutralise/* neutralise */.$)(`${candidate.package}@${candidate.version}`, 300);
    if (after === undefined)
        return [(0,surface_review/* securityFinding */.Y)("withdrawn", { subject: candidate.version, evidence: what })];
    const [was, is] = [before?.unpackedSize ?? 0, after.unpackedSize ?? 0];
    const larger = was > 0 && is > was * jump.times && is - was > jump.bytes;
    return [
        ...(after.deprecated !== null && before?.deprecated == null
            ? [(0,surface_review/* securityFinding */.Y)("deprecated", { subject: candidate.version, evidence: (0,neutralise/* neutralise */.$)(`${what}: ${after.deprecated}`, 600) })]
            : []),
        ...(before?.provenance === true && after.provenance === false
            ? [(0,surface_review/* securityFinding */.Y)("provenance-lost", { subject: candidate.version, evidence: `${what}; ${before.version} has an attestation` })]
            : []),
        ...(larger ? [(0,surface_review/* securityFinding */.Y)("size-jump", { subject: candidate.version, evidence: `${was} → ${is} bytes unpacked` })] : []),
    ];
}
function newPackages(before, after) {
    if (before === null)
        return [];
    const known = new Set(before.map(({ name }) => name));
    const names = [...new Set(after.map(({ name }) => name).filter((name) => !known.has(name)))].sort();
    return names.length === 0 ? [] : [listFinding("new-packages", names)];
}
function listFinding(code, names) {
    const more = names.length > 40 ? `, and ${names.length - 40} more` : "";
    return (0,surface_review/* securityFinding */.Y)(code, {
        subject: names.join(" "),
        evidence: `${names.length}: ${(0,neutralise/* neutralise */.$)(names.slice(0, 40).join(", "), 2000)}${more}`,
    });
}
function unknowns({ advisories, releases }) {
    return [
        ...(advisories.kind === "unavailable" ? [`security, known vulnerabilities: ${(0,neutralise/* neutralise */.$)(advisories.reason, 500)}`] : []),
        ...(releases === null ? ["security, what the registry says of this release: it could not be asked"] : []),
        ...(releases?.candidate?.provenance === null ? ["security, provenance: the registry does not tell who has it"] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/verify/security/review-trees.js



/** The reviewer of the deciding plane, which has the network and the ledger. */
function openTreeReviewer({ advisories, lookups, quarantines }) {
    const open = new Map();
    const ask = async (candidate, pinned) => {
        const { ecosystem } = candidate;
        const opener = advisories[ecosystem];
        if (!opener)
            return { kind: "unavailable", reason: `there is no source of advisories for ${ecosystem} packages` };
        const source = open.get(ecosystem) ?? opener();
        open.set(ecosystem, source);
        return (await source).ask([...treePackages(candidate), ...(pinned ? treePackages(pinned) : [])]);
    };
    return async (candidate, pinned) => {
        const releases = releasesOf(lookups, candidate, pinned);
        return reviewTree({ candidate, pinned, advisories: await ask(candidate, pinned), releases, quarantines });
    };
}
function releasesOf(lookups, candidate, pinned) {
    const lookup = lookups.get((0,purl/* purlOf */.V)(candidate.ecosystem, candidate.package));
    if (lookup?.kind !== "found")
        return null;
    const of = (lock) => lookup.releases.find(({ version }) => version === lock?.version);
    return { candidate: of(candidate), pinned: of(pinned) };
}

// EXTERNAL MODULE: ./build/src/steps/program.js
var program = __webpack_require__(55941);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lock/parse-lock.js + 2 modules
var parse_lock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/src/lock/wanted.js
var lock_wanted = __webpack_require__(33542);
;// CONCATENATED MODULE: ./build/src/steps/remembered-locks.js






/** Milliseconds: transitive dependencies float, so a lock resolved longer ago is resolved anew. */
const rememberFor = 6 * 60 * 60 * 1000;
/**
 * Locks that an earlier run on this repository resolved, so that deploying, verifying and deploying again does not resolve the same tree
 * three times. What cannot be read is resolved anew; only resolved trees are remembered. Locks of the proving plane never come here.
 */
function rememberedLocks(source, { folder, clock }) {
    // Several servers can run the same package: one of them resolves it and writes it down.
    const under = new Map();
    const lock = async (path, wanted) => {
        const remembered = await read(path, wanted, clock.now());
        if (remembered)
            return { kind: "resolved", lock: remembered };
        const resolution = await source(wanted);
        if (resolution.kind === "resolved") {
            await (0,promises_.mkdir)(folder, { recursive: true });
            const staging = `${path}.${process.pid}`;
            await (0,promises_.writeFile)(staging, (0,canonical/* stableJson */._Y)(resolution.lock));
            await (0,promises_.rename)(staging, path);
        }
        return resolution;
    };
    return (wanted) => {
        const path = (0,external_node_path_.join)(folder, `${(0,canonical/* digestOf */.ol)([wanted, process.version]).slice("sha256:".length, "sha256:".length + 40)}.json`);
        const known = under.get(path) ?? lock(path, wanted).finally(() => under.delete(path));
        under.set(path, known);
        return known;
    };
}
async function read(path, wanted, now) {
    try {
        const [bytes, { mtimeMs }] = await Promise.all([(0,promises_.readFile)(path), (0,promises_.stat)(path)]);
        if (now - mtimeMs > rememberFor)
            return null;
        const lock = (0,parse_lock.parseLock)(bytes, { file: path });
        return (0,lock_wanted/* isLockOf */.vw)(lock, wanted) ? lock : null;
    }
    catch (error) {
        if (error.code === "ENOENT" || error instanceof errors/* ConfigError */.xL)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/steps/planes.js












/** Opens the proving plane: a process of its own, with nothing of this one's environment that it does not need. */
async function openProvingPlane(world, policies) {
    const npmrc = await Promise.all([(0,external_node_path_.join)(world.repo, ".npmrc"), world.env.NPM_CONFIG_USERCONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".npmrc")].map(textOf));
    // Asked here, not of the other plane: that one cannot be believed about what confines it.
    const { separates } = await describeSandbox();
    const prover = (0,open_prover/* openProver */.N)({
        argv: (0,program/* programArgv */.D)("prove", ["--store", world.store, "--repo", world.repo]),
        env: proverEnvironment(world.env, settingsOf(policies), npmrc),
        signal: world.signal,
        alone: !separates,
    });
    return {
        ...prover,
        async prove(job) {
            // What this machine lacks stops the run here; in the other plane it would count against the package.
            (0,hermetic_folder/* hermeticFolder */.o)(proofFolders(world.store));
            return prover.prove(job);
        },
    };
}
/** Reviews locked trees: by npm's own advisories, what the registries said of the releases, and the quarantines of the ledger. */
function openReviewer(world, { lookups, state }) {
    const npm = async () => (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(4589)]).then(__webpack_require__.bind(__webpack_require__, 56146))).openNpmAdvisories(world);
    const quarantines = new Map([...state.quarantines].map(([key, { why }]) => [key, why]));
    return openTreeReviewer({ advisories: { npm }, lookups, quarantines });
}
/** In place of the proving plane where a token is held: nothing is proven there. */
const noPlane = {
    prove: () => Promise.reject(new errors/* ConfigError */.xL("environment", "a package would have to run here, and this job holds a token", {
        todo: "run the deploy workflow: its staging job holds none",
    })),
    [Symbol.asyncDispose]: async () => { },
};
/** Where trees and scratch folders may stand, best first. */
function proofFolders(store) {
    return [(0,external_node_path_.join)(store, "..", "scratch"), (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mcp-gitops")];
}
/** The locks of the deciding plane, each resolved once and remembered for this repository. */
function openLocks(workspace) {
    const source = (0,lock_source/* openLockSource */.RX)({ configDir: workspace.repo, env: workspace.env, signal: workspace.signal });
    return rememberedLocks(source, { folder: (0,external_node_path_.join)(workspace.folder, "locks"), clock: workspace.clock });
}
async function describeSandbox() {
    const { kind } = await (0,sandbox/* findSandbox */.n)();
    return { separates: kind !== "process-group" };
}
async function textOf(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "EISDIR" || code === "EACCES")
            return "";
        throw error;
    }
}


/***/ }),

/***/ 86317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ expectedOf),
  N: () => (/* binding */ openProver)
});

// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/lib/line-process.js


/** Starts a program from an argv array; no shell. It is in this process's own group, so that Ctrl-C reaches it too. */
function startLineProcess(argv, options) {
    const [command, ...args] = argv;
    const child = (0,external_node_child_process_.spawn)(command, args, { cwd: options.cwd, env: { ...options.env }, stdio: ["pipe", "pipe", "pipe"] });
    let failure;
    let timer;
    const stop = () => {
        child.kill("SIGTERM");
        timer ??= setTimeout(() => child.kill("SIGKILL"), 5000).unref();
    };
    const fail = (error) => {
        failure ??= error;
        stop();
    };
    const abort = () => fail(new errors/* ExternalError */.yA("interrupted", `${command} was interrupted`));
    options.signal?.addEventListener("abort", abort, { once: true });
    if (options.signal?.aborted)
        abort();
    readLines(child.stdout, options, () => fail(new errors/* ExternalError */.yA("process", `${command} answered with a line of more than ${options.maxLine} bytes`)));
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr = `${stderr}${text}`.slice(-16_384)));
    // Writing to a process that has ended: how it ended is what counts, and `ended` tells it.
    child.stdin.on("error", (error) => {
        if (error.code !== "EPIPE")
            fail(new errors/* ExternalError */.yA("process", `${command} could not be written to`, { cause: error }));
    });
    const ended = new Promise((resolve, reject) => {
        child.on("error", (cause) => reject(new errors/* ExternalError */.yA("process", `${command} could not be started`, { cause })));
        child.on("close", (code, signal) => {
            clearTimeout(timer);
            options.signal?.removeEventListener("abort", abort);
            if (code === 0 && !failure)
                resolve(stderr);
            else
                reject(failure ?? new errors/* ExternalError */.yA("process", `${command} ended with ${signal ?? `exit code ${code}`}`, { found: stderr.slice(-2000) }));
        });
    });
    return { send: (line) => void child.stdin.write(`${line}\n`), close: () => void child.stdin.end(), stop, ended };
}
function readLines(stream, options, flooded) {
    let parts = [];
    let size = 0;
    stream.on("data", (chunk) => {
        let from = 0;
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
            parts.push(chunk.subarray(from, at));
            from = at + 1;
            const line = Buffer.concat(parts).toString("utf8");
            parts = [];
            size = 0;
            if (line !== "")
                options.onLine(line);
        }
        size += chunk.length - from;
        if (size > options.maxLine)
            flooded();
        else if (from < chunk.length)
            parts.push(chunk.subarray(from));
    });
}

// EXTERNAL MODULE: ./build/src/verify/proof-schema.js
var proof_schema = __webpack_require__(60337);
// EXTERNAL MODULE: ./build/src/verify/prover.js + 15 modules
var prover = __webpack_require__(12237);
;// CONCATENATED MODULE: ./build/src/verify/open-prover.js





const maxProofBytes = 64 * 1024 * 1024;
const aloneAtATime = 2;
/** Opens the proving plane; its process starts with the first job, and ends with the scope of the prover. */
function openProver(options) {
    if (options.alone)
        return openLoneProvers(options);
    let session;
    let closed = false;
    return {
        async prove(job) {
            if (closed)
                throw new errors/* InternalError */.Gd("the proving plane was closed before the last job");
            return (session ??= openSession(options)).prove(job);
        },
        async [Symbol.asyncDispose]() {
            closed = true;
            await session?.close();
        },
    };
}
/** A process of its own for each job, so that a server that reaches its verifier reaches nobody else's. */
function openLoneProvers(options) {
    let turn = Array.from({ length: aloneAtATime }, () => Promise.resolve());
    return {
        async prove(job) {
            const [mine = Promise.resolve(), ...others] = turn;
            const done = mine.then(async () => {
                const session = openSession(options);
                try {
                    return await session.prove(job);
                }
                finally {
                    await session.close();
                }
            });
            const settled = done.then(() => { }, () => { });
            turn = [...others, settled];
            return done;
        },
        [Symbol.asyncDispose]: async () => void (await Promise.all(turn)),
    };
}
function openSession(options) {
    const waiting = new Map();
    let dead = null;
    const failAll = (error) => {
        dead ??= { error };
        for (const { reject } of waiting.values())
            reject(error);
        waiting.clear();
    };
    const plane = startLineProcess(options.argv, {
        env: options.env,
        maxLine: maxProofBytes,
        onLine: (line) => {
            try {
                deliver(line, waiting);
            }
            catch (error) {
                failAll(error);
                plane.stop();
            }
        },
        ...(options.signal && { signal: options.signal }),
    });
    const ended = plane.ended.then(() => failAll(new errors/* ExternalError */.yA("process", "the proving plane ended before it had proven everything", { todo: "run the same command again" })), (error) => failAll(error));
    return {
        prove: (job) => new Promise((resolve, reject) => {
            if (dead)
                throw dead.error;
            if (waiting.has(job.id))
                throw new TypeError(`two jobs are called ${job.id}`);
            waiting.set(job.id, { job, resolve, reject });
            plane.send(JSON.stringify(job));
        }),
        async close() {
            plane.send(prover/* endLine */.Sk);
            plane.close();
            await ended;
        },
    };
}
/** A line of the other plane: data that nobody vouches for. */
function deliver(line, waiting) {
    const message = parsed(line);
    const entry = typeof message.id === "string" ? waiting.get(message.id) : undefined;
    if (!entry)
        throw new errors/* ExternalError */.yA("process", "the proving plane answered what was not asked", { found: line.slice(0, 500) });
    waiting.delete(entry.job.id);
    try {
        if (message.error !== undefined)
            throw errorOf(message.error);
        entry.resolve((0,proof_schema/* checkProof */.DW)(message.proof, expectedOf(entry.job)));
    }
    catch (error) {
        entry.reject(error);
    }
}
/** What a proof of this job has to be about. */
function expectedOf(job) {
    const { manifest, server, from } = job;
    const lock = job.candidate ? (0,canonical/* digestOf */.ol)(job.candidate.lock) : null;
    return { manifest, server, package: job.package, from, to: job.candidate?.version ?? null, lock };
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new errors/* ExternalError */.yA("process", "the proving plane answered with a line that is no JSON", { cause, found: line.slice(0, 500) });
    }
}
function errorOf(value) {
    const { kind, message, found, todo } = value;
    const details = {
        ...(typeof found === "string" && { found: found.slice(0, 2000) }),
        ...(typeof todo === "string" && { todo: todo.slice(0, 500) }),
    };
    const words = `the proving plane says: ${String(message).slice(0, 1000)}`;
    return kind === "config" ? new errors/* ConfigError */.xL("environment", words, details) : new errors/* ExternalError */.yA("process", words, details);
}


/***/ })

};
