/** Promise 2: a port is read exactly or reported as unresolved; never a guess, never silently dropped. */
import { describe, expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';
import { orderly } from '../support/harbour.ts';

interface Scanned {
  readonly listeners: readonly { readonly file: string; readonly port: number; readonly line: number }[];
  readonly unresolved: readonly { readonly file: string; readonly line: number }[];
  readonly errors: readonly { readonly file: string; readonly line: number }[];
}

async function scanned(files: Readonly<Record<string, string | Buffer>>): Promise<Scanned> {
  const { status, out } = await portbook(folderOf(files), 'scan --format json');
  expect(status).toBe(0);
  return JSON.parse(out);
}

const app = (port: string): string =>
  `module.exports = {\n  apps: [{ name: 'pier-web', script: 'server.js', env: { PORT: ${port} } }],\n};\n`;
const server = 'server {\n  listen 4310;\n}\n';
const vite = 'export default {\n  preview: { port: 4310, strictPort: true },\n};\n';
const yaml = 'apps:\n  - { name: pier-web, script: server.js, env: { PORT: 4310 } }\n';

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const encodings: readonly (readonly [string, (text: string) => string | Buffer])[] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['in UTF-16', utf16],
  ['in UTF-16, big end first', (text) => utf16(text).swap16()],
];

describe('a port is read exactly', () => {
  it.each(encodings)('%s', async (_, encoded) => {
    const files = { 'ecosystem.config.js': app('4310'), 'nginx.conf': server, 'vite.config.ts': vite, 'pm2.yml': yaml };
    const { listeners, unresolved, errors } = await scanned(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encoded(text)])),
    );
    expect(listeners.map(({ file, port, line }) => `${file}:${line} ${port}`)).toEqual([
      'ecosystem.config.js:2 4310',
      'nginx.conf:2 4310',
      'pm2.yml:2 4310',
      'vite.config.ts:2 4310',
    ]);
    expect([unresolved, errors]).toEqual([[], []]);
  });
});

describe('or what is not known is in the output, on its line', () => {
  const unknown: readonly (readonly [string, string])[] = [
    ['a port of the environment', app('process.env.PORT')],
    ['a getter', app('1, get PORT() { return 4310; }')],
    ['an unknown function', app('portOf()')],
    ['a dynamic require', app('require(process.argv[2]).port')],
    ['a value past its bounds', app('2 ** 40')],
    ['a fraction', app('4310.5')],
    ['a proxy', 'module.exports = new Proxy({ apps: [] }, { get: () => 4310 });'],
    ['a loop that never ends', `for (;;);\n${app('4310')}`],
    ['a recursion that never ends', `const f = () => f() + 1;\n${app('f()')}`],
    ['"with"', `with ({ PORT: 4310 }) {\n${app('PORT')}}`],
    ['eval', 'module.exports = eval("({ apps: [] })");'],
    ['a generator', 'module.exports = { apps: [...(function* () { yield 1; })()] };'],
    ['a class', "module.exports = new (class { apps = [{ script: 'a.js' }]; })();"],
    ['a file outside', "module.exports = require('../../etc/ports.js');"],
    [
      'more values than are followed',
      app(Array.from({ length: 90 }, (_, at) => `(process.env.A${at} ? ${at} : 1)`).join(' + ')),
    ],
  ];

  it.each(unknown)('%s', async (_, text) => {
    const { listeners, unresolved } = await scanned({ 'ecosystem.config.js': text });
    expect(listeners).toEqual([]);
    expect(unresolved.length).toBeGreaterThan(0);
    expect(unresolved.map((it) => it.file)).toEqual(unresolved.map(() => 'ecosystem.config.js'));
  });

  const broken: readonly (readonly [string, string, string | Buffer])[] = [
    ['JavaScript that is cut off', 'ecosystem.config.js', app('4310').slice(0, -5)],
    ['TypeScript that is cut off', 'web/vite.config.ts', vite.slice(0, -4)],
    ['JSON that is cut off', 'pm2.json', '{ "apps": ['],
    ['YAML that is cut off', 'ecosystem.yml', 'apps: ["'],
    ['nginx without a closing brace', 'nginx.conf', server.slice(0, -2)],
    ['nginx without a semicolon', 'nginx.conf', 'server { listen 4310 }'],
    ['a binary file', 'vite.config.js', Buffer.from([0, 1, 2, 3])],
    ['a file of 10 MB on one line', 'ecosystem.config.js', `/*${' '.repeat(10_000_000)}*/${app('4310')}`],
  ];

  it.each(broken)('%s', async (_, path, content) => {
    const files = { ...orderly, 'ecosystem.config.js': '', [path]: content };
    const { listeners, errors } = await scanned(files);
    expect([listeners, errors.map((it) => it.file)]).toEqual([[], [path]]);
    const { status, out } = await portbook(folderOf(files), 'check --format json');
    const findings: { rule: string; severity: string; file: string; line: number }[] = JSON.parse(out).findings;
    expect(status).toBe(1);
    expect(findings).toMatchObject([
      { rule: 'unresolved-port', severity: 'error', ...errors[0], message: expect.any(String) },
    ]);
  });
});

it('says the same in scan and in check', async () => {
  const folder = folderOf({
    ...orderly,
    'ecosystem.config.js': app('process.env.TIDE'),
    'a/ecosystem.config.js': app('portOf()'),
    'nginx.conf': 'server {',
    'pm2.json': '[',
  });
  const places = (facts: readonly { readonly file: string; readonly line: number }[]): readonly string[] =>
    facts.map(({ file, line }) => `${file}:${line}`).sort();
  const scan: Scanned = JSON.parse((await portbook(folder, 'scan --format json')).out);
  const check: { findings: { rule: string; file: string; line: number }[] } = JSON.parse(
    (await portbook(folder, 'check --format json')).out,
  );
  const found = check.findings.filter((it) => it.rule === 'unresolved-port');
  expect(places(found)).toEqual(places([...scan.unresolved, ...scan.errors]));
  expect(found.length).toBe(4);
});
