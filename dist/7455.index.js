export const id = 7455;
export const ids = [7455];
export const modules = {

/***/ 87455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchCommits: () => (/* binding */ fetchCommits)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);

const attempts = 3;
/** Brings commits from GitHub into a local object store by their ids, without a remote, a ref, or a trace of the token. */
async function fetchCommits(git, remote, oids) {
    const absent = await absentOf(git, oids);
    if (absent.length === 0)
        return;
    const url = `${remote.serverUrl}/${remote.owner}/${remote.repo}.git`;
    const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance"];
    const env = authEnvironment(url, remote.token);
    for (let attempt = 1;; attempt++) {
        try {
            await git.git(["fetch", ...options, "--end-of-options", url, ...absent], { env });
            return;
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA))
                throw error;
            if (/\b(401|403|404|denied|authentication failed|not found)\b/i.test(error.details.found ?? ""))
                throw mayNotRead(url, error);
            if (attempt === attempts)
                throw error;
            await new Promise((resolve) => setTimeout(resolve, remote.retry * attempt ** 2));
        }
    }
}
function mayNotRead(url, cause) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("permission", `cannot fetch from ${url}: the token may not read the repository's contents`, {
        cause,
        expected: "contents: read",
        todo: "add `contents: read` (or write) to the job's `permissions:` in the workflow",
    });
}
async function absentOf(git, oids) {
    const distinct = [...new Set(oids)];
    if (distinct.length === 0)
        return [];
    const { text } = await git.git(["cat-file", "--batch-check=%(objectname)"], { input: `${distinct.join("\n")}\n` });
    return text.split("\n").flatMap((line) => (line.endsWith(" missing") ? [line.replace(/ missing$/, "")] : []));
}
/**
 * The token as a header for this repository's URL only, by git's environment: not in an argument, not in a file. The empty value
 * comes first because a checkout may have left a header of its own, and GitHub refuses a request that has two.
 */
function authEnvironment(url, token) {
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    const settings = [
        ["credential.helper", ""],
        [`http.${url}.extraheader`, ""],
        [`http.${url}.extraheader`, header],
    ];
    const pairs = settings.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}


/***/ })

};
