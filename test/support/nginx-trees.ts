/** Random configurations of nginx that nginx accepts, cut into files that include each other. */
import fc from 'fast-check';
import { httpPreamble, mainPreamble } from './nginx-binary.ts';

/** A directive that ends in `;`, or a block. */
type Node = string | { readonly head: string; readonly body: readonly Node[] };

const port = fc.integer({ min: 20_000, max: 29_999 });
const address = fc.oneof(
  { weight: 3, arbitrary: port.map((it) => `127.0.0.1:${it}`) },
  { weight: 1, arbitrary: port.map((it) => `[::1]:${it}`) },
  { weight: 1, arbitrary: port.map((it) => `localhost:${it}`) },
);
const upstreamNames = ['ferry_api', 'PIER', 'quay.internal'];
const authority = fc.oneof(address, fc.constantFrom(...upstreamNames, '10.0.0.7', '10.0.0.7:8080', 'unix:/run/pier'));

const machine = fc
  .tuple(
    fc.oneof(address, fc.constant('127.0.0.1'), fc.constant('unix:/run/ferry.sock')),
    fc.constantFrom('', '', ' down', ' weight=2 max_fails=1', ' backup'),
  )
  .map(([at, options]) => `server ${at}${options}`);
const upstream = (name: string): fc.Arbitrary<Node> =>
  fc.array(machine, { maxLength: 3 }).map((machines) => ({
    head: `upstream ${name}`,
    body: ['server 127.0.0.1:4310', ...machines, 'keepalive 4'],
  }));

const entriesOf = (key: fc.Arbitrary<string>): fc.Arbitrary<readonly Node[]> =>
  fc
    .uniqueArray(fc.tuple(key, authority), { selector: ([it]) => it, maxLength: 4 })
    .map((entries) => entries.map(([it, value]) => `${it} ${value}`));
const map = fc.oneof(
  fc.record({
    source: fc.constantFrom('$uri', '$arg_a'),
    entries: entriesOf(fc.constantFrom('a', '"b c"', '~^/x', 'default')),
  }),
  fc.record({
    source: fc.constantFrom('$host', '$http_host'),
    entries: entriesOf(fc.constantFrom('ferry.example', '.pier.example', '*.a.example', '~^n', 'default')),
  }),
);
const chosen: fc.Arbitrary<readonly Node[]> = fc
  .tuple(map, authority, authority)
  .map(([{ source, entries }, north, south]) => [
    { head: `map ${source} $m`, body: source.includes('host') ? ['hostnames', ...entries] : entries },
    { head: 'split_clients $remote_addr $half', body: [`50% ${north}`, `* ${south}`] },
    { head: 'geo $near', body: [`default ${south}`, `127.0.0.0/8 ${north}`] },
  ]);

const set = fc.oneof(
  port.map((it) => `set $p ${it}`),
  authority.map((it) => `set $t "${it}"`),
  port.map((it): Node => ({ head: 'if ($arg_a)', body: [`set $p ${it}`] })),
);
const pass = fc.oneof(
  authority.filter((it) => !it.startsWith('unix')).map((it) => `proxy_pass http://${it}`),
  authority.map((it) => `proxy_pass https://${it}`),
  fc
    .constantFrom(
      'http://$m',
      'http://$half/a',
      'http://$near',
      'http://127.0.0.1:$p',
      'http://$t$request_uri',
      '$scheme://$t/',
    )
    .map((it) => `proxy_pass ${it}`),
  address.map((it) => `proxy_pass "http://${it}/api/"`),
  fc
    .tuple(fc.constantFrom('grpc_pass', 'fastcgi_pass', 'uwsgi_pass', 'scgi_pass', 'memcached_pass'), address)
    .map(([name, it]) => `${name} ${it}`),
);
const location = fc
  .tuple(fc.array(set, { maxLength: 2 }), pass, fc.boolean())
  .map(([before, last, isNested]): readonly Node[] =>
    isNested ? [{ head: 'if ($request_method = GET)', body: ['break'] }, ...before, last] : [...before, last],
  );
