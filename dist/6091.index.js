export const id = 6091;
export const ids = [6091,6299];
export const modules = {

/***/ 94606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ lockedLauncher),
/* harmony export */   Un: () => (/* binding */ readLockedRun),
/* harmony export */   bv: () => (/* binding */ lockedRunOf),
/* harmony export */   pO: () => (/* binding */ formerCommand)
/* harmony export */ });
/* harmony import */ var _manifest_config_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34342);
/* harmony import */ var _manifest_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48369);
/* harmony import */ var _manifest_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96976);
/* harmony import */ var _manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81944);
/* harmony import */ var _manifest_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33346);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76658);






/** The launcher of entries that start their servers from their locks. */
const lockedLauncher = "mcp-gitops run";
/** `mcp-gitops run NAME …` and `node …/mcp-gitops.js run NAME …`; null for any other command. */
function lockedRunOf(words) {
    const [program = "", ...rest] = words;
    if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .kX)(program) === "node" && (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .kX)(rest[0] ?? "") === "mcp-gitops.js")
        return lockedRunOf(rest);
    if (!["mcp-gitops", "mcp-gitops.js"].includes((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .kX)(program)) || rest[0] !== "run")
        return null;
    const cut = rest.indexOf("--");
    const own = rest.slice(1, cut < 0 ? undefined : cut);
    const option = own.findIndex((word) => /^--manifest(=|$)/.test(word));
    const manifest = option < 0 ? null : own[option] === "--manifest" ? (own[option + 1] ?? null) : own[option].slice("--manifest=".length);
    const server = own.find((word, index) => !word.startsWith("-") && own[index - 1] !== "--manifest" && own[index - 1] !== "--repo");
    return server === undefined ? null : { server, manifest, args: cut < 0 ? null : rest.slice(cut + 1) };
}
/**
 * Reads an entry that starts its server from its lock: what it stands for is in the server's `launch.json`, the former command, and so is its
 * pin. What stands after `--` are the arguments. Null when the command is another one.
 */
async function readLockedRun(line, context, follow) {
    const run = lockedRunOf((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(line.words));
    if (run === null)
        return null;
    const { manifest, server } = context;
    const launcher = lockedLauncher;
    if (run.server !== server || (run.manifest ?? manifest) !== manifest)
        return { kind: "unmanaged", launcher, why: "another server's lock" };
    const path = (0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__/* .launchPath */ .RA)({ manifest, server });
    if (context.trail.includes(path))
        return { kind: "unmanaged", launcher, why: "calls itself" };
    const content = await context.files.read(path);
    const words = content && formerCommand(path, content);
    if (!words) {
        context.problems.push((0,_manifest_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("broken-launch", `${path}, which says what is locked, ${content ? "cannot be read" : "is missing"}`, {
            file: manifest,
            server,
        }));
        return { kind: "unmanaged", launcher, why: content ? "broken launch.json" : "missing launch.json" };
    }
    context.trail.push(path);
    const reading = await follow({ ...line, words }, context);
    if (reading.kind !== "package")
        return reading;
    return { ...reading, launcher, direct: { ...reading.direct, args: run.args ?? reading.direct.args } };
}
/** The words of the command that `init --locked` has put away, each with its place in `launch.json`; null when the file is none. */
function formerCommand(path, content) {
    const decoded = (0,_manifest_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeSource */ .E)(path, content);
    const tree = decoded.kind === "source" ? (0,_manifest_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(decoded.source) : null;
    if (tree?.kind !== "tree" || tree.root.kind !== "object")
        return null;
    const fields = [(0,_manifest_config_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(tree.root, "command"), (0,_manifest_config_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(tree.root, "args")];
    const parts = fields.map((node) => (node?.kind === "string" ? wordsIn(tree.locate(node)) : []));
    const words = parts.flatMap((part) => part ?? []);
    return parts.includes(null) || words.length === 0 ? null : words;
}
/** The strings of JSON that is itself text in a file. */
function wordsIn(text) {
    const [piece] = text.pieces;
    if (!piece)
        return null;
    const tree = (0,_manifest_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)({
        file: piece.file,
        text: text.text,
        byteAt: piece.byteAt,
        placeAt: () => ({ file: piece.file, line: 1, column: 1 }),
    });
    if (tree.kind !== "tree")
        return null;
    const nodes = tree.root.kind === "array" ? tree.root.items : [tree.root];
    const words = nodes.map((node) => (node.kind === "string" ? tree.locate(node) : null));
    return words.every((word) => word !== null) ? words : null;
}


/***/ }),

/***/ 76658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ localProgram),
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Wk: () => (/* binding */ addedEnv),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
/** `C:\\tools\\NPX.cmd` as `npx`: the program's name without folder and Windows extension. */
function programName(word) {
    const base = word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\")) + 1);
    return base.toLowerCase().replace(/\.(exe|cmd|bat|ps1|com)$/, "");
}
function texts(words) {
    return words.map((word) => word.text);
}
/** The variables that launchers and scripts add, for whoever starts the package directly. */
function addedEnv(line) {
    return Object.fromEntries([...line.added].map(([name, value]) => [name, value.text]));
}
const computed = (launcher) => ({ kind: "unmanaged", launcher, why: "computed" });
const localProgram = (launcher) => ({ kind: "unmanaged", launcher, why: "local program" });


/***/ }),

/***/ 56342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ filesByPath),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   n1: () => (/* binding */ followLinks),
/* harmony export */   o2: () => (/* binding */ sortedByPath),
/* harmony export */   qb: () => (/* binding */ normalisePath)
/* harmony export */ });
/** Larger files are listed, and never read: no manifest, policy or script comes near it. */
const maxFileBytes = 50 * 1024 * 1024;
/** Sorts by UTF-8 bytes, as git does; JavaScript's own order differs above U+FFFF. */
function sortedByPath(entries) {
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const bytes = (a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
    const sorted = [...entries];
    const astral = sorted.some(({ path }) => /[\ud800-\udfff]/.test(path));
    return sorted.sort(astral ? bytes : (a, b) => compare(a.path, b.path));
}
/** Whether a path lies in a folder whose contents are never the repository's own: `.git` or `node_modules`. */
function isForeign(path) {
    return /(^|\/)(\.git|node_modules)(\/|$)/.test(path);
}
/** `a/./b/../c` as `a/c`; null when it leaves the root. Backslashes are left alone. */
function normalisePath(path) {
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** Follows a path through symbolic links (of files and of folders) inside the repository; never touches what lies outside. */
async function followLinks(files, path) {
    // The way to a listed file has no links in it.
    if ((await filesByPath(files)).get(path)?.kind === "file")
        return { kind: "file", path, via: [] };
    const via = [];
    let rest = path.split("/");
    let done = [];
    while (rest.length > 0) {
        const [part, ...others] = rest;
        rest = others;
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (done.pop() === undefined)
                return { kind: "outside", path, via };
            continue;
        }
        done.push(part);
        const here = done.join("/");
        const target = await files.readlink(here);
        if (target === null)
            continue;
        via.push(here);
        if (via.length > 40)
            return { kind: "loop", path, via };
        if (target.startsWith("/") || target.includes("\0"))
            return { kind: "outside", path, via };
        done = done.slice(0, -1);
        rest = [...target.split("/"), ...rest];
    }
    const end = done.join("/");
    return { kind: (await isFile(files, end)) ? "file" : "missing", path: end, via };
}
const indexes = new WeakMap();
/** The entries by path; made once for each `Files`. */
function filesByPath(files) {
    let index = indexes.get(files);
    if (!index) {
        index = files.list().then((entries) => new Map(entries.map((entry) => [entry.path, entry])));
        indexes.set(files, index);
    }
    return index;
}
async function isFile(files, path) {
    const entry = (await filesByPath(files)).get(path);
    return entry ? entry.kind === "file" : (await files.read(path)) !== null;
}


/***/ }),

/***/ 34342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ maxValues),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   uS: () => (/* binding */ kindText)
/* harmony export */ });
/** How deep objects and arrays may nest; parsers that recurse overflow their stack at some thousands. */
const maxDepth = 200;
/** How many values a file may hold: a parsed one takes some hundred bytes of memory. */
const maxValues = 1_000_000;
/** The value of a key, null when there is none. The last one counts, as in every client's parser. */
function field(node, key) {
    for (let at = node.entries.length - 1; at >= 0; at--) {
        const entry = node.entries[at];
        if (entry?.key === key)
            return entry.value;
    }
    return null;
}
/** The node in words, for messages. */
function kindText(node) {
    if (node.kind !== "scalar")
        return node.kind === "string" ? "a string" : `an ${node.kind}`;
    return node.value === null ? "null" : `a ${typeof node.value}`;
}


/***/ }),

/***/ 48369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _config_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34342);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21745);



/** Reads JSON as the clients do: comments and trailing commas are allowed, everything else is RFC 8259. */
function parseJson(source) {
    if (source.text.trim() === "")
        return { kind: "empty" };
    const deep = tooDeepAt(source.text);
    if (deep !== null) {
        return { kind: "broken", code: "too-deep", place: source.placeAt(deep), expected: `at most ${_config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw} levels`, found: "more" };
    }
    const builder = treeBuilder(source);
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(source.text, builder.visitor, { allowTrailingComma: true });
    }
    catch (error) {
        if (!(error instanceof TooManyValues))
            throw error;
        return {
            kind: "broken",
            code: "too-large",
            place: source.placeAt(error.offset),
            expected: `at most ${_config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxValues */ .$e} values`,
            found: "more",
        };
    }
    return builder.failure() ?? { kind: "tree", source, root: builder.root(), locate: (node) => locateString(source, node) };
}
/** Where brackets nest deeper than allowed, null when they never do; knows strings and comments, and no more of the grammar. */
function tooDeepAt(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === quote)
            at = stringEnd(text, at);
        else if (char === slash)
            at = commentEnd(text, at);
        else if (char === openBrace || char === openBracket) {
            if (++depth > _config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
                return at;
        }
        else if (char === closeBrace || char === closeBracket)
            depth--;
    }
    return null;
}
const [quote, slash, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x2f, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
function stringEnd(text, start) {
    let at = start + 1;
    while (at < text.length && text.charCodeAt(at) !== quote)
        at += text.charCodeAt(at) === backslash ? 2 : 1;
    return at;
}
function commentEnd(text, start) {
    const end = text[start + 1] === "/" ? text.indexOf("\n", start) : text[start + 1] === "*" ? text.indexOf("*/", start + 2) + 1 : start;
    return end < start ? text.length : end;
}
/** The parser can be left early by throwing only. */
class TooManyValues extends Error {
    offset;
    constructor(offset) {
        super("too many values");
        this.offset = offset;
    }
}
function treeBuilder(source) {
    const open = [];
    let root = { kind: "scalar", value: null, start: 0, end: 0 };
    let failure = null;
    let values = 0;
    const add = (node) => {
        if (++values > _config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .maxValues */ .$e)
            throw new TooManyValues(node.start);
        const parent = open.at(-1);
        if (!parent)
            root = node;
        else if (parent.node.kind === "array")
            parent.node.items.push(node);
        else if (parent.key)
            parent.node.entries.push({ key: parent.key.text, keyStart: parent.key.start, value: node });
    };
    const begin = (node) => {
        add(node);
        open.push({ node, key: null });
    };
    const end = (offset, length) => {
        const closed = open.pop();
        if (closed)
            closed.node.end = offset + length;
    };
    const visitor = {
        onObjectBegin: (start) => begin({ kind: "object", entries: [], start, end: start }),
        onObjectProperty: (text, start) => {
            const parent = open.at(-1);
            if (parent)
                parent.key = { text, start };
        },
        onObjectEnd: end,
        onArrayBegin: (start) => begin({ kind: "array", items: [], start, end: start }),
        onArrayEnd: end,
        onLiteralValue: (value, start, length) => add(typeof value === "string"
            ? { kind: "string", value, start, end: start + length }
            : { kind: "scalar", value: value, start, end: start + length }),
        onError: (code, offset, length) => {
            failure ??= syntaxError(source, (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code), { offset, length });
        },
    };
    return { visitor, root: () => root, failure: () => failure };
}
const expectations = {
    InvalidSymbol: "a JSON value",
    InvalidNumberFormat: "a number",
    PropertyNameExpected: "a property name in double quotes",
    ValueExpected: "a value",
    ColonExpected: "a colon",
    CommaExpected: "a comma, or the end of the object or array",
    CloseBraceExpected: "a closing brace }",
    CloseBracketExpected: "a closing bracket ]",
    EndOfFileExpected: "the end of the file",
    InvalidCommentToken: "a JSON value",
    UnexpectedEndOfComment: "the end of the comment",
    UnexpectedEndOfString: "the closing quote of the string",
    UnexpectedEndOfNumber: "a digit",
    InvalidUnicode: "four hexadecimal digits after \\u",
    InvalidEscapeCharacter: 'one of "\\/bfnrtu after a backslash',
    InvalidCharacter: "no control character in a string",
};
/** Tells what was found by its first character only: the rest could be a secret. */
function syntaxError(source, code, at) {
    const char = source.text.slice(at.offset, at.offset + 1);
    return {
        kind: "broken",
        code: "syntax",
        place: source.placeAt(at.offset),
        expected: expectations[code] ?? "JSON",
        found: char === "" ? "the end of the file" : JSON.stringify(char),
    };
}
function locateString(source, node) {
    const first = node.start + 1;
    if (node.end - node.start - 2 === node.value.length)
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(node.value, source.file, (index) => source.byteAt(first + index));
    const offsets = [...source.text.slice(first, node.end - 1).matchAll(/\\u[0-9a-fA-F]{4}|\\.|./gs)].map(({ index }) => first + index);
    offsets.push(node.end - 1);
    return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(node.value, source.file, (index) => source.byteAt(offsets[index]));
}


/***/ }),

/***/ 21745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   vw: () => (/* binding */ unplaced),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** A text that stands in one stretch of a file. */
function locate(text, file, byteAt) {
    return { text, pieces: [{ start: 0, end: text.length, file, byteAt }] };
}
/** A text of which no place is known: it can be read, never edited. */
function unplaced(text) {
    return { text, pieces: [] };
}
/** As `String.prototype.slice` with non-negative offsets. */
function slice(whole, start, end = whole.text.length) {
    const pieces = whole.pieces.flatMap((piece) => {
        const from = Math.max(piece.start, start);
        const to = Math.min(piece.end, end);
        if (from > to)
            return [];
        return [
            { start: from - start, end: to - start, file: piece.file, byteAt: (index) => piece.byteAt(index + from - piece.start) },
        ];
    });
    return { text: whole.text.slice(start, end), pieces, ...(whole.assumed && { assumed: true }) };
}
/** One text after the other. */
function join(parts) {
    if (parts.length === 1)
        return parts[0];
    let text = "";
    const pieces = [];
    for (const part of parts) {
        for (const piece of part.pieces)
            pieces.push({ ...piece, start: piece.start + text.length, end: piece.end + text.length });
        text += part.text;
    }
    return { text, pieces, ...(parts.some(({ assumed }) => assumed) && { assumed: true }) };
}
/**
 * The bytes of a stretch of the text, when it stands in one place; for an empty stretch the place where text would be inserted,
 * after what stands before it rather than before what follows.
 */
function spanOf(whole, start, end) {
    const holding = whole.pieces.filter((piece) => piece.start <= start && end <= piece.end);
    const piece = holding.find((one) => one.start < end) ?? holding[0];
    if (!piece)
        return null;
    return { file: piece.file, start: piece.byteAt(start - piece.start), end: piece.byteAt(end - piece.start) };
}
/** Whether every character stands somewhere, so that nothing of the text is computed. */
function isLiteral(whole) {
    let covered = 0;
    for (const piece of whole.pieces) {
        if (piece.start > covered)
            return false;
        covered = Math.max(covered, piece.end);
    }
    return covered >= whole.text.length;
}
/** The parts between the matches of a (global) separator; empty parts are left out. */
function split(whole, separator) {
    const found = [];
    let at = 0;
    for (const match of whole.text.matchAll(separator)) {
        if (match.index > at)
            found.push(slice(whole, at, match.index));
        at = match.index + match[0].length;
    }
    if (at < whole.text.length)
        found.push(slice(whole, at));
    return found;
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48369);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96976);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33346);



