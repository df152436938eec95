import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/javascript/values/places.ts';
import { primitive } from '../../../src/javascript/values/value.ts';
import { Environment } from '../../../src/launch/environment.ts';
import { programReading } from '../../../src/launch/servers/program.ts';
import { splitWords } from '../../../src/launch/shell/parser.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { show } from '../../support/evaluated.ts';
import { scanFiles, shownFacts } from '../../support/scan.ts';
import { treeOf } from '../../support/tree.ts';

const at = { source: new SourceText('environment', '4310'), start: 0, end: 4 };

interface Options {
  readonly directory?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: string;
  readonly interpreter?: string;
}

/** The files and ports that are read, or the reason why none are. */
function read(files: Readonly<Record<string, string>>, file: string, options: Options = {}): unknown {
  const { directory = '', env = {}, args = '', interpreter = 'node' } = options;
  const variables = new Map(Object.entries(env).map(([name, value]) => [name, primitive(value, at)] as const));
  const start = {
    tree: treeOf(files),
    directory,
    role: 'start',
    args: splitWords(primitive(args, at)),
    environment: new Environment('default', variables),
  } as const;
  const reading = programReading(start, file, interpreter);
  if (reading.kind === 'unread') return reading.reason;
  return [reading.configured.files[0], ...reading.configured.sockets.map((it) => show(it.port))];
}

const scripts = (build: string): string => JSON.stringify({ scripts: { lint: 'eslint .', build } });
const listens = (port: number): string => `require('http').createServer().listen(${port});`;

const starts = `export function start() { require('http').createServer().listen(4310); }`;

