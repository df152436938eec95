/**
 * Promise 7: past a limit, the file is reported as unresolved and the run goes on. What has no limit does not
 * end within this test's time.
 */
import { describe, expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';
import { trespassing } from '../support/harbour.ts';

const many = 100_000;
const nested = (open: string, close: string, inside = ''): string =>
  `${open.repeat(many)}${inside}${close.repeat(many)}`;
const apps = (values: string): string => `module.exports = { apps: [{ name: 'tide', script: 'a.js', ${values} }] };`;
const bomb = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(10)}]`).join('\n');

/** Each lies beside a config that takes another's port, which must be found all the same. */
const hostile: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'braces in JavaScript': ['a/ecosystem.config.js', `module.exports = ${nested('{a:', '}', '1')}`],
  'blocks in JavaScript': ['a/ecosystem.config.js', nested('{', '}')],
  'brackets without end': ['a/ecosystem.config.js', '['.repeat(many)],
  'templates in JavaScript': ['a/ecosystem.config.js', `module.exports = ${nested('`${', '}`', '1')}`],
  'a sum of very many': ['a/ecosystem.config.js', apps(`env: { PORT: ${'1 + '.repeat(many)}1 }`)],
  'types in TypeScript': ['a/vite.config.ts', `let a: ${nested('Array<', '>', '1')};`],
  'braces in JSON': ['a/pm2.json', nested('{"apps":', '}', '1')],
  'brackets in YAML': ['a/ecosystem.yml', nested('[', ']')],
  'dashes in YAML': ['a/ecosystem.yml', '- '.repeat(many)],
  'aliases in YAML': ['a/ecosystem.yml', `a0: &a0 [x]\n${bomb}\napps: *a9\n`],
  'braces in nginx': ['a/nginx.conf', nested('server {', '}')],
  'braces in nginx without end': ['a/nginx.conf', 'server {'.repeat(many)],
  'a loop': ['a/ecosystem.config.js', `while (true) {}\n${apps('env: { PORT: 4399 }')}`],
  'a list that grows': ['a/ecosystem.config.js', `const a = [1]; for (const x of a) a.push(x);\n${apps('args: a')}`],
  'a list of lists': [
    'a/ecosystem.config.js',
    `let a = [1]; for (let i = 0; i < 60; i++) a = [a, a];\n${apps('args: a')}`,
  ],
  'a list that doubles': [
    'a/ecosystem.config.js',
    'let a = [1]; for (let i = 0; i < 60; i++) a = [...a, ...a];\nmodule.exports = { apps: a };',
  ],
  'a text that doubles': [
    'a/ecosystem.config.js',
    `let s = 'a'; for (let i = 0; i < 60; i++) s += s;\n${apps('env: { PORT: s.length }')}`,
  ],
  'choices that double': [
    'a/ecosystem.config.js',
    apps(`env: { PORT: \`${Array.from({ length: 60 }, (_, at) => `\${process.env.A${at} ? 1 : 2}`).join('')}\` }`),
  ],
  'a regular expression that explodes': [
    'a/ecosystem.config.js',
    apps("env: { PORT: 'a'.repeat(60).replace(/(a+)+b/, '') || 1 }"),
  ],
  'scripts that call each other': ['a/ecosystem.config.js', apps("args: 'start'").replace('a.js', 'npm')],
};

const scripts = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [`s${at}`, `npm run s${at + 1}; npm run s${at + 1}`]),
);
const manifest = { 'a/package.json': JSON.stringify({ scripts: { start: 'npm run s0', ...scripts } }) };

describe('past a limit', () => {
  it.each(Object.entries(hostile))('%s', async (_, [path, text]) => {
    const { status, out, err } = await portbook(
      folderOf({ ...trespassing, ...manifest, [path]: text }),
      'check --format json',
    );
    expect([status, err]).toEqual([1, '']);
    const findings: { rule: string; file: string; message: string }[] = JSON.parse(out).findings;
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'reserved-port', file: 'ecosystem.config.js' }));
    const others = findings.filter((it) => it.file.startsWith('a/'));
    expect(others.map((it) => it.rule)).toContain('unresolved-port');
    for (const { message } of findings)
      expect(message).not.toMatch(/call stack|Invalid|RangeError|TypeError|undefined/);
  });
});

