import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { render, renderRegistry, renderScan } from '../../src/reporters/index.ts';
import { attacks } from '../support/attacks.ts';
import {
  allocation,
  facts,
  finding,
  listener,
  place,
  registry,
  related,
  report,
  route,
  suppression,
  unresolved,
} from '../support/report.ts';

const plain = { color: false, links: null, pathPrefix: '', details: null, rules: [] };
const coloured = { ...plain, color: true };

/** The colours that we print ourselves, and @babel/code-frame. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** The report of one finding at a span of a one-file repository. */
function spanIn(file: string, text: string, start: number, end: number) {
  const source = new SourceText(file, text);
  return report({
    findings: [finding({ at: source.place(start, end), related: [], help: '' })],
    texts: new Map([[file, source]]),
  });
}

describe('text', () => {
  it('shows a finding with its code, what it clashes with, and what to do', async () => {
    expect(await render('text', report(), plain)).toMatchInlineSnapshot(`
      "ecosystem.config.cjs:4:18: error: port 4310 belongs to "billing-api", not "ferry-api" [reserved-port]
        2 |   apps: [{
        3 |     name: 'ferry-api',
      > 4 |     env: { PORT: 4310 },
          |                  ^^^^
        5 |   }],
          = registered: PORTS.md:22
          = help: take the free port 4311

      1 error; 1 listener, 1 route, registry PORTS.md (1 entry)
      "
    `);
  });

  it('says in one line that there is nothing to say', async () => {
    expect(await render('text', report({ findings: [] }), plain)).toMatchInlineSnapshot(`
      "No port problems; 1 listener, 1 route, registry PORTS.md (1 entry)
      "
    `);
  });

  it('lists suppressed findings with their reasons, ten at most', async () => {
    const suppressed = Array.from({ length: 12 }, (_, index) => ({
      finding: finding({ rule: 'avoided-port', at: place('apps/buoy/vite.config.ts', index + 2) }),
      suppression: suppression(index === 0 ? {} : { reason: null }),
    }));
    const printed = await render('text', report({ findings: [], suppressed }), plain);
    expect(printed).toContain(
      '12 suppressed findings:\n  avoided-port at apps/buoy/vite.config.ts:2 (until the move in May)\n',
    );
    expect(printed).toContain('  avoided-port at apps/buoy/vite.config.ts:11\n  and 2 more\n');
  });

  it('has colours only if they are asked for, and the same words then', async () => {
    const without = await render('text', report(), plain);
    const withColours = await render('text', report(), coloured);
    expect(without).not.toContain('\u001b');
    expect(withColours).toContain('\u001b[1;31merror:');
    expect(withColours.replace(colours, '')).toBe(without);
  });

  it('underlines in colour where the language is not known', async () => {
    const text = 'server {\n  listen 4310;\n}\n';
    const start = text.indexOf('4310');
    const printed = await render('text', spanIn('nginx/ferry.conf', text, start, start + 4), coloured);
    expect(printed).toContain('\n    |          \u001b[1;31m^^^^\u001b[22;39m\n');
  });

  it('prints no frame where the text is not known', async () => {
    expect(await render('text', report({ texts: new Map() }), plain)).toMatchInlineSnapshot(`
      "ecosystem.config.cjs:4:18: error: port 4310 belongs to "billing-api", not "ferry-api" [reserved-port]
        = registered: PORTS.md:22
        = help: take the free port 4311

      1 error; 1 listener, 1 route, registry PORTS.md (1 entry)
      "
    `);
  });
});

