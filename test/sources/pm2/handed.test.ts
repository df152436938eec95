/** What lines of commands hand to PM2. */
import { describe, expect, it } from 'vitest';
import { scanFiles, shownFacts } from '../../support/scan.ts';

const listening = (port: number): string => `require('node:http').createServer().listen(process.env.PORT || ${port});`;
const programs = {
  'tsconfig.json': '{}',
  'server.js': listening(4310),
  'pier.js': listening(4320),
};

const facts = (
  scripts: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = programs,
): Promise<string[]> => shownFacts({ 'package.json': JSON.stringify({ name: 'harbour', scripts }), ...files });

describe('what a script hands to PM2', () => {
  it.each([
    ['pm2 start server.js --name ferry', ['ferry 4310 overridable start default server.js "4310"']],
    ['npx pm2 start server.js', ['server 4310 overridable start default server.js "4310"']],
    ['yarn pm2 start server.js', ['server 4310 overridable start default server.js "4310"']],
    ['pnpm exec pm2 start server.js', ['server 4310 overridable start default server.js "4310"']],
    ['node_modules/.bin/pm2 start server.js', ['server 4310 overridable start default server.js "4310"']],
    ['node node_modules/pm2/bin/pm2 start server.js', ['server 4310 overridable start default server.js "4310"']],
    ['PORT=4330 pm2 start server.js', ['server 4330 literal start default package.json "4330"']],
    ['cross-env PORT=4330 pm2-runtime server.js', ['server 4330 literal start default package.json "4330"']],
    ['cd . && export PORT=4330 && pm2 start pier.js', ['pier 4330 literal start default package.json "4330"']],
    ['pm2 start npm --name quay -- run web', ['quay 4340 literal start default package.json "4340"']],
    // Each is started, whatever else the line does.
    [
      'pm2 delete all; npm run build && pm2 start server.js && pm2 start pier.js && pm2 save && pm2 logs',
      ['pier 4320 overridable start default pier.js "4320"', 'server 4310 overridable start default server.js "4310"'],
    ],
    // What is only started again has been started before.
    [
      'pm2 restart ferry || pm2 start server.js --name ferry',
      ['ferry 4310 overridable start default server.js "4310"'],
    ],
    ['pm2 restart ferry', []],
    ['pm2 start ferry', []],
    ['pm2 logs server.js', []],
    // Nothing else than the default is written, and it is declared all the same.
    [
      'pm2 start "next start" --name ferry',
      [String.raw`ferry 3000 default start default package.json "pm2 start \\\"next start\\\" --name ferry"`],
    ],
    [
      'pm2 start server.js --port 4330',
      [
        'warning: PM2 knows no option "--port", and starts nothing; what a program is given stands behind "--" package.json "pm2"',
      ],
    ],
    [
      'pm2 start harbour.json',
      ['notice: the process file "harbour.json" is not in this repository package.json "pm2"'],
    ],
    [
      'pm2 start tsconfig.json --cwd pier',
      ['warning: "--cwd" moves all that a process file starts, which is not followed package.json "pm2"'],
    ],
    // One that is named as usual may be made where it is started.
    ['pm2 start ecosystem.config.js', []],
    // The name is the shell's to fill in: it is that of whose it is otherwise.
    ['pm2 start server.js --name $FERRY', ['harbour 4310 overridable start default server.js "4310"']],
  ])('%s', async (line, expected) => {
    const web = { web: 'next start -p 4340', build: 'tsc' };
    const own = (await facts({ run: line, ...web })).filter((it) => line.includes('run web') || !it.includes('4340'));
    expect(own).toEqual(expected);
  });

  it('is said with the step at which it is handed over', async () => {
    const { listeners } = await scanFiles({
      'package.json': '{ "scripts": { "start": "sh deploy.sh", "web": "next start -p 4340" } }',
      'deploy.sh': 'NAME=quay\nnpm ci\npm2 start npm --name "$NAME" -- run web\n',
    });
    const way = listeners.map((it) => [it.application, ...it.way.map(({ at, message }) => `${at.file}: ${message}`)]);
    expect(way).toEqual([
      [
        'quay',
        'package.json: script "start" runs "sh deploy.sh"',
        'package.json: runs the shell script deploy.sh',
        'deploy.sh: PM2 starts "npm run web"',
        'package.json: script "web" runs "next start -p 4340"',
        'package.json: -p 4340',
      ],
    ]);
  });

  it('is declared on whichever way through a script', async () => {
    const deploy = `APP="\${1:-ferry}"
cd "$(dirname "$0")/.."
npm ci
if pm2 describe "$APP" > /dev/null 2>&1; then
  pm2 reload "$APP"
else
  PORT=4330 pm2 start server.js --name "$APP"
fi
if [ -n "$SEA" ]; then pm2 start pier.js --name sea; else pm2 start pier.js --name land; fi
`;
    // Of two ways, the one that starts the same program under another name says nothing more.
    expect(await facts({ deploy: 'bash bin/deploy.sh' }, { ...programs, 'bin/deploy.sh': deploy })).toEqual([
      'ferry 4330 literal start default bin/deploy.sh "4330"',
      'sea 4320 overridable start default pier.js "4320"',
    ]);
    // Where one starts something itself, that is as unknown as ever.
    const either = 'if [ -n "$SEA" ]; then pm2 start pier.js; else node server.js; fi\n';
    expect(await facts({ start: 'sh either.sh' }, { ...programs, 'either.sh': either })).toEqual([
      'pier 4320 overridable start default pier.js "4320"',
    ]);
  });

  it('runs where it is told to', async () => {
    const files = { 'pier/server.js': listening(4350), 'server.js': listening(4310) };
    expect(await facts({ start: 'pm2 start server.js --cwd pier' }, files)).toEqual([
      'server 4350 overridable start default pier/server.js "4350"',
    ]);
    expect(await facts({ start: 'cd pier && pm2 start server.js' }, files)).toEqual([
      'server 4350 overridable start default pier/server.js "4350"',
    ]);
    expect(await facts({ start: 'pm2 start server.js --cwd /srv/harbour/pier' }, files)).toEqual([
      'server 4350 overridable start default pier/server.js "4350"',
    ]);
  });

  it('shares its socket in a cluster', async () => {
    const { listeners } = await scanFiles({
      ...programs,
      'package.json': '{ "scripts": { "start": "pm2 start server.js -i max", "pier": "pm2 start pier.js -i 2 -x" } }',
    });
    expect(listeners.map(({ port, instances }) => [port, instances?.count, instances?.mode])).toEqual([
      [4320, 2, 'fork'],
      [4310, null, 'cluster'],
    ]);
  });
});

