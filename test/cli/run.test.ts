import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf, writeFiles } from '../support/folder.ts';
import { orderly, trespassing } from '../support/harbour.ts';

const csi = '\u001B[';

describe('check', () => {
  it('exits with 0 where all is in order', async () => {
    const { status, err } = await portbook(folderOf(orderly), 'check');
    expect([status, err]).toEqual([0, '']);
  });

  it('measures the end of a reservation against the day that it is given', async () => {
    const entry = '{ port: 4310, application: ferry-api, status: reserved, until: 2026-06-14 }';
    const folder = folderOf({ 'ports.yml': `allocations:\n  - ${entry}\n` });
    const onDay = async (today: string) => (await portbook(folder, 'check --fail-on warning', { today })).status;
    expect([await onDay('2026-06-14'), await onDay('2026-06-15')]).toEqual([0, 1]);
  });

  it('exits with 1 for a finding, and prints where it is', async () => {
    const { status, out, err } = await portbook(folderOf(trespassing), 'check');
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain('ecosystem.config.js:5:18');
  });

  it.each([
    ['error', 1],
    ['warning', 1],
    ['never', 0],
  ])('exits with --fail-on %s: %i', async (failOn, expected) => {
    expect((await portbook(folderOf(trespassing), `check --fail-on ${failOn}`)).status).toBe(expected);
  });

  it.each(['text', 'json', 'sarif', 'github', 'markdown'])('prints %s', async (format) => {
    const { out } = await portbook(folderOf(trespassing), `check --format ${format}`);
    expect(out).toContain('4310');
    expect(out.endsWith('\n')).toBe(true);
    if (format === 'json') expect(JSON.parse(out)).toMatchObject({ version: 1, counts: { error: 1 } });
  });

  it('checks another folder, and names files from there', async () => {
    const cwd = writeFiles(folderOf({}), prefixed('server', trespassing));
    const { status, out } = await portbook(cwd, 'check server --format json');
    expect(status).toBe(1);
    expect(JSON.parse(out).findings[0].file).toBe('ecosystem.config.js');
  });

  it('names files from the root of the repository in annotations', async () => {
    const cwd = writeFiles(folderOf({}), prefixed('harbour/server', trespassing));
    const here = await portbook(cwd, 'check harbour/server --format github');
    expect(here.out).toContain('file=harbour/server/ecosystem.config.js,');
    const below = await portbook(join(cwd, 'harbour'), 'check server --format github', {
      env: { GITHUB_WORKSPACE: cwd },
    });
    expect(below.out).toContain('file=harbour/server/ecosystem.config.js,');
    const sarif = await portbook(cwd, 'check harbour/server --format sarif');
    expect(sarif.out).toContain('"uri": "harbour/server/ecosystem.config.js"');
    expect(sarif.out).not.toContain(cwd);
  });

  it('takes a registry and a policy from wherever they are', async () => {
    const cwd = folderOf({
      'server/ecosystem.config.js': trespassing['ecosystem.config.js'],
      'shared/PORTS.md': trespassing['PORTS.md'],
      'shared/policy.yml': 'rules: { reserved-port: off, port-drift: off }',
    });
    expect((await portbook(cwd, 'check server')).status).toBe(2);
    expect((await portbook(cwd, 'check server --registry shared/PORTS.md')).status).toBe(1);
    expect((await portbook(join(cwd, 'server'), 'check --registry ../shared/PORTS.md')).status).toBe(1);
    expect((await portbook(cwd, 'check server --registry shared/PORTS.md --policy shared/policy.yml')).status).toBe(0);
  });

  it.each([
    ['check --registry TIDES.md', 'portbook: TIDES.md does not exist\n'],
    ['check --registry ../TIDES.md', 'portbook: ../TIDES.md does not exist\n'],
    ['check server --registry TIDES.md', 'portbook: TIDES.md does not exist\n'],
    ['check server --registry server', 'portbook: server cannot be read: it is a folder\n'],
    ['check server --policy ./server/', 'portbook: ./server/ cannot be read: it is a folder\n'],
    ['check --registry server/web', 'portbook: server/web cannot be read: it is a folder\n'],
    ['check --registry ', 'portbook: a file without a name cannot be read: it is a folder\n'],
    ['check --policy tides.yml', 'portbook: tides.yml does not exist\n'],
    ['registry TIDES.md', 'portbook: TIDES.md does not exist\n'],
    ['registry .', 'portbook: . cannot be read: it is a folder\n'],
  ])('%s: 2, and one sentence that says what the user wrote', async (args, sentence) => {
    const folder = folderOf({ ...orderly, 'server/web/ecosystem.config.js': orderly['ecosystem.config.js'] });
    expect(await portbook(folder, args)).toEqual({ status: 2, out: '', err: sentence });
  });

  it('exits with 2 without a registry, and for a policy that cannot be one', async () => {
    const none = await portbook(folderOf({ 'ecosystem.config.js': '' }), 'check');
    expect([none.status, none.out]).toEqual([2, '']);
    expect(none.err).toMatch(/^portbook: .*registry.*\n$/);
    const policy = folderOf({ ...orderly, '.github/portbook.yml': 'include: ["**"]\nrules:\n  port-conflit: off\n' });
    expect(await portbook(policy, 'check')).toEqual({
      status: 2,
      out: '',
      err: 'portbook: .github/portbook.yml:3: unknown rule "port-conflit"; did you mean "port-conflict"?\n',
    });
  });

  it.each([
    ['a terminal', '', {}, true, true],
    ['a pipe', '', {}, false, false],
    ['a pipe and --color', ' --color', {}, false, true],
    ['a terminal and --no-color', ' --no-color', {}, true, false],
    ['a terminal and NO_COLOR', '', { NO_COLOR: '1' }, true, false],
    ['a terminal and an empty NO_COLOR', '', { NO_COLOR: '' }, true, true],
    ['a terminal that knows none', '', { TERM: 'dumb' }, true, false],
    ['NO_COLOR and --color', ' --color', { NO_COLOR: '1' }, true, true],
  ])('knows whether to colour for %s', async (_, option, env, isTTY, coloured) => {
    const { out } = await portbook(folderOf(trespassing), `check${option}`, { env, isTTY });
    expect(out.includes(csi)).toBe(coloured);
  });

  it('shows no control characters of a file name', async () => {
    const { err } = await portbook(folderOf(orderly), `check --registry ${csi}2J.md`);
    expect(err).toBe('portbook: \\u{1b}[2J.md does not exist\n');
  });
});

