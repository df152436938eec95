/**
 * Random programs that ask code which is not read for every condition. Each is run with every answer that it may get, call by
 * call: whatever a run gives must be among what the evaluator says, however it puts conditions together.
 */
import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachOf } from '../../src/javascript/values/members.ts';
import { evaluated } from '../support/evaluated.ts';
import { say, seed, timeout, times } from '../support/seed.ts';

/** Answers that are tried for one program: calls behind these are answered as the last of them is. */
const mostAnswers = 7;

const names = ['a', 'b', 'c'] as const;
const variables = fc.constantFrom('x', 'y');
const numbers = fc.constantFrom('1', '2', '3', '4');

const conditions: fc.Arbitrary<string> = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      ...names,
      'ask()',
      'o.p',
      "kind() === 'ebb'",
      "kept === 'ebb'",
      "kept !== 'ebb'",
      'x === 1',
      'a === true',
      '!!a === true',
      '`${b}`',
      "(a && 'ebb') === undefined",
      'is(a)',
    ),
    tie('condition').map((it) => `!(${it})`),
    fc.tuple(tie('condition'), tie('condition')).map((it) => `(${it.join(' && ')})`),
    fc.tuple(tie('condition'), tie('condition')).map((it) => `(${it.join(' || ')})`),
    fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
  ),
})).condition;

const values: fc.Arbitrary<string> = fc.oneof(
  numbers,
  variables,
  fc.tuple(conditions, numbers, variables).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
  fc.tuple(conditions, numbers, numbers).map((it) => `pick(${it.join(', ')})`),
  fc.tuple(variables, variables).map((it) => `${it.join(' * 5 + ')}`),
  fc.tuple(conditions, numbers, variables).map(([test, one, other]) => `((${test} && ${one}) ?? ${other})`),
);

const statements: fc.Arbitrary<string> = fc.letrec<{ statement: string }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(variables, values).map((it) => `${it.join(' = ')};`),
    fc.tuple(fc.constantFrom(...names, 'o.p'), conditions).map((it) => `${it.join(' = ')};`),
    fc
      .tuple(conditions, tie('statement'), tie('statement'))
      .map(([test, yes, no]) => `if (${test}) { ${yes} } else { ${no} }`),
    fc.tuple(conditions, tie('statement')).map(([test, yes]) => `if (${test}) { ${yes} }`),
    fc.tuple(tie('statement'), tie('statement')).map((it) => it.join(' ')),
    tie('statement').map((it) => `for (const it of some()) { ${it} }`),
    tie('statement').map((it) => `for (const it of [1, 2]) { ${it} }`),
    tie('statement').map((it) => `later(() => { ${it} });`),
    tie('statement').map((it) => `try { ${it} if (ask()) throw new Error(); } catch { x = 7; }`),
    fc
      .tuple(tie('statement'), tie('statement'))
      .map(([one, other]) => `switch (kept) { case 'ebb': ${one} break; default: ${other} }`),
    fc
      .tuple(conditions, variables, values)
      .map(([test, name, it]) => `${name} = (() => { if (${test}) return ${it}; return x; })();`),
    fc
      .tuple(conditions, numbers, numbers)
      .map(([test, one, other]) => `({ x, y } = { x, y, ...(${test} ? { x: ${one} } : { y: ${other} }) });`),
  ),
})).statement;

const before = `let x = 1, y = 2, a = ask(), b = ask(); let c = !a; const kept = kind(); const o = { p: ask() };
const pick = (test, one, other) => { if (test) return one; return other; }; const is = (it) => Boolean(it);`;

const programs = fc
  .tuple(fc.array(statements, { minLength: 1, maxLength: 4 }), values)
  .map(([body, value]) => `${before}\n${body.join('\n')}\nmodule.exports = ${value};`);

/** What counts as true, and what does not: a program is run with each of these kinds of answers. */
const kinds = [
  [true, false],
  [1, undefined],
] as const;

type Program = (
  ask: () => unknown,
  module: { exports: unknown },
  later: (run: () => void) => void,
  some: () => readonly number[],
  kind: () => string,
) => void;

/** What a run gives that gets these answers. */
function run(program: Program, answers: number, [yes, no]: (typeof kinds)[number]): unknown {
  let asked = 0;
  const ask = (): unknown => {
    asked += 1;
    return ((answers >> Math.min(asked - 1, mostAnswers - 1)) & 1) === 1 ? yes : no;
  };
  const module = { exports: undefined as unknown };
  const later = (run: () => void): void => {
    if (ask()) run();
  };
  const some = (): readonly number[] => (ask() ? [1, 2] : ask() ? [1] : []);
  program(ask, module, later, some, () => (ask() ? 'ebb' : 'flood'));
  return module.exports;
}

it(
  'says all that a program may give, whatever it is told',
  () => {
    let known = 0;
    let all = 0;
    fc.assert(
      fc.property(programs, (code) => {
        const said = eachOf(evaluated(code));
        all += 1;
        if (said.some((one) => one.kind !== 'primitive')) return;
        known += 1;
        const options = said.map((one) => (one.kind === 'primitive' ? one.value : null));
        const program: Program = runInThisContext(`(ask, module, later, some, kind) => {${code}\n}`);
        for (const kind of kinds)
          for (let answers = 0; answers < 1 << mostAnswers; answers += 1) {
            const given = run(program, answers, kind);
            if (!options.some((it) => it === given)) expect(options).toContain(given);
          }
      }),
      { numRuns: 300 * times, seed },
    );
    say(`${all} programs with conditions that are not known, ${known} read`);
  },
  timeout,
);
