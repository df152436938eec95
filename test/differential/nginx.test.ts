/** Our reader against the real nginx: what is accepted, and on which line it is refused. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { parseNginx } from '../../src/sources/nginx/syntax.ts';
import { hasNginx, isSyntaxError, NginxBench } from '../support/nginx-binary.ts';
import { seed, times } from '../support/seed.ts';

interface Outcome {
  readonly message: string | null;
  readonly line: number | null;
}

function ours(text: string): Outcome {
  const parsed = parseNginx(text);
  if (parsed.kind === 'directives') return { message: null, line: null };
  const { message, start } = parsed.problem;
  return { message, line: new SourceText('tested.conf', text).place(start).line };
}

/** Nginx prints bytes where we print characters: ten of them, or the first one of a character. */
function comparable({ message, line }: Outcome): string {
  const characters = message?.replace(/^(too long parameter) ".*/s, '$1').replace(/[^\0-\x7f]/g, '?');
  return characters === undefined ? 'accepted' : `line ${line}: ${characters}`;
}

/** Nginx stops at the first thing it does not like; a complaint about meaning says nothing of what follows. */
function expectAgreement(text: string, nginx: Outcome): void {
  const mine = ours(text);
  if (nginx.message !== null && !isSyntaxError(nginx.message)) {
    if (mine.line !== null && nginx.line !== null) expect(mine.line).toBeGreaterThanOrEqual(nginx.line);
    return;
  }
  expect(comparable(mine)).toBe(comparable(nginx));
}

describe.skipIf(!hasNginx)('against the real nginx', () => {
  let bench: NginxBench;
  beforeAll(() => {
    bench = new NginxBench();
    process.stderr.write(`differential test of nginx: SEED=${seed}\n`);
  });
  afterAll(async () => bench.close());

  const around = (lines: string): string => `events {}\nhttp {\ntypes {\n${lines}\n}\n}\n`;
  const long = (length: number): string => 'x'.repeat(length);

  it.each([
    ['a missing semicolon before a brace', 'events {}\nhttp {\n  server {\n    listen 4310 }\n}\n'],
    ['an unclosed block', 'events {}\nhttp {\n  server {\n'],
    ['a stray brace', 'events {}\n}\n'],
    ['a stray brace after a word', 'events {}\nuser }\n'],
    ['nothing before a semicolon', 'events {}\n;\n'],
    ['nothing before a brace', 'events {}\n{ }\n'],
    ['a forgotten semicolon before a block', 'events {}\nhttp {\n server {\n  listen 4310\n  location / {\n }\n}}\n'],
    ['a location without a block', 'events {}\nhttp { server {\n location /a;\n } }\n'],
    ['a server without a block', 'events {}\nhttp {\n server;\n }\n'],
    ['a block in an upstream', 'events {}\nhttp { upstream a {\n server 127.0.0.1:4310 {\n } } }\n'],
    ['a block in a map', 'events {}\nhttp {\n map $uri $a {\n b {\n } } }\n'],
    ['an empty file without a line break', 'events {}'],
    ['only a comment', 'events {} # ferry'],
    ['carriage returns', 'events {\r\n}\r\n# ferry\r\nhttp {\r\n types {\r\n a b;\r\n }\r\n}\r\n'],
    ['a comment at the end of a word', around('a#b c;')],
    ['a comment between words', around('a # ; }\n b;')],
    ['a quote inside a word', around(`a"b c'd;`)],
    ['a quoted semicolon', around(`a "b;c" 'd}e';`)],
    ['a word right behind a quote', around('a "b"c;')],
    ['a parenthesis behind a quote', around('a "b") c;')],
    ['a parenthesis and a semicolon behind a quote', around('a "b");')],
    ['a comment right behind a quote', around('a "b"#c;')],
    ['a semicolon right behind a quote', around('a "b";')],
    ['an unclosed quote', around('a "b;')],
    ['an unclosed quote on a later line', around('a b;\n\nc "d\n;')],
    ['an escaped quote', around('a "b\\"c" d\\"e;')],
    ['an escaped space', around('a b\\ c;')],
    ['an escaped semicolon', around('a b\\;c;')],
    ['an escape at the end of the file', 'events {}\na\\'],
    ['an escaped line break', around('a b\\\nc; d "e')],
    ['a brace behind a dollar', around('a $\u007bb}c;')],
    ['two braces behind a dollar', around('a ${{b;')],
    ['a brace behind an escaped dollar', around('a \\${b;')],
    ['a brace in a word', around('a b{c;')],
    ['a closing brace in a word', around('a b}c;')],
    ['a closing brace at a word’s end', around('a b};')],
    ['a dollar and a space and a brace', around('a $ {b;')],
    ['no space before a brace', 'events{}\nhttp{types{a b;}}'],
    ['words of other writing', around('пристань "паром" 港;')],
    ['other spaces, which are none', around('a\u00a0b\u2028c\fd\ve;')],
  ])('agrees on %s', (_, text) => {
    expectAgreement(text, bench.test(text));
  });

  it.each([4094, 4095, 4096, 4097])('agrees on a parameter of %i bytes', (length) => {
    for (const lines of [
      `a ${long(length)};`,
      `a ${long(length)} ;`,
      `a ${long(length)}\n;`,
      `a "${long(length)}";`,
      `a "${long(length)}" ;`,
      `a '${long(length)}'\n;`,
      `a b; #${long(length)}\nc d;`,
      `a "${long(length)}`,
      `\n${long(length)}`,
      `a ${'ü'.repeat(length / 2)};`,
      `a "${'ü'.repeat(length / 2)}" ;`,
    ]) {
      const text = around(lines);
      expectAgreement(text, bench.test(text));
    }
    for (const text of [`events {} #${long(length - 1)}`, `events {} ${long(length)}`, `events {} "${long(length)}`]) {
      expectAgreement(text, bench.test(text));
    }
  });

  it('agrees on any words', () => {
    const piece = fc.constantFrom(
      ...[' ', ' ', '\n', '\t', '\r\n', ';', ';', '{', '}', '"', "'", '\\', '#', '$', '${', ')', '(', '"a"', "'b'"],
      ...['pier', 'ferry', '4310', '\\"', '\\n', 'ü', '~', '="'],
    );
    const soup = fc.array(piece, { maxLength: 14 }).map((it) => it.join(''));
    fc.assert(
      fc.property(soup, (lines) => {
        const text = around(lines);
        expectAgreement(text, bench.test(text));
      }),
      { seed, numRuns: 200 * times },
    );
  });

  it('agrees on real configuration with a mistake in it', () => {
    let socket = 0;
    const config = (): string => {
      socket += 1;
      return `events { worker_connections 16; }
# the pier
http {
  map $uri $berth { default "north"; ~^/a(b)\\d "south"; }
  upstream ferry_api { server 127.0.0.1:4310; server 127.0.0.1:4311 backup; }
  server {
    listen unix:${bench.folder}/s${socket};
    server_name ferry.example "pier.example";
    if ($host = "old.example") { return 301 http://ferry.example$request_uri; }
    location ~ \\.(png|jpg)$ { root /srv; } # pictures
    location / {
      set $target "ferry_api";
      proxy_pass http://ferry_api;
    }
  }
}
`;
    };
    const mistake = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.integer({ min: 0, max: 2 }),
      added: fc.constantFrom('', ';', '{', '}', '"', "'", '#', '\\', ' ', '\n', '$', '${', '"a"'),
    });
    fc.assert(
      fc.property(fc.array(mistake, { minLength: 1, maxLength: 2 }), (mistakes) => {
        let text = config();
        for (const { at, removed, added } of mistakes) {
          const offset = Math.floor(at * text.length);
          text = text.slice(0, offset) + added + text.slice(offset + removed);
        }
        expectAgreement(text, bench.test(text));
      }),
      { seed, numRuns: 200 * times },
    );
  });
});
