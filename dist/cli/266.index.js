export const id = 266;
export const ids = [266];
export const modules = {

/***/ 7266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YamlEditor: () => (/* binding */ YamlEditor)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73520);
/* harmony import */ var _model_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85253);
/* harmony import */ var _editor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48768);
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1535);
/** The YAML form (and JSON, which is YAML), edited: entries are written in the manner of their neighbours. */





class YamlEditor {
    #source;
    #list;
    #entries;
    constructor(source) {
        this.#source = source;
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source.text, { prettyErrors: false });
        const list = document.get('allocations', true);
        if (list === undefined)
            throw new _editor_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotEdit */ .m('it has no list under "allocations:", which "portbook convert --to yaml" writes');
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
            throw new _editor_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotEdit */ .m('its list of allocations is an alias');
        this.#list = list;
        this.#entries = list.items.map((it) => toEntry(it, source.text));
    }
    add(wish) {
        return [this.#insert(valuesOf(wish), wish.port)];
    }
    claim(free, wish) {
        const entry = this.#entryOf(free);
        const { pool, owner } = entry.node.toJSON();
        return [
            this.#replace(entry, { ...valuesOf(wish), ...given('pool', pool), ...given('owner', wish.owner ?? owner) }),
        ];
    }
    narrow(free, left) {
        const [first, ...others] = left;
        if (first === undefined)
            return [];
        const entry = this.#entryOf(free);
        const values = entry.node.toJSON();
        return [
            this.#overPort(entry, first),
            ...others.map((it) => this.#insert({ ...values, port: portValue(it) }, it.port)),
        ];
    }
    widen([first, ...others], range) {
        if (first === undefined)
            return [];
        return [this.#overPort(this.#entryOf(first), range), ...others.flatMap((it) => this.remove(it))];
    }
    remove(entry) {
        const { start, end } = this.#entryOf(entry);
        const { text } = this.#source;
        const index = this.#entries.findIndex((it) => it.start === start);
        if (this.#list.flow === true) {
            const next = this.#entries[index + 1];
            const previous = this.#entries[index - 1];
            if (next !== undefined)
                return [{ start, end: next.start, text: '' }];
            return [{ start: previous?.end ?? start, end, text: '' }];
        }
        return [{ start: this.#lineOf(start), end: (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAround */ .kk)(text, end).end, text: '' }];
    }
    free(entry, sample) {
        const { owner, pool, ...values } = this.#entryOf(sample).node.toJSON();
        const kept = (0,_model_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .poolOf */ .e9)(sample) === (0,_model_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .poolOf */ .e9)(entry) ? { ...given('owner', owner), ...given('pool', pool) } : {};
        return [this.#replace(this.#entryOf(entry), { ...values, port: entry.port, ...kept })];
    }
    renumber(entry, port) {
        return [this.#overPort(this.#entryOf(entry), { port, portEnd: null })];
    }
    /** After the last entry with a lower port or the same, where they are in order; else at the end. */
    #insert(values, port) {
        const ports = this.#entries.map((it) => it.port);
        const isSorted = ports.every((it, index) => index === 0 || (ports[index - 1] ?? 0) <= it);
        const after = isSorted ? this.#entries.findLast((it) => it.port <= port) : this.#entries.at(-1);
        const like = after ?? this.#entries[0];
        if (like === undefined)
            throw new _editor_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotEdit */ .m('its list of allocations is empty');
        const { text } = this.#source;
        const written = this.#written(values, like);
        if (this.#list.flow === true) {
            const next = this.#entries[this.#entries.indexOf(like) + 1];
            const between = next === undefined ? this.#between() : text.slice(like.end, next.start);
            return after === undefined
                ? { start: like.start, end: like.start, text: written + between }
                : { start: after.end, end: after.end, text: between + written };
        }
        const start = this.#lineOf(like.start);
        const line = `${text.slice(start, like.start)}${written}`;
        return after === undefined ? (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .insertLine */ .CF)(text, line, start, 'before') : (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .insertLine */ .CF)(text, line, after.end, 'after');
    }
    /** The start of the line with the dash of an entry. */
    #lineOf(entry) {
        return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAround */ .kk)(this.#source.text, this.#source.text.lastIndexOf('-', entry - 1)).start;
    }
    #between() {
        const [first, second] = this.#entries;
        return first === undefined || second === undefined ? ', ' : this.#source.text.slice(first.end, second.start);
    }
    #replace(entry, values) {
        return { start: entry.start, end: entry.end, text: this.#written(values, entry) };
    }
    #written(values, like) {
        const old = this.#source.text.slice(like.start, like.end);
        if (/^\{\s*"/.test(old)) {
            const isWide = old.includes('\n');
            const json = JSON.stringify(values, null, isWide ? 2 : 1);
            const indent = this.#columnOf(like.start, isWide);
            return isWide ? json.replaceAll('\n', `\n${' '.repeat(indent)}`) : json.replace(/\n\s*/g, ' ');
        }
        if (like.node.flow === true) {
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(values, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
        }
        const block = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(values, { lineWidth: 0 }).trimEnd();
        return block.replaceAll('\n', (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .lineBreakOf */ .n_)(this.#source.text) + ' '.repeat(this.#columnOf(like.start, false)));
    }
    /** How far a line below has to be indented: to the entry itself, or to the line that it begins on. */
    #columnOf(offset, ofLine) {
        const { start } = (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAround */ .kk)(this.#source.text, offset);
        return ofLine ? (/^ */.exec(this.#source.text.slice(start))?.[0].length ?? 0) : offset - start;
    }
    #entryOf({ at }) {
        const offset = this.#source.offsetOf(at.line, at.column);
        const found = this.#entries.find((it) => it.start === offset);
        if (found === undefined)
            throw new _editor_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotEdit */ .m('the entry is an alias');
        return found;
    }
    #overPort({ node }, range) {
        const port = node.get('port', true);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(port) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(port) || port.range === undefined || port.range === null)
            throw new _editor_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotEdit */ .m('its port is an alias');
        const [start, end] = port.range;
        const old = this.#source.text.slice(start, end);
        const quote = /^["']/.exec(old)?.[0] ?? (range.portEnd === null ? '' : '"');
        const digits = (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_4__/* .showPorts */ .Ax)(range);
        return { start, end, text: range.portEnd === null ? digits : quote + digits + quote };
    }
}
function toEntry(item, text) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item) || item.range === undefined || item.range === null)
        throw new _editor_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotEdit */ .m('an entry of it is an alias');
    const port = item.get('port');
    const [start, end] = item.range;
    // What follows on lines of its own, empty or a comment, is no part of the entry.
    const own = text.slice(start, end).replace(/(?:\s*\n[ \t]*(?:#.*)?)+$/, '');
    return { node: item, port: Number.parseInt(String(port), 10), start, end: start + own.trimEnd().length };
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function portValue(range) {
    return range.portEnd === null ? range.port : (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_4__/* .showPorts */ .Ax)(range);
}
function valuesOf(wish) {
    return {
        port: wish.port,
        application: wish.application,
        ...(wish.status === 'active' ? {} : { status: wish.status }),
        ...(wish.protocol === 'tcp' ? {} : { protocol: wish.protocol }),
        ...given('type', wish.type),
        ...given('host', wish.host),
        ...given('owner', wish.owner),
        ...given('pool', wish.pool),
        ...given('domains', wish.domains?.length === 0 ? undefined : wish.domains),
        ...given('directory', wish.directory),
        ...given('notes', wish.notes),
    };
}


/***/ })

};