const locations = fc.tuple(location, location, fc.boolean()).map(([root, api, isNested]): readonly Node[] =>
  isNested
    ? [{ head: 'location /', body: [...root, { head: 'location ^~ /api', body: api }] }]
    : [
        { head: 'location /', body: root },
        { head: 'location = /api', body: api },
      ],
);

const listen = fc
  .tuple(fc.constantFrom('', '*:', '127.0.0.1:', '[::1]:', '[::]:', 'localhost:'), port)
  .map(([at, it]) => `listen ${at}${it}`);
const names = fc.uniqueArray(
  fc.constantFrom('ferry.example', 'PIER.example', '*.a.example', '~^n\\d', '.b.example', '_', '""'),
  { maxLength: 3 },
);
const server = fc
  .record({
    listens: fc.uniqueArray(listen, { maxLength: 2, selector: (it) => it.slice(-5) }),
    first: listen,
    names,
    sets: fc.array(set, { maxLength: 2 }),
    locations,
    isSharing: fc.boolean(),
  })
  .map(
    (it): Node => ({
      head: 'server',
      body: [
        ...it.listens.filter((one) => one.slice(-5) !== it.first.slice(-5)),
        it.first,
        ...(it.names.length === 0 ? [] : [`server_name ${it.names.join(' ')}`]),
        ...it.sets,
        ...(it.isSharing ? ['include shared/api.conf'] : []),
        ...it.locations,
      ],
    }),
  );

const streamServer = fc
  .tuple(port, fc.constantFrom('', ' udp'), fc.oneof(address, fc.constantFrom('deep_quay', '$sni')))
  .map(
    ([it, options, to]): Node => ({ head: 'server', body: [`listen 127.0.0.1:${it}${options}`, `proxy_pass ${to}`] }),
  );
const stream = fc
  .tuple(
    fc.uniqueArray(streamServer, { maxLength: 2, selector: (it) => JSON.stringify(it).slice(20, 50) }),
    address,
    entriesOf(fc.constantFrom('ferry.example', 'default')),
  )
  .map(
    ([servers, it, entries]): Node => ({
      head: 'stream',
      body: [
        {
          head: 'map $remote_addr $sni',
          body: entries.filter((entry) => !/ (?:ferry_api|PIER|quay|10.0.0.7$)/.test(String(entry))),
        },
        { head: 'upstream deep_quay', body: [`server ${it}`] },
        ...servers,
      ],
    }),
  );

const http = fc
  .tuple(
    fc.tuple(...upstreamNames.map(upstream)),
    chosen,
    fc.array(server, { minLength: 1, maxLength: 3 }),
    fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
  )
  .map(([upstreams, maps, servers, order]): Node => {
    const body = [...upstreams, ...maps, ...servers].map((it, index) => ({ it, at: order[index] ?? 0 }));
    return { head: 'http', body: body.sort((a, b) => a.at - b.at).map(({ it }) => it) };
  });

/** How a tree is cut into files: a number for each directive, asked for in order, and again from the first. */
const cuts = fc.array(fc.nat({ max: 11 }), { minLength: 5, maxLength: 60 });

export interface NginxTree {
  /** With `nginx.conf` at the root. */
  readonly files: Readonly<Record<string, string>>;
}

export const nginxTree: fc.Arbitrary<NginxTree> = fc
  .tuple(
    http,
    stream,
    cuts,
    pass.filter((it) => !it.includes('unix')),
  )
  .map(([web, tcp, numbers, shared]) => new Cutter(numbers).cut([web, tcp], shared));

const folders = ['conf.d', 'sites', 'parts/deep', 'snippets'];

