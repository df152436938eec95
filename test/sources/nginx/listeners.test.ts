import { describe, expect, it } from 'vitest';
import { scanFiles, shownFacts } from '../../support/scan.ts';

/** What a `listen` of an http server gives, without the words that are the same for all of them. */
async function listen(value: string, around = (it: string): string => `server { ${it} }`): Promise<string[]> {
  const facts = await scanFiles({ 'nginx.conf': around(`listen ${value};`) });
  return [
    ...facts.listeners.map((it) => {
      const ports = it.portEnd === null ? `${it.port}` : `${it.port}-${it.portEnd}`;
      const written = it.replaceable ? 'replaceable' : 'fixed';
      return `${it.address ?? '*'} ${ports}/${it.protocol} ${it.family} ${it.certainty} ${written}`;
    }),
    ...facts.unresolved.map((it) => it.reason),
    ...facts.problems.map((it) => it.message),
  ];
}

const inStream = (it: string): string => `stream { server { ${it} proxy_pass 127.0.0.1:4310; } }`;
const inMail = (it: string): string => `mail { server { ${it} protocol imap; } }`;

describe('listen', () => {
  it.each([
    ['4310', '* 4310/tcp ipv4 literal replaceable'],
    ['"4310" default_server', '* 4310/tcp ipv4 literal replaceable'],
    ['*:4310', '* 4310/tcp ipv4 literal replaceable'],
    ['0.0.0.0:4310', '0.0.0.0 4310/tcp ipv4 literal replaceable'],
    ['127.0.0.1:4310 ssl http2', '127.0.0.1 4310/tcp ipv4 literal replaceable'],
    ['localhost:4310', 'localhost 4310/tcp dual literal replaceable'],
    ['pier.example:4310', 'pier.example 4310/tcp dual literal replaceable'],
    ['[::]:4310', ':: 4310/tcp ipv6 literal replaceable'],
    ['[::]:4310 ipv6only=on', ':: 4310/tcp ipv6 literal replaceable'],
    ['[::]:4310 ipv6only=off', ':: 4310/tcp dual literal replaceable'],
    ['[::1]:4310', '::1 4310/tcp ipv6 literal replaceable'],
    ['4310-4319', '* 4310-4319/tcp ipv4 literal fixed'],
    ['127.0.0.1:4310-4319', '127.0.0.1 4310-4319/tcp ipv4 literal fixed'],
    ['4310-4310', '* 4310/tcp ipv4 literal replaceable'],
    ['4310 quic reuseport', '* 4310/udp ipv4 literal replaceable'],
    ['4310 http3 reuseport', '* 4310/udp ipv4 literal replaceable'],
    ['127.0.0.1', '127.0.0.1 80/tcp ipv4 default fixed'],
    ['localhost', 'localhost 80/tcp dual default fixed'],
    ['[::1]', '::1 80/tcp ipv6 default fixed'],
    ['*', '* 80/tcp ipv4 default fixed'],
    ['pier.example', 'pier.example 80/tcp dual default fixed'],
  ])('%s', async (value, expected) => {
    expect(await listen(value)).toEqual([expected]);
  });

  it('opens no port for a socket of the file system', async () => {
    expect(await listen('unix:/run/ferry.sock')).toEqual([]);
  });

  it.each([
    ['70000', '"70000" is no port from 1 to 65535'],
    ['0', '"0" is no port from 1 to 65535'],
    ['4319-4310', '"4319-4310" is no port from 1 to 65535'],
    ['127.0.0.1:', '"" is no port from 1 to 65535'],
    ['listen_port', '"listen_port" is no port, and an address only where a machine is named so'],
    ['[::]:listen_port', '"listen_port" is no port from 1 to 65535'],
    ['$PORT', '"$PORT" is filled in from the environment'],
    ['$\u007bPORT} default_server', '"$\u007bPORT}" is filled in from the environment'],
    ['127.0.0.1:$port', '"$port" is not set to a value in this repository'],
    ['{{ port }} ssl', 'a template fills in "{{ port }}"'],
    ['"{{ address }}:{{ port }}"', '"{{ port }}" looks like a placeholder that something else fills in'],
    ['<%= port %>', 'a template fills in "<%= port %>"'],
    ['%PORT%', '"%PORT%" looks like a placeholder that something else fills in'],
    ['__PORT__', '"__PORT__" looks like a placeholder that something else fills in'],
    ['FERRY_PORT', '"FERRY_PORT" looks like a placeholder that something else fills in'],
  ])('%s is not known', async (value, reason) => {
    expect(await listen(value)).toEqual([reason]);
  });

  it('knows a port behind an address that is filled in', async () => {
    expect(await listen('$\u007bADDRESS}:4310')).toEqual(['$\u007bADDRESS} 4310/tcp dual literal replaceable']);
    expect(await listen('{{ address }}:4310')).toEqual(['{{ address }} 4310/tcp dual literal replaceable']);
    expect(await listen('[<%= address %>]:4310')).toEqual(['<%= address %> 4310/tcp dual literal replaceable']);
  });

  it('reads stream and mail, which have no default', async () => {
    expect(await listen('4310 udp', inStream)).toEqual(['* 4310/udp ipv4 literal replaceable']);
    expect(await listen('4310', inMail)).toEqual(['* 4310/tcp ipv4 literal replaceable']);
    expect(await listen('127.0.0.1', inMail)).toEqual(['nginx wants one here, and "127.0.0.1" has none']);
  });
});

