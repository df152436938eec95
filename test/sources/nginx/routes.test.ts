import { describe, expect, it } from 'vitest';
import { scanFiles, shownFacts } from '../../support/scan.ts';

/** The routes of a server that has this body, as `location -> host:port "text at the place"`. */
async function routes(body: string, around = ''): Promise<string[]> {
  const conf = `http {\n${around}\nserver {\n  listen 4300;\n${body}\n}\n}\n`;
  const facts = await shownFacts({ 'nginx.conf': conf });
  return facts.filter((it) => !it.startsWith('nginx 4300 ')).map((it) => it.replace(' nginx.conf ', ' '));
}

const pass = (value: string, directive = 'proxy_pass'): string => `location / { ${directive} ${value}; }`;

describe('targets', () => {
  it('is read of a connection that stream hands to a socket of nginx itself', async () => {
    const conf = 'stream { server { listen 4300; pass 127.0.0.1:4310; } }';
    const { routes: found } = await scanFiles({ 'nginx.conf': conf });
    expect(found).toMatchObject([{ layer: 'stream', host: '127.0.0.1', port: 4310 }]);
  });

  it.each([
    ['http://127.0.0.1:4310', '/ -> 127.0.0.1:4310 "127.0.0.1:4310"'],
    ['"http://127.0.0.1:4310/api/"', '/ -> 127.0.0.1:4310 "127.0.0.1:4310"'],
    ['HTTP://localhost:4310/api?x=1:2', '/ -> localhost:4310 "localhost:4310"'],
    ['http://[::1]:4310/', '/ -> ::1:4310 "[::1]:4310"'],
    ['https://[::1]', '/ -> ::1:443 "[::1]"'],
    ['http://pier.example', '/ -> pier.example:80 "pier.example"'],
    ['https://pier.example/', '/ -> pier.example:443 "pier.example"'],
    ['http://localhost', '/ -> localhost:80 "localhost"'],
    ['http://ferry:4310', '/ -> ferry:4310 "ferry:4310"'],
    ['http://127.0.0.1:4310$request_uri', '/ -> 127.0.0.1:4310 "127.0.0.1:4310"'],
    ['http://127.0.0.1:4310/$uri$is_args$args', '/ -> 127.0.0.1:4310 "127.0.0.1:4310"'],
    ['$scheme://127.0.0.1:4310', '/ -> 127.0.0.1:4310 "127.0.0.1:4310"'],
  ])('proxy_pass %s', async (value, expected) => {
    expect(await routes(pass(value))).toEqual([expected]);
  });

  it.each([
    ['grpc_pass', 'grpc://127.0.0.1:4310'],
    ['grpc_pass', '127.0.0.1:4310'],
    ['fastcgi_pass', '127.0.0.1:4310'],
    ['uwsgi_pass', 'uwsgi://127.0.0.1:4310'],
    ['scgi_pass', '127.0.0.1:4310'],
    ['memcached_pass', '127.0.0.1:4310'],
  ])('%s %s', async (directive, value) => {
    expect(await routes(pass(value, directive))).toEqual(['/ -> 127.0.0.1:4310 "127.0.0.1:4310"']);
  });

  it.each(['http://unix:/run/ferry.sock:/api/', 'http://unix:/run/ferry.sock'])('none for %s', async (value) => {
    expect(await routes(pass(value))).toEqual([]);
  });

  it.each([
    ['http://127.0.0.1:$port', 'warning: "$port" is not set to a value in this repository'],
    ['http://127.0.0.1:$\u007bFERRY_PORT}', 'warning: "$\u007bFERRY_PORT}" is filled in from the environment'],
    ['http://$ferry', 'warning: "$ferry" is not set to a value in this repository'],
    ['$ferry', 'warning: "$ferry" is not set to a value in this repository'],
    ['http://$host:4310', 'notice: "$host" depends on the request'],
    ['http://$http_host$request_uri', 'notice: "$http_host" depends on the request'],
    ['http://127.0.0.1:43$1', 'notice: "$1" depends on the request'],
    ['http://127.0.0.1:70000', 'warning: "70000" is no port from 1 to 65535'],
    ['127.0.0.1:4310', 'warning: nginx refuses "127.0.0.1:4310" here: it wants http:// or https:// and a host'],
    ['http://ferry_api/', 'notice: upstream "ferry_api" is not defined in this repository'],
  ])('does not guess %s', async (value, expected) => {
    expect(await routes(pass(value))).toEqual([`${expected} ${JSON.stringify(value)}`]);
  });

  it('wants a port where nginx has no default', async () => {
    expect(await routes(pass('grpc://pier.example', 'grpc_pass'))).toEqual([
      'warning: nginx wants one here, and "grpc://pier.example" has none "grpc://pier.example"',
    ]);
  });

  it('takes what a location captures for a path only where it is one', async () => {
    expect(await routes('location ~ ^/(api)(/.*)$ { proxy_pass http://127.0.0.1:4310$2; }')).toEqual([
      '~ ^/(api)(/.*)$ -> 127.0.0.1:4310 "127.0.0.1:4310"',
    ]);
    expect(await routes('location ~ ^/(api)(/.*)$ { proxy_pass http://127.0.0.1:431$1; }')).toEqual([
      'notice: "$1" depends on the request "http://127.0.0.1:431$1"',
    ]);
  });
});