describe('scan', () => {
  it('lists what the configs say, without a registry', async () => {
    const folder = folderOf({ 'ecosystem.config.js': orderly['ecosystem.config.js'] });
    const { status, out } = await portbook(folder, 'scan --format json');
    expect(status).toBe(0);
    expect(JSON.parse(out).listeners).toMatchObject([{ port: 4311, application: 'pier-web', line: 5 }]);
    expect((await portbook(folder, 'scan')).out).toContain('4311');
  });
});

describe('scan --explain', () => {
  const files = {
    'ecosystem.config.js':
      "module.exports = {\n  apps: [\n    {\n      name: 'ferry-web',\n      script: 'npm',\n      args: 'start',\n      env: { PORT: 4310 },\n    },\n    { name: 'pier', script: 'pier.sh', args: '--port 4311' },\n    { name: 'buoy', script: 'npm', args: 'run buoy' },\n  ],\n};\n",
    'package.json': '{\n  "scripts": { "start": "next start" }\n}\n',
  };

  it('shows the way to a port, step by step', async () => {
    const { status, out } = await portbook(folderOf(files), 'scan --explain 4310');
    expect(status).toBe(0);
    expect(out).toBe(
      [
        '4310/tcp ferry-web (start, literal, environment default)',
        '  ecosystem.config.js:5:16  starts "npm start"',
        '  package.json:2:26         script "start" runs "next start"',
        '  ecosystem.config.js:7:20  no -p, --port: PORT=4310',
        '',
        '1 listener, 0 routes',
        '',
      ].join('\n'),
    );
  });

  it('shows where a chain breaks', async () => {
    const { out } = await portbook(folderOf(files), 'scan --explain buoy');
    expect(out).toBe(
      [
        'port of buoy is not known',
        '  ecosystem.config.js:10:30  starts "npm run buoy"',
        '  ecosystem.config.js:10:47  package.json has no script "buoy"',
        '',
        '0 listeners, 0 routes',
        '',
      ].join('\n'),
    );
  });

  it('shows all where nothing is asked for', async () => {
    const { out } = await portbook(folderOf(files), 'scan --explain');
    expect(out).toContain('4310/tcp ferry-web');
    expect(out).toContain('4311/tcp pier');
    expect(out).toContain('port of buoy is not known');
  });

  it('gives the same to a program', async () => {
    const { out } = await portbook(folderOf(files), 'scan --explain 4310 --format json');
    const { listeners, unresolved } = JSON.parse(out);
    expect(unresolved).toEqual([]);
    expect(listeners).toMatchObject([
      {
        port: 4310,
        way: [
          { file: 'ecosystem.config.js', line: 5, message: 'starts "npm start"' },
          { file: 'package.json', line: 2, message: 'script "start" runs "next start"' },
          { file: 'ecosystem.config.js', line: 7, message: 'no -p, --port: PORT=4310' },
        ],
      },
    ]);
  });

  it('is refused for what nobody has', async () => {
    const { status, err } = await portbook(folderOf(files), 'scan --explain 4399');
    expect(status).toBe(2);
    expect(err).toContain('no process here has "4399" as its port or its name');
  });

  it('shows no control characters of a name', async () => {
    const hostile = folderOf({
      'ecosystem.json': `{ "name": "\\u001b[2J", "script": "x.sh", "env": { "PORT": 4310 } }`,
    });
    const { out } = await portbook(hostile, 'scan --explain');
    expect(out).toContain('4310');
    expect(out.includes(csi)).toBe(false);
  });
});

