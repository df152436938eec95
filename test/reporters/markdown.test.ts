import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/reporters/index.ts';
import type { RenderOptions } from '../../src/reporters/options.ts';
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

const links: RenderOptions['links'] = {
  file: (at) => `https://github.com/harbour/vps/blob/0a1b2c/${at.file}#L${at.line}`,
};
const options = { color: false, links, pathPrefix: '', details: null, rules: [] };

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function all<T extends Nodes['type']>(type: T, node: Nodes): Extract<Nodes, { type: T }>[] {
  const below = 'children' in node ? node.children.flatMap((child) => all(type, child)) : [];
  // The type of a node is what tells the members of the union apart.
  return node.type === type ? [node as Extract<Nodes, { type: T }>, ...below] : below;
}

const harbour = report({
  findings: [
    finding({ severity: 'warning', rule: 'non-strict-port', related: [] }),
    finding({ related: [related('PORTS.md', 22, 'registered')] }),
  ],
  suppressed: [{ finding: finding({ rule: 'avoided-port' }), suppression: suppression() }],
  facts: facts({
    listeners: [
      listener(),
      listener({
        application: '@harbour/lighthouse',
        port: 4173,
        address: '127.0.0.1',
        role: 'preview',
        source: 'vite',
      }),
      listener({ application: 'Harbour_Office', port: 4400, portEnd: 4403, protocol: 'udp' }),
      listener({ application: 'nginx', source: 'nginx', port: 443 }),
    ],
    routes: [
      route(),
      route({ location: '/bills', port: 4312 }),
      route({ serverNames: ['tide.example', 'www.tide.example'], host: '10.0.0.7', at: place('nginx/tide.conf', 4) }),
      route({ serverNames: [], source: 'vite', application: '@harbour/lighthouse', location: '/api' }),
    ],
    unresolved: [unresolved()],
    problems: [{ at: place('nginx/broken.conf', 7, 3), message: 'this block is never closed' }],
  }),
  registry: registry({
    allocations: [
      allocation(),
      allocation({ port: 4312, application: 'billing-web' }),
      allocation({
        port: 4400,
        portEnd: 4410,
        protocol: 'udp',
        application: null,
        owner: 'harbour office',
        status: 'reserved',
      }),
    ],
  }),
});

