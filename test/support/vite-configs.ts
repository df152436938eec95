/** Vite configs composed at random from what people write in them, with the command line and environment to read them by. */
import fc from 'fast-check';
import type { Case } from './vite.ts';

const port = fc.integer({ min: 4300, max: 4399 });
const variable = fc.constantFrom('DOCK_PORT', 'PIER_PORT', 'TIDE');
const mode = fc.constantFrom('production', 'development', 'staging');

/** An expression for a port: what it is made of is in scope everywhere. */
const portExpression = fc.oneof(
  { weight: 3, arbitrary: port.map(String) },
  port.map((it) => `'${it}'`),
  port.map((it) => `Number('${it}')`),
  fc.tuple(variable, port).map(([name, it]) => `Number(process.env.${name}) || ${it}`),
  fc.tuple(variable, port).map(([name, it]) => `parseInt(process.env.${name} ?? '${it}', 10)`),
  fc.tuple(variable, port).map(([name, it]) => `process.env.${name} ? Number(process.env.${name}) : ${it}`),
  fc.tuple(variable, port, port).map(([name, a, b]) => `process.env.${name} ? ${a} : ${b}`),
  fc.tuple(mode, port, port).map(([name, a, b]) => `process.env.NODE_ENV === '${name}' ? ${a} : ${b}`),
  port.map((it) => `base + ${it - 4300}`),
  fc.constantFrom('ports.dock', "ports['pier']", 'ports.none', 'dock', 'next(4310)', 'shared.port', 'undefined'),
);

/** What only a function of the config can say. */
const callExpression = fc.oneof(
  portExpression,
  fc.tuple(mode, port, port).map(([name, a, b]) => `mode === '${name}' ? ${a} : ${b}`),
  fc.tuple(port, port).map(([a, b]) => `isPreview ? ${a} : ${b}`),
  fc.tuple(port, port).map(([a, b]) => `command === 'build' ? ${a} : ${b}`),
  port.map((it) => `ports[mode] ?? ${it}`),
  fc.tuple(variable, port).map(([name, it]) => `Number(env.${name}) || ${it}`),
  fc.tuple(variable, port).map(([name, it]) => `env.${name} ? parseInt(env.${name}, 10) : ${it}`),
);

const host = fc.constantFrom(
  'undefined',
  'true',
  'false',
  "'127.0.0.1'",
  "'::1'",
  "'0.0.0.0'",
  'process.env.DOCK_HOST',
  'shared.host',
  "''",
  'null',
);
const strict = fc.constantFrom('true', 'false', 'undefined', "process.env.NODE_ENV === 'production'");

/** `{ port: 4310, host: true }`, put together in one way or another. */
function section(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const option = fc.oneof(
    { weight: 4, arbitrary: value.map((it) => `port: ${it}`) },
    host.map((it) => `host: ${it}`),
    strict.map((it) => `strictPort: ${it}`),
    fc.constant('open: false'),
    fc.constant('...common'),
    fc.tuple(variable, value).map(([name, it]) => `...(process.env.${name} && { port: ${it} })`),
    fc.tuple(variable, value).map(([name, it]) => `...(process.env.${name} ? { port: ${it} } : {})`),
  );
  const literal = fc.array(option, { maxLength: 4 }).map((it) => `{ ${it.join(', ')} }`);
  return fc.oneof(
    { weight: 4, arbitrary: literal },
    fc.tuple(literal, literal).map(([a, b]) => `Object.assign({}, ${a}, ${b})`),
    fc.tuple(value, host).map(([a, b]) => `section(${a}, ${b})`),
    literal.map((it) => `{ ...${it} }`),
    fc.constant('common'),
    fc.constant('undefined'),
  );
}

const hmr = fc.oneof(
  fc.constantFrom('true', 'false', '{}', '{ clientPort: 443 }'),
  fc.tuple(portExpression, host).map(([a, b]) => `{ port: ${a}, host: ${b} }`),
);

/** A plugin: most of them leave the ports alone. */
function plugin(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const over = fc.tuple(fc.constantFrom('server', 'preview'), section(value)).map(([name, it]) => `{ ${name}: ${it} }`);
  const hook = fc.oneof(
    over.map((it) => `config: () => (${it})`),
    over.map((it) => `async config() { return ${it} }`),
    over.map((it) => `config: { order: 'post', handler: () => (${it}) }`),
    over.map((it) => `config(config, { mode }) { if (mode === 'production') return ${it} }`),
    value.map((it) => `config(config) { config.preview = { ...config.preview, port: ${it} } }`),
    fc.constant('transform: () => null'),
    fc.constant("config: () => ({ base: '/dock/' })"),
  );
  const extras = fc.constantFrom('', ", enforce: 'pre'", ", enforce: 'post'", ", apply: 'serve'", ", apply: 'build'");
  const one = fc.tuple(hook, extras).map(([it, extra]) => `{ name: 'tide', ${it}${extra} }`);
  return fc.oneof(
    { weight: 4, arbitrary: one },
    fc.tuple(variable, one).map(([name, it]) => `process.env.${name} && ${it}`),
    fc.tuple(variable, one).map(([name, it]) => `process.env.${name} ? ${it} : null`),
    one.map((it) => `[${it}]`),
    fc.constantFrom('false', 'null', 'undefined'),
  );
}

