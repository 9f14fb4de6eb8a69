export const id = 4461;
export const ids = [4461];
export const modules = {

/***/ 94461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolvePypi: () => (/* binding */ resolvePypi)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/versioning/pep440.js + 1 modules
var pep440 = __webpack_require__(76128);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/pypi/read-requirements.js
var read_requirements = __webpack_require__(49009);
// EXTERNAL MODULE: ./build/src/lock/pypi/uv-process.js
var uv_process = __webpack_require__(30983);
// EXTERNAL MODULE: ./build/src/lock/without-addresses.js
var without_addresses = __webpack_require__(28116);
;// CONCATENATED MODULE: ./build/src/lock/pypi/uv-trouble.js

/** The specifier that the Python at hand does not meet (`>=3.12`), null when that is not what is wrong. */
function isPythonsFault(words) {
    return /does not satisfy Python((?:[<>=!~]=?[\d.*]+,?)+)/.exec(oneLine(words))?.[1]?.replace(/[,.]+$/, "") ?? null;
}
/** Whether the index says that it does not have something. */
function isMissing(words) {
    return /there is no version of|was not found in/.test(oneLine(words)) && !refused.test(oneLine(words));
}
const refused = /\b(?:401|403)\b|Unauthorized|Forbidden|authentication credentials/;
/** Infrastructure first: what an index refuses or does not answer looks to uv as if it were not there. */
function troubleOf(words) {
    const text = oneLine(words);
    const reason = (0,without_addresses/* withoutAddresses */.t)(reasonIn(words));
    if (refused.test(text)) {
        return { kind: "unavailable", reason: `the package index refuses access: ${reason}` };
    }
    if (/network was disabled|Network connectivity is disabled/.test(text))
        return { kind: "unavailable", reason: "uv is configured to work offline" };
    if (/no usable wheels|building (?:from source )?is disabled|no (?:compatible |matching )?wheels/i.test(text)) {
        return { kind: "unresolvable", reason: `it cannot be installed without building: ${reason}` };
    }
    if (/No solution found|unsatisfiable|were not found in the|there is no version of|URL dependencies must be|conflicting/i.test(text)) {
        return { kind: "unresolvable", reason: `uv cannot resolve its dependencies: ${reason}` };
    }
    return { kind: "unavailable", reason: `uv could not resolve it: ${reason}` };
}
/** uv's cause without its heading and hints. */
function reasonIn(words) {
    const told = words.split(/\n\s*\n\s*hint:/)[0] ?? words;
    const cause = /\n\s*(?:cause:|Caused by:|╰─▶|×)\s*([\s\S]+)$/.exec(told)?.[1];
    return (cause ?? told).replace(/^(?:warning|error):\s*/gm, "").replace(/[│╰▶─×]/g, " ");
}
function oneLine(text) {
    return text.replace(/[│╰▶─×]/g, " ").replace(/\s+/g, " ");
}

;// CONCATENATED MODULE: ./build/src/lock/pypi/compile.js






/**
 * Resolves `asked.in` for all platforms at once, and holds that against what this one gets, which is what uvx would run here: no version of it may be
 * another. Where they differ this one's versions are kept for all; where that cannot be, the result is for this platform alone.
 */
async function compile(python, uv) {
    const all = await resolve("all", ["--universal"], { python, uv });
    // The universal resolution has just asked for all that this needs.
    const offline = all.kind === "failed" ? all : await resolve("here", ["--offline"], { python, uv });
    const here = offline.kind === "failed" ? await resolve("here", [], { python, uv }) : offline;
    if (here.kind === "failed")
        return here;
    const own = (0,read_requirements/* readRequirements */.F2)(here.text);
    if (own.kind === "refused")
        return own;
    const kept = universalOf(own.packages, all) ?? universalOf(own.packages, await withVersionsOf(here.text, { python, uv }));
    return { kind: "compiled", packages: kept ?? own.packages, universal: kept !== null };
}
/** The universal resolution, null when it fails, or does not hold all of this platform's. */
function universalOf(own, all) {
    const read = all.kind === "text" ? (0,read_requirements/* readRequirements */.F2)(all.text) : null;
    if (read?.kind !== "packages")
        return null;
    return Object.keys(own).every((key) => Object.hasOwn(read.packages, key)) ? read.packages : null;
}
/** uv prefers the versions in the file that it writes to. */
async function withVersionsOf(text, use) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(use.uv.cwd, "kept.txt"), text);
    return resolve("kept", ["--universal"], use);
}
const shape = ["--no-header", "--generate-hashes", "--annotate", "--annotation-style=line", "--no-emit-index-url", "--no-emit-find-links"];
async function resolve(name, how, { python, uv }) {
    const file = (0,external_node_path_.join)(uv.cwd, `${name}.txt`);
    const args = [
        "pip",
        "compile",
        "asked.in",
        "--quiet",
        "--no-build",
        "--no-sources",
        ...shape,
        `--python=${python.path}`,
        `--output-file=${file}`,
    ];
    const attempt = async (more) => {
        try {
            const result = await (0,uv_process/* runUv */.d)([...args, ...how, ...more], uv);
            return result.exitCode === 0 ? { kind: "text", text: await (0,promises_.readFile)(file, "utf8") } : { kind: "failed", words: result.stderr };
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA) || error.code === "interrupted" || !/did not end within/.test(error.message))
                throw error;
            return { kind: "failed", words: error.message };
        }
    };
    const first = await attempt([]);
    // A cached page can be older than the release that was seen a moment ago: ask again before anything is blamed.
    const stale = first.kind === "failed" && !how.includes("--offline") && isMissing(first.words);
    return stale ? attempt(["--refresh"]) : first;
}