describe('markdown', () => {
  it('is a summary to read', async () => {
    expect(await render('markdown', harbour, options)).toMatchInlineSnapshot(`
      "## ❌ portbook: 1 error, 1 warning

      4 listeners, 4 routes, checked against \`PORTS.md\` (3 entries).

      ### Findings

      | Severity | Rule | Where | What is wrong | What to do |
      | --- | --- | --- | --- | --- |
      | ❌ error | [\`reserved-port\`](https://github.com/portbook/portbook/blob/main/docs/rules/reserved-port.md) | [\`ecosystem.config.cjs:4\`](https://github.com/harbour/vps/blob/0a1b2c/ecosystem.config.cjs#L4) | port 4310 belongs to "billing-api", not "ferry-api"<br>registered: [\`PORTS.md:22\`](https://github.com/harbour/vps/blob/0a1b2c/PORTS.md#L22) | take the free port 4311 |
      | ⚠️ warning | [\`non-strict-port\`](https://github.com/portbook/portbook/blob/main/docs/rules/non-strict-port.md) | [\`ecosystem.config.cjs:4\`](https://github.com/harbour/vps/blob/0a1b2c/ecosystem.config.cjs#L4) | port 4310 belongs to "billing-api", not "ferry-api" | take the free port 4311 |

      ### Ports in play

      | Port | Protocol | Application | Address | Role | Environment | Where | Registry |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | 443 | tcp | \`nginx\` | all | start | \`default\` | [\`ecosystem.config.cjs:4\`](https://github.com/harbour/vps/blob/0a1b2c/ecosystem.config.cjs#L4) | not registered |
      | 4173 | tcp | \`@harbour/lighthouse\` | \`127.0.0.1\` | preview | \`default\` | [\`ecosystem.config.cjs:4\`](https://github.com/harbour/vps/blob/0a1b2c/ecosystem.config.cjs#L4) | not registered |
      | 4310 | tcp | \`ferry-api\` | all | start | \`default\` | [\`ecosystem.config.cjs:4\`](https://github.com/harbour/vps/blob/0a1b2c/ecosystem.config.cjs#L4) | active: \`billing-api\` |
      | 4400-4403 | udp | \`Harbour_Office\` | all | start | \`default\` | [\`ecosystem.config.cjs:4\`](https://github.com/harbour/vps/blob/0a1b2c/ecosystem.config.cjs#L4) | reserved |

      ### Map

      \`\`\`mermaid
      flowchart LR
        n1(["ferry.example"])
        n2["Nginx nginx/ferry.conf"]
        n1 --> n2
        n3{{"port 4310"}}
        n2 --> n3
        n4[["ferry-api"]]
        n3 --> n4
        n5{{"port 4312"}}
        n2 -->|"/bills"| n5
        n6[["billing-web"]]
        n5 -.-> n6
        n7(["tide.example"])
        n8["Nginx nginx/tide.conf"]
        n7 --> n8
        n9(["www.tide.example"])
        n9 --> n8
        n10{{"10.0.0.7 port 4310"}}
        n8 --> n10
        n11[["#64;harbour/lighthouse"]]
        n11 -->|"/api"| n3
        n12{{"port 4173"}}
        n12 --> n11
        n13{{"port 4400-4403"}}
        n14[["Harbour_Office"]]
        n13 --> n14
      \`\`\`

      <details><summary>1 port that cannot be known without running the config</summary>

      | Where | Application | Why |
      | --- | --- | --- |
      | [\`ecosystem.config.cjs:9\`](https://github.com/harbour/vps/blob/0a1b2c/ecosystem.config.cjs#L9) | \`harbour-worker\` | getPort() would have to run |

      </details>

      <details><summary>1 place that could not be read</summary>

      | Where | Why |
      | --- | --- |
      | [\`nginx/broken.conf:7\`](https://github.com/harbour/vps/blob/0a1b2c/nginx/broken.conf#L7) | this block is never closed |

      </details>

      <details><summary>1 suppressed finding</summary>

      | Rule | Where | What is wrong | Reason given |
      | --- | --- | --- | --- |
      | \`avoided-port\` | [\`ecosystem.config.cjs:4\`](https://github.com/harbour/vps/blob/0a1b2c/ecosystem.config.cjs#L4) | port 4310 belongs to "billing-api", not "ferry-api" | until the move in May |

      </details>
      "
    `);
  });

  it('is short where there is nothing to say', async () => {
    const clean = report({ findings: [], facts: facts(), registry: registry() });
    expect(await render('markdown', clean, options)).toBe(
      '## ✅ portbook: no port problems\n\n0 listeners, 0 routes, checked against `PORTS.md` (1 entry).\n',
    );
  });

  it('links places only where there is somewhere to link to', async () => {
    expect(await render('markdown', report(), { ...options, links: null })).toContain('| `ecosystem.config.cjs:4` |');
    const nowhere = { ...options, links: { file: () => 'javascript:alert(1)' } };
    expect(await render('markdown', report(), nowhere)).toContain('| `ecosystem.config.cjs:4` |');
  });
});