describe('registry', () => {
  it('lists the allocations of the current folder’s, or of a file anywhere', async () => {
    const folder = writeFiles(folderOf(orderly), { 'web/README.md': '' });
    const own = await portbook(folder, 'registry --format json');
    expect(own.status).toBe(0);
    expect(JSON.parse(own.out).allocations).toMatchObject([
      { port: 4310, file: 'PORTS.md', line: 5 },
      { port: 4311, file: 'PORTS.md', line: 6 },
    ]);
    const other = await portbook(join(folder, 'web'), 'registry ../PORTS.md --format json');
    expect(JSON.parse(other.out).allocations).toMatchObject([{ file: '../PORTS.md' }, { file: '../PORTS.md' }]);
    expect((await portbook(folder, 'registry')).out).toContain('ferry-api');
  });
});

describe('usage', () => {
  it.each([
    ['chekc', 'Did you mean check?'],
    ['check --formt json', 'Did you mean --format?'],
    ['check --format xml', 'Allowed choices are text, json, sarif, github, markdown'],
    ['check a b', 'too many arguments'],
    ['', 'Usage: portbook'],
  ])('portbook %s: 2, with help on stderr', async (args, help) => {
    const { status, out, err } = await portbook(folderOf({}), args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(help);
  });

  it('prints help and version on request', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await portbook(folderOf({}), '--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
    const help = await portbook(folderOf({}), 'check --help');
    expect([help.status, help.err]).toEqual([0, '']);
    expect(help.out).toContain('Exit status: 0');
  });

  it('says in one sentence that it broke, and where only on request', async () => {
    const broken = {
      write: () => {
        throw new TypeError('the tide is out');
      },
    };
    const { status, err } = await portbook(folderOf(orderly), 'check', { stdout: broken });
    expect(status).toBe(2);
    expect(err).toMatch(/^portbook: something went wrong inside portbook.*the tide is out.*\n$/);
    const debugged = await portbook(folderOf(orderly), 'check', { stdout: broken, env: { PORTBOOK_DEBUG: '1' } });
    expect(debugged.err).toContain('    at ');
  });
});

function prefixed(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
