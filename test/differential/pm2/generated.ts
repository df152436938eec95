/** Process files made at random: JavaScript that computes what it says, and data in JSON and YAML. */
import fc from 'fast-check';
import type { ProcessFile } from './compare.ts';

/** What the expressions below speak of, by name: a file has what it needs. */
const declarations: Readonly<Record<string, string>> = {
  base: 'const base = 4310;',
  ports: "const ports = { ferry: 4320, pier: '4330', quay: 4340 };",
  common: "const common = { HARBOUR: 'north', PORT: 4350 };",
  FERRY_PORT: "const { FERRY_PORT = '4360' } = process.env;",
  stage: "const stage = process.env.NODE_ENV || 'test';",
  byStage: "const byStage = { test: 4370, production: 4371, staging: '4372' };",
  portOf: 'const portOf = (offset) => 4380 + offset;',
  take: 'const take = ({ port = 4390, ...others } = {}) => ({ PORT: port, ...others });',
};

function withDeclarations(program: string): string {
  const needed = Object.entries(declarations).filter(([name]) => new RegExp(`\\b${name}\\b`).test(program));
  return [...needed.map(([, declaration]) => declaration), program, ''].join('\n');
}

const ports = fc.constantFrom(
  ...['4310', "'4311'", '`4312`', 'base', 'base + 3', '`$\u007bbase + 4}`', 'String(base)', "Number('4315')"],
  ...['ports.ferry', "ports['pier']", 'ports.quay', 'common.PORT', 'FERRY_PORT', 'byStage[stage]', 'portOf(1)'],
  ...['process.env.PORT', 'process.env.PIER_PORT || 4316', "process.env.PIER_PORT ?? '4317'"],
  ...['Number(process.env.PIER_PORT) || 4318', 'parseInt(process.env.PIER_PORT || "4319", 10)'],
  ...["stage === 'production' ? 4321 : 4322", "process.env.NODE_ENV === 'staging' ? ports.ferry : base"],
  ...['Object.values(ports)[0]', '[4323, 4324][1]', 'Math.max(4325, base)', 'take().PORT', '(() => 4326)()'],
  ...['null', 'undefined', "''", 'true', 'false', "'north'", '0', '[4327]', "' 4328 '"],
);

const value = fc.constantFrom('1', "'north'", 'true', 'null', 'undefined', 'process.env.HOME', '{ a: 1 }', '[]');

/** An object of variables: in which order things stand decides which of them holds. */
const variables = fc.oneof(
  { weight: 6, arbitrary: literal() },
  { weight: 1, arbitrary: fc.tuple(literal(), literal()).map(([a, b]) => `Object.assign({}, ${a}, ${b})`) },
  { weight: 1, arbitrary: fc.constantFrom('common', 'process.env', 'null', 'undefined', 'take({ LOG: 1 })') },
  { weight: 1, arbitrary: ports.map((port) => `take({ port: ${port}, TIDE: 'high' })`) },
);

function literal(): fc.Arbitrary<string> {
  const entry = fc.oneof(
    { weight: 4, arbitrary: ports.map((port) => `PORT: ${port}`) },
    { weight: 1, arbitrary: ports.map((port) => `'PORT': ${port}`) },
    { weight: 1, arbitrary: ports.map((port) => `['PO' + 'RT']: ${port}`) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom('LOG', 'TIDE', 'PORTS'), value).map(([key, it]) => `${key}: ${it}`),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('...process.env', '...common', '...(stage === "production" && { PORT: 4329 })'),
    },
  );
  return fc.array(entry, { maxLength: 4 }).map((entries) => `{ ${entries.join(', ')} }`);
}