/** Parses a manifest; null when there is nothing in it, or it cannot be read, which `problems` then tells. */
async function parseManifest({ file, content, place }, problems) {
    // Shared files are many and mostly hold no servers: look for a root's name before parsing.
    if (place.shared && !place.roots.some((path) => content.includes(path.at(-1) ?? "")))
        return null;
    const decoded = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSource */ .E)(file, content);
    if (decoded.kind === "not-utf8") {
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("not-utf8", `byte ${decoded.at} of the file is not UTF-8`, { file, span: { file, start: decoded.at, end: decoded.at } }));
        return null;
    }
    const parsed = await parseSource(decoded.source, place);
    if (parsed.kind === "tree")
        return parsed;
    if (parsed.kind === "broken")
        problems.push(broken(file, parsed));
    return null;
}
async function parseSource(source, place) {
    switch (place.format) {
        case "json":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(source);
        case "yaml":
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4008)]).then(__webpack_require__.bind(__webpack_require__, 64008))).parseYaml(source);
        case "toml":
            return (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(6427)]).then(__webpack_require__.bind(__webpack_require__, 76427))).parseToml(source);
    }
}
function broken(file, { code, place, expected, found }) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${file}:${place.line}:${place.column}: expected ${expected}, found ${found}`, { file, place });
}


/***/ }),

/***/ 56299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownPlaces: () => (/* binding */ knownPlaces),
/* harmony export */   namedPlace: () => (/* binding */ namedPlace),
/* harmony export */   placeOf: () => (/* binding */ placeOf)
/* harmony export */ });
const mcpServers = [["mcpServers"]];
const anyRoot = [["mcpServers"], ["servers"], ["mcp", "servers"], ["mcp"], ["context_servers"], ["mcp_servers"], []];
const openCode = [["mcp"]];
const vsCode = [["mcp", "servers"], ["settings", "mcp", "servers"], ["mcpServers"]];
const container = [
    ["customizations", "vscode", "mcp", "servers"],
    ["customizations", "vscode", "settings", "mcp", "servers"],
];
/** What stands for a copy that a person makes before use: `.example`, `.sample.json`, `.windows.json`. */
const variants = String.raw `([._-][\w-]+)*`;
/**
 * Where known clients look, each with the documentation it was taken from (read in November 2026); what has none is a convention
 * seen in public repositories. The first match counts.
 */
const knownPlaces = [
    // https://code.claude.com/docs/en/plugins-reference
    {
        client: "Claude Code plugin",
        pattern: /(^|\/)\.claude-plugin\/plugin\.json$/,
        format: "json",
        roots: mcpServers,
        shared: true,
        dialect: "plugin",
    },
    // https://code.claude.com/docs/en/settings
    {
        client: "Claude Code",
        pattern: /(^|\/)\.claude\/settings(\.local)?\.json$|(^|\/)\.claude\.json$/,
        format: "json",
        roots: mcpServers,
        shared: true,
    },
    // https://code.visualstudio.com/docs/copilot/chat/mcp-servers
    { client: "VS Code", pattern: /(^|\/)\.vscode\/settings\.json$|\.code-workspace$/, format: "json", roots: vsCode, shared: true },
    // https://containers.dev/implementors/json_reference and the page above
    {
        client: "Dev Container",
        pattern: /(^|\/)(\.devcontainer\/([^/]+\/)?|\.)devcontainer\.json$/,
        format: "json",
        roots: container,
        shared: true,
    },
    // https://modelcontextprotocol.io/docs/getting-started/intro (Claude Desktop)
    { client: "Claude Desktop", pattern: named("claude[_-]desktop[_-]config"), format: "json", roots: mcpServers },
    // https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md; Qwen Code follows it
    {
        client: "Gemini CLI",
        pattern: /(^|\/)\.(gemini|qwen)\/settings\.json$|(^|\/)(gemini|qwen)-extension\.json$/,
        format: "json",
        roots: mcpServers,
        shared: true,
    },
    // https://developers.openai.com/codex/config-reference
    {
        client: "Codex",
        pattern: /(^|\/)\.?codex\/config([._-][\w-]+)*\.toml([._-][\w-]+)*$/,
        format: "toml",
        roots: [["mcp_servers"]],
        shared: true,
    },
    // https://opencode.ai/docs/mcp-servers, https://github.com/charmbracelet/crush
    {
        client: "OpenCode",
        pattern: /(^|\/)\.?(opencode|crush)([._-][\w-]+)*\.jsonc?$|(^|\/)\.opencode\/config\.jsonc?$/,
        format: "json",
        roots: openCode,
        shared: true,
    },
    // https://docs.windsurf.com/windsurf/cascade/mcp; Antigravity uses the same name
    { client: "Windsurf", pattern: named("mcp[_-]config"), format: "json", roots: anyRoot },
    // https://docs.cline.bot/mcp/configuring-mcp-servers, https://docs.roocode.com/features/mcp/using-mcp-in-roo
    { client: "Cline", pattern: named("(cline_)?mcp_settings"), format: "json", roots: mcpServers },
    // https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/command-line-custom-agents-configuration.html, https://kiro.dev/docs/cli/custom-agents
    { client: "Amazon Q", pattern: /(^|\/)\.(amazonq|kiro)\/(cli-)?agents\/[^/]+\.json$/, format: "json", roots: mcpServers, shared: true },
    // https://zed.dev/docs/ai/mcp
    { client: "Zed", pattern: /(^|\/)\.?zed\/settings\.json$/, format: "json", roots: [["context_servers"]], shared: true },
    // https://docs.augmentcode.com/cli/integrations
    { client: "Augment", pattern: /(^|\/)\.augment\/settings\.json$/, format: "json", roots: mcpServers, shared: true },
    // https://docs.continue.dev/customize/deep-dives/mcp
    { client: "Continue", pattern: /(^|\/)\.continue\/([^/]+\/)?[^/]+\.ya?ml$/, format: "yaml", roots: mcpServers, shared: true },
    { client: "Continue", pattern: /(^|\/)\.continue\/mcpServers\/[^/]+\.json$/, format: "json", roots: anyRoot },
    // https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md
    {
        client: "MCP Registry",
        pattern: /(^|\/)server\.json$/,
        format: "json",
        roots: [["packages"], ["remotes"]],
        shared: true,
        dialect: "registry",
    },
    // Claude Code, Cursor, VS Code, Visual Studio, Kiro, Roo, Amazon Q, Copilot, Junie, Trae, LM Studio: mcp.json in a folder of theirs
    // (https://code.claude.com/docs/en/mcp, https://cursor.com/docs/context/mcp, https://learn.microsoft.com/visualstudio/ide/mcp-servers)
    { client: "mcp.json", pattern: named(String.raw `([\w-]+\.)*\.?mcp([_-]?servers)?`), format: "json", roots: anyRoot },
];
function named(base) {
    return new RegExp(String.raw `(^|\/)${base}${variants}\.jsonc?${variants}$`, "i");
}
function placeOf(path) {
    return knownPlaces.find(({ pattern }) => pattern.test(path)) ?? null;
}
/** How a file that was named by hand is read: as what it is known for, else by its extension and with any root. */
function namedPlace(path) {
    const format = /\.toml\b/.test(path) ? "toml" : /\.ya?ml\b/.test(path) ? "yaml" : "json";
    return placeOf(path) ?? { client: "named", pattern: /^/, format, roots: anyRoot };
}


/***/ }),

/***/ 96976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   Ls: () => (/* binding */ stretchOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The problems that reading can find: how bad each is, and what to do about it. */
const table = {
    syntax: ["high", "correct the file: no client can read it"],
    "not-utf8": ["high", "save the file as UTF-8"],
    "too-deep": ["high", "flatten the file: no client's configuration nests so deep"],
    "too-large": ["high", "keep manifests below 50 MB and a million values"],
    "too-many": ["high", "correct the problems that are shown first"],
    unreadable: ["medium", "make it a file inside the repository"],
    "wrong-type": ["medium", "write what the client expects there"],
    "duplicate-key": ["medium", "keep one of them: clients use the last"],
    "unknown-field": ["info", "check the spelling; clients ignore fields that they do not know"],
    "no-command": ["medium", "give the server a command or a url, or remove it"],
    "missing-script": ["high", "add the script to the repository, or remove the server"],
    "stub-script": ["medium", "let the script start a server, or remove the server"],
    "broken-launch": ["high", "restore it from git, or write the server's own command into the manifest again"],
    "outside-script": ["medium", "keep the script inside the repository"],
};
/** A problem with its severity and advice out of the table. Messages name keys and kinds, never values: those can be secrets. */
function problem(code, message, at) {
    const [severity, todo] = table[code];
    return toProblem({ code, severity, message, todo, fact: aboutTheFile.has(code) ? "" : message }, at);
}
/** Of these a file has one, and their messages say where: what moves with every edit above it is no part of a fingerprint. */
const aboutTheFile = new Set(["syntax", "not-utf8", "too-deep", "too-large", "too-many"]);
/** A problem at its place, with its fingerprint: the one way in which problems come to be. */
function toProblem({ fact, ...statement }, at) {
    const { line = null, column = null } = at.place ?? {};
    const { file, server = null, span = null, manifest = file } = at;
    const parts = JSON.stringify([statement.code, manifest, server, fact]);
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", parts, "hex").slice(0, 32);
    return { ...statement, file, server, line, column, span, fingerprint };
}
/** A stretch of a source as the place of a problem. */
function stretchOf(source, start, end) {
    return {
        file: source.file,
        place: source.placeAt(start),
        span: { file: source.file, start: source.byteAt(start), end: source.byteAt(end) },
    };
}


/***/ }),

/***/ 56091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ inventoryDocument),
  z: () => (/* binding */ readInventory)
});

// EXTERNAL MODULE: ./build/src/lib/files.js
var lib_files = __webpack_require__(56342);
;// CONCATENATED MODULE: ./build/src/launcher/context.js

/** Statements, files and command lines looked at for one server at most. */
const maxSteps = 5_000;
/** What reading and parsing a script costs, in steps. */
const scriptSteps = 50;
/**
 * The repository's root in paths that are worked out here (`$(dirname "$0")`), where the real one is not known. It holds a
 * character that no client and no shell writes, so nothing can pretend to be one.
 */
const repositoryRoot = "/\u0001repository";
/** A path with the marker of the root taken out again: relative to the root. */
function withoutRoot(text) {
    return text.replaceAll(`${repositoryRoot}/`, "./").replaceAll(repositoryRoot, ".");
}
/** Variables by which clients and shells name folders of the repository. */
function expandRoots(text, manifest) {
    const folder = manifest.includes("/") ? manifest.slice(0, manifest.lastIndexOf("/")) : "";
    const plugin = folder.replace(/(^|\/)\.claude-plugin$/, "");
    return text
        .replace(/^\$\{?(workspaceFolder|workspaceRoot|CLAUDE_PROJECT_DIR|PROJECT_ROOT|PWD)(:-[^}]*)?\}?(?=\/|$)/, repositoryRoot)
        .replace(/^\$\{?(CLAUDE_PLUGIN_ROOT|extensionPath)\}?(?=\/|\$|$)/, plugin === "" ? repositoryRoot : `${repositoryRoot}/${plugin}`)
        .replaceAll("${/}", "/");
}
/**
 * Finds the file of the repository that a command means. `unknown`: the text names no path in the repository at all; `outside`:
 * it leads out of it; `missing`: it should be in there and is not.
 */
async function findFile(text, context) {
    const path = expandRoots(text, context.manifest).replaceAll("\\", "/");
    if (/[\0$`]|^~|^[A-Za-z]:\//.test(path))
        return { kind: "unknown" };
    const rooted = path === repositoryRoot || path.startsWith(`${repositoryRoot}/`);
    if (path.startsWith("/") && !rooted)
        return findAbsolute(path, context);
    const candidates = rooted ? [path.slice(repositoryRoot.length)] : context.bases.map((base) => `${base}/${path}`);
    let outcome = { kind: "missing" };
    for (const candidate of candidates) {
        const followed = await (0,lib_files/* followLinks */.n1)(context.files, candidate);
        if (followed.kind === "file")
            return { kind: "file", path: followed.path, via: followed.via };
        if (followed.kind !== "missing")
            outcome = { kind: "outside" };
    }
    return outcome;
}
/**
 * An absolute path is in the repository when it lies under the folder that is read, or when its end is there (a folder and a
 * name, or a shell script's name alone): clients want absolute paths, and a checkout can be anywhere but among the system's own.
 */
async function findAbsolute(path, context) {
    const origin = context.files.origin.replace(/\/+$/, "");
    const inside = origin.startsWith("/") && path.startsWith(`${origin}/`);
    const parts = ((0,lib_files/* normalisePath */.qb)(path) ?? "").split("/");
    const tails = parts.slice(1).map((_, index) => parts.slice(index + 1).join("/"));
    const likely = /^\/(usr|bin|sbin|etc|lib)\//.test(path) ? [] : tails.filter((tail) => tail.includes("/") || /\.(sh|bash)$/.test(tail));
    for (const candidate of inside ? [path.slice(origin.length + 1)] : likely) {
        const followed = await (0,lib_files/* followLinks */.n1)(context.files, candidate);
        if (followed.kind === "file")
            return { kind: "file", path: followed.path, via: followed.via };
    }
    return { kind: inside ? "missing" : "unknown" };
}

// EXTERNAL MODULE: ./build/src/manifest/located.js
var manifest_located = __webpack_require__(21745);
// EXTERNAL MODULE: ./build/src/manifest/problem.js
var problem = __webpack_require__(96976);
;// CONCATENATED MODULE: ./build/src/launcher/options.js

/** Splits arguments into options and the rest; `--` ends the options. */
function parseOptions(words, grammar) {
    const options = [];
    const rest = [];
    let at = 0;
    while (at < words.length) {
        const word = words[at++];
        if (word.text === "--")
            return { options, rest: [...rest, ...words.slice(at)] };
        if (!/^-./.test(word.text)) {
            rest.push(word);
            if (!grammar.interspersed)
                return { options, rest: [...rest, ...words.slice(at)] };
            continue;
        }
        const option = readOption(word, grammar);
        const takesNext = option.value === null && needsValue(option.name, grammar, words[at]);
        options.push(takesNext ? { ...option, value: words[at++] ?? null } : option);
    }
    return { options, rest };
}
function readOption(word, grammar) {
    const { text } = word;
    const equals = text.indexOf("=");
    if (text.startsWith("--") || (equals > 0 && equals === 2)) {
        return equals < 0 ? { name: text, value: null } : { name: text.slice(0, equals), value: (0,manifest_located/* slice */.di)(word, equals + 1) };
    }
    if (grammar.values.has(text))
        return { name: text, value: null };
    for (let at = 1; at < text.length; at++) {
        const short = `-${text[at]}`;
        // `-pfoo`, or `-ite KEY=value`: what follows a short option that takes a value is that value, or the next word.
        if (grammar.values.has(short))
            return { name: short, value: at + 1 < text.length ? (0,manifest_located/* slice */.di)(word, at + 1) : null };
        if (!grammar.clusters)
            break;
    }
    return { name: text, value: null };
}
function needsValue(option, grammar, next) {
    if (next === undefined)
        return false;
    if (grammar.values.has(option))
        return true;
    return grammar.unknownTakesValue?.(option) === true && !next.text.startsWith("-");
}
/** The values given for any of these names, in order. */
function valuesOf(parsed, ...names) {
    return parsed.options.filter((option) => names.includes(option.name)).flatMap((option) => option.value ?? []);
}

// EXTERNAL MODULE: ./build/src/launcher/reading.js
var launcher_reading = __webpack_require__(76658);
;// CONCATENATED MODULE: ./build/src/launcher/carriers.js



