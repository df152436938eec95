/** The commands that change files: what they write, what they refuse, and what they leave as it was. */
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';
import { root } from '../support/program.ts';

const registry = [
  '# Ports',
  '',
  '| Port | Application | Status | Owner |',
  '|------|-------------|--------|-------|',
  '| 4310 | ferry-api | Active | harbour |',
  '| 4320 | pier-web | Active | harbour |',
  '| 4330 | - | Free | - |',
  '| 4331 | - | Free | pier |',
  '| 8080 | - | Avoid | - |',
  '',
].join('\n');

const server = {
  'PORTS.md': registry,
  'ecosystem.config.js': `module.exports = {
  apps: [
    { name: 'ferry-api', script: 'a.js', env: { PORT: 4310 } },
    { name: 'pier-web', script: 'b.js', env: { PORT: process.env.PIER || 4320 } },
  ],
};
`,
  'a.js': 'require("http").createServer().listen(process.env.PORT);\n',
  'b.js': 'require("http").createServer().listen(process.env.PORT);\n',
  'nginx/ferry.conf':
    'server {\n  listen 80;\n  server_name ferry.example;\n  location / { proxy_pass http://127.0.0.1:4310; }\n}\n',
};

function text(folder: string, file = 'PORTS.md'): string {
  return readFileSync(join(folder, file), 'utf8');
}

describe('next', () => {
  it.each([
    ['next', '4330\n'],
    ['next --count 3', '4330\n4311\n4312\n'],
    ['next --near 4331', '4330\n'],
    ['next --near 4321 --count 2', '4330\n4321\n'],
    ['next --pool pier', '4331\n'],
    ['next --udp', '4000\n'],
  ])('%s', async (command, out) => {
    expect(await portbook(folderOf(server), command)).toEqual({ status: 0, out, err: '' });
  });

  it('prints JSON with where a port is listed', async () => {
    const { out } = await portbook(folderOf(server), 'next --format json');
    expect(JSON.parse(out)).toEqual({
      version: 1,
      ports: [{ port: 4330, listed: { file: 'PORTS.md', line: 7, column: 3 } }],
    });
  });

  it('says that a pool has no more, and which pools there are', async () => {
    const { status, err } = await portbook(folderOf(server), 'next --pool pier --count 2');
    expect([status, err]).toEqual([2, 'portbook: there is only 1 free in the pool "pier" (there are pier)\n']);
  });

  it('begins where most of the applications are', async () => {
    const rows = ['1025 | mail', '1234 | model', '4310 | ferry', '4311 | pier', '4312 | quay', '9090 | metrics'];
    const text = ['# Ports', '', '| Port | Application |', '|---|---|', ...rows.map((it) => `| ${it} |`), ''].join(
      '\n',
    );
    expect((await portbook(folderOf({ 'PORTS.md': text }), 'next')).out).toBe('4313\n');
  });

  it('refuses what is no port and no number', async () => {
    expect((await portbook(folderOf(server), 'next --near 70000')).err).toContain('from 1 to 65535');
    expect((await portbook(folderOf(server), 'next --count 0')).status).toBe(2);
  });
});

