export const id = 8020;
export const ids = [8020];
export const modules = {

/***/ 68020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withBreaker: () => (/* binding */ withBreaker)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92525);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85914);



/** So many requests in a row that a server kept waiting until their time was up: as many as it is asked at once. */
const patience = 16;
/**
 * Gives a server up that only ever keeps one waiting: what is asked of it after that fails at once. Each request has its deadline, but two
 * thousand of them, one lot after the other, would take hours. Any answer, and any other trouble, begins the count anew.
 */
function withBreaker(http) {
    const waited = new Map();
    return {
        ...http,
        async get(url, options) {
            const origin = URL.canParse(url) ? new URL(url).origin : "";
            const lost = waited.get(origin) ?? 0;
            if (lost >= patience)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("network", `${(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .zA)(url)} is not asked: its server left ${lost} requests in a row waiting`);
            try {
                const response = await http.get(url, options);
                waited.delete(origin);
                return response;
            }
            catch (error) {
                if (isTimeout(error))
                    waited.set(origin, (waited.get(origin) ?? 0) + 1);
                else
                    waited.delete(origin);
                throw error;
            }
        },
    };
}
function isTimeout(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA) || error.code !== "network")
        return false;
    const name = error.cause instanceof Error ? error.cause.name : "";
    return name === "TimeoutError" || /^(?:UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT|ETIMEDOUT)$/.test((0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error.cause));
}


/***/ }),

/***/ 85914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   a2: () => (/* binding */ retryDelay),
/* harmony export */   bV: () => (/* binding */ isTransientError)
/* harmony export */ });
/** Statuses after which the same request may succeed (RFC 9110 §15.5.9, §15.6; RFC 6585 §4). */
const transientStatus = new Set([408, 429, 500, 502, 503, 504]);
/** What no second attempt changes: a certificate, a name that does not exist, our own refusals. */
const lasting = /^(ENOTFOUND|ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_INVALID_|UND_ERR_INVALID_ARG)/;
function isTransientStatus(status) {
    return transientStatus.has(status);
}
function isTransientError(error) {
    return !lasting.test(errorCode(error));
}
/** The code of an error or of the first of its causes that has one; empty when none has. */
function errorCode(error) {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
        const code = at.code;
        if (typeof code === "string")
            return code;
    }
    return "";
}
/**
 * Milliseconds to wait before attempt `attempt + 1`: what the server asks for (`Retry-After`, RFC 9110 §10.2.3, seconds or a date), else
 * exponential with equal jitter, so that clients that failed together do not come back together.
 */
function retryDelay(attempt, base, retryAfter, now = Date.now()) {
    const asked = retryAfterMilliseconds(retryAfter, now);
    if (asked !== null)
        return asked;
    const full = base * 2 ** attempt;
    return full / 2 + Math.random() * (full / 2);
}
function retryAfterMilliseconds(text, now) {
    if (text === undefined)
        return null;
    if (/^\s*\d{1,9}\s*$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isFinite(date) ? Math.max(0, date - now) : null;
}


/***/ })

};