/** From the programs' manuals; `--` before the command is always accepted. */
const carriers = {
    nohup: {},
    time: { values: "-f -o" },
    setsid: {},
    nice: { values: "-n --adjustment" },
    ionice: { values: "-c -n" },
    stdbuf: { values: "-i -o -e --input --output --error" },
    timeout: { values: "-k -s --kill-after --signal", skip: 1 },
    caffeinate: { values: "-t -w" },
    sudo: { values: "-u -g -h -p -C -D -R -T --user --group --host --prompt --chdir" },
    doas: { values: "-u -C" },
    wsl: { values: "-d --distribution -u --user --cd" },
    "xvfb-run": { values: "-n -s -e -f -p -w --server-num --server-args --error-file --auth-file" },
    corepack: {},
    "cross-env": {},
    dotenv: { values: "-e -v -c" },
    dotenvx: { subcommands: ["run"], values: "-f --env-file -e --env" },
    op: { subcommands: ["run"], values: "--env-file --account" },
    doppler: { subcommands: ["run"], values: "-p -c -t --project --config --token --mount" },
    infisical: { subcommands: ["run"], values: "--env --path --projectId --token" },
    mise: { subcommands: ["exec", "x"], values: "-C --cd", skip: 0 },
    asdf: { subcommands: ["exec"] },
    direnv: { subcommands: ["exec"], skip: 1 },
    fnm: { subcommands: ["exec"], values: "--using" },
    volta: { subcommands: ["run"], values: "--node --npm --yarn --pnpm" },
    nvm: { subcommands: ["exec"], skip: 1 },
};
const carrier = {
    programs: Object.keys(carriers),
    read(line, program) {
        const { subcommands, values = "", skip = 0 } = carriers[program];
        let args = line.words.slice(1);
        if (subcommands) {
            const at = args.findIndex((word) => !word.text.startsWith("-"));
            if (!subcommands.includes(args[at]?.text ?? ""))
                return null;
            args = args.slice(at + 1);
        }
        const dashes = args.findIndex((word) => word.text === "--");
        const { rest } = parseOptions(args, { values: new Set(values.split(" ")) });
        const words = dashes >= 0 && subcommands ? args.slice(dashes + 1) : rest.slice(skip);
        return withAssignments(line, words);
    },
};
const envGrammar = { values: new Set(["-u", "--unset", "-C", "--chdir", "-S", "--split-string"]) };
/** `env [-i] [-u NAME] [NAME=value]… command` (POSIX, and `-S` of GNU and BSD). */
const env = {
    programs: ["env"],
    read(line) {
        const { options, rest } = parseOptions(line.words.slice(1), envGrammar);
        const split_ = options.find(({ name }) => name === "-S" || name === "--split-string")?.value;
        return withAssignments(line, [...(split_ ? (0,manifest_located/* split */.lD)(split_, /\s+/g) : []), ...rest]);
    },
};
/** Reads `NAME=value` words as variables and goes on with the command behind them. */
function withAssignments(line, words) {
    const known = new Map(line.env);
    const added = new Map(line.added);
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at];
        const name = /^([A-Za-z_]\w*)=/.exec(word.text)?.[1];
        if (name === undefined)
            break;
        const value = (0,manifest_located/* slice */.di)(word, name.length + 1);
        known.set(name, value);
        added.set(name, value);
    }
    return at < words.length ? { kind: "command", line: { words: words.slice(at), env: known, added } } : null;
}
/** `cmd /c …`: the words behind it, or one word that holds the whole line. */
const cmd = {
    programs: ["cmd"],
    read(line) {
        const at = line.words.findIndex((word, index) => index > 0 && /^\/[ck]$/i.test(word.text));
        const [first, ...rest] = at < 0 ? [] : line.words.slice(at + 1);
        if (!first)
            return (0,launcher_reading/* localProgram */.EL)("cmd");
        return withAssignments(line, [...commandWords(first), ...rest]) ?? (0,launcher_reading/* localProgram */.EL)("cmd");
    },
};
/** `powershell -Command "…"`, as far as it is one plain command. */
const powershell = {
    programs: ["powershell", "pwsh"],
    read(line) {
        const at = line.words.findIndex((word, index) => index > 0 && /^-(c|command)$/i.test(word.text));
        const [first, ...rest] = at < 0 ? [] : line.words.slice(at + 1);
        if (!first)
            return (0,launcher_reading/* localProgram */.EL)("powershell");
        const words = [...commandWords(first), ...rest];
        if (words.some((word) => /[;|$`]/.test(word.text)))
            return (0,launcher_reading/* computed */.EW)("powershell");
        return withAssignments(line, words[0]?.text === "&" ? words.slice(1) : words) ?? (0,launcher_reading/* localProgram */.EL)("powershell");
    },
};
/** The words of a line in a Windows shell: blanks part them, double quotes hold them together; what `&&` joins ends in its last command. */
function commandWords(whole) {
    if (!/\s/.test(whole.text) || /^[A-Za-z]:[\\/]/.test(whole.text))
        return [whole];
    const last = (0,manifest_located/* slice */.di)(whole, whole.text.lastIndexOf("&&") < 0 ? 0 : whole.text.lastIndexOf("&&") + 2);
    return [...last.text.matchAll(/"([^"]*)"|[^\s"]+/g)].map((match) => {
        const inner = match[1] === undefined ? 0 : 1;
        return (0,manifest_located/* slice */.di)(last, match.index + inner, match.index + match[0].length - inner);
    });
}

;// CONCATENATED MODULE: ./build/src/launcher/literal.js

/**
 * The word as the package manager will see it, when that can be known here: `${VAR:-default}` stands for its default (clients
 * expand it so where VAR is unset). Null when any of it is computed, or comes from a variable that nothing sets.
 */
function literalWord(word) {
    if (!(0,manifest_located/* isLiteral */.c$)(word))
        return null;
    if (!/[$`%]/.test(word.text))
        return word;
    const parts = [];
    let at = 0;
    for (const match of word.text.matchAll(/\$\{[A-Za-z_]\w*:-([^{}$]*)\}/g)) {
        const end = match.index + match[0].length;
        parts.push((0,manifest_located/* slice */.di)(word, at, match.index), (0,manifest_located/* slice */.di)(word, end - 1 - match[1].length, end - 1));
        at = end;
    }
    const expanded = (0,manifest_located/* join */.fj)([...parts, (0,manifest_located/* slice */.di)(word, at)]);
    return /\$[{(A-Za-z_]|`|%\w+%/.test(expanded.text) ? null : expanded;
}

// EXTERNAL MODULE: ./build/src/versioning/versioning.js + 2 modules
var versioning = __webpack_require__(87051);
// EXTERNAL MODULE: ./build/src/launcher/purl.js
var purl = __webpack_require__(78973);
;// CONCATENATED MODULE: ./build/src/launcher/pin.js



function pinOf(named, role = "server") {
    const { ecosystem, name, word, start, end, insert } = named;
    const text = word.text.slice(start, end);
    return {
        role,
        ecosystem,
        name,
        purl: (0,purl/* purlOf */.V)(ecosystem, name),
        version: text === "" ? null : text,
        pin: named.kind ?? pinKind(ecosystem, text),
        span: ecosystem === "url" ? null : (0,manifest_located/* spanOf */.ee)(word, start, end),
        insert,
    };
}
/** What the text of a pin says in its ecosystem. */
function pinKind(ecosystem, text) {
    if (text === "")
        return "none";
    switch (ecosystem) {
        case "npm":
        case "jsr":
            return (0,versioning/* versioningOf */.e)(ecosystem).kind(text);
        case "pypi":
        case "nuget":
            return /^v?\d/i.test(text) && !/[*<>=~^,[\](]/.test(text) ? "exact" : /[*<>=~^,[\](]/.test(text) ? "range" : "tag";
        case "golang":
            return /^v\d+\.\d+\.\d+/.test(text) ? "exact" : "tag";
        case "oci":
            return text.includes("sha256:") ? "digest" : "tag";
        case "git":
            return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? "digest" : text.startsWith("semver:") ? "range" : "tag";
        case "url":
            return "none";
    }
}

;// CONCATENATED MODULE: ./build/src/launcher/docker.js




const globalGrammar = {
    values: new Set("--config -c --context -H --host -l --log-level --tlscacert --tlscert --tlskey --root --runroot --url --connection --storage-driver -n --namespace -a --address".split(" ")),
};
/**
 * Options of `run` that take a value: the reference of `docker container run` (Docker 29), and what `podman run` and
 * `nerdctl run` have beside them. Every other option is a switch.
 */
const runGrammar = {
    clusters: true,
    values: new Set(("-a --attach --add-host --annotation --blkio-weight --blkio-weight-device --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile --cpu-count --cpu-percent " +
        "--cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule " +
        "--device-read-bps --device-read-iops --device-write-bps --device-write-iops --dns --dns-opt --dns-option --dns-search --domainname --entrypoint -e --env " +
        "--env-file --expose --gpus --group-add --health-cmd --health-interval --health-retries --health-start-interval --health-start-period --health-timeout -h " +
        "--hostname --io-maxbandwidth --io-maxiops --ip --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link --link-local-ip --log-driver --log-opt " +
        "--mac-address -m --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --net --net-alias --network --network-alias --oom-score-adj " +
        "--pid --pids-limit --platform -p --publish --pull --restart --runtime --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs " +
        "--ulimit -u --user --userns --uts --use-api-socket-path -v --volume --volume-driver --volumes-from -w --workdir " +
        "--arch --authfile --cgroup-conf --cgroups --chrootdirs --conmon-pidfile --creds --decryption-key --env-merge --gidmap --group-entry --health-log-destination " +
        "--health-max-log-count --health-max-log-size --health-on-failure --hooks-dir --hostuser --image-volume --init-path --os --passwd-entry --personality --pidfile " +
        "--pod --pod-id-file --preserve-fd --preserve-fds --rdt-class --requires --retry --retry-delay --sdnotify --seccomp-policy --secret --shm-size-systemd " +
        "--subgidname --subuidname --systemd --timeout --tz --uidmap --umask --unsetenv --variant").split(" ")),
};
/** `docker run … image[:tag][@digest]`, and the programs that read the same line. Compose, exec and the like start what is there. */
const docker = {
    programs: ["docker", "podman", "nerdctl", "finch"],
    read(line, program) {
        const { rest } = parseOptions(line.words.slice(1), globalGrammar);
        const [first, ...others] = rest[0]?.text === "container" ? rest.slice(1) : rest;
        if (first?.text !== "run")
            return (0,launcher_reading/* localProgram */.EL)(program);
        const parsed = parseOptions(others, runGrammar);
        const [image, ...args] = parsed.rest;
        if (!image)
            return (0,launcher_reading/* localProgram */.EL)(program);
        const literal = literalWord(image);
        if (!literal)
            return (0,launcher_reading/* computed */.EW)(`${program} run`);
        const named = parseImage(literal);
        if (!named)
            return { kind: "unmanaged", launcher: `${program} run`, why: "not an image name" };
        const set = valuesOf(parsed, "-e", "--env").map(({ text }) => /^([^=]+)=(.*)$/s.exec(text));
        const env = Object.fromEntries(set.flatMap((pair) => (pair ? [[pair[1], pair[2]]] : [])));
        const bin = valuesOf(parsed, "--entrypoint")[0]?.text ?? null;
        return {
            kind: "package",
            launcher: `${program} run`,
            pins: [pinOf(named)],
            direct: { bin, args: (0,launcher_reading/* texts */.Te)(args), env: { ...(0,launcher_reading/* addedEnv */.Wk)(line), ...env } },
        };
    },
};
/** The image reference of the OCI distribution specification: a name, and a tag, a digest or both as its version. */
function parseImage(word) {
    const match = /^([A-Za-z0-9][\w.-]*(?::\d+(?=\/))?(?:\/[A-Za-z0-9][\w.-]*)*)(?:(:)([\w][\w.-]*))?(?:(@)(sha256:[0-9a-f]{64}|[\w+.-]+:[0-9a-fA-F]{32,}))?$/.exec(word.text);
    if (!match)
        return null;
    const name = match[1];
    const end = word.text.length;
    const start = match[2] || match[4] ? name.length + 1 : end;
    return { ecosystem: "oci", name, word, start, end, insert: start === end ? ":" : "" };
}

// EXTERNAL MODULE: ./build/src/launcher/locked-run.js
var locked_run = __webpack_require__(94606);
;// CONCATENATED MODULE: ./build/src/launcher/bridge.js


const remoteOnly = {};
/** From the packages' own documentation (November 2026). */
const bridges = {
    "npm:mcp-remote": remoteOnly,
    "npm:@pyroprompts/mcp-stdio-to-streamable-http-adapter": remoteOnly,
    "npm:@smithery/cli": remoteOnly,
    "npm:tsx": remoteOnly,
    "npm:ts-node": remoteOnly,
    "npm:supergateway": { inner: { option: "--stdio" } },
    "npm:mcp-proxy": { inner: { values: "--port --host --endpoint --sseEndpoint --streamEndpoint --server --apiKey --debug" } },
    "npm:@modelcontextprotocol/inspector": {
        inner: { values: "-e --config --server --transport --header --method --tool-name --tool-arg --server-url" },
    },
    "npm:dotenv-cli": { program: "dotenv" },
    "npm:@dotenvx/dotenvx": { program: "dotenvx" },
    "npm:cross-env": { program: "cross-env" },
    "pypi:mcp-proxy": {
        inner: {
            values: "-H --headers --transport -e --env --cwd --port --host --sse-port --sse-host --allow-origin --named-server-config --log-level",
        },
    },
    "pypi:mcpo": { inner: { values: "--port --host --api-key --config --name --server-type --header --path-prefix --env" } },
};
const names = new Set(Object.keys(bridges).map((key) => key.slice(key.indexOf(":") + 1)));
function bridgeOf(named) {
    const name = named.name.toLowerCase();
    return names.has(name) ? (bridges[`${named.ecosystem}:${name}`] ?? null) : null;
}
function bridgeRole(named) {
    return bridgeOf(named) ? "bridge" : null;
}
/** The command that a bridge runs, when its arguments hold one. */
function innerLine(named, args, line) {
    const bridge = bridgeOf(named);
    if (!bridge || args.length === 0)
        return null;
    if (bridge.program)
        return { ...line, words: [(0,manifest_located/* unplaced */.vw)(bridge.program), ...args] };
    if (!bridge.inner)
        return null;
    if ("option" in bridge.inner) {
        const { option } = bridge.inner;
        const script = valuesOf(parseOptions(args, { values: new Set([option]), unknownTakesValue: () => true, interspersed: true }), option)[0];
        return script ? { ...line, words: [(0,manifest_located/* unplaced */.vw)("sh"), (0,manifest_located/* unplaced */.vw)("-c"), script] } : null;
    }
    const { rest } = parseOptions(args, { values: new Set(bridge.inner.values.split(" ")) });
    return rest[0] && !/^https?:/.test(rest[0].text) ? { ...line, words: rest } : null;
}

;// CONCATENATED MODULE: ./build/src/launcher/npm-spec.js

const hosts = {
    github: "github.com",
    gitlab: "gitlab.com",
    bitbucket: "bitbucket.org",
    gist: "gist.github.com",
};
function parseNpmSpec(word) {
    const { text } = word;
    if (isLocal(text))
        return "local";
    const remote = parseRemote(word, 0);
    if (remote)
        return remote;
    if (text.startsWith("npm:"))
        return parseRegistrySpec(word, 4);
    const at = text.indexOf("@", 1);
    if (at < 0)
        return parseRegistrySpec(word, 0);
    // `name@npm:other@1` and `name@github:o/r`: what counts is what stands behind the @.
    const rest = text.slice(at + 1);
    if (rest.startsWith("npm:"))
        return parseRegistrySpec(word, at + 5);
    if (isLocal(rest))
        return "local";
    return parseRemote(word, at + 1) ?? parseRegistrySpec(word, 0);
}
function isLocal(text) {
    return /^(\.{1,2}([/\\]|$)|[/~]|[A-Za-z]:[\\/]|file:|link:|workspace:)/.test(text) || /^[^@:]*\.(tgz|tar\.gz|[cm]?js|tsx?)$/i.test(text);
}
function parseRegistrySpec(word, from) {
    const spec = word.text.slice(from);
    const match = /^((?:@[\w.~-]+\/)?[\w.~-]+)(?:@(.*))?$/s.exec(spec);
    if (!match)
        return "invalid";
    const name = match[1];
    const nameEnd = from + name.length;
    if (match[2] === undefined)
        return { ecosystem: "npm", name, word, start: nameEnd, end: nameEnd, insert: "@" };
    return { ecosystem: "npm", name, word, start: nameEnd + 1, end: word.text.length, insert: "" };
}
/** Git hosts by their short forms, git addresses, and archives behind an address. */
function parseRemote(word, from) {
    const spec = word.text.slice(from);
    const short = /^(?:(github|gitlab|bitbucket|gist):)?([\w.-]+\/[\w.-]+|(?<=gist:)[\w.-]+)(?:#(.*))?$/s.exec(spec);
    if (short && !spec.startsWith("@"))
        return gitSpec(word, from, `${hosts[short[1] ?? "github"]}/${stripGit(short[2])}`);
    const address = /^(git\+[a-z]+|git|ssh|https?):\/\/(?:[^@/]*@)?([^#?]+)/.exec(spec);
    if (address) {
        const [, scheme, place] = address;
        if (scheme.startsWith("http") && !/^(github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+$|\.git$/.test(place))
            return urlSpec(word, from);
        return gitSpec(word, from, stripGit(place));
    }
    const scp = /^[\w.-]+@([\w-]+(?:\.[\w-]+)+):([^#@]+)/.exec(spec);
    return scp ? gitSpec(word, from, stripGit(`${scp[1]}/${scp[2]}`)) : null;
}
function gitSpec(word, from, name) {
    const hash = word.text.indexOf("#", from);
    const end = word.text.length;
    return hash < 0
        ? { ecosystem: "git", name, word, start: end, end, insert: "#" }
        : { ecosystem: "git", name, word, start: hash + 1, end, insert: "" };
}
/** An address is the package; no part of it is a version that could be moved. */
function urlSpec(word, from) {
    const end = word.text.length;
    return { ecosystem: "url", name: addressName((0,manifest_located/* slice */.di)(word, from).text), word, start: end, end, insert: "" };
}
/** An address by which a package is known: without what is private to whoever asks (a user, a password, parameters), since names are printed. */
function addressName(address) {
    return address.replace(/^([\w+.-]+:\/\/)[^@/?#]*@/, "$1").replace(/[?#].*$/s, "");
}
function stripGit(place) {
    return place.replace(/\/+$/, "").replace(/\.git$/, "");
}

;// CONCATENATED MODULE: ./build/src/launcher/npx.js






/**
 * Options of npm that take no value: its boolean configuration and shorthands (`definitions` and `shorthands` of @npmcli/config 10).
 * npx takes the next word as the value of every other option that it does not know (bin/npx-cli.js of npm 11).
 */
const npmSwitches = new Set(("y yes q quiet s silent d dd ddd verbose f force g global a all l long json color progress dry-run offline prefer-offline prefer-online " +
    "ignore-scripts foreground-scripts legacy-peer-deps strict-peer-deps strict-ssl engine-strict fund audit update-notifier timing unicode " +
    "usage h help v version versions ws workspaces iwr include-workspace-root if-present install-links package-lock save link dev production " +
    "optional long parseable porcelain ignore-existing always-spawn shell-auto-fallback bin-links global-style legacy-bundling prefer-dedupe").split(" "));
const npmGrammar = {
    values: new Set([
        "-p",
        "--package",
        "-c",
        "--call",
        "-w",
        "--workspace",
        "-n",
        "--node-arg",
        "--cache",
        "--userconfig",
        "--shell",
        "--script-shell",
    ]),
    unknownTakesValue: (option) => {
        const name = option.replace(/^-+/, "");
        return !npmSwitches.has(name) && !/^no(-|$)/.test(name);
    },
};
/** `npx`, `npm exec`, `npm x` (https://docs.npmjs.com/cli/v11/commands/npm-exec). */
const npx = {
    programs: ["npx", "npm", "npx-cli.js", "npm-cli.js"],
    read(line, program) {
        const args = line.words.slice(1);
        if (program.startsWith("npx"))
            return readPackages(line, "npx", parseOptions(args, npmGrammar));
        const parsed = parseOptions(args, { ...npmGrammar, interspersed: true });
        const [command, ...rest] = parsed.rest;
        if (command?.text !== "exec" && command?.text !== "x")
            return (0,launcher_reading/* localProgram */.EL)("npm");
        return readPackages(line, "npm exec", { ...parsed, rest });
    },
};
const bunGrammar = { values: new Set(["-p", "--package"]) };
/** `bunx`, `bun x` (https://bun.com/docs/pm/bunx). */
const bunx = {
    programs: ["bunx", "bun"],
    read(line, program) {
        if (program === "bunx")
            return readPackages(line, "bunx", parseOptions(line.words.slice(1), bunGrammar));
        const { rest } = parseOptions(line.words.slice(1), { values: new Set(["--cwd"]) });
        if (rest[0]?.text !== "x")
            return null;
        return readPackages(line, "bunx", parseOptions(rest.slice(1), bunGrammar));
    },
};
const dlxGrammar = {
    values: new Set(["-p", "--package", "-C", "--dir", "-F", "--filter", "--reporter", "--allow-build", "--cwd"]),
};
/** `pnpm dlx`, `pnpx`, `yarn dlx` (https://pnpm.io/cli/dlx, https://yarnpkg.com/cli/dlx). */
const dlx = {
    programs: ["pnpm", "pnpx", "pnx", "yarn"],
    read(line, program) {
        const first = parseOptions(line.words.slice(1), dlxGrammar);
        if (program === "pnpx" || program === "pnx")
            return readPackages(line, "pnpm dlx", first);
        const [command, ...rest] = first.rest;
        if (command?.text !== "dlx")
            return (0,launcher_reading/* localProgram */.EL)(program);
        const second = parseOptions(rest, dlxGrammar);
        return readPackages(line, `${program} dlx`, { options: [...first.options, ...second.options], rest: second.rest });
    },
};
/** Packages named by `--package` with a command, or one package that is the command. */
function readPackages(line, launcher, parsed) {
    const packages = valuesOf(parsed, "-p", "--package");
    const call = valuesOf(parsed, "-c", "--call")[0];
    const env = (0,launcher_reading/* addedEnv */.Wk)(line);
    if (packages.length === 0) {
        const [spec, ...args] = parsed.rest;
        if (!spec)
            return (0,launcher_reading/* localProgram */.EL)(launcher);
        return readSpecs({ launcher, line, args }, [spec], { bin: null, args: (0,launcher_reading/* texts */.Te)(args), env });
    }
    const [bin = null, ...args] = call ? (call.text.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).map(unquote) : (0,launcher_reading/* texts */.Te)(parsed.rest);
    return readSpecs({ launcher, line, args: parsed.rest.slice(1) }, packages, { bin, args, env });
}
function unquote(word) {
    return /^(["']).*\1$/.test(word) ? word.slice(1, -1) : word;
}
function readSpecs({ launcher, line, args }, words, direct) {
    const named = [];
    for (const word of words) {
        const literal = literalWord(word);
        if (!literal)
            return (0,launcher_reading/* computed */.EW)(launcher);
        const spec = parseNpmSpec(literal);
        if (spec === "invalid")
            return { kind: "unmanaged", launcher, why: "not a package name" };
        if (spec !== "local")
            named.push(spec);
    }
    if (named.length === 0)
        return (0,launcher_reading/* localProgram */.EL)(launcher);
    const server = serverAmong(named, direct.bin);
    const pins = named.map((spec) => pinOf(spec, spec === server ? (bridgeRole(spec) ?? "server") : "with"));
    return { kind: "package", launcher, pins, direct, inner: server ? innerLine(server, args, line) : null };
}
/** The package that most likely holds the command; offline only its name tells. */
function serverAmong(named, bin) {
    const plain = (name) => name.slice(name.lastIndexOf("/") + 1);
    return named.find((spec) => plain(spec.name) === bin) ?? named.find((spec) => bin !== null && spec.name.includes(bin)) ?? named[0];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/manifest/source.js
var source = __webpack_require__(33346);
;// CONCATENATED MODULE: ./build/src/launcher/shell-state.js

function fork(state) {
    return { ...state, vars: new Map(state.vars), functions: new Map(state.functions) };
}
/**
 * The state after one of several ways was taken, nobody knows which. A variable that one way sets and another leaves alone
 * keeps what was set (a default, as a rule); one that they set differently is computed.
 */
function merge(state, ways) {
    const before = state.vars;
    const merged = new Map(before);
    for (const way of ways) {
        for (const [name, variable] of way.vars) {
            const known = merged.get(name);
            if (known === undefined)
                merged.set(name, { ...variable, value: variable.value.map((text) => ({ ...text, assumed: true })) });
            else if (known === before.get(name))
                merged.set(name, variable);
            else if (variable !== before.get(name) && !same(known, variable))
                merged.set(name, { value: [(0,manifest_located/* unplaced */.vw)(`\${${name}}`)], exported: known.exported });
        }
        for (const [name, body] of way.functions)
            state.functions.set(name, body);
    }
    state.vars = merged;
    const [first] = ways;
    if (first && ways.every((way) => way.args === first.args))
        state.args = first.args;
}
function same(a, b) {
    return a.value.length === b.value.length && a.value.every((text, index) => text.text === b.value[index]?.text);
}
function shell_state_assign(state, name, value, exported = false) {
    const before = state.vars.get(name);
    state.vars.set(name, { value, exported: exported || state.allExport || before?.exported === true });
}

;// CONCATENATED MODULE: ./build/src/launcher/shell-words.js


/** One value, not split at blanks: an assignment, or the operand of a test. */
function expandText(word, scope) {
    return (0,manifest_located/* join */.fj)(expandWord(word, scope, false));
}
/**
 * The fields that a word becomes (POSIX 2.6: expansion, then splitting of what is not quoted). Pathname patterns stay as they
 * are. What cannot be known here becomes a text without a place.
 */
function expandWord(word, scope, splitting = true) {
    if (!word.parts)
        return [withoutEscapes(scope.script, word.pos, word.end, word.value, /\\(.)/gs)];
    const fields = fieldList();
    for (const expanded of word.parts.flatMap((part) => expandPart(part, scope))) {
        if (expanded.kind === "break")
            fields.close();
        else if (expanded.quoted || !splitting)
            fields.append(expanded.text);
        else
            fields.appendSplit(expanded.text);
    }
    return fields.all();
}
/** Fields under construction: parts are joined until something between them ends the field. */
function fieldList() {
    const fields = [];
    let open = false;
    const close = () => {
        open = false;
    };
    const append = (text) => {
        if (!open)
            fields.push([]);
        fields.at(-1)?.push(text);
        open = true;
    };
    const appendSplit = (text) => {
        if (/^\s/.test(text.text))
            close();
        for (const [index, field] of (0,manifest_located/* split */.lD)(text, /\s+/g).entries()) {
            if (index > 0)
                close();
            append(field);
        }
        if (/\s$/.test(text.text))
            close();
    };
    return { close, append, appendSplit, all: () => fields.map(manifest_located/* join */.fj) };
}
function expandPart(part, scope, quoted = false) {
    const text = (located, isQuoted = true) => [{ kind: "text", text: located, quoted: isQuoted || quoted }];
    switch (part.type) {
        case "Literal":
            return text(withoutEscapes(scope.script, part.pos, part.end, part.value, quoted ? /\\([$`"\\\n])/g : /\\(.)/gs));
        case "SingleQuoted":
            return text((0,manifest_located/* slice */.di)(scope.script, part.pos + 1, part.end - 1));
        case "AnsiCQuoted":
            return text(part.text.slice(2, -1) === part.value ? (0,manifest_located/* slice */.di)(scope.script, part.pos + 2, part.end - 1) : (0,manifest_located/* unplaced */.vw)(part.value));
        case "DoubleQuoted":
        case "LocaleString":
            return part.parts.length === 0 ? text((0,manifest_located/* unplaced */.vw)("")) : part.parts.flatMap((child) => expandPart(child, scope, true));
        case "SimpleExpansion":
            return parameter(part.text.replace(/^\$/, ""), scope, quoted);
        case "ParameterExpansion":
            return parameterExpansion(part, scope, quoted);
        case "CommandExpansion":
            return text(scope.substitute(part) ?? (0,manifest_located/* unplaced */.vw)(part.text), false);
        case "Glob":
        case "ExtendedGlob":
        case "BraceExpansion":
            return text(part.text.includes("$") || part.type === "BraceExpansion" ? (0,manifest_located/* unplaced */.vw)(part.text) : (0,manifest_located/* slice */.di)(scope.script, part.pos, part.end));
        case "ArithmeticExpansion":
        case "ProcessSubstitution":
            return text((0,manifest_located/* unplaced */.vw)(part.text));
    }
}
/** The value of a parameter: several fields for `"$@"` and `"${array[@]}"`. */
function parameter(name, scope, quoted, all = false) {
    const values = valuesIn(name, scope.state) ?? [(0,manifest_located/* unplaced */.vw)(`\${${name}}`)];
    const spread = name === "@" || (name === "*" && !quoted) || all;
    const shown = spread || values.length < 2
        ? values
        : name === "*"
            ? [(0,manifest_located/* join */.fj)(values.flatMap((one, i) => (i > 0 ? [(0,manifest_located/* unplaced */.vw)(" "), one] : [one])))]
            : values.slice(0, 1);
    return shown.flatMap((text, index) => [...(index > 0 ? [{ kind: "break" }] : []), { kind: "text", text, quoted }]);
}
/** What a parameter holds; null when nothing here sets it. */
function valuesIn(name, state) {
    if (name === "@" || name === "*")
        return state.args;
    if (name === "#")
        return [(0,manifest_located/* unplaced */.vw)(String(state.args.length))];
    if (name === "0")
        return [(0,manifest_located/* unplaced */.vw)(state.zero)];
    if (/^\d+$/.test(name)) {
        const value = state.args[Number(name) - 1];
        return value ? [value] : [(0,manifest_located/* unplaced */.vw)("")];
    }
    if (name === "BASH_SOURCE")
        return [(0,manifest_located/* unplaced */.vw)(state.source)];
    if (name === "PWD")
        return [(0,manifest_located/* unplaced */.vw)(state.cwd)];
    return state.vars.get(name)?.value ?? null;
}
function parameterExpansion(part, scope, quoted) {
    const name = part.parameter;
    const unknown = [{ kind: "text", text: (0,manifest_located/* unplaced */.vw)(part.text), quoted }];
    if (part.prefix !== undefined)
        return unknown;
    const index = part.index?.value;
    if (!part.operation) {
        if (index === undefined || index === "0" || name === "BASH_SOURCE")
            return parameter(name, scope, quoted);
        return index === "@" || index === "*" ? parameter(name, scope, quoted, true) : unknown;
    }
    if (part.operation.type !== "Default")
        return unknown;
    const { operator, operand } = part.operation;
    const value = valuesIn(name, scope.state);
    const isSet = value !== null &&
        !(operator.startsWith(":") && value.every((one) => one.text === "")) &&
        (!/^\d+$/.test(name) || (value[0]?.text ?? "") !== "");
    const known = isSet || /^(\d+|[@*#])$/.test(name);
    const given = (text) => [{ kind: "text", text: known ? text : { ...text, assumed: true }, quoted }];
    const otherwise = () => given(operand.text === "" ? (0,manifest_located/* unplaced */.vw)("") : expandText(operand, scope));
    if (operator.endsWith("+"))
        return isSet ? otherwise() : given((0,manifest_located/* unplaced */.vw)(""));
    if (isSet || operator.endsWith("?"))
        return parameter(name, scope, quoted);
    const result = otherwise();
    const values = result.flatMap((one) => (one.kind === "text" ? [one.text] : []));
    if (operator.endsWith("="))
        shell_state_assign(scope.state, name, values);
    return result;
}
/** A stretch of the script without its backslashes; without a place when the parser saw another text there. */
function withoutEscapes(script, start, end, value, escapes) {
    const whole = (0,manifest_located/* slice */.di)(script, start, end);
    if (whole.text === value)
        return whole;
    const parts = [];
    let at = 0;
    for (const match of whole.text.matchAll(escapes)) {
        parts.push((0,manifest_located/* slice */.di)(whole, at, match.index));
        at = match.index + (match[1] === "\n" ? 2 : 1);
        if (match[1] !== "\n") {
            parts.push((0,manifest_located/* slice */.di)(whole, at, at + 1));
            at++;
        }
    }
    const plain = (0,manifest_located/* join */.fj)([...parts, (0,manifest_located/* slice */.di)(whole, at)]);
    return plain.text === value ? plain : (0,manifest_located/* unplaced */.vw)(value);
}
/** Whether texts are known, so that comparing them means something; what is computed keeps its `$` or backtick. */
function areKnown(...located) {
    return located.every((one) => !one.assumed && ((0,manifest_located/* isLiteral */.c$)(one) || !/[$`]|[<>]\(/.test(one.text)));
}

;// CONCATENATED MODULE: ./build/src/launcher/shell-paths.js




/**
 * What `$(…)` prints, for the idioms by which scripts find their own folder: `dirname`, `basename`, `realpath`, `readlink -f`,
 * `pwd`, `cd … && pwd`, `git rev-parse --show-toplevel`. Null for everything else: that is computed.
 */
function substitutePath(part, scope) {
    const script = part.script;
    const [statement, ...more] = script?.commands ?? [];
    if (!script || !statement || more.length > 0)
        return null;
    const inner = script.source === undefined ? scope : { ...scope, script: (0,manifest_located/* unplaced */.vw)(script.source) };
    const path = pathOf(statement.command, inner);
    return path === null ? null : (0,manifest_located/* unplaced */.vw)(path);
}
function pathOf(node, scope) {
    if (node.type === "Command")
        return printed(wordsOf(node, scope), scope.state);
    if (node.type !== "AndOr")
        return null;
    const [first, second] = node.commands.map((command) => wordsOf(command, scope));
    if (node.commands.length !== 2 || node.operators[0] !== "&&" || first?.[0] !== "cd" || second?.[0] !== "pwd")
        return null;
    return resolve(first.findLast((word) => !word.startsWith("-")) ?? "", scope.state.cwd);
}
function wordsOf(node, scope) {
    if (node.type !== "Command" || !node.name)
        return [];
    const words = [node.name, ...node.args].flatMap((word) => (word.type === "Word" ? expandWord(word, scope) : []));
    return words.map((word) => word.text);
}
function printed(words, { cwd, links }) {
    const [program, ...args] = words;
    const operand = args.findLast((word) => !word.startsWith("-"));
    if (program === "pwd")
        return cwd;
    if (program === "git" && args.join(" ") === "rev-parse --show-toplevel")
        return repositoryRoot;
    if (operand === undefined || /[$`]/.test(operand))
        return null;
    if (program === "dirname")
        return external_node_path_.posix.dirname(operand);
    if (program === "basename")
        return external_node_path_.posix.basename(operand);
    if (program !== "realpath" && (program !== "readlink" || args.length < 2))
        return null;
    const path = resolve(operand, cwd);
    return path === null ? null : (links.get(path) ?? path);
}
/** A path from a folder; null when it is unknown or is none of the repository's. */
function resolve(path, cwd) {
    if (/[$`]/.test(path) || path === "")
        return null;
    return external_node_path_.posix.resolve(cwd, path);
}

;// CONCATENATED MODULE: ./build/src/launcher/shell-scope.js

function scopeOf(shell) {
    const scope = { script: shell.script, state: shell.state, substitute: (part) => substitutePath(part, scope) };
    return scope;
}

;// CONCATENATED MODULE: ./build/src/launcher/shell-test.js

/** `[ … ]` and `test …` over expanded words, as far as they compare known texts (POSIX `test`). */
function testWords(operands) {
    const [a, b, c] = operands;
    if (a === undefined)
        return false;
    if (a.text === "!")
        return not(testWords(operands.slice(1)));
    const join = operands.findIndex((word) => word.text === "-a" || word.text === "-o");
    if (join > 0 && operands.length > 3) {
        const [left, right] = [testWords(operands.slice(0, join)), testWords(operands.slice(join + 1))];
        return operands[join]?.text === "-a" ? and(left, right) : or(left, right);
    }
    if (b === undefined)
        return areKnown(a) ? a.text !== "" : null;
    if (c === undefined)
        return unary(a.text, b);
    return operands.length === 3 ? binary(b.text, a, c, false) : null;
}
/** `[[ … ]]`. */
function testExpression(expression, scope) {
    switch (expression.type) {
        case "TestUnary":
            return unary(expression.operator, expandText(expression.operand, scope));
        case "TestBinary":
            return binary(expression.operator, expandText(expression.left, scope), expandText(expression.right, scope), true);
        case "TestLogical": {
            const truths = expression.operands.map((operand) => testExpression(operand, scope));
            return truths.reduce(expression.operator === "&&" ? and : or);
        }
        case "TestNot": {
            const truth = testExpression(expression.operand, scope);
            return expression.negations.length % 2 === 0 ? truth : not(truth);
        }
        case "TestGroup":
            return testExpression(expression.expression, scope);
    }
}
/** Whether a text matches a shell pattern of literals, `*` and `?`; null when either is unknown or the pattern is richer. */
function matches(text, pattern) {
    if (!areKnown(text, pattern) || /[[\]()|\\]/.test(pattern.text))
        return null;
    const expression = pattern.text
        .replace(/[.+^${}]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll("?", ".");
    return new RegExp(`^${expression}$`, "s").test(text.text);
}
function unary(operator, operand) {
    if (!areKnown(operand))
        return null;
    if (operator === "-z")
        return operand.text === "";
    return operator === "-n" ? operand.text !== "" : null;
}
function binary(operator, left, right, patterns) {
    if (!areKnown(left, right))
        return null;
    switch (operator) {
        case "=":
        case "==":
            return patterns ? matches(left, right) : left.text === right.text;
        case "!=":
            return not(patterns ? matches(left, right) : left.text === right.text);
        case "-eq":
            return Number(left.text) === Number(right.text);
        case "-ne":
            return Number(left.text) !== Number(right.text);
        case "-gt":
            return Number(left.text) > Number(right.text);
        case "-ge":
            return Number(left.text) >= Number(right.text);
        case "-lt":
            return Number(left.text) < Number(right.text);
        case "-le":
            return Number(left.text) <= Number(right.text);
        default:
            return null;
    }
}
function not(truth) {
    return truth === null ? null : !truth;
}
function and(a, b) {
    if (a === false || b === false)
        return false;
    return a === null || b === null ? null : true;
}
function or(a, b) {
    if (a === true || b === true)
        return true;
    return a === null || b === null ? null : false;
}

;// CONCATENATED MODULE: ./build/src/launcher/shell-commands.js











/** How deep functions and sourced files may call each other; a script can call itself. */
const maxCalls = 16;
/** A simple command: assignments, a builtin, a function, or a program. */
async function runCommand(node, shell) {
    const scope = scopeOf(shell);
    const prefix = node.prefix.filter((part) => part.type === "Assignment");
    if (!node.name) {
        for (const assignment of prefix)
            assignTo(assignment, shell);
        return { flow: "goes", ok: true };
    }
    const words = expandWord(node.name, scope);
    const args = node.args.flatMap((arg) => (arg.type === "Word" ? expandWord(arg, scope) : [assignmentWord(arg, shell)]));
    const own = prefix.length === 0 ? shell : { ...shell, state: fork(shell.state) };
    for (const assignment of prefix)
        assignTo(assignment, own, true);
    const declared = node.args.filter((arg) => arg.type === "Assignment");
    return runWords([...words, ...args], own, { declared, exec: false, redirects: node.redirects });
}
/** Programs that tidy up, look or talk: none of them can be the server. */
const bystanders = new Set(("echo printf cat true false : mkdir touch rm cp mv ln chmod sleep kill pkill wait trap which type hash grep egrep sed awk cut tr head tail sort uniq tee date " +
    "test [ set shopt umask ulimit unset alias unalias getopts read exit return logger stty clear ls find basename dirname realpath readlink id whoami uname hostname xargs").split(" "));
async function runWords(words, shell, manner) {
    const [name, ...args] = words;
    if (!name)
        return { flow: "goes", ok: manner.exec ? true : null };
    const builtin = (0,manifest_located/* isLiteral */.c$)(name) ? name.text : "";
    switch (builtin) {
        case "exec":
            return runWords(withoutOptions(args, "a"), shell, { ...manner, exec: true });
        case "command":
        case "builtin":
            if (args.some((arg) => /^-[vV]+$/.test(arg.text)))
                return { flow: "goes", ok: null };
            return runWords(withoutOptions(args, ""), shell, manner);
        case "exit":
            return { flow: "stops", ok: null };
        case "return":
            return { flow: "returns", ok: null };
        case "export":
        case "declare":
        case "typeset":
        case "local":
        case "readonly":
            return declare(args, shell, { ...manner, exported: builtin === "export" || args.some((arg) => /^-\w*x/.test(arg.text)) });
        case "eval":
            return evaluate((0,manifest_located/* join */.fj)(args.flatMap((arg, index) => (index > 0 ? [(0,manifest_located/* unplaced */.vw)(" "), arg] : [arg]))), shell);
        case "source":
        case ".":
            return shell_commands_source(args, shell);
        case "[":
            return { flow: "goes", ok: testWords(args.at(-1)?.text === "]" ? args.slice(0, -1) : args) };
        case "test":
            return { flow: "goes", ok: testWords(args) };
        case "true":
        case ":":
            return { flow: "goes", ok: true };
        case "false":
            return { flow: "goes", ok: false };
        default:
            return changeState(builtin, args, shell) ?? runProgram(words, shell, manner);
    }
}
/** The builtins that change what is known and no more; null for every other word. */
function changeState(builtin, args, shell) {
    const { state } = shell;
    const count = Number(args[0]?.text ?? "1");
    switch (builtin) {
        case "shift":
            state.args = Number.isInteger(count) ? state.args.slice(count) : [];
            break;
        case "set":
            if (args[0]?.text === "-a" || (args[0]?.text === "-o" && args[1]?.text === "allexport"))
                state.allExport = true;
            if (args[0]?.text === "+a" || (args[0]?.text === "+o" && args[1]?.text === "allexport"))
                state.allExport = false;
            if (args.some((arg) => arg.text === "--"))
                state.args = args.slice(args.findIndex((arg) => arg.text === "--") + 1);
            break;
        case "unset":
            for (const arg of args)
                state.vars.delete(arg.text);
            break;
        case "cd":
        case "pushd":
            state.cwd = resolve(args.findLast((arg) => !arg.text.startsWith("-"))?.text ?? "", state.cwd) ?? state.cwd;
            return { flow: "goes", ok: null };
        default:
            return null;
    }
    return { flow: "goes", ok: true };
}
async function runProgram(words, shell, manner) {
    const name = words[0];
    const called = shell.state.functions.get(name.text);
    if (called && !manner.exec)
        return callFunction(called, words.slice(1), shell);
    if (!bystanders.has((0,launcher_reading/* programName */.kX)(name.text)) || manner.exec) {
        const reading = await shell.follow(lineOf(words, shell), {
            ...shell.context,
            bases: [shell.state.cwd.slice(repositoryRoot.length), ...shell.context.bases],
        });
        shell.started.push({ reading, exec: manner.exec });
    }
    return { flow: manner.exec ? "stops" : "goes", ok: null };
}
/** The command as a program would get it: exported variables are its environment. */
function lineOf(words, shell) {
    const env = new Map();
    const added = new Map();
    for (const [name, { value, exported }] of shell.state.vars) {
        const [first] = value;
        if (!exported || !first)
            continue;
        env.set(name, first);
        // What is computed keeps its name, so that whoever starts the server knows to fill it in.
        if (shell.state.given.get(name) !== first)
            added.set(name, areKnown(first) ? first : (0,manifest_located/* unplaced */.vw)(`\${${name}}`));
    }
    return { words, env, added };
}
async function callFunction(called, args, shell) {
    if (shell.depth >= maxCalls)
        return { flow: "goes", ok: null };
    const { body } = called.node;
    const outer = shell.state.args;
    shell.state.args = args;
    const inner = { ...shell, script: called.script, depth: shell.depth + 1 };
    const outcome = body.type === "CompoundList" ? await runList(body.commands, inner) : await runNode(body, inner);
    shell.state.args = outer;
    return outcome.flow === "stops" ? outcome : { flow: "goes", ok: outcome.ok };
}
function declare(args, shell, manner) {
    for (const assignment of manner.declared)
        assignTo(assignment, shell, manner.exported);
    const names = manner.exported ? args.filter((arg) => /^[A-Za-z_]\w*$/.test(arg.text)) : [];
    for (const { text } of names)
        shell_state_assign(shell.state, text, shell.state.vars.get(text)?.value ?? [(0,manifest_located/* unplaced */.vw)(`\${${text}}`)], true);
    return { flow: "goes", ok: true };
}
function assignTo(node, shell, exported = false) {
    const scope = scopeOf(shell);
    const value = node.value.type === "ArrayValue" ? node.value.elements.flatMap((word) => expandWord(word, scope)) : [expandText(node.value, scope)];
    const before = shell.state.vars.get(node.name)?.value ?? [];
    const appended = node.value.type === "ArrayValue" ? [...before, ...value] : [(0,manifest_located/* join */.fj)([...before.slice(0, 1), ...value])];
    if (node.index)
        shell_state_assign(shell.state, node.name, [(0,manifest_located/* unplaced */.vw)(`\${${node.name}}`)], exported);
    else
        shell_state_assign(shell.state, node.name, node.append ? appended : value, exported);
}
/** `NAME=value` as an argument of a program that is no shell builtin (`env NAME=value`). */
function assignmentWord(node, shell) {
    if (node.value.type === "ArrayValue")
        return (0,manifest_located/* unplaced */.vw)(node.text);
    return (0,manifest_located/* join */.fj)([(0,manifest_located/* unplaced */.vw)(`${node.name}=`), expandText(node.value, scopeOf(shell))]);
}
function withoutOptions(args, withValue) {
    const [first] = args;
    if (!first || !/^-./.test(first.text))
        return args;
    if (first.text === "--")
        return args.slice(1);
    return withoutOptions(args.slice(withValue !== "" && first.text.endsWith(withValue) ? 2 : 1), withValue);
}
async function evaluate(script, shell) {
    if (!(0,manifest_located/* isLiteral */.c$)(script) && /[$`]/.test(script.text)) {
        shell.started.push({ reading: { kind: "unmanaged", launcher: "wrapper", why: "computed" }, exec: false });
        return { flow: "goes", ok: null };
    }
    if (shell.depth >= maxCalls)
        return { flow: "goes", ok: null };
    const { parse } = await __webpack_require__.e(/* import() */ 8919).then(__webpack_require__.bind(__webpack_require__, 28919));
    return runList(parse(script.text).commands, { ...shell, script, depth: shell.depth + 1 });
}
/** `source file`: inside the repository it is read; a file that is not there (an `.env`, as a rule) sets nothing. */
async function shell_commands_source(args, shell) {
    const { context, state } = shell;
    const path = args[0]?.text ?? "";
    const found = await findFile(path, { ...context, bases: [state.cwd.slice(repositoryRoot.length), ...context.bases] });
    if (found.kind !== "file" || shell.depth >= maxCalls || context.stack.includes(found.path))
        return { flow: "goes", ok: null };
    context.budget.steps -= scriptSteps;
    const content = await context.files.read(found.path);
    const decoded = content && (0,source/* decodeSource */.E)(found.path, content);
    if (decoded?.kind !== "source")
        return { flow: "goes", ok: null };
    for (const file of [...found.via, found.path])
        if (!context.trail.includes(file))
            context.trail.push(file);
    const { parse } = await __webpack_require__.e(/* import() */ 8919).then(__webpack_require__.bind(__webpack_require__, 28919));
    const before = state.source;
    state.source = external_node_path_.posix.join(repositoryRoot, found.via[0] ?? found.path);
    state.links = new Map([...state.links, [state.source, external_node_path_.posix.join(repositoryRoot, found.path)]]);
    const script = (0,manifest_located/* locate */.x5)(decoded.source.text, found.path, decoded.source.byteAt);
    const inner = { ...context, stack: [...context.stack, found.path] };
    const outcome = await runList(parse(script.text).commands, { ...shell, context: inner, script, depth: shell.depth + 1 });
    state.source = before;
    return outcome.flow === "stops" ? outcome : { flow: "goes", ok: null };
}

;// CONCATENATED MODULE: ./build/src/launcher/shell-run.js






const goes = (ok) => ({ flow: "goes", ok });
/** Statements one after the other, up to the one that ends the script. */
async function runList(statements, shell) {
    let outcome = goes(true);
    for (const statement of statements) {
        if (shell.context.budget.steps-- <= 0)
            return { flow: "stops", ok: null };
        outcome = statement.background ? await aside(statement.command, shell) : await runNode(statement.command, shell);
        if (outcome.flow !== "goes")
            return outcome;
    }
    return outcome;
}
/** In a process of its own: what it sets, and how it ends, stays there. */
async function aside(node, shell) {
    const own = { ...shell, state: fork(shell.state) };
    const { ok } = node.type === "CompoundList" ? await runList(node.commands, own) : await runNode(node, own);
    return goes(ok);
}
/** One command of any kind. */
async function runNode(node, shell) {
    switch (node.type) {
        case "Command":
            return runCommand(node, shell);
        case "AndOr":
            return runAndOr(node.commands, node.operators, shell);
        case "Pipeline": {
            let last = goes(null);
            for (const command of node.commands)
                last = await aside(command, shell);
            return goes(node.prefixes.some((prefix) => prefix.type === "Negation") ? not(last.ok) : node.commands.length === 1 ? last.ok : null);
        }
        default:
            return runCompound(node, shell);
    }
}
async function runAndOr(commands, operators, shell) {
    let outcome = await runNode(commands[0], shell);
    for (const [index, operator] of operators.entries()) {
        if (outcome.flow !== "goes")
            return outcome;
        const wanted = operator === "&&" ? outcome.ok : not(outcome.ok);
        if (wanted === false)
            continue;
        const next = (on) => runNode(commands[index + 1], on);
        outcome = wanted ? await next(shell) : await oneOf([next, nothing], shell);
    }
    return outcome;
}
const nothing = async () => goes(null);
/** Takes every way from the same state, since nobody knows which; what follows sees the states of those that come back. */
async function oneOf(ways, shell) {
    const back = [];
    const flows = new Set();
    for (const way of ways) {
        const own = { ...shell, state: fork(shell.state) };
        const { flow } = await way(own);
        flows.add(flow);
        if (flow === "goes")
            back.push(own.state);
    }
    merge(shell.state, back);
    return { flow: flows.has("goes") ? "goes" : flows.has("returns") ? "returns" : "stops", ok: null };
}
/** An `if` with what follows it, as ways by condition: the first that certainly holds ends the choice. */
async function choose(branches, shell) {
    const possible = [];
    for (const { holds, way } of branches) {
        const truth = await holds(shell);
        if (truth === false)
            continue;
        possible.push(way);
        if (truth === true)
            break;
    }
    const [only] = possible;
    return possible.length === 1 && only ? only(shell) : oneOf(possible, shell);
}
async function runCompound(node, shell) {
    switch (node.type) {
        case "If": {
            const branch = ({ clause, then }) => ({
                holds: async (on) => (await runList(clause.commands, on)).ok,
                way: (on) => runList(then.commands, on),
            });
            const otherwise = { holds: async () => true, way: async (on) => (node.else ? runList(node.else.commands, on) : goes(true)) };
            return choose([branch(node), ...node.elif.map(branch), otherwise], shell);
        }
        case "Case": {
            const word = expandText(node.word, scopeOf(shell));
            const branches = node.items.map((item) => ({
                holds: async (on) => anyMatch(word, item.pattern, on),
                way: (on) => runList(item.body.commands, on),
            }));
            return choose([...branches, { holds: async () => true, way: async () => goes(true) }], shell);
        }
        case "While": {
            const body = async (on) => {
                await runList(node.clause.commands, on);
                return runList(node.body.commands, on);
            };
            return oneOf([body, nothing], shell);
        }
        case "For":
        case "Select":
            return runEach(node, shell);
        case "ArithmeticFor":
            return oneOf([(on) => runList(node.body.commands, on), nothing], shell);
        case "Subshell":
            return aside(node.body, shell);
        case "BraceGroup":
            return runList(node.body.commands, shell);
        case "TestCommand":
            return goes(testExpression(node.expression, scopeOf(shell)));
        case "ArithmeticCommand":
            return goes(null);
        case "Redirected":
            return runNode(node.command, shell);
        case "Function":
            shell.state.functions.set(node.name.value, { node, script: shell.script });
            return goes(true);
        case "Coproc":
            return node.body.type === "CompoundList" ? aside(node.body, shell) : aside(node.body, shell);
    }
}
function anyMatch(word, patterns, shell) {
    const truths = patterns.map((pattern) => matches(word, expandText(pattern, scopeOf(shell))));
    return truths.includes(true) ? true : truths.includes(null) ? null : false;
}
/** A loop over words: once for each when there are a few, else once with a variable that nobody knows. */
async function runEach(node, shell) {
    const listed = node.wordlist?.flatMap((word) => expandWord(word, scopeOf(shell))) ?? [...shell.state.args];
    const values = listed.length <= 10 ? listed : [(0,manifest_located/* unplaced */.vw)(`\${${node.name.value}}`)];
    for (const value of values) {
        const body = (on) => {
            shell_state_assign(on.state, node.name.value, [value]);
            return runList(node.body.commands, on);
        };
        const outcome = await oneOf([body, nothing], shell);
        if (outcome.flow !== "goes")
            return outcome;
    }
    return goes(null);
}

;// CONCATENATED MODULE: ./build/src/launcher/shell.js



/**
 * Follows a shell script without running it, and tells what it starts: every program that it can reach, with the variables
 * known there. The server is what replaces the shell (`exec`), else the last package that is started.
 */
async function readShell(script, context, follow) {
    const { parse } = await __webpack_require__.e(/* import() */ 8919).then(__webpack_require__.bind(__webpack_require__, 28919));
    // What the client fills in from its own environment is not known here.
    const env = [...script.line.env].map(([name, value]) => [name, value.text.includes("${") ? { ...value, assumed: true } : value]);
    const given = new Map(env.filter(([name]) => !script.line.added.has(name)));
    const folder = context.bases[0] ?? "";
    const state = {
        vars: new Map(env.map(([name, value]) => [name, { value: [value], exported: true }])),
        functions: new Map(),
        given,
        args: script.args,
        zero: script.zero,
        source: script.zero,
        cwd: external_node_path_.posix.join(repositoryRoot, folder),
        links: new Map(script.real === undefined ? [] : [[script.zero, script.real]]),
        allExport: false,
    };
    const started = [];
    const shell = { context, script: script.text, state, started, depth: 0, follow };
    await runList(parse(script.text.text).commands, shell);
    if (context.budget.steps <= 0)
        return { kind: "unmanaged", launcher: "wrapper", why: "too long to follow" };
    return shell_serverAmong(started);
}
function shell_serverAmong(started) {
    const packages = (among) => among.map(({ reading }) => reading).filter((reading) => reading.kind === "package");
    const replacing = started.filter(({ exec }) => exec);
    const candidates = replacing.length > 0 ? replacing : started;
    const server = packages(candidates).at(-1);
    const others = packages(started).filter((reading) => reading !== server);
    if (!server) {
        const why = candidates.map(({ reading }) => reading).find((reading) => reading.kind === "unmanaged" && reading.why === "computed");
        const reading = why ?? candidates.at(-1)?.reading;
        if (reading?.kind !== "unmanaged")
            return { kind: "unmanaged", launcher: "wrapper", why: "starts nothing" };
        return { ...reading, pins: others.flatMap(({ pins }) => pins.map((pin) => ({ ...pin, role: "with" }))) };
    }
    const main = server.pins.find((pin) => pin.role !== "with");
    const pins = others.flatMap((reading) => reading.pins.map((pin) => (pin.purl === main?.purl ? pin : { ...pin, role: "with" })));
    const args = server.direct.args.map(withoutRoot);
    const env = Object.fromEntries(Object.entries(server.direct.env).map(([name, value]) => [name, withoutRoot(value)]));
    return { ...server, pins: [...server.pins, ...pins], direct: { ...server.direct, args, env } };
}

;// CONCATENATED MODULE: ./build/src/launcher/shells.js


const shellGrammar = { values: new Set(["-o", "-O", "+o", "--rcfile", "--init-file"]), clusters: true };
const shellPrograms = ["sh", "bash", "dash", "zsh", "ksh", "ash", "busybox"];
/** `sh -c "…" [name [args]]` in all spellings (`-lc`, `-euc`); a script file is the wrapper's business. */
const shells = {
    programs: shellPrograms,
    read(line, program) {
        const words = program === "busybox" ? line.words.slice(1) : line.words;
        if (program === "busybox" && !shellPrograms.includes((0,launcher_reading/* programName */.kX)(words[0]?.text ?? "")))
            return null;
        const at = words.findIndex((word, index) => index > 0 && /^-[a-zA-Z]*c[a-zA-Z]*$/.test(word.text));
        const before = at < 0 ? null : parseOptions(words.slice(1, at), shellGrammar);
        if (!before || before.rest.length > 0 || valuesOf(before, "--rcfile").length > 1)
            return null;
        const { rest } = parseOptions(words.slice(at + 1), shellGrammar);
        const [script, , ...args] = rest;
        return script ? { kind: "shell", script, args, line } : null;
    },
};
/** The words of a shell's command line from its script file on; empty when it names none. */
function scriptWords(words) {
    return parseOptions(words.slice(1), shellGrammar).rest;
}

;// CONCATENATED MODULE: ./build/src/launcher/toolchains.js






function packageReading(line, launcher, named, args) {
    return { kind: "package", launcher, pins: [pinOf(named)], direct: { bin: null, args, env: (0,launcher_reading/* addedEnv */.Wk)(line) } };
}
const goGrammar = {
    values: new Set("-C -exec -p -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -toolexec".split(" ")),
};
/** `go run module@version` (https://pkg.go.dev/cmd/go): with a version it runs outside of any module; a file or a folder is local. */
const go = {
    programs: ["go"],
    read(line) {
        if (line.words[1]?.text !== "run")
            return (0,launcher_reading/* localProgram */.EL)("go");
        const [spec, ...args] = parseOptions(line.words.slice(2), goGrammar).rest;
        if (!spec)
            return (0,launcher_reading/* localProgram */.EL)("go run");
        const word = literalWord(spec);
        if (!word)
            return (0,launcher_reading/* computed */.EW)("go run");
        const match = /^([\w-]+(?:\.[\w-]+)+(?:\/[\w.~+-]+)+)(@(.*))?$/s.exec(word.text);
        if (!match || /\.go$/.test(match[1]))
            return (0,launcher_reading/* localProgram */.EL)("go run");
        const name = match[1];
        const start = name.length + (match[2] ? 1 : 0);
        return packageReading(line, "go run", { ecosystem: "golang", name, word, start, end: word.text.length, insert: match[2] ? "" : "@" }, (0,launcher_reading/* texts */.Te)(args));
    },
};
/** Options of `deno run` that take the next word; permissions and most others are written with `=`, or alone. */
const denoGrammar = {
    values: new Set("-c --config --import-map --cert --location --seed --ext -L --log-level --preload --import --minimum-dependency-age".split(" ")),
};
/** `deno run npm:p@1`, `jsr:@s/p@1`, or an address (https://docs.deno.com/runtime/reference/cli/run/). */
const deno = {
    programs: ["deno"],
    read(line) {
        const first = parseOptions(line.words.slice(1), denoGrammar);
        const named = /^(run|x|serve)$/.test(first.rest[0]?.text ?? "");
        const [spec, ...args] = named ? parseOptions(first.rest.slice(1), denoGrammar).rest : first.rest;
        if (!spec || !/^(npm|jsr|https?):/.test(spec.text))
            return (0,launcher_reading/* localProgram */.EL)("deno run");
        const word = literalWord(spec);
        if (!word)
            return (0,launcher_reading/* computed */.EW)("deno run");
        if (word.text.startsWith("http"))
            return packageReading(line, "deno run", urlSpec(word, 0), (0,launcher_reading/* texts */.Te)(args));
        // A version ends where a path inside the package begins.
        const match = /^(npm|jsr):\/?(@[^/@]+\/[^/@]+|[^/@]+)(@[^/]*)?/.exec(word.text);
        const end = match?.[0].length ?? 0;
        const parsed = parseNpmSpec((0,manifest_located/* slice */.di)(word, end - (match?.[2]?.length ?? 0) - (match?.[3]?.length ?? 0), end));
        if (typeof parsed === "string")
            return { kind: "unmanaged", launcher: "deno run", why: "not a package name" };
        return packageReading(line, "deno run", match?.[1] === "jsr" ? { ...parsed, ecosystem: "jsr" } : parsed, (0,launcher_reading/* texts */.Te)(args));
    },
};
const dnxGrammar = {
    values: new Set(["--version", "--source", "--add-source", "--configfile", "--framework", "-f", "-v", "--verbosity", "--arch", "-a"]),
};
/** `dnx Package[@version]`, `dotnet tool exec` (https://learn.microsoft.com/dotnet/core/tools/dotnet-tool-exec). */
const dnx = {
    programs: ["dnx", "dotnet"],
    read(line, program) {
        const words = program === "dnx" ? line.words.slice(1) : dotnetTool(line.words.slice(1));
        if (!words)
            return (0,launcher_reading/* localProgram */.EL)("dotnet");
        const parsed = parseOptions(words, { ...dnxGrammar, interspersed: true });
        const [spec, ...args] = parsed.rest;
        if (!spec)
            return (0,launcher_reading/* localProgram */.EL)("dnx");
        const given = valuesOf(parsed, "--version")[0];
        const word = literalWord(spec);
        const version = given && literalWord(given);
        if (!word || version === null)
            return (0,launcher_reading/* computed */.EW)("dnx");
        const match = /^([\w.-]+)(@(.*))?$/s.exec(word.text);
        if (!match)
            return { kind: "unmanaged", launcher: "dnx", why: "not a package name" };
        const name = match[1];
        const start = name.length + (match[2] ? 1 : 0);
        const named = version
            ? { ecosystem: "nuget", name, word: version, start: 0, end: version.text.length, insert: "" }
            : { ecosystem: "nuget", name, word, start, end: word.text.length, insert: match[2] ? "" : "@" };
        return packageReading(line, "dnx", named, (0,launcher_reading/* texts */.Te)(args));
    },
};
function dotnetTool(words) {
    if (words[0]?.text === "dnx")
        return words.slice(1);
    return words[0]?.text === "tool" && /^(exec|execute)$/.test(words[1]?.text ?? "") ? words.slice(2) : null;
}

;// CONCATENATED MODULE: ./build/src/launcher/python-spec.js

/** `at`: the word is a command to run, so that `name@1.0` and `name@latest` mean versions (https://docs.astral.sh/uv/guides/tools/). */
function parsePythonSpec(word, { at }) {
    const { text } = word;
    if (/^(\.{1,2}([/\\]|$)|[/~]|[A-Za-z]:[\\/]|file:)/.test(text) || /\.(whl|py)$/i.test(text))
        return "local";
    const direct = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(?=git\+|https?:)/.exec(text);
    const from = direct ? direct[0].length : 0;
    if (/^git\+/.test(text.slice(from)))
        return python_spec_gitSpec(word, from);
    if (/^https?:/.test(text.slice(from)))
        return urlSpec(word, from);
    const match = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(\[[^\]]*\])?\s*/.exec(text);
    if (!match)
        return "invalid";
    const end = match[0].length;
    const name = match[1];
    const written = text
        .slice(end)
        .replace(/\s*;.*$/s, "")
        .trimEnd();
    if (written === "")
        return { ecosystem: "pypi", name, word, start: end, end, insert: at && !match[2] ? "@" : "==" };
    if (at && /^@[^@\s]*$/.test(written))
        return { ecosystem: "pypi", name, word, start: end + 1, end: end + written.length, insert: "" };
    return specifier({ ecosystem: "pypi", name, word, start: end, end: end + written.length, insert: "" });
}
/** `==1.0` is a version behind its operator; every other specifier is replaced whole. */
function specifier(named) {
    const text = named.word.text.slice(named.start, named.end);
    const exact = /^===?\s*(?=[^\s,=]+$)/.exec(text);
    if (exact)
        return { ...named, start: named.start + exact[0].length };
    return /^(\(\s*)?(===?|[<>~!]=|[<>])/.test(text) ? { ...named, insert: "==", kind: "range" } : "invalid";
}
/** `git+https://host/owner/repo@ref#subdirectory=…`. */
function python_spec_gitSpec(word, from) {
    const hash = word.text.indexOf("#", from);
    const end = hash < 0 ? word.text.length : hash;
    const address = /^git\+[a-z]+:\/\/(?:[^@/]*@)?([^@]*)(@)?/.exec(word.text.slice(from, end));
    const name = stripGit(address?.[1] ?? word.text.slice(from, end));
    if (!address?.[2])
        return { ecosystem: "git", name, word, start: end, end, insert: "@" };
    return { ecosystem: "git", name, word, start: from + address[0].length, end, insert: "" };
}
/** `cli` and `dev` of `foo[cli,dev]==1.0`. */
function extrasOf(spec) {
    const listed = /^[\w.-]+\s*\[([^\]]*)\]/.exec(spec)?.[1] ?? "";
    return listed.split(",").flatMap((extra) => extra.trim() || []);
}

;// CONCATENATED MODULE: ./build/src/launcher/uvx.js







/** Options of `uvx`, `uv run` and `uv` itself that take a value (`uv help tool run`, uv 0.9). */
const uvGrammar = {
    values: new Set(("--from --with -w --with-editable --with-requirements -c --constraints -b --build-constraints --overrides --env-file -p --python --python-platform --torch-backend " +
        "--index --default-index -i --index-url --extra-index-url -f --find-links --index-strategy --keyring-provider --resolution --prerelease --fork-strategy " +
        "--exclude-newer --exclude-newer-package --link-mode -C --config-setting --config-settings-package --no-build-isolation-package --no-build-package " +
        "--no-binary-package -P --upgrade-package --reinstall-package --refresh-package --cache-dir --config-file --directory --project --color --allow-insecure-host " +
        "--extra --no-extra --group --no-group --only-group --package --no-editable-package --env-mode").split(" ")),
};
/** `uvx`, `uv tool run`, `uv run --with …`, and the same as a module: `python -m uv …`. */
const uvx = {
    programs: ["uvx", "uv"],
    read(line, program) {
        const first = parseOptions(line.words.slice(1), uvGrammar);
        if (program === "uvx")
            return readTool(line, "uvx", first);
        const [command, sub, ...rest] = first.rest;
        if (command?.text === "x" || (command?.text === "tool" && sub?.text === "run")) {
            return readTool(line, "uvx", parseOptions(command.text === "x" ? first.rest.slice(1) : rest, uvGrammar));
        }
        if (command?.text !== "run")
            return (0,launcher_reading/* localProgram */.EL)("uv");
        const run = parseOptions(first.rest.slice(1), uvGrammar);
        const pins = pinsOf("uv run", extras(run), "with");
        return !Array.isArray(pins) ? pins : { kind: "unmanaged", launcher: "uv run", why: "local program", pins };
    },
};
const pipxGrammar = {
    values: new Set(["--spec", "--python", "-i", "--index-url", "--pip-args", "--with", "--backend"]),
};
/** `pipx run [--spec SPEC] app` (https://pipx.pypa.io/stable/docs/). */
const pipx = {
    programs: ["pipx"],
    read(line) {
        const { rest } = parseOptions(line.words.slice(1), pipxGrammar);
        if (rest[0]?.text !== "run")
            return (0,launcher_reading/* localProgram */.EL)("pipx");
        return readTool(line, "pipx run", parseOptions(rest.slice(1), pipxGrammar));
    },
};
/** `python -m uv tool run …` and `python -m pipx run …`; every other module or script is a local program. */
const python = {
    programs: ["python", "python3", "py", "python3.10", "python3.11", "python3.12", "python3.13", "python3.14"],
    read(line) {
        const at = line.words.findIndex((word, index) => index > 0 && word.text === "-m");
        const module_ = line.words[at + 1];
        if (at < 0 || !module_ || line.words.slice(1, at).some((word) => !word.text.startsWith("-")))
            return null;
        return module_.text === "uv" || module_.text === "pipx"
            ? { kind: "command", line: { ...line, words: line.words.slice(at + 1) } }
            : null;
    },
};
function extras(parsed) {
    return valuesOf(parsed, "--with", "-w").flatMap(commaParts);
}
/** `--with` takes several requirements between commas; a comma inside brackets or after an operator belongs to one of them. */
function commaParts(word) {
    return (0,manifest_located/* split */.lD)(word, /,(?!\s*[<>=!~])(?![^[]*\])\s*/g);
}
function readTool(line, launcher, parsed) {
    const [command, ...args] = parsed.rest;
    const source = valuesOf(parsed, "--from", "--spec")[0];
    const target = source ?? command;
    if (!target)
        return (0,launcher_reading/* localProgram */.EL)(launcher);
    const main = specOf(launcher, target, { at: source === undefined });
    if (!("word" in main))
        return main;
    const others = pinsOf(launcher, extras(parsed), "with");
    if (!Array.isArray(others))
        return others;
    const pin = pinOf(main, bridgeRole(main) ?? "server");
    const bin = source && command ? command.text : null;
    return {
        kind: "package",
        launcher,
        pins: [pin, ...others],
        direct: { bin, args: (0,launcher_reading/* texts */.Te)(args), env: (0,launcher_reading/* addedEnv */.Wk)(line), ...(main.ecosystem === "pypi" && { python: requestOf(main, parsed) }) },
        inner: innerLine(main, args, line),
    };
}
/** Options that change what is installed, beyond packages and the interpreter: indexes, constraints, resolution, builds. */
const resolving = /^(-c|-b|-f|-i|-C|--(with-editable|with-requirements|constraints|build-constraints|overrides|index.*|default-index|extra-index-url|no-index|find-links|resolution|prerelease|pre|fork-strategy|exclude-newer.*|no-build.*|no-binary.*|no-sources.*|config-setting.*|python-platform|torch-backend|pip-args|system-site-packages))$/;
function requestOf(named, parsed) {
    return {
        extras: extrasOf(named.word.text),
        with: (0,launcher_reading/* texts */.Te)(extras(parsed)),
        python: valuesOf(parsed, "-p", "--python").at(-1)?.text ?? null,
        others: [...new Set(parsed.options.flatMap(({ name }) => (resolving.test(name) ? [name] : [])))],
    };
}
function pinsOf(launcher, words, role) {
    const pins = [];
    for (const word of words) {
        const spec = specOf(launcher, word, { at: false });
        if ("word" in spec)
            pins.push(pinOf(spec, role));
        else if (spec.kind === "unmanaged" && spec.why === "computed")
            return spec;
    }
    return pins;
}
function specOf(launcher, word, options) {
    const literal = literalWord(word);
    if (!literal)
        return (0,launcher_reading/* computed */.EW)(launcher);
    const spec = parsePythonSpec(literal, options);
    if (spec === "local")
        return (0,launcher_reading/* localProgram */.EL)(launcher);
    return spec === "invalid" ? { kind: "unmanaged", launcher, why: "not a package name" } : spec;
}

;// CONCATENATED MODULE: ./build/src/launcher/wrapper.js








/** A script larger than this is a program. */
const maxScriptBytes = 1024 * 1024;
/**
 * Reads a command that is a script of the repository, or a shell with one: through symbolic links, and through what the script
 * starts. Null when the command is no file that a repository would hold.
 */
async function readScriptFile(line, context, follow) {
    const [program] = line.words;
    const interpreted = shellPrograms.includes((0,launcher_reading/* programName */.kX)(program.text));
    const words = interpreted ? scriptWords(line.words) : line.words;
    const [script, ...args] = words;
    if (!script)
        return interpreted ? { kind: "unmanaged", launcher: "wrapper", why: "computed" } : null;
    if (!interpreted && !isPath(script.text))
        return readArgument(line, context);
    const found = await findFile(script.text, context);
    if (found.kind !== "file")
        return notThere(script, found, context);
    if (context.stack.includes(found.path))
        return { kind: "unmanaged", launcher: "wrapper", why: "calls itself" };
    follows(found, context);
    const entry = await context.files.read(found.path);
    if (!entry || entry.length > maxScriptBytes)
        return { kind: "unmanaged", launcher: "wrapper", why: entry ? "too large to follow" : "missing script" };
    if (!interpreted && !isShellScript(entry, found.path))
        return (0,launcher_reading/* localProgram */.EL)("local");
    context.budget.steps -= scriptSteps;
    return readFile(found, entry, { args, line, context: { ...context, stack: [...context.stack, found.path] }, follow });
}
/** `node server.js`: nothing to pin, but that file decides what is started. */
async function readArgument(line, context) {
    const file = line.words.slice(1).find((word) => !word.text.startsWith("-"));
    if (file && /^(node|bun|deno|python[\d.]*|py|ruby|perl|tsx|ts-node|php)$/.test((0,launcher_reading/* programName */.kX)(line.words[0]?.text ?? ""))) {
        const found = await findFile(file.text, context);
        if (found.kind === "file")
            follows(found, context);
    }
    return null;
}
async function readFile(found, content, { args, line, context, follow }) {
    const { path, via } = found;
    const decoded = (0,source/* decodeSource */.E)(path, content);
    if (decoded.kind === "not-utf8")
        return (0,launcher_reading/* localProgram */.EL)("local");
    // A script sees the name that it was called by, the link's.
    const zero = external_node_path_.posix.join(repositoryRoot, via[0] ?? path);
    const text = (0,manifest_located/* locate */.x5)(decoded.source.text, path, decoded.source.byteAt);
    const reading = await readShell({ text, zero, real: external_node_path_.posix.join(repositoryRoot, path), args, line }, context, follow);
    if (reading.kind === "unmanaged" && reading.why === "starts nothing") {
        const at = { file: path, server: context.server, place: { file: path, line: 1, column: 1 } };
        context.problems.push((0,problem/* problem */.CC)("stub-script", `the script ${path} starts no server`, at));
    }
    return reading.kind === "package" || reading.kind === "unmanaged" ? { ...reading, launcher: "wrapper" } : reading;
}
/** A command is a path when it says so; a bare word is looked for on the PATH. */
function isPath(text) {
    return /[/\\]|\.(sh|bash)$/.test(text);
}
function follows(found, context) {
    for (const file of [...found.via, found.path])
        if (!context.trail.includes(file))
            context.trail.push(file);
}
/** By its first line, or by its name when it has none. */
function isShellScript(content, path) {
    const shebang = /^#!\s*(\S+)(?:[ \t]+([^\r\n]*))?/.exec(content.toString("latin1", 0, 256));
    if (!shebang)
        return /\.(sh|bash)$/.test(path);
    const interpreter = (0,launcher_reading/* programName */.kX)(shebang[1]);
    const named = interpreter === "env" ? (0,launcher_reading/* programName */.kX)((shebang[2] ?? "").replace(/^-S\s+/, "").split(/\s+/)[0] ?? "") : interpreter;
    return shellPrograms.includes(named);
}
function notThere(script, found, context) {
    const { text } = script;
    const span = (0,manifest_located/* spanOf */.ee)(script, 0, text.length);
    const at = { file: span?.file ?? context.manifest, server: context.server, span };
    const shown = JSON.stringify(text);
    switch (found.kind) {
        case "missing":
            // Compiled programs and virtual environments are built where they run; a script is committed.
            if (!/\.(sh|bash|zsh)$/i.test(text))
                return (0,launcher_reading/* localProgram */.EL)("local");
            context.problems.push((0,problem/* problem */.CC)("missing-script", `the script ${shown} is not in the repository`, at));
            return { kind: "unmanaged", launcher: "wrapper", why: "missing script" };
        case "outside":
            context.problems.push((0,problem/* problem */.CC)("outside-script", `the script ${shown} lies outside of the repository`, at));
            return { kind: "unmanaged", launcher: "wrapper", why: "outside the repository" };
        case "unknown":
            return (0,launcher_reading/* localProgram */.EL)("local");
    }
}

;// CONCATENATED MODULE: ./build/src/launcher/launch.js












const families = [npx, bunx, dlx, uvx, pipx, python, docker, go, deno, dnx, env, cmd, powershell, shells, carrier];
const byProgram = new Map(families.flatMap((family) => family.programs.map((program) => [program, family])));
/** How many programs may stand before the launcher (`env`, `sudo`, `cmd /c`, scripts that call scripts). */
const maxHops = 20;
/**
 * Finds the package in a command: through programs that run others, shells and wrapper scripts, down to the launcher. What is
 * followed on the way goes to `context.trail`, what is wrong there to `context.problems`.
 */
async function readCommand(line, context) {
    let current = line;
    for (let hop = 0; hop < maxHops; hop++) {
        if (context.budget.steps-- <= 0)
            break;
        const locked = await (0,locked_run/* readLockedRun */.Un)(current, context, readCommand);
        if (locked)
            return locked;
        const reading = readProgram(current);
        if (reading?.kind === "command") {
            current = reading.line;
            continue;
        }
        if (reading?.kind === "shell") {
            const zero = reading.args[0]?.text ?? "sh";
            return shown(await readShell({ text: reading.script, zero, args: reading.args, line: current }, context, readCommand), context);
        }
        if (reading?.kind === "package")
            return throughBridge(reading, context);
        return reading ?? (await readScriptFile(current, context, readCommand)) ?? (0,launcher_reading/* localProgram */.EL)("local");
    }
    return { kind: "unmanaged", launcher: "local", why: "too long to follow" };
}
function readProgram(line) {
    const [program] = line.words;
    const name = (0,launcher_reading/* programName */.kX)(program.text);
    // node …/npx-cli.js: what npx is on Windows without its script.
    const cli = name === "node" && line.words[1] ? (0,launcher_reading/* programName */.kX)(line.words[1].text) : "";
    if (cli === "npx-cli.js" || cli === "npm-cli.js")
        return readProgram({ ...line, words: line.words.slice(1) });
    const family = byProgram.get(name);
    if (family)
        return family.read(line, name);
    if (/^\$\{?\w+\}?$/.test(program.text))
        return (0,launcher_reading/* computed */.EW)("local");
    const whole = wholeLine(line);
    return whole ? readProgram(whole) : null;
}
/** Some people write the whole command line into `command`; clients that start it by a shell accept that. */
function wholeLine(line) {
    const [program, ...args] = line.words;
    const words = (0,manifest_located/* split */.lD)(program, /\s+/g);
    if (words.length < 2 || !byProgram.has(words[0]?.text.toLowerCase() ?? ""))
        return null;
    return { ...line, words: [...words, ...args] };
}
/** A bridge that runs a command: that one's package is the server, and is what is started directly. */
async function throughBridge(bridge, context) {
    const { inner, ...rest } = bridge;
    const reading = inner ? await readCommand(inner, context) : null;
    if (reading?.kind !== "package")
        return rest;
    return { ...rest, pins: [...rest.pins, ...reading.pins], direct: reading.direct };
}
/** A one-line shell program that starts nothing is a stub as a script is. */
function shown(reading, context) {
    if (reading.kind === "unmanaged" && reading.why === "starts nothing") {
        context.problems.push((0,problem/* problem */.CC)("stub-script", "the shell command starts no server", { file: context.manifest, server: context.server }));
    }
    return reading;
}

// EXTERNAL MODULE: ./build/src/manifest/config-tree.js
var config_tree = __webpack_require__(34342);
// EXTERNAL MODULE: ./build/src/manifest/servers.js
var manifest_servers = __webpack_require__(48083);
;// CONCATENATED MODULE: ./build/src/manifest/entry.js




/** Fields of the known clients (their documentation as in `places.ts`); everything else is told as `unknown-field`. */
const knownFields = new Set(("type transport command args env environment url uri serverUrl httpUrl headers http_headers env_http_headers env_vars bearer_token_env_var requestInit cwd " +
    "workingDirectory envFile disabled enabled timeout timeout_ms initTimeout startup_timeout_sec startup_timeout_ms tool_timeout_sec description name id key title " +
    "version autoApprove alwaysAllow disabledTools enabledTools enabled_tools disabled_tools includeTools excludeTools tools trust oauth auth authentication authorization " +
    "authProviderType scopes dev gallery icon icons tags metadata capabilities settings source path autoStart required sandbox sandboxEnabled headersHelper alwaysLoad " +
    "directTools approveTools watchPaths instructions supports_parallel_tool_calls experimental_environment default_tools_approval_mode connectionTimeout requestOptions " +
    "faviconUrl options debug inputs targetAudience targetScopes oauthScopes").split(" "));
/** Reads one server's fields; what is wrong with them goes to `problems`. */
function readEntry(tree, server, problems) {
    const { node, name } = server;
    for (const one of (0,manifest_servers/* duplicateKeys */.ss)(tree, node, name))
        problems.push(one);
    for (const { key, keyStart, value } of node.entries) {
        if (knownFields.has(key) || (0,manifest_servers/* isRemark */.bd)(key))
            continue;
        const at = (0,problem/* stretchOf */.Ls)(tree.source, keyStart, value.start);
        problems.push((0,problem/* problem */.CC)("unknown-field", `no known client reads the field ${JSON.stringify(key)}`, { ...at, server: name }));
    }
    const wrong = (field_, expected, found) => {
        const at = (0,problem/* stretchOf */.Ls)(tree.source, found.start, found.end);
        problems.push((0,problem/* problem */.CC)("wrong-type", `${field_}: expected ${expected}, found ${(0,config_tree/* kindText */.uS)(found)}`, { ...at, server: name }));
    };
    const words = entry_commandWords(tree, node, wrong);
    const address = urlOf(node, wrong);
    const fields = {
        words,
        env: environment(tree, node, wrong),
        url: address?.value ?? null,
        headers: headersOf(node),
        transport: transportOf(node, words.length > 0, address),
        disabled: booleanOf(node, "disabled") === true || booleanOf(node, "enabled") === false,
        cwd: textOf(node, "cwd") ?? textOf(node, "workingDirectory"),
    };
    if (fields.transport === "unknown") {
        const at = (0,problem/* stretchOf */.Ls)(tree.source, server.keyStart, node.end);
        problems.push((0,problem/* problem */.CC)("no-command", "the server has neither a command nor a url", { ...at, server: name }));
    }
    return fields;
}
/** `command` as a string with `args`, as an array of both, or (older Zed) as an object of both. */
function entry_commandWords(tree, node, wrong) {
    const command = (0,config_tree/* field */.ZZ)(node, "command");
    if (!command || (command.kind === "scalar" && command.value === null))
        return [];
    if (command.kind === "object") {
        const path = (0,config_tree/* field */.ZZ)(command, "path");
        return path?.kind === "string" ? [tree.locate(path), ...listOf(tree, command, wrong)] : [];
    }
    const words = command.kind === "array" ? stringsOf(tree, command, "command", wrong) : command.kind === "string" ? [tree.locate(command)] : [];
    if (command.kind === "scalar")
        wrong("command", "a string", command);
    return words[0] && words[0].text.trim() !== "" ? [...words, ...listOf(tree, node, wrong)] : [];
}
function listOf(tree, node, wrong) {
    const args = (0,config_tree/* field */.ZZ)(node, "args");
    if (!args || (args.kind === "scalar" && args.value === null))
        return [];
    if (args.kind === "array")
        return stringsOf(tree, args, "args", wrong);
    wrong("args", "an array of strings", args);
    return args.kind === "string" ? [tree.locate(args)] : [];
}
function stringsOf(tree, node, name, wrong) {
    const found = [];
    for (const item of node.items) {
        if (item.kind === "string")
            found.push(tree.locate(item));
        else if (item.kind === "scalar" && item.value !== null)
            found.push((0,manifest_located/* unplaced */.vw)(String(item.value)));
        else
            wrong(name, "an array of strings", item);
    }
    return found;
}
function environment(tree, node, wrong) {
    const found = new Map();
    // Codex names the variables that it passes on.
    const passed = (0,config_tree/* field */.ZZ)(node, "env_vars");
    for (const item of passed?.kind === "array" ? passed.items : []) {
        if (item.kind === "string")
            found.set(item.value, (0,manifest_located/* unplaced */.vw)(`\${${item.value}}`));
    }
    for (const name of ["env", "environment"]) {
        const env = (0,config_tree/* field */.ZZ)(node, name);
        if (env?.kind === "object")
            addVariables(found, env, { tree, wrong });
        else if (env && !(env.kind === "scalar" && env.value === null))
            wrong(name, "an object of strings", env);
    }
    return found;
}
function addVariables(found, env, { tree, wrong }) {
    for (const { key, value } of env.entries) {
        if (value.kind === "string")
            found.set(key, tree.locate(value));
        else if (value.kind === "scalar")
            found.set(key, (0,manifest_located/* unplaced */.vw)(value.value === null ? "" : String(value.value)));
        else
            wrong(`env.${key}`, "a string", value);
    }
}
function urlOf(node, wrong) {
    for (const key of ["url", "serverUrl", "httpUrl", "uri"]) {
        const value = (0,config_tree/* field */.ZZ)(node, key);
        if (!value || (value.kind === "scalar" && value.value === null))
            continue;
        if (value.kind === "string")
            return { key, value: value.value };
        wrong(key, "a string", value);
    }
    return null;
}
function transportOf(node, hasCommand, address) {
    const type = textOf(node, "type") ?? textOf(node, "transport") ?? textOf(nodeOf(node, "transport"), "type");
    const said = type?.toLowerCase().replace(/[-_ ]/g, "");
    const remote = said === "sse" ? "sse" : said && /^(http|streamablehttp|streaminghttp|remote|ws|websocket)$/.test(said) ? "http" : null;
    if (hasCommand && (!address || remote === null))
        return "stdio";
    return address ? (remote ?? "http") : "unknown";
}
const headerFields = ["headers", "http_headers", "requestInit", "env_http_headers", "bearer_token_env_var"];
const none = Object.freeze(Object.create(null));
function headersOf(node) {
    if (!headerFields.some((name) => (0,config_tree/* field */.ZZ)(node, name) !== null))
        return none;
    const headers = Object.create(null);
    for (const source of [nodeOf(node, "headers"), nodeOf(node, "http_headers"), nodeOf(nodeOf(node, "requestInit"), "headers")]) {
        for (const { key, value } of source?.entries ?? [])
            if (value.kind === "string")
                headers[key] = value.value;
    }
    for (const { key, value } of nodeOf(node, "env_http_headers")?.entries ?? [])
        if (value.kind === "string")
            headers[key] = `\${${value.value}}`;
    const bearer = textOf(node, "bearer_token_env_var");
    if (bearer !== null)
        headers.Authorization = `Bearer \${${bearer}}`;
    return { ...headers };
}
function nodeOf(node, key) {
    const value = node && (0,config_tree/* field */.ZZ)(node, key);
    return value?.kind === "object" ? value : null;
}
function textOf(node, key) {
    const value = node && (0,config_tree/* field */.ZZ)(node, key);
    return value?.kind === "string" ? value.value : null;
}
function booleanOf(node, key) {
    const value = (0,config_tree/* field */.ZZ)(node, key);
    return value?.kind === "scalar" && typeof value.value === "boolean" ? value.value : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/manifest/secret-shapes.js
var secret_shapes = __webpack_require__(93946);
;// CONCATENATED MODULE: ./build/src/manifest/finding.js



/** What can be found in a manifest or script that could be read: how bad each is, and what to do about it. */
const table = {
    unpinned: ["low", "let `mcp-gitops` propose the pin, or write the exact version there"],
    "clear-text-secret": ["high", "revoke it, put a new one where only your machine reads it, and name it as a variable here"],
    "plain-http": ["medium", "use https: what is sent and answered here can be read and changed on the way"],
    "piped-download": ["high", "download a release by version, check its digest, and run that file"],
    "unset-variable": ["info", "set the variable where the client is started, or give it a default"],
    "duplicate-name": ["low", "rename one of them: clients make the names of tools out of it"],
    "pinned-differently": ["low", "pin the same version in both, or say in a comment why not"],
    "similar-name": ["info", "check that this is the package you mean, and not one that waits for a slip of the hand"],
};
/** A problem with its severity and advice out of the table. */
function finding(code, { message, fact, severity }, at) {
    const [usual, todo] = table[code];
    return (0,problem/* toProblem */.H8)({ code, severity: severity ?? usual, message, todo, fact }, at);
}
/**
 * Five hexadecimal digits that change with a secret and do not tell it: keyed by the place, so that two places do not show that they hold
 * the same, and too short to check guesses against.
 */
function secretFingerprint(value, place) {
    return (0,external_node_crypto_.createHmac)("sha256", JSON.stringify(["mcp-gitops/secret", ...place]))
        .update(value)
        .digest("hex")
        .slice(0, 5);
}
/** A name that is to be printed, in which somebody may have written the credential itself. */
function withoutSecrets(text) {
    let shown = "";
    let at = 0;
    for (const { kind, start, end } of (0,secret_shapes/* shapedSecrets */.fq)(text)) {
        shown += `${text.slice(at, start)}(a ${kind})`;
        at = end;
    }
    return shown + text.slice(at);
}

;// CONCATENATED MODULE: ./build/src/manifest/piped-download.js
const downloaders = /^(?:curl|wget|fetch|aria2c|http|https|iwr|irm|invoke-webrequest|invoke-restmethod)$/;
const piped_download_shells = /^(?:(?:ba|z|da|k|a|fi)?sh|iex|invoke-expression)$/;
const interpreters = /^(?:python[\d.]*|node|perl|ruby|php|deno|bun)$/;
const piped_download_carriers = /^(?:sudo|doas|env|exec|command|time|nohup|nice|busybox)$/;
/**
 * The downloads in a shell script that go straight into an interpreter: `curl … | sh`, `bash <(curl …)`, `sh -c "$(curl …)"`,
 * `irm … | iex`. A text that only speaks of one (`echo "curl … | sh"`) has none: the script is parsed, not searched.
 */
async function pipedDownloads(script) {
    if (!mayDownload(script))
        return [];
    const { parse } = await __webpack_require__.e(/* import() */ 8919).then(__webpack_require__.bind(__webpack_require__, 28919));
    const found = downloadsIn(script, parse, 0);
    const windows = /\b(iex|invoke-expression)\b[^\n|]{0,500}\b(?:irm|iwr|invoke-(?:restmethod|webrequest)|downloadstring)\b/i.exec(script);
    if (windows && found.length === 0)
        return [{ start: windows.index, end: windows.index + windows[0].length, runner: windows[1] }];
    return found;
}
/** Whether it is worth parsing: most texts are not. */
function mayDownload(text) {
    return /[|`(]/.test(text) && /\b(?:curl|wget|fetch|aria2c|https?|iwr|irm|invoke-(?:web|rest)|downloadstring)/i.test(text);
}
/** How often a shell may be handed another script in quotes. */
const maxQuoted = 4;
function downloadsIn(script, parse, quoted) {
    const found = [];
    walk(parse(script), (node) => {
        const runner = node.type === "Pipeline" ? pipeRunner(node) : node.type === "Command" ? commandRunner(node) : null;
        if (typeof runner === "string")
            found.push({ start: Number(node.pos), end: Number(node.end), runner });
        const [inner] = runner !== null && typeof runner === "object" && quoted < maxQuoted ? downloadsIn(runner.script, parse, quoted + 1) : [];
        if (inner)
            found.push({ start: Number(node.pos), end: Number(node.end), runner: inner.runner });
    });
    return found;
}
/** Deeper than any script that a person writes. */
const maxDepth = 500;
function walk(value, visit, depth = 0) {
    if (depth > maxDepth)
        return;
    if (Array.isArray(value))
        for (const item of value)
            walk(item, visit, depth + 1);
    else if (typeof value === "object" && value !== null) {
        if ("type" in value)
            visit(value);
        // Parts of a word are parsed when they are asked for, and may be no property of its own.
        const parts = "parts" in value ? [value.parts] : [];
        walk([...parts, ...Object.entries(value).flatMap(([key, inner]) => (key === "parts" ? [] : [inner]))], visit, depth + 1);
    }
}
/** The interpreter behind a downloader in a pipeline, when it reads its program from there. */
function pipeRunner(node) {
    const words = node.commands.map((command) => command.type === "Command" ? piped_download_commandWords(command) : []);
    const download = words.findIndex(([program]) => program !== undefined && downloaders.test(program));
    if (download < 0)
        return null;
    const runner = words.slice(download + 1).find(([program = "", ...args]) => {
        if (piped_download_shells.test(program))
            return !args.includes("-c") && (args.includes("-s") || args.every(isOption));
        return interpreters.test(program) && args.every((arg) => arg === "-");
    });
    return runner?.[0] ?? null;
}
function isOption(word) {
    return /^[-+]/.test(word);
}
/**
 * The interpreter that is handed what a downloader printed: `bash <(…)`, `sh -c "$(…)"`, `eval "$(…)"`, `source <(…)`. A script in quotes
 * behind `-c` is to be looked into by itself.
 */
function commandRunner(command) {
    const [program = "", ...args] = piped_download_commandWords(command);
    const dash = args.findIndex((arg) => /^-(?:c|\w*c|command)$/i.test(arg));
    const script = dash >= 0 && (piped_download_shells.test(program) || /^(?:powershell|pwsh|cmd)$/.test(program)) ? args[dash + 1] : undefined;
    const runner = substitutionRunner(command, [program, ...args]);
    return runner ?? (script === undefined ? null : { script });
}
function substitutionRunner(command, [program = "", ...args]) {
    const evaluates = /^(?:eval|source|\.)$/.test(program);
    if (!evaluates && !piped_download_shells.test(program) && !interpreters.test(program))
        return null;
    const takesText = evaluates || args.some((arg) => arg === "-c" || arg === "-e");
    let downloads = false;
    for (const word of command.suffix) {
        walk(word, (node) => {
            const wanted = node.type === "ProcessSubstitution" || (node.type === "CommandExpansion" && takesText);
            if (wanted)
                walk(node.script, (inner) => void (downloads ||= isDownload(inner)));
        });
    }
    return downloads ? program : null;
}
function isDownload(node) {
    return node.type === "Command" && downloaders.test(piped_download_commandWords(node)[0] ?? "");
}
/** The words of a command from its program on, the program in lower case and without its folder; what only carries it is passed over. */
function piped_download_commandWords(command) {
    const words = [command.name, ...command.suffix].flatMap((word) => word && "value" in word && typeof word.value === "string" ? [word.value] : []);
    let at = 0;
    while (piped_download_carriers.test(words[at] ?? "") || (at > 0 && (isOption(words[at] ?? "") || /^\w+=/.test(words[at] ?? ""))))
        at++;
    const [program = "", ...args] = words.slice(at);
    return [
        program
            .replace(/^.*[/\\]/, "")
            .replace(/\.exe$/i, "")
            .toLowerCase(),
        ...args,
    ];
}

;// CONCATENATED MODULE: ./build/src/manifest/plain-http.js
/**
 * Whether a text is, or gives an option, an address without encryption. This machine is none (the Fetch standard's potentially trustworthy
 * origins); within one's own network it is told without alarm.
 */
function plainHttp(text) {
    const host = /^(?:--?[\w-]{1,80}=)?http:\/\/(?:[^/?#\s]*@)?(\[[0-9a-fA-F:.]+\]|[^/?#:\s]+)/i.exec(text)?.[1]?.toLowerCase();
    if (host === undefined || isThisMachine(host) || /[${}<>%]/.test(host))
        return null;
    const near = isNear(host);
    const message = `reaches ${host} without encryption${near ? ", inside a private network" : ""}`;
    return { message, fact: host, severity: near ? "info" : "medium" };
}
function isThisMachine(host) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|host\.containers\.internal)$|\.localhost$/.test(host);
}
/** Private addresses (RFC 1918, 3927, 4193, 6598), and names that no public server can have. */
function isNear(host) {
    return (/^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$|^\[f[cde]/.test(host) ||
        !host.includes(".") ||
        /\.(?:local|internal|lan|home|test|intranet|corp|svc|arpa)$/.test(host));
}

// EXTERNAL MODULE: ./build/src/manifest/secrets.js
var manifest_secrets = __webpack_require__(23914);
;// CONCATENATED MODULE: ./build/src/manifest/unset-variables.js

/** What Claude Code sets by itself (https://code.claude.com/docs/en/mcp, https://code.claude.com/docs/en/plugins-reference). */
const ownNames = new Set(["CLAUDE_PROJECT_DIR", "CLAUDE_PLUGIN_ROOT", "CLAUDE_PLUGIN_DATA"]);
/** The variables in a text that stay as they are written, because nothing sets them. Only for clients of which we know how they expand. */
function unsetVariables(text, rules) {
    if (rules.syntax === "none" || !text.includes("${"))
        return [];
    return [...text.matchAll(/\$\{([A-Za-z]+:)?([\w-]{1,200})(:-[^}]*)?\}/g)].flatMap((match) => {
        const [whole, prefix = "", name = "", fallback] = match;
        const place = { start: match.index, end: match.index + whole.length };
        if (rules.syntax === "vscode" && prefix === "input:" && !rules.inputs.has(name)) {
            return [{ message: `${whole} is asked for by no entry of \`inputs\``, fact: whole, severity: "medium", ...place }];
        }
        const isVariable = rules.syntax === "claude" ? prefix === "" && fallback === undefined && !ownNames.has(name) : prefix === "env:";
        if (!isVariable || rules.environment === null || rules.environment[name] !== undefined)
            return [];
        // VS Code leaves nothing in its place, Claude Code the text itself.
        const instead = rules.syntax === "claude" ? "these very letters" : "an empty text";
        const message = `${whole} is not set where this was looked at: the server would get ${instead}`;
        return [{ message, fact: whole, severity: "info", ...place }];
    });
}
/** Which client reads a manifest decides what `${…}` means in it. */
function variableRules({ source, root }, environment) {
    const list = root.kind === "object" ? (0,config_tree/* field */.ZZ)(root, "inputs") : null;
    const ids = (list?.kind === "array" ? list.items : []).map((item) => (item.kind === "object" ? (0,config_tree/* field */.ZZ)(item, "id") : null));
    return {
        syntax: syntaxOf(source.file),
        environment,
        inputs: new Set(ids.flatMap((id) => (id?.kind === "string" ? [id.value] : []))),
    };
}
function syntaxOf(path) {
    if (/(^|\/)\.vscode\/mcp[^/]*\.json$/.test(path))
        return "vscode";
    return /(^|\/)\.mcp[^/]*\.json$|(^|\/)\.claude(-plugin)?\/|(^|\/)\.claude\.json$/.test(path) ? "claude" : "none";
}

;// CONCATENATED MODULE: ./build/src/manifest/inspect-entry.js







/**
 * What is wrong with one server's own words in its manifest: secrets in clear text, plain http, downloads that go straight into a shell,
 * variables that nothing sets. Values are never part of what it says.
 */
async function entryProblems(tree, server, rules) {
    const problems = [];
    for (const setting of settingsOf(server.node)) {
        problems.push(...settingProblems(tree, server.name, { setting, rules }));
        if (setting.role === "argument" && mayDownload(setting.node.value))
            problems.push(...(await downloadProblems(tree, server.name, setting.node)));
    }
    return problems;
}
async function downloadProblems(tree, server, node) {
    const { file } = tree.source;
    return (await pipedDownloads(node.value)).map(({ start, end, runner }) => {
        const span = (0,manifest_located/* spanOf */.ee)(tree.locate(node), start, end);
        return finding("piped-download", { message: `what the network sends is run by ${runner} as it comes`, fact: runner }, { file, server, span });
    });
}
function settingProblems(tree, server, { setting, rules }) {
    const { node, name, role } = setting;
    if (isHarmless(node.value) && (name === null || (0,manifest_secrets/* credentialName */.b)(name) === null))
        return [];
    const [hidden, plain] = [(0,manifest_secrets/* secretsIn */.V)(node.value, name), role === "setting" ? null : plainHttp(node.value)];
    const missing = unsetVariables(node.value, rules);
    if (hidden.length === 0 && plain === null && missing.length === 0)
        return [];
    const place = withoutSecrets(setting.place);
    const { file } = tree.source;
    const at = (start, end) => ({ file, server, span: (0,manifest_located/* spanOf */.ee)(tree.locate(node), start, end) });
    const secrets = hidden.map(({ kind, start, end }) => {
        const mark = secretFingerprint(node.value.slice(start, end), [file, server, place]);
        const message = `${place} holds a ${kind} in clear text (fingerprint ${mark})`;
        return finding("clear-text-secret", { message, fact: `${place} ${kind} ${mark}` }, at(start, end));
    });
    const http = plain === null ? [] : [finding("plain-http", { ...plain, message: `${place} ${plain.message}` }, at(0, node.value.length))];
    const unset = missing.map(({ message, fact, start, end, severity }) => finding("unset-variable", { message: `${place}: ${message}`, fact: `${place} ${fact}`, severity }, at(start, end)));
    return [...secrets, ...http, ...unset];
}
/** Short, and nothing in it that an address, a variable, an assignment or a key of any issuer could do without. */
function isHarmless(text) {
    return text.length < 16 && /^[\w@.,/-]*$/.test(text);
}
/** Every text of a server, in file order; remarks and descriptions have no names that count. */
function settingsOf(server) {
    return server.entries.flatMap(({ key, value }) => settingsAt(key, value));
}
const addresses = new Set(["url", "serverUrl", "httpUrl", "uri"]);
function settingsAt(key, node) {
    switch (node.kind) {
        case "scalar":
            return [];
        case "string":
            return [topSetting(key, node)];
        case "array":
            return key === "args" || key === "command" ? words(node.items) : node.items.flatMap((item) => settingsAt(key, item));
        case "object":
            return node.entries.flatMap((entry) => nested(key, entry.key, entry.value));
    }
}
function topSetting(key, node) {
    if (addresses.has(key))
        return { node, place: key, name: null, role: "address" };
    if (key === "command" || key === "args")
        return { node, place: key, name: null, role: "argument" };
    return { node, place: key, name: (0,manifest_servers/* isRemark */.bd)(key) || key === "description" ? null : key, role: "setting" };
}
/** `env.NAME`, `headers.NAME`, and whatever else stands one level or more below. */
function nested(outer, key, node) {
    if (node.kind === "string") {
        const place = /headers$/i.test(outer) ? `header ${key}` : `${outer}.${key}`;
        return [{ node, place, name: (0,manifest_servers/* isRemark */.bd)(key) ? null : key, role: "setting" }];
    }
    // An older form of Zed: `command: { path, args, env }`.
    return settingsAt(outer === "command" ? key : `${outer}.${key}`, node);
}
/** The words of a command line: an option names the word behind it. */
function words(items) {
    let option = null;
    const found = [];
    for (const node of items) {
        const name = option;
        option = null;
        if (node.kind !== "string")
            continue;
        if (/^--?[A-Za-z][\w.-]*$/.test(node.value))
            option = node.value;
        const isValue = name !== null && option === null && (0,manifest_secrets/* credentialName */.b)(name) !== null;
        found.push({ node, place: isValue ? name : "an argument", name: isValue ? name.replace(/^-+/, "") : null, role: "argument" });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/manifest/inspect-script.js





/** A script larger than this is a program. */
const inspect_script_maxScriptBytes = 1024 * 1024;
/**
 * What is wrong in the scripts by which servers are started, each looked at once: secrets in clear text, downloads that go straight into a
 * shell. Of programs in other languages nothing is said: those are not configuration.
 */
async function scriptProblems(files, servers) {
    const startedBy = new Map();
    for (const server of servers) {
        for (const file of server.files.slice(1))
            if (!startedBy.has(file))
                startedBy.set(file, server);
    }
    const problems = [];
    for (const [file, server] of startedBy) {
        const content = await files.read(file);
        if (content === null || content.length > inspect_script_maxScriptBytes || !isScript(file, content))
            continue;
        const decoded = (0,source/* decodeSource */.E)(file, content);
        if (decoded.kind === "source")
            problems.push(...(await problemsIn(decoded.source, server)));
    }
    return problems;
}
function isScript(file, content) {
    return (/\.(?:sh|bash|zsh|ksh|ps1|bat|cmd|env)$/i.test(file) ||
        /^#!\S*\/(?:env +(?:-S +)?)?(?:\S*\/)?(?:ba|z|da|k|a)?sh\b/.test(content.toString("latin1", 0, 128)));
}
async function problemsIn(source, { manifest, server }) {
    const { file, text } = source;
    const at = (start, end) => ({ ...(0,problem/* stretchOf */.Ls)(source, start, end), manifest, server });
    const secrets = [];
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        for (const { kind, start, end } of (0,manifest_secrets/* secretsIn */.V)(line)) {
            const name = withoutSecrets(/([A-Za-z_][\w.-]{0,80})["'\s:=]*$/.exec(line.slice(0, start))?.[1] ?? "a line");
            const mark = secretFingerprint(line.slice(start, end), [file, name]);
            const message = `${name} in the script ${file} holds a ${kind} in clear text (fingerprint ${mark})`;
            secrets.push(finding("clear-text-secret", { message, fact: `${file} ${name} ${kind} ${mark}` }, at(index + start, index + end)));
        }
    }
    const downloads = (await pipedDownloads(text)).map(({ start, end, runner }) => {
        const message = `what the network sends is run by ${runner} as it comes, in the script ${file}`;
        return finding("piped-download", { message, fact: `${file} ${runner}` }, at(start, end));
    });
    return [...secrets, ...downloads];
}

;// CONCATENATED MODULE: ./build/src/manifest/known-servers.js
/**
 * Names of server packages that are in wide use: those of the protocol's own repositories, and those that several public manifests start.
 * A name in here is no recommendation. It is compared with, never looked up.
 */
const knownServers = {
    asOf: "2026-11-22",
    names: {
        npm: ("@modelcontextprotocol/server-everything @modelcontextprotocol/server-filesystem @modelcontextprotocol/server-memory " +
            "@modelcontextprotocol/server-sequential-thinking @modelcontextprotocol/server-github @modelcontextprotocol/server-gitlab " +
            "@modelcontextprotocol/server-slack @modelcontextprotocol/server-brave-search @modelcontextprotocol/server-google-maps " +
            "@modelcontextprotocol/server-everart @modelcontextprotocol/server-postgres @modelcontextprotocol/server-puppeteer " +
            "@modelcontextprotocol/server-pdf @modelcontextprotocol/inspector @playwright/mcp @upstash/context7-mcp @notionhq/notion-mcp-server " +
            "tavily-mcp chrome-devtools-mcp @cyanheads/git-mcp-server figma-developer-mcp firecrawl-mcp @sentry/mcp-server mcp-server-kubernetes " +
            "@supabase/mcp-server-supabase @perplexity-ai/mcp-server @agentdeskai/browser-tools-mcp @browserbasehq/mcp-server-browserbase " +
            "exa-mcp-server next-devtools-mcp notebooklm-mcp xcodebuildmcp @railway/mcp-server mcp-remote supergateway mcp-proxy").split(" "),
        pypi: ("mcp-server-fetch mcp-server-git mcp-server-time mcp-server-sqlite mcp-atlassian mcp-proxy awslabs.aws-api-mcp-server " +
            "awslabs.aws-documentation-mcp-server awslabs.terraform-mcp-server awslabs.postgres-mcp-server awslabs.cloudwatch-mcp-server " +
            "awslabs.ecs-mcp-server awslabs.eks-mcp-server awslabs.cost-explorer-mcp-server awslabs.aurora-dsql-mcp-server").split(" "),
        oci: "ghcr.io/github/github-mcp-server hashicorp/terraform-mcp-server mcp/github mcp/sonarqube mcp/playwright mcp/filesystem".split(" "),
    },
};

;// CONCATENATED MODULE: ./build/src/manifest/similar-name.js

/** Shorter names are close to too many others. */
const shortest = 8;
const answers = new Map();
/**
 * The known server package that a name is one slip away from: a letter too many, too few, wrong, or two of them swapped (Damerau and
 * Levenshtein, distance 1); other separators; a scope left out, or swapped with the name. Null for a known name, and for one that is far
 * from all.
 */
function similarName(ecosystem, name) {
    const key = `${ecosystem} ${name}`;
    const known = answers.get(key);
    if (known !== undefined)
        return known;
    const answer = find(ecosystem, name);
    // A run asks about the same few names; what is hostile does not grow without end.
    if (answers.size < 50_000)
        answers.set(key, answer);
    return answer;
}
function find(ecosystem, name) {
    const known = knownOf(ecosystem);
    const spelled = asRegistered(ecosystem, name);
    if (spelled.length < shortest || spelled.length > 100 || known.registered.has(spelled))
        return null;
    const same = known.folded.get(fold(spelled));
    if (same !== undefined)
        return same;
    // One slip changes the length by one at most.
    for (const length of [spelled.length - 1, spelled.length, spelled.length + 1]) {
        for (const one of known.byLength.get(length) ?? [])
            if (isOneEdit(spelled, one.registered))
                return one.name;
    }
    return null;
}
const known = new Map();
/** Made once for each ecosystem. */
function knownOf(ecosystem) {
    const made = known.get(ecosystem) ?? makeKnown(ecosystem);
    known.set(ecosystem, made);
    return made;
}
function makeKnown(ecosystem) {
    const names = knownServers.names;
    const spelled = (names[ecosystem] ?? []).map((name) => ({ name, registered: asRegistered(ecosystem, name) }));
    const long = spelled.filter(({ registered }) => registered.length >= shortest);
    return {
        registered: new Set(spelled.map(({ registered }) => registered)),
        folded: new Map(long.flatMap(({ name, registered }) => [registered, swapped(registered)].map((text) => [fold(text), name])).reverse()),
        byLength: Map.groupBy(long, ({ registered }) => registered.length),
    };
}
/** PyPI takes `-`, `_` and `.` for one (PEP 503). */
function asRegistered(ecosystem, name) {
    const lower = name.toLowerCase();
    return ecosystem === "pypi" ? lower.replace(/[-_.]+/g, "-") : lower;
}
function fold(name) {
    return name.replace(/[^a-z0-9]/g, "");
}
/** `@scope/name` as `name-scope`. */
function swapped(name) {
    const [scope = "", rest = ""] = name.split("/", 2);
    return `${rest}${scope}`;
}
/** Whether one insertion, deletion, substitution or swap of neighbours makes one of the other. */
function isOneEdit(a, b) {
    if (a === b || Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    const left = a.slice(start, a.length - end);
    const right = b.slice(start, b.length - end);
    if (left.length <= 1 && right.length <= 1)
        return true;
    return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

;// CONCATENATED MODULE: ./build/src/manifest/inspect-servers.js


/** What is wrong with the packages that a server names: they move without anybody deciding it, or look like another. */
function pinProblems(server) {
    if (server.disabled || server.unmanaged === "published here")
        return [];
    return server.pins.flatMap((pin) => [...unpinned(server, pin), ...similar(server, pin)]);
}
function placeOf({ manifest, server }, { span }) {
    return { file: span?.file ?? manifest, manifest, server, span };
}
function unpinned(server, pin) {
    const message = floating(pin);
    if (message === null || pin.ecosystem === "url")
        return [];
    const severity = pin.pin === "range" ? "info" : "low";
    return [finding("unpinned", { message, fact: pin.purl, severity }, placeOf(server, pin))];
}
/** Why what runs can change overnight; null where it cannot. */
function floating({ name, version, pin }) {
    switch (pin) {
        case "none":
            return `${name} has no version: each start may run another one`;
        case "tag":
            return `${name} is at ${version}, a name that its publisher moves: each start may run another version`;
        case "range":
            return `${name} is at ${version}, a range: each start may run another version`;
        case "exact":
        case "digest":
        case "unmanaged":
            return null;
    }
}
function similar(server, pin) {
    const meant = similarName(pin.ecosystem, pin.name);
    if (meant === null)
        return [];
    const message = `${pin.name} is one slip away from ${meant}, a known server package`;
    return [finding("similar-name", { message, fact: `${pin.purl} ${meant}` }, placeOf(server, pin))];
}
/** What is wrong between servers: names that clients cannot tell apart, and one package at different versions. */
function inventoryProblems(servers) {
    return [...sameNames(servers), ...differentPins(servers)];
}
/** Names of one manifest that fold to one: clients write what is no letter, digit, `_` or `-` as `_` in the names of tools. */
function sameNames(servers) {
    const known = new Map();
    return servers.flatMap((server) => {
        const folded = JSON.stringify([server.manifest, server.server.replace(/[^\p{L}\p{N}_-]/gu, "_")]);
        const first = known.get(folded);
        if (!first)
            known.set(folded, server);
        if (!first)
            return [];
        const { manifest, server: name } = server;
        const span = server.span?.file === manifest ? server.span : null;
        const message = name === first.server
            ? `two servers are named ${JSON.stringify(name)}`
            : `the names ${JSON.stringify(first.server)} and ${JSON.stringify(name)} are one to a client`;
        return [finding("duplicate-name", { message, fact: first.server }, { file: manifest, server: name, span })];
    });
}
/** One problem for each package that two manifests start at different versions; what is pinned nowhere is told as unpinned already. */
function differentPins(servers) {
    const byPackage = new Map();
    for (const server of servers) {
        if (server.purl === null || server.disabled || server.unmanaged !== null)
            continue;
        byPackage.set(server.purl, [...(byPackage.get(server.purl) ?? []), server]);
    }
    return [...byPackage.values()].flatMap((group) => {
        const [first] = group;
        const other = group.find((one) => one.manifest !== first.manifest && says(one) !== says(first));
        if (!other || !group.some(({ pin }) => pin === "exact" || pin === "digest"))
            return [];
        const message = `${first.name} is at ${says(first)} in ${first.manifest} and at ${says(other)} in ${other.manifest}`;
        const at = { file: other.span?.file ?? other.manifest, manifest: other.manifest, server: other.server, span: other.span };
        return [finding("pinned-differently", { message, fact: `${other.purl} ${first.manifest}` }, at)];
    });
}
/** `latest` is what no version means to every launcher that has the word. */
function says({ version }) {
    return version ?? "latest";
}

// EXTERNAL MODULE: ./build/src/manifest/parse-manifest.js
var parse_manifest = __webpack_require__(4296);
// EXTERNAL MODULE: ./build/src/manifest/places.js
var places = __webpack_require__(56299);
;// CONCATENATED MODULE: ./build/src/manifest/problem-places.js

/** More problems of one manifest than anybody reads are cut off. */
const maxProblems = 1_000;
/** The problems of a manifest, with line and column also where only the bytes are known. */
function placedProblems(problems, path, content) {
    const lines = lineFinder(content);
    const shown = problems.slice(0, maxProblems).map((one) => (isUnplaced(one) && one.span?.file === path ? withPlace(one, lines) : one));
    const more = problems.length - shown.length;
    return more > 0 ? [...shown, (0,problem/* problem */.CC)("too-many", `${more} more problems are not shown`, { file: path })] : shown;
}
/** The same for what lies in other files, such as wrapper scripts: each is read once. */
async function placedElsewhere(files, problems) {
    const finders = new Map();
    for (const file of new Set(problems.flatMap((one) => (isUnplaced(one) && one.span ? [one.span.file] : [])))) {
        const content = await files.read(file);
        finders.set(file, content && lineFinder(content));
    }
    return problems.map((one) => {
        const lines = isUnplaced(one) && one.span ? finders.get(one.span.file) : null;
        return lines ? withPlace(one, lines) : one;
    });
}
function isUnplaced({ line, span }) {
    return line === null && span !== null;
}
function withPlace(one, lines) {
    return { ...one, ...lines(one.span?.start ?? 0) };
}
/** Line and column, from 1, of a byte; the column counts UTF-16 units, as editors do. Lines are counted when the first is asked for. */
function lineFinder(content) {
    let starts = null;
    return (offset) => {
        starts ??= lineStarts(content);
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const before = content.toString("utf8", starts[low], offset).replace(/^\ufeff/, "");
        return { line: low + 1, column: before.length + 1 };
    };
}
function lineStarts(content) {
    const starts = [0];
    // Lines are short: to look at every byte here costs less than a call for each line.
    for (let at = 0; at < content.length; at++)
        if (content[at] === 0x0a)
            starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./build/src/manifest/registry-entry.js




const ecosystems = { npm: "npm", pypi: "pypi", oci: "oci", docker: "oci", nuget: "nuget" };
/**
 * The packages and remotes of the MCP Registry's `server.json`: identity and version stand in fields of their own, not in a
 * command (https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json). Empty for another kind of file.
 */
function registryServers(tree) {
    const { root } = tree;
    const name = root.kind === "object" ? registry_entry_textOf(root, "name") : null;
    if (root.kind !== "object" || !name?.includes("/"))
        return [];
    const packages = objectsOf(root, "packages").flatMap((node, index) => packageServer(tree, node, `${name}#${index + 1}`) ?? []);
    const remotes = objectsOf(root, "remotes").map((node, index) => remoteServer(tree, node, `${name}#remote-${index + 1}`));
    return [...packages, ...remotes];
}
function packageServer(tree, node, server) {
    const identifier = registry_entry_textOf(node, "identifier") ?? registry_entry_textOf(node, "name");
    const type = registry_entry_textOf(node, "registryType") ?? registry_entry_textOf(node, "registry_type") ?? registry_entry_textOf(node, "registry_name");
    const ecosystem = ecosystems[type ?? ""];
    if (identifier === null)
        return null;
    const pin = ecosystem ? pinFor(tree, node, { ecosystem, identifier }) : null;
    const transport = registry_entry_transportOf(registry_entry_textOf(objectOf(node, "transport"), "type"));
    const base = { ...empty(tree, server, transport), launcher: registry_entry_textOf(node, "runtimeHint") ?? type ?? "package" };
    if (!pin)
        return { ...base, unmanaged: `${type ?? "unknown"} package` };
    const { name, purl, version, span } = pin;
    const args = objectsOf(node, "packageArguments").flatMap(argument);
    const direct = { bin: null, args, env: {} };
    // The file tells others what this repository publishes: its version is no choice to keep current.
    const unmanaged = "published here";
    return {
        ...base,
        unmanaged,
        ecosystem: pin.ecosystem,
        name,
        purl,
        version,
        pin: pin.pin,
        span,
        pins: [pin],
        launch: { ...base.launch, direct },
    };
}
/** The version's own field, or for an image the reference itself. */
function pinFor(tree, node, { ecosystem, identifier }) {
    const written = (0,config_tree/* field */.ZZ)(node, "identifier") ?? (0,config_tree/* field */.ZZ)(node, "name");
    const version = (0,config_tree/* field */.ZZ)(node, "version");
    const image = ecosystem === "oci" && written?.kind === "string" ? parseImage(tree.locate(written)) : null;
    if (image && (image.start < image.end || version?.kind !== "string"))
        return pinOf(image);
    if (ecosystem === "oci" && !image)
        return null;
    const word = version?.kind === "string" ? tree.locate(version) : (0,manifest_located/* unplaced */.vw)("");
    const named = { ecosystem, name: identifier, word, start: 0, end: word.text.length, insert: "" };
    return pinOf(named);
}
function argument(node) {
    const value = registry_entry_textOf(node, "value") ?? registry_entry_textOf(node, "default");
    const name = registry_entry_textOf(node, "type") === "named" ? registry_entry_textOf(node, "name") : null;
    return [...(name === null ? [] : [name]), ...(value === null ? [] : [value])];
}
function remoteServer(tree, node, server) {
    const transport = registry_entry_transportOf(registry_entry_textOf(node, "type") ?? registry_entry_textOf(node, "transport_type"));
    const remote = { ...empty(tree, server, transport === "stdio" ? "http" : transport), unmanaged: "remote", launcher: transport };
    return { ...remote, launch: { ...remote.launch, url: registry_entry_textOf(node, "url") } };
}
function empty(tree, server, transport) {
    const launch = { command: null, args: [], env: {}, url: null, headers: {}, direct: null };
    const nothing = { ecosystem: null, name: null, purl: null, version: null, pin: "unmanaged", span: null, unmanaged: null };
    return {
        ...nothing,
        manifest: tree.source.file,
        server,
        transport,
        launcher: transport,
        disabled: false,
        pins: [],
        files: [tree.source.file],
        launch,
    };
}
function registry_entry_transportOf(type) {
    return type === "sse" ? "sse" : type !== null && type !== "stdio" ? "http" : "stdio";
}
function objectOf(node, key) {
    const value = (0,config_tree/* field */.ZZ)(node, key);
    return value?.kind === "object" ? value : null;
}
function objectsOf(node, key) {
    const value = (0,config_tree/* field */.ZZ)(node, key);
    return value?.kind === "array" ? value.items.filter((item) => item.kind === "object") : [];
}
function registry_entry_textOf(node, key) {
    const value = node && (0,config_tree/* field */.ZZ)(node, key);
    return value?.kind === "string" ? value.value : null;
}

;// CONCATENATED MODULE: ./build/src/manifest/read-inventory.js














/**
 * Reads every manifest of a repository: the known places, and those named. Trouble in one file or server is a problem of that
 * one; the others are not affected. Offline; nothing is run. Throws only when the files themselves cannot be listed or read.
 */
async function readInventory(files, options = {}) {
    const { manifests = [], inspect = null } = options;
    const entries = await (0,lib_files/* filesByPath */.GF)(files);
    const found = [...entries.keys()].flatMap((path) => {
        const place = (0,places.placeOf)(path);
        return place ? [{ path, place, inspect }] : [];
    });
    const known = new Set(found.map(({ path }) => path));
    const named = manifests.filter((path) => !known.has(path)).map((path) => ({ path, place: (0,places.namedPlace)(path), inspect }));
    const readings = [];
    const wanted = [...found, ...named];
    // Contents are fetched together, which a commit does by one process; trees are many times larger, and made one after the other.
    for (let at = 0; at < wanted.length; at += readAhead) {
        const some = wanted.slice(at, at + readAhead);
        const opened = await Promise.all(some.map(({ path }) => openManifest(files, path)));
        for (const [index, manifest] of some.entries())
            readings.push(await readManifest(files, manifest, opened[index]));
    }
    const servers = readings.flatMap((reading) => reading.servers);
    const problems = readings.flatMap((reading) => reading.problems);
    const between = inspect ? [...inventoryProblems(servers), ...(await scriptProblems(files, servers))] : [];
    return { schema: "mcp-gitops/inventory/v1", servers, problems: await placedElsewhere(files, [...problems, ...between]) };
}
/** The inventory as a document: without `launch`, which can hold secrets. */
function inventoryDocument(inventory) {
    const servers = inventory.servers.map(({ launch: _, ...entry }) => entry);
    return { schema: inventory.schema, servers, problems: inventory.problems };
}
/** How many manifests are in memory at once. */
const readAhead = 200;
async function openManifest(files, manifest) {
    const followed = await (0,lib_files/* followLinks */.n1)(files, manifest);
    if (followed.kind !== "file")
        return { kind: "unreadable", code: "unreadable", message: unreadableText(followed.kind, followed.via.length > 0) };
    const { path, via } = followed;
    // What a link leads to is read there when it is a known place; else every server would be shown twice.
    if (path !== manifest && (0,places.placeOf)(path))
        return { kind: "elsewhere" };
    const content = await files.read(path);
    if (content === null)
        return { kind: "unreadable", code: "too-large", message: `the file is larger than ${lib_files/* maxFileBytes */.eV >> 20} MB` };
    return { kind: "content", path, via, content };
}
async function readManifest(files, { path: manifest, place, inspect }, opened) {
    const problems = [];
    const none = { servers: [], problems };
    if (opened.kind === "elsewhere")
        return none;
    if (opened.kind === "unreadable") {
        problems.push((0,problem/* problem */.CC)(opened.code, opened.message, { file: manifest }));
        return none;
    }
    const { path, via, content } = opened;
    const tree = await (0,parse_manifest/* parseManifest */.N)({ file: path, content, place }, problems);
    if (!tree)
        return none;
    if (place.dialect === "registry")
        return { servers: registryServers(tree), problems };
    const referenced = place.dialect === "plugin" ? (0,manifest_servers/* referencedFiles */.Rc)(tree) : [];
    if (referenced.length > 0)
        return readReferenced(files, { manifest: path, inspect }, referenced);
    const servers = [];
    const rules = inspect && variableRules(tree, inspect.environment);
    for (const found of (0,manifest_servers/* findServers */.G9)(tree, place, problems)) {
        const fields = readEntry(tree, found, problems);
        const server = await readServer(files, { manifest: path, via, server: found, fields }, problems);
        servers.push(server);
        if (rules)
            for (const one of [...(await entryProblems(tree, found, rules)), ...pinProblems(server)])
                problems.push(one);
    }
    return { servers, problems: placedProblems(problems, path, content) };
}
function unreadableText(kind, isLink) {
    if (kind === "outside")
        return "the symbolic link leads out of the repository";
    return kind === "loop" ? "the symbolic link leads to itself" : isLink ? "the symbolic link leads nowhere" : "there is no such file";
}
/** Files that a plugin names; those in known places are read without it. */
async function readReferenced(files, { manifest, inspect }, names) {
    const root = manifest.replace(/\.claude-plugin\/[^/]*$/, "");
    const readings = [];
    for (const name of new Set(names)) {
        const path = (0,lib_files/* normalisePath */.qb)(root + name.replace(/^\$\{CLAUDE_PLUGIN_ROOT\}\//, ""));
        const outside = (0,problem/* problem */.CC)("unreadable", "the plugin names a file outside of the repository", { file: manifest });
        if (path === null)
            readings.push({ servers: [], problems: [outside] });
        else if (!(0,places.placeOf)(path))
            readings.push(await readManifest(files, { path, place: (0,places.namedPlace)(path), inspect }, await openManifest(files, path)));
    }
    return { servers: readings.flatMap(({ servers }) => servers), problems: readings.flatMap(({ problems }) => problems) };
}
async function readServer(files, { manifest, via, server, fields }, problems) {
    const trail = [manifest, ...via];
    const context = {
        files,
        manifest,
        server: server.name,
        // Few commands are files of the repository.
        get bases() {
            return basesOf(manifest, fields.cwd);
        },
        trail,
        problems,
        stack: [],
        budget: { steps: maxSteps },
    };
    const reading = fields.transport === "stdio"
        ? await readCommand({ words: fields.words, env: fields.env, added: new Map() }, context)
        : withoutCommand(fields);
    const pins = "pins" in reading ? (reading.pins ?? []) : [];
    const main = pins.find(({ role }) => role === "server") ?? pins.find(({ role }) => role === "bridge") ?? null;
    return {
        manifest,
        server: server.name,
        transport: fields.transport,
        launcher: "launcher" in reading ? reading.launcher : "local",
        ecosystem: main?.ecosystem ?? null,
        name: main?.name ?? null,
        purl: main?.purl ?? null,
        version: main?.version ?? null,
        pin: main?.pin ?? "unmanaged",
        span: main?.span ?? null,
        disabled: fields.disabled,
        pins,
        unmanaged: reading.kind === "unmanaged" ? reading.why : main?.ecosystem === "url" ? "an address has no version" : null,
        files: trail,
        launch: launchOf(fields, reading),
    };
}
function withoutCommand(fields) {
    return fields.transport === "unknown"
        ? { kind: "unmanaged", launcher: "none", why: "neither command nor url" }
        : { kind: "unmanaged", launcher: fields.transport, why: "remote" };
}
function launchOf(fields, reading) {
    const args = fields.words.map((word) => word.text);
    const command = args.shift() ?? null;
    const env = fields.env.size === 0 ? {} : Object.fromEntries(fields.env.entries().map(([name, value]) => [name, value.text]));
    return { command, args, env, url: fields.url, headers: fields.headers, direct: reading.kind === "package" ? reading.direct : null };
}
/** Where a relative path is meant from: the entry's own folder, the repository's root, the manifest's folder and the one above. */
function basesOf(manifest, cwd) {
    const folder = manifest.includes("/") ? manifest.slice(0, manifest.lastIndexOf("/")) : "";
    const above = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
    const own = cwd?.replace(/^\$\{(workspaceFolder|CLAUDE_PROJECT_DIR)\}\/?/, "") ?? null;
    const usable = own !== null && !/^[/~]|[$\\]|^[A-Za-z]:/.test(own) ? [own] : [];
    return [...new Set([...usable, "", folder, above])];
}


/***/ }),

/***/ 23914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn),
/* harmony export */   b: () => (/* binding */ credentialName)
/* harmony export */ });
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93946);

/**
 * The credentials in clear text in a text of a manifest or a script: those with the shape of a known issuer, passwords in addresses, and
 * values whose name says that they are one and that look random. What is expanded later, or shows where a value goes, is none.
 * `name` is what the text is the value of. In the order of the text, none inside another.
 */
function secretsIn(text, name = null) {
    const near = text.slice(0, longest);
    if (name === null && near.length < 20 && !/[=:\s]/.test(near))
        return [];
    const found = [
        ...(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapedSecrets */ .fq)(near),
        ...(name === null ? [] : namedSecret(name, near, 0)),
        ...(near.includes("://") ? addressSecrets(near) : []),
        ...(/[=:\s]/.test(near) ? assignedSecrets(near) : []),
    ];
    const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
    return sorted.filter((one, at) => !sorted.slice(0, at).some((other) => one.start < other.end));
}
/** Characters; no value and no line of a script that a person writes is longer. */
const longest = 100_000;
/**
 * Whether a name says that its value is a credential: by the last of its words, so that `MAX_TOKENS`, `TOKEN_FILE`, `KEY_ID` and
 * `PASSWORD_URL` are none.
 */
function credentialName(name) {
    const known = nameKinds.get(name);
    if (known !== undefined)
        return known;
    const kind = kindOfName(name);
    // The same few names come again and again; what is hostile does not grow without end.
    if (nameKinds.size < 10_000 && name.length <= 100)
        nameKinds.set(name, kind);
    return kind;
}
const nameKinds = new Map();
function kindOfName(name) {
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
    const last = words.at(-1) ?? "";
    if (/^(?:password|passwd|pwd|passphrase|pass)$/.test(last))
        return "password";
    if (/^(?:token|secret|apikey|apitoken|authtoken|accesstoken|bearer|authorization|cookie|credential|credentials|pat|jwt)$/.test(last))
        return "token";
    if (last !== "key" || /^(?:public|primary|foreign|sort|partition|cache|config|idempotency)$/.test(words.at(-2) ?? ""))
        return null;
    return "key";
}
const schemes = /^(?:bearer|basic|token|apikey|bot)\s+/i;
/** The value of a name, when both look like a credential. */
function namedSecret(name, value, offset) {
    const kind = credentialName(name);
    if (kind === null)
        return [];
    const scheme = schemes.exec(value)?.[0].length ?? 0;
    const bare = value.slice(scheme);
    if (isReference(bare) || !(kind === "password" ? isPassword(bare) : isRandom(bare)))
        return [];
    return [{ kind, start: offset + scheme, end: offset + value.length }];
}
/** What stands for a value that is somewhere else: a variable, a template, a path, an address, the name of a variable. */
function isReference(value) {
    return (/[$%`]\{?\w|\{\{|\{\w+:|^<|^\w+:\/\/|^[~.]{0,2}\/|^[A-Za-z]:\\|\s/.test(value) ||
        /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) ||
        /^(?:true|false|\d{1,9})$/.test(value));
}
/** Random enough for a key that a machine made: long, of letters and digits, none of it meant for reading. */
function isRandom(value) {
    return value.length >= 16 && /\d/.test(value) && /[A-Za-z]/.test(value) && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsPerCharacter */ .VP)(value) >= 3 && !(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isMadeUp */ .F)(value);
}
/** What a person may have chosen, and is not the word that stands in every tutorial. */
function isPassword(value) {
    const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((one) => one.test(value)).length;
    return value.length >= 6 && (classes > 1 || value.length >= 12) && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsPerCharacter */ .VP)(value) >= 2 && isUncommon(value);
}
function isUncommon(value) {
    return !(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .saysPlaceholder */ .Qu)(value) && !common.test(value);
}
const common = /^(?:(?:my|super|the)?[-_]?(?:password|passwd|secret|admin|root|user|guest|test|postgres|mysql|neo4j|mongo|redis|minio|changeit)[-_!@]?\d{0,4}|p[a4@]ss?w[o0]rd\d*|qwerty\d*)$/i;
/** Passwords before the `@` of an address, and credentials among its parameters. */
function addressSecrets(text) {
    const userinfo = matches(text, /:\/\/([^\s/@:"'?#]{0,300})(?::([^\s/@"'?#]{0,300}))?@([\w.-]+)/g).flatMap((match) => {
        const [whole, user = "", password, host = ""] = match;
        const value = password ?? user;
        const start = match.index + whole.length - host.length - 1 - value.length;
        const chosen = password === undefined ? isRandom(value) : value.length >= 3 && value !== user && isUncommon(value);
        return chosen && !isReference(value) ? [{ kind: "password in an address", start, end: start + value.length }] : [];
    });
    return [...userinfo, ...matches(text, /[?&]([\w.-]{1,80})=([^&#\s"'`]+)/g).flatMap(named)];
}
/** `NAME=value`, `--name value`, `Name: value`, `Password=…;`, and Go's `user:password@tcp(…)`, wherever they stand in a line. */
function assignedSecrets(text) {
    const option = /(?<![\w-])--?([A-Za-z][\w.-]{1,80})(?:=|[ \t]{1,20})["']?([^\s"';,|&)]+)/g;
    const assignment = /(?<![\w$?&-])([A-Za-z_][\w.-]{1,80})[ \t]{0,20}[=:][ \t]{0,20}["']?((?:(?:bearer|basic|token) {1,20})?[^\s"';,|&)]+)/gi;
    const dsn = matches(text, /^[\w.-]{1,100}:([^@\s/]{3,300})@(?:tcp|unix)\(/g).flatMap((match) => {
        const value = match[1] ?? "";
        const start = match[0].indexOf(":") + 1;
        return isReference(value) || !isUncommon(value) ? [] : [{ kind: "password", start, end: start + value.length }];
    });
    return [...[...matches(text, option), ...matches(text, assignment)].flatMap(named), ...dsn];
}
function matches(text, pattern) {
    return [...text.matchAll(pattern)];
}
/** A match whose last group, at its end, is the value of the name in the first. */
function named(match) {
    const [whole, name = "", value = ""] = match;
    return namedSecret(name, value, match.index + whole.length - value.length);
}


/***/ }),

/***/ 48083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ findServers),
/* harmony export */   Rc: () => (/* binding */ referencedFiles),
/* harmony export */   bd: () => (/* binding */ isRemark),
/* harmony export */   ss: () => (/* binding */ duplicateKeys)
/* harmony export */ });
/* harmony import */ var _config_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34342);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96976);


