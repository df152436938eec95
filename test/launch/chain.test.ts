import { beforeAll, describe, expect, it } from 'vitest';
import { prepareYaml } from '../../src/javascript/syntax/yaml-reader.ts';
import { primitive } from '../../src/javascript/values/value.ts';
import { followShell } from '../../src/launch/chain.ts';
import { pathFrom } from '../../src/launch/paths.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { followed } from '../support/launches.ts';
import { treeOf } from '../support/tree.ts';

const manifest = (name: string, scripts: Readonly<Record<string, string>>): string => JSON.stringify({ name, scripts });

/** A repository with a few packages; a case may have further files. */
const repository: Readonly<Record<string, string>> = {
  'package.json': manifest('harbour', {
    start: 'next start',
    dev: 'next dev -p 4310',
    both: 'run-p dev:*',
    'dev:web': 'next dev -p 4311',
    'dev:api': 'node api.js',
    circle: 'npm run circle',
    chain: 'npm run start -- -p 4312',
  }),
  'apps/web/package.json': manifest('@harbour/web', { start: 'next start -p 4320', preview: 'vite preview' }),
  'apps/api/package.json': manifest('@harbour/api', { start: 'node server.js', preview: 'vite preview --port 4321' }),
  'start.sh': '#!/bin/sh\nset -e\n# the web\nexport PORT=4330\ncd apps/web\nexec next start "$@"\n',
  'choose.sh': 'if [ -n "$CI" ]; then\n  next start\nfi\n',
};

beforeAll(() => prepareYaml({ files: ['pnpm-workspace.yaml'], links: new Map() }));

const follow = (line: string, files = repository): readonly string[] => followed(line, files);

describe('a command line', () => {
  it.each([
    ['next start -p 4310', ['Next.js start [-p 4310]']],
    ['PORT=4310 NODE_ENV=production next start', ['PORT=4310 NODE_ENV=production Next.js start']],
    ['node_modules/.bin/next start', ['Next.js start']],
    ['node node_modules/next/dist/bin/next start', ['Next.js start']],
    ['npx next start', ['Next.js start']],
    ['npx --yes next start', ['Next.js start']],
    ['cross-env PORT=4310 next start', ['PORT=4310 Next.js start']],
    ['env -u PORT next start', ['PORT=(unset) Next.js start']],
    ['env -i PORT=4310 next start', ['(cleared) PORT=4310 Next.js start']],
    ['dotenv -- next start', ['.env Next.js start']],
    ['dotenv -e .env.web -o -- next start', ['.env.web! Next.js start']],
    ['dotenv -v PORT=4310 -- next start', ['.env PORT=4310 Next.js start']],
    ['env-cmd -f .env.web next start', ['.env.web! Next.js start']],
    ['env-cmd --no-override next start', ['.env Next.js start']],
    ['node --env-file=.env.web server.js --port 4310', ['.env.web program server.js (a file) [--port 4310]']],
    ['node -r dotenv/config --max-old-space-size=4096 server.js', ['program server.js (a file)']],
    ['tsx watch src/server.ts', ['program src/server.ts (a file)']],
    ['nodemon --watch src --exec "next dev -p 4310"', ['Next.js dev [-p 4310]']],
    ['nodemon --exec ts-node src/server.ts', ['program src/server.ts (a file)']],
    ['nodemon -x "ts-node --esm" -w src server.ts deck', ['program server.ts (a file) [deck]']],
    ['nodemon -x "next build && ferry" server.ts', ['program ferry [server.ts]']],
    ['nodemon -e ts,json server.ts', ['program server.ts (a file)']],
    ['python3 -m uvicorn app:app --port 4310', ['Uvicorn start [app:app --port 4310]']],
    ['python manage.py runserver 4310', ['Django dev [4310]']],
    ['poetry run gunicorn -b :4310 app:app', ['Gunicorn start [-b :4310 app:app]']],
    ['bundle exec puma -p 4310', ['Puma start [-p 4310]']],
    ['venv/bin/gunicorn app:app', ['Gunicorn start [app:app]']],
    ['php artisan serve --port=4310', ['Laravel dev [--port=4310]']],
    ['php worker.php', ['program worker.php (a file)']],
    ['bash -c "cd apps/web && next start"', ['apps/web: Next.js start']],
    ['sudo -u ferry -E timeout 5m next start', ['Next.js start']],
    ['nice -n 5 next start > out.log 2>&1', ['Next.js start']],
    ['npm.cmd start', ['Next.js start']],
    ["'node_modules\\.bin\\next.cmd' start -p 4310", ['Next.js start [-p 4310]']],
    ['node.exe server.js', ['program server.js (a file)']],
    ['cmd /c npm run dev', ['Next.js dev [-p 4310]']],
    ['cmd.exe /C "npx next start -p 4310"', ['Next.js start [-p 4310]']],
    ['cmd /c "set PORT=4310 && next start"', ['broken: "cmd" runs more than one plain command, which is not followed']],
    ['turbo run start', ['broken: "turbo" decides itself which tasks it runs, which is not followed']],
    ['', ['broken: nothing is started']],
  ])('%s', (line, launches) => {
    expect(follow(line)).toEqual(launches);
  });

  it.each([
    ['prisma migrate deploy && next start', ['Next.js start']],
    ['next start && node done.js', ['Next.js start']],
    ['node migrate.js && node server.js', ['program server.js (a file)']],
    ['next start -p 4310 & next start -p 4311', ['Next.js start [-p 4310]', 'Next.js start [-p 4311]']],
    ['next start | pino-pretty', ['Next.js start']],
    ['next start || exit 1', ['Next.js start']],
    ['export PORT=4310; cd apps/web; next start', ['apps/web: PORT=4310 Next.js start']],
    ['set -a; . ./.env; next start', ['(replaceable) Next.js start']],
    ['cd .. && next start', ['elsewhere: Next.js start']],
    ['PORT=4310 && next start', ['(PORT=4310) (process) Next.js start']],
    ['unset PORT && next start', ['PORT=(unset) Next.js start']],
    ['mkdir -p logs && next start # -p 4310', ['Next.js start']],
  ])('of several commands: %s', (line, launches) => {
    expect(follow(line)).toEqual(launches);
  });
});

