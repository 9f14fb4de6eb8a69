export const id = 3520;
export const ids = [3520];
export const modules = {

/***/ 9580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ clientInfo),
/* harmony export */   q: () => (/* binding */ clientCapabilities)
/* harmony export */ });
/** What every probe says of itself. Fixed: tool lists depend on it, and two contracts are comparable only where it is the same. */
const clientInfo = { name: "mcp-gitops", version: "1" };
const clientCapabilities = { roots: {}, sampling: {}, elicitation: {} };


/***/ }),

/***/ 67150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   r: () => (/* binding */ reasonFrom)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Lines of a Node stack trace that tell a person nothing. */
const furniture = [
    /^\s*at /,
    /^\s*\^+\s*$/,
    /^Node\.js v/,
    /^node:internal\//,
    /^\s*[{}\]]?\s*$/,
    /^\s*(code|requireStack|errno|syscall|path):? ?'?[\w[{]/,
    /^\s*throw /,
];
const telling = /^(?:\[?\w*(?:Error|Exception)\b|Uncaught|Fatal|fatal|error\b|ERROR\b|panic)/;
const longest = 300;
/**
 * The words of stderr that tell a person why a server failed: the last line that names an error, else its last three lines.
 * `hidden` are folders of this run, shown as `…` so that the reason is the same in the next. Null when stderr says nothing.
 */
function reasonFrom(stderr, hidden) {
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stderr)
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== "" && !furniture.some((pattern) => pattern.test(line)));
    const named = lines.findLast((line) => telling.test(line.trim()));
    const words = named === undefined ? lines.slice(-3).join(" / ") : named.trim();
    const place = hidden.reduce((text, folder) => text.replaceAll(folder, "…"), words.replace(/ imported from .*$/, ""));
    return place === "" ? null : cut(place, longest);
}
/** A text of at most `length` characters, and a mark where something was cut off. */
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}


/***/ }),

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

/***/ 33520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeStdio: () => (/* binding */ probeStdio)
});

