import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import {
  clip,
  commandData,
  commandProperty,
  jsonText,
  logLine,
  markdown,
  markdownBlock,
  markdownCode,
  markdownUrl,
  mermaidLabel,
  name,
  sentence,
  standIns,
  visible,
} from '../../src/reporters/escape.ts';
import { attacks } from '../support/attacks.ts';

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Text made of what is dangerous somewhere, and attacks glued together. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'\\`*_[]<>|~$&@#!(){}"\'%:;,=-. \n\r\t\u001b\u0000\u202e\u2028ﬂ°¶ßaw0') }),
  fc.array(fc.constantFrom(...attacks.filter((it) => it.length < 100))).map((parts) => parts.join('')),
);

/** Every property holds for generated text and for each known attack. */
function always(check: (text: string) => void): void {
  for (const attack of attacks) check(attack);
  fc.assert(
    fc.property(hostile, (text) => {
      check(text);
    }),
  );
}

describe('visible', () => {
  it('leaves nothing that a reader cannot see', () => {
    always((text) => expect(visible(text)).not.toMatch(unseen));
  });

  it('names what it replaces', () => {
    expect(visible('a\u001b[31m\u202eb\n\r\t\u0000\u{e0041}')).toBe('a\\u{1b}[31m\\u{202e}b\\n\\r\\t\\u{0}\\u{e0041}');
  });

  it('leaves ordinary text of any language alone', () => {
    for (const text of ['ferry-api', 'naïve-café', '日本語', 'Порт 4310', '⚠️ “quoted”'])
      expect(visible(text)).toBe(text);
  });
});

describe('clip', () => {
  it('keeps both ends and the limit', () => {
    expect(clip('abcdefghij', 10)).toBe('abcdefghij');
    expect(clip('abcdefghijk', 10)).toBe('abcdef…ijk');
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.integer({ min: 3, max: 400 }), (text, longest) => {
        const clipped = clip(text, longest);
        expect(clipped.length).toBe(Math.min(text.length, longest));
      }),
    );
  });

  it('bounds names and sentences', () => {
    expect(name('n'.repeat(10_000))).toHaveLength(200);
    expect(sentence('n'.repeat(10_000))).toHaveLength(1000);
  });
});

