export const id = 8876;
export const ids = [8876];
export const modules = {

/***/ 98876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mistake: () => (/* binding */ mistake)
});

// UNUSED EXPORTS: ajvOptions

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
;// CONCATENATED MODULE: ./build/src/policy/nearest.js
/** The known word that is closest to a misspelt one, when it is close enough to be meant (a third of its letters at most). */
function nearest(word, known) {
    if (word.length > 64)
        return null;
    const ranked = known
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(2, Math.ceil(best.candidate.length / 3)) ? best.candidate : null;
}
/** Levenshtein distance, one row at a time. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

// EXTERNAL MODULE: ./build/src/policy/policy-document.js
var policy_document = __webpack_require__(21596);
;// CONCATENATED MODULE: ./build/src/policy/policy-mistake.js
// Heavy (ajv): imported only where a policy file is wrong.




// The bundler hands a CommonJS module's default export around in its own wrapper.
const Ajv = ajv.Ajv ?? ajv.Ajv;
/** How policies are validated, here and by the functions that scripts/validators.ts makes. */
const ajvOptions = { allowUnionTypes: true, strictRequired: false };
/** Errors that only repeat what another one says better: a branch of an alternative, or the keyword around a name. */
const echoes = (error) => error.keyword === "propertyNames" || error.schemaPath.includes("/oneOf/");
/** What is wrong with a policy that its schema does not admit: the first mistake in the order of the file. */
function mistake(source, schema, content) {
    const validate = new Ajv({ ...ajvOptions, allErrors: true, verbose: true }).compile(schema);
    validate(content);
    const first = (validate.errors ?? [])
        .filter((error) => !echoes(error))
        .map((error) => ({ error, path: pathOf(error, content) }))
        .map((one) => ({ ...one, at: (0,policy_document/* offsetOf */.b4)(source.document, one.path) }))
        .sort((a, b) => a.at - b.at || a.path.length - b.path.length)[0];
    if (!first)
        throw new TypeError("a policy was rejected without an error: run `node scripts/validators.ts`");
    return toConfigError(source, first.error, first.path);
}
function toConfigError(source, error, path) {
    const place = (0,policy_document/* placeOf */.$t)(source, path);
    const where = path.length === 0 ? "the policy" : `\`${pathText(path)}\``;
    if (error.keyword === "additionalProperties") {
        const known = Object.keys(error.parentSchema.properties ?? {});
        const key = String(path.at(-1));
        const close = nearest(key, known);
        return new errors/* ConfigError */.xL("policy", `${where} is not a known key`, {
            place,
            expected: `one of ${known.join(", ")}`,
            found: key,
            todo: close ? `did you mean \`${close}\`?` : "remove the key, or see policies/schemas for what is known",
        });
    }
    if (error.keyword === "required") {
        const missing = String(error.params.missingProperty);
        return new errors/* ConfigError */.xL("policy", `${where} lacks \`${missing}\``, {
            place,
            expected: expectedOf(error),
            found: foundText(error.data, path),
            todo: `add \`${missing}\``,
        });
    }
    return new errors/* ConfigError */.xL("policy", `${where} has the wrong value`, {
        place,
        expected: expectedOf(error),
        found: foundText(error.data, path),
        todo: typeof error.data === "number"
            ? "put a version or a text in quotes; give a duration its unit"
            : "change the value to what is expected",
    });
}
/** The description of what was wanted stands in the schema, so that editors show the same words. */
function expectedOf(error) {
    const schema = error.parentSchema;
    return schema?.description ?? error.message ?? error.keyword;
}
/** What stands there; of what may hold a credential only what kind of thing it is, since errors end in public logs. */
function foundText(value, path) {
    if (path.includes("credentials"))
        return Array.isArray(value) ? "a list" : `a ${typeof value}`;
    const text = holdsCredentials(value) ? "an object" : (JSON.stringify(value) ?? "nothing");
    return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
function holdsCredentials(value) {
    return typeof value === "object" && value !== null && JSON.stringify(value).includes('"credentials"');
}
function pathOf(error, content) {
    const path = [];
    let value = content;
    for (const raw of error.instancePath.split("/").slice(1)) {
        const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
        path.push(Array.isArray(value) ? Number(key) : key);
        value = value?.[key];
    }
    if (error.keyword === "additionalProperties")
        path.push(String(error.params.additionalProperty));
    if (error.propertyName !== undefined)
        path.push(error.propertyName);
    return path;
}
function pathText(path) {
    return path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
}


/***/ })

};