describe('the file that is run', () => {
  it.each([
    ['as it is written', { 'server.js': listens(4310) }, 'server.js', 'server.js'],
    ['with a dot in front', { 'server.js': listens(4310) }, './server.js', 'server.js'],
    ['without its ending', { 'src/server.ts': listens(4310) }, 'src/server', 'src/server.ts'],
    ['without any ending', { 'bin/www': `#!/usr/bin/env node\n${listens(4310)}` }, './bin/www', 'bin/www'],
    ['of a folder', { 'server/index.js': listens(4310) }, 'server', 'server/index.js'],
    [
      'of the main of a folder',
      { 'package.json': '{ "main": "lib/start.js" }', 'lib/start.js': listens(4310) },
      '.',
      'lib/start.js',
    ],
    [
      'of a main that is built',
      { 'package.json': '{ "main": "dist/start.js" }', 'src/start.ts': listens(4310) },
      '.',
      'src/start.ts',
    ],
    [
      'that is committed as built',
      { 'dist/main.js': listens(4310), 'src/main.ts': listens(4311) },
      'dist/main.js',
      'dist/main.js',
    ],
  ])('%s', (_name, files, file, expected) => {
    expect(read(files, file)).toEqual([expected, 4310]);
  });

  it.each([
    [
      'outDir and rootDir',
      {
        'tsconfig.json': '{ "compilerOptions": { "outDir": "./out", "rootDir": "./code" } }',
        'code/main.ts': listens(4310),
        'src/main.ts': '',
      },
      'out/main.js',
    ],
    [
      'an outDir that is inherited',
      {
        'tsconfig.json': '{ "extends": "./tsconfig.base.json", /* all */ }',
        'tsconfig.base.json': '{ "compilerOptions": { "outDir": "target", "rootDir": "src" } }',
        'src/main.ts': listens(4310),
      },
      'target/main.js',
    ],
    [
      'an outDir alone',
      { 'tsconfig.build.json': '{ "compilerOptions": { "outDir": "build" } }', 'src/api/main.ts': listens(4310) },
      'build/api/main.js',
    ],
    [
      'an outDir with src in it',
      { 'tsconfig.json': '{ "compilerOptions": { "outDir": "build" } }', 'src/main.ts': listens(4310) },
      'build/src/main.js',
    ],
    [
      'an outDir with the way from a folder above, where others have sources too',
      {
        'quay/ferry/tsconfig.json':
          '{ "compilerOptions": { "outDir": "./build" }, "include": ["src/**/*", "../tide/**/*.ts"] }',
        'quay/ferry/src/main.ts': listens(4310),
        'quay/tide/index.ts': '',
      },
      'quay/ferry/build/ferry/src/main.js',
    ],
    [
      'an outDir with the way from the root',
      {
        'quay/ferry/tsconfig.json': '{ "compilerOptions": { "outDir": "build" } }',
        'quay/ferry/main.ts': listens(4310),
      },
      'quay/ferry/build/quay/ferry/main.js',
    ],
    ['an application of a monorepo', { 'apps/quay/src/main.ts': listens(4310) }, 'dist/apps/quay/main.js'],
    ['a Nest project', { 'nest-cli.json': '{ "sourceRoot": "code" }', 'code/main.ts': listens(4310) }, 'dist/main'],
    [
      'a Nest monorepo',
      {
        'nest-cli.json':
          '{ "monorepo": true, "projects": { "ferry": { "root": "apps/ferry", "sourceRoot": "apps/ferry/src" } } }',
        'apps/ferry/src/main.ts': listens(4310),
      },
      'dist/apps/ferry/main.js',
    ],
    [
      'source in package.json',
      { 'package.json': '{ "main": "dist/x.js", "source": "code/start.ts" }', 'code/start.ts': listens(4310) },
      'dist/x.js',
    ],
    [
      'babel in a script',
      { 'package.json': scripts('babel code -d app'), 'code/a/main.js': listens(4310) },
      'app/a/main.js',
    ],
    [
      'babel of a folder with a slash behind it',
      { 'package.json': scripts('babel code/ --out-dir app/'), 'code/a/main.js': listens(4310) },
      'app/a/main.js',
    ],
    [
      'babel behind a runner',
      {
        'package.json': scripts('cross-env NODE_ENV=production npx babel ./code --out-dir ./app -s'),
        'code/main.js': listens(4310),
      },
      'app/main.js',
    ],
    [
      'swc',
      { 'package.json': scripts('swc code -d app --strip-leading-paths'), 'code/main.ts': listens(4310) },
      'app/main.js',
    ],
    [
      'tsc with a folder',
      { 'package.json': scripts('tsc --outDir run --rootDir code'), 'code/main.ts': listens(4310) },
      'run/main.js',
    ],
    [
      'tsc with a config of its own',
      {
        'package.json': scripts('tsc -p server/tsconfig.server-only.json'),
        'server/tsconfig.server-only.json': '{ "compilerOptions": { "outDir": "../run", "rootDir": "." } }',
        'server/main.ts': listens(4310),
      },
      'run/main.js',
    ],
    [
      'esbuild to a file',
      {
        'package.json': scripts('esbuild code/main.ts --bundle --platform=node --outfile=run.js'),
        'code/main.ts': listens(4310),
      },
      'run.js',
    ],
    [
      'esbuild to a folder',
      {
        'package.json': scripts('rm -rf out && esbuild code/main.ts code/job.ts --bundle --outdir=out'),
        'code/main.ts': listens(4310),
        'code/job.ts': '',
      },
      'out/main.js',
    ],
    [
      'tsup',
      { 'package.json': scripts('tsup code/main.ts --format esm'), 'code/main.ts': listens(4310) },
      'dist/main.js',
    ],
    [
      'rollup',
      { 'package.json': scripts('rollup -i code/main.js -o run/all.js -f cjs'), 'code/main.js': listens(4310) },
      'run/all.js',
    ],
    [
      'ncc',
      { 'package.json': scripts('ncc build code/main.ts -o run'), 'code/main.ts': listens(4310) },
      'run/index.js',
    ],
    [
      'bun',
      {
        'package.json': scripts('bun build ./code/main.ts --outdir ./run --target node'),
        'code/main.ts': listens(4310),
      },
      'run/main.js',
    ],
    [
      'a config of webpack',
      {
        'webpack.config.js': `const path = require('path'); const nodeExternals = require('webpack-node-externals');
          module.exports = { target: 'node', externals: [nodeExternals()], entry: './code/main.ts',
            output: { path: path.resolve(__dirname, 'run'), filename: 'all.js' } };`,
        'code/main.ts': listens(4310),
      },
      'run/all.js',
    ],
    [
      'one of several configs of webpack, that is a function',
      {
        'webpack.config.js': `const path = require('path'); module.exports = (env, { mode }) => [
          { entry: { web: './web/main.ts' }, output: { path: path.join(__dirname, 'public') } },
          { entry: { ferry: ['./code/first.ts', './code/main.ts'] }, output: { path: path.join(__dirname, mode), filename: '[name].bundle.js' } }];`,
        'code/main.ts': listens(4310),
        'code/first.ts': '',
        'web/main.ts': '',
      },
      'production/ferry.bundle.js',
    ],
    [
      'a config of webpack that a script names',
      {
        'package.json': scripts('NODE_ENV=production webpack --config build/server.js'),
        'build/server.js': `module.exports = { entry: './code/main.js', output: { filename: 'ferry.js' } };`,
        'code/main.js': listens(4310),
      },
      'dist/ferry.js',
    ],
    [
      'a config of Rollup',
      {
        'rollup.config.mjs': `import { defineConfig } from 'rollup'; import typescript from '@rollup/plugin-typescript';
          export default defineConfig({ input: 'code/main.ts', output: { file: 'run/all.cjs', format: 'cjs' }, plugins: [typescript()] });`,
        'code/main.ts': listens(4310),
      },
      'run/all.cjs',
    ],
    [
      'a config of Rollup, to a folder',
      {
        'rollup.config.js': `export default [{ input: { ferry: 'code/main.ts', pier: 'code/pier.ts' }, output: [{ dir: 'run', entryFileNames: 'a-[name].mjs' }] }];`,
        'code/main.ts': listens(4310),
        'code/pier.ts': '',
      },
      'run/a-ferry.mjs',
    ],
    [
      'a config of tsup',
      {
        'tsup.config.ts': `import { defineConfig } from 'tsup'; export default defineConfig((options) => ({ entry: ['code/main.ts'], outDir: 'run', format: ['esm'] }));`,
        'code/main.ts': listens(4310),
      },
      'run/main.mjs',
    ],
    [
      'a config of tsup with names',
      {
        'tsup.config.ts': `import { defineConfig } from 'tsup'; export default defineConfig({ entry: { ferry: 'code/main.ts' } });`,
        'code/main.ts': listens(4310),
      },
      'dist/ferry.js',
    ],
    [
      'a config of tsdown',
      {
        'tsdown.config.ts': `import { defineConfig } from 'tsdown'; export default defineConfig({ entry: ['code/main.ts'], outDir: 'run' });`,
        'code/main.ts': listens(4310),
      },
      'run/main.mjs',
    ],
    [
      'tsdown',
      { 'package.json': scripts('tsdown code/main.ts --format esm'), 'code/main.ts': listens(4310) },
      'dist/main.js',
    ],
    [
      'vite',
      {
        'package.json': scripts('vite build && vite build code --ssr code/main.ts --outDir run'),
        'code/main.ts': listens(4310),
        'code/code/main.ts': '',
      },
      'run/main.js',
    ],
    [
      'a workspace of Angular',
      {
        'angular.json': JSON.stringify({
          projects: { ferry: { architect: { build: { options: { ssr: { entry: 'code/server.ts' } } } } } },
        }),
        'code/server.ts': `import { isMainModule } from '@angular/ssr/node';
          if (isMainModule(import.meta.url) || process.env['pm_id']) { ${listens(4310)} }`,
      },
      'dist/ferry/server/server.mjs',
    ],
    [
      'a workspace of Angular, whose output lies elsewhere',
      {
        'angular.json': JSON.stringify({
          projects: {
            ferry: {
              architect: {
                build: { options: { outputPath: { base: 'out', server: 'node' }, ssr: { entry: 'server.ts' } } },
              },
            },
          },
        }),
        'server.ts': listens(4310),
      },
      'out/node/server.mjs',
    ],
    [
      'a workspace of Angular, with a target for its server',
      {
        'angular.json': JSON.stringify({
          projects: {
            ferry: {
              architect: {
                build: { builder: '@angular-devkit/build-angular:browser', options: { main: 'src/main.ts' } },
                server: {
                  builder: '@angular-devkit/build-angular:server',
                  options: { outputPath: 'dist/ferry/server', main: 'server.ts' },
                },
              },
            },
          },
        }),
        'server.ts': listens(4310),
        'src/main.ts': '',
      },
      'dist/ferry/server/main.js',
    ],
    [
      'babel in a package',
      {
        'apps/ferry/package.json': scripts('babel code -d app'),
        'apps/ferry/code/main.js': listens(4310),
        'code/main.js': '',
      },
      'apps/ferry/app/main.js',
    ],
    ['custom', { 'src/server/index.ts': listens(4310) }, 'dist/server/index.js'],
    ['custom, the folder of all', { 'src/index.ts': listens(4310) }, 'dist'],
    ['custom, in a package', { 'apps/ferry/src/main.ts': listens(4310) }, 'apps/ferry/dist/main.mjs'],
  ])('is found from what is built of it, by %s', (_name, files, file) => {
    expect(read(files, file)).toEqual([expect.any(String), 4310]);
  });

  it.each([
    ['its source', { 'src/run.ts': listens(4310) }, ['src/run.ts', 4310]],
    ['nothing', {}, '"dist/run.cjs" is too large to be followed'],
    [
      'nothing, where that may be either of two',
      { 'src/run.ts': listens(4310), 'run.ts': listens(4320) },
      '"dist/run.cjs" is too large to be followed',
    ],
  ])('is, of a bundle that is too large, %s', (_name, sources, expected) => {
    const bundle = `${'//\n'.repeat(100_000)}${listens(4330)}`;
    expect(read({ ...sources, 'dist/run.cjs': bundle }, 'dist/run.cjs')).toEqual(expected);
  });

  it('is not guessed', () => {
    expect(read({ 'server.ts': '', 'src/server.ts': '' }, 'dist/server.js')).toBe(
      'it may be built from src/server.ts or server.ts',
    );
    expect(read({ 'src/main.ts': '' }, 'dist/bundle.js')).toBe(
      'it is not in this repository, nor is what it may be built from',
    );
    // What lies beside the folder of the config is no source of it, nor is anything above a root that is written.
    const elsewhere = { 'quay/tide/main.ts': '', 'quay/ferry/main.ts': '' };
    const config = (more: string): string => `{ "compilerOptions": { "outDir": "out"${more} } }`;
    for (const [more, built] of [
      ['', 'tide/main.js'],
      [', "rootDir": "."', 'ferry/main.js'],
    ] as const)
      expect(read({ ...elsewhere, 'quay/ferry/tsconfig.json': config(more) }, `quay/ferry/out/${built}`)).toBe(
        'it is not in this repository, nor is what it may be built from',
      );
    // Either may be the root.
    const both = { 'ferry/src/ferry/main.ts': '', 'ferry/main.ts': '', 'ferry/tsconfig.json': config('') };
    expect(read(both, 'ferry/out/ferry/main.js')).toBe('it may be built from ferry/src/ferry/main.ts or ferry/main.ts');
    expect(read({}, '../server.js')).toBe('it is not in this repository');
    expect(read({}, '/srv/ferry/server.js')).toBe('it is not in this repository');
    expect(read({ 'app.py': 'import os' }, 'app.py')).toBe('it is no JavaScript');
    expect(read({ 'server.js': 'const = 1' }, 'server.js')).toMatch(/syntax error/);
  });

  it.each([
    [
      'a folder',
      {
        'index.js': `const ferry = require('./dist'); module.exports = ferry;
          if (require.main === module) ferry.main({ port: +(process.env.PORT || 4310) });`,
        'src/index.ts': `import { createServer } from 'node:http';
          export async function main(options: { port: number }) { createServer().listen(options.port); }`,
      },
      '4310~PORT',
    ],
    [
      'an outDir',
      {
        'index.js': `require('./out');`,
        'tsconfig.json': '{ "compilerOptions": { "outDir": "out", "rootDir": "code" } }',
        'code/index.ts': listens(4310),
      },
      4310,
    ],
    [
      'a script',
      {
        'index.js': `require('./run/app').start();`,
        'package.json': scripts('babel code -d run'),
        'code/app.js': starts,
      },
      4310,
    ],
    [
      'the config of a bundler',
      {
        'index.js': `require('./dist/ferry.cjs').start();`,
        'tsup.config.ts': `export default { entry: { ferry: 'code/main.ts' } };`,
        'code/main.ts': starts,
      },
      4310,
    ],
    ['import', { 'index.mjs': `import { start } from './build/app.js'; start();`, 'src/app.ts': starts }, 4310],
    ['await import', { 'index.mjs': `(await import('./build/app.js')).start();`, 'src/app.ts': starts }, 4310],
    [
      'the package of a folder',
      {
        'index.js': `require('./ferry').start();`,
        'ferry/package.json': '{ "main": "lib/main.js" }',
        'ferry/src/main.ts': starts,
      },
      4310,
    ],
    [
      'what is tried first',
      {
        'index.js': `let ferry; try { ferry = require('./dist/app'); } catch { ferry = require('./src/app'); } ferry.start();`,
        'src/app.js': starts,
      },
      4310,
    ],
    ['a module with JSX', { 'index.ts': `import { start } from './app'; start();`, 'app.tsx': starts }, 4310],
  ])('loads what is built, by %s', (_name, files, port) => {
    expect(read(files, 'index')).toEqual([expect.any(String), port]);
  });

  it('loads nothing that may be built from several', () => {
    const files = { 'index.js': `require('./dist/app').start();`, 'app.ts': starts, 'src/app.ts': starts };
    expect(read(files, 'index.js')).toEqual(['index.js']);
  });

  it('does not follow configs in a circle', () => {
    const files = {
      'tsconfig.json': '{ "extends": "./b.json" }',
      'b.json': '{ "extends": "./tsconfig.json" }',
      'src/a.ts': listens(4310),
    };
    expect(read(files, 'dist/a.js')).toEqual(['src/a.ts', 4310]);
  });
});