const some = 3000;
const repeated = (text: (at: number) => string, count = some): string =>
  Array.from({ length: count }, (_, at) => text(at)).join('');
const port = (at: number): number => 5100 + (at % 50_000);
const manifestOf = (own: Readonly<Record<string, string>>): string => JSON.stringify({ name: 'buoy', scripts: own });
const appsOf = (app: (at: number) => string): string => `module.exports = { apps: [${repeated(app)}] };`;

/** What starts very much: each is looked at as far as there is room, and the rest is said to be too much. */
const launching: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'assignments in a script': {
    'a/package.json': manifestOf({ start: `${repeated((at) => `A${at}=1;`)} vite --port 5100` }),
  },
  'assignments before a command': {
    'a/package.json': manifestOf({ start: `${repeated((at) => `A${at}=1 `)} vite --port 5100` }),
  },
  'arguments of a script': {
    'a/package.json': manifestOf({
      start: `pnpm x ${'a '.repeat(many * 5)}`,
      dev: `npm x -- ${'a '.repeat(many * 5)}`,
    }),
  },
  'a large script that all others call': {
    'a/package.json': manifestOf({
      large: `echo ${'a '.repeat(many)}`,
      ...Object.fromEntries(Array.from({ length: some }, (_, at) => [`start:${at}`, 'npm run large'])),
    }),
  },
  'sockets of one process': {
    'a/package.json': manifestOf({ start: `gunicorn ${repeated((at) => `-b :${port(at)} `, many)}` }),
  },
  'sockets of one process, each beside an option that is there as often': {
    'a/package.json': manifestOf({ start: `unicorn ${repeated((at) => `-l :${port(at)} -p 5100 `, many / 2)}` }),
  },
  'workspaces that start all of each other': {
    ...Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `a/p${at}/package.json`,
        manifestOf({
          start: 'npm start -ws; npm start -ws',
          dev: `pnpm ${repeated((it) => `--filter *a*a*${it} `, 300)} dev`,
        }),
      ]),
    ),
  },
  'environments of many variables': {
    'a/ecosystem.config.js': apps(
      `env: { ${repeated((at) => `A${at}: 1,`)} }, ${repeated((at) => `env_${at}: { PORT: ${port(at)} },`)}`,
    ),
  },
  'environments of many applications': {
    'a/ecosystem.config.js': `const app = { script: 'a.js', ${repeated((at) => `env_${at}: { PORT: ${port(at)} },`)} };\n${appsOf(() => 'app,')}`,
  },
  'files of variables': {
    'a/.env': repeated((at) => `A${at}=1\n`),
    'a/ecosystem.config.js': `const app = { script: 'node', args: '${'--env-file=.env '.repeat(100)}b.js' };\n${appsOf(() => 'app,')}`,
  },
  'sockets of many applications': {
    'a/config/puma.rb': repeated((at) => `bind "tcp://0.0.0.0:${port(at)}"\n`, 2000),
    'a/ecosystem.config.js': appsOf((at) => `{ name: 'buoy-${at}', script: 'puma' },`),
  },
  'a shell script that calls itself with all it is given, many times': {
    'a/b.sh': `./b.sh ${'"$@" '.repeat(some)}`,
    'a/ecosystem.config.js': apps(`script: './b.sh', args: '${'a '.repeat(some)}'`),
  },
  'a tsconfig that extends itself many times': {
    'a/tsconfig.json': JSON.stringify({ extends: Array.from({ length: 100 }, () => './tsconfig.json') }),
    'a/ecosystem.config.js': apps("script: 'dist/b.js'"),
  },
  'a program that loads very many variables very often': {
    'a/.env': repeated((at) => `A${at}=1\n`, 20_000),
    'a/b.js': "for (let i = 0; i < 3000; i++) require('dotenv').config(); require('http').createServer().listen(5100);",
    'a/ecosystem.config.js': apps("script: 'b.js'"),
  },
};

