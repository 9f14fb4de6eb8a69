export const id = 6396;
export const ids = [6396];
export const modules = {

/***/ 96396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  version: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/cli/version.js

/** The version of this package. */
const version = package_namespaceObject.rE;


/***/ })

};
