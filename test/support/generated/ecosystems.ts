/** PM2 process files as people write them, made at random. */
import { flag, port, ports, small, table, text } from './expressions.ts';
import { type Draft, type Files, withModules } from './modules.ts';
import { statements } from './statements.ts';
import type { Tape } from './tape.ts';
import { type Language, Numbers, Writer } from './writer.ts';

export interface Repository {
  readonly files: Files;
  /** The file that the tool loads. */
  readonly config: string;
}

const applications = ['ferry-api', 'pier-web', 'dock-worker', 'quay-admin', 'buoy-jobs'];

export function ecosystem(tape: Tape): Repository {
  const numbers = new Numbers();
  const files: Files = {};
  const language: Language = { module: tape.oneIn(4) ? 'esm' : 'commonjs', typescript: false };
  const writer = new Writer({ tape, numbers, language });
  const draft: Draft = { writer, imports: [] };
  withModules(tape, numbers, files, draft);
  if (tape.oneIn(3)) draft.imports.push(pathImport(language));
  const hasPath = draft.imports.some((it) => it.includes("'path'"));
  const body = statements(writer, 4);
  const helper = helperOf(writer, hasPath);
  const list = apps(writer, [...applications]);
  const config =
    language.module === 'esm' ? 'ecosystem.config.mjs' : tape.of('ecosystem.config.js', 'ecosystem.config.cjs');
  files[config] = [...draft.imports, ...body, ...helper, ...list.lines, ...exportOf(writer, list.code)].join('\n');
  return { files, config };
}

function pathImport({ module }: Language): string {
  return module === 'esm' ? "import path from 'path';" : "const path = require('path');";
}

function exportOf({ tape, language }: Writer, list: string): readonly string[] {
  // PM2 does not look at a default export.
  if (language.module === 'esm')
    return tape.make(
      () => [list === 'apps' ? 'export { apps };' : `export const apps = ${list};`],
      () => [`const exported = ${list};`, 'export { exported as apps };'],
      () => [`export const list = ${list};`, 'export { list as apps };'],
    );
  return tape.make(
    () => [`module.exports = { apps: ${list} };`],
    () => [`module.exports.apps = ${list};`],
    () => [`exports.apps = ${list};`],
    () => [`const config = { apps: ${list} };`, 'module.exports = config;'],
    () => [`module.exports = (() => ({ apps: ${list} }))();`],
    () => [`module.exports = ${list};`],
    () => [`module.exports = { deploy: {}, ...{ apps: ${list} } };`],
  );
}

/** A function that builds an application of a name and a port. */
function helperOf(w: Writer, hasPath: boolean): readonly string[] {
  const inner = w.inner();
  inner.names.add('port', 'port');
  const cwd = hasPath
    ? w.tape.of('', " cwd: path.join(__dirname, 'apps', name),", ' cwd: path.resolve(__dirname, name),')
    : '';
  const lines = w.tape.make<readonly string[]>(
    () => [
      `const createApp = (name, port) => ({ name, script: './server.js',${guard(w, cwd)} env: ${env(inner, 'port')} });`,
    ],
    () => [
      'function createApp(name, port, options = {}) {',
      ...statements(inner, 2).map((it) => `  ${it}`),
      `  return { name, script: 'server.js',${guard(w, cwd)} env: ${env(inner, 'port')}, ...options };`,
      '}',
    ],
    () => [
      'const defaults = { script: "server.js", autorestart: true };',
      `const createApp = (name, port) => Object.assign({}, defaults, { name, env: ${env(inner, 'port')} });`,
    ],
    () => [
      'const createApp = (name, port) => {',
      `  const app = { name, script: 'server.js' };`,
      `  app.env = ${env(inner, 'port')};`,
      `  if (${flag(inner, 2)}) app.env.PORT = ${port(inner, 2)};`,
      ...w.tape.of([], [`  app.env_production = ${env(inner, port(inner, 1))};`]),
      '  return app;',
      '};',
    ],
    () => [
      'class App { constructor(name, port) { this.name = name; this.script = "server.js"; this.env = { PORT: port }; } }',
      'const createApp = (name, port) => new App(name, port);',
    ],
  );
  w.names.add('toApp', 'createApp');
  return lines;
}

/** `__dirname` is only there in CommonJS. */
function guard(w: Writer, cwd: string): string {
  return w.language.module === 'esm' ? cwd.replace('__dirname', 'import.meta.dirname') : cwd;
}

/** The variables of an application. */
function env(w: Writer, given = port(w, 2)): string {
  return w.tape.make(
    () => `{ PORT: ${given} }`,
    () => `{ NODE_ENV: 'production', PORT: String(${given}) }`,
    () => `{ PORT: \`\${${given}}\` }`,
    () => `{ PORT: ${given}, ...process.env }`,
    () => `{ ...process.env, PORT: ${given} }`,
    () => `{ ...{ PORT: ${w.number()}, HOST: '127.0.0.1' }, PORT: ${given} }`,
    () => `{ PORT: process.env.${w.tape.of('PORT', 'FERRY_PORT')} || ${given} }`,
    () => `Object.assign({ PORT: ${w.number()} }, { ['PORT']: ${given} })`,
    () => `{ PORT: ${w.number()}, ...(${flag(w, 2)} && { PORT: ${given} }) }`,
    () => `(${flag(w, 2)} ? { PORT: ${given} } : { PORT: ${port(w, 1)} })`,
  );
}