describe('package managers', () => {
  it.each([
    ['npm start', ['Next.js start']],
    ['npm run dev', ['Next.js dev [-p 4310]']],
    ['npm run start -- -p 4310', ['Next.js start [-p 4310]']],
    // npm keeps the option for itself, and hands on the rest.
    ['npm run start --port 4310', ['npm_config_port=true Next.js start [4310]']],
    [
      'npm start --port=4310 --my-host=a --no-cache',
      ['npm_config_port=4310 npm_config_my_host=a npm_config_cache= Next.js start'],
    ],
    ['npm run chain', ['Next.js start [-p 4312]']],
    ['npm --prefix apps/web run start', ['apps/web: Next.js start [-p 4320]']],
    ['npm run --prefix=apps/web start', ['apps/web: Next.js start [-p 4320]']],
    ['npm run start -w @harbour/web', ['apps/web: Next.js start [-p 4320]']],
    ['npm run start --workspace=apps/web', ['apps/web: Next.js start [-p 4320]']],
    [
      'npm run preview --workspaces',
      ['apps/api: Vite preview preview [--port 4321]', 'apps/web: Vite preview preview'],
    ],
    ['npm exec -- next start', ['Next.js start']],
    ['pnpm start -p 4310', ['Next.js start [-p 4310]']],
    ['pnpm start -- -p 4310', ['Next.js start [-- -p 4310]']],
    ['pnpm --filter @harbour/web start', ['apps/web: Next.js start [-p 4320]']],
    ['pnpm -F ./apps/web run start -H 127.0.0.1', ['apps/web: Next.js start [-p 4320 -H 127.0.0.1]']],
    ['pnpm --filter "@harbour/*" start', ['apps/api: program server.js (a file)', 'apps/web: Next.js start [-p 4320]']],
    [
      'pnpm --filter "./apps/*" preview',
      ['apps/api: Vite preview preview [--port 4321]', 'apps/web: Vite preview preview'],
    ],
    ['pnpm -r preview', ['apps/api: Vite preview preview [--port 4321]', 'apps/web: Vite preview preview']],
    ['pnpm -C apps/web start', ['apps/web: Next.js start [-p 4320]']],
    ['pnpm exec next start', ['Next.js start']],
    ['pnpm next start', ['Next.js start']],
    ['yarn start -p 4310', ['Next.js start [-p 4310]']],
    ['yarn start -- -p 4310', ['Next.js start [-p 4310]']],
    ['yarn workspace @harbour/web start', ['apps/web: Next.js start [-p 4320]']],
    [
      'yarn workspaces foreach -A run preview',
      ['apps/api: Vite preview preview [--port 4321]', 'apps/web: Vite preview preview'],
    ],
    ['yarn --cwd apps/web start', ['apps/web: Next.js start [-p 4320]']],
    ['yarn next start', ['Next.js start']],
    ['bun run start -- -p 4310', ['Next.js start [-p 4310]']],
    ['deno task start', ['Next.js start']],
    ['bun server.ts', ['.env.local .env program server.ts (a file)']],
    ['bun --filter @harbour/web start', ['apps/web: Next.js start [-p 4320]']],
    ['npm run both', ['Next.js dev [-p 4311]', 'program api.js (a file)']],
    ['concurrently -k "npm:dev:*"', ['Next.js dev [-p 4311]', 'program api.js (a file)']],
    [
      'concurrently -n web,api "npm run start -- -p 4310" "node api.js"',
      ['Next.js start [-p 4310]', 'program api.js (a file)'],
    ],
    ['run-p "start -- -p 4310" dev', ['Next.js start [-p 4310]', 'Next.js dev [-p 4310]']],
  ])('%s', (line, launches) => {
    expect(follow(line)).toEqual(launches);
  });

  it.each([
    ['npm run missing', ['broken: package.json has no script "missing"']],
    ['npm run', ['broken: "npm" is started without a script']],
    ['npm run circle', ['broken: its scripts call each other too deeply']],
    [
      'npm --prefix ../other start',
      ['elsewhere: broken: it runs the script "start" in a folder that is not in this repository'],
    ],
    [
      'npm --prefix apps start',
      ['apps: broken: it runs the script "start", and there is no readable apps/package.json'],
    ],
    ['cd apps && pnpm nx serve web', ['apps: broken: "nx" decides itself which tasks it runs [serve web]']],
    ['cd apps && yarn next start', ['apps: Next.js start']],
    ['cd apps && npm start', ['Next.js start']],
    ['cd apps && pnpm run start', ['Next.js start']],
    [
      'npm start -w lighthouse',
      ['broken: it starts the workspace "lighthouse", which is not a package of this repository'],
    ],
  ])('says where it ends: %s', (line, launches) => {
    expect(follow(line)).toEqual(launches);
  });

  it('hand on what the package is configured with', () => {
    const config = JSON.stringify({
      config: { port: 4310 },
      scripts: { start: 'next start -p $npm_package_config_port' },
    });
    expect(follow('yarn start', { 'package.json': config })).toEqual([
      'npm_package_config_port=4310 Next.js start [-p 4310]',
    ]);
    const given = JSON.stringify({ scripts: { start: `next start -p \${npm_config_port:-4311}` } });
    expect(follow('npm start --port=4310', { 'package.json': given })).toEqual([
      'npm_config_port=4310 Next.js start [-p 4310]',
    ]);
  });

  it('go to the packages that the workspace has', () => {
    const files = {
      'package.json': JSON.stringify({ workspaces: ['apps/*', '!apps/old'], scripts: { web: 'npm run web -ws' } }),
      'apps/web/package.json': manifest('web', { web: 'next start' }),
      'apps/web/deep/package.json': manifest('deep', { web: 'next start' }),
      'apps/api/package.json': manifest('api', { web: 'make serve' }),
      'apps/old/package.json': manifest('old', { web: 'next start' }),
      'apps/none/package.json': manifest('none', {}),
      'demo/package.json': manifest('demo', { web: 'next start' }),
    };
    const both = [
      'apps/api: broken: "make" decides itself which tasks it runs, which is not followed',
      'apps/web: Next.js start',
    ];
    expect(follow('npm run web', files)).toEqual(both);
    expect(follow('cd apps/none && pnpm -r web', files)).toEqual(both);
    expect(follow('npm run other -ws', files)).toEqual(['broken: no workspace has what it starts']);
    expect(follow('pnpm -r web', { ...files, 'pnpm-workspace.yaml': 'packages: [./demo/]\n' })).toEqual([
      'demo: Next.js start',
    ]);
  });

  it('start more than scripts', () => {
    const files = { 'package.json': manifest('harbour', {}), 'server.js': '' };
    expect(follow('npm start', files)).toEqual(['program server.js (a file)']);
    expect(follow('yarn run next start', files)).toEqual(['Next.js start']);
    expect(follow('bun run next start', files)).toEqual(['Next.js start']);
    expect(follow('pnpm run next start', files)).toEqual(['broken: package.json has no script "next" [start]']);
    expect(follow('npx next@15.1.0 start')).toEqual(['Next.js start']);
    expect(follow('npx --yes @remix-run/serve@latest build')).toEqual(follow('npx remix-serve build'));
  });

  it('are tasks of Deno', () => {
    const files = {
      'package.json': manifest('harbour', { web: 'next start' }),
      'api/deno.jsonc': `{
        // What is started.
        "tasks": { "start": "PORT=4310 deno run --allow-net main.ts", "dev": { "command": "deno task start --watch" } }
      }`,
      'api/inner/main.ts': '',
    };
    expect(follow('cd api && deno task start', files)).toEqual(['api: PORT=4310 program main.ts (a file)']);
    expect(follow('cd api/inner && deno task dev', files)).toEqual([
      'api: PORT=4310 program main.ts (a file) [--watch]',
    ]);
    expect(follow('deno task web -p 4311', files)).toEqual(['Next.js start [-p 4311]']);
    expect(follow('deno task none', files)).toEqual(['broken: package.json has no script "none"']);
    expect(follow('deno task --cwd api start', files)).toEqual([
      'broken: "--cwd" of "deno task" is not followed [api start]',
    ]);
  });

  it('does not choose between packages of one name', () => {
    const twins = { 'a/package.json': manifest('web', {}), 'b/package.json': manifest('web', {}) };
    expect(follow('pnpm --filter web start', twins)).toEqual([
      'broken: it starts the workspace "web", and there are 2 packages of that name',
    ]);
  });
});

