import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Directive, parseNginx, spanInWord, type Word } from '../../../src/sources/nginx/syntax.ts';

function directives(text: string): readonly Directive[] {
  const parsed = parseNginx(text);
  if (parsed.kind === 'problem') throw new Error(parsed.problem.message);
  return parsed.directives;
}

/** `server { listen "80" }`: names and values, values as JSON. */
function outline(list: readonly Directive[]): string {
  return list
    .map(({ name, args, children }) => {
      const head = [name.value, ...args.map((it) => JSON.stringify(it.value))].join(' ');
      return children === null ? `${head};` : `${head} {${outline(children)}}`;
    })
    .join(' ');
}

/** What is wrong, and the text at the place of it. */
function problem(text: string): string {
  const parsed = parseNginx(text);
  if (parsed.kind === 'directives') return 'accepted';
  const { message, start, end } = parsed.problem;
  return `${message} @ ${JSON.stringify(text.slice(start, end))} ${start}`;
}

function wordsOf(list: readonly Directive[]): readonly Word[] {
  return list.flatMap(({ name, args, children }) => [name, ...args, ...wordsOf(children ?? [])]);
}

describe('what is read', () => {
  it.each([
    ['', ''],
    ['listen 4310;', 'listen "4310";'],
    ['server{listen 4310;}', 'server {listen "4310";}'],
    ['a "b c"\'d\';', null],
    ['a "b c" \'d;}\';', 'a "b c" "d;}";'],
    ['a b"c d\'e;', `a "b\\"c" "d'e";`],
    ['a b#c; # d\n# e;\nf;', 'a "b#c"; f;'],
    ['a b}c;', 'a "b}c";'],
    ['a $\u007bb}c $\u007b$\u007b;', 'a "$\u007bb}c" "$\u007b$\u007b";'],
    ['a \\; b\\ c "d\\"e" \\t\\.x;', 'a "\\\\;" "b\\\\ c" "d\\"e" "\\t\\\\.x";'],
    ['if ($a = "b") { c; }', 'if "($a" "=" "b" ")" {c;}'],
    ['a "";', 'a "";'],
    ['a\r\n b;\r\n', 'a "b";'],
    ['a\u00a0b;', 'a\u00a0b;'],
  ])('%j', (text, expected) => {
    if (expected === null) expect(problem(text)).toBe('unexpected "\'" @ "\'" 7');
    else expect(outline(directives(text))).toBe(expected);
  });

  it('knows where everything stands', () => {
    const text = 'server {\n  listen "4310" ssl;\n}\n';
    const [server] = directives(text);
    const [listen] = server?.children ?? [];
    expect(text.slice(server?.start, server?.end)).toBe(text.trimEnd());
    expect(text.slice(listen?.start, listen?.end)).toBe('listen "4310" ssl;');
    const [port] = listen?.args ?? [];
    expect(port && text.slice(port.start, port.end)).toBe('"4310"');
    const digits = port && spanInWord(port, 1, 3);
    expect(text.slice(digits?.start, digits?.end)).toBe('31');
  });

  it('gives the whole word where escapes have moved its characters', () => {
    const [directive] = directives('a "b\\"4310";');
    const [word] = directive?.args ?? [];
    expect(word && spanInWord(word, 2, 6)).toEqual({ start: 2, end: 11 });
  });

  it('keeps the places of comments', () => {
    const text = 'a b; # pier\n  # dock\r\nc "# no";';
    const parsed = parseNginx(text);
    expect(parsed.kind === 'directives' && parsed.comments.map((it) => text.slice(it.start, it.end))).toEqual([
      '# pier',
      '# dock\r',
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    ['server { listen 4310 }', 'unexpected "}" @ "}" 21'],
    ['server {', 'unexpected end of file, expecting "}" @ "" 8'],
    ['listen 4310', 'unexpected end of file, expecting ";" or "}" @ "" 11'],
    ['a "b', 'unexpected end of file, expecting ";" or "}" @ "" 4'],
    ['a\\', 'unexpected end of file, expecting ";" or "}" @ "" 2'],
    ['a "b"', 'unexpected end of file, expecting ";" or "}" @ "" 5'],
    ['}', 'unexpected "}" @ "}" 0'],
    ['server { } }', 'unexpected "}" @ "}" 11'],
    [';', 'unexpected ";" @ ";" 0'],
    ['{', 'unexpected "{" @ "{" 0'],
    ['a "b"c;', 'unexpected "c" @ "c" 5'],
    ['listen 4310 location / { }', 'directive "listen" is not terminated by ";" @ "{" 23'],
    ['server { location /; }', 'directive "location" has no opening "{" @ ";" 19'],
    ['http { server; }', 'directive "server" has no opening "{" @ ";" 13'],
    ['upstream a { server b { } }', 'directive "server" is not terminated by ";" @ "{" 22'],
    ['map $a $b { c { } }', 'unexpected "{" @ "{" 14'],
    [`a ${'x'.repeat(4096)};`, 'too long parameter "xxxxxxxxxx..." started @ "x" 2'],
    [`a "${'x'.repeat(4096)}";`, 'too long parameter, probably missing terminating """ character @ "x" 3'],
    [`${'a {'.repeat(100_000)}`, 'blocks are nested more than 256 deep @ "{" 770'],
    ['a;'.repeat(500_001), 'the file has more than 500000 words @ "a" 1000000'],
  ])('%.40s', (text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  it('names the block that is still open', () => {
    const parsed = parseNginx('http { server { a; }');
    expect(parsed.kind === 'problem' && parsed.problem.unclosed?.value).toBe('http');
  });

  it('takes a server of either kind at the top of a file, and any words in a map', () => {
    expect(problem('server 127.0.0.1:4310;')).toBe('accepted');
    expect(problem('server { }')).toBe('accepted');
    expect(problem('map $a $b { listen 1; server; location 2; }')).toBe('accepted');
  });
});

describe('any text', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        ...[
          ' ',
          '\n',
          '\r\n',
          ';',
          '; ',
          '{',
          '} ',
          '"',
          "'",
          '\\',
          '#',
          '$',
          '{{',
          '(',
          ')',
          'ferry',
          '4310',
          'ü',
          '\ud83d',
        ],
        ...['server {', 'listen 4310;', 'x_by_lua_block {', '[[', ']]', '--', 'map a b {', '"a b"'],
      ),
      { maxLength: 40 },
    )
    .map((it) => it.join(''));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseNginx(text);
        if (parsed.kind === 'directives') return;
        expect(parsed.problem.start).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads each word again from its span', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const parsed = parseNginx(text);
        if (parsed.kind === 'problem') return;
        for (const word of wordsOf(parsed.directives)) {
          // Behind another word: as a name it may be of a directive that wants a block.
          const [again] = directives(`ferry ${text.slice(word.start, word.end)} ;`);
          expect(again?.args[0]?.value).toBe(word.value);
          const { start, end } = spanInWord(word, 0, word.value.length);
          expect([word.value, text.slice(word.start, word.end)]).toContain(text.slice(start, end));
        }
      }),
    );
  });

  it('reads two files after each other as both', () => {
    fc.assert(
      fc.property(soup, soup, (first, second) => {
        const [a, b] = [parseNginx(first), parseNginx(second)];
        if (a.kind === 'problem' || b.kind === 'problem') return;
        expect(outline(directives(`${first}\n${second}`))).toBe(
          [a, b]
            .map((it) => outline(it.directives))
            .filter((it) => it !== '')
            .join(' '),
        );
      }),
    );
  });

  it('writes any value in quotes so that it is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.constantFrom('"', "'"), (value, quote) => {
        const written = value.replace(/[\\"']/g, '\\$&');
        expect(directives(`a ${quote}${written}${quote};`)[0]?.args[0]?.value).toBe(value);
      }),
    );
  });
});

describe('Lua blocks', () => {
  it.each([
    'ngx.say("{")',
    "ngx.say('}')",
    'local a = { b = { 1 } }',
    "-- it's }\n",
    'a = [[ } ]] b = [==[ ]] } ]==]',
    '--[[ }\n } ]] c()',
    '--[=[ ]] } ]=]',
    'a = "\\"}" b = \'\\\'}\'',
    'a = b[c[1]]',
    '# is no comment {}',
    "it's -- a quote that its line does not close\n{}",
  ])('%j', (code) => {
    const text = `content_by_lua_block {${code}} listen 4310;`;
    expect(outline(directives(text))).toBe('content_by_lua_block {} listen "4310";');
    expect(directives(text)[0]?.end).toBe(text.indexOf(' listen'));
  });

  it.each([
    ['a_by_lua_block { b(', 'unexpected end of file, expecting terminating characters for lua code block @ "{" 15'],
    ['a_by_lua_block { [=[ ]] }', 'Lua code block missing the closing long bracket "]=]" @ "{" 15'],
    [`a_by_lua_block { "${'\\"'.repeat(200_000)}`, /^unexpected end of file/],
  ])('refuses %.40s', (text, expected) => {
    expect(problem(text)).toMatch(expected);
  });
});
