/** Command lines as people write them in scripts, Procfiles and `start.sh`, put together at random. */
import fc from 'fast-check';

export interface ShellCase {
  readonly line: string;
  readonly files: Readonly<Record<string, string>>;
  /** The environment in which the line is run, besides `PATH`. */
  readonly variables: Readonly<Record<string, string>>;
}

/** What may stand for a port: written, filled in, quoted in every way. */
const port = fc.oneof(
  { arbitrary: fc.constantFrom('4310', '4311', '$PORT', '"$PORT"', `\${PORT:-4312}`, `"\${PORT:-4312}"`), weight: 5 },
  fc.constantFrom(
    ...[`\${PORT}`, `\${PORT-4313}`, "'$PORT'", '43$N', `"43\${N}"`, '$N', '\\$PORT', '"\\$PORT"', '4"3"10', "'43'14"],
    ...[`\${PORT:+4315}`, `\${N}0`, `\${PORT:-$N}`, `"\${PORT:-\${N:-4316}}"`, `\${PORT:?}`, '$((4310 + 1))'],
    ...['$(echo 4317)', '`echo 4318`', '"$(echo "4319")"', '$SHIP', '"$SHIP"', "''", '""', '$', '"a b"', '43\\10'],
    ...['"43$N"\'$PORT\'', '\'$N\'"$N"', `\${PORT:=4340}`, '$$', '$?', '~', '*.sh', '"#1"', 'a#1', '"x;y"', "'a && b'"],
  ),
);

const serverArgs = fc.oneof(
  { arbitrary: fc.constant(''), weight: 3 },
  { arbitrary: port.map((it) => ` -p ${it}`), weight: 4 },
  port.map((it) => ` --port=${it}`),
  port.map((it) => ` -p ${it} -H 127.0.0.1`),
  fc.constantFrom(' $SHIP', ' "$SHIP"', ' $SHIP -p 4310', ' $NOTHING -p 4310', ' -- -p 4310', ' "$@"', ' $1'),
);

const assignment = fc.oneof(
  { arbitrary: port.map((it) => `PORT=${it}`), weight: 4 },
  fc.constantFrom('N=12', 'N=13 PORT=$N', 'PORT=', 'NODE_ENV=production', 'SHIP="-p 4321"', 'SHIP=ferry'),
);

const redirection = fc.oneof(
  { arbitrary: fc.constant(''), weight: 6 },
  fc.constantFrom(' > out.log', ' >out.log 2>&1', ' 2>/dev/null', ' < /dev/null', ' >> out.log', ' 2>&1 >out.log'),
);

/** A command that starts one server. */
const simple = fc
  .tuple(fc.option(assignment, { freq: 3 }), fc.constantFrom('next start', 'next', 'next dev'), serverArgs, redirection)
  .map(([before, program, args, after]) => `${before === null ? '' : `${before} `}${program}${args}${after}`);

const inDoubleQuotes = (line: string): string => `"${line.replace(/["\\`]/g, '\\$&')}"`;
const bare = fc.tuple(fc.constantFrom('next start', 'next'), serverArgs).map(([program, args]) => program + args);

const test = fc.constantFrom(
  ...['true', 'false', '[ -n "$PORT" ]', '[ -z "$N" ]', '[ "$N" = 12 ]', '[ "$PORT" != 4310 ]', '[ -f .env ]'],
  ...['[ -d apps/web ]', '[ ! -d apps ]', '[ 1 -lt 2 ]', 'test', 'test a', '[ -e no.txt ]', '! [ "$N" ]', '[ "" ]'],
);