describe('what a regular expression takes out of the request', () => {
  it.each([
    'server_name "~^(?<pier>[0-9]+)\\.ferry\\.example$"; location / { proxy_pass http://127.0.0.1:$pier; }',
    'location ~ "^/(?P<pier>[0-9]+)/" { if ($a) { proxy_pass http://127.0.0.1:$pier; } }',
  ])('is only a notice: %s', async (body) => {
    expect(await routes(body)).toEqual(['notice: "$pier" depends on the request "http://127.0.0.1:$pier"']);
  });

  it('is not of another server', async () => {
    const facts = await routes(
      'location ~ "^/(?<pier>[0-9]+)/" { return 200; } location / { proxy_pass http://127.0.0.1:$pier; }',
    );
    expect(facts).toEqual(['warning: "$pier" is not set to a value in this repository "http://127.0.0.1:$pier"']);
  });
});

describe('locations and servers', () => {
  it('gives the innermost location as written', async () => {
    const body = [
      'location = /exact { proxy_pass http://127.0.0.1:4310; }',
      'location ~* \\.(png|jpg)$ { proxy_pass http://127.0.0.1:4311; }',
      'location /outer { location /outer/inner { if ($a) { proxy_pass http://127.0.0.1:4312; } } }',
      'location @named { limit_except GET { proxy_pass http://127.0.0.1:4313; } }',
    ].join('\n');
    expect((await routes(body)).map((it) => it.split(' -> ')[0])).toEqual([
      '= /exact',
      '~* \\.(png|jpg)$',
      '/outer/inner',
      '@named',
    ]);
  });

  it('gives names and sockets of the server', async () => {
    const conf = `server {
      listen 4300 default_server;
      listen [::]:4301 ssl;
      listen unix:/run/ferry.sock;
      server_name ferry.example _ "" *.pier.example ~^x\\d+$;
      server_name more.example;
      location / { proxy_pass http://127.0.0.1:4310; }
    }`;
    const { routes: found } = await scanFiles({ 'nginx.conf': conf });
    expect(found).toMatchObject([
      {
        serverNames: ['ferry.example', '*.pier.example', '~^x\\d+$', 'more.example'],
        entries: [
          { port: 4300, protocol: 'tcp', address: null, family: 'ipv4' },
          { port: 4301, protocol: 'tcp', address: '::', family: 'ipv6' },
        ],
        layer: 'http',
        application: null,
      },
    ]);
  });

  it('enters a server without a listen at 80', async () => {
    const { routes: found } = await scanFiles({
      'nginx.conf': 'server { location / { proxy_pass http://[::1]:4310; } }',
    });
    expect(found[0]?.entries).toMatchObject([{ port: 80, protocol: 'tcp', address: null, family: 'ipv4' }]);
  });

  it('does not read Lua', async () => {
    expect(await routes('content_by_lua_block { proxy_pass http://127.0.0.1:4310; listen 1; }')).toEqual([]);
  });
});