// EXTERNAL MODULE: ./build/src/contract/canonical-contract.js
var canonical_contract = __webpack_require__(86901);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/probe/identity.js
var identity = __webpack_require__(9580);
// EXTERNAL MODULE: ./build/src/probe/reason.js
var reason = __webpack_require__(67150);
// EXTERNAL MODULE: ./build/src/probe/sandbox.js + 5 modules
var probe_sandbox = __webpack_require__(39451);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/src/lib/process.js
var lib_process = __webpack_require__(47860);
;// CONCATENATED MODULE: ./build/src/probe/line-reader.js
/** Bytes in, lines out. Bytes are kept as they are until a line is whole, so that no character is cut in two. */
class LineReader {
    #parts = [];
    #waiting = [];
    #listener = null;
    add(chunk) {
        let from = 0;
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
            this.#parts.push(chunk.subarray(from, at));
            from = at + 1;
            this.#deliver(Buffer.concat(this.#parts).toString("utf8").replace(/\r$/, ""));
            this.#parts = [];
        }
        if (from < chunk.length)
            this.#parts.push(chunk.subarray(from));
    }
    /** Lines go here from now on; those that came before go first. */
    deliverTo(listener) {
        this.#listener = listener;
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const line of waiting)
            listener(line);
    }
    #deliver(line) {
        if (line === "")
            return;
        if (this.#listener === null)
            this.#waiting.push(line);
        else
            this.#listener(line);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/probe/stderr-tail.js

const kept = 64 * 1024;
const signalNames = new Map(Object.entries(external_node_os_.constants.signals).map(([name, number]) => [number, name]));
/** The end of stderr, with the sandbox's own two lines taken out and understood. Bytes are kept as they are until they are asked for. */
class StderrTail {
    /** Whether the program itself was reached: its sandbox stands. */
    reached;
    #bytes = "";
    #ready;
    #left;
    constructor(ready, left) {
        this.#ready = ready === null ? null : `${ready}\n`;
        this.#left = left;
        this.reached = ready === null;
    }
    add(chunk) {
        this.#bytes += chunk.toString("latin1");
        const at = this.reached || this.#ready === null ? -1 : this.#bytes.indexOf(this.#ready);
        if (at >= 0 && this.#ready !== null) {
            this.reached = true;
            this.#bytes = this.#bytes.slice(at + this.#ready.length);
        }
        if (this.#bytes.length > 2 * kept)
            this.#bytes = this.#bytes.slice(-kept);
    }
    /** What the sandbox told last: how many processes were left, and the exit code of the program; null when it told nothing. */
    told() {
        const at = this.#left === null ? -1 : this.#bytes.lastIndexOf(this.#left);
        const words = at < 0 ? null : /^(\d+) (\d+)\n/.exec(this.#bytes.slice(at + (this.#left?.length ?? 0)));
        return words === null ? null : { left: Number(words[1]), end: endOf(Number(words[2])) };
    }
    text() {
        const at = this.told() === null ? -1 : this.#bytes.lastIndexOf(`\n${this.#left}`);
        const own = at < 0 ? this.#bytes : this.#bytes.slice(0, at);
        return Buffer.from(own.slice(-kept), "latin1").toString("utf8");
    }
}
/** A shell reports a signal as 128 and its number. */
function endOf(code) {
    return code > 128 ? { code: null, signal: signalNames.get(code - 128) ?? `signal ${code - 128}` } : { code, signal: null };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/probe/process-tree.js

const pageSize = 4096;
/** Whether this host shows its processes (Linux). Where it does not, memory, processes and strays cannot be known. */
const processesVisible = process.platform === "linux";
/** A process and all its descendants; empty when it is gone. */
function processTree(root) {
    const seen = [];
    for (const queue = [root]; queue.length > 0;) {
        const pid = queue.pop();
        const here = processSeen(pid);
        if (here === null)
            continue;
        seen.push(here);
        for (const task of entries(`/proc/${pid}/task`)) {
            const children = process_tree_text(`/proc/${pid}/task/${task}/children`);
            if (children)
                queue.push(...children.trim().split(" ").filter(Boolean).map(Number));
        }
    }
    return seen;
}
/** A living process (a zombie is none), or null. */
function processSeen(pid) {
    const stat = process_tree_text(`/proc/${pid}/stat`);
    if (stat === null)
        return null;
    // The name in parentheses may hold anything: fields count from its last one. state=0, starttime=19, rss=21.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : { pid, start: fields[19] ?? "", resident: Number(fields[21]) * pageSize };
}
/** The most memory that was resident in a process in its life, in bytes; 0 when it is gone. */
function peakResident(pid) {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(process_tree_text(`/proc/${pid}/status`) ?? "")?.[1] ?? 0) * 1024;
}
/** Processes of the environment `NAME=value`, found anywhere on this host; those that cleared it or belong to others are missed. */
function processesWith(variable) {
    return entries("/proc")
        .filter((name) => /^\d+$/.test(name))
        .filter((pid) => process_tree_text(`/proc/${pid}/environ`)?.split("\0").includes(variable) ?? false)
        .map(Number);
}
function process_tree_text(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        return gone(error, null);
    }
}
function entries(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch (error) {
        return gone(error, []);
    }
}
/** A process may end, or be another user's, between two looks: that is no error. */
function gone(error, instead) {
    const code = error.code;
    if (code === "ENOENT" || code === "ESRCH" || code === "EACCES" || code === "EPERM")
        return instead;
    throw error;
}

;// CONCATENATED MODULE: ./build/src/probe/usage.js

const intervalMs = 100;
/** The processes of the confinement itself (setpriv, unshare, its shell) are not the server's. */
const confinement = 3;
/**
 * Watches the memory and the number of processes of a server and its descendants from outside; `exceeded` is called once with the words
 * for it. A limit by `RLIMIT_AS` breaks Node, and cgroups cannot be had everywhere, so this looks ten times a second.
 */
function watchUsage(pid, marker, exceeded) {
    const seen = new Map();
    let peak = 0;
    let budget = null;
    const look = (peakOf) => {
        const tree = pid === undefined ? [] : processTree(pid);
        for (const one of tree)
            seen.set(one.pid, one.start);
        const resident = tree.reduce((sum, one) => sum + one.resident, 0);
        peak = Math.max(peak, tree.reduce((sum, one) => sum + peakOf(one), 0));
        if (budget && resident > budget.memory)
            exceeded(`it took more than ${budget.memory} bytes of memory`);
        if (budget && tree.length - confinement > budget.processes)
            exceeded(`it started more than ${budget.processes} processes`);
    };
    const timer = processesVisible && pid !== undefined ? setInterval(look, intervalMs, (one) => one.resident) : undefined;
    return {
        limit: (given) => (budget = given),
        sample: () => processesVisible && look((one) => peakResident(one.pid)),
        stop: () => clearInterval(timer),
        killStrays: () => (processesVisible ? killLeft(pid, seen, marker) : 0),
        peak: () => (processesVisible ? peak : null),
    };
}
function killLeft(root, seen, marker) {
    const tracked = [...seen].filter(([pid, start]) => processSeen(pid)?.start === start).map(([pid]) => pid);
    const marked = marker === null ? [] : processesWith(marker);
    const left = [...new Set([...tracked, ...marked])].filter((pid) => pid !== root && pid !== process.pid);
    for (const pid of left)
        killOne(pid);
    return left.length;
}
function killOne(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch (error) {
        if (error.code !== "ESRCH")
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/server-process.js





/** Output that descendants hold open is not waited for longer than this once the process itself is gone. */
const drainMs = 200;
const live = new Set();
process.on("exit", () => {
    for (const pid of live)
        (0,lib_process/* killGroup */.i0)(pid);
});
/** Starts a server in a process group of its own, with caps on what it writes, the memory and the processes that it takes. */
function startServer(command, budget) {
    const startedAt = performance.now();
    const child = (0,external_node_child_process_.spawn)(command.command, command.args, {
        cwd: command.cwd,
        env: { ...command.env },
        stdio: ["pipe", "pipe", "pipe"],
        detached: true,
    });
    if (child.pid)
        live.add(child.pid);
    let problem = null;
    let spawnError = null;
    const usage = watchUsage(child.pid, command.marker, (why) => kill(why));
    const kill = (why) => {
        problem ??= why;
        (0,lib_process/* killGroup */.i0)(child.pid);
        usage.killStrays();
    };
    const stdout = new LineReader();
    const stderr = new StderrTail(command.ready, command.left);
    let size = 0;
    const count = (chunk) => {
        size += chunk.length;
        if (size > budget.output)
            kill(`it wrote more than ${budget.output} bytes`);
        return size <= budget.output;
    };
    child.stdout.on("data", (chunk) => count(chunk) && stdout.add(chunk));
    child.stderr.on("data", (chunk) => count(chunk) && stderr.add(chunk));
    // A server that closed its end is known by its exit; the message that could not be written has no reader.
    child.stdin.on("error", (error) => (problem ??= error.code === "EPIPE" ? null : error.message));
    child.on("error", (error) => (spawnError = error));
    const ended = server_process_endOf(child, usage).finally(() => live.delete(child.pid ?? 0));
    usage.limit(budget);
    return {
        startedAt,
        usage,
        ended,
        send: (line) => child.stdin.writable && child.stdin.write(`${line}\n`),
        onLine: (listener) => stdout.deliverTo(listener),
        problem: () => problem,
        kill,
        stderr: () => stderr.text(),
        reached: () => stderr.reached,
        spawnError: () => spawnError,
        async finish(grace) {
            usage.sample();
            const from = performance.now();
            child.stdin.end();
            const timer = setTimeout(() => kill("it did not end when its stdin was closed"), grace);
            const end = await ended;
            clearTimeout(timer);
            const afterMs = Math.round(performance.now() - from);
            const told = stderr.told();
            const strays = command.left === null ? usage.killStrays() : (told?.left ?? 0);
            return { ...(told?.end ?? end), afterMs, strays };
        },
    };
}
/** Waits for the end, then a moment for the output that is still under way; strays that hold the pipes are not waited for. */
async function server_process_endOf(child, usage) {
    const closed = new Promise((resolve) => child.once("close", () => resolve()));
    const end = await new Promise((resolve) => {
        child.once("exit", (code, signal) => resolve({ code, signal }));
        child.once("error", () => resolve({ code: null, signal: null }));
    });
    usage.stop();
    let timer;
    await Promise.race([closed, new Promise((resolve) => (timer = setTimeout(resolve, drainMs)))]);
    clearTimeout(timer);
    for (const stream of child.stdio)
        stream?.destroy();
    return end;
}

// EXTERNAL MODULE: ./build/src/probe/stdio-transport.js
var stdio_transport = __webpack_require__(22353);
;// CONCATENATED MODULE: ./build/src/probe/attempt.js







/** An exit within this time (ms) of the end of stdin is the server's own; after it, it is killed. */
const exitGrace = 2_000;
/** A server that failed gets this long (ms) to say its last words. */
const failedGrace = 200;
/** A modern server answers `server/discover` at once: having served all else, it is not waited for longer (ms). */
const discoverGrace = 500;
/** Where `initialize` was refused, the refusal may overtake the answer to `server/discover`, and that answer decides all (ms). */
const refusedGrace = 2_000;
const longestCall = 10_000;
const fileSize = 1024 ** 3;
const stderrTail = 8 * 1024;
/** Starts the server once, speaks one era with it (asking `server/discover` first where wanted), and ends it. */
async function attempt(target, options, opening) {
    if (options.signal?.aborted)
        throw new errors/* ExternalError */.yA("interrupted", "the probe was interrupted");
    const { server, isolation } = await start(target, options);
    const conversation = Promise.all(/* import() */[__webpack_require__.e(8311), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 78569));
    const transport = (0,stdio_transport/* stdioTransport */.tV)(server, opening.discover ? (0,stdio_transport/* modernEnvelope */.Cd)(identity/* clientInfo */.Z, identity/* clientCapabilities */.q) : null);
    const late = `it did not answer within ${options.budget.start} ms`;
    const deadline = setTimeout(() => server.kill(late), options.budget.start);
    const abort = () => server.kill("the probe was interrupted");
    options.signal?.addEventListener("abort", abort, { once: true });
    let session = null;
    let failure = null;
    try {
        session = await (await conversation).converse(transport, opening.era, options.budget.start * 2);
    }
    catch (error) {
        failure = error;
    }
    clearTimeout(deadline);
    const problem = server.problem();
    const spoken = await closing(session, transport, opening.discover, options);
    const end = await server.finish(session === null ? failedGrace : exitGrace);
    options.signal?.removeEventListener("abort", abort);
    assertStarted(server, target);
    return {
        ...spoken,
        era: opening.era,
        session: session?.heard ?? null,
        refusal: refusalOf(failure),
        reason: session === null ? reasonOf({ failure, problem, end }, server, foldersOf(target)) : null,
        timedOut: problem === late,
        timings: timingsOf(server, session),
        exit: { code: end.code, signal: end.signal, afterMs: end.afterMs },
        stderr: server.stderr().slice(-stderrTail),
        noise: transport.noise,
        strays: end.strays,
        peakMemory: server.usage.peak(),
        starts: 1,
        isolation,
    };
}
async function start(target, options) {
    const { command, args, env, cwd, sandbox: request } = target;
    const marker = (0,external_node_crypto_.randomBytes)(8).toString("hex");
    const sandbox = request === null ? null : await (0,probe_sandbox/* findSandbox */.n)();
    const wrapped = sandbox === null || request === null
        ? { command, args, env, ready: null, left: null, isolation: (0,probe_sandbox/* unconfined */.y)(["no sandbox was asked for"]) }
        : sandbox.wrap({ argv: [command, ...args], env, cwd, request, limits: { processes: options.budget.processes, fileSize } });
    // Where a namespace ends all descendants none need be found; elsewhere they are known by what they inherit.
    const named = wrapped.left === null ? { name: "MCP_GITOPS_PROBE", value: marker } : null;
    const server = startServer({
        ...wrapped,
        cwd: wrapped.ready === null ? cwd : "/",
        env: named === null ? wrapped.env : { ...wrapped.env, [named.name]: named.value },
        marker: named === null ? null : `${named.name}=${named.value}`,
    }, options.budget);
    return { server, isolation: wrapped.isolation };
}
/** What is looked at once the lists are there: the answer to `server/discover`, and one call. */
async function closing(session, transport, discover, options) {
    const answer = discover
        ? await transport.discovered(session === null ? refusedGrace : discoverGrace)
        : { kind: "silent" };
    const call = session === null || !options.call ? null : await session.call(Math.min(options.budget.start, longestCall));
    return { discover: answer, call };
}
function assertStarted(server, target) {
    if (server.reached() || server.spawnError() !== null)
        return;
    throw new errors/* ExternalError */.yA("process", `the sandbox for ${target.command} could not be set up`, {
        found: (0,reason/* cut */.J)(server.stderr().trim(), 500),
        todo: "this says nothing about the server; try again, or run where user namespaces are allowed",
    });
}
/** A protocol error of the opening, as its code and words. */
function refusalOf(failure) {
    if (!(failure instanceof Error) || !("code" in failure) || typeof failure.code !== "number")
        return null;
    return { code: failure.code, message: (0,reason/* cut */.J)(failure.message, 300) };
}
/** Folders of this run, which a reason should not name. */
function foldersOf(target) {
    return [...(target.sandbox?.readOnly ?? []), ...(target.sandbox?.writable ?? []), target.cwd].filter((folder) => folder.length > 1);
}
/** Why there is no contract, for a person. */
function reasonOf({ failure, problem, end }, server, folders) {
    const said = (0,reason/* reasonFrom */.r)(server.stderr(), folders);
    const spawnError = server.spawnError();
    if (spawnError)
        return `it could not be started: ${spawnError.message}`;
    if (problem !== null)
        return said === null ? problem : `${problem}; it said: ${said}`;
    const refusal = refusalOf(failure);
    if (refusal)
        return `it answered with error ${refusal.code}: ${refusal.message}`;
    const ended = end.signal === null ? `it ended with exit code ${end.code} before it answered` : `${end.signal} ended it before it answered`;
    const closed = failure instanceof Error && "code" in failure && failure.code === "CONNECTION_CLOSED";
    return closed ? (said ?? ended) : failure instanceof Error ? (0,reason/* cut */.J)(failure.message, 300) : String(failure);
}
function timingsOf(server, session) {
    const since = (at) => (at === undefined ? null : Math.round(at - server.startedAt));
    return {
        initialize: since(session?.heard.initializedAt),
        lists: since(session?.heard.listedAt),
        total: Math.round(performance.now() - server.startedAt),
    };
}

;// CONCATENATED MODULE: ./build/src/probe/stdio-probe.js





/** The modern era's own refusal: only its servers know it. */
const unsupportedVersion = -32022;
/**
 * Probes a server that speaks over stdin and stdout.
 *
 * Which eras it speaks is found with one start where that is honest: `server/discover` goes out first and `initialize` right behind it, on the
 * same process. A legacy server refuses the unknown method and serves the rest; one that serves both eras answers both. Asking *after*
 * `initialize` would be no cheaper and wrong: a server of both eras, bound to the legacy one by then, denies the modern one (-32601). A server
 * that ends, falls silent or refuses `initialize` in that order gets a second start with `initialize` alone, which decides; so no server is
 * failed for a question that it need not understand.
 */
async function probeStdio(target, options) {
    const legacy = options.eras.includes("legacy");
    const modern = options.eras.includes("modern");
    if (!legacy)
        return result(await attempt(target, options, { era: "modern", discover: false }), options, []);
    const first = await attempt(target, options, { era: "legacy", discover: modern });
    if (!modern)
        return result(first, options, []);
    const isModern = speaksModern(first.discover) || first.refusal?.code === unsupportedVersion;
    if (first.session !== null)
        return isModern ? both(target, options, first) : result(first, options, [modernOutcome(first.discover)]);
    if (isModern)
        return modernOnly(target, options, first);
    const second = await attempt(target, options, { era: "legacy", discover: false });
    return result({ ...second, starts: 2 }, options, [discoverOutcome(first)]);
}
/** Both eras answered: what the modern one lists is read from a process of its own and compared. */
async function both(target, options, first) {
    const sibling = await attempt(target, { ...options, call: false }, { era: "modern", discover: false });
    const listed = (one) => one.session === null ? null : JSON.stringify({ ...(0,canonical_contract/* canonicalContract */.FF)(one.session.raw, null), eras: [] });
    const note = sibling.session === null
        ? `it answered server/discover, but then: ${sibling.reason ?? "nothing"}`
        : listed(sibling) === listed(first)
            ? null
            : "it promises something else in this era";
    const modern = { era: "modern", outcome: "answered", protocolVersion: stdio_transport/* modernVersion */.IO, note };
    return result({ ...first, starts: first.starts + 1 }, options, [modern]);
}
/**
 * `server/discover` was answered and `initialize` was not: does it refuse the legacy era, or only the order? A server that a first request binds
 * to its era (the Python SDK 2.x) refuses `initialize` on that process by -32022, and serves it on its own: only `initialize` alone decides.
 */
async function modernOnly(target, options, first) {
    const legacy = await attempt(target, options, { era: "legacy", discover: false });
    if (legacy.session !== null && speaksModern(first.discover)) {
        return result({ ...legacy, starts: 2 }, options, [{ era: "modern", outcome: "answered", protocolVersion: stdio_transport/* modernVersion */.IO, note: null }]);
    }
    if (legacy.session !== null)
        return both(target, options, { ...legacy, starts: 2 });
    const modern = await attempt(target, options, { era: "modern", discover: false });
    const note = legacy.refusal === null ? (legacy.reason ?? "no answer to initialize") : (0,reason/* cut */.J)(legacy.refusal.message, 200);
    return result({ ...modern, starts: 3 }, options, [
        legacy.refusal === null ? { era: "legacy", outcome: "silent", note } : { era: "legacy", outcome: "refused", note },
    ]);
}
function speaksModern(answer) {
    return answer.kind === "result" && answer.versions.includes(stdio_transport/* modernVersion */.IO);
}
function modernOutcome(answer) {
    switch (answer.kind) {
        case "result":
            return { era: "modern", outcome: "refused", note: (0,reason/* cut */.J)(`it offers only ${answer.versions.join(", ")}`, 200) };
        case "error":
            return { era: "modern", outcome: "refused", note: (0,reason/* cut */.J)(`${answer.code}: ${answer.message}`, 200) };
        case "silent":
            return { era: "modern", outcome: "silent", note: "no answer to server/discover" };
    }
}
function discoverOutcome(first) {
    if (first.discover.kind !== "silent")
        return modernOutcome(first.discover);
    return { era: "modern", outcome: "silent", note: "no answer to server/discover before initialize" };
}
/** Puts together what the attempt that counts has heard and how the other era answered. */
function result(one, options, others) {
    if (options.signal?.aborted)
        throw new errors/* ExternalError */.yA("interrupted", "the probe was interrupted");
    const { session } = one;
    const own = session === null
        ? { era: one.era, outcome: one.refusal ? "refused" : "silent", note: one.reason ?? "no answer" }
        : { era: one.era, outcome: "answered", protocolVersion: session.protocolVersion, note: null };
    const eras = ["legacy", "modern"].map((era) => [own, ...others].find((outcome) => outcome.era === era) ?? { era, outcome: "not-asked" });
    const answered = eras.flatMap(({ era, ...rest }) => rest.outcome === "answered" ? [{ era, protocolVersion: rest.protocolVersion }] : []);
    return {
        outcome: session === null ? (one.timedOut ? "timeout" : "failed") : "answered",
        reason: session === null ? one.reason : null,
        contract: session === null ? null : (0,canonical_contract/* canonicalContract */.FF)({ ...session.raw, eras: answered }, null),
        eras,
        timings: one.timings,
        exit: one.exit,
        stderr: one.stderr,
        noise: one.noise,
        strays: one.strays,
        peakMemory: one.peakMemory,
        call: one.call,
        strictRefusal: session?.strictRefusal ?? null,
        oddities: session?.oddities ?? [],
        starts: one.starts,
        isolation: one.isolation,
    };
}


/***/ }),

/***/ 22353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ modernEnvelope),
/* harmony export */   IO: () => (/* binding */ modernVersion),
/* harmony export */   tV: () => (/* binding */ stdioTransport)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67150);