describe('a process file that a command names', () => {
  const harbour = `{ "apps": [
    { "name": "ferry", "script": "server.js", "env": { "PORT": 4360 }, "env_sea": { "PORT": 4361 } },
    { "name": "pier", "script": "pier.js" }] }`;
  const files = { ...programs, 'config/harbour.json': harbour };

  it('is read whatever it is called, where the command is typed', async () => {
    expect(await facts({ start: 'pm2 start config/harbour.json' }, files)).toEqual([
      'ferry 4360 literal start default config/harbour.json "4360"',
      'ferry 4361 literal start sea config/harbour.json "4361"',
      'pier 4320 overridable start default pier.js "4320"',
    ]);
  });

  it('is read as far as the command asks for', async () => {
    expect(await facts({ start: 'pm2 start config/harbour.json --env sea --only ferry' }, files)).toEqual([
      'ferry 4361 literal start sea config/harbour.json "4361"',
    ]);
    expect(await facts({ start: 'PORT=4370 pm2 start config/harbour.json --only=pier' }, files)).toEqual([
      'pier 4370 literal start default package.json "4370"',
    ]);
  });

  it('is read once, however many name it', async () => {
    const bad = { ...programs, 'config/harbour.json': '{ "apps": [{ "script": "server.js", "kill_timeout": "5s" }] }' };
    const problems = await facts(
      { start: 'pm2 start config/harbour.json', again: 'pm2 reload config/harbour.json' },
      bad,
    );
    expect(problems).toEqual([expect.stringContaining('"kill_timeout" has to be a number config/harbour.json:1:54')]);
    expect(
      await facts(
        { start: 'pm2 start config/harbour.json --only pier', again: 'pm2 reload config/harbour.json' },
        files,
      ),
    ).toEqual([
      'ferry 4360 literal start default config/harbour.json "4360"',
      'ferry 4361 literal start sea config/harbour.json "4361"',
      'pier 4320 overridable start default pier.js "4320"',
    ]);
  });

  it('says all itself where it has the name of one', async () => {
    const named = { ...programs, 'ecosystem.config.js': `module.exports = ${harbour};` };
    const all = await facts({}, named);
    expect(all).toHaveLength(3);
    expect(await facts({ start: 'pm2 start ecosystem.config.js --only pier' }, named)).toEqual(all);
  });

  it('is a program where PM2 takes it for one', async () => {
    const plain = { ...programs, 'config/sea.js': `module.exports = ${harbour};` };
    const all = await facts({ start: 'pm2 start config/sea.js' }, plain);
    expect(all).toEqual([expect.stringContaining('nothing here says whether "config/sea.js" listens')]);
  });
});

