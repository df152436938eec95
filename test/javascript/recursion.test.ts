/** Functions that call themselves over what is not known: they end, and what they may change is not known. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

function shown(code: string): Promise<readonly string[]> {
  return shownFacts({
    'pm2.json': '{ "name": "ferry-api", "script": "server.js" }',
    'server.js': `const quay = require('quay').make(); const app = require('express')(); ${code}`,
  });
}

const walks = (body: string): string => `async function walk(${body}`;
const loops = 'for (const a of node.north) for (const b of a.south) for (const c of b.east)';

it.each([
  ['a tree', `function walk(node) { ${loops} { walk(a); walk(b); walk(c); walk(c.west); } } walk(quay);`],
  [
    'a tree, with names for its parts',
    `${walks(`{ node, name, port }) { ${loops} { await walk({ node: a, name, port }); await walk({ node: c, name, port }); await walk({ node: b, name, port }); } }`)} walk({ node: quay, name: 'tide', port: process.env.TIDE });`,
  ],
  [
    'what it has made of a tree',
    `function copy(node) { const made = {}; ${loops} { made[a] = copy(copy(b)); made[b] = copy(copy(c)); } return made; } copy(quay);`,
  ],
  [
    'a tree, by two functions',
    `function walk(node) { ${loops} { visit(a); visit(b); visit(c); } } function visit(node) { ${loops} { walk(a); walk(b); walk(c); } } walk(quay);`,
  ],
])('ends, of %s', async (_name, code) => {
  expect(await shown(`${code} app.listen(4310);`)).toEqual(['ferry-api 4310 literal start default server.js "4310"']);
});

it('goes on where more is known each time', async () => {
  const code = 'function next(node, port) { return port < 4310 ? next(node.next, port + 1) : port; }';
  expect(await shown(`${code} app.listen(next(quay, 4300));`)).toEqual([
    expect.stringMatching(/^ferry-api 4310 literal start default server\.js/),
  ]);
});

it('runs what is known less than before', async () => {
  const code = "function walk(node) { if (node !== 'north') app.listen(4310); for (const it of quay) walk(it); }";
  expect(await shown(`${code} walk('north');`)).toEqual(['ferry-api 4310 literal start default server.js "4310"']);
});

it.each([
  'let port = 4310; let n = 0; function walk(node) { n += 1; if (n > 5) port = 4320; if (node.next) walk(node.next); }',
  'let port = 4310; let last = 4310; function walk(node) { port = last; last = 4320; if (node.next) walk(node.next); }',
])('does not know what a later call may change: %s', async (code) => {
  expect(await shown(`${code} walk(quay); app.listen(port);`)).toEqual([
    expect.stringMatching(/^(?:warning|notice): /),
  ]);
});
