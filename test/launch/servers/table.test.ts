import { describe, expect, it } from 'vitest';
import { primitive } from '../../../src/javascript/values/value.ts';
import { serverFor, servers } from '../../../src/launch/servers/index.ts';
import { splitWords } from '../../../src/launch/shell/parser.ts';
import { SourceText } from '../../../src/model/source-text.ts';

/** `Next.js dev [-p 4310]`: the row, its role, the words that are left. */
function started(line: string): string {
  const source = new SourceText('line', line);
  const [program, ...args] = splitWords(primitive(line, { source, start: 0, end: line.length }));
  const found = serverFor(program?.text ?? '', args);
  if (found === null) return 'nothing';
  return `${found.server.name} ${found.server.role} [${found.args.map((it) => it.text).join(' ')}]`;
}

describe('the row of a command line', () => {
  it.each([
    ['next start -p 4310', 'Next.js start [-p 4310]'],
    ['next', 'Next.js dev []'],
    ['next ./apps/ferry', 'Next.js dev [./apps/ferry]'],
    ['next build', 'nothing'],
    ['nuxi dev --port 4310', 'Nuxt dev [--port 4310]'],
    ['nuxt-ts start', 'Nuxt preview start []'],
    ['nuxt build', 'nothing'],
    ['astro build', 'nothing'],
    ['ng build', 'nothing'],
    ['ng serve lighthouse', 'Angular dev [lighthouse]'],
    ['storybook build', 'nothing'],
    ['react-scripts build', 'nothing'],
    ['craco start', 'Create React App dev []'],
    ['vite', 'Vite dev []'],
    ['vite ./web', 'Vite dev [./web]'],
    ['vite build', 'nothing'],
    ['webpack serve', 'webpack-dev-server dev []'],
    ['webpack --mode production', 'nothing'],
    ['parcel index.html', 'Parcel dev [index.html]'],
    ['parcel build index.html', 'nothing'],
    ['remix vite:dev', 'Remix dev dev []'],
    ['remix watch', 'nothing'],
    ['remix watch --port 4310', 'nothing'],
    ['strapi start', 'Strapi start []'],
    ['strapi build', 'nothing'],
    ['prisma migrate deploy', 'nothing'],
    ['n8n worker', 'nothing'],
  ])('%s: %s', (line, row) => {
    expect(started(line)).toBe(row);
  });

  it.each([
    ['serve build', 'serve start [build]'],
    ['serve -s export -l 4310', 'serve start [-s export -l 4310]'],
    ['http-server build', 'http-server start [build]'],
  ])('is one of a server of files, whatever the folder is called: %s', (line, row) => {
    expect(started(line)).toBe(row);
  });

  it.each([
    ['vite --port 4310 preview', 'Vite preview preview [--port 4310]'],
    ['vite --port=4310 build', 'nothing'],
    ['vite -m staging build', 'nothing'],
  ])('is found behind options: %s', (line, row) => {
    expect(started(line)).toBe(row);
  });

  it('is chosen by an option where that makes it listen', () => {
    expect(started('eleventy --input docs --serve --port 4310')).toBe('Eleventy dev [--input docs --port 4310]');
    expect(started('eleventy --input docs')).toBe('nothing');
  });
});

describe('every row', () => {
  it.each(servers.map((it) => [`${it.name} ${it.programs[0]} ${it.subcommands.join(', ')}`, it] as const))(
    '%s says where its facts come from, and gives what it lists',
    (_, server) => {
      expect(server.documentation).toMatch(/^https:\/\//);
      // What can give a port is in the order of precedence, and once.
      expect(new Set(server.precedence).size).toBe(server.precedence.length);
      if (server.config !== null) expect(server.precedence).toContain('config');
      if (server.configName !== null) expect(server.config).not.toBeNull();
      if (server.envFiles.length > 0) expect(server.precedence).toContain('env file');
      if (server.portVariables.length > 0) expect(server.precedence).toContain('variable');
    },
  );

  it('is the only one for its program and subcommand', () => {
    const all = servers.flatMap((it) =>
      it.programs.flatMap((program) => it.subcommands.map((sub) => `${program} ${sub}`)),
    );
    expect(all.filter((it, index) => all.indexOf(it) !== index)).toEqual([]);
  });
});
