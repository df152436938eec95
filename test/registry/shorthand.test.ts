import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/model/failure.ts';
import type { Allocation } from '../../src/model/registry.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { convertRegistry } from '../../src/registry/convert.ts';
import { allocate } from '../../src/registry/edit/index.ts';
import { readRegistry } from '../../src/registry/index.ts';

const read = (text: string) => readRegistry(new SourceText('ports.yml', text));
const brief = (it: Allocation) =>
  `${it.port}${it.portEnd === null ? '' : `-${it.portEnd}`} ${it.application} ${it.status} ${it.at.line}`;

describe('a ports.yml in a form of its own', () => {
  it.each([
    ['names with their ports', 'quay: 4310\npier: "4311-4313"\n', ['4310 quay active 1', '4311-4313 pier active 2']],
    [
      'under a word for them',
      'updated: 2026-01-31\nports:\n  quay: 4310\n  pier: 4311\nteam: [quay, pier]\n',
      ['4310 quay active 3', '4311 pier active 4'],
    ],
    ['several ports of a name', 'services:\n  quay: [4310, 4311]\n', ['4310 quay active 2', '4311 quay active 2']],
    ['ports with their names', '4310: quay\n4311: { name: pier }\n', ['4310 quay active 1', '4311 pier active 2']],
    [
      'names with entries',
      'quay: { port: 4310, retention_days: 15 }\npier:\n  port: "4311"\n',
      ['4310 quay active 1', '4311 pier active 2'],
    ],
    [
      'entries with a name',
      'services:\n  - name: quay\n    port: 4310\n  - { service: pier, port: 4311 }\n',
      ['4310 quay active 2', '4311 pier active 4'],
    ],
    ['a list and nothing else', '- { app: quay, port: 4310 }\n', ['4310 quay active 1']],
    ['a list of pairs', 'apps:\n  - quay: 4310\n  - pier: 4311\n', ['4310 quay active 2', '4311 pier active 3']],
    [
      'topics',
      'databases:\n  quay-db: { port: 4330 }\nweb:\n  quay: { port: 4310 }\n',
      ['4330 quay-db active 2', '4310 quay active 4'],
    ],
    [
      'several keys for ports',
      'services:\n  quay: { http_port: 4310, metricsPort: 4390, container_port: 80 }\n',
      ['4310 quay active 2', '4390 quay active 2'],
    ],
    [
      'a status over a list',
      'services:\n  quay: 4310\nreserved:\n  - { port: 4311, service: pier }\n  - { port: 4312, reason: the move }\navoid: [5000, "6000-6063"]\n',
      [
        '4310 quay active 2',
        '4311 pier reserved 4',
        '4312 null reserved 5',
        '5000 null avoid 6',
        '6000-6063 null avoid 6',
      ],
    ],
    [
      'ranges beside them',
      'ranges: { web: "4300-4399" }\ndynamic: { start: 4400, end: 4499 }\nservices: { quay: 4310 }\n',
      ['4310 quay active 3'],
    ],
    [
      'parts of an application',
      'services:\n  quay:\n    http: 4310\n    https: 4311\n  pier: { dev: 4320, prod: 4321 }\n',
      ['4310 quay active 3', '4311 quay active 4', '4320 pier active 5', '4321 pier active 5'],
    ],
    [
      'what is part of an application and has a name',
      'quay:\n  web: 4310\n  gate: 4311\n  redis: 1\npier: { lantern: 4312 }\n',
      ['4310 quay active 2', '4311 gate active 3', '4312 lantern active 5'],
    ],
    [
      'ports below a name, and the same again with those in containers',
      'projects:\n  quay:\n    name: Quay 2000\n    ports: { web: 4310, gate: 4311 }\n    docker_ports: { web: "4310:80", gate: "4311:80" }\n    container_ports: { web: 80 }\n',
      ['4310 quay active 4', '4311 gate active 4'],
    ],
    [
      'a topic with bare names beside a word for applications',
      'services:\n  quay: 4310\ninfrastructure:\n  lantern: 4330\ninternal_ports:\n  lantern: 80\n',
      ['4310 quay active 2', '4330 lantern active 4'],
    ],
    [
      'ports with remarks, and those that only containers reach',
      'quay:\n  web: 4310 (until the move)\n  lamp-db: 4330 (internal only)\n  repo: /srv/quay (on dock-01)\n  used_by: [pier]\n',
      ['4310 quay active 2'],
    ],
    [
      'what tells of conflicts and ranges, and what is reserved',
      'ports:\n  quay: 4310\nconflicts:\n  resolved: [{ port: 4311, was: quay }]\nport_ranges: { web: "4300-4399" }\nreserved_ports:\n  - 4380-4389\n',
      ['4310 quay active 2', '4380-4389 null reserved 7'],
    ],
    [
      'ports with their names below a topic',
      'north:\n  4310: quay\n  4311: pier\n',
      ['4310 quay active 2', '4311 pier active 3'],
    ],
    ['the host’s side of a mapping', 'ports:\n  quay: "8080:80"\n', ['8080 quay active 2']],
  ])('%s', async (_, text, expected) => {
    const { allocations, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(allocations.map(brief)).toEqual(expected);
  });

  it('says the server and the environment by the keys above', async () => {
    const { allocations } = await read(
      'hosts:\n  harbour-1: { quay: 4310 }\n  harbour-2: { pier: 4310 }\nenvironments:\n  production:\n    quay: { port: 4320 }\n  test:\n    quay: { port: 4321 }\n',
    );
    expect(allocations.map((it) => [it.port, it.application, it.host, it.environments])).toEqual([
      [4310, 'quay', 'harbour-1', []],
      [4310, 'pier', 'harbour-2', []],
      [4320, 'quay', null, ['production']],
      [4321, 'quay', null, ['test']],
    ]);
    const shared = await read('quay-db: { port: 4330, env: shared }\n');
    expect(shared.allocations.map((it) => it.environments)).toEqual([[]]);
    const bare = await read('production: { quay: 4310 }\nstaging: { quay: 4311 }\n');
    expect(bare.allocations.map((it) => [it.port, it.environments])).toEqual([
      [4310, ['production']],
      [4311, ['staging']],
    ]);
  });

  it('says of what an application is part', async () => {
    const { allocations } = await read(
      'projects:\n  quay: { web: 4310, gate: 4311, test: 4312 }\nmonitoring: { lamp: 4320 }\n',
    );
    expect(allocations.map((it) => [it.application, it.owner, it.aliases, it.environments])).toEqual([
      ['quay', null, ['quay web'], []],
      ['gate', 'quay', ['quay gate'], []],
      ['quay', null, [], ['test']],
      ['lamp', null, [], []],
    ]);
  });

  it('takes what an entry says in the words that people use', async () => {
    const { allocations, problems } = await read(
      `services:
  quay-web:
    port: 4310
    proto: UDP
    status: running
    description: the landing
    container: quay_web_1
    project: quay
    kind: Next.js
    host: 127.0.0.1
    env: prod
    tier: 2
    internal: true
  pier: { port: 53, protocol: tcp/udp, server: harbour-1, note: dns }
`,
    );
    expect(problems).toEqual([]);
    expect(allocations[0]).toMatchObject({
      port: 4310,
      protocol: 'udp',
      application: 'quay-web',
      status: 'active',
      notes: 'the landing',
      aliases: ['quay_web_1'],
      owner: 'quay',
      type: 'Next.js',
      address: '127.0.0.1',
      host: null,
      environments: ['prod'],
      portAt: { line: 3, column: 11, endColumn: 15 },
    });
    expect(allocations.slice(1).map((it) => [it.protocol, it.host, it.notes])).toEqual([
      ['tcp', 'harbour-1', 'dns'],
      ['udp', 'harbour-1', 'dns'],
    ]);
  });

  it.each(['a: &a [*a]\n', 'quay: 4310\nall: &all { again: *all }\n', 'a: &a { b: &b [*a], c: *b }\n'])(
    'refuses an alias within what it stands for: %s',
    async (text) => {
      await expect(read(text)).rejects.toThrow(/the alias \*\w+ stands within what it stands for/);
    },
  );

  it('follows aliases, and refuses those that go round', async () => {
    const { allocations } = await read('ports:\n  quay: &port 4310\n  pier: *port\n  buoy: 4311\n');
    expect(allocations.map(brief)).toEqual(['4310 quay active 2', '4310 pier active 3', '4311 buoy active 4']);
    await expect(read('ports: &all\n  quay: 4310\n  pier: *all\n')).rejects.toBeInstanceOf(Failure);
  });

  it('is read as its page shows', async () => {
    const page = readFileSync('docs/registry.md', 'utf8');
    const [, example = ''] = /```yaml\n(ports:[\s\S]+?)```/.exec(page) ?? [];
    const { allocations, problems } = await read(example);
    expect(problems).toEqual([]);
    expect(allocations.map(brief)).toEqual([
      '4310 ferry-web active 2',
      '4311 ferry-api active 3',
      '4312 ferry-api active 3',
      '4330 ferry-db active 4',
      '4320-4329 pier reserved 6',
    ]);
    expect(allocations[3]).toMatchObject({ host: 'harbour-1', environments: ['production'], notes: 'until the move' });
  });

  it('is not edited', async () => {
    const source = new SourceText('ports.yml', 'ports: { quay: 4310 }\n');
    const registry = await readRegistry(source);
    const wish = { port: 4311, protocol: 'tcp', application: 'pier', status: 'active' } as const;
    await expect(allocate({ source, registry }, wish)).rejects.toThrow(
      '(it has no list under "allocations:", which "portbook convert --to yaml" writes)',
    );
  });

  it('says how it was read, and can be converted to the full form', async () => {
    const registry = await read('meta: { server: harbour }\nports:\n  quay: 4310\n  pier: 4311\n');
    expect(registry.manner).toBe('what is under "ports"; nothing of "meta"');
    const { text } = await convertRegistry(registry, 'yaml');
    expect(text).toContain('  - port: 4310\n    application: quay\n');
    expect((await read(text)).manner).toBeUndefined();
  });

  it('reports what cannot be a port, and reads the others', async () => {
    const { allocations, problems } = await read(
      'ports:\n  quay: 70000\n  pier: 4311\nfree: [4312]\nlist:\n  - port: 4313\n',
    );
    expect(allocations.map((it) => it.port)).toEqual([4311, 4312]);
    expect(problems.map((it) => [it.message, it.at.line])).toEqual([
      ['70000 is not a port: ports go from 1 to 65535', 2],
      ['port 4313 is active, but names no application', 6],
    ]);
  });
});

describe('maps beside that of the ports', () => {
  const ports = 'ports:\n  4310: { name: quay }\n  4311: { name: pier }\n';

  it('say more of ports that are given, and not whose they are', async () => {
    const { allocations } = await read(
      `env_vars: { 4310: QUAY_PORT, 4311: PIER_PORT }\n${ports}types: { 4311: env-only }\n`,
    );
    expect(allocations.map(brief)).toEqual(['4310 quay active 3', '4311 pier active 4']);
  });

  it('give the ports that are not', async () => {
    const { allocations } = await read(`${ports}databases: { 4311: pier-db, 4330: quay-db }\n`);
    expect(allocations.map(brief)).toEqual([
      '4310 quay active 2',
      '4311 pier active 3',
      '4311 pier-db active 4',
      '4330 quay-db active 4',
    ]);
  });
});

it('reads a transport that is one', async () => {
  const { allocations } = await read(
    'ports:\n  4310: { name: quay, transport: udp }\n  4311: { name: pier, transport: http }\n',
  );
  expect(allocations.map((it) => it.protocol)).toEqual(['udp', 'tcp']);
});

it('takes local and remote for places of what stands above them', async () => {
  const { allocations } = await read('quay: { local: 4310, remote: 4310 }\npier: { local: 4311, remote: 443 }\n');
  expect(allocations.map((it) => [it.port, it.application, it.environments])).toEqual([
    [4310, 'quay', ['local']],
    [4310, 'quay', ['remote']],
    [4311, 'pier', ['local']],
    [443, 'pier', ['remote']],
  ]);
});

describe('what is not plain', () => {
  const hint =
    'portbook cannot tell whose this port is: write names with their ports ("shop: 3000"), entries ' +
    '("- { name: shop, port: 3000 }"), or the full form: "allocations:" with "- { port: 3000, application: shop }"';
  it.each([
    ['a number between groups', 'port_base: 4300\nservices:\n  quay: { port: 4310 }\n', 1],
    ['ports of environments', 'ports:\n  dev: 4310\n  prod: 4311\n', 2],
    ['ports in the names', 'quay_port: 4310\n', 1],
    ['sides of nobody', 'ports:\n  production:\n    dev: 4310\n', 3],
    ['numbers of other things', 'ports: { quay: 4310 }\nserial: { timeout: 4311 }\n', 2],
    ['parts of parts', 'apps:\n  quay:\n    web:\n      north: 4310\n', 3],
    ['a manifest', 'kind: Pod\nspec:\n  containers:\n    - ports:\n        - containerPort: 4310\n', 4],
    ['a compose file', 'services:\n  quay:\n    build: .\n    environment: { PORT: "4310" }\n', 3],
    ['an address of a page', 'services:\n  quay: http://localhost:4310\n  pier: 4311\n', 2],
    ['no value', 'services:\n  quay: 4310\n  pier:\n', 3],
    ['ports below an entry', 'services:\n  quay: { port: 4310, db: { port: 4330 } }\n', 2],
    ['merge keys', 'services:\n  quay: { <<: { port: 4310 } }\n', 2],
  ])('%s', async (_, text, line) => {
    const failure = await read(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure instanceof Failure && failure.toText()).toBe(`ports.yml:${line}: ${hint}`);
  });

  it.each([
    [
      'the full form',
      'allocations:\n  - { prot: 4310, application: quay }\n',
      'unknown key "prot": did you mean "port"?',
    ],
    [
      'the full form, with a word of others',
      'allocations:\n  - { port: 4310, name: quay }\n',
      'unknown key "name": did you mean "application"?',
    ],
    [
      'the name of its list',
      'allocation:\n  - { port: 4310, application: quay }\n',
      '"allocations" is wrong: list the ports under "allocations:"',
    ],
    [
      'a key beside its list',
      'allocations:\n  - { port: 4310, application: quay }\nservices: { pier: 4311 }\n',
      'unknown key "services": use $schema, version, updated, audited, allocations',
    ],
  ])('a mistake in %s is still one', async (_, text, message) => {
    const said = await read(text).then(
      ({ problems }) => problems.map((it) => it.message),
      (error: unknown) => [error instanceof Failure ? error.message : ''],
    );
    expect(said).toContain(message);
  });
});
