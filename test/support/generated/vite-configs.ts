/** Vite configs as people write them, made at random. */
import type { Repository } from './ecosystems.ts';
import { flag, port, text } from './expressions.ts';
import { type Draft, type Files, withModules } from './modules.ts';
import { statements } from './statements.ts';
import type { Tape } from './tape.ts';
import { type Language, Numbers, Writer } from './writer.ts';

export function viteConfig(tape: Tape): Repository {
  const numbers = new Numbers();
  const files: Files = {};
  const ending = tape.of('mjs', 'ts', 'cjs', 'js');
  const language: Language = { module: ending === 'cjs' ? 'commonjs' : 'esm', typescript: ending === 'ts' };
  const writer = new Writer({ tape, numbers, language });
  const draft: Draft = { writer, imports: [viteImport(language)] };
  withModules(tape, numbers, files, draft);
  if (tape.oneIn(4)) factory(tape, numbers, files, draft);
  environmentFiles(tape, numbers, files);
  const body = statements(writer, 4);
  const config = `vite.config.${ending === 'js' ? 'mjs' : ending}`;
  files[config] = [...draft.imports, ...body, ...exported(writer, draft)].join('\n');
  return { files, config };
}

function viteImport({ module }: Language): string {
  const names = 'defineConfig, mergeConfig, loadEnv';
  return module === 'esm' ? `import { ${names} } from 'vite';` : `const { ${names} } = require('vite');`;
}

/** What Vite's `loadEnv` reads: one file for all modes, others for one of them. */
function environmentFiles(tape: Tape, numbers: Numbers, files: Files): void {
  for (const path of ['.env', '.env.production', '.env.local', '.env.staging']) {
    if (!tape.oneIn(3)) continue;
    const number = numbers.next();
    const value = tape.of(`${number}`, `"${number}"`, `'${number}' # of the dock`, `${number} # of the dock`);
    files[path] = [
      '# what the dock needs',
      `${tape.of('', 'export ')}${tape.of('DOCK_PORT', 'FERRY_PORT')}=${value}`,
      ...tape.of<readonly string[]>([], ['PIER=$DOCK_PORT', '']),
    ].join('\n');
  }
}

/** A function in another file that makes configs: `createPortal({ port })`. */
function factory(tape: Tape, numbers: Numbers, files: Files, { writer, imports }: Draft): void {
  const isEsm = writer.language.module === 'esm';
  const outer = new Writer({ tape, numbers, language: { ...writer.language, typescript: false } });
  const inner = outer.inner();
  inner.names.add('port', 'port');
  const path = `portal.${isEsm ? 'mjs' : 'cjs'}`;
  files[path] = [
    viteImport(outer.language),
    ...statements(outer, 2),
    `${isEsm ? 'export ' : ''}function createPortal({ port = ${numbers.next()}, strict = false, ...others } = {}) {`,
    ...statements(inner, 1),
    `  return defineConfig({ server: { port: ${port(inner, 2)} }, preview: { port, strictPort: strict }, ...others });`,
    '}',
    ...(isEsm ? [] : ['module.exports = { createPortal };']),
  ].join('\n');
  imports.push(isEsm ? `import { createPortal } from './${path}';` : `const { createPortal } = require('./${path}');`);
}

function exported(w: Writer, { imports }: Draft): readonly string[] {
  const { tape } = w;
  const give = w.language.module === 'esm' ? 'export default' : 'module.exports =';
  const argument = tape.of('{ mode, command, isPreview }', 'env', '{ mode }', '');
  const tests =
    argument === 'env'
      ? ["(env.mode === 'production')", "(env.command === 'serve')"]
      : argument === ''
        ? []
        : ["(mode === 'production')", "(mode !== 'development')", "['staging', 'production'].includes(mode)"];
  if (argument.includes('isPreview')) tests.push('isPreview', "(command === 'build')");
  const asFunction = (isAsync: boolean): readonly string[] => {
    const inner = w.inner({ tests: [...tests, ...tests], isAsync });
    if (argument === '{ mode }') {
      for (const name of ['DOCK_PORT', 'FERRY_PORT']) inner.names.add('text', `(env.${name} || '${w.number()}')`);
      inner.names.add('port', `Number(env.DOCK_PORT ?? ${w.number()})`);
    }
    return [
      `(${isAsync ? 'async ' : ''}(${argument}) => {`,
      ...(argument === '{ mode }' ? [`  const env = loadEnv(mode, process.cwd(), '${tape.of('', 'DOCK_')}');`] : []),
      ...statements(inner, 3).map((it) => `  ${it}`),
      ...(tape.oneIn(4) ? [`  if (${flag(inner, 2)}) return ${config(inner)};`] : []),
      `  return ${config(inner)};`,
      '})',
    ];
  };
  if (imports.some((it) => it.includes('createPortal')) && tape.oneIn(2)) {
    return [`${give} createPortal({ port: ${port(w, 2)}${tape.of('', ', strict: true', ', base: "/dock/"')} });`];
  }
  return tape.make<readonly string[]>(
    () => [`${give} ${config(w)};`],
    () => [`${give} defineConfig(${config(w)});`],
    () => [`${give} defineConfig(${asFunction(false).join('\n')});`],
    () => [`${give} defineConfig(${asFunction(false).join('\n')});`],
    () => [`${give} ${asFunction(true).join('\n')};`],
    () => [`${give} mergeConfig(${config(w)}, ${config(w)});`],
    () => [
      `const config = ${config(w)};`,
      `config.preview = { ...config.preview, ${tape.of('strictPort: true', `port: ${port(w, 2)}`)} };`,
      `if (${flag(w, 2)}) { config.server = { port: ${port(w, 2)} }; }`,
      `${give} config;`,
    ],
    () =>
      w.language.typescript
        ? [`${give} ${config(w)} satisfies Record<string, unknown>;`]
        : [`const configs = { a: ${config(w)}, b: ${config(w)} };`, `${give} configs[${flag(w, 1)} ? 'a' : 'b'];`],
  );
}

function config(w: Writer): string {
  const { tape } = w;
  const server = (): string => section(w);
  return tape.make(
    () => `({ server: ${server()}, preview: ${server()} })`,
    () => `({ preview: ${server()} })`,
    () => `({ server: ${server()} })`,
    () => `({ base: '/dock/', ...{ server: ${server()} }, ...(${flag(w, 2)} ? { preview: ${server()} } : {}) })`,
    () => `Object.assign({ server: ${server()} }, { preview: ${server()} })`,
    () => `mergeConfig({ server: ${server()}, preview: ${server()} }, { preview: ${server()} })`,
  );
}

/** `server` or `preview`. */
function section(w: Writer): string {
  const { tape } = w;
  return tape.make(
    () => `{ port: ${port(w, 3)} }`,
    () => `{ port: ${port(w, 3)}, strictPort: ${tape.of('true', 'false')}, host: ${tape.of('true', "'127.0.0.1'")} }`,
    () => `{ host: '0.0.0.0', ...{ port: ${port(w, 2)} }, port: ${port(w, 3)} }`,
    () => `{ port: ${w.number()}, ...(${flag(w, 2)} && { port: ${port(w, 2)} }) }`,
    () => `{ ['port']: Number(${text(w, 2)}) }`,
    () => `(${flag(w, 2)} ? { port: ${port(w, 2)} } : { port: ${port(w, 2)}, strictPort: true })`,
    () => `{ strictPort: true }`,
  );
}