describe('stream', () => {
  it('routes connections, to upstreams of its own', async () => {
    const conf = `stream {
      upstream berths { server 10.0.0.5:5432; server 10.0.0.6; }
      server { listen 4300; proxy_pass berths; }
      server { listen 4301 udp; proxy_pass 127.0.0.1:4311; }
    }
    http { upstream berths { server 127.0.0.1:4312; } }`;
    const facts = await scanFiles({ 'nginx.conf': conf });
    expect(facts.routes.map((it) => `${it.layer} ${it.location} ${it.host}:${it.port} ${it.entries[0]?.port}`)).toEqual(
      ['stream / 10.0.0.5:5432 4300', 'stream / 127.0.0.1:4311 4301'],
    );
    expect(facts.unresolved.map((it) => it.reason)).toEqual(['nginx wants one here, and "10.0.0.6" has none']);
  });

  it('is known from a proxy_pass outside of a location', async () => {
    const { routes: found } = await scanFiles({
      'conf.d/db.conf': 'server { listen 4300; proxy_pass 10.0.0.5:5432; }',
    });
    expect(found.map((it) => it.layer)).toEqual(['stream']);
  });
});

describe('upstreams', () => {
  const ferry = 'upstream Ferry { server 127.0.0.1:4310 weight=2; server pier.example; server [::1]:4311 backup; }';

  it('leads to each machine, on its own line', async () => {
    expect(await routes(pass('http://ferry/api'), ferry)).toEqual([
      '/ -> 127.0.0.1:4310 "127.0.0.1:4310"',
      '/ -> pier.example:80 "pier.example"',
      '/ -> ::1:4311 "[::1]:4311"',
    ]);
    const { routes: found } = await scanFiles({ 'nginx.conf': `${ferry}\nserver { ${pass('http://ferry')} }` });
    expect(found[0]?.related).toMatchObject([{ at: { line: 2 }, message: 'upstream "Ferry" is used here' }]);
  });

  it('says that an upstream, or a map, goes on in a file that is not here', async () => {
    const upstream = 'upstream ferry { server 127.0.0.1:4310; include /srv/ferry.conf; }';
    expect(await routes(pass('http://ferry'), upstream)).toEqual([
      '/ -> 127.0.0.1:4310 "127.0.0.1:4310"',
      'warning: upstream "ferry" includes "/srv/ferry.conf", which is not in this repository "/srv/ferry.conf"',
    ]);
    const map = 'map $host $ferry { default 127.0.0.1:4310; include /srv/ferry.map; }';
    expect(await routes(pass('http://$ferry'), map)).toEqual([
      '/ -> 127.0.0.1:4310 "127.0.0.1:4310"',
      'warning: "$ferry" has further values in "/srv/ferry.map", which is not in this repository "http://$ferry"',
    ]);
  });

  it('says that nothing names the machines of an upstream', async () => {
    const upstream = 'upstream ferry { zone ferry 64k; state /var/lib/nginx/ferry.conf; }';
    expect(await routes(pass('http://ferry'), upstream)).toEqual([
      'warning: upstream "ferry" has no server in this repository "http://ferry"',
    ]);
  });

  it('leaves out machines that are down, sockets of the file system, and what Lua chooses', async () => {
    const down = 'upstream ferry { server 127.0.0.1:4310 down; server unix:/run/a; server 127.0.0.1:4311; }';
    expect(await routes(pass('http://ferry'), down)).toEqual(['/ -> 127.0.0.1:4311 "127.0.0.1:4311"']);
    const lua = 'upstream ferry { server 0.0.0.1; balancer_by_lua_block { pick() } }';
    expect(await routes(pass('http://ferry'), lua)).toEqual([
      'warning: Lua code chooses the machine in upstream "ferry" "http://ferry"',
    ]);
  });

  it('finds one whose name looks like a placeholder', async () => {
    const loud = 'upstream FERRY { server 127.0.0.1:4310; }';
    expect(await routes(pass('http://FERRY/'), loud)).toEqual(['/ -> 127.0.0.1:4310 "127.0.0.1:4310"']);
    expect(await routes(pass('http://PIER/'), loud)).toEqual([
      'warning: "PIER" looks like a placeholder that something else fills in "http://PIER/"',
    ]);
  });

  it('says once what cannot be known of a machine', async () => {
    const unknown = 'upstream ferry { server 127.0.0.1:$\u007bPORT}; server a.example service=x resolve; }';
    expect(await routes(`${pass('http://ferry')} location /b { proxy_pass http://ferry; }`, unknown)).toEqual([
      'warning: "$\u007bPORT}" is filled in from the environment "127.0.0.1:$\u007bPORT}"',
      'warning: it comes from a DNS SRV record "a.example"',
    ]);
  });

  it('finds them in other files, the nearest folder first', async () => {
    const site = 'server { listen 4300; location / { proxy_pass http://ferry; } }';
    const files = {
      'north/nginx/sites-enabled/ferry': site,
      'north/nginx/conf.d/upstreams.conf': 'upstream ferry { server 127.0.0.1:4310; }',
      'south/nginx/conf.d/upstreams.conf': 'upstream ferry { server 127.0.0.1:4311; }',
      'sites-enabled/ferry': site,
    };
    const { routes: found, unresolved } = await scanFiles(files);
    expect(found.map((it) => `${it.port} ${it.at.file} ${it.related[0]?.at.file}`)).toEqual([
      '4310 north/nginx/conf.d/upstreams.conf north/nginx/sites-enabled/ferry',
    ]);
    expect(unresolved).toMatchObject([{ at: { file: 'sites-enabled/ferry' }, severity: 'notice' }]);
  });
});