describe('one application that is started in several ways', () => {
  const ecosystem = (name: string): Readonly<Record<string, string>> => ({
    'ecosystem.config.js': `module.exports = { apps: [{ name: '${name}', script: 'server.js', env: { PORT: 4380 } }] };`,
  });

  it('is what its process file says', async () => {
    expect(await facts({ start: 'pm2 start server.js --name ferry' }, { ...programs, ...ecosystem('ferry') })).toEqual([
      'ferry 4380 literal start default ecosystem.config.js "4380"',
    ]);
    const start = { start: 'PORT=4390 pm2 start server.js --name ferry' };
    expect(await facts(start, { ...programs, ...ecosystem('ferry') })).toEqual([
      'ferry 4380 literal start default ecosystem.config.js "4380"',
      'ferry 4390 literal start default package.json "4390"',
    ]);
    expect(
      await facts({ start: 'PORT=4380 pm2 start server.js --name ferry' }, { ...programs, ...ecosystem('ferry') }),
    ).toEqual(['ferry 4380 literal start default ecosystem.config.js "4380"']);
    // One of another name is another one.
    expect(await facts(start, { ...programs, ...ecosystem('quay') })).toEqual([
      'quay 4380 literal start default ecosystem.config.js "4380"',
      'ferry 4390 literal start default package.json "4390"',
    ]);
  });

  it('is one by its program as well, whatever it is called', async () => {
    const own = { 'ecosystem.config.js': "module.exports = { apps: [{ name: 'quay', script: 'server.js' }] };" };
    expect(await facts({ start: 'pm2 start server.js --name ferry' }, { ...programs, ...own })).toEqual([
      'quay 4310 overridable start default server.js "4310"',
    ]);
    expect(
      await facts({ start: 'pm2 start server.js', 'start:prod': 'pm2 start server.js --name ferry -i max' }, programs),
    ).toEqual(['server 4310 overridable start default server.js "4310"']);
  });

  it('is two where one line starts both', async () => {
    expect(await facts({ start: 'pm2 start server.js --name a && pm2 start server.js --name b' })).toEqual([
      'a 4310 overridable start default server.js "4310"',
      'b 4310 overridable start default server.js "4310"',
    ]);
  });

  it('has the name by which PM2 knows it, and is not said again by the script that starts it without', async () => {
    expect(await facts({ start: 'node server.js', prod: 'pm2 start server.js --name ferry' })).toEqual([
      'ferry 4310 overridable start default server.js "4310"',
    ]);
    // What the package starts besides still counts.
    expect(await facts({ start: 'node server.js', prod: 'pm2 start pier.js --name ferry' })).toEqual([
      'ferry 4320 overridable start default pier.js "4320"',
      'ferry 4310 overridable start default server.js "4310"',
    ]);
  });
});

describe('what a Procfile hands to PM2', () => {
  it('has the port that whoever runs it gives it', async () => {
    expect(await facts({}, { ...programs, Procfile: 'web: pm2-runtime server.js --name ferry\n' })).toEqual([
      expect.stringContaining('notice: whoever runs the Procfile gives it a PORT Procfile'),
    ]);
    expect(
      await facts({}, { ...programs, Procfile: 'web: pm2-runtime npm --name ferry -- exec next start -- -p 4395\n' }),
    ).toEqual(['ferry 4395 literal start default Procfile "4395"']);
  });

  it('speaks for the script that it runs', async () => {
    expect(
      await facts({ start: 'pm2-runtime server.js --name ferry' }, { ...programs, Procfile: 'web: npm start\n' }),
    ).toEqual([expect.stringContaining('notice: whoever runs the Procfile gives it a PORT Procfile')]);
  });
});