/** One application, written out; its port may come by its arguments, unless it is to have variables. */
function app(w: Writer, name: string, withVariables = false): string {
  const { tape } = w;
  const overlay = tape.make(
    () => '',
    () => `, env_production: ${env(w)}`,
    () => `, env_staging: ${env(w)}, env_production: ${env(w)}`,
  );
  const ofVariables: readonly (() => string)[] = [
    () => `createApp('${name}', ${port(w, 2)})`,
    () => `{ ...createApp('${name}', ${port(w, 2)}), env_production: ${env(w)} }`,
    () => `{ name: '${name}', script: './server.js', ...(${flag(w, 2)} ? { env: ${env(w)} } : { env: ${env(w)} }) }`,
    () => `{ ['name']: \`${name}\`, 'script': 'server.js', env: ${env(w)}, ...{ instances: 1 } }`,
    () => `(() => { const it = { name: '${name}', script: 'server.js' }; it.env = ${env(w)}; return it; })()`,
  ];
  const others: readonly (() => string)[] = [
    () => `{ name: '${name}', script: './server.js', port: ${port(w, 2)}${overlay} }`,
    () => `{ name: '${name}', script: './server.js', args: ${args(w)} }`,
  ];
  return tape.make(
    () => `{ name: '${name}', script: './server.js', env: ${env(w)}${overlay} }`,
    ...ofVariables,
    ...(withVariables ? [] : others),
  );
}

function args(w: Writer): string {
  return w.tape.make(
    () => `'--port ${w.number()}'`,
    () => `\`--port \${${port(w, 2)}}\``,
    () => `['--port', ${text(w, 2)}]`,
    () => `'--port=' + ${port(w, 2)}`,
    () => `['--port', ${text(w, 2)}, '--quiet'].join(' ')`,
  );
}

/** A list of applications. */
function apps(w: Writer, names: string[]): { readonly lines: readonly string[]; readonly code: string } {
  const { tape } = w;
  const name = (): string => names.shift() ?? 'spare';
  const one = (): string => app(w, name());
  const just = (code: string): { readonly lines: readonly string[]; readonly code: string } => ({ lines: [], code });
  return tape.make(
    () => just(`[${one()}]`),
    () => just(`[\n  ${one()},\n  ${one()},\n]`),
    () => just(`[\n  ${one()},\n  ${one()},\n  ${one()},\n]`),
    () =>
      just(`['${name()}', '${name()}'].map((name, index) => createApp(name, ${port(w, 2)} + 1 + index * ${small(w)}))`),
    () => just(`Object.entries(${table(w, 2)}).map(([name, port]) => createApp(name, port))`),
    () =>
      just(
        `Object.entries({ '${name()}': ${port(w, 2)}, '${name()}': ${port(w, 2)} }).map(([n, p]) => createApp(n, p))`,
      ),
    () => just(`Object.keys(${table(w, 2)}).map((name, index) => createApp(name, ${w.number()} + 1 + index))`),
    () => just(`${ports(w, 2)}.map((port) => createApp('ferry-fleet', port))`),
    () => just(`['${name()}', '${name()}'].reduce((all, it, i) => [...all, createApp(it, ${w.number()} + 1 + i)], [])`),
    () => just(`[${one()}].concat(${flag(w, 2)} ? [${one()}] : [])`),
    () => just(`[${one()}, ...(${flag(w, 2)} ? [${one()}] : [])]`),
    () => just(`[${one()}, ${flag(w, 2)} && ${one()}].filter(Boolean)`),
    () => just(`[['${name()}', ${port(w, 2)}], ['${name()}', ${port(w, 2)}]].map((it) => createApp(...it))`),
    () =>
      just(
        `[{ name: '${name()}', port: ${port(w, 2)} }].map(({ name, port, ...rest }) => ({ ...createApp(name, port), ...rest }))`,
      ),
    () =>
      just(
        `[${app(w, name(), true)}].flatMap((it) => [it, { ...it, name: it.name + '-2', env: { ...it.env, PORT: ${w.number()} } }])`,
      ),
    () => ({
      lines: ['const apps = [];', `apps.push(${one()});`, `if (${flag(w, 2)}) apps.push(${one()});`],
      code: 'apps',
    }),
    () => ({
      lines: [
        `const apps = [${app(w, name(), true)}, ${app(w, name(), true)}];`,
        `for (const it of apps) { it.env = { ...it.env, ${tape.of(`HOST: '127.0.0.1'`, `PORT: ${port(w, 1)}`)} }; }`,
      ],
      code: 'apps',
    }),
    () => ({
      lines: [
        'const apps = [];',
        `for (let i = 0; i < ${1 + tape.below(3)}; i++) { apps.push({ name: 'ferry-' + i, script: 'server.js', env: { PORT: ${port(w, 2)} + 1 + i } }); }`,
      ],
      code: 'apps',
    }),
    () => ({
      lines: [
        `const apps = [${one()}];`,
        `apps.forEach((it) => { it.env_production = { ...it.env, NODE_ENV: 'production'${tape.of('', `, PORT: ${port(w, 2)}`)} }; });`,
      ],
      code: 'apps',
    }),
    () => ({
      lines: [
        `const settings = { development: { port: ${port(w, 2)} }, production: { port: ${port(w, 2)} } };`,
        'const { port: chosen } = settings[process.env.NODE_ENV] || settings.development;',
      ],
      code: `[createApp('${name()}', chosen)]`,
    }),
  );
}
