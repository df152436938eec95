import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/model/source-text.ts';
import { extract } from '../../../src/sources/nginx/extract.ts';
import { treeOf } from '../../support/tree.ts';

const piece = fc.constantFrom(
  ...[
    'server { ',
    'location / { ',
    'upstream a { ',
    'map $b $c { ',
    'stream { ',
    'if ($d) { ',
    '} ',
    '}\n',
    ';',
    ' ',
    '\n',
  ],
  ...[
    'listen ',
    '4310',
    ':',
    '[::1]',
    '-',
    'udp',
    'proxy_pass http://',
    'a',
    '$c',
    '$d',
    '/',
    'server ',
    'set $d ',
    '"',
  ],
  ...['include *;', 'include b.conf;', '{{ x }}', '<%= y %>', '{% z %}', 'default ', '# portbook-ignore a: b\n', '\\'],
);
const config = fc.array(piece, { maxLength: 40 }).map((it) => it.join(''));

describe('any files', () => {
  it('give facts with places inside of them, and never throw', () => {
    fc.assert(
      fc.property(config, config, (first, second) => {
        const files = { 'nginx.conf': first, 'b.conf': second };
        const tree = treeOf(files);
        const found = extract(new SourceText('nginx.conf', first), tree);
        for (const { at } of [...found.listeners, ...found.routes, ...found.unresolved, ...found.problems]) {
          const text = at.file === 'nginx.conf' ? first : second;
          expect(at.line).toBeLessThanOrEqual(text.split('\n').length);
        }
        for (const { port, at, replaceable } of found.listeners) {
          if (!replaceable) continue;
          const line = first.split('\n')[at.line - 1] ?? '';
          expect(Number(line.slice(at.column - 1, at.endColumn - 1))).toBe(port);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('give the same facts whichever file is asked first', () => {
    const files = {
      'nginx/conf.d/upstreams.conf': 'upstream ferry { server 127.0.0.1:4310; }',
      'nginx/sites-enabled/ferry': 'server { listen 4300; include snippets/api.conf; }',
      'nginx/snippets/api.conf': 'location /api { proxy_pass http://ferry; }',
    };
    const read = (paths: readonly string[]): Map<string, unknown> => {
      const tree = treeOf(files);
      const texts = new Map(Object.entries(files));
      return new Map(paths.map((path) => [path, extract(new SourceText(path, texts.get(path) ?? ''), tree)]));
    };
    const paths = Object.keys(files);
    const forwards = read(paths);
    const backwards = read([...paths].reverse());
    for (const path of paths) expect(backwards.get(path)).toEqual(forwards.get(path));
  });
});
