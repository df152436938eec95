export const id = 779;
export const ids = [779];
export const modules = {

/***/ 11779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeYaml: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73520);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25332);
/** The YAML form of a registry, written from what it says. https://eemeli.org/yaml/ */



/** Where the schema of the form is published. */
const schemaUrl = 'https://raw.githubusercontent.com/portbook/portbook/v0/docs/schemas/ports.schema.json';
/**
 * The document. What an entry does not say, or says by default, is left out.
 *
 * @param dates at most one of each kind, each one of the calendar
 */
function writeYaml(allocations, dates) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({
        version: 1,
        ...Object.fromEntries(dates.map((it) => [it.kind, it.date])),
        allocations: allocations.map(entryOf),
    });
    document.commentBefore = ` yaml-language-server: $schema=${schemaUrl}`;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair: (_, { key, value }) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                return;
            // A list of names stands on one line, a range between quotes: it is no subtraction.
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) && key.value !== 'allocations')
                value.flow = true;
            if (key.value === 'port' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && typeof value.value === 'string')
                value.type = yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE;
        },
        Seq: (key, list) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(key) || list.flow === true)
                return;
            for (const entry of list.items.slice(1))
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry))
                    entry.spaceBefore = true;
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
function entryOf(it) {
    const derived = new Set((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .aliasesOf */ .Q)(it.application, []));
    const values = {
        port: it.portEnd === null ? it.port : (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_2__/* .showPorts */ .Ax)(it),
        application: it.application,
        status: it.status === 'active' ? null : it.status,
        protocol: it.protocol === 'tcp' ? null : it.protocol,
        type: it.type,
        owner: it.owner,
        host: it.host ?? null,
        address: it.address,
        environments: it.environments,
        domains: it.domains,
        directory: it.directory,
        // What the reader sees in the name itself need not be said.
        aliases: it.aliases.filter((name) => !derived.has(name)),
        pool: it.pool,
        until: it.until,
        notes: it.notes,
    };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}


/***/ })

};