describe('logLine', () => {
  it('lets no text begin a command of the runner', () => {
    always((text) => {
      const line = logLine(visible(text));
      expect(line.trimStart().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
    });
  });
});

describe('workflow commands', () => {
  it('stay on one line and end their properties where we end them', () => {
    always((text) => {
      expect(commandData(text)).not.toMatch(/[\r\n]/);
      expect(commandProperty(text)).not.toMatch(/[\r\n:,]/);
    });
  });

  it('come out of the runner as they went in', () => {
    // The order in which the runner undoes them: `%25` last.
    const unescapeData = (text: string): string =>
      text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    const unescapeProperty = (text: string): string =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    always((text) => {
      expect(unescapeData(commandData(text))).toBe(text);
      expect(unescapeProperty(commandProperty(text))).toBe(text);
    });
  });
});

describe('markdown', () => {
  it('leaves no character with a meaning in Markdown or HTML', () => {
    always((text) => {
      const escaped = markdown(text);
      expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(/[\\`*_[\]<>|~$&@#\r\n]/);
      expect(escaped).not.toMatch(/:\/\/|www\./i);
    });
  });

  it('breaks mentions, references and links even after references are decoded', () => {
    always((text) => {
      const decoded = markdown(text).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
      expect(decoded).not.toMatch(/@[\w]|#\d|:\/\/|www\./i);
      expect(decoded).not.toMatch(/GH-\d|[\da-f]{7}|:[\w+-]+:/i);
    });
  });

  it.each([
    ['#1', '#·1'],
    ['GH-1 and gh-12', 'GH-·1 and gh-·12'],
    ['harbour/ferry#1', 'harbour/ferry#·1'],
    ['harbour/ferry@1a2b3c4', 'harbour/ferry@·1a2b3c·4'],
    ['harbour@0a1b2c3d4e5f', 'harbour@·0a1b2c·3d4e5f'],
    ['0a1b2c3d4e5f60718293a4b5c6d7e8f901234567', '0a1b2c·3d4e5f·607182·93a4b5·c6d7e8·f90123·4567'],
    ['1a2b3c4...5d6e7f8', '1a2b3c·4...5d6e7f·8'],
    ['_1a2b3c4_', '_1a2b3c·4_'],
    ['@harbour/pilots, @octocat', '@·harbour/pilots, @·octocat'],
    ['spam@evil.example, mailto:spam@evil.example', 'spam@·evil.example, mailto:spam@·evil.example'],
    ['https://github.com/harbour/ferry/pull/1', 'https:·//github.com/harbour/ferry/pull/1'],
    ['HTTP://EVIL.EXAMPLE and WWW.EVIL.EXAMPLE', 'HTTP:·//EVIL.EXAMPLE and WWW·.EVIL.EXAMPLE'],
    [':100: :+1:', ':·100: :·+1:'],
    ['all is :white_check_mark', 'all is :·white_check_mark'],
    ['on 127.0.0.1:4310', 'on 127.0.0.1:4310'],
    ['ports 4310:4310:tcp and [::1]:4310', 'ports 4310:·4310:tcp and [::1]:4310'],
  ])('breaks what would become a reference: %s', (text, broken) => {
    const decoded = markdown(text).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(decoded.replaceAll('\u200b', '·')).toBe(broken);
  });

  it('reads well where nothing is hostile', () => {
    expect(markdown('port 4310 belongs to "billing-api", not "ferry-api"')).toBe(
      'port 4310 belongs to "billing-api", not "ferry-api"',
    );
  });
});

describe('markdownBlock', () => {
  it.each(attacks.map((it) => [it.slice(0, 40), it] as const))(
    'begins a paragraph and nothing else: %j',
    (_, attack) => {
      const types = fromMarkdown(`> ${markdownBlock(attack)}\n`).children.flatMap((quote) =>
        'children' in quote ? quote.children.map(({ type }) => type) : [],
      );
      expect(types.filter((type) => type !== 'paragraph')).toEqual([]);
    },
  );
});

describe('markdownCode', () => {
  it('is one code span, or escaped text between code tags', () => {
    always((text) => {
      const code = markdownCode(text);
      const span = /^`([^`|\\\r\n]+)`$/.test(code);
      const inner = /^<code>(.*)<\/code>$/s.exec(code)?.[1]?.replace(/&#\d+;/g, '');
      expect(span || code === '—' || (inner !== undefined && !/[\\`*_[\]<>|~$&@#\r\n]/.test(inner))).toBe(true);
    });
  });

  it('keeps names readable', () => {
    expect(markdownCode('@harbour/ferry_web')).toBe('`@harbour/ferry_web`');
    expect(markdownCode('')).toBe('—');
  });
});

describe('markdownUrl', () => {
  it('refuses anything but a web address', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'docs/a.md',
      '',
      ' https://a.example',
    ])
      expect(markdownUrl(url)).toBeNull();
  });

  it('encodes whatever could end the link', () => {
    always((text) => expect(markdownUrl(`https://a.example/${text}`)).toMatch(/^https:[\w\-.~:/?#@&+,;=%]+$/));
  });

  it('leaves an ordinary address as it is', () => {
    const url = 'https://github.com/harbour/vps/blob/0a1b2c/apps/ferry%20api/vite.config.ts#L3-L4';
    expect(markdownUrl(url)).toBe(url);
    expect(markdownUrl('https://a.example/(a) b|c')).toBe('https://a.example/%28a%29%20b%7Cc');
  });
});

describe('mermaidLabel', () => {
  it('holds nothing but letters, digits, entity codes and harmless punctuation', () => {
    always((text) => expect(mermaidLabel(text)).toMatch(/^(?:[\p{L}\p{N} ._/-]|#\d+;)+$/u));
  });

  it('is never empty, and never begins a list', () => {
    expect(mermaidLabel('')).toBe('#8212;');
    expect(mermaidLabel('1. item')).toBe('1#46; item');
    expect(mermaidLabel('- item')).toBe('#45; item');
  });

  it('leaves domains and names as they are', () => {
    expect(mermaidLabel('ferry-api.example')).toBe('ferry-api.example');
  });
});

describe('jsonText', () => {
  it('keeps the value and hides nothing', () => {
    always((text) => {
      const json = jsonText(JSON.stringify([text]));
      expect(JSON.parse(json)).toEqual([text]);
      expect(json).not.toMatch(unseen);
      expect(json).not.toContain('##[');
    });
  });
});

describe('standIns', () => {
  it('replaces one for one and keeps tabs', () => {
    always((text) => {
      expect(standIns(text)).toHaveLength(text.length);
      expect(standIns(text).replaceAll('\t', '')).not.toMatch(unseen);
    });
    expect(standIns('\ta\u001b\u007f\u202eb\r')).toBe('\ta␛␡\ufffdb␍');
  });
});