describe('a shell script of the repository', () => {
  it('is followed where it is a list of commands', () => {
    expect(follow('./start.sh -p 4310')).toEqual(['apps/web: PORT=4330 Next.js start [-p 4310]']);
    expect(follow('bash start.sh')).toEqual(['apps/web: PORT=4330 Next.js start']);
  });

  it('is not where it has conditions', () => {
    expect(follow('./choose.sh')).toEqual(['broken: what the shell script starts depends on "[ -n "$CI" ]"']);
  });
});

describe('a shell', () => {
  it.each([
    // What it keeps to itself.
    ['PORT=4310; next start -p $PORT', ['(PORT=4310) (process) Next.js start [-p 4310]']],
    ['PORT=4310; export PORT; next start', ['(PORT=4310) (export PORT) (process) Next.js start']],
    ['set -a; PORT=4310; next start', ['PORT=4310 Next.js start']],
    // Groups, and what a shell of its own does to itself.
    [
      '(cd apps/web && next start) & (cd apps/api && node server.js)',
      ['apps/web: Next.js start', 'apps/api: program server.js (a file)'],
    ],
    ['(cd apps/web; export PORT=4310); next start', ['Next.js start']],
    ['{ export PORT=4310; }; next start', ['PORT=4310 Next.js start']],
    ['export PORT=4310 | cat; cd apps/web & next start', ['Next.js start']],
    // What depends on something else.
    ['test -f .env && export PORT=4310; next start', ['(PORT?) Next.js start']],
    ['cd apps/web || exit 1; next start', ['apps/web: Next.js start']],
    ['cd elsewhere; next start', ['elsewhere: Next.js start']],
    ['cd elsewhere && next start', ['elsewhere: Next.js start']],
    ['true || next start', ['broken: nothing is started']],
    ['false || next start -p 4310', ['Next.js start [-p 4310]']],
    ['exit 0; next start', ['broken: nothing is started']],
    ['exec node server.js; next start', ['program server.js (a file)']],
    ['set -e; false; next start', ['broken: nothing is started']],
    ['command -v next', ['broken: nothing is started']],
    ['[ -n "$PORT" ] && next start', ['Next.js start']],
    [
      'trap "kill 0" EXIT; next start -p 4310 & next start -p 4311 & wait',
      ['Next.js start [-p 4310]', 'Next.js start [-p 4311]'],
    ],
    [`: \${PORT:=4310}; next start`, [`(PORT=\${PORT:=4310}) (process) Next.js start`]],
    // Quotes, backslashes, redirections.
    ['echo "a && next start"; next start -p 4"3"10>out.log', ['Next.js start [-p 4310]']],
    ["next start -p '4310' 2>&1 >/dev/null", ['Next.js start [-p 4310]']],
    ['yes | next start -p 4310', ['Next.js start [-p 4310]']],
    ['env -C apps/web PORT=4310 next start', ['apps/web: PORT=4310 Next.js start']],
    ['$SERVER start; next build', ['broken: "$SERVER", which is started, is filled in by the shell [start]']],
    [`sh -c 'exec "$@"' ferry next start -p 4310`, ['Next.js start [-p 4310]']],
    // What it may do on the way.
    ['if [ ! -d node_modules ]; then npx tsc; fi; next start -p 4310', ['Next.js start [-p 4310]']],
    ['if [[ -n "$A" && ( $B == c* || $D < e ) ]]; then cd apps; fi; next start', ['elsewhere: Next.js start']],
    [
      'if test $A; then export PORT=4310; elif test $B; then :; else export PORT=4311; fi; next start',
      ['(PORT?) Next.js start'],
    ],
    ['if test $A; then echo no >&2; exit 1; fi; export PORT=4310; next start', ['PORT=4310 Next.js start']],
    ['if test $A; then export PORT=4310; else exit 1; fi; next start', ['PORT=4310 Next.js start']],
    ['set -e; if false; then exit 1; fi; next start', ['Next.js start']],
    [`log() { echo "$1"; }\nfail() {\n  log "$1"; exit 1\n}\nlog up; next start`, ['Next.js start']],
    ['choose() { export PORT=$1; }; choose 4310; next start', ['(1=4310) PORT=4310 1=(unset) (process) Next.js start']],
    ['web() { next start -p "$1"; }; web 4310', ['(1=4310) (process) Next.js start [-p 4310]']],
    ['function web { cd apps/web; }; web; next start', ['apps/web: Next.js start']],
    ['web() { [ -n "$A" ] || return 1; cd apps/web; }; web; next start', ['elsewhere: Next.js start']],
    ['unused() { next dev; }; next start', ['Next.js start']],
  ])('%s', (line, launches) => {
    expect(follow(line)).toEqual(launches);
  });

  it('is as well given what it is to run', () => {
    const files = {
      'with-env.sh': 'set -euo pipefail\nif [[ -f .env.dev ]]; then\n  FILE=.env.dev\nelse\n  exit 1\nfi\nexec "$@"\n',
    };
    expect(follow('bash ./with-env.sh next start -p 4310', files)).toEqual([
      '(FILE=.env.dev) (process) Next.js start [-p 4310]',
    ]);
  });

  it.each([
    ['if [ -n "$CI" ]; then next start', 'a "if" that is not closed'],
    ['[[ -n "$CI" && next start', 'a "[[" that is not closed'],
    ['start() next start', 'a "("'],
    ['again() { again; }; again; next start', 'functions that call each other'],
    ['eval "next start"', 'a "eval"'],
    ['node <<EOF\nrequire("http")\nEOF\nnext start', 'a here-document'],
    ['case $A in a) next start', 'a "case" that is not closed'],
    ['case $A in a) next start;', 'a "case" that is not closed'],
    ['case $A in (a', 'a "case" that is not closed'],
    ['for (( i = 0; i < 3; i++ )); do next start; done', 'a "for"'],
    ['for it in 1; next start; done', 'a "for"'],
    ['while true; do next start', 'a "while" that is not closed'],
    ['for it in 1 2; do [ -n "$A" ] && break; next start; done', 'a "break" on a condition'],
    ['return; next start', 'a "return"'],
    ['next start;;', 'a ";;"'],
    ['next start "', 'a quote that is not closed (")'],
    ['next start $(', 'a "$(" that is not closed'],
    [`next start \${`, `a "\${" that is not closed`],
    ['next start `', 'a "`" that is not closed'],
    ['next start &&', 'an operator at its end'],
    ['&& next start', 'a "&&" without a command'],
    ['next start )', 'a ")"'],
    ['(next start', 'a "(" that is not closed'],
    ['next start\0', 'a character that is none'],
  ])('is not followed: %j', (line, what) => {
    expect(follow(line)).toEqual([`broken: the shell line has ${what}, which is not followed`]);
  });

  it.each([
    ['if [ -n "$CI" ]; then next start; fi', '[ -n "$CI" ]'],
    ['if test $A; then echo; else exec next dev; fi; exec next start', 'test $A'],
    ['if next build; then cd x; else node server.js; fi', 'next build'],
    ['case $CI in yes) next start;; esac', '$CI'],
    ['case $CI in yes) next start;; *) next dev;; esac', '$CI'],
    ['while read -r it; do next start; done < ports', 'read -r it'],
    ['for it in $PORTS; do next start; done', 'it in $PORTS'],
    ['start() { if [ -n "$1" ]; then next start; else next dev; fi; }; start "$CI"', '[ -n "$1" ]'],
    ['if [ "$A" ]; then if [ "$B" ]; then next start; else next dev; fi; else next start; fi', '[ "$A" ]'],
  ])('does not choose between ways that start different things: %s', (line, condition) => {
    expect(follow(line)).toEqual([`broken: what the shell line starts depends on "${condition}"`]);
  });

  it.each([
    // The same on all ways, however it is started.
    ['if [ -x a/b ]; then exec next start; else exec npx next start; fi', 'Next.js start'],
    ['if [ $A ]; then exec node api.js; else exec node ./api.js; fi', 'program api.js (a file)'],
    ['if [ $A ]; then PORT=4310 next start; else PORT=4311 next start; fi', '(PORT?) Next.js start'],
    ['if [ $A ]; then PORT=4310 next start; else PORT=4310 next start; fi', 'PORT=4310 Next.js start'],
    ['if [ $A ]; then next start; else echo "not built"; exit 1; fi', 'Next.js start'],
    ['if [ $A ]; then next start; else next start; fi; node api.js', 'Next.js start'],
    ['case $A in a|b) next start;; *) npx next start;; esac', 'Next.js start'],
    // What is known.
    ['A=dev; if [ "$A" = dev ]; then next dev; else next start; fi', '(A=dev) (process) Next.js dev'],
    ['if [ -f apps/web/package.json ]; then next start; fi', 'Next.js start'],
    ['if [ -d apps/web ]; then cd apps/web; else exit 1; fi; next start', 'apps/web: Next.js start'],
    ['A=start; case $A in start|s*) next start;; *) next dev;; esac', '(A=start) (process) Next.js start'],
    ['A=stop; case $A in sta*) next start;; *) next dev;; esac', '(A=stop) (process) Next.js dev'],
    // Loops.
    ['for it in apps/web; do cd $it; done; next start', 'apps/web: (it=apps/web) (process) Next.js start'],
    ['while true; do next start -p 4310; sleep 1; done', 'Next.js start [-p 4310]'],
    ['P=4310; while :; do next start -p $P; P=4311; done', '(P=4310) (P?) (process) Next.js start [-p $P]'],
    // Only the third round comes by with another port.
    [
      'Q=0; while :; do next start -p ${P:-4310}; if [ $Q = 1 ]; then P=4320; fi; Q=1; done',
      '(Q=0) (Q?) (P?) (Q?) (process) Next.js start [-p ${P:-4310}]',
    ],
    ['until nc -z 127.0.0.1 5432; do sleep 1; done; next start', 'Next.js start'],
    ['while [ ! -f ready ]; do sleep 1; done; exec next start', 'Next.js start'],
    ['while true; do if [ $A ]; then break; fi; sleep 1; done; next start', 'Next.js start'],
    // Files that it writes.
    ['cat > notes <<EOF\nif (\nEOF\nnext start', 'Next.js start'],
    ["cat <<-'END' | tee a\n\tfi\n\tEND\nnext start", 'Next.js start'],
    ['export $(grep -v "^#" apps/.env | xargs); next start', '/@repository/apps/.env! Next.js start'],
    ['cat > .env <<EOF\nPORT=$A\nEOF\n. ./.env; next start', '(replaceable) (replaceable) Next.js start'],
  ])('goes the ways that it knows: %s', (line, launch) => {
    expect(follow(line)).toEqual([launch]);
  });

  it.each([
    ['DIR="$(cd "$(dirname "$0")" && pwd)"\nexec node "$DIR/server.js"', 'deploy/server.js'],
    ['DIR=$(dirname "$(readlink -f "$0")")\nnode $DIR/server.js', 'deploy/server.js'],
    [`DIR="$(cd -- "$(dirname -- "\${BASH_SOURCE[0]}")" >/dev/null 2>&1 && pwd -P)"\nnode "$DIR"/../api.js`, 'api.js'],
    [`ROOT="$( cd "\${0%/*}/.." || exit; pwd )"\nnode "\${ROOT}/api.js"`, 'api.js'],
    ['cd "$(dirname "$0")"/.. && node api.js', 'api.js'],
    ['HERE=$PWD; cd /tmp; node "$HERE/api.js"', 'api.js'],
    [
      'export NVM_DIR="$HOME/.nvm"\n[ -s "$NVM_DIR/nvm.sh" ] && . "$NVM_DIR/nvm.sh"\n. /srv/any.sh\nD=$(dirname "$(dirname "$1")")\nif [ -x "$D/.bin/tsx" ]; then exec "$D/node_modules/.bin/tsx" "$1"; else exec npx tsx "$1"; fi',
      'src/server.js',
    ],
    ['NAME=$(basename "$1" .js); node "deploy/$NAME.js"', 'deploy/server.js'],
  ])('knows where its script lies: %s', (text, file) => {
    const source = new SourceText('Procfile', 'bash deploy/run.sh src/server.js');
    const files = { 'deploy/run.sh': text, 'deploy/server.js': '', 'api.js': '' };
    const line = primitive(source.text, { source, start: 0, end: source.text.length });
    const launches = followShell(treeOf(files), '', line);
    expect(
      launches.map((it) =>
        it.kind === 'program' && it.file !== null ? pathFrom(it.directory, it.file.text) : JSON.stringify(it),
      ),
    ).toEqual([file]);
  });

  it('runs a file in itself', () => {
    const files = { 'set.sh': 'cd apps\nexport PORT=4310\n', 'apps/a': '', '.env': 'PORT=4311\n' };
    expect(follow('. ./set.sh && next start', files)).toEqual(['apps: PORT=4310 Next.js start']);
    expect(follow('set -a; . ./.env; next start', files)).toEqual(['PORT=4311 Next.js start']);
    expect(follow('. ./.env; next start', files)).toEqual(['(PORT=4311) (process) Next.js start']);
  });

  it.each([
    ['set -a && source /srv/harbour/.env && set +a && exec next start', '(replaceable) Next.js start'],
    ['. /etc/harbour/web.env; next start', '(replaceable) Next.js start'],
    ['test -f /srv/.env && . /srv/.env.production; next start', '(replaceable) Next.js start'],
    ['source venv/bin/activate && PORT=4310 next start', 'PORT=4310 Next.js start'],
    ['. "$NVM_DIR/nvm.sh"; export PORT=4310; next start', 'PORT=4310 Next.js start'],
    ['. /srv/harbour/setup.sh; next start', '(anything?) Next.js start'],
    ['. "$HARBOUR/.env"; next start', '(anything?) Next.js start'],
  ])('knows of a file of variables that is not in the repository what it may do: %s', (line, launch) => {
    expect(follow(line)).toEqual([launch]);
  });
});