describe('places', () => {
  it('stands on the digits, and for a default on what is there', async () => {
    const conf =
      'server {\n  listen "127.0.0.1:4310";\n  listen 127.0.0.1;\n}\nserver {\n  server_name pier.example;\n}\n';
    expect(await shownFacts({ 'nginx.conf': conf })).toEqual([
      'nginx 4310 on 127.0.0.1 literal start default nginx.conf "4310"',
      'nginx 80 on 127.0.0.1 default start default nginx.conf "127.0.0.1"',
      'nginx 80 default start default nginx.conf "server"',
    ]);
  });

  it('is the same with carriage returns', async () => {
    expect(await shownFacts({ 'nginx.conf': 'server {\r\n  listen\r\n    4310;\r\n}\r\n' })).toEqual([
      'nginx 4310 literal start default nginx.conf "4310"',
    ]);
  });
});

describe('a server without a listen', () => {
  it('takes 80 from nginx, in http only', async () => {
    const facts = await scanFiles({ 'nginx.conf': 'http { server { } } stream { server { } } mail { server { } }' });
    expect(facts.listeners.map((it) => [it.port, it.certainty, it.framework])).toEqual([[80, 'default', 'nginx']]);
  });

  it('finds its listen in an included file, and says so where it cannot', async () => {
    const server = (path: string): string => `server {\n  include ${path};\n}\n`;
    expect(await shownFacts({ 'nginx.conf': server('pier.conf'), 'pier.conf': 'listen 4310;\n' })).toEqual([
      'nginx 4310 literal start default pier.conf "4310"',
    ]);
    expect(await shownFacts({ 'nginx.conf': server('pier.conf'), 'pier.conf': 'gzip on;\n' })).toEqual([
      'nginx 80 default start default nginx.conf "server"',
    ]);
    expect(await shownFacts({ 'nginx.conf': server('/srv/pier.conf') })).toEqual([
      'warning: this server has no listen, unless "/srv/pier.conf" has one, which is not in this repository nginx.conf "server"',
    ]);
    expect(await shownFacts({ 'nginx.conf': server('/etc/nginx/mime.types') })).toEqual([
      'nginx 80 default start default nginx.conf "server"',
    ]);
  });
});

