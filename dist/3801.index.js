export const id = 3801;
export const ids = [3801];
export const modules = {

/***/ 23801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRegistry: () => (/* binding */ openRegistry)
/* harmony export */ });
/** What is not in the table cannot be looked up. */
const openers = {
    npm: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(752), __webpack_require__.e(7128)]).then(__webpack_require__.bind(__webpack_require__, 71615))).openNpm(options),
    pypi: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(7655)]).then(__webpack_require__.bind(__webpack_require__, 17655))).openPypi(options),
    golang: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(5938)]).then(__webpack_require__.bind(__webpack_require__, 95938))).openGo(options),
    oci: async (options) => (await __webpack_require__.e(/* import() */ 8568).then(__webpack_require__.bind(__webpack_require__, 8568))).openOci(options),
    git: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4883)]).then(__webpack_require__.bind(__webpack_require__, 47264))).openGitTags(options),
};
/** All registries behind one port, by ecosystem. Each is opened when it is first asked, and asked once for each package. */
function openRegistry(options) {
    const open = new Map();
    const lookups = new Map();
    const lookup = async (pkg) => {
        const opener = openers[pkg.ecosystem];
        if (!opener)
            return { kind: "unavailable", purl: pkg.purl, reason: `releases of ${pkg.ecosystem} packages cannot be looked up` };
        return (await opened(pkg.ecosystem, opener)).lookup(pkg);
    };
    const opened = (ecosystem, opener) => {
        const registry = open.get(ecosystem) ?? opener(options);
        open.set(ecosystem, registry);
        return registry;
    };
    return {
        prepare(ecosystem) {
            const opener = openers[ecosystem];
            // Where it cannot be opened, the first lookup says so.
            if (opener)
                opened(ecosystem, opener).then((registry) => registry.prepare?.(ecosystem), () => undefined);
        },
        lookup(pkg) {
            const running = lookups.get(pkg.purl) ?? lookup(pkg);
            lookups.set(pkg.purl, running);
            // What could not be said now may be said when it is asked again.
            void running.then(({ kind }) => kind === "unavailable" && lookups.delete(pkg.purl), () => lookups.delete(pkg.purl));
            return running;
        },
    };
}


/***/ })

};