function body(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const parts = fc.record({
    server: fc.option(fc.tuple(section(value), fc.option(hmr, { freq: 4 })), { nil: null, freq: 4 }),
    preview: fc.option(section(value), { nil: null, freq: 4 }),
    plugins: fc.array(plugin(value), { maxLength: 2 }),
  });
  return parts.map(({ server, preview, plugins }) => {
    const options = ["base: '/harbour/'"];
    if (plugins.length > 0) options.push(`plugins: [${plugins.join(', ')}]`);
    if (server !== null)
      options.push(`server: ${server[1] === null ? server[0] : `{ ...${server[0]}, hmr: ${server[1]} }`}`);
    if (preview !== null) options.push(`preview: ${preview}`);
    return `{ ${options.join(', ')} }`;
  });
}

const own = body(portExpression);
const called = body(callExpression);
const environment = "const env = loadEnv(mode, process.cwd(), '');";

/** What a config file exports. */
const exported = fc.oneof(
  own.map((it) => `export default ${it};`),
  own.map((it) => `export default defineConfig(${it}) satisfies UserConfig;`),
  own.map((it) => `const config: UserConfig = ${it};\nexport default config;`),
  fc
    .tuple(own, portExpression)
    .map(
      ([it, to]) =>
        `const config: UserConfig = ${it};\nconfig.preview = { ...config.preview, port: ${to} };\nexport default config;`,
    ),
  fc.tuple(own, own).map(([a, b]) => `export default mergeConfig(${a}, ${b});`),
  own.map((it) => `export default harbour(${it});`),
  own.map((it) => `export default await Promise.resolve(${it});`),
  called.map(
    (it) => `export default defineConfig(({ command, mode, isPreview }) => { ${environment}\nreturn ${it}; });`,
  ),
  called.map(
    (it) => `export default async ({ command, mode, isPreview }: ConfigEnv) => { ${environment}\nreturn ${it}; };`,
  ),
  fc
    .tuple(called, called, mode)
    .map(
      ([a, b, name]) =>
        `export default function ({ command, mode, isPreview }: ConfigEnv) { ${environment}\nif (mode === '${name}') return ${a};\nreturn ${b}; }`,
    ),
  fc
    .tuple(called, called)
    .map(
      ([a, b]) =>
        `export default defineConfig(({ command, mode, isPreview }) => { ${environment}\nswitch (mode) { case 'production': return ${a}; case 'staging': default: return ${b}; } });`,
    ),
);

const head = `import { defineConfig, loadEnv, mergeConfig, type ConfigEnv, type UserConfig } from 'vite';
import shared, { dock } from './shared/ports.ts';
import { harbour } from './shared/harbour';

const base: number = 4300;
const ports: Record<string, number> = { dock: 4311, pier: base + 12, production: 4313 };
const common = { strictPort: true, host: '127.0.0.1' } as const;
const next = (it: number) => it + 1;
function section(port?: number | string, host?: string | boolean | null) { return { port, host }; }
`;

const others = {
  'shared/ports.ts': "export const dock = 4314;\nexport default { port: dock + 1, host: '::1' };",
  'shared/harbour.ts':
    'export function harbour(config: Record<string, unknown>) { return { ...config, clearScreen: false, preview: { port: 4316, ...(config.preview as object) } }; }',
};

const dotenv = fc.option(
  fc
    .array(fc.tuple(variable, port), { minLength: 1, maxLength: 2 })
    .map((it) => it.map(([name, value]) => `${name}=${value}`).join('\n')),
  { nil: null },
);

/** A config, and one way to start a server with it. */
export const viteCase: fc.Arbitrary<Case> = fc
  .record({
    text: exported,
    role: fc.constantFrom('dev' as const, 'preview' as const),
    mode: fc.option(mode, { nil: null }),
    variables: fc.dictionary(fc.oneof(variable, fc.constant('NODE_ENV'), fc.constant('DOCK_HOST')), fc.constant(''), {
      maxKeys: 2,
    }),
    value: port,
    nodeEnv: mode,
    dotenv,
    ofMode: dotenv,
  })
  .map(({ text, role, mode: given, variables, value, nodeEnv, dotenv: env, ofMode }) => {
    const values = Object.keys(variables).map(
      (name) => [name, name === 'NODE_ENV' ? nodeEnv : name === 'DOCK_HOST' ? '127.0.0.1' : String(value)] as const,
    );
    return {
      files: {
        'vite.config.ts': `${head}\n${text}\n`,
        ...others,
        ...(env === null ? {} : { '.env': env }),
        ...(ofMode === null ? {} : { '.env.production': ofMode }),
      },
      role,
      ...(given === null ? {} : { mode: given }),
      variables: Object.fromEntries(values),
    };
  });
