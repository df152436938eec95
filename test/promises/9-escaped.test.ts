/** Promise 9: names and values from the repository are escaped wherever they are printed. */
import { expect, it } from 'vitest';
import { attacks } from '../support/attacks.ts';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

const names = attacks.filter((it) => it.length < 100);
/** What a file system takes. */
const fileNames = names
  .map((it) => it.replaceAll('/', '∕').replaceAll('\0', ''))
  .filter((it) => it.trim() !== '' && !/\p{Cs}/u.test(it));

const config = `module.exports = { apps: ${JSON.stringify(
  names.map((name, at) => ({ name, script: name, env: { PORT: 4400 + at, [name]: name } })),
)} };`;
/** As parts of commands: what a way to a port, and a reason why none is known, quote. */
const scripts = Object.fromEntries(
  names.flatMap((name, at) => [
    [`start:${name}`, `next start -p ${4800 + at} ${JSON.stringify(name)}`],
    [`dev:${name}`, `${JSON.stringify(name)} --port ${4800 + at}`],
    [`serve-${name}`, `npm run ${JSON.stringify(`start:${name}`)}`],
  ]),
);
const launched = names.flatMap((name, at) => [
  { name: `script ${name}`, script: 'npm', args: ['run', `start:${name}`] },
  { name: `none ${name}`, script: 'npm', args: ['run', name] },
  { name: `port ${name}`, script: 'next', args: ['start', '-p', name] },
  { name: `env ${name}`, script: 'next', args: ['start'], env: { PORT: name }, [`env_${name}`]: { PORT: 4900 + at } },
  { name: `folder ${name}`, script: 'a.js', cwd: name },
  { name: `config ${name}`, script: 'gunicorn', args: ['-c', name] },
  { name: `vite ${name}`, script: 'vite', args: ['--config', name] },
  { name: `workspace ${name}`, script: 'npm', args: ['-w', name, 'start'] },
]);
const procfile = names
  .map((it) => it.replaceAll(/[\r\n\0]/g, ' '))
  .map((it, at) => `web-${at}: next start -p ${5000 + at} "${it}"\nnone-${at}: npm run "${it}"`)
  .join('\n');
const nginx = names
  .map((it) => it.replaceAll('\0', ''))
  .map(
    (it, at) =>
      `server { listen ${4500 + at}; server_name "${it.replace(/["\\$]/g, '\\$&')}"; location / { proxy_pass http://127.0.0.1:${4600 + at}; } }`,
  )
  .join('\n');
const cell = (text: string): string => text.replace(/[\r\n|\0]/g, ' ');
const registry = `| Port | Application | Owner | Notes |\n|---|---|---|---|\n${names
  .map((it, at) => `| ${4700 + at} | tide-${at} ${cell(it)} | ${cell(it)} | ${cell(it)} |`)
  .join('\n')}\n| 4700 | ${cell(names[0] ?? '')} | x | |\n`;

const folder = (): string =>
  folderOf({
    'PORTS.md': registry,
    'ecosystem.config.js': config,
    'nginx.conf': nginx,
    'package.json': JSON.stringify({ name: names[0], scripts }),
    'pm2.json': JSON.stringify({ apps: launched }),
    Procfile: procfile,
    ...Object.fromEntries(
      fileNames.flatMap((it) => [
        [`${it}/ecosystem.config.js`, 'module.exports = { apps: [{ script: "a.js", env: { PORT: 4310 } }] };'],
        [`sites-enabled/${it}`, 'server { listen 4311'],
        [`${it}/package.json`, JSON.stringify({ name: it, scripts: { start: `sh ${JSON.stringify(`${it}.sh`)}` } })],
        [`${it}/${it}.sh`, 'next start -p 4312'],
        [`${it}/pm2.json`, JSON.stringify({ apps: [{ script: 'npm', args: 'start' }, { script: `${it}.js` }] })],
        [`${it}/${it}.js`, 'require("http").createServer().listen(4313)'],
      ]),
    ),
  });

/** Control and formatting characters, and the line breaks of Unicode: what a reader cannot see. Code has tabs. */
const unseen = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

it.each([
  'check',
  'scan',
  'scan --explain',
  'registry',
  'check --format github',
  'check --format json',
  'check --format sarif',
  'scan --format json',
])('%s prints nothing that a terminal or a runner obeys', async (args) => {
  const { status, out, err } = await portbook(folder(), args);
  expect(status).not.toBe(2);
  expect(err).toBe('');
  expect(out.length).toBeGreaterThan(5000);
  expect(unseen.exec(out)).toBeNull();
  for (const line of out.split('\n')) {
    // The runner looks for `##[` only where a line is no command of the newer form.
    if (line.trimStart().startsWith('::')) expect(line).toMatch(/^::(error|warning|notice) file=[^:,]+,line=\d+,/);
    else expect(line).not.toContain('##[');
  }
});

it('makes of Markdown no HTML, link, image, mention or heading', async () => {
  const { out } = await portbook(folder(), 'check --format markdown');
  const prose = out.replaceAll(/`[^`\n]*`/g, '');
  expect(prose).not.toMatch(/<script|<img|\]\(javascript:|\]\(http:\/\/evil|@octocat|\[free port\]/);
  expect(prose.match(/<(?!\/?(?:code|details|summary|br)>)[a-z]/gi)).toBeNull();
  const headings = out.match(/^#.*$/gm) ?? [];
  expect(headings.filter((it) => !/^## .{1,3}portbook: |^### [A-Z][a-z ]+$/u.test(it))).toEqual([]);
});

it('prints JSON that says exactly what is there', async () => {
  const { listeners } = JSON.parse((await portbook(folder(), 'scan --format json')).out);
  const own = listeners.filter((it: { file: string }) => it.file === 'ecosystem.config.js');
  const said = own.map((it: { application: string }) => it.application);
  expect(said).toEqual(expect.arrayContaining(names.filter((it) => it.trim() !== '')));
});

it('escapes what it complains of', async () => {
  for (const name of fileNames.filter((it) => !it.includes(' '))) {
    for (const args of [`check ${name}`, `check --registry ${name}`, `registry ${name}`]) {
      const { err } = await portbook(folderOf({}), args);
      expect(unseen.exec(err)).toBeNull();
    }
  }
});