/** What is run on a condition, or more than once. */
const exotic = fc.oneof(
  fc.tuple(test, simple).map(([it, then]) => `if ${it}; then ${then}; fi`),
  fc.tuple(test, simple, simple).map(([it, then, other]) => `if ${it}; then ${then}; else ${other}; fi`),
  fc.tuple(test, simple).map(([it, both]) => `if ${it}; then ${both}; else npx=1; ${both}; fi`),
  fc.tuple(test, simple).map(([it, then]) => `if ${it}; then ${then}; else exit 1; fi`),
  fc
    .tuple(test, assignment, fc.constantFrom('cd apps/web', 'export N', ':', 'exit 3', 'return 1'), simple)
    .map(([it, set, other, then]) => `if ${it}; then ${set}; elif false; then exit; else ${other}; fi; ${then}`),
  simple.map((it) => `for it in 1; do ${it}; done`),
  simple.map((it) => `for PORT in 4381; do export PORT; ${it}; done`),
  simple.map((it) => `for N in 1 2; do ${it} & done; wait`),
  simple.map((it) => `for it in $SHIP; do ${it}; break; done`),
  simple.map((it) => `while true; do ${it}; break; done`),
  simple.map((it) => `N=1; while [ "$N" = 1 ]; do ${it}; N=2; done`),
  fc.tuple(test, simple).map(([it, then]) => `until ! ${it}; do cd apps; break; done; ${then}`),
  simple.map((it) => `case "$PORT" in '') ${it};; *) echo;; esac`),
  simple.map((it) => `case 43$N in 43) ${it};; 431*|x) ${it};; (*) next dev;; esac`),
  simple.map((it) => `case start in stop) exit;; st?r*) ${it} ;; esac`),
  simple.map((it) => `run() { ${it}; }; run`),
  simple.map((it) => `run() { [ "$1" ] || return 1; ${it}; }; run 4382 b`),
  simple.map((it) => `run() { local n=$1; PORT=$n; export PORT; ${it}; }\nrun 4383`),
  simple.map((it) => `cat > note.txt <<EOF\nif ( $PORT\nEOF\n${it}`),
  simple.map((it) => `cat > .env <<EOF\nPORT=4384\nEOF\nset -a; . ./.env; ${it}`),
  simple.map((it) => `eval ${inDoubleQuotes(it)}`),
);

const started = fc.oneof(
  { arbitrary: simple, weight: 10 },
  assignment.chain((it) => bare.map((line) => `env ${it} ${line}`)),
  fc
    .tuple(fc.constantFrom('env -u PORT', 'env -i PATH="$PATH" N=5', 'exec', 'nohup', 'nice -n 1', 'command'), bare)
    .map((it) => it.join(' ')),
  fc
    .tuple(
      fc.constantFrom(
        'timeout 20',
        'env -C apps/web',
        'env --',
        'exec env',
        'env -u N PORT=4322',
        'nohup PORT=4323',
        'time',
        'setsid -w',
        'stdbuf -oL',
      ),
      bare,
    )
    .map((it) => it.join(' ')),
  fc
    .tuple(fc.constantFrom('sh', 'bash', 'exec sh', 'PORT=4324 sh', 'N=14 bash', 'sh -e'), simple)
    .map(([shell, line]) => `${shell} -c ${inDoubleQuotes(line)}`),
  fc
    .tuple(
      fc.constantFrom('sh', 'bash', 'PORT=4325 sh', 'bash -e'),
      simple.filter((it) => !it.includes("'")),
    )
    .map(([shell, line]) => `${shell} -c '${line}'`),
  fc
    .tuple(
      fc.constantFrom(
        'sh start.sh',
        './start.sh',
        'PORT=4326 ./start.sh',
        'bash ./start.sh',
        '. ./start.sh',
        'exec ./start.sh',
      ),
      serverArgs,
    )
    .map((it) => it.join('')),
  simple.map((it) => `( ${it} )`),
  simple.map((it) => `(cd apps/web && ${it})`),
  simple.map((it) => `{ ${it}; }`),
  simple.map((it) => `! ${it}`),
  exotic,
);

