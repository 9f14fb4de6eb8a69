export const id = 9864;
export const ids = [9864];
export const modules = {

/***/ 29864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveNpm: () => (/* binding */ resolveNpm)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/without-addresses.js
var without_addresses = __webpack_require__(28116);
// EXTERNAL MODULE: ./build/src/lock/npm/names.js
var names = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/src/lock/npm/npm-process.js
var npm_process = __webpack_require__(68106);
;// CONCATENATED MODULE: ./build/src/lock/npm/package-lock.js

/**
 * Our lock from npm's `package-lock.json` (version 3, written with `omit-lockfile-registry-resolved`, so that whatever still has a
 * `resolved` came from git, a URL or a file). Refuses what cannot be installed by integrity alone. Pure.
 */
function lockFromPackageLock(document, wanted, resolver) {
    const entries = packagesOf(document);
    if (!entries)
        return { kind: "refused", reason: "npm wrote a lock file without packages" };
    const packages = {};
    for (const place of Object.keys(entries).sort()) {
        const entry = entries[place];
        // A bundled package comes inside its parent's tarball, whose integrity covers it.
        if (place === "" || entry.inBundle === true)
            continue;
        const reason = refusal(place, entry);
        if (reason !== null)
            return { kind: "refused", reason };
        packages[place] = lockedPackage(place, entry);
    }
    const root = packages[`node_modules/${wanted.name}`];
    if (root?.name !== wanted.name || root.version !== wanted.version) {
        return {
            kind: "refused",
            reason: `npm resolved ${root ? `${root.name}@${root.version}` : "nothing"} for ${wanted.name}@${wanted.version}`,
        };
    }
    const lock = {
        schema: "mcp-gitops/lock/v1",
        ecosystem: "npm",
        package: wanted.name,
        version: wanted.version,
        resolver,
        packages,
    };
    return { kind: "lock", lock };
}
function packagesOf(document) {
    const packages = document?.packages;
    return typeof packages === "object" && packages !== null ? packages : null;
}
function refusal(place, entry) {
    const what = `${nameOf(place, entry)}@${package_lock_text(entry.version) ?? "?"}`;
    if (entry.link === true)
        return `${what} is a folder, not a package of a registry`;
    const resolved = package_lock_text(entry.resolved);
    if (resolved !== null)
        return `${what} comes from ${sourceKind(resolved)}, not from a registry`;
    if (!(0,names/* isPlace */.Uj)(place) || !(0,names/* isPackageName */.kb)(nameOf(place, entry)))
        return `${what} has no valid package name`;
    if (!(0,names/* isExactVersion */.Yb)(package_lock_text(entry.version) ?? ""))
        return `${what} has no valid version`;
    const integrity = package_lock_text(entry.integrity);
    if (integrity === null)
        return `the registry gives no integrity for ${what}`;
    return (0,names/* isIntegrity */.q2)(integrity) ? null : `the integrity of ${what} cannot be read`;
}
function sourceKind(resolved) {
    if (/^git[+:]|^ssh:|^github:/.test(resolved))
        return "a git repository";
    return /^https?:/.test(resolved) ? "a URL" : "a file";
}
function lockedPackage(place, entry) {
    const bin = binsOf(entry.bin);
    const dependencies = edgesOf(entry);
    const [os, cpu, libc] = [strings(entry.os), strings(entry.cpu), strings(entry.libc)];
    return {
        name: nameOf(place, entry),
        version: package_lock_text(entry.version) ?? "",
        integrity: package_lock_text(entry.integrity) ?? "",
        ...(bin && { bin }),
        ...(os && { os }),
        ...(cpu && { cpu }),
        ...(libc && { libc }),
        ...(entry.optional === true && { optional: true }),
        ...(entry.hasInstallScript === true && { hasInstallScript: true }),
        ...(dependencies && { dependencies }),
    };
}
/** Executables with names and paths that stay in the package; npm drops the others as well. */
function binsOf(value) {
    const entries = Object.entries(record(value)).flatMap(([name, path]) => {
        const clean = typeof path === "string" ? path.replace(/^(?:\.?\/)+/, "") : "";
        return (0,names/* isBinName */.Bc)(name) && (0,names/* isInside */.FK)(clean) ? [[name, clean]] : [];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
/** What it needs, what it would like, and what it expects beside it (unless that is optional). */
function edgesOf(entry) {
    const meta = record(entry.peerDependenciesMeta);
    const peers = Object.entries(record(entry.peerDependencies)).filter(([name]) => record(meta[name]).optional !== true);
    const edges = { ...Object.fromEntries(peers), ...record(entry.optionalDependencies), ...record(entry.dependencies) };
    const valid = Object.entries(edges).filter((edge) => (0,names/* isPackageName */.kb)(edge[0]) && typeof edge[1] === "string");
    return valid.length > 0 ? Object.fromEntries(valid) : undefined;
}
function nameOf(place, entry) {
    return package_lock_text(entry.name) ?? (0,names/* lastName */.UK)(place);
}
function package_lock_text(value) {
    return typeof value === "string" ? value : null;
}
function strings(value) {
    const list = typeof value === "string" ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
    return list.length > 0 ? list : undefined;
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/src/lock/npm/resolve-npm.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/**
 * Locks the whole tree of one exact version from the registry's metadata alone, by npm as a process; nothing is unpacked or run.
 * The same registry answers give the same bytes. Throws ExternalError "interrupted" when the signal fires, or when npm is not there.
 */
async function resolveNpm(wanted, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!(0,names/* isPackageName */.kb)(wanted.name))
            return { kind: "unresolvable", reason: "this is no valid npm package name" };
        if (!(0,names/* isExactVersion */.Yb)(wanted.version))
            return { kind: "unresolvable", reason: "only an exact version can be locked" };
        const project = __addDisposableResource(env_1, await (0,npm_process/* openProject */.U8)(context.configDir, { private: true, dependencies: { [wanted.name]: wanted.version } }), true);
        const npm = (0,npm_process/* npmVersion */.GZ)();
        const result = await lockOnly(project, context);
        if (result.kind === "failed")
            return troubleOf(result);
        const document = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(project.dir, "package-lock.json"), "utf8"));
        const made = lockFromPackageLock(document, wanted, { npm: await npm, node: process.versions.node });
        return made.kind === "lock" ? { kind: "resolved", lock: made.lock } : { kind: "unresolvable", reason: made.reason };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function lockOnly(project, context) {
    const args = ["install", "--package-lock-only", "--omit-lockfile-registry-resolved"];
    const attempt = async (extra) => {
        try {
            return await (0,npm_process/* runNpm */.VZ)(project, [...args, ...extra], context);
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA) || error.code === "interrupted" || !/did not end within/.test(error.message))
                throw error;
            return { kind: "failed", code: "ETIMEDOUT", summary: error.message, detail: "" };
        }
    };
    const first = await attempt([]);
    // A cached document can be older than the release that was seen a moment ago: ask again before anything is blamed.
    return first.kind === "failed" && first.code === "ETARGET" ? attempt(["--prefer-online"]) : first;
}
function troubleOf(failed) {
    const { code } = failed;
    const summary = (0,without_addresses/* withoutAddresses */.t)(failed.summary);
    switch (code) {
        case "E404":
            return { kind: "unresolvable", reason: `not in the registry: ${missingName(failed) ?? summary}` };
        case "ETARGET":
        case "ENOVERSIONS":
            return { kind: "unresolvable", reason: summary };
        case "ERESOLVE":
        case "EINVALIDPACKAGENAME":
        case "EINVALIDTAGNAME":
        case "EUNSUPPORTEDPROTOCOL":
        case "EBADENGINE":
            return { kind: "unresolvable", reason: `npm cannot resolve its dependencies (${code}): ${summary}` };
        case "EALLOWGIT":
        case "EALLOWREMOTE":
        case "EALLOWFILE":
        case "EALLOWDIRECTORY":
            return { kind: "unresolvable", reason: `its tree holds a dependency from ${sourceOf(code)}, which no integrity fixes` };
        case "E401":
        case "E403":
            return { kind: "unavailable", reason: `the registry refuses access (${code.slice(1)}): check the token in .npmrc` };
        default:
            return { kind: "unavailable", reason: `npm could not resolve it (${code}): ${summary}` };
    }
}
function sourceOf(code) {
    switch (code) {
        case "EALLOWGIT":
            return "a git repository";
        case "EALLOWREMOTE":
            return "a URL";
        case "EALLOWFILE":
        case "EALLOWDIRECTORY":
            return "a file or folder";
    }
}
function missingName(failed) {
    return /resource '([^']{1,300})'/.exec(`${failed.detail}\n${failed.summary}`)?.[1] ?? null;
}


/***/ })

};
