import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineMap } from '../../src/change/line-map.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { folderOf } from '../support/folder.ts';
import { place } from '../support/report.ts';

const text = (lines: string): SourceText => new SourceText('PORTS.md', lines);
const of = (before: string | null, after: string): LineMap =>
  new LineMap(before === null ? null : text(before), text(after));
const numbers = (map: LineMap, count: number, ask: 'isShown' | 'isChanged'): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1).filter((line) => map[ask](line));

const twelve = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n';

describe('where a line is now', () => {
  it('moves with what is put in and taken out above it', () => {
    const map = of('a\nb\nc\nd\n', 'new\na\nc\nd\n');
    expect([1, 2, 3, 4].map((line) => map.now(line))).toEqual([2, 3, 3, 4]);
    expect([1, 2, 3, 4].map((line) => map.isKept(line))).toEqual([true, false, true, true]);
  });

  it('is the last line for what was cut off at the end, and the first in an empty file', () => {
    expect(of('a\nb\nc\n', 'a\n').now(3)).toBe(1);
    expect(of('a\n', '').now(1)).toBe(1);
  });

  it('keeps the columns of a place whose line is kept, and only of such a one', () => {
    const map = of('a\nport 4310\n', 'new\na\nport 4310\n');
    expect(map.place(place('PORTS.md', 2, 6, 4))).toEqual(place('PORTS.md', 3, 6, 4));
    expect(of('a\nport 4310\n', 'a\nport 4311\n').place(place('PORTS.md', 2, 6, 4))).toEqual(place('PORTS.md', 2));
    expect(map.place(place('PORTS.md', 1), 'docs/PORTS.md').file).toBe('docs/PORTS.md');
  });
});

describe('what is changed and what is shown', () => {
  it('is a changed line, and three around it', () => {
    const map = of(twelve, twelve.replace('f\n', 'F\n'));
    expect(numbers(map, 12, 'isChanged')).toEqual([6]);
    expect(numbers(map, 12, 'isShown')).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  it('is what stands around a line that was taken out', () => {
    const map = of(twelve, twelve.replace('f\n', ''));
    expect(numbers(map, 11, 'isChanged')).toEqual([]);
    expect(numbers(map, 11, 'isShown')).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('is all of a new file, and nothing of one that is as it was', () => {
    expect(numbers(of(null, 'a\nb\n'), 2, 'isShown')).toEqual([1, 2]);
    expect(numbers(of(twelve, twelve), 12, 'isShown')).toEqual([]);
  });

  it('knows a line by its line break too, but not by the one that a file ends with', () => {
    expect(numbers(of('a\nb\n', 'a\r\nb\n'), 2, 'isChanged')).toEqual([1]);
    expect(numbers(of('a\nb\n', 'a\nb'), 2, 'isChanged')).toEqual([]);
  });

  it('takes two texts that have little in common for two, in bounded time', () => {
    const many = (word: string): string => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join('\n');
    expect(of(many('x'), `${many('y')}\n`).isChanged(1, 20_000)).toBe(true);
  });
});

const line = fc.constantFrom('a', 'b', 'c', 'd', '', '\r');
const lines = fc.array(line, { maxLength: 14 }).map((it) => it.map((one) => `${one}\n`).join(''));

describe('any two texts', () => {
  it('keep the same lines, in the same order', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const map = of(before, after);
        const [old, now] = [before.split('\n'), after.split('\n')];
        let last = 0;
        for (let index = 1; index < old.length; index += 1) {
          if (!map.isKept(index)) continue;
          expect(now[map.now(index) - 1]).toBe(old[index - 1]);
          expect(map.now(index)).toBeGreaterThan(last);
          last = map.now(index);
        }
      }),
    );
  });

  // Git takes some lines that are the same in both for changed, where one of them is there very often.
  it('differ in no more lines than git says', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const folder = folderOf({ before, after });
        let diff = '';
        try {
          diff = execFileSync('git', ['diff', '--no-index', '--minimal', '--numstat', 'before', 'after'], {
            cwd: folder,
            encoding: 'utf8',
          });
        } catch (error) {
          // Git ends with 1 where there is a difference.
          diff = String((error as { stdout?: unknown }).stdout);
        }
        const added = Number(/^\d+/.exec(diff)?.[0] ?? 0);
        expect(numbers(of(before, after), after.split('\n').length - 1, 'isChanged').length).toBeLessThanOrEqual(added);
      }),
      { numRuns: 30 },
    );
  });
});
