/** Code is looked through part by part, each of them once: what doubles with every link of a chain has no end. */
import { describe, expect, it } from 'vitest';
import { parseProgram } from '../../src/javascript/syntax/parse.ts';
import { usesOf } from '../../src/javascript/syntax/uses.ts';
import { SourceText } from '../../src/model/source-text.ts';

function uses(code: string, name = 'quay.js'): ReturnType<typeof usesOf> {
  const parsed = parseProgram(new SourceText(name, code));
  if ('message' in parsed) throw new Error(parsed.message);
  return usesOf(parsed.program);
}

describe('what code does with names', () => {
  it.each([
    ['methods', (n: number) => `app${'.use(plugin)'.repeat(n)};`],
    ['methods by computed names', (n: number) => `app${'[name](plugin)'.repeat(n)};`],
    ['methods of members', (n: number) => `app${'.routes.add(plugin)'.repeat(n)};`],
    ['optional methods', (n: number) => `app${'?.use(plugin)'.repeat(n)};`],
    [
      'functions that set a member of what they make',
      (n: number) => `${'go(() => { '.repeat(n)}1;${' }).x = 1;'.repeat(n)}`,
    ],
    ['members of calls that are set', (n: number) => `${'go('.repeat(n)}1${').x.y'.repeat(n)} = 1;`],
  ])('is looked at in time for a chain of %s', (_, chain) => {
    const { mentioned } = uses(chain(60));
    expect(mentioned.length).toBeGreaterThan(0);
  });

  it('hands on what a method is called of that a call gives', () => {
    const { methods, handedOn, mentioned, set } = uses(
      'quays.list(pier).push(boat); docks[free].add(ship); make(crane).x[key] = 1;',
    );
    const text = (paths: readonly (readonly string[])[]): string[] => paths.map((path) => path.join('.')).sort();
    expect(text(methods)).toEqual(['quays.list']);
    expect(text(handedOn)).toEqual(['boat', 'crane', 'docks', 'free', 'key', 'pier', 'ship'].sort());
    expect(text(mentioned)).toEqual(
      ['boat', 'crane', 'docks', 'free', 'key', 'make', 'pier', 'quays', 'quays.list', 'ship'].sort(),
    );
    expect(set).toEqual([]);
  });

  it.each([
    ['as', 'berth as keyof typeof harbour.quays'],
    ['satisfies', 'berth satisfies (typeof harbour)[keyof typeof harbour]'],
    ['arguments', 'berth<typeof harbour>'],
    ['conditions', 'berth as typeof harbour extends infer T ? T : (typeof harbour)["quays"]'],
  ])('takes nothing for handed on that only a type names: %s', (_what, code) => {
    expect(uses(`export const of = ${code};`, 'quay.ts').handedOn).toEqual([['berth']]);
  });

  it('looks into what TypeScript adds that runs', () => {
    const { handedOn } = uses(
      'enum Berth { One = pier } namespace Quay { export const x = dock; } go(<any>ship!);',
      'q.ts',
    );
    expect(handedOn.map(String)).toEqual(expect.arrayContaining(['dock', 'pier', 'ship']));
  });
});