/** What stands around it, and starts none. */
const around = fc.oneof(
  { arbitrary: assignment.map((it) => `export ${it}`), weight: 4 },
  { arbitrary: assignment, weight: 2 },
  {
    arbitrary: fc.constantFrom(
      'cd apps/web',
      'true',
      'echo next start',
      'export PORT',
      'unset PORT',
      '. ./.env',
      'set -a',
      'next build',
    ),
    weight: 6,
  },
  fc.constantFrom(
    ...[
      'cd ..',
      'cd missing',
      'cd',
      'cd $DIR',
      'false',
      `: \${PORT:=4327}`,
      `: "\${N:=15}"`,
      'set +a',
      'set -e',
      'mkdir -p logs',
      'exit',
    ],
    ...['exit 0', "trap 'echo next' EXIT", 'wait', 'rm -f out.log', 'cat .env', 'command -v next', 'read N < .env'],
    ...[
      'test -n "$PORT"',
      '[ -f .env ]',
      '[ "$N" = 12 ]',
      '. ./set.sh',
      'sh set.sh',
      'readonly N=16',
      'export -n PORT',
      'cd apps/web || exit 1',
    ],
    ...[
      '(export PORT=4329)',
      '(cd apps/web)',
      '{ export PORT=4330; }',
      'export N=17 SHIP="-p 4332"',
      'N=18 true',
      '> out.log',
    ],
    ...[
      'if [ -z "$PORT" ]; then export PORT=4333; fi',
      'export "PORT=4334"',
      "'PORT=4335'",
      'cd -',
      'cd -- apps/web',
      'cd ./apps//web/',
      'unset -v PORT',
      'PORT=4336 :',
      'which next',
      'type next',
    ],
    ...[
      '# next start',
      'set -o allexport',
      '. .env',
      'source ./.env',
      'test -n "$PORT" || export PORT=4341',
      '[ -z "$PORT" ] && PORT=4342',
      `export PORT=\${PORT:-4343}`,
      `PORT=\${PORT:-4344}`,
    ],
  ),
);

const connector = fc.oneof(
  { arbitrary: fc.constantFrom(' && ', '; ', '\n', '&&', ';'), weight: 8 },
  fc.constantFrom(' || ', ' & ', ' | ', '&', ' &&\n', ' \\\n && '),
);

/** Commands around one that starts a server; another such line may run beside it. */
const chain = fc
  .tuple(
    fc.array(fc.tuple(around, connector), { maxLength: 3 }),
    started,
    fc.option(fc.tuple(connector, around), { freq: 4 }),
  )
  .map(([before, server, after]) => `${before.flat().join('')}${server}${after === null ? '' : after.join('')}`);

export const commandLine = fc.oneof(
  { arbitrary: chain, weight: 8 },
  fc.tuple(chain, chain).map(([first, second]) => `${first} & ${second}`),
  fc.tuple(chain, chain).map(([first, second]) => `(${first}) & (${second})`),
  fc
    .tuple(chain, fc.constantFrom(' &', ';', ' # next start -p 1', ' | cat', ' &\nwait', '\n\n'))
    .map((it) => it.join('')),
);

const script = fc
  .tuple(
    fc.constantFrom('#!/bin/sh\n', '#!/bin/sh\nset -e\n\n# the web\n', '#!/usr/bin/env bash\nset -euo pipefail\n'),
    // One that starts itself never ends.
    chain.filter((it) => !it.includes('start.sh')),
  )
  .map((it) => `${it.join('')}\n`);

export const shellCase: fc.Arbitrary<ShellCase> = fc.record({
  line: commandLine,
  files: fc.record({
    'start.sh': fc.oneof(
      fc.constantFrom(
        '#!/bin/sh\nexec next start "$@"\n',
        '#!/bin/sh\nset -e\ncd apps/web\nexport PORT=4337\nexec next start "$@"\n',
        '#!/bin/sh\nnext start -p $1\n',
        '#!/bin/sh\nnext start $@\n',
        `#!/bin/sh\ncd "$(dirname "$0")"\nnext start -p "\${1:-4338}"\n`,
        `#!/bin/sh\nHERE="$(cd "$(dirname "$0")" && pwd)"\ncd apps\n. "$HERE/set.sh"\ncd "$HERE/apps/web"\nexec next start -p "$PORT"\n`,
        `#!/bin/sh\nif [ $# -eq 0 ]; then cd "$(dirname "$(readlink -f "$0")")/apps"; fi\nnext start "$@"\n`,
        `#!/bin/sh\ncase "\${1:-}" in -p) next start "$@";; '') next dev;; *) next start -p 1;; esac\n`,
      ),
      script,
    ),
    'set.sh': fc.constantFrom('export PORT=4345\n', 'N=19\ncd apps/web\n', 'PORT=4346\n'),
    '.env': fc.constantFrom(
      'PORT=4347\n',
      '# the port\nexport PORT=4348\nN=20\n',
      'PORT="4349"\nSHIP="a ferry"\n',
      'N=21\nPORT=43$N\n',
    ),
    'apps/web/.env': fc.constantFrom('PORT=4350\n', 'N=22\n'),
    'apps/web/set.sh': fc.constant('export PORT=4351\n'),
    'apps/web/start.sh': fc.constant('#!/bin/sh\nexec next dev "$@"\n'),
  }),
  variables: fc.constantFrom({}, {}, { PORT: '4300' }, { PORT: '4300', N: '10' }, { SHIP: '-p 4301' }, { PORT: '' }),
});

