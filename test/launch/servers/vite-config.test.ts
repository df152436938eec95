/** A Vite config, read as the process would that a command line starts. */
import { describe, expect, it } from 'vitest';
import { type Choice, primitive, type Value } from '../../../src/javascript/values/value.ts';
import { Environment, emptyEnvironment } from '../../../src/launch/environment.ts';
import type { Configured } from '../../../src/launch/servers/server.ts';
import { viteConfig } from '../../../src/launch/servers/vite-config.ts';
import { readScript } from '../../../src/launch/shell/parser.ts';
import type { Word } from '../../../src/launch/words.ts';
import type { Role } from '../../../src/model/facts.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { treeOf } from '../../support/tree.ts';

interface Given {
  readonly files: Readonly<Record<string, string>>;
  readonly role?: Role;
  /** The words behind `vite preview`. */
  readonly line?: string;
  readonly directory?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

function wordsOf(line: string): readonly Word[] {
  const source = new SourceText('package.json', line);
  return readScript(primitive(line, { source, start: 0, end: line.length })).commands.flatMap((it) => it.words);
}

function read({ files, role = 'preview', line = '', directory = '', variables = {} }: Given): Configured | null {
  const source = new SourceText('ecosystem.config.js', '');
  const values = Object.entries(variables).map(
    ([name, value]) => [name, primitive(value, { source, start: 0, end: 0 })] as const,
  );
  const environment = new Environment(emptyEnvironment.name, new Map(values));
  return viteConfig({ tree: treeOf(files), directory, role, args: wordsOf(line), operand: null, environment });
}

/** `4310 on 127.0.0.1 strict`, with what is not said left out. */
function shown(given: Given): readonly string[] | null {
  const configured = read(given);
  return (
    configured?.sockets.map(({ port, address, strict }) =>
      [text(port), address.kind === 'primitive' && address.value === undefined ? '' : `on ${text(address)}`]
        .concat(strict.kind === 'primitive' && strict.value === true ? ['strict'] : [])
        .filter((it) => it !== '')
        .join(' '),
    ) ?? null
  );
}

function text(value: Value): string {
  switch (value.kind) {
    case 'primitive':
      return `${value.value}${value.variables.length > 0 ? ` unless ${value.variables.join()}` : ''}`;
    case 'unknown':
      return `unknown: ${value.reason}`;
    case 'choice':
      return (value satisfies Choice).options.map((it) => text(it.value)).join(' or ');
    default:
      return value.kind;
  }
}

describe('which file', () => {
  const ports = (port: number): string => `export default { preview: { port: ${port} } }`;

  it('is the first that Vite looks for', () => {
    const files = { 'vite.config.ts': ports(4310), 'vite.config.mjs': ports(4311), 'vite.config.mts': ports(4312) };
    expect(shown({ files })).toEqual(['4311']);
  });

  it('is none where there is none', () => {
    expect(read({ files: { 'dock/vite.config.ts': ports(4310), 'vitest.config.ts': ports(4311) } })).toBeNull();
  });

  it('lies in the folder that the server is started in', () => {
    const files = { 'dock/vite.config.ts': ports(4310), 'vite.config.ts': ports(4311) };
    expect(read({ files, directory: 'dock' })?.files).toEqual(['dock/vite.config.ts']);
  });

  it.each([
    'pier',
    './pier/',
    '--port 4400 pier',
    '--strictPort pier',
    '--host pier/../pier --no-clearScreen pier',
    '--mode=staging pier',
    '-m staging pier --open',
  ])('lies in the folder that is served: vite preview %s', (line) => {
    const files = { 'pier/vite.config.ts': ports(4310), 'vite.config.ts': ports(4311) };
    expect(read({ files, line })?.files).toEqual(['pier/vite.config.ts']);
  });

  it.each(['--config dock.mts', '-c ./dock.mts pier', '--config=dock.mts'])('is the one given: %s', (line) => {
    const files = { 'dock.mts': ports(4310), 'vite.config.ts': ports(4311) };
    expect(shown({ files, line })).toEqual(['4310']);
  });

  it.each([
    ['--config dock.ts', 'unknown: there is no file "dock.ts"'],
    ['--config ../dock.ts', 'unknown: its config "../dock.ts" is not in this repository'],
    ['--config /srv/dock.ts', 'unknown: its config "/srv/dock.ts" is not in this repository'],
    ['--config $CONFIG', 'unknown: "$CONFIG" is filled in by the shell'],
    ['../pier', 'unknown: "../pier" is not in this repository'],
  ])('is not known: %s', (line, expected) => {
    expect(shown({ files: { 'vite.config.ts': ports(4310) }, line })).toEqual([expected]);
  });

  it('cannot be read', () => {
    const configured = read({ files: { 'vite.config.ts': 'export default {\n  preview: {' } });
    const port = configured?.sockets[0]?.port;
    expect(port).toMatchObject({ kind: 'unknown', at: { source: { path: 'vite.config.ts' } } });
    expect(configured?.files).toEqual(['vite.config.ts']);
  });
});

describe('mode and environment', () => {
  const files = {
    'vite.config.ts':
      'export default ({ mode, command, isPreview }) => ({ server: { port: { development: 4310, staging: 4311 }[mode] }, preview: { port: mode === "production" && isPreview && command === "serve" ? 4320 : 4321 } })',
  };
  it.each<[Role, string, string]>([
    ['dev', '', '4310'],
    ['dev', '--mode staging', '4311'],
    ['dev', '-m staging', '4311'],
    ['dev', '--mode=production', 'undefined'],
    ['preview', '', '4320'],
    ['preview', '--mode staging', '4321'],
  ])('%s %s', (role, line, port) => {
    expect(shown({ files, role, line })).toEqual([port]);
  });

  const byNodeEnv = {
    'vite.config.js':
      'const port = process.env.NODE_ENV === "production" ? 4310 : 4311; export default { server: { port }, preview: { port } }',
  };
  it.each<[Role, string | null, string]>([
    ['dev', null, '4311'],
    ['preview', null, '4310'],
    ['preview', '', '4310'],
    ['dev', 'production', '4310'],
    ['preview', 'test', '4311'],
  ])('NODE_ENV of %s, given %s', (role, given, port) => {
    expect(shown({ files: byNodeEnv, role, variables: given === null ? {} : { NODE_ENV: given } })).toEqual([port]);
  });

  it('takes the variables of the process', () => {
    const config =
      'export default { preview: { port: Number(process.env.DOCK_PORT) || 4310, host: process.env.DOCK } }';
    const given = { files: { 'vite.config.js': config }, variables: { DOCK_PORT: '4311', DOCK: '127.0.0.1' } };
    expect(shown(given)).toEqual(['4311 on 127.0.0.1']);
  });
});

describe('sockets of the dev server', () => {
  it.each([
    ['{}', ['undefined']],
    ['{ port: 4310, strictPort: true }', ['4310 strict']],
    ['{ port: "4310" }', ['4310']],
    ['{ port: undefined }', ['undefined']],
    ['{ port: null }', ['unknown: null lets the system choose a port']],
    ['{ port: "" }', ['unknown: "" lets the system choose a port']],
    ['{ port: false }', ['unknown: "false" is not a port number']],
    ['{ port: 4310, host: true }', ['4310 on true']],
    ['{ port: 4310, host: false }', ['4310']],
    ['{ port: 4310, host: "" }', ['4310 on true']],
    ['{ port: 4310, host: "::1" }', ['4310 on ::1']],
    ['{ port: 4310, hmr: true }', ['4310']],
    ['{ port: 4310, hmr: { clientPort: 443 } }', ['4310']],
    ['{ port: 4310, hmr: { port: 0 } }', ['4310']],
    ['{ port: 4310, hmr: { port: 4311 } }', ['4310', '4311 on true strict']],
    ['{ port: 4310, hmr: { port: 4311, host: "127.0.0.1" } }', ['4310', '4311 on 127.0.0.1 strict']],
    ['{ port: 4310, ws: { port: 4311 } }', ['4310', '4311 on true strict']],
    ['{ port: 4310, ws: { port: 4311 }, hmr: { port: 4312, host: "::1" } }', ['4310', '4311 on ::1 strict']],
    ['{ port: 4310, ws: { port: 4311 }, hmr: false }', ['4310', '4311 on true strict']],
    ['{ port: 4310, ws: false, hmr: { port: 4311 } }', ['4310']],
    ['{ port: 4310, hmr: { port: 4311, server: {} } }', ['4310']],
    ['{ middlewareMode: true, port: 4310 }', []],
    ['{ middlewareMode: { server: {} }, hmr: { port: 4311 } }', ['4311 on true strict']],
  ])('%s', (server, expected) => {
    expect(shown({ files: { 'vite.config.js': `export default { server: ${server} }` }, role: 'dev' })).toEqual(
      expected,
    );
  });
});

it('takes nothing from a null that is merged', () => {
  const config =
    'import { mergeConfig } from "vite"; export default mergeConfig({ server: {} }, { server: { host: null, port: null, strictPort: undefined } });';
  expect(shown({ files: { 'vite.config.js': config }, role: 'dev' })).toEqual(['undefined']);
});

describe('hot reload of two configs that are merged', () => {
  const reason = 'unknown: how Vite merges two settings of hot reload is not followed';
  const notFollowed = `${reason} on ${reason} strict`;
  it.each([
    ['{ hmr: { port: 4311 } }', '{}', ['undefined', '4311 on true strict']],
    ['{ hmr: { port: 4311 } }', '{ hmr: { port: 4312 } }', ['undefined', '4312 on true strict']],
    ['{ ws: { port: 4311 } }', '{ ws: { host: "::1" } }', ['undefined', '4311 on ::1 strict']],
    ['{}', '{ ws: { port: 4311 } }', ['undefined', '4311 on true strict']],
    ['{ hmr: true }', '{ hmr: { port: 4311 } }', ['undefined', '4311 on true strict']],
    // Vite has moved the first one to `ws` by then, and so keeps it.
    ['{ hmr: { port: 4311 } }', '{ hmr: true }', ['undefined', notFollowed]],
    ['{ ws: { port: 4311 } }', '{ hmr: { port: 4312 } }', ['undefined', notFollowed]],
    ['{}', '{ ws: { port: 4311 }, hmr: { port: 4312 } }', ['undefined', notFollowed]],
  ])('%s and %s', (a, b, expected) => {
    const config = `import { mergeConfig } from 'vite'; export default mergeConfig({ server: ${a} }, { server: ${b} });`;
    expect(shown({ files: { 'vite.config.js': config }, role: 'dev' })).toEqual(expected);
  });
});

describe('the socket of the preview server', () => {
  it.each([
    ['{}', ['undefined']],
    ['{ server: { port: 4310 } }', ['undefined']],
    ['{ server: { host: true, strictPort: true }, preview: { port: 4310 } }', ['4310 on true strict']],
    [
      '{ server: { host: true, strictPort: true }, preview: { port: 4310, host: "::1", strictPort: false } }',
      ['4310 on ::1'],
    ],
    ['{ server: { host: "::1" }, preview: { port: null, host: null } }', ['undefined on ::1']],
    ['{ server: { host: "::1" }, preview: { host: false } }', ['undefined']],
    ['{ server: { middlewareMode: true, hmr: { port: 4311 } }, preview: { port: 4310 } }', ['4310']],
  ])('%s', (config, expected) => {
    expect(shown({ files: { 'vite.config.js': `export default ${config}` } })).toEqual(expected);
  });
});

describe('plugins of the repository', () => {
  const hook = (body: string): string => `{ name: 'tide', ${body} }`;
  it.each([
    ['none that has a hook', [hook('transform() {}'), 'react()', 'false'], '4310'],
    ['what a hook returns', [hook('config: () => ({ preview: { port: 4311 } })')], '4311'],
    [
      'a method',
      [hook('async config(config, { mode }) { return { preview: { port: mode === "production" ? 4311 : 4312 } } }')],
      '4311',
    ],
    [
      'an object with a handler',
      [hook('config: { order: "pre", handler: () => ({ preview: { port: 4311 } }) }')],
      '4311',
    ],
    ['what a hook writes', [hook('config(config) { config.preview.port += 1 }')], '4311'],
    ['what a hook reads', [hook('config: (config) => ({ preview: { port: config.preview.port + 2 } })')], '4312'],
    ['nothing', [hook('config() {}'), hook('config: (config) => config')], '4310'],
    ['a null, which changes nothing', [hook('config: () => ({ preview: { port: null } })')], '4310'],
    [
      'the last of several',
      [hook('config: () => ({ preview: { port: 4311 } })'), hook('config: () => ({ preview: { port: 4312 } })')],
      '4312',
    ],
    [
      'the one that is enforced later',
      [
        hook('enforce: "post", config: () => ({ preview: { port: 4311 } })'),
        hook('config: () => ({ preview: { port: 4312 } })'),
      ],
      '4311',
    ],
    [
      'the hook that is ordered later',
      [
        hook('config: { order: "post", handler: () => ({ preview: { port: 4311 } }) }'),
        hook('enforce: "post", config: () => ({ preview: { port: 4312 } })'),
      ],
      '4311',
    ],
    ['a list in a list', [`[[null, [${hook('config: () => ({ preview: { port: 4311 } })')}]]]`], '4311'],
    ['one for builds', [hook('apply: "build", config: () => ({ preview: { port: 4311 } })')], '4310'],
    ['one for servers', [hook('apply: "serve", config: () => ({ preview: { port: 4311 } })')], '4311'],
    [
      'one that decides',
      [hook('apply: (_, { isPreview }) => !isPreview, config: () => ({ preview: { port: 4311 } })')],
      '4310',
    ],
    [
      'one that may be there',
      [`process.env.TIDE && ${hook('config: () => ({ preview: { port: 4311 } })')}`],
      '4310 or 4311',
    ],
    [
      'one that may be there and leaves the port alone',
      [`process.env.TIDE && ${hook('config: () => ({ base: "/tide/", preview: { open: true } })')}`],
      '4310',
    ],
    [
      'a hook that is not followed',
      [hook('config: () => tides()')],
      'unknown: what the "config" hook of a plugin returns is not known on unknown: what the "config" hook of a plugin returns is not known',
    ],
    [
      'a port that is not followed',
      [hook('config: () => ({ preview: { port: tides() } })')],
      'unknown: "tides" is not defined here',
    ],
    ['a resolved config', [hook('configResolved(config) { config.preview.port = 4311 }')], '4311'],
    [
      'a resolved config that is only kept',
      [
        hook(
          'configResolved(config) { this.root = config.root; if (config.server.port === 1) config.preview.port = 4311; }',
        ),
      ],
      '4310',
    ],
  ])('%s', (_, plugins, expected) => {
    const config = `export default { plugins: [${plugins.join()}], preview: { port: 4310 } }`;
    expect(shown({ files: { 'vite.config.js': config } })).toEqual([expected]);
  });

  it.each([
    ['lists in themselves', 'const plugins = []; for (let i = 0; i < 9; i += 1) plugins.push(plugins);'],
    ['a thousand', 'const plugins = Array.from({ length: 1000 }, () => ({ name: "tide" }));'],
  ])('are not followed without end: %s', (_, text) => {
    const files = { 'vite.config.js': `${text} export default { plugins, preview: { port: 4310 } }` };
    expect(shown({ files })).toEqual([
      'unknown: it has more plugins than are followed on unknown: it has more plugins than are followed',
    ]);
  });

  it('may hold sections that hold themselves', () => {
    const text =
      'const preview = { port: 4310 }; for (const name of ["hmr", "ws", "proxy", "a", "b"]) preview[name] = preview;';
    const plugins = `[${hook('config: (it) => it')}, process.env.TIDE && ${hook('config: () => ({ preview })')}]`;
    const files = { 'vite.config.js': `${text} export default { plugins: ${plugins}, preview, server: preview }` };
    expect(shown({ files })?.[0]).toMatch(/^4310|^unknown/);
    expect(shown({ files, role: 'dev' })?.[0]).toMatch(/^4310|^unknown/);
  });

  it('are called for each server anew', () => {
    const plugin = hook('config(config) { config.server.port += 1; config.preview.port += 1 }');
    const files = {
      'vite.config.js': `export default { plugins: [${plugin}], server: { port: 4310 }, preview: { port: 4320 } }`,
    };
    expect([shown({ files, role: 'dev' }), shown({ files })]).toEqual([['4311'], ['4321']]);
  });
});
