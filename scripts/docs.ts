/**
 * Fills in what the pages of `docs/` take from the program: examples and their output from the fixtures,
 * rule tables from the catalogue, JSON schemas from their source.
 *
 *     node scripts/docs.ts            writes them
 *     node scripts/docs.ts --check    fails where a page differs from what would be written
 *
 * A page marks the parts that are filled in; what stands between the marks is replaced:
 *
 *     <!-- rule -->                     severity and summary of the page's rule
 *     <!-- example:err/two-apps -->     the files of the fixture `fixtures/rules/<id>/err/two-apps`
 *     <!-- output:err/two-apps -->      what portbook prints about it
 *     <!-- servers:node -->             the table of servers of a family: see `server-tables.ts`
 *     <!-- bounds -->                   the bounds of the evaluator
 *     <!-- /rule -->, <!-- /example -->, <!-- /output -->, <!-- /servers -->, <!-- /bounds -->
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { registrySchema } from '../src/registry/schema.ts';
import { jsonSchemas } from '../src/reporters/schemas.ts';
import { rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { boundsTable } from './evaluator-bounds.ts';
import { serverTable } from './server-tables.ts';

const root = join(import.meta.dirname, '..');
const expected = 'expected.txt';

/** Path relative to the root to the text that belongs there. */
function pages(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const rule of rules) {
    const page = `docs/rules/${rule.id}.md`;
    if (existsSync(join(root, page))) texts.set(page, fillPage(read(page), rule));
  }
  const ports = 'docs/how-ports-are-found.md';
  texts.set(ports, replaceMarked(read(ports), 'servers', serverTable));
  const evaluator = 'docs/evaluator.md';
  texts.set(evaluator, replaceMarked(read(evaluator), 'bounds', boundsTable));
  texts.set('docs/rules/README.md', fillTable(read('docs/rules/README.md'), ''));
  if (existsSync(join(root, 'README.md'))) texts.set('README.md', fillTable(read('README.md'), 'docs/rules/'));
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    texts.set(`docs/schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  texts.set(
    'docs/schemas/ports.schema.json',
    `${JSON.stringify(z.toJSONSchema(registrySchema, { io: 'input' }), null, 2)}\n`,
  );
  return texts;
}

function fillPage(page: string, rule: Rule): string {
  const filled = replaceMarked(page, 'rule', () => `*${rule.severity}* · It speaks when: ${rule.summary}.`);
  const examples = replaceMarked(filled, 'example', (name) => exampleOf(`fixtures/rules/${rule.id}/${name}`));
  return replaceMarked(examples, 'output', (name) => {
    return fence('text', read(`fixtures/rules/${rule.id}/${name}/${expected}`));
  });
}

/** Replaces what stands between `<!-- kind:name -->` and `<!-- /kind -->`. */
function replaceMarked(page: string, kind: string, contents: (name: string) => string): string {
  const marked = new RegExp(`(<!-- ${kind}(?::(\\S+))? -->\\n)[\\s\\S]*?(<!-- /${kind} -->)`, 'g');
  return page.replace(marked, (_, open: string, name: string | undefined, close: string) => {
    return `${open}${contents(name ?? '')}\n${close}`;
  });
}

function fillTable(page: string, folder: string): string {
  const rows = rules.map((it) => `| [\`${it.id}\`](${folder}${it.id}.md) | ${it.severity} | ${cell(it.summary)} |`);
  const table = ['| Rule | Default | It speaks when |', '|------|---------|----------------|', ...rows].join('\n');
  return page.replace(/(<!-- rules:begin -->\n)[\s\S]*?(<!-- rules:end -->)/, (_, open: string, close: string) => {
    return `${open}${table}\n${close}`;
  });
}

/** Each file of a fixture under its name. */
function exampleOf(folder: string): string {
  return filesIn(folder)
    .map((file) => `\`${file}\`\n${fence(languageOf(file), read(`${folder}/${file}`))}`)
    .join('\n\n');
}

/** The files of a folder and its folders, the registry last: a reader looks at the config first. */
function filesIn(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && it.name !== expected)
    .map((it) =>
      join(it.parentPath, it.name)
        .slice(join(root, folder).length + 1)
        .replaceAll('\\', '/'),
    );
  const last = (file: string): number => Number(file.endsWith('.md'));
  return files.sort((a, b) => stateOf(a) - stateOf(b) || last(a) - last(b) || (a < b ? -1 : 1));
}

/** A case about a change has one folder for each state: what was comes before what will be. */
function stateOf(file: string): number {
  return ['before/', 'after/', 'elsewhere/'].findIndex((state) => file.startsWith(state));
}

function languageOf(file: string): string {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  const languages: Readonly<Record<string, string>> = { cjs: 'js', conf: 'nginx', md: 'markdown', yml: 'yaml' };
  return languages[extension] ?? extension;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

const isCheck = process.argv.includes('--check');
for (const [file, text] of pages()) {
  if (existsSync(join(root, file)) && read(file) === text) continue;
  if (isCheck) {
    process.stderr.write(`${file} is not what \`npm run docs\` writes\n`);
    process.exitCode = 1;
  } else writeFileSync(join(root, file), text);
}
