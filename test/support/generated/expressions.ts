/** Expressions of each kind, composed at random. `depth` is how far they may go on. */
import { keys, type Writer } from './writer.ts';

type Make = () => string;

/** The leaves alone at the end of the depth, else everything. */
function grow(w: Writer, depth: number, leaves: readonly [Make, ...Make[]], others: readonly Make[]): string {
  const [first, ...more] = leaves;
  return depth <= 0 ? w.tape.make(first, ...more) : w.tape.make(first, ...more, ...others);
}

export function small(w: Writer): string {
  return String(1 + w.tape.below(9));
}

export function key(w: Writer): string {
  return w.tape.of(...keys);
}

/** A number that is a port. */
export function port(w: Writer, depth: number): string {
  const p = (): string => port(w, depth - 1);
  const literal = (): string => String(w.number());
  const known = (): string => w.name('port', literal);
  const list = (): string => ports(w, depth - 1);
  const map = (): string => table(w, depth - 1);
  const test = (): string => flag(w, depth - 1);
  return grow(
    w,
    depth,
    [literal, known, known],
    [
      () => `(${p()} + ${small(w)})`,
      () => `(${p()} - ${small(w)})`,
      () => `Number(${text(w, depth - 1)})`,
      () => `parseInt(${text(w, depth - 1)}, 10)`,
      () => `Number.parseInt(${text(w, depth - 1)})`,
      () => `+${text(w, depth - 1)}`,
      () => `Math.max(${p()}, ${p()})`,
      () => `Math.trunc(${p()})`,
      () => `(${list()}[${w.tape.below(3)}] ?? ${literal()})`,
      () => `(${list()}.at(-1) ?? ${literal()})`,
      () => `(${list()}.find((it) => it > ${literal()}) ?? ${literal()})`,
      () => `${list()}.reduce((sum, it) => Math.max(sum, it), ${literal()})`,
      () => `(${list()}.length + 1 + ${literal()})`,
      () => `(${list()}.indexOf(${p()}) + 2 + ${literal()})`,
      () => `(${map()}.${key(w)} ?? ${literal()})`,
      () => `(${map()}?.['${key(w)}'] || ${p()})`,
      () => `(${map()}[${word(w, depth - 1)}] ?? ${p()})`,
      () => `(Object.values(${map()})[0] ?? ${literal()})`,
      () => `(Object.entries(${map()}).find(([it]) => it === '${key(w)}')?.[1] ?? ${p()})`,
      () => `Object.keys(${map()}).reduce((sum, it) => sum + it.length, ${literal()})`,
      () => `(${test()} ? ${p()} : ${p()})`,
      () => `(${test()} ? ${p()} : ${p()})`,
      () => `((${test()} && ${p()}) || ${p()})`,
      () => `(${w.tape.of('null', 'undefined', '0')} ${w.tape.of('||', '??')} ${p()})`,
      () => `(process.env.PORT ${w.tape.of('||', '??')} ${p()})`,
      () => `Number(process.env.${variable(w)} ${w.tape.of('||', '??')} ${p()})`,
      () => `(parseInt(process.env.${variable(w)}, 10) || ${p()})`,
      () => `(process.env.${variable(w)} ? Number(process.env.${variable(w)}) : ${p()})`,
      () => `${toPort(w, depth - 1)}(${p()})`,
      () => `${toPort(w, depth - 1)}(${p()})`,
      () => `(() => { if (${test()}) return ${p()}; return ${p()}; })()`,
      () => `(({ ${key(w)}: it = ${p()}, ...rest }) => it + 1 + Object.keys(rest).length)(${map()})`,
      () => `(([it = ${p()}, ...rest]) => it + 1 + rest.length)(${list()})`,
      () => `((it, other = it + ${small(w)}) => other)(${p()})`,
      () => `((...all) => all[0] ?? ${literal()})(...${list()})`,
      () => `{ port: ${p()}, get next() { return this.port + 1; } }.next`.replace(/^(.*)\.next$/, '($1).next'),
      () => `Object.fromEntries([['${key(w)}', ${p()}], ['${key(w)}', ${p()}]]).${key(w)}`,
      () => `[${p()}, ${p()}].sort((a, b) => b - a)[0]`,
      () => `('${key(w)}' in ${map()} ? ${p()} : ${p()})`,
      () => `(typeof ${p()} === 'number' ? ${p()} : ${p()})`,
      () => `(void 0 ?? ${p()})`,
      () => `(${p()}, ${p()})`,
    ],
  );
}

function variable(w: Writer): string {
  return w.tape.of('PORT', 'FERRY_PORT');
}

