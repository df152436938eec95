/**
 * PM2's own command lines (`pm2`, `pm2-runtime`, `pm2-dev`) are asked what they would start: under which name, in how many
 * processes, and with which program and arguments, from which its port follows. What `scan` says of a script with this command
 * must be the same, or that it is not known.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { scanFiles } from '../support/scan.ts';
import { Pm2CommandLine, type Prepared } from './pm2/command.ts';
import { commandOf } from './pm2/command-words.ts';

/** Takes `--port`, else PORT, else its own. */
const program = (port: number): string =>
  `const at = process.argv.indexOf('--port');
require('node:http').createServer().listen(at === -1 ? process.env.PORT || ${port} : process.argv[at + 1]);`;

const apps = (text: string): string => `{ "apps": [${text}] }`;

const config = 'pier/harbour.config.js';

const files: Readonly<Record<string, string>> = {
  'server.js': program(4301),
  'pier/server.js': program(4302),
  'bin/www': program(4303),
  'run.sh': 'exec node pier/server.js "$@"\n',
  'quay.py': 'import uvicorn\nuvicorn.run("quay:app", port=4304)\n',
  'harbour.json': apps(
    `{ "name": "quay", "script": "server.js", "env": { "PORT": 4311 }, "env_sea": { "PORT": 4312 } },
     { "name": "jetty", "script": "pier/server.js", "instances": 2 }`,
  ),
  [config]: `module.exports = { apps: [{ name: 'ferry', script: 'server.js', cwd: 'pier' }] };`,
  'pier/harbour.yml': 'apps:\n  - name: barge\n    script: server.js\n    env:\n      PORT: 4313\n',
  'plain.js': `module.exports = { apps: [{ name: 'ferry', script: 'server.js', env: { PORT: 4314 } }] };`,
};
const scripts = { web: 'next start -p 4321', start: 'PORT=4322 node server.js' };

/** What lines of a shell open, which PM2 hands on as they are. */
const lines: Readonly<Record<string, number>> = {
  'npm run web': 4321,
  'npm start': 4322,
  'bash -c npm run web': 4321,
  'bash -c PORT=4323 node server.js': 4323,
  'serve -s . -l 4324': 4324,
  'bash run.sh': 4302,
};
const programs: Readonly<Record<string, number>> = {
  'server.js': 4301,
  'pier/server.js': 4302,
  'bin/www': 4303,
  'run.sh': 4302,
  'quay.py': 4304,
};

function portOf({ path, args, port, served }: Prepared): number | null {
  const flag = args.indexOf('--port');
  const line = [path, ...args].join(' ');
  return Number(lines[line] ?? served ?? (flag === -1 ? undefined : args[flag + 1]) ?? port ?? programs[path]) || null;
}

const pm2 = new Pm2CommandLine();
afterAll(() => pm2.close());

/** `ferry 4310 cluster of 2`, `ferry 4310`; of what opens nothing, nothing. */
function truth(prepared: readonly Prepared[]): readonly string[] {
  return prepared.flatMap((it) => {
    const port = portOf(it);
    const several = it.instances === 1 && it.mode === 'fork_mode' ? '' : ` ${it.mode.replace('_mode', '')}`;
    return port === null ? [] : [`${it.name} ${port}${several}`];
  });
}

async function said(line: string): Promise<readonly string[]> {
  const manifest = JSON.stringify({ name: 'harbour', scripts: { ...scripts, pm2: line } });
  // By its name and content it is a config, whatever else is started.
  const { [config]: _, ...others } = files;
  const tree = line.includes(config) ? files : others;
  const { listeners } = await scanFiles({ ...tree, 'package.json': manifest });
  return listeners
    .filter((it) => it.source === 'pm2')
    .map(({ application, port, instances }) => {
      const isOne = instances === null || (instances.count === 1 && instances.mode === 'fork');
      return `${application} ${port}${isOne ? '' : ` ${instances.mode}`}`;
    });
}