describe('code frames', () => {
  it('keep tabs, so that the underline stands below the port', async () => {
    const text = 'server {\n\tlisten\t4310;\n}\n';
    const start = text.indexOf('4310');
    expect(await render('text', spanIn('nginx/ferry.conf', text, start, start + 4), plain)).toContain(
      '> 2 | \tlisten\t4310;\n    | \t      \t^^^^\n  3 | }\n',
    );
  });

  it('underline a span of several lines on its first', async () => {
    const text = 'a: 1\nservices:\n  ferry-api: 4310\n';
    const start = text.indexOf('services');
    expect(await render('text', spanIn('ports.yml', text, start, text.length), plain)).toContain(
      '> 2 | services:\n    | ^^^^^^^^^\n  3 |   ferry-api: 4310\n',
    );
  });

  it('show stand-ins for control characters, one for one', async () => {
    const text = 'a\u001b[31m\u0000\u202e\u2028\r b 4310\r\nnext';
    const start = text.indexOf('4310');
    const printed = await render('text', spanIn('a.conf', text, start, start + 4), plain);
    expect(printed).toContain('> 1 | a␛[31m␀\ufffd\ufffd␍ b 4310\n    |              ^^^^\n  2 | next\n');
  });

  it('cut long lines to what surrounds the span', async () => {
    const text = `${'x'.repeat(5_000_000)}4310${'y'.repeat(5_000_000)}\n${'z'.repeat(300)}\nshort\n`;
    const printed = await render('text', spanIn('bundle.js', text, 5_000_000, 5_000_004), plain);
    expect(printed.length).toBeLessThan(800);
    const [, code, marks] = /> 1 \| (.*)\n {4}\| (.*)\n/.exec(printed) ?? [];
    expect(code).toHaveLength(120);
    expect(code).toMatch(/^…x+4310y+…$/);
    expect(marks?.indexOf('^')).toBe(code?.indexOf('4310'));
    expect(marks?.trim()).toBe('^^^^');
  });

  it('mark a span that is longer than the window', async () => {
    const text = `const names = ${'n'.repeat(1000)};\n`;
    const printed = await render('text', spanIn('names.js', text, 14, 1014), plain);
    const [, code, marks] = /> 1 \| (.*)\n {4}\| (.*)\n/.exec(printed) ?? [];
    expect(code).toMatch(/^const names = n+…$/);
    expect(marks?.trimEnd()).toHaveLength(120);
  });

  it('survive a place that is past the text', async () => {
    const past = report({ findings: [finding({ at: place('ecosystem.config.cjs', 99, 7, 4) })] });
    expect(await render('text', past, plain)).toContain('ecosystem.config.cjs:99:7: error:');
  });
});

describe('lists', () => {
  it('line up what a scan found', async () => {
    const seen = facts({
      listeners: [
        listener({ address: '127.0.0.1' }),
        listener({ application: 'lighthouse-web', port: 4173, certainty: 'default', role: 'preview' }),
        listener({ application: 'buoy', port: 4400, portEnd: 4403, protocol: 'udp', environment: 'production' }),
      ],
      routes: [route(), route({ serverNames: ['a.example', 'b.example'], location: '/api', host: '::1' })],
      unresolved: [unresolved({ application: 'ferry-api' }), unresolved({ application: null })],
      problems: [{ at: place('nginx/broken.conf', 7, 3), message: 'this block is never closed' }],
    });
    expect(await renderScan('text', seen)).toMatchInlineSnapshot(`
      "Listeners
        port           address    application     role     environment  certainty  where
        4173/tcp       *          lighthouse-web  preview  default      default    ecosystem.config.cjs:4:18
        4310/tcp       127.0.0.1  ferry-api       start    default      literal    ecosystem.config.cjs:4:18
        4400-4403/udp  *          buoy            start    production   literal    ecosystem.config.cjs:4:18

      Routes
        server names         location  to                 where
        ferry.example        /         -> 127.0.0.1:4310  nginx/ferry.conf:9:16
        a.example b.example  /api      -> [::1]:4310      nginx/ferry.conf:9:16

      Not known
        ecosystem.config.cjs:9:18: the port of ferry-api cannot be known: getPort() would have to run
        ecosystem.config.cjs:9:18: the port cannot be known: getPort() would have to run

      Not read
        nginx/broken.conf:7:3: this block is never closed

      3 listeners, 2 routes
      "
    `);
  });

  it('say so where a scan found nothing', async () => {
    expect(await renderScan('text', facts())).toBe('0 listeners, 0 routes\n');
  });

  it('line up what a registry holds', async () => {
    const document = registry({
      allocations: [
        allocation(),
        allocation({ port: 4400, portEnd: 4410, application: null, status: 'free', type: null, owner: null }),
      ],
      problems: [{ at: place('PORTS.md', 30), message: 'port 70000 does not exist' }],
    });
    expect(await renderRegistry('text', document)).toMatchInlineSnapshot(`
      "Allocations
        port           status  application  type  owner           address  where
        4310/tcp       active  billing-api  Node  harbour-office  -        PORTS.md:22
        4400-4410/tcp  free    -            -     -               -        PORTS.md:22

      Problems
        PORTS.md:30:1: port 70000 does not exist

      PORTS.md: 2 entries
      "
    `);
  });
});