/** Finds the servers under the first root of the place that has any, in file order; a repeated name counts where it comes last. */
function findServers(tree, place, problems) {
    if (tree.root.kind !== "object" && !(tree.root.kind === "array" && !place.shared)) {
        if (!place.shared)
            problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("wrong-type", `expected an object, found ${(0,_config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindText */ .uS)(tree.root)}`, stretch(tree, tree.root)));
        return [];
    }
    const roots = place.roots.map((path) => ({ path, node: path.length === 0 ? flatRoot(tree.root) : nodeAt(tree.root, path) }));
    // `mcp` and `servers` are words that other files use for other things.
    const plausible = ({ path, node }) => isNested(node) || /mcp.|context/.test(path.at(-1) ?? "");
    const present = roots.filter((root) => root.node !== null && plausible(root));
    const root = present.find(({ node }) => size(node) > 0) ?? present[0];
    if (!root)
        return [];
    if (root.node.kind === "array")
        return fromArray(tree, root.node, problems);
    if (root.node.kind === "object")
        return fromObject(tree, root.node, problems);
    const found = (0,_config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindText */ .uS)(root.node);
    problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("wrong-type", `${root.path.join(".")}: expected an object of servers, found ${found}`, stretch(tree, root.node)));
    return [];
}
/** The other files that a plugin's manifest names in place of servers, relative to the plugin's folder. */
function referencedFiles(tree) {
    const node = nodeAt(tree.root, ["mcpServers"]);
    const items = node?.kind === "array" ? node.items : node ? [node] : [];
    return items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
}
/** Reports keys that repeat inside one object: `JSON.parse` and the clients use the last. */
function duplicateKeys(tree, node, server) {
    const { entries } = node;
    if (allDiffer(entries))
        return [];
    const seen = new Set();
    return entries.flatMap((entry) => {
        const again = seen.has(entry.key);
        seen.add(entry.key);
        if (!again)
            return [];
        const at = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .stretchOf */ .Ls)(tree.source, entry.keyStart, entry.value.start);
        return [
            (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("duplicate-key", `the key ${JSON.stringify(entry.key)} is there more than once`, { ...at, server: server ?? entry.key }),
        ];
    });
}
function allDiffer(entries) {
    // Most objects are small: comparing is cheaper than remembering.
    if (entries.length <= 8)
        return entries.every(({ key }, at) => entries.every((other, before) => before >= at || other.key !== key));
    return new Set(entries.map(({ key }) => key)).size === entries.length;
}
/** Keys that people use for remarks where a format has no comments. */
function isRemark(key) {
    return /^(_|\/\/|#|\$|comment)/i.test(key);
}
function isNested(node) {
    return node?.kind === "object" || node?.kind === "array";
}
function size(node) {
    return node.kind === "object" ? node.entries.length : node.kind === "array" ? node.items.length : 0;
}
function nodeAt(root, path) {
    let node = root;
    for (const key of path)
        node = node?.kind === "object" ? (0,_config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(node, key) : null;
    return node;
}
/** A file without a wrapper key is a list of servers when that is what its values look like. */
function flatRoot(root) {
    const values = root.kind === "object" ? root.entries.map(({ value }) => value) : root.kind === "array" ? root.items : [];
    return values.some(looksLikeServer) ? root : null;
}
function looksLikeServer(node) {
    return (node.kind === "object" &&
        ["command", "url", "serverUrl", "httpUrl"].some((key) => ["string", "array"].includes((0,_config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(node, key)?.kind ?? "")));
}
function fromObject(tree, node, problems) {
    for (const one of duplicateKeys(tree, node, null))
        problems.push(one);
    const last = new Map();
    for (const entry of node.entries)
        last.set(entry.key, entry);
    return [...last.values()].flatMap((entry) => {
        if (entry.value.kind === "object")
            return [{ name: entry.key, keyStart: entry.keyStart, node: entry.value }];
        if (!isRemark(entry.key))
            problems.push(notAServer(tree, entry.key, entry.value));
        return [];
    });
}
function fromArray(tree, node, problems) {
    return node.items.flatMap((item, index) => {
        if (item.kind === "object") {
            const name = ["name", "id", "key"].map((key) => (0,_config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(item, key)).find((value) => value?.kind === "string");
            return [{ name: name?.kind === "string" ? name.value : `#${index + 1}`, keyStart: item.start, node: item }];
        }
        problems.push(notAServer(tree, `#${index + 1}`, item));
        return [];
    });
}
function notAServer(tree, server, node) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("wrong-type", `server ${JSON.stringify(server)}: expected an object, found ${(0,_config_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindText */ .uS)(node)}`, {
        ...stretch(tree, node),
        server,
    });
}
function stretch(tree, node) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .stretchOf */ .Ls)(tree.source, node.start, node.end);
}


/***/ }),