/** Options that decide how many processes there are, and of which kind. */
const scripts = fc.constantFrom(
  ..."script: 'server.js'|script: './dist/main.js'|script: 'server.py'|script: 'server.sh'|script: 'server.ts'".split(
    '|',
  ),
  ..."cmd: 'server.js'|script: 'server.py', interpreter: 'python3'|script: 'server.js', interpreter: 'node'".split('|'),
  ..."script: 'server.ts', interpreter: 'bun'|script: 'dist/main.js', cwd: './pier'".split('|'),
);
const instances = fc.constantFrom('1', '2', "'3'", "'max'", '0', '-1', '2.5', 'Number(2)', 'null');
const modes = fc.constantFrom("'fork'", "'cluster'", "'cluster_mode'", "'fork_mode'");
const args = fc.constantFrom(
  ...[
    "'start'",
    "['--verbose']",
    "'--port 4340'",
    "['--port', '4341']",
    '`--port=$\u007bbase + 32}`',
    "['--port', 4343]",
  ],
  ...['\'--name "ferry api" --port 4344\'', '["--port", process.env.PIER_PORT || "4345"]', "'--port ' + ports.pier"],
);
const irrelevant = fc.constantFrom(
  ...["namespace: 'harbour'", 'watch: true', 'wait_ready: true', "cron_restart: '0 3 * * *'", 'autorestart: false'],
  ...["node_args: ['--trace-warnings']", "filter_env: ['HARBOUR']", "max_memory_restart: '200M'", 'autostart: false'],
);

function maybe(name: string, arbitrary: fc.Arbitrary<string>, weight = 2): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight, arbitrary: arbitrary.map((it) => `${name}: ${it}`) },
  );
}

const application = fc
  .tuple(
    scripts,
    maybe('env', variables, 16),
    maybe('env_production', variables, 4),
    maybe('env_staging', literal()),
    maybe('port', fc.oneof(ports, fc.constant('4346')), 1),
    maybe('instances', instances),
    maybe('exec_mode', modes),
    maybe('increment_var', fc.constantFrom("'PORT'", "'ID'"), 1),
    maybe('args', args, 1),
    maybe('append_env_to_name', fc.constant('true'), 1),
    irrelevant,
  )
  .map((options) => options.filter((it) => it !== '').join(', '));

const forms: readonly ((apps: string) => string)[] = [
  (apps) => `module.exports = { apps: [${apps}] };`,
  (apps) => `module.exports = [${apps}];`,
  (apps) => `exports.apps = [${apps}];`,
  (apps) => `const apps = [${apps}];\nmodule.exports = { apps, deploy: { production: { user: 'ferry' } } };`,
  (apps) => `const apps = [];\napps.push(${apps});\nmodule.exports = { pm2: apps };`,
  (apps) => `module.exports = { apps: [${apps}].map((app) => ({ ...app, merge_logs: true })) };`,
  (apps) => `module.exports = { apps: [${apps}].filter(Boolean).concat([]) };`,
  (apps) => `function load() { const list = [${apps}]; return { apps: list }; }\nmodule.exports = load();`,
  (apps) => `export const apps = [${apps}];`,
  (apps) => `const list = [${apps}];\nexport { list as apps };\nexport default { apps: [] };`,
  (apps) => `const config = { apps: [${apps}] };\nexport { config as 'module.exports' };`,
];

/** A process file that Node runs, and one that is read. */
export const programs: fc.Arbitrary<ProcessFile> = fc
  .tuple(fc.array(application, { minLength: 1, maxLength: 3 }), fc.constantFrom(...forms))
  .map(([apps, form]) => {
    const named = apps.map((options, index) => `{ name: 'ferry-${index}', ${options} }`);
    return { files: { 'ecosystem.config.js': withDeclarations(form(named.join(',\n  '))) } };
  });

type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

const dataPort = fc.constantFrom<Data>(
  4310,
  '4311',
  4312,
  '4313',
  null,
  '',
  true,
  'north',
  0,
  ' 4314 ',
  70_000,
  '04315',
);
const dataEnv: fc.Arbitrary<Data> = fc.dictionary(fc.constantFrom('PORT', 'LOG', 'TIDE', 'HARBOUR'), dataPort, {
  maxKeys: 3,
});

const dataApp = fc
  .record(
    {
      script: fc.constantFrom('server.js', 'dist/main.js', 'server.py'),
      env: dataEnv,
      env_production: dataEnv,
      port: fc.constantFrom<Data>(4320, '4321', 0, null),
      instances: fc.constantFrom<Data>(1, 2, '2', 'max', 0, null),
      exec_mode: fc.constantFrom('fork', 'cluster', 'cluster_mode'),
      increment_var: fc.constantFrom('PORT', 'LOG'),
      append_env_to_name: fc.boolean(),
      args: fc.constantFrom<Data>('--port 4330', ['--port', '4331'], 'start', []),
    },
    { requiredKeys: ['script'] },
  )
  .map((it): { readonly [key: string]: Data } => ({ ...it }));