const npmArgs = fc.constantFrom(
  '',
  '',
  ' -- -p 4360',
  ' -- -p $PORT',
  " -- -p '$PORT'",
  ' -- -- -p 4361',
  ' -p 4362',
  ' x --port 4363',
  ' --port=4364',
  ' --silent',
  ` -- --port="\${PORT:-4365}"`,
);
const npmScript = fc.constantFrom(
  'next start',
  'next start -p $PORT',
  'PORT=4366 next start',
  `next build && next start -p \${PORT:-4367}`,
  'cd apps && next start',
  'next dev > out.log',
  'export PORT=4368; next start -p "$PORT"',
  'sh start.sh',
);
const npmLine = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'npm start',
        'npm run start',
        'npm run dev',
        'npm run-script dev',
        'npm test',
        'npm dev',
        'npm run chain',
      ),
      npmArgs,
    )
    .map((it) => it.join('')),
  fc
    .tuple(
      fc.constantFrom(
        'npm --prefix apps/web start',
        'npm run start -w @harbour/web',
        'npm -w apps/web run dev',
        'npm -C apps/web run start',
        'npm run dev --workspace=@harbour/web',
        'npm run start --prefix=apps/web',
      ),
      npmArgs,
    )
    .map((it) => it.join('')),
  fc.constantFrom(
    'npm run both',
    'npm run missing; npm start',
    'cd apps/web && npm start',
    "npm exec -c 'next start -p 4369'",
    'npm x -c "next start -p $PORT"',
    'npm run inner',
    'npm run dev & npm start',
    'cd apps && npm start',
  ),
);

/** Scripts of packages, started by npm. */
export const npmCase: fc.Arbitrary<ShellCase> = fc
  .record({
    line: fc
      .tuple(fc.constantFrom('', '', 'PORT=4371 ', 'export PORT=4372; ', 'PORT=4373; '), npmLine)
      .map((it) => it.join('')),
    scripts: fc.record({
      start: npmScript,
      dev: npmScript,
      test: npmScript,
      chain: fc.constantFrom(
        'npm run dev -- -H 127.0.0.1',
        'PORT=4374 npm start',
        'npm start -- --port "$PORT"',
        'cd apps/web && npm run dev',
      ),
      both: fc.constantFrom(
        'npm run start & npm run dev',
        'npm run dev -- -p 4375 & npm start -w apps/web',
        '(npm start) & PORT=4376 npm run dev',
      ),
      inner: fc.constantFrom('sh -c "npm start -- -p 4377"', 'npm run chain -- -p 4378', 'sh start.sh -p 4379'),
    }),
    web: fc.record({ start: npmScript, dev: npmScript }),
    variables: fc.constantFrom({}, { PORT: '4300' }),
  })
  .map(({ line, scripts, web, variables }) => ({
    line,
    variables,
    files: {
      'package.json': JSON.stringify({ name: 'harbour', private: true, workspaces: ['apps/*'], scripts }),
      'start.sh': 'exec next start "$@"\n',
      'apps/web/package.json': JSON.stringify({ name: '@harbour/web', version: '1.0.0', scripts: web }),
      'apps/web/apps/about.txt': '',
      'apps/web/start.sh': 'next start $1 "$2"\n',
    },
  }));