describe('past what all commands together may cost', () => {
  it.each(Object.entries(launching))('%s', async (_, files) => {
    const { status, out, err } = await portbook(folderOf({ ...trespassing, ...files }), 'scan --format json');
    expect([status, err]).toEqual([0, '']);
    // A command that is long is not said again by each of the ports that it leads to.
    expect(out.length).toBeLessThan(60_000_000);
    const { listeners, unresolved } = JSON.parse(out);
    expect(listeners.length + unresolved.length).toBeGreaterThan(0);
  });

  it('hides no port behind what is too much: it is said', async () => {
    const { out } = await portbook(
      folderOf({
        'a/package.json': manifestOf({
          large: `echo ${'a '.repeat(many)}`,
          ...Object.fromEntries(Array.from({ length: some }, (_, at) => [`start:${at}`, 'npm run large'])),
        }),
        'b/package.json': manifestOf({ start: 'npm run web', web: 'next start -p 4310' }),
      }),
      'scan --format json',
    );
    expect(JSON.parse(out).unresolved).toContainEqual(
      expect.objectContaining({
        file: 'b/package.json',
        reason: 'this repository starts too many commands for all of them to be followed',
      }),
    );
  });
});

it('many files that include each other, and themselves', async () => {
  const loops = Array.from({ length: 100 }, (_, at): [string, string] => [
    `conf.d/pier-${at}.conf`,
    `include conf.d/*.conf;\nserver { listen ${5100 + at}; }\n`,
  ]);
  const folder = folderOf({
    ...trespassing,
    'nginx.conf': 'http { include *.conf; include conf.d/*; }',
    ...Object.fromEntries(loops),
  });
  const { out } = await portbook(folder, 'scan --format json');
  const ports: number[] = JSON.parse(out).listeners.map((it: { port: number }) => it.port);
  expect(ports).toEqual(expect.arrayContaining(loops.map((_, at) => 5100 + at)));
});

it('modules that load each other', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `m${at}`);
  const all = `module.exports = [${names.map((it) => `require('./${it}.js')`).join(', ')}];`;
  const modules = Object.fromEntries(names.map((it) => [`a/${it}.js`, all]));
  const config = { 'a/ecosystem.config.js': "module.exports = { apps: [{ script: 'a.js' }, ...require('./m0.js')] };" };
  const { status, err } = await portbook(folderOf({ ...trespassing, ...modules, ...config }), 'check');
  expect([status, err]).toEqual([1, '']);
});

it('thousands of findings in one file', async () => {
  const listed = Array.from(
    { length: 5000 },
    (_, at) => `{"name":"buoy-${at}","script":"a.js","env":{"PORT":${10_000 + at}}}`,
  );
  const folder = folderOf({ 'PORTS.md': trespassing['PORTS.md'], 'pm2.json': `{"apps":[${listed.join(',')}]}` });
  const { status, out } = await portbook(folder, 'check --format json');
  const findings: { rule: string }[] = JSON.parse(out).findings;
  expect([status, findings.filter((it) => it.rule === 'unregistered-port').length]).toEqual([1, 5000]);
});

describe('a registry past a limit is refused, or read', () => {
  const table = trespassing['PORTS.md'];
  it.each([
    ['quotes', `${table}\n${'>'.repeat(many)}`],
    ['lists', `${table}\n${'- '.repeat(many)}a`],
    ['brackets', `${table}\n${'['.repeat(many)}`],
    ['emphasis', `${table}\n${'*a_'.repeat(many / 4)}`],
    ['code', `${table}\n${'`'.repeat(many)}`],
    ['columns', `${table}\n${'|a'.repeat(many)}\n${'|-'.repeat(many)}\n${'|1'.repeat(many)}`],
    ['numbers', `${table}\n| ${'43,'.repeat(10_000)} | tide |\n`],
  ])('%s', async (_, text) => {
    const { status, err } = await portbook(folderOf({ ...trespassing, 'PORTS.md': text }), 'check');
    if (status === 2) expect(err).toMatch(/^portbook: PORTS\.md:\d+: the registry cannot be read: [^\n]+\n$/);
    else expect([status, err]).toEqual([1, '']);
  });
});
