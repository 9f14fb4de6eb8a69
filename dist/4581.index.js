export const id = 4581;
export const ids = [4581];
export const modules = {

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ registriesFrom),
/* harmony export */   n: () => (/* binding */ handRegistries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Which registries packages come from, for a proving job that has no checkout: the lines of the repository's `.npmrc` that name one, and
 * nothing else of it. A token or a reference to a variable never goes along.
 */
const fileName = "registries.npmrc";
const registryLine = /^\s*((?:@[a-z0-9][\w.~-]*:)?registry)\s*=\s*"?(https?:\/\/[^\s"'@?#;$]+)"?\s*$/i;
/** Writes what the repository's `.npmrc` says of registries into the folder; nothing where it says nothing. */
async function handRegistries(repo, folder) {
    const lines = (await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo, ".npmrc"))).split(/\r?\n/).flatMap((line) => {
        const [, key, url] = registryLine.exec(line) ?? [];
        return key === undefined ? [] : [`${key}=${url}\n`];
    });
    if (lines.length > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, fileName), lines.join(""));
}
/** A folder whose `.npmrc` is what was handed over, until the scope ends; `fallback` where nothing was. */
async function registriesFrom(folder, fallback) {
    const text = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, fileName));
    if (text === "")
        return { dir: fallback, [Symbol.asyncDispose]: async () => { } };
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mcp-gitops-registries-"));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, ".npmrc"), text, { mode: 0o600 });
    return { dir, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true }) };
}
async function textOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return "";
        throw error;
    }
}


/***/ }),

/***/ 74581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockStep: () => (/* binding */ lockStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56276);
/* harmony import */ var _verify_write_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97300);
/* harmony import */ var _handed_registries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1717);
/* harmony import */ var _sealed_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64266);





/**
 * Locks what a plan wants tried and writes plan, tasks and locks for the proving jobs; resolves to the folder's seal. A plan that wants
 * nothing loads nothing: most runs of a schedule end here.
 */
async function lockStep(workspace, detected, folder) {
    const { plan, inventory, policies, files } = detected;
    if ((0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixOf */ .l)(plan).include.length === 0)
        await (0,_verify_write_document_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDocument */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"), plan);
    else {
        const [{ lockPlan }, { openLocks, openReviewer }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(6197), __webpack_require__.e(3670), __webpack_require__.e(9516), __webpack_require__.e(6903)]).then(__webpack_require__.bind(__webpack_require__, 25562)), Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(6197), __webpack_require__.e(3670), __webpack_require__.e(3357), __webpack_require__.e(4456)]).then(__webpack_require__.bind(__webpack_require__, 33357))]);
        const { log } = workspace;
        await lockPlan({ plan, inventory, policies, files, workTree: null, log }, folder, {
            locks: openLocks(workspace),
            review: openReviewer(workspace, detected),
        });
        await (0,_handed_registries_js__WEBPACK_IMPORTED_MODULE_3__/* .handRegistries */ .n)(workspace.repo, folder);
    }
    return (0,_sealed_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .sealOf */ .R)(folder);
}


/***/ }),

/***/ 64266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sealOf),
/* harmony export */   _: () => (/* binding */ checkSeal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88211);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89862);





/** What the proving jobs add: nobody vouches for it, and it is checked for itself. */
const fromProving = new Set(["proofs", "smoke"]);
/**
 * A digest over all that a resolving job hands over in a folder. It reaches the deciding job by the workflow itself (an output), which a
 * job that runs packages cannot change; the folder travels as an artifact, which such a job might.
 */
async function sealOf(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name).slice((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, node_path__WEBPACK_IMPORTED_MODULE_2__.sep).length))
        .filter((path) => !fromProving.has(path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] ?? ""))
        .sort();
    return (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(await Promise.all(paths.map(async (path) => [path, await fileDigest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path))])));
}
/** Throws ConfigError "document" where a folder is not the one that was sealed; an empty seal asks for nothing. */
async function checkSeal(folder, seal) {
    if (seal === "")
        return;
    const found = await sealOf(folder);
    if (found === seal)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL("document", "what the resolving job handed over was changed on its way", {
        place: { file: folder },
        expected: seal.slice(0, 100),
        found,
        todo: "look at the jobs that ran packages before you run the workflow again",
    });
}
async function fileDigest(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))
        .digest("hex");
}


/***/ }),

/***/ 97300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88211);



let counter = 0;
/** Writes a document of a run's folder as stable JSON, whole or not at all. */
async function writeDocument(path, value) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".."), { recursive: true });
    const staging = `${path}.${process.pid}.${counter++}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(staging, (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .stableJson */ ._Y)(value));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(staging, path);
}


/***/ })

};
