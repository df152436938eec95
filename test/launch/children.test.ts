/** Processes that a program starts itself: followed as if they had been started with the environment that they are given. */
import { describe, expect, it } from 'vitest';
import { scanFiles, shownFacts } from '../support/scan.ts';

const files = {
  'worker.js': "require('http').createServer().listen(process.env.PORT || 4399);",
  'quiet.js': 'setInterval(() => {}, 1000);',
  'package.json': JSON.stringify({ scripts: { start: 'next start -p 4320', web: 'node worker.js' } }),
  'site/server.js': "require('http').createServer().listen(4330);",
};

async function facts(
  code: string,
  process = '',
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  return shownFacts({
    ...files,
    ...more,
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry', script: 'main.js', ${process} }] };`,
    'main.js': code,
  });
}

const spawn = "const { spawn, fork, exec, execSync, execFile } = require('child_process');";

describe('a child process', () => {
  it.each([
    [
      "spawn('node', ['worker.js'], { env: { ...process.env, PORT: '4310' } });",
      '4310 literal start default main.js "4310"',
    ],
    [
      "spawn(process.execPath, ['worker.js'], { env: { ...process.env, PORT: 4310 } });",
      '4310 literal start default main.js "4310"',
    ],
    ["fork('./worker.js', [], { env: { PORT: '4310' } });", '4310 literal start default main.js "4310"'],
    ["fork('./worker.js', { env: { PORT: '4310' } });", '4310 literal start default main.js "4310"'],
    ["process.chdir('site'); fork('./server.js');", '4330 literal start default site/server.js "4330"'],
    ["process.chdir('site'); fork('worker.js', { cwd: '..' });", '4399 overridable start default worker.js "4399"'],
    ["fork(require('path').join(__dirname, 'worker.js'));", '4399 overridable start default worker.js "4399"'],
    ["exec('PORT=4310 node worker.js');", '4310 literal start default main.js "4310"'],
    ["exec('node worker.js', { env: { PORT: '4310' } }, () => {});", '4310 literal start default main.js "4310"'],
    ["execFile('node', ['worker.js']);", '4399 overridable start default worker.js "4399"'],
    ["spawn('npm', ['run', 'start']);", '4320 literal start default package.json "4320"'],
    ["spawn('npm run start', { shell: true });", '4320 literal start default package.json "4320"'],
    [
      "spawn('npm', ['run', 'web'], { env: { ...process.env, PORT: '4310' }, stdio: 'inherit' });",
      '4310 literal start default main.js "4310"',
    ],
    ["spawn('node', ['server.js'], { cwd: 'site' });", '4330 literal start default site/server.js "4330"'],
    ["spawn('next', ['start', '-p', String(4310)]);", '4310 literal start default main.js "4310"'],
    ["spawn('next', ['start']);", "3000 default start default main.js \"spawn('next', ['start'])\""],
    [
      "require('execa').execa('node', ['worker.js'], { env: { PORT: '4310' } });",
      '4310 literal start default main.js "4310"',
    ],
    ["require('cross-spawn')('node', ['worker.js']);", '4399 overridable start default worker.js "4399"'],
    ["process.env.PORT = '4310'; spawn('node', ['worker.js']);", '4310 literal start default main.js "4310"'],
    [
      "if (process.env.NODE_ENV === 'production') spawn('npm', ['start']);",
      '4320 literal start production package.json "4320"',
    ],
    ["(async () => { spawn('npm', ['start']); })();", '4320 literal start default package.json "4320"'],
  ])('listens: %s', async (code, listener) => {
    expect(
      (await facts(`${spawn} ${code}`)).filter((it) => !it.startsWith('notice') && !it.startsWith('next')),
    ).toContain(`ferry ${listener}`);
  });

  it('listens on the port that the program is given, where it is given no other', async () => {
    const one = 'ferry 4310 literal start default ecosystem.config.js "4310"';
    const given = 'env: { PORT: 4310 }';
    expect(await facts(`${spawn} spawn('node', ['worker.js']);`, given)).toEqual([one]);
    // What the program itself is given is meant for that one.
    expect(
      await facts(`${spawn} spawn('node', ['worker.js'], { env: { ...process.env, PORT: 4311 } });`, given),
    ).toEqual(['ferry 4311 literal start default main.js "4311"']);
  });

  it('stands beside what the program opens itself', async () => {
    expect(
      await facts(
        `${spawn} require('http').createServer().listen(4310); spawn('node', ['worker.js']); fork('quiet.js');`,
      ),
    ).toEqual([
      'ferry 4310 literal start default main.js "4310"',
      'ferry 4399 overridable start default worker.js "4399"',
    ]);
  });

  it.each([
    ["spawn('node', ['worker.js'], require('quay').options);", "require('quay')"],
    ["spawn('node', ['worker.js'], { env: require('quay').env });", "require('quay')"],
    ["spawn('node', ['worker.js'], { env: require('quay').ready ? { PORT: 4310 } : { PORT: 4311 } });", ''],
    ["spawn('node', ['worker.js'], { env: { ...require('quay').env } });", "require('quay')"],
    ["spawn('node', ['worker.js'], { env: { PORT: require('quay').port } });", "require('quay')"],
    ["const env = { PORT: 4310 }; require('quay')(env); spawn('node', ['worker.js'], { env });", ''],
    ["spawn('next', require('quay').args);", ''],
    ["spawn('next', ['start', '-p', require('quay').port]);", ''],
  ])('is never claimed where what it is given is not known: %s', async (code) => {
    const own = 'ferry 4399 literal start default main.js "4399"';
    const [first, ...others] = await facts(`${spawn} require('http').createServer().listen(4399); ${code}`);
    expect(first).toBe(own);
    expect(others).toEqual([expect.stringMatching(/^(?:notice|warning): /)]);
  });

  it.each([
    [
      "execa('node', ['worker.js'], { env: { TIDE: '1' } });",
      'ferry 4310 literal start default ecosystem.config.js "4310"',
    ],
    [
      "execa('node', ['worker.js'], { env: { TIDE: '1' }, extendEnv: false });",
      'ferry 4399 overridable start default worker.js "4399"',
    ],
    ["spawn('node', ['worker.js'], { env: { TIDE: '1' } });", 'ferry 4399 overridable start default worker.js "4399"'],
  ])('has the environment of the program only where it inherits that: %s', async (code, listener) => {
    expect(await facts(`${spawn} const { execa } = require('execa'); ${code}`, 'env: { PORT: 4310 }')).toEqual([
      listener,
    ]);
  });

  it('has the way by which it was started', async () => {
    const { listeners } = await scanFiles({
      ...files,
      'ecosystem.config.js': "module.exports = { apps: [{ name: 'ferry', script: 'main.js' }] };",
      'main.js': `${spawn}\nspawn('npm', ['run', 'web'], { env: { PORT: 4310 } });`,
    });
    const steps = listeners
      .filter((it) => it.source === 'pm2')
      .map((it) => (it.way ?? []).map(({ at, message }) => `${at.file}:${at.line} ${message}`));
    expect(steps).toEqual([
      expect.arrayContaining(['main.js:2 starts "npm run web"', 'package.json:1 script "web" runs "node worker.js"']),
    ]);
  });

  it('is told of where it is not known whether it is started', async () => {
    expect(await facts(`${spawn} require('quay').on('push', () => { spawn('npm', ['start']); });`)).toContain(
      'notice: "npm start" listens on 4320, and it is not known whether it is started main.js "spawn(\'npm\', [\'start\'])"',
    );
  });

  it.each([
    ["spawn(require('quay').program, [], { env: { ...process.env, PORT: '4310' } });"],
    ["exec(require('quay').line, { env: { ...process.env, PORT: '4310' } });"],
  ])('is told of where it is not known what it is, and it has a port: %s', async (code) => {
    expect(await facts(`${spawn} ${code}`)).toContainEqual(
      expect.stringMatching(/^notice: 4310 is given as PORT to a process that is not known: ".*quay/),
    );
  });

  it.each([
    "spawn('ffmpeg', ['-i', 'tide.mp4']);",
    "execSync('git rev-parse HEAD');",
    "exec('npm install');",
    "spawn('make', ['serve']);",
    "exec('docker compose up');",
    'exec(`tide --from ${process.argv[2]}`);',
    "fork('./quiet.js');",
    "fork('./not-there.js');",
    "if (process.env.DEVELOPMENT) spawn('npm', ['start']);",
    "require('cluster').fork({ PORT: 4311 });",
    "new (require('worker_threads').Worker)('./worker.js');",
    "/spawn/.exec('npm start');",
  ])('that is no server is not told of: %s', async (code) => {
    const before = await facts('process.env.PORT;', 'env: { PORT: 4310 }');
    expect(await facts(`${spawn} process.env.PORT; ${code}`, 'env: { PORT: 4310 }')).toEqual(before);
  });

  it('that starts itself again and again is followed to an end', async () => {
    const code = `${spawn} require('http').createServer().listen(Number(process.env.PORT || 4310)); fork(__filename, [], { env: { PORT: Number(process.env.PORT || 4310) + 1 } });`;
    expect(await facts(code)).toHaveLength(4);
  });

  it('is one of so many that are followed', async () => {
    const all = `${spawn} require('http').createServer().listen(4310); ${Array.from({ length: 12 }, (_, index) => `fork(__filename, ['${index}']);`).join(' ')}`;
    expect(await facts(all)).toEqual([
      'ferry 4310 literal start default main.js "4310"',
      expect.stringContaining('notice: it starts too many processes for all of them to be followed'),
    ]);
  });
});