describe('the map', () => {
  it('leaves out what would make it too large, and says so', async () => {
    const routes = Array.from({ length: 500 }, (_, index) =>
      route({ serverNames: [`quay-${index}.example`], port: 4000 + index, at: place(`nginx/${index}.conf`, 1) }),
    );
    const printed = await render('markdown', report({ facts: facts({ routes }) }), options);
    expect(printed.match(/^ {2}n\d+[([{]/gm)).toHaveLength(60);
    expect(printed).toContain('The map is full: 480 of the routes and listeners are not on it.');
  });

  it('draws a route of very many names', async () => {
    const serverNames = Array.from({ length: 200 }, (_, index) => `berth-${index}.example`);
    const printed = await render('markdown', report({ facts: facts({ routes: [route({ serverNames })] }) }), options);
    expect(printed).toContain('(["berth-9.example"])');
    expect(printed).toContain('(["190 more names"])');
  });
});

describe('size', () => {
  it('stays below what GitHub accepts, and says what is left out', async () => {
    const long = '|@#'.repeat(1000);
    const many = <T>(item: T): T[] => Array(5_000).fill(item);
    const huge = report({
      findings: many(finding({ message: long, help: long, related: [related(long, 1, long)] })),
      suppressed: many({ finding: finding({ message: long }), suppression: suppression({ reason: long }) }),
      facts: facts({
        listeners: many(listener({ application: long, environment: long, address: long })),
        routes: many(route({ serverNames: [long, long], location: long, host: long })),
        unresolved: many(unresolved({ reason: long, application: long })),
        problems: many({ at: place(long, 1), message: long }),
      }),
    });
    const printed = await render('markdown', huge, options);
    expect(Buffer.byteLength(printed)).toBeLessThan(1024 * 1024);
    expect(printed.match(/\d+ more are left out here for their size\./g)).toHaveLength(5);
  });
});

describe('hostile names', () => {
  const hostile = (attack: string) =>
    report({
      findings: [
        finding({
          rule: attack,
          message: attack,
          help: attack,
          at: place(attack, 1),
          related: [related(attack, 1, attack)],
          way: [related('b', 1, attack), related(attack, 2, attack), related('c', 3, attack)],
        }),
      ],
      suppressed: [
        { finding: finding({ rule: attack, message: attack }), suppression: suppression({ reason: attack }) },
      ],
      facts: facts({
        listeners: [listener({ application: attack, environment: attack, address: attack, at: place(attack, 1) })],
        routes: [route({ serverNames: [attack], location: attack, host: attack, at: place(attack, 1) })],
        unresolved: [unresolved({ reason: attack, application: attack, at: place(attack, 1) })],
        problems: [{ at: place(attack, 1), message: attack }],
      }),
      registry: registry({ file: attack, allocations: [allocation({ application: attack })] }),
    });
  const ours = /^(?:<\/?code>|<br>|<details><summary>1 [\w ]+<\/summary>|<\/details>)$/;

  it.each(attacks.map((attack) => [attack.slice(0, 40), attack] as const))(
    '%j changes nothing but itself',
    async (_, attack) => {
      const printed = await render('markdown', hostile(attack), options);
      const tree = parse(printed);
      const calm = parse(await render('markdown', hostile('calm'), options));
      for (const type of ['heading', 'table', 'tableRow', 'tableCell', 'code', 'link'] as const)
        expect(all(type, tree).length, type).toBe(all(type, calm).length);
      for (const type of ['image', 'emphasis', 'strong', 'definition', 'list', 'blockquote', 'thematicBreak'] as const)
        expect(all(type, tree), type).toEqual([]);
      for (const html of all('html', tree)) expect(html.value).toMatch(ours);
      for (const link of all('link', tree))
        expect(link.url).toMatch(
          /^https:\/\/github\.com\/(?:harbour\/vps\/blob\/0a1b2c|portbook\/portbook\/blob\/main\/docs\/rules)\//,
        );
      for (const text of all('text', tree)) expect(text.value).not.toMatch(/@\w|#\d|:\/\/|www\./i);
      expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    },
  );

  it('shows what it escapes as it was written', async () => {
    const tree = parse(await render('markdown', hostile('a | b \\| c'), options));
    const cells = all('tableCell', tree).map((cell) =>
      all('text', cell)
        .map((text) => text.value)
        .join(''),
    );
    expect(cells).toContain('a | b \\| c');
  });
});
