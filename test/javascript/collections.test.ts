/** `Map` and `Set`: what running the code gives, or nothing. */
import { describe, expect, it } from 'vitest';
import { exportsOf } from '../support/evaluated.ts';

const ports = "new Map([['web', 4310], ['api', 4320]])";

describe('a map', () => {
  it.each([
    [`${ports}.get('api')`, 4320],
    [`${ports}.get('pier')`, undefined],
    [`${ports}.has('web') ? 1 : 2`, 1],
    [`${ports}.size`, 2],
    ['new Map().size', 0],
    ['new Map(null).size', 0],
    [`new Map(Object.entries({ web: 4310 })).get('web')`, 4310],
    [`new Map(${ports}).set('web', 1).get('web')`, 1],
    [
      `((m) => { m.set('web', 1); m.delete('api'); return [m.size, m.get('web'), m.delete('x')]; })(${ports})`,
      [1, 1, false],
    ],
    [`((m) => { m.clear(); return m.size; })(${ports})`, 0],
    [
      `((m) => { let n = 0; m.forEach((port, name, all) => { n += port + name.length + all.size; }); return n; })(${ports})`,
      8640,
    ],
    [`((m) => { let n = 0; for (const [name, port] of m) n += port + name.length; return n; })(${ports})`, 8636],
    [
      `[...${ports}]`,
      [
        ['web', 4310],
        ['api', 4320],
      ],
    ],
    [`[...${ports}.keys(), ...${ports}.values()]`, ['web', 'api', 4310, 4320]],
    [`[...${ports}.entries()][1][1]`, 4320],
    [`(([[name, port]]) => name + port)(${ports})`, 'web4310'],
    [`Array.from(${ports}.values())[0]`, 4310],
    [`Array.from(${ports}, ([name]) => name)`, ['web', 'api']],
    [`Object.fromEntries(${ports})`, { web: 4310, api: 4320 }],
    [`Object.keys(${ports})`, []],
    [`JSON.stringify(${ports})`, '{}'],
    [`typeof ${ports}`, 'object'],
    ['((k) => new Map([[k, 4310]]).get(k))({})', 4310],
    ['new Map([[NaN, 4310]]).get(NaN)', 4310],
    ["new Map([[1, 4310]]).get('1')", undefined],
    [`((m) => m.set('x', m).get('x').get('web'))(${ports})`, 4310],
  ])('%s', (expression, value) => {
    expect(exportsOf(`export default ${expression};`)).toEqual(value);
  });
});

describe('a set', () => {
  it.each([
    ['[...new Set([4310, 4311, 4310])]', [4310, 4311]],
    ["new Set('aab').size", 2],
    ['new Set().add(4310).has(4310)', true],
    ['[...new Set([4310]).add(4311).values()][1]', 4311],
    ['((s) => { let n = 0; s.forEach((port) => { n += port; }); return n; })(new Set([4310, 1]))', 4311],
    ['(await Promise.all(new Set([4310])))[0]', 4310],
  ])('%s', (expression, value) => {
    expect(exportsOf(`export default ${expression};`)).toEqual(value);
  });
});

describe('is not known', () => {
  it.each([
    ['of entries that are not known', 'const m = new Map(go());', 'm.get("web") ?? 4310'],
    ['of a key that is not known', `const m = ${ports};`, 'm.get(go()) ?? 4310'],
    ['of a key that a variable replaces', `const m = ${ports};`, 'm.get(process.env.NAME || "web")'],
    ['where a key that is not known was set', `const m = ${ports}; m.set(go(), 1);`, 'm.get("web")'],
    ['where a key that is not known was deleted', `const m = ${ports}; m.delete(go());`, 'm.get("web")'],
    ['where it was handed over', `const m = ${ports}; go(m);`, 'm.get("web")'],
    ['where it was handed over, by its size', `const m = ${ports}; go(m);`, 'm.size + 0'],
    ['in a loop that is not known', `const m = ${ports}; while (go()) m.set("web", 1);`, 'm.get("web")'],
    ['in a loop that is not known, of a new key', `const m = ${ports}; while (go()) m.set("pier", 1);`, 'm.size + 0'],
    [
      'in a loop over what it changes',
      'const s = new Set([1]); for (const n of s) if (n < 3) s.add(n + 1);',
      's.size + 0',
    ],
    ['where a method is not understood', 'const s = new Set([1]).union(new Set([2]));', 's.size + 0'],
    ['of an iterator', `const i = ${ports}.values();`, 'i.next().value'],
    ['of an iterator that was gone through', `const i = ${ports}.values(); [...i];`, '[...i].length + 0'],
    ['of a copy', '', `structuredClone(${ports}).get("web")`],
    ['where all maps are changed', 'Map.prototype.get = () => 1;', `${ports}.get("web")`],
  ])('%s', (_, code, expression) => {
    expect(exportsOf(`${code}\nmodule.exports = ${expression};`)).toMatch(/^\?/);
  });

  it.each(['Map()', 'new Map([1])', 'new Map(4310)'])('%s', (expression) => {
    expect(exportsOf(`module.exports = ${expression}.size + 0;`)).toMatch(/^\?/);
  });
});

it('is what each way of a condition makes of it', () => {
  const code = (way: string): string => `const m = ${ports};\nif (go()) ${way}\nmodule.exports = m.get('web');`;
  expect(exportsOf(code('m.set("web", 1);'))).toEqual({ choice: [1, 4310] });
  expect(exportsOf(code('m.set("pier", 1);'))).toMatch(/^\?/);
  // Found by programs made at random: of two lists of which items may be missing, nothing says which belong together.
  const pairs = `const m = ${ports};\nif (go()) m.set("pier", 4310);\nmodule.exports = [...m];`;
  expect(exportsOf(pairs)).toEqual(['...?which items a list has depends on a condition']);
});
