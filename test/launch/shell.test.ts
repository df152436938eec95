/** What only one shell does, and what a shell may do on one way only. Each line was run by dash 0.5 and bash 5.2. */
import { describe, expect, it } from 'vitest';
import { spend, tooMuchWork } from '../../src/launch/work.ts';
import { followed, shownIn } from '../support/launches.ts';
import { treeOf } from '../support/tree.ts';

const files = {
  'apps/web/a.txt': '',
  'set.sh': 'export PORT=4310\n',
  'given.sh': 'PORT=$1\n',
  'start.sh': 'next start -p 4310\n',
};

const inBash = (text: string): readonly string[] => followed('bash run.sh', { ...files, 'run.sh': text });
const inShell = (text: string): readonly string[] => followed('sh run.sh', { ...files, 'run.sh': text });

describe('a variable', () => {
  it.each([
    ['run() { next start; }; PORT=4310 run', 'PORT=4310 Next.js start'],
    ['PORT=43; PORT+=10; export PORT; next start', '(PORT=43) (PORT?) (export PORT) (process) Next.js start'],
    ['export PORT=43; export PORT+=10; next start', 'PORT=43 (PORT?) Next.js start'],
    ['N=4310; let N=N+1; next start -p $N', '(N=4310) (N?) (process) Next.js start [-p $N]'],
    ['N=1; printf -v N 4310; next start -p $N', '(N=1) (N?) (process) Next.js start [-p $N]'],
    ['N=1; mapfile -t N < ports; next start -p $N', '(N=1) (N?) (process) Next.js start [-p $N]'],
    ['. ./given.sh 4310; next start -p $PORT', '(1=4310) (PORT=4310) 1=(unset) (process) Next.js start [-p 4310]'],
    ['source ./set.sh; next start', 'PORT=4310 Next.js start'],
  ])('is what bash makes of it: %s', (text, launch) => {
    expect(inBash(text)).toEqual([launch]);
  });

  it('is not taken from what a plain shell may not have', () => {
    expect(inShell('source ./set.sh; next start')).toEqual(['(PORT?) Next.js start']);
    expect(inShell('. ./given.sh 4310; next start')).toEqual([
      'broken: the shell script has a "." with arguments, which is not followed',
    ]);
    const passing = { 'run.sh': '. ./start.sh -p 4310', 'start.sh': 'exec next start "$@"' };
    expect(followed('sh run.sh', passing)).toEqual([
      'broken: the shell script has a "." with arguments, which is not followed',
    ]);
    expect(followed('bash run.sh', passing)).toEqual(['Next.js start [-p 4310]']);
  });

  it.each([
    ['. ./.env', '(replaceable) PORT=4310 Next.js start'],
    ['. ./$FILE', '(anything?) PORT=4310 Next.js start'],
    ['export $(grep -v "#" .env | xargs)', '/@repository/.env! PORT=4310 Next.js start'],
    ['export A=1', 'A=1 PORT=4310 Next.js start'],
  ])('is the same on each way where the way changes nothing of it: %s', (text, launch) => {
    expect(inShell(`if [ -d "$A" ]; then sh ./copy.sh; fi; ${text}; export PORT=4310; next start`)).toEqual([launch]);
  });

  it('is not counted on', () => {
    const reason = 'broken: the shell script has a "((", which is not followed';
    expect(inBash('N=4310; ((N++)); next start -p $N')).toEqual([reason]);
  });
});

describe('a comparison', () => {
  it.each([
    ['9 -eq 09', true],
    ['9 -ne 9', false],
    ['10 -gt 9', true],
    ['9 -ge 10', false],
    ['-9 -lt 9', true],
    ['10 -le 9', false],
    ['a = a', true],
    ['a != a', false],
  ])('decides what is started: %s', (text, holds) => {
    const launch = `Next.js start [-p ${holds ? 4310 : 4311}]`;
    expect(inShell(`if [ ${text} ]; then next start -p 4310; else next start -p 4311; fi`)).toEqual([launch]);
  });

  it('does not where it is none that is known', () => {
    expect(inShell('if [ a -eq b ]; then next start -p 4310; else next start -p 4311; fi')).toEqual([
      'broken: what the shell script starts depends on "[ a -eq b ]"',
    ]);
  });
});

describe('a folder', () => {
  it.each([
    ['pushd apps/web; popd; next start', 'elsewhere: Next.js start'],
    ['pushd apps/web; next start', 'apps/web: Next.js start'],
    ['cd "$(readlink "$0")"; next start', 'elsewhere: Next.js start'],
  ])('is where bash goes: %s', (text, launch) => {
    expect(inBash(text)).toEqual([launch]);
  });

  it('is not where a plain shell may not go', () => {
    expect(inShell('pushd apps/web; next start')).toEqual(['elsewhere: Next.js start']);
  });
});

describe('what fails', () => {
  it.each([
    // Where it is asked for, `set -e` does not count.
    ['set -e; f() { false; next start -p 4310; }; f && true', ['Next.js start [-p 4310]']],
    // A shell of its own ends alone.
    ['(set -e; false; echo); next start', ['Next.js start']],
    ['next dev & for it in 1; do (break); next start; done', ['Next.js dev', '(it=1) (process) Next.js start']],
    ['f() { (return 1); next start; }; next dev & f', ['Next.js dev', 'Next.js start']],
    ['false & wait $! || next start', ['Next.js start']],
    ['ulimit -n 9 || next start', ['Next.js start']],
  ])('ends no more than it does: %s', (text, launches) => {
    expect(inShell(text)).toEqual(launches);
  });

  it.each([
    ['[ "$A" ] && next start || next dev', '[ $A ]'],
    ['hash yarn && next start || next dev', 'hash yarn'],
    ['[ a == a ] && next start || next dev', '[ a == a ]'],
    ['[[ a = a ]] && next start || next dev', '[[ a = a'],
  ])('is followed by another one: %s', (text, condition) => {
    expect(inShell(text)).toEqual([`broken: what the shell script starts depends on "${condition}"`]);
  });

  it.each([
    ['[ "$A" ] && next start || exit 1', 'Next.js start'],
    ['[ "$A" ] && PORT=4310 next start || PORT=4311 next start', '(PORT?) Next.js start'],
    ['[ -d a ] && echo || npm ci; next start', 'Next.js start'],
    ['[[ a == a ]] && next start || next dev', 'Next.js start'],
  ])('changes nothing where that comes to the same: %s', (text, launch) => {
    expect(inBash(text)).toEqual([launch]);
  });
});

describe('a function', () => {
  it('is the one of the way that has led there', () => {
    expect(inBash('if [ $A ]; then f() { next start; }; else f() { next dev; }; fi; f')).toEqual([
      'broken: the shell script has a function that is another one on some way, which is not followed',
    ]);
  });

  it('may be called like what it calls', () => {
    expect(inBash('next() { command next "$@"; }; next start -p 4310')).toEqual(['Next.js start [-p 4310]']);
  });
});

it('takes what stands behind a script for its arguments', () => {
  expect(followed('sh start.sh -c config.json', files)).toEqual(['Next.js start [-p 4310]']);
});

it('takes of what there is for the whole repository, however short a script is', () => {
  const rounds = 'for A in 1 2 3 4 5 6 7 8 9; do ';
  const tree = treeOf({ 'run.sh': `${rounds.repeat(2)}:; done; done; next start` });
  expect(shownIn(tree, 'sh run.sh').at(-1)).toMatch(/Next.js start$/);
  spend(tree, 3_999_700);
  expect(shownIn(tree, 'sh run.sh')).toEqual([`broken: ${tooMuchWork}`]);
});