describe('variables', () => {
  it.each([
    ['set $port 4310; location / { proxy_pass http://127.0.0.1:$port; }', ['/ -> 127.0.0.1:4310 "4310"']],
    ['location / { set $a "http://127.0.0.1:4310"; proxy_pass $a/api; }', ['/ -> 127.0.0.1:4310 "127.0.0.1:4310"']],
    ['set $ferry ferry; location / { proxy_pass http://$ferry:4310; }', ['/ -> ferry:4310 ":4310"']],
    [
      'location / { set $app ferry; set $port 4310; set $proto https; proxy_pass $proto://$app:$port/$uri; }',
      ['/ -> ferry:4310 "4310"'],
    ],
    ['set $a $b; set $b 4310; location / { proxy_pass http://127.0.0.1:$\u007ba}; }', ['/ -> 127.0.0.1:4310 "4310"']],
    ['set $a 4310; location / { set $a 4311; proxy_pass http://127.0.0.1:$a; }', ['/ -> 127.0.0.1:4311 "4311"']],
    ['location / { proxy_pass http://127.0.0.1:$a; set $a 1; set $a 4310; }', ['/ -> 127.0.0.1:4310 "4310"']],
    [
      'set $a 4310; if ($b) { set $a 4311; } location / { proxy_pass http://127.0.0.1:$a; }',
      ['/ -> 127.0.0.1:4310 "4310"', '/ -> 127.0.0.1:4311 "4311"'],
    ],
    [
      'set $a 4310; if ($b) { set $a $c; } location / { proxy_pass http://127.0.0.1:$a; }',
      ['/ -> 127.0.0.1:4310 "4310"', 'warning: "$c" is not set to a value in this repository "http://127.0.0.1:$a"'],
    ],
    [
      'set $a 4310; if ($b) { set $a 4311; } set $a 4312; location / { proxy_pass http://127.0.0.1:$a; }',
      ['/ -> 127.0.0.1:4312 "4312"'],
    ],
    [
      'location /b { set $a 4310; } location / { proxy_pass http://127.0.0.1:$a; }',
      ['warning: "$a" is not set to a value in this repository "http://127.0.0.1:$a"'],
    ],
    [
      'location /b { set $a 4310; location /b/c { proxy_pass http://127.0.0.1:$a; } }',
      ['warning: "$a" is not set to a value in this repository "http://127.0.0.1:$a"'],
    ],
    [
      'set $a $a; location / { proxy_pass http://127.0.0.1:$a; }',
      ['warning: "$a" is not set to a value in this repository "http://127.0.0.1:$a"'],
    ],
  ])('%s', async (body, expected) => {
    expect(await routes(body)).toEqual(expected);
  });

  it('follows a map to every target', async () => {
    const around = `map $cookie_berth $berth { default north; south 127.0.0.1:4311; volatile; "" ""; }
      split_clients $remote_addr $half { 50% 127.0.0.1:4312; * 127.0.0.1:4313; }
      upstream north { server 127.0.0.1:4310; }`;
    const body = `${pass('http://$berth')} location /half { proxy_pass http://$half/; }`;
    expect(await routes(body, around)).toEqual([
      '/ -> 127.0.0.1:4311 "127.0.0.1:4311"',
      '/half -> 127.0.0.1:4312 "127.0.0.1:4312"',
      '/half -> 127.0.0.1:4313 "127.0.0.1:4313"',
      '/ -> 127.0.0.1:4310 "127.0.0.1:4310"',
    ]);
  });

  it('does not follow variables for ever', async () => {
    const maps = Array.from({ length: 12 }, (_, i) => `map $uri $m${i} { a $m${i + 1}; b $m${i + 1}; }`).join('\n');
    const found = await routes(pass('http://$m0$m0$m0'), maps);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((it) => it.startsWith('warning: '))).toBe(true);
  });
});

