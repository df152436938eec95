import { expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { suppressionsIn } from '../../src/model/suppression.ts';

function reasonsIn(comment: string): readonly (string | null)[] {
  return suppressionsIn(new SourceText('nginx.conf', comment), 0, comment.length).map((it) => it.reason);
}

it('ends a reason where the comment ends, whatever follows', () => {
  expect(reasonsIn('/* portbook-ignore port-drift: until the move in May */')).toEqual(['until the move in May']);
  expect(reasonsIn('<!-- portbook-ignore port-drift: until May --> | --> \u2028 x')).toEqual(['until May']);
  expect(reasonsIn('/* portbook-ignore port-drift: */')).toEqual([null]);
});

it('reads a reason of nothing but comment ends, each of which could be the last', () => {
  expect(reasonsIn(`# portbook-ignore port-drift: ${'*/'.repeat(500_000)}\u2028`)).toEqual([null]);
});
