export const id = 3591;
export const ids = [3591];
export const modules = {

/***/ 93591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveLog: () => (/* binding */ liveLog)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66279);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6965);


/** A line per subject that is painted again as its state changes. Of its own file, because its library costs every start 45 ms. */
function liveLog(stream) {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_0__/* .createLogUpdate */ .SY)(stream);
    const lines = new Map();
    let timer;
    const paint = () => {
        timer = undefined;
        const rows = [...lines].slice(-Math.max(4, (stream.rows ?? 24) - 4));
        update(rows.map(([subject, state]) => (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .oz)(subject, state).slice(0, (stream.columns ?? 80) - 1)).join("\n"));
    };
    const above = (line) => {
        update.clear();
        stream.write(`${(0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line)}\n`);
        if (lines.size > 0)
            paint();
    };
    return {
        info: above,
        warn: (message) => above(`warning: ${message}`),
        progress(subject, state) {
            lines.set(subject, state);
            timer ??= setTimeout(paint, 60);
        },
        close() {
            clearTimeout(timer);
            if (lines.size > 0)
                paint();
            lines.clear();
            update.done();
        },
    };
}


/***/ })

};
