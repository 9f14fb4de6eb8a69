export const id = 3821;
export const ids = [3821];
export const modules = {

/***/ 73821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit),
/* harmony export */   zeroOid: () => (/* binding */ zeroOid)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47860);


const zeroOid = "0".repeat(40);
/** Opens git for a folder. `env` is added to what git sees (for example an auth header for one command's life). */
function openGit(dir, env = {}) {
    // Once a folder: reading the whole environment costs a tenth of what starting git does.
    const fixed = { ...gitEnvironment(), ...env };
    return {
        dir,
        async git(args, options = {}) {
            const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(["git", ...args], {
                cwd: dir,
                env: { ...fixed, ...options.env },
                ...(options.input === undefined ? {} : { input: options.input }),
                maxOutput: 512 * 1024 * 1024,
            });
            if (!(options.allow ?? [0]).includes(result.exitCode)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("git", `git ${commandOf(args)} failed in ${dir} (exit code ${result.exitCode})`, {
                    found: result.stderr.trim().slice(0, 2000),
                    todo: "read git's message above; nothing was changed by this step",
                });
            }
            return { stdout: result.stdout, exitCode: result.exitCode, text: result.stdout.toString("utf8").replace(/\n$/, "") };
        },
    };
}
/** The name of the command, after what `-c` and `-C` take. */
function commandOf(args) {
    return args.find((arg, i) => !arg.startsWith("-") && !/^-[cC]$/.test(args[i - 1] ?? "")) ?? "";
}
/** No prompts, no pager, no locale, no surprise from a GIT_DIR of an outer hook. */
function gitEnvironment() {
    const inherited = Object.entries(process.env).filter(([name, value]) => value !== undefined && !/^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE)$/.test(name));
    return { ...Object.fromEntries(inherited), GIT_TERMINAL_PROMPT: "0", GIT_PAGER: "cat", LC_ALL: "C" };
}


/***/ })

};