describe('allocate', () => {
  it('takes the first free port, and release gives it back', async () => {
    const folder = folderOf(server);
    const { status, out } = await portbook(folder, 'allocate crane-web --owner crane');
    expect([status, out]).toEqual([0, '4330 is crane-web’s: PORTS.md:7\n']);
    expect(text(folder)).toContain('| 4330 | crane-web | Active | crane |');
    expect((await portbook(folder, 'release crane-web')).out).toBe('4330 was crane-web’s: it is free (PORTS.md:7)\n');
    expect(text(folder)).toBe(registry);
    expect(readdirSync(folder).filter((it) => it.startsWith('.'))).toEqual([]);
  });

  it('takes one of a pool, and as the last of it gives it back to nobody', async () => {
    const folder = folderOf(server);
    await portbook(folder, 'allocate crane-web --pool pier');
    expect(text(folder)).toContain('| 4331 | crane-web | Active | pier |');
    await portbook(folder, 'release crane-web');
    expect(text(folder)).toContain('| 4331 | - | Free | - |');
  });

  it('takes one of a pool, and gives it back to it', async () => {
    const folder = folderOf({ ...server, 'PORTS.md': `${registry}| 4332 | - | Free | pier |\n` });
    await portbook(folder, 'allocate crane-web --pool pier');
    await portbook(folder, 'release crane-web');
    expect(text(folder)).toBe(`${registry}| 4332 | - | Free | pier |\n`);
  });

  it('takes the one that is asked for, and a place for it in the table', async () => {
    const folder = folderOf(server);
    await portbook(folder, 'allocate crane-web --port 4315');
    expect(text(folder).split('\n')[5]).toBe('| 4315 | crane-web | Active | - |');
    await portbook(folder, 'release crane-web --remove');
    expect(text(folder)).toBe(registry);
  });

  it.each([
    ['4310', 'it is ferry-api’s (PORTS.md:5); 4330 is free'],
    ['8080', 'the policy avoids; 4330 is free'],
    ['4340', 'lonely-api listens on it (other/ecosystem.config.js:1); 4330 is free'],
  ])('does not take %s', async (port, message) => {
    const other = "module.exports = { apps: [{ name: 'lonely-api', script: 'a.js', env: { PORT: 4340 } }] };\n";
    const folder = folderOf({ ...server, 'other/ecosystem.config.js': other, 'other/a.js': server['a.js'] });
    const { status, err, out } = await portbook(folder, `allocate crane-web --port ${port}`);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(text(folder)).toBe(registry);
  });

  it('shows with --dry-run what it would do, and does nothing', async () => {
    const folder = folderOf(server);
    const { out } = await portbook(folder, 'allocate crane-web --dry-run');
    expect(out).toContain('--- a/PORTS.md\n+++ b/PORTS.md\n');
    expect(out).toContain('\n-| 4330 | - | Free | - |\n+| 4330 | crane-web | Active | - |\n');
    expect(text(folder)).toBe(registry);
  });

  it('gives each of many at one time a port of its own', async () => {
    const folder = folderOf(server);
    const names = ['crane', 'buoy', 'mole', 'quay', 'dock'];
    const runs = await Promise.all(names.map((it) => portbook(folder, `allocate ${it}`)));
    expect(runs.map((it) => it.status)).toEqual([0, 0, 0, 0, 0]);
    const ports = runs.map((it) => it.out.split(' ')[0]);
    expect(new Set(ports).size).toBe(5);
    for (const [at, name] of names.entries()) expect(text(folder)).toContain(`| ${ports[at]} | ${name} |`);
  });

  it('waits for nobody who is gone', async () => {
    const folder = folderOf({ ...server, '.PORTS.md.lock': '4194304' });
    expect((await portbook(folder, 'allocate crane-web')).status).toBe(0);
    expect(existsSync(join(folder, '.PORTS.md.lock'))).toBe(false);
  });

  it('does not write a file that is read-only, and keeps the mode of one that is not', async () => {
    const folder = folderOf(server);
    chmodSync(join(folder, 'PORTS.md'), 0o444);
    const { status, err } = await portbook(folder, 'allocate crane-web');
    expect([status, err]).toEqual([2, 'portbook: PORTS.md is read-only: nothing was changed\n']);
    chmodSync(join(folder, 'PORTS.md'), 0o640);
    await portbook(folder, 'allocate crane-web');
    expect(statSync(join(folder, 'PORTS.md')).mode & 0o777).toBe(0o640);
  });

  it('keeps a byte order mark, and a link a link', async () => {
    const folder = folderOf({ 'docs/list.md': `\uFEFF${registry}` });
    symlinkSync('docs/list.md', join(folder, 'PORTS.md'));
    expect((await portbook(folder, 'allocate crane-web')).err).toBe('');
    expect(text(folder, 'docs/list.md').startsWith('\uFEFF# Ports')).toBe(true);
    expect(text(folder, 'PORTS.md')).toContain('crane-web');
    expect(readdirSync(folder).toSorted()).toEqual(['PORTS.md', 'docs']);
  });

  it('refuses a text that is not UTF-8', async () => {
    const folder = folderOf({ 'PORTS.md': Buffer.from(registry, 'utf16le') });
    writeFileSync(
      join(folder, 'PORTS.md'),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(registry, 'utf16le')]),
    );
    const { status, err } = await portbook(folder, 'allocate crane-web');
    expect([status, err]).toEqual([2, 'portbook: PORTS.md is not written in UTF-8: edit it by hand\n']);
  });
});