// EXTERNAL MODULE: ./build/src/lock/pypi/find-python.js
var find_python = __webpack_require__(18146);
// EXTERNAL MODULE: ./build/src/lock/pypi/requirements.js
var requirements = __webpack_require__(64212);
;// CONCATENATED MODULE: ./build/src/lock/pypi/resolve-pypi.js









/**
 * Locks the whole tree of one exact version by `uv pip compile --no-build`: from metadata alone, for the Python that uvx would take, with what
 * other platforms need under markers.
 */
async function resolvePypi(wanted, context) {
    const asked = (0,requirements/* requirementsOf */.CG)(wanted);
    if (asked.kind === "refused")
        return { kind: "unavailable", reason: asked.reason };
    const version = await (0,uv_process/* uvVersion */.ez)(context);
    if (version === null)
        return { kind: "unavailable", reason: uv_process/* withoutUv */.kN };
    const cwd = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "uv-"));
    try {
        const uv = { cwd, context };
        const python = await pythonFor(asked, uv);
        if (python === null)
            return { kind: "unavailable", reason: `no Python ${asked.python ?? ""} is on this machine`.replace("  ", " ") };
        await (0,promises_.writeFile)((0,external_node_path_.join)(cwd, "asked.in"), `${asked.lines.join("\n")}\n`);
        return await lockWith({ wanted, asked, version }, python, uv);
    }
    finally {
        await (0,promises_.rm)(cwd, { recursive: true, force: true });
    }
}
async function pythonFor(asked, uv) {
    return asked.python === null ? (0,find_python/* defaultPython */.Sk)(uv) : ((await (0,find_python/* pythonsFor */.HC)((0,find_python/* specifierOf */.i5)(asked.python), uv))[0] ?? null);
}
async function lockWith(task, python, uv) {
    const first = await compile(python, uv);
    if (first.kind === "compiled")
        return lockOf(task, python, first);
    if (first.kind === "refused")
        return { kind: "unresolvable", reason: first.reason };
    // uvx looks for another Python when the first one is too old for the package.
    const specifier = task.asked.python === null ? isPythonsFault(first.words) : null;
    if (specifier === null)
        return troubleOf(first.words);
    const other = (await (0,find_python/* pythonsFor */.HC)(specifier, uv))[0];
    if (other === undefined)
        return { kind: "unavailable", reason: `it needs Python ${specifier}, and none is on this machine` };
    const second = await compile(other, uv);
    if (second.kind === "compiled")
        return lockOf(task, other, second);
    return second.kind === "refused" ? { kind: "unresolvable", reason: second.reason } : troubleOf(second.words);
}
function lockOf({ wanted, asked, version }, python, { packages, universal }) {
    const root = Object.values(packages).find((one) => one.name === (0,requirements/* normalName */.tK)(wanted.name));
    if (root === undefined || pep440/* pep440Versioning */.q.compare(root.version, wanted.version) !== 0) {
        const found = root ? `${root.name}==${root.version}` : "nothing";
        return { kind: "unresolvable", reason: `uv resolved ${found} for ${wanted.name}==${wanted.version}` };
    }
    const lock = {
        schema: "mcp-gitops/lock/v1",
        ecosystem: "pypi",
        package: wanted.name,
        version: wanted.version,
        requirements: asked.lines,
        requiresPython: asked.python,
        resolver: { uv: version, python: python.version, platform: universal ? "any" : `${process.platform} ${process.arch}` },
        packages,
    };
    return { kind: "resolved", lock };
}


/***/ })

};