describe('what others were asked (concurrently 9.2, npm-run-all2 8.0, cross-env 10.1, env-cmd 11.0, dotenv-cli 11.0)', () => {
  it.each([
    ['dotenv -o -v PORT=4310 -- next start', ['.env! PORT=4310 Next.js start']],
    ['dotenv next start -p 4310', ['program dotenv [next start -p 4310]']],
    ["concurrently 'npm:dev -- -p 4312'", ['Next.js dev [-p 4310 -p 4312]']],
    ["run-s 'dev -- -p 4312'", ['Next.js dev [-p 4310 -p 4312]']],
    ["run-s 'dev -p 4312'", ['Next.js dev [-p 4310 4312]']],
    ["run-s 'dev {1}' -- 4312", ['Next.js dev [-p 4310 {1}]']],
    ["cross-env-shell PORT=4310 'next start -p $PORT'", ['PORT=4310 Next.js start [-p 4310]']],
    ['env-cmd -f .env --no-override next start', ['.env Next.js start']],
    ["env-cmd -f .env -x next start -p '$PORT'", ['program env-cmd [-f .env -x next start -p $PORT]']],
  ])('%s', (line, launches) => {
    expect(follow(line)).toEqual(launches);
  });
});

describe('what package managers themselves were asked (npm 11.19)', () => {
  it.each([
    ['npm develop', ['broken: "npm develop" is no way to run a script']],
    ['npm run dev x --port 4310 -- y', ['npm_config_port=true Next.js dev [-p 4310 x 4310 y]']],
    ['npm run dev -- -- y', ['Next.js dev [-p 4310 -- y]']],
    ["npm run dev -- '$PORT'", ['Next.js dev [-p 4310 $PORT]']],
    ['npm -C apps/web run start', ['apps/web: Next.js start [-p 4320]']],
    ['npm exec -c "next start -p 4310"', ['Next.js start [-p 4310]']],
    ['npx -c "next start -p 4310"', ['Next.js start [-p 4310]']],
  ])('%s', (line, launches) => {
    expect(follow(line)).toEqual(launches);
  });
});

