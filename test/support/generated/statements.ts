/** Statements composed at random: names for values, loops, branches, and what changes a value afterwards. */
import { flag, key, port, ports, small, table, text, toPort, word } from './expressions.ts';
import { type Kind, keys, type Writer } from './writer.ts';

const depth = 3;

/** Statements that declare names or change what they stand for; one a line, as far as that goes. */
export function statements(w: Writer, most: number): readonly string[] {
  const lines: string[] = [];
  for (let count = w.tape.below(most + 1); count > 0; count -= 1) lines.push(...statement(w));
  return lines;
}

function declared(w: Writer, kind: Kind, stem: string, code: (name: string) => readonly string[]): readonly string[] {
  const name = w.fresh(stem);
  const lines = code(name);
  w.names.add(kind, name);
  return lines;
}

/** How a name for a value is declared. */
function keyword(w: Writer): string {
  return w.tape.of('const', 'let', 'var');
}

function statement(w: Writer): readonly string[] {
  const simple: readonly (() => readonly string[])[] = [
    () => declared(w, 'port', 'port', (it) => [`${keyword(w)} ${it} = ${port(w, depth)};`]),
    () => declared(w, 'text', 'text', (it) => [`${keyword(w)} ${it} = ${text(w, depth)};`]),
    () => declared(w, 'table', 'table', (it) => [`${keyword(w)} ${it} = ${table(w, depth)};`]),
    () => declared(w, 'ports', 'list', (it) => [`${keyword(w)} ${it} = ${ports(w, depth)};`]),
    () => declared(w, 'flag', 'is', (it) => [`${keyword(w)} ${it} = ${flag(w, depth)};`]),
    () => declared(w, 'name', 'name', (it) => [`${keyword(w)} ${it} = ${word(w, 2)};`]),
    () => declared(w, 'toPort', 'next', (it) => [`const ${it} = ${toPort(w, 2)};`]),
  ];
  const [first, ...others] = [...simple, ...simple, ...[...compound].map((make) => () => make(w))];
  return first === undefined ? [] : w.tape.make(first, ...others);
}