describe('the process', () => {
  it('gives its environment, arguments and folder', () => {
    const code = `const fs = require('path'); module.exports = 1;
      require('http').createServer().listen(process.argv[2] || process.env.PORT, process.cwd().endsWith('/apps') ? '::1' : '::');`;
    const files = { 'apps/server.js': code };
    expect(read(files, 'server.js', { directory: 'apps', env: { PORT: '4310' } })).toEqual(['apps/server.js', '4310']);
    expect(read(files, 'server.js', { directory: 'apps', args: '4311' })).toEqual(['apps/server.js', '4311']);
  });

  it('gives the place where the number stands', () => {
    const tree = treeOf({ 'server.js': `require('http').createServer().listen(process.env.PORT);` });
    const environment = new Environment('default', new Map([['PORT', primitive(4310, at)]]));
    const reading = programReading({ tree, directory: '', args: [], environment }, 'server.js');
    const port = reading.kind === 'read' ? reading.configured.sockets[0]?.port : undefined;
    expect(port && placeOf(port.at)).toMatchObject({ file: 'environment', line: 1, column: 1, endColumn: 5 });
  });

  it('is served by Bun', () => {
    const files = { 'server.ts': 'export default { port: 4310, fetch() {} };' };
    expect(read(files, 'server.ts', { interpreter: 'bun' })).toEqual(['server.ts', 4310]);
    expect(read(files, 'server.ts')).toEqual(['server.ts']);
  });
});

