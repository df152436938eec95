/** What `docs/evaluator.md` says is understood, and what it says is not, row by row. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/javascript/values/choices.ts';
import type { Value } from '../../src/javascript/values/value.ts';
import { evaluated } from '../support/evaluated.ts';

const page = readFileSync('docs/evaluator.md', 'utf8');
const table = /<!-- understood -->\n([\s\S]*?)<!-- \/understood -->/.exec(page)?.[1] ?? '';
const rows = table
  .trim()
  .split('\n')
  .slice(2)
  .map((row) => row.slice(1, -1).split(/(?<!\\)\|/))
  .map(([of = '', example = '', gives = '']) => ({
    of: of.trim(),
    code: example
      .trim()
      .replace(/^(`+) ?(.*?) ?\1$/, '$2')
      .replaceAll('\\|', '|'),
    gives: gives.trim(),
  }));

function shown(value: Value): string {
  const options = optionsOf(value).map(({ value: it }) => {
    if (it.kind !== 'primitive') return 'not known';
    return it.variables.length === 0 ? String(it.value) : `${it.value}, or what \`${it.variables.join()}\` says`;
  });
  return options.join(' or ');
}

describe('the page of the evaluator', () => {
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.some(({ gives }) => gives === 'not known')).toBe(true);
  });

  it.each(rows)('$of: $code', ({ code, gives }) => {
    expect(shown(evaluated(`export default ${code};`))).toBe(gives);
  });
});
