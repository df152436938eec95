/** Process files with conditions of which nothing is known, made at random, and all ways in which they can come out. */
import fc from 'fast-check';

/** What decides, and can be had both ways by variables of the process that reads the file. */
export interface Way {
  readonly variables: Readonly<Record<string, string>>;
  /** As `portbook` calls it. */
  readonly environment: 'default' | 'production';
}

const bits = [0, 1] as const;

/** Each condition both ways, in each environment. */
export const ways: readonly Way[] = bits.flatMap((a) =>
  bits.flatMap((b) =>
    bits.flatMap((host) =>
      (['default', 'production'] as const).map((environment) => ({
        environment,
        variables: {
          TIDE_A: String(a),
          TIDE_B: String(b),
          TIDE_HOST: host === 1 ? 'quay' : 'pier',
          ...(environment === 'production' ? { NODE_ENV: 'production' } : {}),
        },
      })),
    ),
  ),
);

/** A package that is not read, and answers what the variables say. */
export const answering: Readonly<Record<string, string>> = {
  'node_modules/tide/package.json': '{ "main": "index.js" }',
  'node_modules/tide/index.js': `
require('os').hostname = () => process.env.TIDE_HOST;
exports.isHigh = () => process.env.TIDE_A === '1';
exports.kind = () => (process.env.TIDE_B === '1' ? 'ebb' : 'flood');
`,
};

/** Programs of the repository: each takes its port from elsewhere. */
export const programs: Readonly<Record<string, string>> = {
  'env.js': "require('http').createServer().listen(process.env.PORT);",
  'arg.js': "require('http').createServer().listen(process.argv[3]);",
  'own.js': "require('http').createServer().listen(4999);",
  'pier/arg.js': "require('http').createServer().listen(process.argv[3]);",
  'pier/own.js': "require('http').createServer().listen(4999);",
  'pier/env.js': "require('http').createServer().listen(Number(process.env.PORT) + 1000);",
};

const declarations = `const tide = require('tide');
const os = require('os');
const a = tide.isHigh();
const kind = tide.kind();
const host = os.hostname();
const isProd = process.env.NODE_ENV === 'production';
const both = a && kind === 'ebb';
const either = a || host === 'quay';
function pick(condition, yes, no) { if (condition) return yes; return no; }
function byKind(one, other) { switch (kind) { case 'ebb': return one; default: return other; } }
`;

/** Each of them is known again where it is asked for a second time, and has nothing to do with the others. */
const plain = [
  ...['a', '!a', "kind === 'ebb'", "kind !== 'ebb'", "host === 'quay'", "os.hostname() === 'quay'", 'isProd'],
  ...["'quay' === os.hostname()", 'Boolean(a)', '!!a'],
];
/** Of these it is not known what they have to do with each other. */
const tangled = [
  ...['tide.isHigh()', "a && kind === 'ebb'", 'both', '!both', 'either', 'isProd && a', "host.startsWith('q')"],
  ...['a === true', '(a ? isProd : false)', "isProd || kind === 'ebb'", "(isProd ? a : kind === 'ebb')"],
];

/** One of several values, by conditions. */
function chosen(values: fc.Arbitrary<string>, conditions: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 2, arbitrary: values },
    {
      weight: 5,
      arbitrary: fc.tuple(conditions, values, values).map(([test, yes, no]) => `${test} ? ${yes} : ${no}`),
    },
    { weight: 2, arbitrary: fc.tuple(conditions, values, values).map((it) => `pick(${it.join(', ')})`) },
    { weight: 1, arbitrary: fc.tuple(values, values).map((it) => `byKind(${it.join(', ')})`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(conditions, conditions, values, values, values)
        .map(([outer, inner, one, two, three]) => `${outer} ? (${inner} ? ${one} : ${two}) : ${three}`),
    },
  );
}

function optionsBy(conditions: fc.Arbitrary<string>): fc.Arbitrary<Options> {
  const among = (...values: readonly string[]): fc.Arbitrary<string> => chosen(fc.constantFrom(...values), conditions);
  const listed = among('4370', "'4380'").map((port) => `['--port', ${port}]`);
  return fc.record(
    {
      script: among("'env.js'", "'arg.js'", "'own.js'"),
      args: fc.oneof(among("'--port 4340'", "['--port', 4350]", "['--port', '4360']"), listed),
      PORT: among('4310', "'4320'", '4330'),
      // An application of which it is not known that it is never there would be said to be there.
      name: chosen(fc.constantFrom("'blue'", "'green'"), fc.constantFrom(...plain)),
      cwd: among("'.'", "'pier'"),
    },
    { requiredKeys: ['script', 'args', 'PORT'] },
  );
}

/** What a process file says of one application. */
interface Options {
  readonly script: string;
  readonly args: string;
  readonly PORT: string;
  readonly name?: string;
  readonly cwd?: string;
}

const literal = ({ script, args: given, PORT, name = "'tide'", cwd }: Options): string => {
  // In the other folder there is one program only.
  const program = cwd === undefined ? script : "'env.js'";
  const folder = cwd === undefined ? '' : `cwd: ${cwd}, `;
  return `{ name: ${name}, script: ${program}, ${folder}args: ${given}, env: { PORT: ${PORT} } }`;
};

const forms = fc.constantFrom<(one: Options, other: Options, test: string) => string>(
  (one) => `module.exports = { apps: [${literal(one)}] };`,
  (one) => `const app = ${literal(one)};\nmodule.exports = { apps: [app].map((it) => ({ ...it, merge_logs: true })) };`,
  (one, other, test) => `const app = ${literal(one)};
if (${test}) { app.script = ${other.script}; app.env.PORT = ${other.PORT}; app.cwd = '.'; }
module.exports = { apps: [app] };`,
  (
    one,
    other,
    test,
  ) => `const app = { ...${literal({ ...one, name: "'tide'" })}, ...(${test} ? ${literal({ ...other, name: "'tide'" })} : {}) };
module.exports = { apps: [app] };`,
  (one, other, test) => `let script = ${one.script}, port = ${one.PORT};
if (${test}) script = ${other.script}; else port = ${other.PORT};
module.exports = { apps: [{ name: 'tide', script, args: ${one.args}, env: { PORT: port } }] };`,
  (one, other, test) => `const envs = ${test} ? { PORT: ${one.PORT} } : { PORT: ${other.PORT} };
const start = () => ({ script: ${one.script}, args: ${one.args}, env: { ...envs } });
module.exports = { apps: [{ name: 'tide', ...start() }] };`,
);

function filesBy(all: readonly string[]): fc.Arbitrary<string> {
  const conditions = fc.constantFrom(...all);
  return fc
    .tuple(optionsBy(conditions), optionsBy(conditions), conditions, forms)
    .map(([one, other, test, form]) => `${declarations}${form(one, other, test)}\n`);
}

export const conditional = { plain: filesBy(plain), tangled: filesBy([...plain, ...tangled]) };