describe('packages of the repository', () => {
  it('are read by their names, built or not', () => {
    const files = {
      'apps/ferry/server.js': `const { port } = require('@harbour/config'); const { host } = require('@harbour/config/host');
        require('http').createServer().listen(port, host);`,
      'packages/config/package.json': '{ "name": "@harbour/config", "main": "dist/index.js" }',
      'packages/config/src/index.ts': 'export const port = 4310;',
      'packages/config/src/host.ts': `export const host = '::1';`,
    };
    expect(read(files, 'apps/ferry/server.js')).toEqual(['apps/ferry/server.js', 4310]);
  });
});

describe('calls that nothing comes by', () => {
  const express = `const app = require('express')();`;
  it('count where there is no other', () => {
    expect(read({ 'a.js': `${express} exports.start = () => app.listen(4310);` }, 'a.js')).toEqual(['a.js', 4310]);
  });
  it('are left open beside others', () => {
    const code = `${express} app.listen(4310); exports.debug = () => app.listen(4311);`;
    expect(read({ 'a.js': code }, 'a.js')).toEqual(['a.js', 4310, '?nothing that is seen calls it']);
  });
});

describe('a program that opens nothing', () => {
  const facts = (
    server: string,
    env = 'PORT: 4310',
    others: Readonly<Record<string, string>> = {},
  ): Promise<string[]> =>
    shownFacts({
      ...others,
      'ecosystem.config.js': `module.exports = [{ name: 'ferry', script: 'server.js', env: { ${env} } }];`,
      'server.js': server,
    });

  it('has the port that it is given where its source may hand it on', async () => {
    expect(await facts("require('@harbour/server').start(process.env.PORT);")).toEqual([
      'ferry 4310 literal start default ecosystem.config.js "4310"',
    ]);
    expect(await facts("const { PORT } = process.env; require('@harbour/server').start({ PORT });")).toEqual([
      'ferry 4310 literal start default ecosystem.config.js "4310"',
    ]);
  });

  it('has it too where a part of its source is not there', async () => {
    expect(await facts("setTimeout(() => require('./src/server'), 10);")).toEqual([
      'ferry 4310 literal start default ecosystem.config.js "4310"',
    ]);
    // Data says nothing of what it does.
    expect(await facts("setInterval(() => require('./tide.json'), 1000);")).toEqual([
      expect.stringContaining('never reads the PORT 4310 that it is given'),
    ]);
  });

  it('has none where a program in another language speaks of another variable', async () => {
    const started = async (program: string): Promise<unknown> =>
      shownFacts({
        'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry', script: 'app.py', env: { PORT: 4310 } }] };`,
        'app.py': program,
      });
    expect(await started('serve(int(os.environ["QUAY_PORT"]))')).toEqual([
      'notice: nothing here says whether "app.py" listens on a port, and where: it is no JavaScript, and speaks of QUAY_PORT, not of PORT ecosystem.config.js "app.py"',
    ]);
    const isFound = ['ferry 4310 literal start default ecosystem.config.js "4310"'];
    expect(await started('serve(int(os.environ["PORT"]), redis=os.environ["REDIS_PORT"])')).toEqual(isFound);
    expect(await started('from quay import serve; serve()')).toEqual(isFound);
  });

  it('says why and where its source is not read to its end', async () => {
    const files = {
      'ecosystem.config.js': "module.exports = [{ name: 'ferry', script: 'server.js' }];",
      'server.js': 'const { quay } = {};\nquay.name;\nprocess.env.PORT;',
    };
    expect(await shownFacts(files)).toEqual([
      'notice: nothing here says whether "server.js" listens on a port, and where: its source is not read to its end, as it reads "name" of undefined ecosystem.config.js "server.js"',
    ]);
    const { unresolved } = await scanFiles(files);
    expect(unresolved[0]?.way?.at(-1)).toMatchObject({
      at: { file: 'server.js', line: 2 },
      message: 'is not read on from here: it reads "name" of undefined',
    });
  });

  it('says which of its modules is not there', async () => {
    const files = {
      'ecosystem.config.js': "module.exports = [{ name: 'ferry', script: 'server.js' }];",
      'server.js': "const settings = require('./harbour/settings');\nrequire('@harbour/tide').open(settings);",
    };
    expect(await shownFacts(files)).toEqual([
      'notice: nothing here says whether "server.js" listens on a port, and where: it loads "./harbour/settings" (server.js:1), which is not in this repository ecosystem.config.js "server.js"',
    ]);
  });

  it('has none where its source speaks of none', async () => {
    expect(await facts("setInterval(() => require('@harbour/tide').measure(), 1000);")).toEqual([
      'notice: nothing here says whether "server.js" listens on a port, and where: its source opens none that can be seen, and never reads the PORT 4310 that it is given (ecosystem.config.js:1) ecosystem.config.js "server.js"',
    ]);
  });

  it.each([
    'setInterval(() => console.log("tide"), 1000);',
    "require('dotenv').config();\nconst { Pool } = require('pg');\nnew Pool().query('select 1');",
    "import cron from 'node-cron';\nimport { S3Client } from '@aws-sdk/client-s3';\ncron.schedule('* * * * *', () => new S3Client({}).send());",
    "const https = require('node:https');\nhttps.get('https://ferry.example/tides', () => {});",
    "const later = () => require('axios').get('https://ferry.example');",
  ])('says nothing of a program that surely opens none: %s', async (program) => {
    expect(await facts(program, '')).toEqual([]);
  });

  it.each<[what: string, program: string, others?: Readonly<Record<string, string>>]>([
    ['a package that may', "require('@harbour/tide').measure();"],
    ['a package in a function that nothing calls', "const later = () => require('@harbour/tide').measure();"],
    [
      'a package with processors of its own',
      "const { Worker } = require('bullmq');\nnew Worker('tides', './tides.js');",
    ],
    ['a module that is not known', "const load = (name) => require(name);\nprocess.on('message', load);"],
    ['code that is a text', "process.on('message', (text) => eval(text));"],
    [
      'a word for servers',
      "const http = require('http');\nprocess.on('message', (it) => http['create' + it](() => {}).listen);",
    ],
    ['a computed name', "const http = require('http');\nprocess.on('message', ([a, b, c]) => http[a]()[b](c));"],
    [
      'a computed name in another file',
      "process.on('message', (it) => require('./tides')(require('net'), it));",
      { 'tides.js': 'module.exports = (net, it) => { const { [it]: make } = net; make(); };' },
    ],
    ['all that a module has', "for (const it of Object.values(require('https'))) process.on('message', it);"],
    ['a name with an escape', "const http = require('http');\nprocess.on('message', () => http.createS\\u0065rver());"],
    ['another process', "require('child_process').spawn(process.argv[2]);"],
    [
      'datagrams',
      "const socket = require('dgram').createSocket('udp4');\nprocess.on('message', (it) => socket[it](4310));",
    ],
    ['threads', "const { Worker } = require('worker_threads');\nnew Worker('./tide.js');"],
    ['another runtime', "process.on('message', (it) => Bun[it]({}));"],
    ['another name for what loads modules', "const load = require;\nprocess.on('message', (it) => load(it));"],
    ['what loads modules as a method', "process.on('message', (it) => module.require(it));"],
    ['the name of a file with code', "const cron = require('node-cron');\ncron.schedule('* * * * *', './tide.js');"],
    ["a package of TypeScript's own", "import tide = require('@harbour/tide');\nsetInterval(() => tide.run(), 1000);"],
    ['a package that is handed on', "export * from '@harbour/tide';"],
    ['a logger that may be one for others', "require('log4js').configure('./tide.json');"],
    ['a logger that runs packages', "require('pino')({ transport: { target: 'harbour-transport' } });"],
    ['a cloud that answers to a browser', "require('@google-cloud/local-auth').authenticate({});"],
  ])('says that it is not known with %s', async (_, program, others = {}) => {
    expect(await facts(program, '', others)).not.toEqual([]);
  });

  it.each([
    [`script: 'server.js', node_args: '-r ./tide.js'`, 1],
    [`script: 'server.js', node_args: ['--import=./tide.js'], exec_mode: 'cluster'`, 1],
    [`script: 'server.js', env: { NODE_OPTIONS: '--require ./tide.js' }`, 1],
    [`script: 'node --require ./tide.js server.js'`, 1],
    [`script: 'node --import=tsx -r dotenv/config server.js'`, 0],
    [`script: 'server.js', node_args: '-r dotenv/config --max-old-space-size=512'`, 0],
  ])('says that it is not known with what is run in front of it: %s', async (app, count) => {
    const found = await shownFacts({
      'ecosystem.config.js': `module.exports = [{ name: 'ferry', ${app} }];`,
      'server.js': 'setInterval(() => {}, 1000);',
      'tide.js': "require('http').createServer().listen(4310);",
    });
    expect(found).toHaveLength(count);
  });

  it('says that it is not known with a module that is no code', async () => {
    const files = {
      'ecosystem.config.js': "module.exports = [{ name: 'ferry', script: 'server.js' }];",
      'server.js': "import './tide.js';\nsetInterval(() => {}, 1000);",
    };
    expect(await shownFacts({ ...files, 'tide.js': 'tide(' })).toHaveLength(1);
    expect(await shownFacts({ ...files, 'tide.js': 'tide()' })).toEqual([]);
  });

  it('looks for names of files in time that grows with the text', async () => {
    const start = performance.now();
    await facts(`setInterval(() => {}, 1000);${' '.repeat(200_000)}'${"'.".repeat(100_000)}`, '');
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('says nothing of one whose modules surely open none', async () => {
    const files = {
      'ecosystem.config.js': "module.exports = [{ name: 'ferry', script: 'server.js' }];",
      'server.js': "const tides = require('./tides');\nsetInterval(tides, 1000);",
      'tides.js': "const axios = require('axios');\nmodule.exports = () => axios.get('https://ferry.example');",
    };
    expect(await shownFacts(files)).toEqual([]);
  });
});

it.each([
  ['PORT: 4310', 'never reads the PORT 4310 that it is given (ecosystem.config.js:1)'],
  [
    "PORT: '4310' }, env_production: { PORT: 4320",
    'never reads the PORT 4310 that it is given (ecosystem.config.js:1)',
  ],
  ['PORT: process.env.TIDE_PORT', 'never reads the PORT that it is given (ecosystem.config.js:1)'],
  ["PORT: ''", null],
  ['LOG: 1', null],
])('says of a program that opens nothing what becomes of its PORT: %s', async (env, what) => {
  const files = {
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'tide', script: 'jobs.js', env: { ${env} } }] };`,
    'jobs.js': 'setInterval(() => {}, 1000);',
  };
  const said = `notice: nothing here says whether "jobs.js" listens on a port, and where: its source opens none that can be seen, and ${what} ecosystem.config.js "jobs.js"`;
  expect(await shownFacts(files)).toEqual(what === null ? [] : [said]);
});

it('says of a port that it depends on the file without which the program ends', async () => {
  const files = {
    'ecosystem.config.js': "module.exports = { apps: [{ name: 'tide', script: 'server.js' }] };",
    'server.js': `
const fs = require('fs');
const read = () => {
  if (!fs.existsSync('./config/quay.json')) return process.exit(1);
  return JSON.parse(fs.readFileSync('./config/quay.json', 'utf8'));
};
require('http').createServer().listen(read().port);`,
  };
  const reason = '"config/quay.json" is not a file of this repository';
  expect(await shownFacts(files)).toEqual([expect.stringContaining(`warning: ${reason} server.js`)]);
});

it('says of a shell that it may set what is not followed', async () => {
  const files = {
    'ecosystem.config.js': "module.exports = { apps: [{ name: 'tide', script: 'npm', args: 'start' }] };",
    'package.json': '{ "scripts": { "start": "export $(tide env) && next start" } }',
  };
  expect(await shownFacts(files)).toEqual([
    'warning: the shell may set any variable before, in a way that is not followed package.json "$(tide env)"',
  ]);
});
