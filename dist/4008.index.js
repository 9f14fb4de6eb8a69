export const id = 4008;
export const ids = [4008];
export const modules = {

/***/ 64008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34342);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21745);



/** Aliases repeat what they stand for; a file that stays below this is no bomb. */
const maxNodes = 200_000;
/** Reads the first document of a YAML 1.2 file, aliases resolved. Imported lazily: few repositories have one. */
function parseYaml(source) {
    if (source.text.trim() === "")
        return { kind: "empty" };
    const deep = tooDeepAt(source.text);
    if (deep !== null)
        return tooDeep(source, deep);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source.text, { lineCounter: lines, uniqueKeys: false, logLevel: "silent" });
    const [error] = document.errors;
    if (error) {
        const message = error.message.split(/ at line |:?\n/)[0] ?? "";
        return {
            kind: "broken",
            code: "syntax",
            place: source.placeAt(error.pos[0]),
            expected: "YAML",
            found: `an error (${error.code}: ${message})`,
        };
    }
    const convert = converter((node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.resolve(document) ?? null) : node));
    const root = document.contents && convert(document.contents);
    if (root === "too many")
        return tooDeep(source, 0);
    return root ? { kind: "tree", source, root, locate: (node) => locateString(source, node) } : { kind: "empty" };
}
function tooDeep(source, offset) {
    return { kind: "broken", code: "too-deep", place: source.placeAt(offset), expected: `at most ${_config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw} levels`, found: "more" };
}
/** Where the file may nest deeper than allowed: by brackets, or by what stands before the first word of a line. */
function tooDeepAt(text) {
    let brackets = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (char === "\n" || at === 0) {
            const prefix = /^[\s?:-]{0,2000}/.exec(text.slice(at + 1, at + 2001))?.[0].split("\n")[0] ?? "";
            if (prefix.length > 4 * _config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw || (prefix.match(/[?:-]/g)?.length ?? 0) > _config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
                return at;
        }
        if (char === "[" || char === "{")
            brackets++;
        if (char === "]" || char === "}")
            brackets = Math.max(0, brackets - 1);
        if (brackets > _config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
            return at;
    }
    return null;
}
function converter(resolve) {
    let nodes = 0;
    let depth = 0;
    const convert = (given) => {
        if (++nodes > maxNodes || depth > _config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
            return "too many";
        const node = resolve(given);
        const [start = 0, end = start] = node?.range ?? [];
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return scalar(node, start, end);
        depth++;
        const parts = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? entriesOf(node, convert) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items.map((item) => convert(item)) : [];
        depth--;
        if (parts.some((part) => part === "too many" || (typeof part === "object" && "key" in part && part.value === "too many")))
            return "too many";
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return { kind: "object", entries: parts, start, end };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: "array", items: parts, start, end };
        return { kind: "scalar", value: null, start, end };
    };
    return convert;
}
function entriesOf(node, convert) {
    return node.items.map(({ key, value }) => {
        const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : "";
        const keyStart = key?.range?.[0] ?? 0;
        return {
            key: text,
            keyStart,
            value: value ? convert(value) : { kind: "scalar", value: null, start: keyStart, end: keyStart },
        };
    });
}
function scalar(node, start, end) {
    const { value } = node;
    if (typeof value === "string")
        return { kind: "string", value, start, end };
    return { kind: "scalar", value: typeof value === "number" || typeof value === "boolean" ? value : null, start, end };
}
/** A string on one line stands where it is read; with escapes only a doubled quote is followed, and folded lines not at all. */
function locateString(source, node) {
    const written = source.text.slice(node.start, node.end);
    const quote = /^["']/.exec(written)?.[0];
    const first = node.start + (quote ? 1 : 0);
    const inner = quote ? written.slice(1, -1) : written;
    if (inner === node.value)
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(node.value, source.file, (index) => source.byteAt(first + index));
    const offsets = [...inner.matchAll(quote === "'" ? /''|./gs : /\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|./gs)].map(({ index }) => first + index);
    if (!quote || offsets.length !== node.value.length || inner.includes("\n"))
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .unplaced */ .vw)(node.value);
    offsets.push(first + inner.length);
    return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(node.value, source.file, (index) => source.byteAt(offsets[index]));
}


/***/ })

};