class Cutter {
  readonly #files: Record<string, string> = {};
  readonly #numbers: readonly number[];
  #asked = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  cut(nodes: readonly Node[], shared: string): NginxTree {
    const [web, tcp] = nodes.map((it) => this.#node(it, ''));
    const quiet =
      'server {\n  listen 127.0.0.1:19999;\n  set $p 4310;\n  set $t ferry_api;\n  set $memcached_key a;\n}\n';
    this.#files['nginx.conf'] =
      `${mainPreamble}${(web ?? '').replace('{\n', `{\n${httpPreamble}${quiet}`)}${tcp ?? ''}`;
    // A fragment that nobody includes would still be read.
    const isShared = Object.values(this.#files).some((it) => it.includes('include shared/api.conf;'));
    if (isShared) this.#files['shared/api.conf'] = `location /shared {\n  ${shared};\n}\n`;
    return { files: this.#files };
  }

  #next(): number {
    this.#asked += 1;
    return this.#numbers[this.#asked % this.#numbers.length] ?? 0;
  }

  #node(node: Node, folder: string): string {
    if (typeof node === 'string') return `${node};\n`;
    // Nginx knows no `include` in `split_clients`, and no patterns for one in `geo`.
    const isCut = !/^(?:split_clients|geo) /.test(node.head);
    const body = isCut ? this.#body(node.body, folder) : node.body.map((it) => this.#node(it, folder)).join('');
    return `${node.head} {\n${body}}\n`;
  }

  /** @param folder of the file that the text will stand in */
  #body(nodes: readonly Node[], folder: string): string {
    let text = '';
    for (let at = 0; at < nodes.length; ) {
      const number = this.#next();
      const count = number === 0 ? 2 : 1;
      const part = nodes.slice(at, at + count);
      at += count;
      if (number > 2) text += part.map((it) => this.#node(it, folder)).join('');
      else text += this.#outside(part, folder, number);
    }
    return text;
  }

  /** Moves directives into files of their own. */
  #outside(nodes: readonly Node[], folder: string, number: number): string {
    const own = folders[this.#next() % folders.length] ?? '';
    const name = `${own}/${this.#asked}${number === 1 ? '.inc' : ''}`;
    if (number !== 0) {
      const path = `${name}${number === 1 ? '' : '.conf'}`;
      this.#files[path] = nodes.map((it) => this.#node(it, own)).join('');
      this.#addDecoy(folder, path);
      return `include ${path};\n`;
    }
    for (const [index, node] of nodes.entries()) this.#files[`${name}/${index}.conf`] = this.#node(node, name);
    this.#files[`${name}/.hidden.conf`] = '# not a file for the pattern\n';
    this.#files[`${name}/2.conf.bak`] = '# nor is this\n';
    return `include ${name}/[0-9]*.conf;\n`;
  }

  /** The same path below the file that includes it: nginx looks from the folder of `nginx.conf` only. */
  #addDecoy(folder: string, path: string): void {
    if (folder !== '') this.#files[`${folder}/${path}`] = '# what nobody includes\n';
  }
}

/** The configuration as one file, each `include` replaced by what it includes; and which files these are. */
export function inlined(files: Readonly<Record<string, string>>): {
  readonly text: string;
  readonly loaded: readonly string[];
} {
  const loaded: string[] = [];
  const inline = (path: string): string => {
    loaded.push(path);
    return (files[path] ?? '').replace(/^include (\S+);\n/gm, (_, pattern: string) =>
      matching(files, pattern).map(inline).join(''),
    );
  };
  return { text: inline('nginx.conf'), loaded };
}

function matching(files: Readonly<Record<string, string>>, pattern: string): readonly string[] {
  const stem = pattern.replace('[0-9]*.conf', '');
  if (stem === pattern) return [pattern];
  return Object.keys(files)
    .filter((it) => it.startsWith(stem) && /^\d[^/]*\.conf$/.test(it.slice(stem.length)))
    .sort();
}