/** The revision that has no `initialize` (https://modelcontextprotocol.io/specification/2026-07-28). */
const modernVersion = "2026-07-28";
/** A number no client counts up to: some servers do not take a string for an id. */
const discoverId = 987_654_321;
const noiseLines = 20;
const noiseLength = 200;
/**
 * MCP over the stdin and stdout of a process that is already running. With `discover`, `server/discover` goes out at once, before the client
 * says anything, and its answer is kept from the client: the question costs no time, and the same process then serves the legacy era.
 */
function stdioTransport(server, discover) {
    const noise = [];
    const answer = Promise.withResolvers();
    if (discover !== null) {
        server.send(JSON.stringify({ jsonrpc: "2.0", id: discoverId, method: "server/discover", params: { _meta: discover } }));
    }
    const receive = (line) => {
        const message = parsed(line);
        if (message === null) {
            if (noise.length < noiseLines)
                noise.push((0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(line, noiseLength));
        }
        else if (discover !== null && "id" in message && message.id === discoverId && !("method" in message)) {
            answer.resolve(discoverAnswer(message));
        }
        else
            transport.onmessage?.(message);
    };
    const transport = {
        noise,
        async start() {
            server.onLine(receive);
            server.ended.then(() => {
                answer.resolve({ kind: "silent" });
                transport.onclose?.();
            });
        },
        async send(message) {
            server.send(JSON.stringify(message));
        },
        // The process outlives the client's session: how it ends is part of what is looked at.
        async close() { },
        discovered(ms) {
            const timer = setTimeout(() => answer.resolve({ kind: "silent" }), ms);
            return answer.promise.finally(() => clearTimeout(timer));
        },
    };
    return transport;
}
/** What every message of the modern era carries, by the names that its specification reserves. */
function modernEnvelope(client, capabilities) {
    return {
        "io.modelcontextprotocol/protocolVersion": modernVersion,
        "io.modelcontextprotocol/clientInfo": client,
        "io.modelcontextprotocol/clientCapabilities": capabilities,
    };
}
function parsed(line) {
    try {
        const value = JSON.parse(line);
        const isMessage = typeof value === "object" && value !== null && "jsonrpc" in value && value.jsonrpc === "2.0";
        return isMessage ? value : null;
    }
    catch {
        // Not JSON: what a server prints beside the protocol is noise, and is reported as such.
        return null;
    }
}
function discoverAnswer(message) {
    if ("result" in message && Array.isArray(message.result.supportedVersions)) {
        const versions = message.result.supportedVersions.filter((version) => typeof version === "string");
        return { kind: "result", versions };
    }
    if ("error" in message)
        return { kind: "error", code: Number(message.error.code), message: String(message.error.message) };
    return { kind: "error", code: 0, message: "the answer to server/discover names no versions" };
}


/***/ })

};