const compound: readonly ((w: Writer) => readonly string[])[] = [
  // Destructuring.
  (w) => {
    const [a, b, rest] = [w.fresh('a'), w.fresh('b'), w.fresh('rest')];
    const line = `const { web: ${a} = ${port(w, 2)}, ['api']: ${b} = ${a} + ${small(w)}, ...${rest} } = ${table(w, depth)};`;
    w.names.add('port', a);
    w.names.add('port', b);
    w.names.add('table', rest);
    return [line];
  },
  (w) => {
    const [a, rest] = [w.fresh('a'), w.fresh('rest')];
    const line = `const [${a} = ${port(w, 2)}, ...${rest}] = ${ports(w, depth)};`;
    w.names.add('port', a);
    w.names.add('ports', rest);
    return [line];
  },
  (w) => {
    const name = w.fresh('web');
    const line = `const { dock: { web: ${name} = ${w.number()} } = {} } = { ${w.tape.of('dock', 'pier')}: ${table(w, 2)} };`;
    w.names.add('port', name);
    return [line];
  },
  // A name that is set later.
  (w) =>
    declared(w, 'port', 'port', (it) => [
      `let ${it} = ${port(w, 2)};`,
      w.tape.make(
        () => `if (${flag(w, depth)}) ${it} = ${port(w, 2)};`,
        () => `if (${flag(w, depth)}) { ${it} = ${port(w, 2)}; } else { ${it} += ${small(w)}; }`,
        () => `${it} += ${small(w)};`,
        () => `${it} ||= ${port(w, 2)};`,
        () => `${flag(w, 2)} && (${it} = ${port(w, 2)});`,
        () => `for (let i = 0; i < ${1 + w.tape.below(3)}; i++) ${it} += i + 1;`,
        () => `for (const one of ${ports(w, 2)}) { if (one > ${it}) { ${it} = one; break; } }`,
        () =>
          `try { if (${flag(w, 2)}) throw new Error('no'); ${it} = ${port(w, 2)}; } catch { ${it} = ${port(w, 2)}; }`,
        () =>
          `try { ${it} = ${port(w, 2)}; null.port; ${it} = 1; } catch (error) { ${it} += 1; } finally { ${it} += 1; }`,
        () => `{ const ${it}0 = ${port(w, 2)}; { ${it} = ${it}0; } }`,
      ),
    ]),
  (w) =>
    declared(w, 'port', 'port', (it) => [
      `let ${it};`,
      `switch (${w.tape.of('process.env.NODE_ENV', "process.env.NODE_ENV || 'development'", word(w, 1))}) {`,
      `  case '${w.tape.of('production', 'web')}': ${it} = ${port(w, 2)}; ${w.tape.of('break;', '')}`,
      `  case '${w.tape.of('staging', 'api')}': { ${it} = ${port(w, 2)}; break; }`,
      `  default: ${it} = ${port(w, 2)};`,
      '}',
    ]),
  (w) =>
    declared(w, 'port', 'port', (it) => [
      `let ${it} = ${w.number()}, count${it} = 1;`,
      `while (count${it} < ${w.tape.below(4)}) { ${it} += count${it}; count${it}++; }`,
    ]),
  // Lists that are filled.
  (w) =>
    declared(w, 'ports', 'list', (it) => [
      `const ${it} = [];`,
      w.tape.make(
        () => `for (let i = 0; i < ${1 + w.tape.below(3)}; i += 1) ${it}.push(${w.number()} + 1 + i);`,
        () => `for (const [k, one] of Object.entries(${table(w, 2)})) { if (k !== '${key(w)}') ${it}.push(one); }`,
        () => `for (const k in ${table(w, 2)}) ${it}.push(${w.number()} + k.length);`,
        () => `${ports(w, 2)}.forEach((one, index) => { ${it}.push(one + index + 1); });`,
        () => `if (${flag(w, 2)}) ${it}.push(${port(w, 2)});`,
        () => `${it}.push(...${ports(w, 2)}, ${port(w, 1)});`,
        () => `${it}.unshift(${port(w, 2)}); ${it}[${it}.length] = ${port(w, 2)};`,
        () => `${it}.push(${port(w, 2)}, ${port(w, 2)}); ${it}.splice(0, 1);`,
        () => `for (let i = 3; i--; ) { if (i === 1) continue; ${it}[i] = ${w.number()} + 1 + i; }`,
      ),
    ]),
  // Objects that are changed.
  (w) =>
    declared(w, 'table', 'table', (it) => [
      `const ${it} = ${table(w, 2)};`,
      w.tape.make(
        () => `${it}.${key(w)} = ${port(w, 2)};`,
        () => `delete ${it}.${key(w)};`,
        () => `Object.assign(${it}, ${table(w, 2)});`,
        () => `if (${flag(w, 2)}) ${it}.${key(w)} = ${port(w, 2)};`,
        () => `for (const k of Object.keys(${it})) ${it}[k] += ${small(w)};`,
        () => `${it}['${key(w)}'] ??= ${port(w, 2)};`,
        () => `[...${ports(w, 2)}].forEach((one, index) => { ${it}[['web', 'api'][index % 2]] = one; });`,
        () => `(function () { ${it}.${key(w)} = ${port(w, 2)}; })();`,
      ),
    ]),
  // Functions.
  (w) =>
    declared(w, 'toPort', 'next', (it) => {
      const inner = w.inner();
      inner.names.add('port', 'it');
      return [
        `function ${it}(it${w.tape.of('', ` = ${w.number()}`)}) {`,
        ...statements(inner, 2).map((line) => `  ${line}`),
        `  if (${flag(inner, 2)}) return ${port(inner, 2)};`,
        `  return ${port(inner, 2)};`,
        '}',
      ];
    }),
  (w) =>
    declared(w, 'toPort', 'from', (it) => [
      `const ${it}Offset = ({ base, offset = ${small(w)} }) => base + offset;`,
      `const ${it} = (it) => ${it}Offset({ base: it${w.tape.of('', `, offset: ${small(w)}`, ', offset: undefined')} });`,
    ]),
  (w) =>
    declared(w, 'port', 'taken', (it) => [
      `const ${it}Next = ((from) => () => from++)(${w.number()});`,
      `${it}Next();`,
      `const ${it} = ${it}Next();`,
    ]),
  (w) =>
    declared(w, 'toPort', 'known', (it) => [
      `const ${it}Cache = {};`,
      `const ${it} = (it) => (${it}Cache[it] ??= it + ${small(w)});`,
    ]),
  (w) =>
    declared(w, 'port', 'port', (it) => [
      `const ${it} = ${w.isAsync ? `await Promise.resolve(${port(w, 2)})` : port(w, 2)};`,
    ]),
  // Classes, enums, getters.
  (w) =>
    declared(w, 'table', 'Ports', (it) => [
      `class ${it}Of { static web = ${port(w, 2)}; static api = ${it}Of.web + ${small(w)}; static of(it) { return this.web + it; } }`,
      `const ${it} = { web: ${it}Of.web, api: ${w.tape.of(`${it}Of.api`, `${it}Of.of(${small(w)})`)} };`,
    ]),
  (w) =>
    w.language.typescript
      ? declared(w, 'table', 'Port', (it) => [
          `enum ${it}Of { Web = ${w.number()}, Api, Worker = Web + ${small(w)} }`,
          `const ${it}: Record<string, number> = { web: ${it}Of.Web, api: ${it}Of['Api'], worker: ${it}Of.Worker };`,
        ])
      : declared(w, 'table', 'Port', (it) => [
          `const ${it} = {};`,
          `(function (all) { all[all.web = ${w.number()}] = 'web'; all.api = all.web + 1; })(${it});`,
        ]),
  (w) =>
    declared(w, 'table', 'settings', (it) => [
      `const ${it} = { web: ${w.number()}, get api() { return ${port(w, 2)}; }${w.tape.of('', ' , worker: 1')} };`,
    ]),
  (w) =>
    declared(w, 'table', 'dock', (it) => [
      `class ${it}Class { constructor(web) { this.web = web; } withApi(api) { this.api = api; return this; } }`,
      `const ${it} = { ...new ${it}Class(${port(w, 2)})${w.tape.of('', `.withApi(${port(w, 2)})`)} };`,
    ]),
  (w) =>
    declared(w, 'port', 'nested', (it) => [
      `const ${it}All = { dock: { ports: [${port(w, 2)}, { web: ${port(w, 2)} }] } };`,
      `const ${it} = ${w.tape.of(`${it}All.dock.ports[0]`, `${it}All?.dock?.ports?.[1]?.web`, `${it}All.pier?.ports[0] ?? ${w.number()}`)};`,
    ]),
  (w) =>
    declared(w, 'table', 'of', (it) => [
      `const ${it}Stages = { development: ${table(w, 2)}, production: ${table(w, 2)} };`,
      `const ${it} = ${it}Stages[${w.tape.of("process.env.NODE_ENV || 'development'", "process.env.NODE_ENV === 'production' ? 'production' : 'development'", "'production'")}] ?? {};`,
    ]),
  (w) =>
    declared(w, 'ports', 'both', (it) => [
      `const ${it} = [];`,
      `outer: for (const a of [1, 2, 3]) { for (const b of [1, 2]) { if (a * b === ${1 + w.tape.below(6)}) ${w.tape.of('continue', 'break')} outer; ${it}.push(${w.number()} + a * 10 + b); } }`,
    ]),
  (w) =>
    declared(w, 'table', 'map', (it) => [
      `const ${it}Map = new Map(Object.entries(${table(w, 2)}));`,
      `const ${it} = { web: ${it}Map.get('${key(w)}') ?? ${w.number()} };`,
    ]),
  (w) => [
    `process.env.${w.tape.of('FERRY_PORT', 'DOCK')} = ${w.tape.of(text(w, 1), `process.env.PORT || '${w.number()}'`)};`,
  ],
  (w) => {
    const lines = [
      `if (${flag(w, depth)}) {`,
      ...statements(w.inner({ isAsync: w.isAsync }), 2).map((it) => `  ${it}`),
      '}',
    ];
    return lines;
  },
  (w) => {
    const [target] = w.names.all('table');
    return target === undefined ? [] : [`${target}.${w.tape.of(...keys)} = ${port(w, 2)};`];
  },
];