/***/ 33346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource)
/* harmony export */ });
/** Decodes a file. `not-utf8` names the first byte that is no UTF-8; UTF-16 files begin with such a byte. */
function decodeSource(file, content) {
    const bom = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? 3 : 0;
    const body = content.subarray(bom);
    const text = body.toString("utf8");
    const replaced = text.includes("\ufffd");
    const ascii = text.length === body.length && !replaced;
    if (replaced) {
        const at = firstBadByte(body, text);
        if (at !== null)
            return { kind: "not-utf8", at: bom + at };
    }
    const byteAt = ascii ? (offset) => bom + offset : countBytes(text, bom);
    let lines;
    const placeAt = (offset) => {
        lines ??= lineStarts(text);
        const line = lastAtOrBelow(lines, offset);
        return { file, line: line + 1, column: offset - lines[line] + 1 };
    };
    return { kind: "source", source: { file, text, byteAt, placeAt } };
}
/** Where the bytes stop being what their text would be written as; null when they never do (a real U+FFFD). */
function firstBadByte(body, text) {
    const again = Buffer.from(text, "utf8");
    if (again.equals(body))
        return null;
    let at = 0;
    while (again[at] === body[at])
        at++;
    return at;
}
/** Byte counts at every 4096th unit, so that a lookup counts a short slice. */
function countBytes(text, start) {
    const step = 4096;
    const marks = [start];
    const whole = (offset) => (/[\udc00-\udfff]/.test(text[offset] ?? "") ? offset - 1 : offset);
    for (let at = 0; at + step < text.length; at += step) {
        marks.push(marks.at(-1) + Buffer.byteLength(text.slice(whole(at), whole(at + step))));
    }
    return (offset) => {
        const mark = Math.min(Math.floor(offset / step), marks.length - 1);
        return marks[mark] + Buffer.byteLength(text.slice(whole(mark * step), whole(offset)));
    };
}
function lineStarts(text) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g))
        starts.push(index + end.length);
    return starts;
}
function lastAtOrBelow(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sorted[middle] <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ })

};
