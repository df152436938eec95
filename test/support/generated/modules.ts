/** Files that a config takes values from: JavaScript in both of its module systems, TypeScript, JSON. */
import { port, ports, table, toPort } from './expressions.ts';
import { statements } from './statements.ts';
import type { Tape } from './tape.ts';
import { type Kind, keys, type Language, type Numbers, Writer } from './writer.ts';

export type Files = Record<string, string>;

/** A file under construction: what stands above its statements, and what is in reach in it. */
export interface Draft {
  readonly writer: Writer;
  readonly imports: string[];
}

const exported: readonly (readonly [Kind, string, (w: Writer) => string])[] = [
  ['port', 'basePort', (w) => port(w, 2)],
  ['table', 'harbour', (w) => table(w, 2)],
  ['ports', 'quays', (w) => ports(w, 2)],
  ['toPort', 'shift', (w) => toPort(w, 2)],
];

/** Adds up to two files to the repository, and to the draft the imports of them. */
export function withModules(tape: Tape, numbers: Numbers, files: Files, draft: Draft): void {
  const { language } = draft.writer;
  if (tape.oneIn(3)) addJson(numbers, tape, files, draft);
  for (let count = tape.below(3); count > 0; count -= 1) {
    const inner: Language = { ...language, module: tape.oneIn(5) ? 'commonjs' : language.module };
    const folder = tape.of('', 'lib/');
    const ending = inner.module === 'commonjs' ? tape.of('cjs', 'js') : inner.typescript ? 'ts' : 'mjs';
    const path = `${folder}ports${count}.${ending}`;
    const own = { writer: new Writer({ tape, numbers, language: inner }), imports: [] };
    if (tape.oneIn(4)) addJson(numbers, tape, files, own, folder);
    const lines = statements(own.writer, 3);
    const items = tape
      .some(exported)
      .map(([kind, stem, make]) => ({ kind, stem: `${stem}${count}`, code: make(own.writer) }));
    files[path] = [...own.imports, ...lines, ...exportsOf(tape, inner, items)].join('\n');
    importFrom(tape, draft, path, items);
  }
}

interface Item {
  readonly kind: Kind;
  readonly stem: string;
  readonly code: string;
}

function exportsOf(tape: Tape, language: Language, items: readonly Item[]): readonly string[] {
  if (language.module === 'esm') {
    return tape.make(
      () => items.map(({ stem, code }) => `export const ${stem} = ${code};`),
      () => [
        ...items.map(({ stem, code }) => `const ${stem}_ = ${code};`),
        `export { ${items.map(({ stem }) => `${stem}_ as ${stem}`).join(', ')} };`,
      ],
    );
  }
  return tape.make(
    () => [`module.exports = { ${items.map(({ stem, code }) => `${stem}: ${code}`).join(', ')} };`],
    () => items.map(({ stem, code }) => `exports.${stem} = ${code};`),
    () => items.map(({ stem, code }) => `module.exports.${stem} = ${code};`),
  );
}

function importFrom(tape: Tape, { writer, imports }: Draft, path: string, items: readonly Item[]): void {
  const { language, names } = writer;
  const specifier = `./${path}`;
  const all = writer.fresh('all');
  const isWhole = tape.oneIn(3);
  if (language.module === 'esm') {
    const isCommonjs = /\.c?js$/.test(path);
    imports.push(
      isWhole
        ? `import ${isCommonjs ? all : `* as ${all}`} from '${specifier}';`
        : isCommonjs
          ? `import ${all} from '${specifier}';\nconst { ${items.map((it) => it.stem).join(', ')} } = ${all};`
          : `import { ${items.map((it) => it.stem).join(', ')} } from '${specifier}';`,
    );
  } else {
    const loaded = specifier.endsWith('.js') && tape.oneIn(2) ? specifier.slice(0, -3) : specifier;
    imports.push(
      isWhole
        ? `const ${all} = require('${loaded}');`
        : `const { ${items.map((it) => it.stem).join(', ')} } = require('${loaded}');`,
    );
  }
  for (const { kind, stem } of items) names.add(kind, isWhole ? `${all}.${stem}` : stem);
}

function addJson(numbers: Numbers, tape: Tape, files: Files, { writer, imports }: Draft, folder = ''): void {
  const name = writer.fresh('data');
  const chosen = tape.some(keys);
  const content = Object.fromEntries(chosen.map((it) => [it, numbers.next()]));
  files[`${folder}${name}.json`] = JSON.stringify({ ports: content, list: [numbers.next()] }, null, tape.of(2, 0));
  const specifier = `./${name}.json`;
  imports.push(
    writer.language.module === 'esm'
      ? `import ${name} from '${specifier}' with { type: 'json' };`
      : `const ${name} = require('${specifier}');`,
  );
  writer.names.add('table', `${name}.ports`);
  writer.names.add('ports', `${name}.list`);
}