describe('release', () => {
  it('says who still listens', async () => {
    const folder = folderOf(server);
    const { out, err } = await portbook(folder, 'release ferry-api');
    expect(out).toBe('4310 was ferry-api’s: it is free (PORTS.md:5)\n');
    expect(err).toBe('portbook: ferry-api still listens on 4310 (ecosystem.config.js:3)\n');
  });

  it('does not know what the registry does not', async () => {
    const { status, err } = await portbook(folderOf(server), 'release ghost');
    expect([status, err]).toEqual([2, 'portbook: PORTS.md gives no port to ghost\n']);
  });
});

describe('move', () => {
  it('changes the registry, the config and the route together', async () => {
    const folder = folderOf(server);
    const { status, out } = await portbook(folder, 'move ferry-api 4311');
    expect(status).toBe(0);
    expect(out).toContain(
      'ferry-api moves from 4310 to 4311:\n  ecosystem.config.js\n  nginx/ferry.conf\n  PORTS.md\n',
    );
    expect(text(folder)).toContain('| 4311 | ferry-api | Active | harbour |');
    expect(text(folder, 'ecosystem.config.js')).toContain('PORT: 4311');
    expect(text(folder, 'nginx/ferry.conf')).toContain('http://127.0.0.1:4311;');
    expect((await portbook(folder, 'move ferry-api 4310')).status).toBe(0);
    for (const [file, before] of Object.entries(server)) expect(text(folder, file)).toBe(before);
  });

  it('is finished by running it again, wherever it was cut off', async () => {
    const folder = folderOf(server);
    await portbook(folder, 'move ferry-api 4311');
    const done = Object.keys(server).map((it) => text(folder, it));
    for (const written of [['ecosystem.config.js'], ['ecosystem.config.js', 'nginx/ferry.conf']]) {
      for (const [file, before] of Object.entries(server))
        if (!written.includes(file)) writeFileSync(join(folder, file), before);
      expect((await portbook(folder, 'move ferry-api 4311')).status).toBe(0);
      expect(Object.keys(server).map((it) => text(folder, it))).toEqual(done);
    }
  });

  it('lists what is not written as one number', async () => {
    const folder = folderOf({ ...server, 'b.js': 'require("http").createServer().listen(4319 + 1);\n' });
    const { out } = await portbook(folder, 'move pier-web 4321');
    expect(out).toContain(
      'Left to do by hand:\n  b.js:1: pier-web listens here: 4320 is not written here as one number\n',
    );
  });

  it('changes nothing where the port is somebody’s', async () => {
    const folder = folderOf(server);
    const { status, err } = await portbook(folder, 'move ferry-api 4320');
    expect([status, err.split('\n').length]).toEqual([2, 2]);
    for (const [file, before] of Object.entries(server)) expect(text(folder, file)).toBe(before);
  });

  it('leaves a number alone that another application has as well', async () => {
    const config = `const port = 4310;
module.exports = { apps: [
  { name: 'ferry-api', script: 'a.js', env: { PORT: port } },
  { name: 'pier-web', script: 'b.js', env: { PORT: port } },
] };
`;
    const folder = folderOf({ ...server, 'ecosystem.config.js': config });
    const { out } = await portbook(folder, 'move ferry-api 4311');
    expect(out).toContain('ecosystem.config.js:1: pier-web has its port from here as well: part the two');
    expect(text(folder, 'ecosystem.config.js')).toBe(config);
  });

  it('of several servers, is about one', async () => {
    const table = [
      '| Port | Host | Application |',
      '|---|---|---|',
      '| 4310 | vps-1 | ferry-api |',
      '| 4310 | vps-2 | ferry-api |',
    ];
    const folder = folderOf({
      'PORTS.md': `# Ports\n\n${table.join('\n')}\n`,
      '.github/portbook.yml': 'hosts: { vps-1: ["one/**"], vps-2: ["two/**"] }\n',
      ...Object.fromEntries(
        ['one', 'two'].flatMap((it) => [
          [`${it}/ecosystem.config.js`, server['ecosystem.config.js']],
          [`${it}/a.js`, server['a.js']],
          [`${it}/b.js`, server['b.js']],
          [`${it}/nginx/ferry.conf`, server['nginx/ferry.conf']],
        ]),
      ),
    });
    expect((await portbook(folder, 'move ferry-api 4311')).err).toContain('(4310 on vps-1, 4310 on vps-2)');
    expect((await portbook(folder, 'move ferry-api 4311 --host vps-2')).status).toBe(0);
    expect(text(folder)).toContain('| 4311 | vps-2 | ferry-api |');
    expect(text(folder, 'two/nginx/ferry.conf')).toContain(':4311;');
    expect(text(folder, 'one/nginx/ferry.conf')).toBe(server['nginx/ferry.conf']);
    expect(text(folder, 'one/ecosystem.config.js')).toBe(server['ecosystem.config.js']);
    await portbook(folder, 'release ferry-api --host vps-1');
    expect(text(folder)).not.toContain('vps-1');
    expect(text(folder)).toContain('vps-2');
  });

  it('is about the server that goes without saying, where few entries name another one', async () => {
    const other = '\n## Server: quay-2\n\n| Port | Application |\n|---|---|\n| 4311 | buoy |\n';
    const folder = folderOf({ 'PORTS.md': registry + other });
    expect((await portbook(folder, 'allocate crane --near 4311')).status).toBe(0);
    expect(text(folder)).toContain('| 4330 | crane | Active |');
    expect((await portbook(folderOf({ 'PORTS.md': `# Ports\n${other}` }), 'allocate crane')).err).toContain(
      'say with --host which one (quay-2)',
    );
  });

  it('wants to know which port, of several', async () => {
    const more = { ...server, 'PORTS.md': `${registry}| 4312 | ferry-api | Active | |\n` };
    expect((await portbook(folderOf(more), 'move ferry-api 4400')).err).toContain(
      'several ports (4310, 4312): say which one',
    );
    expect((await portbook(folderOf(more), 'move ferry-api 4400 --from 4310')).status).toBe(0);
  });
});

