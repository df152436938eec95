import { describe, expect, it } from 'vitest';
import { scanFiles } from '../../support/scan.ts';

/** `configuration: file:line names at sockets`. */
async function servers(files: Readonly<Record<string, string>>): Promise<string[]> {
  const facts = await scanFiles(files);
  return facts.servers.map(({ names, sockets, configuration, at }) => {
    const ports = sockets.map((it) => `${it.port}${it.isDefault ? ' by default' : ''}`);
    return `${configuration}: ${at.file}:${at.line} ${names.map((it) => it.name).join(' ')} at ${ports.join(', ')}`;
  });
}

const server = (name: string, more = ''): string => `server { listen 4300; server_name ${name}; ${more} }\n`;

describe('server blocks', () => {
  it('are those of the file, each with its names and sockets', async () => {
    const conf = `http {\n${server('ferry.example _')}server { listen 4301 default_server; listen 4302; }\n}\n`;
    expect(await servers({ 'nginx.conf': conf })).toEqual([
      'nginx.conf: nginx.conf:2 ferry.example _ at 4300',
      'nginx.conf: nginx.conf:3  at 4301 by default, 4302',
    ]);
  });

  it('stand where their names are written', async () => {
    const { servers: found } = await scanFiles({
      'nginx/nginx.conf': 'http {\nserver { include names.inc; }\n}\n',
      'nginx/names.inc': 'listen 4300;\nserver_name "ferry.example";\n',
    });
    expect(found[0]?.names).toMatchObject([
      { name: 'ferry.example', at: { file: 'nginx/names.inc', line: 2, column: 13 } },
    ]);
  });

  it('are loaded in the order of the includes', async () => {
    const files = {
      'nginx/nginx.conf': `http {\ninclude /etc/nginx/conf.d/*.conf;\n${server('first.example')}include a.conf; }\n`,
      'nginx/conf.d/b.conf': server('b.example'),
      'nginx/a.conf': server('a.example'),
    };
    expect((await servers(files)).filter((it) => it.startsWith('nginx/nginx.conf: '))).toEqual([
      'nginx/nginx.conf: nginx/conf.d/b.conf:1 b.example at 4300',
      'nginx/nginx.conf: nginx/nginx.conf:3 first.example at 4300',
      'nginx/nginx.conf: nginx/a.conf:1 a.example at 4300',
    ]);
  });

  it('are loaded together where sites are enabled, and else only with their file', async () => {
    const files = {
      'sites-enabled/ferry': server('ferry.example'),
      'sites-enabled/pier': server('pier.example'),
      'sites-available/quay': server('quay.example'),
    };
    expect(await servers(files)).toEqual([
      'sites-available/quay: sites-available/quay:1 quay.example at 4300',
      'sites-enabled/: sites-enabled/ferry:1 ferry.example at 4300',
      'sites-enabled/: sites-enabled/pier:1 pier.example at 4300',
    ]);
  });

  it('are none of stream, of mail and of templates', async () => {
    expect(
      await servers({
        'nginx.conf':
          'stream { server { listen 4300; proxy_pass 127.0.0.1:4310; } }\nmail { server { listen 4301; } }\n',
        'stream.d/db.conf': 'server { listen 4302; proxy_pass 127.0.0.1:4310; }\n',
        'nginx.conf.j2': `{% if tls %}\n${server('ferry.example')}{% endif %}\n`,
      }),
    ).toEqual([]);
  });

  it('are counted, and no more than that', async () => {
    const names = Array.from({ length: 40_000 }, (_, index) => `n${index}.example`).join(' ');
    const block = 'server { listen 4300; include names.inc; }\n';
    const facts = await scanFiles({
      'nginx.conf': `http {\n${block.repeat(200)}}\n`,
      'names.inc': `server_name ${names};\n`,
    });
    expect(facts.servers.length).toBeLessThan(200);
    expect(facts.servers.flatMap((it) => it.names).length).toBeLessThanOrEqual(1_000_000);
  });
});