describe('hostile names', () => {
  const everywhere = (attack: string) => ({
    findings: [
      finding({
        rule: attack,
        message: attack,
        help: attack,
        application: attack,
        at: place(attack, 1, 1, 3),
        related: [related(attack, 1, attack)],
        way: [related('b', 1, attack), related(attack, 2, attack), related('c', 3, attack)],
      }),
    ],
    suppressed: [
      { finding: finding({ rule: attack, at: place(attack, 1) }), suppression: suppression({ reason: attack }) },
    ],
    facts: facts({
      listeners: [listener({ application: attack, environment: attack, address: attack, at: place(attack, 1) })],
      routes: [route({ serverNames: [attack, attack], location: attack, host: attack, at: place(attack, 1) })],
      unresolved: [unresolved({ reason: attack, at: place(attack, 1) })],
      problems: [{ at: place(attack, 1), message: attack }],
    }),
    registry: registry({
      file: attack,
      allocations: [allocation({ application: attack, owner: attack, type: attack, at: place(attack, 1) })],
      problems: [{ at: place(attack, 1), message: attack }],
    }),
    texts: new Map([[attack, new SourceText(attack, attack)]]),
  });

  it.each(attacks.map((attack) => [attack.slice(0, 40), attack] as const))(
    '%j acts on no terminal and no log',
    async (_, attack) => {
      const hostile = report(everywhere(attack));
      for (const options of [plain, coloured]) {
        const printed = [
          await render('text', hostile, options),
          await renderScan('text', hostile.facts),
          await renderRegistry('text', hostile.registry),
        ].join('');
        const own = printed.replace(colours, '');
        expect(own.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(own.length).toBeLessThan(100_000);
        for (const line of own.split('\n')) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toContain('##[');
        }
      }
    },
  );

  it('does not let a name imitate a colour of ours', async () => {
    const printed = await render('text', report(everywhere('\u001b[31mred')), plain);
    expect(printed).not.toContain('\u001b');
    expect(printed).toContain('\\u{1b}[31mred');
  });
});

describe('a port in a file of variables', () => {
  it.each(['.env', 'apps/web/.env.production', '.flaskenv'])(
    'is shown without what stands beside it: %s',
    async (file) => {
      const source = new SourceText(file, 'SECRET=anchor\nPORT=4310\nTOKEN=buoy\n');
      const found = finding({ at: source.place(19, 23), related: [] });
      const text = await render('text', report({ findings: [found], texts: new Map([[file, source]]) }), plain);
      expect(text).toContain('PORT=4310');
      expect(text).not.toMatch(/anchor|buoy/);
    },
  );
});

describe('the way to a port', () => {
  const start = related('ecosystem.config.cjs', 3, 'starts "npm start"');

  it('stands at the foot of a finding where it takes several steps, or leads to another file', async () => {
    const script = related('package.json', 7, 'script "start" runs "next start"');
    const way = [start, script, related('package.json', 7, '-p 4310')];
    const text = await render('text', report({ findings: [finding({ way })] }), {
      color: false,
      links: null,
      pathPrefix: '',
      details: null,
      rules: [],
    });
    expect(text).toContain(
      '= found by: ecosystem.config.cjs:3 starts "npm start" → package.json:7 script "start" runs "next start" → -p 4310\n',
    );
    expect(
      await render('text', report({ findings: [finding({ way: [start, script] })] }), {
        color: false,
        links: null,
        pathPrefix: '',
        details: null,
        rules: [],
      }),
    ).toContain('found by: ');
  });

  it('is left out where it says nothing new', async () => {
    for (const way of [[], [start], [start, related('ecosystem.config.cjs', 4, 'PORT=4310')]]) {
      const text = await render('text', report({ findings: [finding({ way })] }), {
        color: false,
        links: null,
        pathPrefix: '',
        details: null,
        rules: [],
      });
      expect(text).not.toContain('found by');
    }
  });
});