/** The digits of a port. */
export function text(w: Writer, depth: number): string {
  const t = (): string => text(w, depth - 1);
  const literal = (): string => `'${w.number()}'`;
  return grow(
    w,
    depth,
    [literal, () => w.name('text', literal)],
    [
      () => `String(${port(w, depth - 1)})`,
      () => `(${port(w, depth - 1)}).toString()`,
      () => `\`\${${port(w, depth - 1)}}\``,
      () => `('' + ${port(w, depth - 1)})`,
      () => `(' ' + ${t()} + ' ').trim()`,
      () => `${t()}.padStart(4, '0')`,
      () => `'${w.number()},${w.number()}'.split(',')[${w.tape.below(2)}]`,
      () => `\`${10 + w.tape.below(40)}\${${10 + w.tape.below(90)}}\``,
      () => `[${t()}].join('')`,
      () => `'http://127.0.0.1:${w.number()}'.split(':').pop()`,
      () => `${t()}.slice(0, 5)`,
      () => `'port-${w.number()}'.replace('port-', '')`,
      () => `(process.env.${variable(w)} ${w.tape.of('||', '??')} ${t()})`,
      () => `(${flag(w, depth - 1)} ? ${t()} : ${t()})`,
      () => `('${w.number()}'.match(/\\d+/)?.[0] ?? ${t()})`,
    ],
  );
}

export function ports(w: Writer, depth: number): string {
  const l = (): string => ports(w, depth - 1);
  const literal = (): string => `[${port(w, depth - 1)}, ${port(w, depth - 1)}]`;
  return grow(
    w,
    depth,
    [() => `[${w.number()}, ${w.number()}]`, () => w.name('ports', () => `[${w.number()}]`)],
    [
      literal,
      () => `[...${l()}, ${port(w, depth - 1)}]`,
      () => `[${port(w, depth - 1)}, ...${l()}]`,
      () => `[...(${flag(w, depth - 1)} ? ${l()} : []), ${port(w, depth - 1)}]`,
      () => `${l()}.map((it, index) => it + index + 1)`,
      () => `${l()}.map(${toPort(w, depth - 1)})`,
      () => `${l()}.filter((it) => it ${w.tape.of('!==', '>', '<')} ${w.number()})`,
      () => `${l()}.concat(${l()}, ${w.number()})`,
      () => `${l()}.flatMap((it) => [it, it + ${small(w)}])`,
      () => `${l()}.slice(${w.tape.below(2)}, ${1 + w.tape.below(3)})`,
      () => `[...${l()}].${w.tape.of('reverse()', 'sort((a, b) => a - b)', 'sort()')}`,
      () => `Object.values(${table(w, depth - 1)})`,
      () => `Object.entries(${table(w, depth - 1)}).map(([, it]) => it)`,
      () => `Array.from({ length: ${1 + w.tape.below(3)} }, (_, index) => ${w.number()} + 1 + index)`,
      () => `[...Array(${1 + w.tape.below(3)}).keys()].map((it) => it + 1 + ${w.number()})`,
      () => `new Array(${1 + w.tape.below(3)}).fill(${w.number()}).map((it, index) => it + index + 1)`,
      () => `Array.of(${w.number()}, ${port(w, depth - 1)})`,
      () => `[...new Set(${l()})]`,
      () => `[${l()}, ${l()}].flat()`,
      () => `${l()}.reduce((all, it) => [...all, it + ${small(w)}], [])`,
      () => `[${flag(w, depth - 1)} && ${port(w, depth - 1)}, ${w.number()}].filter(Boolean)`,
    ],
  );
}

