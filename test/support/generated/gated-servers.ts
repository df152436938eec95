/** Servers made at random that listen, or do not, by an argument, a variable, or what is set while something else waits. */
import fc from 'fast-check';
import type { SampleServer } from '../servers.ts';

const conditions = fc.constantFrom(
  'false',
  'true',
  `process.env.WEB !== 'false'`,
  `process.env.WEB === 'true'`,
  `!process.env.QUIET`,
  `process.env.NODE_ENV !== 'test'`,
  `(process.env.WEB || 'true') !== 'false' && true`,
  'require.main === module',
  'require.main !== module',
);

const listen = `require('http').createServer().listen(4310);`;

/** What opens a socket where it is told to, and how it is told. */
const openers: readonly (readonly [string, (on: string) => string])[] = [
  [`function start(on) { if (!on) return; ${listen} }`, (on) => `start(${on})`],
  [`function start(on) { if (on) ${listen} }`, (on) => `start(${on})`],
  [`const start = (on) => { if (on) open(); }; function open() { ${listen} }`, (on) => `start(${on})`],
  [
    `const start = ({ on = false } = {}) => on && open(); const open = () => { ${listen} };`,
    (on) => `start({ on: ${on} })`,
  ],
  [`async function start(on) { await db.connect(); if (!on) return; ${listen} }`, (on) => `start(${on})`],
  [`function start(on) { if (!on) return; db.connectThen(() => { ${listen} }); }`, (on) => `start(${on})`],
  [`const pier = { start(on) { if (on) this.open(); }, open() { ${listen} } };`, (on) => `pier.start(${on})`],
  [`class Pier { start(on) { if (on) { ${listen} } } }`, (on) => `new Pier().start(${on})`],
  [
    `class Pier { constructor(on) { this.on = on; } start() { if (this.on) { ${listen} } } } const made = (on) => new Pier(on);`,
    (on) => `made(${on}).start()`,
  ],
  [`const { start } = require('./pier.js');`, (on) => `start(${on})`],
  [`const pier = require('./pier.js');`, (on) => `pier.start(${on})`],
  [`const go = require('./pier.js').start;`, (on) => `go(${on})`],
];

const pier = `exports.start = start; function start(on) { if (on) open(); }
  function open() { ${listen} }`;

/** Where it is called. */
const calls: readonly ((call: (on: string) => string, on: string) => string)[] = [
  (call, on) => `${call(on)};`,
  (call, on) => `if (${on}) ${call('true')};`,
  (call, on) => `(${on}) && ${call('true')};`,
  (call, on) => `(${on}) ? ${call('true')} : ${call('false')};`,
  (call, on) => `${call('false')}; if (${on}) ${call('true')};`,
  (call, on) => `db.connectThen(() => { if (${on}) ${call('true')}; });`,
  (call, on) => `db.connect().then(() => ${call(on)});`,
  (call, on) => `if (${on}) db.connect().then(() => ${call('true')});`,
  (call, on) => `let isOn = false; db.connectThen(() => ${call('isOn')}); isOn = ${on};`,
  (call, on) => `let isOn = false; db.connectThen(() => { if (isOn) ${call('true')}; }); isOn = ${on};`,
  (call, on) => `let isOn = false; setImmediate(() => { isOn = ${on}; setImmediate(() => ${call('isOn')}); });`,
];

/** What is around that. */
const places: readonly ((code: string, on: string) => string)[] = [
  (code) => code,
  (code) => `function main() { ${code} } main();`,
  (code) => `async function main() { await db.connect(); ${code} } main();`,
  (code, on) => `function main() { if (!(${on})) return; ${code} } exports.main = main; main();`,
  (code, on) => `function main() { ${code} } if (${on}) main();`,
  (code, on) => `const main = async () => { ${code} }; if (${on}) main().catch(() => process.exit(1));`,
  (code, on) => `if (${on}) { ${code} } else { require('http').createServer().listen(4311); }`,
  (code) => `${code} require('http').createServer().listen(4312);`,
];

export const gatedServer: fc.Arbitrary<SampleServer> = fc
  .tuple(fc.constantFrom(...openers), fc.constantFrom(...calls), fc.constantFrom(...places), conditions, conditions)
  .map(([[opener, call], called, placed, inner, outer]) => {
    const code = `const db = require('harbour-db');\n${opener}\n${placed(called(call, inner), outer)}`;
    return { name: code, files: { 'main.js': code, 'pier.js': pier } };
  });