describe('server names that choose', () => {
  /** `port: names` of each route. */
  async function names(conf: string): Promise<string[]> {
    const facts = await scanFiles({ 'nginx.conf': conf });
    expect(facts.unresolved).toEqual([]);
    return facts.routes.map((it) => `${it.port}: ${it.serverNames.join(' ')}`);
  }
  const site = (body: string): string => `http { server {
    listen 4300; server_name ferry.example north.pier.example quay.example;
    ${body} } }`;

  it('are the keys of a map by the name of the host', async () => {
    const map = `map $host $port { hostnames; Ferry.example 4310; *.pier.example 4311; default 4312; }`;
    expect(
      await names(`http { ${map} server { listen 4300; server_name ferry.example north.pier.example quay.example;
      location / { proxy_pass http://127.0.0.1:$port; } } }`),
    ).toEqual(['4310: ferry.example', '4311: north.pier.example', '4312: quay.example']);
  });

  it('are not told where a regular expression chooses', async () => {
    const map = `map $http_host $port { ~^ferry 4310; quay.example 4311; default 4312; }`;
    expect(
      await names(`http { ${map} server { listen 4300; server_name ferry.example quay.example;
      location / { proxy_pass http://127.0.0.1:$port; } } }`),
    ).toEqual(['4310: ', '4311: quay.example', '4312: ']);
  });

  it('are those that no longer key takes', async () => {
    const map = `map $host $port { hostnames; quay.example 4310; *.pier.example 4311; .example 4312; north.* 4313; }`;
    expect(
      await names(`http { ${map} server { listen 4300; server_name quay.example north.pier.example a.b.example;
      location / { proxy_pass http://127.0.0.1:$port; } } }`),
    ).toEqual(['4310: quay.example', '4311: north.pier.example', '4312: a.b.example', '4313: ']);
    expect(
      await names(`http { ${map} server { listen 4300; server_name *.example;
      location / { proxy_pass http://127.0.0.1:$port; } } }`),
    ).toEqual(['4310: quay.example', '4311: *.pier.example', '4312: *.example .example', '4313: ']);
  });

  it('do not stand for names that are not known', async () => {
    expect(
      await names(`http { map $host $to { ferry.example pier; ~^quay pier; } upstream pier { server 127.0.0.1:4310; }
        server { listen 4300; location / { proxy_pass http://$to; } } }`),
    ).toEqual(['4310: ferry.example', '4310: ']);
  });

  it('are those of a condition', async () => {
    const body = `set $port 4310; if ($host = quay.example) { set $port 4311; } if ($a) { set $port 4312; }
      location / { proxy_pass http://127.0.0.1:$port; }`;
    expect(await names(site(body))).toEqual([
      '4310: ferry.example north.pier.example',
      '4311: quay.example',
      '4312: ferry.example north.pier.example quay.example',
    ]);
  });

  it('are not told where a condition and a map choose one after the other', async () => {
    const map = 'map $host $mapped { quay.example 4311; default 4312; }';
    expect(
      await names(`http { ${map} server { listen 4300; server_name ferry.example quay.example;
        set $port $mapped; if ($host = ferry.example) { set $port 4310; }
        location / { proxy_pass http://127.0.0.1:$port; } } }`),
    ).toEqual(['4311: ', '4312: ', '4310: ferry.example']);
  });

  it('are all of the server’s where something else chooses', async () => {
    const map = 'map $cookie_berth $port { ferry.example 4310; default 4311; }';
    expect(
      await names(`http { ${map} server { listen 4300; server_name ferry.example quay.example;
      location / { proxy_pass http://127.0.0.1:$port; } } }`),
    ).toEqual(['4310: ferry.example quay.example', '4311: ferry.example quay.example']);
  });

  it('are those that a TLS client asks for, in stream', async () => {
    expect(
      await names(`stream {
      map $ssl_preread_server_name $to { hostnames; ferry.example 127.0.0.1:4310; .pier.example pier; default 127.0.0.1:4312; }
      upstream pier { server 127.0.0.1:4311; }
      server { listen 4300; ssl_preread on; proxy_pass $to; }
    }`),
    ).toEqual(['4310: ferry.example', '4312: ', '4311: .pier.example']);
  });
});