describe('init', () => {
  const { 'PORTS.md': _, ...configs } = server;

  it('writes a registry that the configs are in order with, and the workflow of the README', async () => {
    const folder = folderOf(configs);
    const { status, out } = await portbook(folder, 'init');
    expect(status).toBe(0);
    expect(out).toContain('wrote PORTS.md\nwrote .github/workflows/portbook.yml\n\nNothing clashes');
    expect((await portbook(folder, 'check')).status).toBe(0);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`yaml\n${text(folder, '.github/workflows/portbook.yml')}\`\`\``);
    expect((await portbook(folder, 'allocate crane-web')).status).toBe(0);
    expect((await portbook(folder, 'init')).err).toContain('there is a registry already: PORTS.md');
  });

  it('says what clashes already, and gives no port to two', async () => {
    const clash = { ...configs, 'ecosystem.config.js': configs['ecosystem.config.js'].replace('4310', '4320') };
    const folder = folderOf(clash);
    const { status, out } = await portbook(folder, 'init');
    expect([status, out.includes('What clashes already:')]).toEqual([0, true]);
    expect(text(folder).match(/4320/g)).toHaveLength(1);
  });

  it('gives names that mean something to the reader as names', async () => {
    const odd = configs['ecosystem.config.js'].replace("'ferry-api'", "'Free'").replace("'pier-web'", "'a|b *c*'");
    const folder = folderOf({ ...configs, 'ecosystem.config.js': odd });
    await portbook(folder, 'init');
    const { allocations } = JSON.parse((await portbook(folder, 'registry --format json')).out);
    expect(allocations.slice(1, 3).map((it: { application: string }) => it.application)).toEqual(['Free', 'a|b *c*']);
  });

  it('writes it where the policy has it', async () => {
    const folder = folderOf({ ...configs, '.github/portbook.yml': 'registry: docs/harbour.md\n' });
    expect((await portbook(folder, 'init')).out).toContain('wrote docs/harbour.md\n');
    expect((await portbook(folder, 'check')).status).toBe(0);
    const yaml = folderOf({ ...configs, '.github/portbook.yml': 'registry: ports.yml\n' });
    expect((await portbook(yaml, 'init')).err).toContain('a first registry is Markdown');
  });

  it('writes nothing with --dry-run, and no workflow over another', async () => {
    const folder = folderOf(configs);
    expect((await portbook(folder, 'init --dry-run')).out).toContain('+++ b/PORTS.md');
    expect(existsSync(join(folder, 'PORTS.md'))).toBe(false);
    const own = folderOf({ ...configs, '.github/workflows/portbook.yml': 'on: push\n' });
    await portbook(own, 'init');
    expect(text(own, '.github/workflows/portbook.yml')).toBe('on: push\n');
  });
});