describe('whole files', () => {
  it('reads sites, and leaves what is not nginx alone', async () => {
    const files = {
      'sites-available/ferry.example': 'server { listen 4310; }',
      'sites-available/old.example': '<VirtualHost *:4311>\n</VirtualHost>\n',
      'conf.d/supervisor.conf': '[program:ferry]\nport=4312\n',
      'conf.d/ferry.conf': 'server {\n  listen 4313;\n}\n',
    };
    const { listeners, problems } = await scanFiles(files);
    expect(listeners.map((it) => it.port)).toEqual([4313, 4310]);
    expect(problems).toEqual([]);
  });

  it('says what is wrong with a file, and nothing else of it', async () => {
    expect(await shownFacts({ 'nginx.conf': 'server {\n  listen 4310;\n  location / {\n  listen 4311;\n}\n' })).toEqual(
      [
        'problem: unexpected end of file, expecting "}": the block "server" of line 1 is still open; nginx would not start, and nothing in this file was checked nginx.conf:6:1',
      ],
    );
  });

  it('reads suppressions from comments', async () => {
    const conf = 'server {\n  listen 4310; # portbook-ignore privileged-port: the pier\n}\n';
    const { suppressions } = await scanFiles({ 'nginx.conf': conf });
    expect(suppressions).toMatchObject([{ rule: 'privileged-port', reason: 'the pier', at: { line: 2 } }]);
  });
});

describe('templates', () => {
  it('reads what is written, and names what is not', async () => {
    const template = [
      '{% for ferry in ferries %}',
      'server {',
      '  listen 4310;',
      '{% if tls %}',
      '  listen {{ tls_port }} ssl;',
      '{% endif %}',
      '  {{ more }}',
      '  server_name {{ ferry.name }}.example;',
      '  location / { proxy_pass http://127.0.0.1:{{ ferry.port }}; }',
      '  location /pier { proxy_pass http://127.0.0.1:4311; }',
      '}',
      '{% endfor %}',
      '',
    ].join('\n');
    expect(await shownFacts({ 'nginx.conf.j2': template })).toEqual([
      'nginx 4310 literal start default nginx.conf.j2 "4310"',
      '/pier -> 127.0.0.1:4311 nginx.conf.j2 "127.0.0.1:4311"',
      'warning: a template fills in "{{ tls_port }}" nginx.conf.j2 "{{ tls_port }}"',
      'warning: a template fills in "{{ ferry.port }}" nginx.conf.j2 "http://127.0.0.1:{{ ferry.port }}"',
    ]);
    const { routes } = await scanFiles({ 'nginx.conf.j2': template });
    expect(routes[0]?.serverNames).toEqual(['{{ ferry.name }}.example']);
  });

  it('reads Go templates and ERB', async () => {
    const go = '{{ if .Tls }}\nserver { listen 4310; }\n{{ else }}\nserver { listen {{ .Port }}; }\n{{ end }}\n';
    expect((await shownFacts({ 'nginx.tmpl.conf': go })).map((it) => it.replace(/ nginx.tmpl.conf.*/, ''))).toEqual([
      'nginx 4310 literal start default',
      'warning: a template fills in "{{ .Port }}"',
    ]);
    const erb = '<% if tls -%>\nserver { listen <%= port %>; }\n<% end -%>\nserver { listen 4310; }\n';
    expect((await shownFacts({ 'nginx.conf.erb': erb })).map((it) => it.replace(/ nginx.conf.erb.*/, ''))).toEqual([
      'nginx 4310 literal start default',
      'warning: a template fills in "<%= port %>"',
    ]);
  });

  it('says of a template that cannot be read that it is one', async () => {
    expect(await shownFacts({ 'nginx.conf.j2': 'server {\n{% if tls %}\n  listen 4310;\n' })).toEqual([
      'warning: this file is a template ({% %}) that is not nginx configuration before it is filled in (line 4: unexpected end of file, expecting "}") nginx.conf.j2 "{%"',
    ]);
  });

  it('knows one by its name as well, whatever its language', async () => {
    const own = '!{explode ferry}\nserver {\n  $\u007bferry.tls}listen 4310;\n';
    expect(await shownFacts({ 'nginx.conf.template': own })).toEqual([
      'warning: this file is a template (.template) that is not nginx configuration before it is filled in (line 4: unexpected end of file, expecting "}") nginx.conf.template ""',
    ]);
    const { problems, unresolved } = await scanFiles({ 'nginx.conf': own });
    expect([problems.length, unresolved.length]).toEqual([1, 0]);
  });
});