describe('a variable that may be empty', () => {
  it('leads nowhere then, and that is not worth a word', async () => {
    expect(
      await routes('set $port ""; if ($a) { set $port 4310; } location / { proxy_pass http://127.0.0.1:$port; }'),
    ).toEqual(['/ -> 127.0.0.1:4310 "4310"']);
    expect(await routes(pass('http://$to'), 'map $uri $to { /a 127.0.0.1:4310; }')).toEqual([
      '/ -> 127.0.0.1:4310 "127.0.0.1:4310"',
    ]);
  });

  it('is a part of a name', async () => {
    const around = `map $cookie_berth $part { south -south; } upstream pier { server 127.0.0.1:4310; }
      upstream pier-south { server 127.0.0.1:4311; }`;
    expect(await routes(pass('http://pier$part'), around)).toEqual([
      '/ -> 127.0.0.1:4310 "127.0.0.1:4310"',
      '/ -> 127.0.0.1:4311 "127.0.0.1:4311"',
    ]);
  });

  it('is said where it is all there is', async () => {
    expect(await routes('set $port ""; location / { proxy_pass http://127.0.0.1:$port; }')).toEqual([
      'warning: "" is no port from 1 to 65535 "http://127.0.0.1:$port"',
    ]);
  });
});

describe('includes', () => {
  const site = (port: number, name: string): string =>
    `server { listen ${port}; server_name ${name}; include snippets/api.conf; }`;

  it('gives a fragment the names and sockets of every server that includes it', async () => {
    const facts = await scanFiles({
      'nginx/sites-enabled/north': site(4300, 'north.example'),
      'nginx/sites-enabled/south': site(4301, 'south.example'),
      'nginx/snippets/api.conf': 'location /api { proxy_pass http://127.0.0.1:4310; }',
    });
    expect(facts.routes.map((it) => [it.at.file, it.serverNames, it.entries.map((entry) => entry.port)])).toEqual([
      ['nginx/snippets/api.conf', ['north.example', 'south.example'], [4300, 4301]],
    ]);
  });

  it('reads a fragment once for each value that its servers set', async () => {
    const server = (port: number): string => `server { listen 4300; set $port ${port}; include snippets/api.conf; }`;
    expect(
      await shownFacts({
        'nginx/nginx.conf': `http { ${server(4310)} ${server(4311)} }`,
        'nginx/snippets/api.conf': 'location /api {\n  proxy_pass http://127.0.0.1:$port;\n}',
      }),
    ).toEqual([
      'nginx 4300 literal start default nginx/nginx.conf "4300"',
      'nginx 4300 literal start default nginx/nginx.conf "4300"',
      '/api -> 127.0.0.1:4310 nginx/nginx.conf "4310"',
      '/api -> 127.0.0.1:4311 nginx/nginx.conf "4311"',
    ]);
  });

  it('reads an included file that has no name of its own', async () => {
    expect(
      await shownFacts({
        'deploy/nginx.conf': 'http { server { listen 4300; location /api { include ferry.inc; } } }',
        'deploy/ferry.inc': 'proxy_pass http://127.0.0.1:4310;',
      }),
    ).toEqual([
      'nginx 4300 literal start default deploy/nginx.conf "4300"',
      '/api -> 127.0.0.1:4310 deploy/ferry.inc "127.0.0.1:4310"',
    ]);
  });

  it('reads included files whose text says as little as their names', async () => {
    const files = {
      'nginx/nginx.conf': 'http { server { include parts/server.conf; } }',
      // Read before the file that includes it is known to.
      'nginx/a/more.conf': 'include berth.inc;',
      'nginx/parts/server.conf': 'gzip on;\ninclude a/more.conf;\n',
      'nginx/berth.inc': 'listen 4300;\nlocation /api { proxy_pass http://127.0.0.1:4310; }',
    };
    const facts = await scanFiles(files);
    expect(facts.listeners.map((it) => `${it.port} ${it.at.file}`)).toEqual(['4300 nginx/berth.inc']);
    expect(facts.routes).toMatchObject([{ port: 4310, at: { file: 'nginx/berth.inc' }, entries: [{ port: 4300 }] }]);
  });

  it('leaves an included file of another kind alone', async () => {
    expect(
      await shownFacts({
        'nginx/nginx.conf': 'http { include conf.d/*.conf; }',
        'nginx/conf.d/supervisor.conf': '[program:ferry]\nport=4312\n',
      }),
    ).toEqual([]);
  });

  it('follows fragments of fragments, and cuts circles', async () => {
    const facts = await scanFiles({
      'nginx/nginx.conf': 'http { server { listen 4300; server_name pier.example; include a.conf; } }',
      'nginx/a.conf': 'location /a { include b.conf; }',
      'nginx/b.conf': 'proxy_pass http://127.0.0.1:4310;\ninclude a.conf;\n',
    });
    expect(facts.routes.map((it) => [it.at.file, it.location, it.serverNames])).toEqual([
      ['nginx/b.conf', '/a', ['pier.example']],
    ]);
  });

  it('takes server names, listens and upstream machines from included files', async () => {
    const facts = await scanFiles({
      'nginx/nginx.conf': `http {
        upstream ferry { include machines.list; }
        server { include names.list; location / { proxy_pass http://ferry; } }
      }`,
      'nginx/machines.list': 'server 127.0.0.1:4310;',
      'nginx/names.list': 'server_name ferry.example;\nlisten 4300;',
    });
    expect(facts.listeners.map((it) => `${it.port} ${it.at.file}`)).toEqual(['4300 nginx/names.list']);
    expect(facts.routes).toMatchObject([
      { port: 4310, at: { file: 'nginx/machines.list' }, serverNames: ['ferry.example'], entries: [{ port: 4300 }] },
    ]);
  });

  it('never leaves the root', async () => {
    const facts = await shownFacts({ 'nginx.conf': 'include ../../etc/passwd; include /etc/passwd; include |id;' });
    expect(facts).toEqual([]);
  });
});

it('counts routes, and says where it stops', async () => {
  const machines = Array.from({ length: 400 }, (_, n) => `server 127.0.0.1:${10_000 + n};`).join('\n');
  const passes = Array.from({ length: 130 }, (_, n) => `location /${n} { proxy_pass http://fleet; }`).join('\n');
  const facts = await scanFiles({
    'nginx.conf': `http { upstream fleet { ${machines} } server { listen 4300; ${passes} } }`,
  });
  expect(facts.routes).toHaveLength(50_000);
  expect(facts.unresolved).toHaveLength(5);
  expect(facts.unresolved[0]?.reason).toBe('there are more than 50000 routes in this repository');
});
