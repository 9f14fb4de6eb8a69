export const id = 6427;
export const ids = [6427];
export const modules = {

/***/ 76427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseToml: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _config_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34342);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21745);



/** Reads TOML 1.0; a key that is defined twice is an error there. Imported lazily: few repositories have one. */
function parseToml(source) {
    if (source.text.trim() === "")
        return { kind: "empty" };
    const deep = tooDeepAt(source.text);
    if (deep !== null) {
        return { kind: "broken", code: "too-deep", place: source.placeAt(deep), expected: `at most ${_config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw} levels`, found: "more" };
    }
    try {
        const [top] = (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(source.text, { tomlVersion: "1.0" }).body;
        return { kind: "tree", source, root: tableOf(top), locate: (node) => locateString(source, node) };
    }
    catch (error) {
        if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB))
            throw error;
        return {
            kind: "broken",
            code: "syntax",
            place: source.placeAt(errorAt(source.text, error)),
            expected: "TOML 1.0",
            found: `an error (${error.message})`,
        };
    }
}
/** The parser notices that something is missing on the line after it. */
function errorAt(text, error) {
    if (error.message.startsWith("Defining"))
        return error.index;
    return text.slice(0, error.index).replace(/[\r\n]+$/, "").length;
}
/** Where brackets nest deeper than allowed, outside of strings and comments; keys are dotted, so tables nest by their headers. */
function tooDeepAt(text) {
    let depth = 0;
    for (const match of text.matchAll(/"""|'''|"(?:[^"\\\n]|\\.){0,4096}"|'[^'\n]{0,4096}'|#[^\n]{0,4096}|[[\]{}]|(?:\.[\w-]{1,64}){201}/g)) {
        if (match[0].startsWith("."))
            return match.index;
        if (match[0] === "[" || match[0] === "{")
            depth++;
        else if (match[0] === "]" || match[0] === "}")
            depth = Math.max(0, depth - 1);
        if (depth > _config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
            return match.index;
    }
    return null;
}
function tableOf(top) {
    const root = table(0, top.range[1]);
    for (const item of top.body) {
        if (item.type === "TOMLKeyValue")
            addValue(root, item);
        else
            for (const one of item.body)
                addValue(sectionAt(root, item), one);
        if (item.type === "TOMLTable" && item.body.length === 0)
            sectionAt(root, item);
    }
    return root;
}
function table(start, end) {
    return { kind: "object", entries: [], start, end };
}
/** The table that a header opens; `[[name]]` stands at its index in an array. */
function sectionAt(root, item) {
    let current = root;
    let key = 0;
    for (const [index, part] of item.resolvedKey.entries()) {
        if (typeof part === "string") {
            const [start] = item.key.keys[key++]?.range ?? item.range;
            current = childTable(current, part, { start, end: item.range[1], array: typeof item.resolvedKey[index + 1] === "number" });
        }
        else
            current = elementTable(current, part, item);
    }
    return current;
}
function childTable(parent, key, at) {
    const known = parent.entries.find((entry) => entry.key === key)?.value;
    if (known?.kind === "object" || known?.kind === "array")
        return known;
    const made = at.array ? { kind: "array", items: [], start: at.start, end: at.end } : table(at.start, at.end);
    parent.entries.push({ key, keyStart: at.start, value: made });
    return made;
}
function elementTable(list, index, item) {
    const { items } = list;
    items[index] ??= table(item.range[0], item.range[1]);
    return items[index];
}
function addValue(into, { key, value }) {
    let current = into;
    const parts = key.keys.map((part) => ({ text: part.type === "TOMLBare" ? part.name : part.value, start: part.range[0] }));
    for (const { text, start } of parts.slice(0, -1))
        current = childTable(current, text, { start, end: value.range[1], array: false });
    const last = parts.at(-1);
    if (last)
        current.entries.push({ key: last.text, keyStart: last.start, value: nodeOf(value) });
}
function nodeOf(node) {
    const [start, end] = node.range;
    switch (node.type) {
        case "TOMLArray":
            return { kind: "array", items: node.elements.map(nodeOf), start, end };
        case "TOMLInlineTable": {
            const made = table(start, end);
            for (const one of node.body)
                addValue(made, one);
            return made;
        }
        case "TOMLValue":
            if (node.kind === "string")
                return { kind: "string", value: node.value, start, end };
            return { kind: "scalar", value: typeof node.value === "number" || typeof node.value === "boolean" ? node.value : null, start, end };
    }
}
/** Strings on one line keep the place of each character; those over several lines are known, and not edited. */
function locateString(source, node) {
    const written = source.text.slice(node.start, node.end);
    const long = /^("""|''')/.test(written);
    const inner = written.slice(long ? 3 : 1, long ? -3 : -1);
    const first = node.start + (long ? 3 : 1);
    if (inner === node.value)
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(node.value, source.file, (index) => source.byteAt(first + index));
    if (long)
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .unplaced */ .vw)(node.value);
    const offsets = [...inner.matchAll(/\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|./gs)].map(({ index }) => first + index);
    if (offsets.length !== node.value.length)
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .unplaced */ .vw)(node.value);
    offsets.push(first + inner.length);
    return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(node.value, source.file, (index) => source.byteAt(offsets[index]));
}


/***/ })

};