/** How a value is written, choice by choice. */
type Choose = (count: number) => number;

const dataFile = fc
  .tuple(fc.array(dataApp, { minLength: 1, maxLength: 3 }), fc.infiniteStream(fc.nat({ max: 1000 })))
  .map(([apps, stream]) => {
    const choose: Choose = (count) => (stream.next().value ?? 0) % count;
    return { choose, data: { apps: apps.map((it, index) => ({ name: `ferry-${index}`, ...it })) } };
  });

/** JSON as people write it for PM2: it is a JavaScript expression to PM2. */
export const jsonFiles: fc.Arbitrary<ProcessFile> = dataFile.map(({ data, choose }) => ({
  files: {
    'ecosystem.json': `${['', '// processes\n', '\ufeff', '/* north */ '][choose(4)]}${asJson(data, choose)}\n`,
  },
}));

export const yamlFiles: fc.Arbitrary<ProcessFile> = dataFile.map(({ data, choose }) => ({
  files: {
    'ecosystem.yml': `${['', '---\n', '# processes\n', '%YAML 1.2\n---\n'][choose(4)]}${asYaml(data, choose, 0).trimStart()}\n`,
  },
}));

function asJson(data: Data, choose: Choose): string {
  const space = ['', ' ', '\n', ' /* pier */ '][choose(4)] ?? '';
  const comma = ['', ','][choose(2)] ?? '';
  if (isList(data)) {
    const items = data.map((it) => asJson(it, choose));
    return items.length === 0 ? '[]' : `[${space}${items.join(`,${space}`)}${comma}]`;
  }
  if (typeof data === 'object' && data !== null) {
    const entries = Object.entries(data).map(
      ([key, it]) => `${[`"${key}"`, `'${key}'`, key][choose(3)]}:${space}${asJson(it, choose)}`,
    );
    return entries.length === 0 ? '{}' : `{${space}${entries.join(`,${space}`)}${comma}}`;
  }
  return typeof data === 'string' ? ([JSON.stringify(data), `'${data}'`][choose(2)] ?? '') : String(data);
}

function asYaml(data: Data, choose: Choose, depth: number): string {
  const indent = `\n${'  '.repeat(depth)}`;
  if (isList(data)) {
    if (data.length === 0 || choose(3) === 0) return asFlow(data, choose);
    return data.map((it) => `${indent}- ${asYaml(it, choose, depth + 1).trimStart()}`).join('');
  }
  if (typeof data === 'object' && data !== null) {
    const entries = Object.entries(data);
    if (entries.length === 0 || choose(4) === 0) return asFlow(data, choose);
    return entries
      .map(
        ([key, it]) =>
          `${indent}${[key, `"${key}"`][choose(2)]}: ${asYaml(it, choose, depth + 1)}${['', ' # tide'][choose(2)]}`,
      )
      .join('');
  }
  return scalar(data, choose);
}

function asFlow(data: Data, choose: Choose): string {
  if (isList(data)) return `[${data.map((it) => asFlow(it, choose)).join(', ')}]`;
  if (typeof data !== 'object' || data === null) return scalar(data, choose);
  const entries = Object.entries(data).map(([key, it]) => `${key}: ${asFlow(it, choose)}`);
  return `{ ${entries.join(', ')} }`;
}

function scalar(data: string | number | boolean | null, choose: Choose): string {
  if (data === null) return ['null', '~'][choose(2)] ?? '';
  if (typeof data === 'number')
    return [String(data), `0x${data.toString(16)}`, `0o${data.toString(8)}`][choose(3)] ?? '';
  if (typeof data === 'boolean') return String(data);
  const isPlain = /^[a-z./_-]+$/i.test(data) && data !== 'null';
  return [`'${data}'`, `"${data}"`, isPlain ? data : `'${data}'`][choose(3)] ?? '';
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}
