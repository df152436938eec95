/**
 * Programs made at random, run by Node and read by the evaluator: it gives what running them gives, or says that it
 * does not know. What depends on the environment is run with several environments.
 */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { evaluateConfig } from '../../src/javascript/evaluate.ts';
import type { Value } from '../../src/javascript/values/value.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { disagreement, type Environment, isExactly } from '../support/agreement.ts';
import { NodeChild } from '../support/generated/node-child.ts';
import { statements } from '../support/generated/small-programs.ts';
import { say, seed, timeout, times } from '../support/seed.ts';
import { treeOf } from '../support/tree.ts';

const child = new NodeChild();
afterAll(() => child.close());

/** Programs for each test. */
const count = 400 * times;

function programs(tests: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return statements(tests).map(
    ({ names, blocks, results }) => `${names}\n${blocks.join('\n')}\nmodule.exports = { ${results} };`,
  );
}

interface Run {
  readonly environment: Environment;
  readonly real: unknown;
}

/** What running the program gives in each environment in which it comes to its end. */
async function run(code: string, environments: readonly Environment[]): Promise<readonly Run[]> {
  const runs = environments.map((environment) => ({ environment, argument: null }));
  const outcomes = await child.run({ 'config.cjs': code }, 'config.cjs', runs);
  return outcomes.flatMap((it, index) =>
    'value' in it ? [{ environment: environments[index] ?? {}, real: it.value }] : [],
  );
}

function read(code: string): Value {
  const result = evaluateConfig(new SourceText('config.cjs', code), treeOf({}));
  if ('message' in result) throw new Error(`${result.message} in ${code}`);
  return result.value;
}

it(
  'reads a program without a doubt as what running it gives',
  async () => {
    let exact = 0;
    let all = 0;
    const property = fc.asyncProperty(programs(fc.constantFrom('true', 'false')), async (code) => {
      const runs = await run(code, [{}]);
      if (runs.length === 0) return;
      const value = read(code);
      all += 1;
      if (isExactly(value)) exact += 1;
      for (const { real } of runs)
        expect({ code, wrong: disagreement(value, real, {}) }).toEqual({ code, wrong: null });
    });
    await fc.assert(property, { numRuns: count, seed });
    say(`${count} programs, ${all} of which run: ${exact} known exactly`);
    expect(exact / all).toBeGreaterThan(0.9);
  },
  timeout,
);

it(
  'has what running gives in each environment among its options',
  async () => {
    const tests = fc.constantFrom(
      'process.env.X',
      "process.env.X === 'yes'",
      "process.env.NODE_ENV === 'production'",
      "process.env.NODE_ENV !== 'staging'",
      "(process.env.NODE_ENV || 'staging') === 'production'",
      "(process.env.NODE_ENV || 'staging') === 'staging'",
      "(process.env.NODE_ENV || 'staging') !== 'staging'",
      "process.env.APP_ENV === 'pier'",
      '!process.env.Y',
      'true',
    );
    const environments = [
      {},
      { X: 'yes' },
      { X: 'no', Y: '1' },
      { NODE_ENV: 'production' },
      { NODE_ENV: 'staging', X: 'yes' },
      { NODE_ENV: 'production', X: 'yes', Y: '1' },
      { NODE_ENV: 'test' },
      { APP_ENV: 'pier' },
      { NODE_ENV: 'production', APP_ENV: 'pier' },
    ];
    let all = 0;
    const property = fc.asyncProperty(programs(tests), async (code) => {
      const runs = await run(code, environments);
      if (runs.length === 0) return;
      all += runs.length;
      const value = read(code);
      for (const { environment, real } of runs) {
        const wrong = disagreement(value, real, environment);
        expect({ code, environment, real, wrong }).toEqual({ code, environment, real, wrong: null });
      }
    });
    await fc.assert(property, { numRuns: count, seed });
    say(`${count} programs with ${environments.length} environments each: ${all} runs that end`);
  },
  timeout,
);
