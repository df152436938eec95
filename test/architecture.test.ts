import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** What each folder (or file) of src/ may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  javascript: ['model'],
  launch: ['model', 'javascript'],
  sources: ['model', 'javascript', 'launch'],
  processes: ['model', 'sources'],
  registry: ['model'],
  rules: ['model'],
  policy: ['model'],
  files: ['model'],
  git: ['model', 'files'],
  github: ['model', 'files', 'git'],
  change: ['model', 'rules', 'policy', 'registry', 'scan.ts'],
  reporters: ['model'],
  upkeep: ['model', 'processes', 'rules', 'registry', 'scan.ts'],
  'scan.ts': ['model', 'sources', 'processes'],
  'check.ts': ['model', 'rules', 'scan.ts'],
  cli: [
    ...['model', 'files', 'git', 'github', 'policy', 'registry', 'reporters', 'rules', 'change', 'upkeep'],
    ...['scan.ts', 'check.ts'],
  ],
  action: ['model', 'files', 'git', 'github', 'registry', 'reporters', 'rules', 'change', 'sources'],
  'cli.ts': ['cli'],
  'action.ts': ['action'],
};

/** Packages and Node modules that only these may import: no network, no process, no disk elsewhere. */
const confined: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['files', 'git', 'action'],
  'node:child_process': [],
  'node:vm': [],
  'node:module': [],
  'node:http': [],
  'node:https': [],
  'node:worker_threads': [],
  '@actions/core': ['action'],
  '@actions/github': ['github'],
  '@actions/github/lib/utils': ['github'],
  '@octokit/plugin-retry': ['github'],
  '@octokit/plugin-throttling': ['github'],
  'isomorphic-git': ['git'],
  '@babel/parser': ['javascript'],
  commander: ['cli'],
  diff: ['change', 'cli'],
};

interface Import {
  readonly file: string;
  readonly to: string;
}

function imports(): readonly Import[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const text = readFileSync(join(src, path), 'utf8');
      const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
      return [...found].map(([, to = '']) => ({ file: path.replaceAll('\\', '/'), to }));
    });
}

function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

describe('imports point one way', () => {
  const all = imports();

  it('and all are seen', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all.map(({ file }) => partOf(file)))).toEqual(new Set(Object.keys(allowed)));
  });

  it('between folders', () => {
    const wrong = all
      .filter(({ to }) => to.startsWith('.'))
      .map(({ file, to }) => ({ file, target: posix.join(dirname(file).replaceAll('\\', '/'), to) }))
      .filter(
        ({ file, target }) => partOf(file) !== partOf(target) && !allowed[partOf(file)]?.includes(partOf(target)),
      );
    expect(wrong).toEqual([]);
  });

  it('without a circle within a folder', () => {
    const edges = new Map<string, string[]>();
    for (const { file, to } of all) {
      if (!to.startsWith('.')) continue;
      edges.set(file, [...(edges.get(file) ?? []), posix.join(dirname(file).replaceAll('\\', '/'), to)]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of edges.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('to what may run code, or reach disk and network, from nowhere else', () => {
    const wrong = all.filter(({ file, to }) => confined[to]?.includes(partOf(file)) === false);
    expect(wrong).toEqual([]);
  });

  it('to no file outside of src', () => {
    const outside = all.filter(
      ({ file, to }) => to.startsWith('.') && relative('.', join(dirname(file), to)).startsWith('..'),
    );
    expect(outside).toEqual([]);
  });
});

/** What is loaded with a file: all that it imports, but not what it loads when something needs it. */
function loadedWith(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.ts')) return seen;
  const code = readFileSync(join(src, file), 'utf8');
  for (const [, to = ''] of code.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';$/gm))
    loadedWith(to.startsWith('.') ? posix.join(posix.dirname(file), to) : to, seen);
  return seen;
}

describe('what costs most to load is loaded for what needs it', () => {
  it.each<readonly [string, readonly string[]]>([
    ['cli.ts', ['@babel/parser', 'yaml', 'zod', 'mdast-util-from-markdown', 'isomorphic-git']],
    ['sources/nginx/extract.ts', ['@babel/parser', 'yaml']],
    ['sources/pm2/script-file.ts', ['yaml', 'zod']],
    ['sources/scripts/extract.ts', ['yaml', 'zod']],
    ['sources/procfile/extract.ts', ['yaml', 'zod']],
    ['sources/vite/extract.ts', ['yaml', 'zod']],
  ])('%s', (file, packages) => {
    const loaded = loadedWith(file);
    expect(loaded.size).toBeGreaterThan(10);
    expect(packages.filter((it) => loaded.has(it))).toEqual([]);
  });
});

it('src holds no way to execute what it reads', () => {
  for (const path of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const code = readFileSync(join(src, path), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/'[^'\n]*'|`[^`]*`/g, "''");
    expect(code, path).not.toMatch(/\beval\s*\(|new Function\b|\bcreateRequire\b|\brequire\s*\(/);
    // A dynamic import has a literal name, so that only files of portbook's own are loaded.
    expect(code.replace(/import\(\s*''\s*\)/g, ''), path).not.toMatch(/\bimport\s*\(/);
  }
});

it('no test puts something else in the place of a module or a clock: the other tests of its worker would have it too', () => {
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((it) =>
    it.endsWith('.ts'),
  );
  const taking = tests.filter((path) =>
    /\bvi(?:test)?\b[^}]*\} from 'vitest'/.test(readFileSync(join(import.meta.dirname, path), 'utf8')),
  );
  expect(tests.length).toBeGreaterThan(200);
  expect(taking).toEqual([]);
});
