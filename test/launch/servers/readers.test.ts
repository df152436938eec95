/** Every reader of a config, over texts that nobody would write. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { primitive } from '../../../src/javascript/values/value.ts';
import { emptyEnvironment } from '../../../src/launch/environment.ts';
import { builtServer } from '../../../src/launch/servers/built.ts';
import { servers } from '../../../src/launch/servers/index.ts';
import { startedAs } from '../../../src/launch/servers/row.ts';
import { splitWords } from '../../../src/launch/shell/parser.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { treeOf } from '../../support/tree.ts';

/** Names under which the readers find something. */
const names = [
  '.eleventy.js',
  '.nuxtrc',
  '.vitepress/config.mjs',
  '_config.yml',
  'angular.json',
  'astro.config.mjs',
  'config/env/production/server.js',
  'config/server.js',
  'deck.js',
  'json-server.json',
  'keystone.ts',
  'nuxt.config.ts',
  'svelte.config.js',
  'vite.config.ts',
  'vue.config.js',
  'webpack.config.js',
  'wrangler.toml',
];

const texts = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    'export default null',
    'export default 4310',
    'export default () => { throw new Error() }',
    'export default function f() { return f }',
    'module.exports = { server: { get port() { for (;;); } } }',
    'module.exports = [[[[]]]]',
    'export default { projects: 1, server: [], devServer: null, vite: [], kit: { adapter: 4310 }, extends: [] }',
    '{ "projects": { "deck": null, "bridge": { "architect": [] } }, "defaultProject": 1 }',
    `export default ${'['.repeat(2_000)}`,
    'server:\n  port: [\n',
    '[dev]\nport = = 1\n',
    'devServer.port==\ndevServer.port=',
  ),
);
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '-c',
    '--config',
    'deck.js',
    '../deck.js',
    '/etc/passwd',
    '--root',
    '..',
    '.',
    '$DECK',
    '--env',
    'a=b',
    '--cwd',
  ),
);

it('ends with a value, and never with an error', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), texts), fc.array(words, { maxLength: 4 }), (files, line) => {
      const tree = treeOf({ ...files });
      const source = new SourceText('package.json', line.join(' '));
      const args = splitWords(primitive(source.text, { source, start: 0, end: source.text.length }));
      for (const server of servers) {
        const start = startedAs(server, { tree, directory: '', args, environment: emptyEnvironment });
        const configured = server.config?.(start) ?? null;
        for (const file of configured?.files ?? []) expect(file.startsWith('..')).toBe(false);
      }
      for (const path of ['build', 'build/index.js', 'dist/server/entry.mjs']) builtServer(tree, path);
    }),
    { numRuns: 150 },
  );
});