/** Loops of 32 rounds each, one in the other. */
function loops(depth: number, inner: string): string {
  const rounds = 'a '.repeat(32);
  return depth === 0 ? inner : `for v${depth} in ${rounds}; do ${loops(depth - 1, inner)}; done`;
}

describe('bounds', () => {
  it.each([
    ['operators', '&& '.repeat(10_000)],
    ['commands', 'true && '.repeat(10_000)],
    ['assignments', 'PORT=4310; '.repeat(10_000)],
    ['exports', `${'export PORT=4310 && '.repeat(10_000)}next start`],
    ['conditions', `${'test -f a && export A=1; '.repeat(5_000)}next start`],
    ['parentheses', '('.repeat(100_000)],
    ['closed parentheses', `${'('.repeat(10_000)}next start${')'.repeat(10_000)}`],
    ['braces', '{ '.repeat(50_000)],
    ['quotes', `next start ${'"\''.repeat(50_000)}`],
    ['substitutions', `next start ${'$('.repeat(50_000)}`],
    ['backquotes', `next start ${'`'.repeat(50_001)}`],
    ['variables', `next start -p ${'$PORT'.repeat(20_000)}`],
    ['defaults', `next start -p ${`\${PORT:-`.repeat(20_000)}${'}'.repeat(20_000)}`],
    ['assigned defaults', `: ${`\${PORT:=4310} `.repeat(10_000)}; next start`],
    ['words', `next start ${'a '.repeat(100_000)}`],
    ['redirections', `next start ${'> a '.repeat(50_000)}`],
    ['pipes', `next start ${'| cat '.repeat(20_000)}`],
    ['control characters', `next start ${'\u0001\u001b\r\u2028'.repeat(10_000)}`],
    ['a dollar', 'next start -p $'],
    ['shells', `${'sh -c "'.repeat(2_000)}next start${'"'.repeat(2_000)}`],
    ['runners', `${'env '.repeat(20_000)}next start`],
  ])('follows very many %s quickly', (_, line) => {
    expect(follow(line).length).toBeGreaterThan(0);
  });

  it.each([
    ['loops in loops that run nothing', `${loops(5, 'case x in y) z;; esac')}; next start`],
    ['variables that double each other', `A=aa; ${'A=$A$A; '.repeat(60)}next start -p $A`],
    ['patterns that nearly match', `case ${'a'.repeat(900)} in ${'*a*b|'.repeat(8_000)}x) next;; esac; next start`],
    [
      'calls of a large function',
      `f() { case x in y) ${'a b;'.repeat(5_000)} a;; esac; }; ${'f;'.repeat(9_000)} next start`,
    ],
    ['files that it reads again', '. ./again.sh; next start'],
  ])(
    'follows %s quickly',
    (_, line) => {
      const files = { 'again.sh': '. ./long.sh\n'.repeat(5_000), 'long.sh': `A ${'"b c" '.repeat(8_000)}\n` };
      expect(follow(line, files).length).toBeGreaterThan(0);
    },
    10_000,
  );

  it('follows shells in shells only so deep', () => {
    const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
    let line = 'next start';
    for (let depth = 0; depth < 9; depth += 1) line = `sh -c ${quoted(line)}`;
    expect(follow(line)).toEqual(['Next.js start']);
    expect(follow(`sh -c ${quoted('. ./loop.sh')}`, { 'loop.sh': '. ./loop.sh\nnext start\n' }).length).toBeLessThan(
      100,
    );
  });

  it('ends where scripts start each other in very many ways', () => {
    const scripts = Object.fromEntries(
      Array.from({ length: 10 }, (_, level) => [
        `s${level}`,
        Array.from({ length: 10 }, () => `npm run s${level + 1}`).join(' & '),
      ]),
    );
    const launches = follow('npm run s0', { 'package.json': manifest('harbour', { ...scripts, s10: 'next start' }) });
    expect(launches.length).toBeLessThan(100);
    expect(launches.some((it) => it.includes('it starts too many commands'))).toBe(true);
  });

  it('takes a long line in time that grows with its length', () => {
    const launches = follow('next start & '.repeat(20_000));
    expect(launches.length).toBeLessThan(100);
    expect(launches.at(-1)).toBe('broken: it starts too many commands');
  });
});