/** An object of ports, of which each key may be missing. */
export function table(w: Writer, depth: number): string {
  const t = (): string => table(w, depth - 1);
  const p = (): string => port(w, depth - 1);
  const literal = (): string =>
    `({ ${w.tape
      .some(keys)
      .map((it) => `${it}: ${w.number()}`)
      .join(', ')} })`;
  return grow(
    w,
    depth,
    [literal, () => w.name('table', literal)],
    [
      () =>
        `({ ${w.tape
          .some(keys)
          .map((it) => `${it}: ${p()}`)
          .join(', ')} })`,
      () => `({ ...${t()}, ${key(w)}: ${p()} })`,
      () => `({ ${key(w)}: ${p()}, ...${t()} })`,
      () => `({ ${key(w)}: ${p()}, ...(${flag(w, depth - 1)} ${w.tape.of('&&', '||')} ${t()}) })`,
      () => `({ ${key(w)}: ${p()}, ...(${flag(w, depth - 1)} ? ${t()} : {}) })`,
      () => `({ [${word(w, depth - 1)}]: ${p()}, ${key(w)}: ${p()} })`,
      () => `Object.assign({}, ${t()}, ${t()})`,
      () => `Object.freeze(${t()})`,
      () => `Object.fromEntries(Object.entries(${t()}).map(([k, it]) => [k, it + ${small(w)}]))`,
      () => `Object.fromEntries(['web', 'api'].map((it, index) => [it, ${w.number()} + 1 + index * 10]))`,
      () => `['web', 'api'].reduce((all, it, index) => ({ ...all, [it]: ${w.number()} + 1 + index }), {})`,
      () => `(${flag(w, depth - 1)} ? ${t()} : ${t()})`,
      () => `(({ ${key(w)}: _, ...rest }) => rest)(${t()})`,
      () => `JSON.parse(JSON.stringify(${t()}))`,
      () => `structuredClone(${t()})`,
      () => `[${t()}, ${t()}].reduce((all, it) => Object.assign(all, it), {})`,
    ],
  );
}

/** A word; now and then one of the keys. */
export function word(w: Writer, depth: number): string {
  const literal = (): string => `'${w.tape.of('web', 'api', 'worker', 'ferry-api', 'pier')}'`;
  const n = (): string => word(w, depth - 1);
  return grow(
    w,
    depth,
    [literal, () => w.name('name', literal)],
    [
      () => `\`\${${n()}}-\${${n()}}\``,
      () => `${n()}.toUpperCase().toLowerCase()`,
      () => `[${n()}, ${n()}].join('-')`,
      () => `(${n()} + '-${small(w)}')`,
      () => `${n()}.replace('-', '_')`,
      () => `${n()}.split('-')[0]`,
    ],
  );
}

/** A condition. */
export function flag(w: Writer, depth: number): string {
  const f = (): string => flag(w, depth - 1);
  const p = (): string => port(w, depth - 1);
  const [environment, ...tests] = [...environmentTests, ...w.tests];
  const ofEnvironment = (): string => w.tape.of(environment ?? 'true', ...tests);
  return grow(
    w,
    depth,
    [() => 'true', () => 'false', () => w.name('flag', ofEnvironment), ofEnvironment, ofEnvironment],
    [
      () => `!${f()}`,
      () => `(${f()} && ${f()})`,
      () => `(${f()} || ${f()})`,
      () => `(${p()} ${w.tape.of('<', '>=', '===', '!==', '==')} ${p()})`,
      () => `${ports(w, depth - 1)}.includes(${p()})`,
      () => `${ports(w, depth - 1)}.some((it) => it > ${w.number()})`,
      () => `${ports(w, depth - 1)}.every((it) => it > ${w.number()})`,
      () => `('${key(w)}' in ${table(w, depth - 1)})`,
      () => `Array.isArray(${ports(w, depth - 1)})`,
      () => `${word(w, depth - 1)}.${w.tape.of('startsWith', 'includes', 'endsWith')}('${key(w)}')`,
      () => `(${word(w, depth - 1)} === '${key(w)}')`,
      () => `/^${key(w)}/.test(${word(w, depth - 1)})`,
      () => `Boolean(${p()})`,
      () => `Number.isInteger(${p()})`,
      () => `(${table(w, depth - 1)}.${key(w)} === undefined)`,
    ],
  );
}

const environmentTests = [
  "(process.env.NODE_ENV === 'production')",
  "(process.env.NODE_ENV !== 'production')",
  "(process.env.NODE_ENV === 'staging')",
  "['production', 'staging'].includes(process.env.NODE_ENV)",
  "((process.env.NODE_ENV || 'development') === 'development')",
  "((process.env.NODE_ENV ?? 'production') === 'production')",
  "(process.env.APP_ENV === 'production')",
  '!!process.env.DOCK',
  "(process.env.DOCK === 'yes')",
  '!process.env.DOCK',
];

/** A function of a number that gives a number. */
export function toPort(w: Writer, depth: number): string {
  return w.name('toPort', () =>
    w.tape.make(
      () => `((it) => it + ${small(w)})`,
      () => `(function (it) { return it + ${small(w)}; })`,
      () => `((it) => { if (it > ${w.number()}) { return it + 1; } return ${port(w, depth - 1)}; })`,
      () => `((it) => (${flag(w, depth - 1)} ? it : it + 2))`,
      () => 'Math.trunc',
      () => `((offset) => (it) => it + offset)(${small(w)})`,
    ),
  );
}