/** PM2 tells which of them start something. */
const commands: readonly string[] = [
  'pm2 start server.js',
  'pm2 start server.js --name ferry',
  'pm2 start server.js -n ferry',
  'pm2 start --name=ferry server.js',
  'pm2 --name ferry start server.js',
  'pm2 start server.js --name ferry -- --port 4310',
  'pm2 start server.js -i max -- --port 4310',
  'pm2 start server.js -i 2',
  'pm2 start server.js -i2',
  'pm2 start server.js --instances=-1',
  'pm2 start server.js -i 2 -x',
  'pm2 start server.js --port 4310',
  'pm2 start server.js pier/server.js',
  'pm2 start ./run.sh',
  'pm2 start ./run.sh -- --port 4310',
  'pm2 start server.js --cwd pier',
  'pm2 start pier/server.js -f -s --no-daemon --time --update-env',
  'pm2 start quay.py --interpreter python3',
  'pm2 start server.js --node-args="--max-old-space-size=512"',
  'pm2 start server.js --interpreter-args --trace-warnings --merge-logs -o out.log -e error.log',
  'pm2 start server.js --watch',
  'pm2 start --watch server.js',
  'pm2 start server.js --watch pier --env production',
  'pm2 start server.js --max-restarts --name ferry',
  'pm2 start --max-restarts server.js',
  'pm2 start -l server.js',
  'pm2 start --unheard server.js',
  'PORT=4310 pm2 start server.js',
  'PORT=4310 pm2 start server.js -- --port 4331',
  'pm2 start npm --name web -- run web',
  'pm2 start npm -- start',
  'pm2 start "npm run web" --name web',
  'pm2 start "PORT=4323 node server.js" --name web',
  'pm2 start serve --name web -- -s . -l 4324',
  'pm2 start plain.js',
  'pm2 start harbour.json',
  'pm2 start harbour.json --only jetty',
  'pm2 start harbour.json --only "quay,jetty"',
  'pm2 start harbour.json --env sea',
  'pm2 start harbour.json --name ferry -i 3',
  'PORT=4332 pm2 start harbour.json',
  'pm2 start pier/harbour.config.js',
  'pm2 start pier/harbour.yml',
  'pm2 startOrReload harbour.json --only quay',
  'pm2 startOrRestart pier/harbour.config.js',
  'pm2 startOrGracefulReload plain.js',
  'pm2 reload harbour.json --only quay',
  'pm2 restart server.js',
  'pm2 start unheard',
  'pm2 start',
  'pm2 stop harbour.json',
  'pm2 logs',
  'pm2 serve pier 4341',
  'pm2 serve pier 4341 --spa --name web',
  'pm2 serve --spa pier 4341',
  'pm2 serve pier --port 4342',
  'pm2 expose pier',
  'PM2_SERVE_PORT=4343 pm2 serve pier 4341 --name web',
  'pm2-runtime server.js',
  'pm2-runtime start server.js --name ferry -i 2',
  'pm2-runtime server.js --port 4310 -i 2',
  'pm2-runtime server.js -- --port 4310',
  'pm2-runtime npm -- start',
  'pm2-runtime "npm run web"',
  'pm2-runtime start harbour.json --only quay',
  'pm2-runtime harbour.json --env sea --only quay',
  'pm2-runtime --port server.js',
  'pm2-docker start server.js',
  'pm2-dev server.js',
  'pm2-dev start pier/harbour.config.js',
  'pm2-dev server.js --name ferry',
  'pm2-dev start server.js --name ferry',
  'pm2-runtime start server.js --port 4310',
  'pm2 start server.js --kill-timeout 5s',
  'pm2 start server.js --kill-timeout 5000 --max-memory-restart 1.5G',
  'pm2 start server.js --max-memory-restart 300M --restart-delay 100',
  'pm2 start harbour.json --max-restarts',
];

describe('a command is what PM2 takes it for', () => {
  it.concurrent.each(commands)(
    '%s',
    async (line) => {
      const held = truth(await pm2.ask(commandOf(line), files)).toSorted();
      const environment = /--env (\w+)/.exec(line)?.[1] ?? 'default';
      const all = [...(await said(line))].sort();
      // A file that is started without an environment may be started in one as well.
      const isFile = environment === 'default' && /harbour/.test(line);
      expect(isFile ? all.filter((it) => it !== 'quay 4312') : all).toEqual(held);
    },
    60_000,
  );
});
