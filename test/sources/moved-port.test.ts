/**
 * A port may be moved anywhere: into a constant, a helper, another file, a script, an environment file. It is still
 * found, and annotated where its digits stand, with the way that leads there.
 */
import { describe, expect, it } from 'vitest';
import { shortPlace } from '../../src/model/place.ts';
import { scanFiles } from '../support/scan.ts';

type Files = Readonly<Record<string, string>>;

const manifest =
  '{ "name": "ferry-web",\n  "scripts": { "start": "next start", "web": "vite preview", "serve": "node server.js" } }';
const apps = (fields: string, head = ''): string =>
  `${head}module.exports = {\n  apps: [{ name: 'ferry-web', script: 'npm', ${fields} }],\n};\n`;
const server = "const { port } = require('./config');\nrequire('http').createServer().listen(port);\n";

/** Files; where the digits stand; the steps before. */
const cases: Readonly<Record<string, readonly [Files, string, readonly string[]]>> = {
  'in the environment of a process': [
    { 'package.json': manifest, 'ecosystem.config.js': apps("args: 'start', env: { PORT: 4310 }") },
    'ecosystem.config.js:2',
    ['ecosystem.config.js:2', 'package.json:2'],
  ],
  'in a constant': [
    { 'package.json': manifest, 'ecosystem.config.js': apps("args: 'start', env: { PORT }", 'const PORT = 4310;\n') },
    'ecosystem.config.js:1',
    ['ecosystem.config.js:3', 'package.json:2', 'ecosystem.config.js:3'],
  ],
  'in an argument of a helper': [
    {
      'package.json': manifest,
      'ecosystem.config.js':
        "const app = (port) => ({\n  name: 'ferry-web', script: 'npm', args: 'start',\n  env: { PORT: String(port) } });\nmodule.exports = [\n  app(4310)];\n",
    },
    'ecosystem.config.js:5',
    ['ecosystem.config.js:2', 'package.json:2', 'ecosystem.config.js:3'],
  ],
  'in another file': [
    {
      'package.json': manifest,
      'ports.json': '{\n  "web": 4310 }',
      'ecosystem.config.js': apps(
        "args: 'start', env: { PORT: ports.web }",
        "const ports = require('./ports.json');\n",
      ),
    },
    'ports.json:2',
    ['ecosystem.config.js:3', 'package.json:2', 'ecosystem.config.js:3'],
  ],
  'behind a spread': [
    {
      'package.json': manifest,
      'ecosystem.config.js': apps("args: 'start', env: { ...common }", 'const common = {\n  PORT: 4310 };\n'),
    },
    'ecosystem.config.js:2',
    ['ecosystem.config.js:4', 'package.json:2', 'ecosystem.config.js:4'],
  ],
  'in the script': [
    {
      'package.json': manifest.replace('next start', 'next start -p 4310'),
      'ecosystem.config.js': apps("args: 'start'"),
    },
    'package.json:2',
    ['ecosystem.config.js:2', 'package.json:2'],
  ],
  'in the arguments, behind a script': [
    { 'package.json': manifest, 'ecosystem.config.js': apps("args: 'start -- -p 4310'") },
    'ecosystem.config.js:2',
    ['ecosystem.config.js:2', 'package.json:2'],
  ],
  'in the config of the server': [
    {
      'package.json': manifest,
      'ecosystem.config.js': apps("args: 'run web'"),
      'vite.config.ts': "import { ports } from './ports';\nexport default { preview: { port: ports.web } };\n",
      'ports.ts': 'export const ports = {\n  web: 4310,\n};\n',
    },
    'ports.ts:2',
    ['ecosystem.config.js:2', 'package.json:2', 'vite.config.ts:2'],
  ],
  'in the source of the server': [
    {
      'package.json': manifest,
      'ecosystem.config.js': apps("args: 'run serve'"),
      'server.js': server,
      'config.js': 'module.exports = {\n  port: process.env.PORT || 4310 };\n',
    },
    'config.js:2',
    ['ecosystem.config.js:2', 'package.json:2', 'server.js:1'],
  ],
  'in an environment file that the server reads': [
    {
      'package.json': manifest,
      'ecosystem.config.js': apps("args: 'run serve'"),
      'server.js': server,
      'config.js': "require('dotenv').config();\nmodule.exports = {\n  port: process.env.PORT };\n",
      '.env': '# the web\nPORT=4310\n',
    },
    '.env:2',
    ['ecosystem.config.js:2', 'package.json:2', 'server.js:1', 'config.js:3'],
  ],
  'in an environment file that the script loads': [
    {
      'package.json': manifest.replace('next start', 'dotenv -e deploy/.env.web -- next start'),
      'ecosystem.config.js': apps("args: 'start'"),
      'deploy/.env.web': 'PORT=4310\n',
    },
    'deploy/.env.web:1',
    ['ecosystem.config.js:2', 'package.json:2'],
  ],
  'in a shell script': [
    {
      'package.json': manifest.replace('next start', './start.sh'),
      'start.sh': '#!/bin/sh\nexport PORT=4310\nexec next start\n',
      'ecosystem.config.js': apps("args: 'start'"),
    },
    'start.sh:2',
    ['ecosystem.config.js:2', 'package.json:2', 'package.json:2'],
  ],
};

describe('a port is found where it is written', () => {
  it.each(Object.entries(cases))('%s', async (_name, [files, place, before]) => {
    const { listeners, unresolved } = await scanFiles(files);
    expect(unresolved).toEqual([]);
    expect(listeners.map((it) => [it.application, it.port, shortPlace(it.at)])).toEqual([['ferry-web', 4310, place]]);
    const way = listeners.flatMap((it) => it.way.map(({ at }) => shortPlace(at)));
    const inOrder = [...before, place].filter((it, index, all) => it !== all[index - 1]);
    // In this order; there may be more steps between them.
    let from = 0;
    for (const step of inOrder) {
      const index = way.indexOf(step, from);
      expect(index, `${step} in ${way.join(' ')}`).toBeGreaterThanOrEqual(from);
      from = index;
    }
    const [listener] = listeners;
    const line = (files[listener?.at.file ?? ''] ?? '').split('\n')[(listener?.at.line ?? 0) - 1] ?? '';
    expect(line.slice((listener?.at.column ?? 0) - 1, (listener?.at.endColumn ?? 0) - 1)).toBe('4310');
  });
});
