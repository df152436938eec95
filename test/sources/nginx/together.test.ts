import { describe, expect, it } from 'vitest';
import { scanFiles } from '../../support/scan.ts';

/** Each route as `port place <- pass`, and what is not known. */
async function said(files: Record<string, string>): Promise<string[]> {
  const { routes, unresolved } = await scanFiles(files);
  return [
    ...routes.map((it) => `${it.port} ${it.at.file} <- ${it.related[0]?.at.file ?? it.at.file}`),
    ...unresolved.map((it) => `? ${it.at.file} ${it.reason}`),
  ];
}

const upstream = (port: number): string => `upstream ferry { server 127.0.0.1:${port}; }`;
const site = 'server { listen 4300; location / { proxy_pass http://ferry; } }';

describe('what is loaded together with a file', () => {
  it('is nothing that stands in the http block of another nginx.conf', async () => {
    const files = {
      'nginx/smoke.nginx.conf': `http { include /etc/nginx/mime.types; ${site} }`,
      'nginx/dev/nginx.conf': `http { ${upstream(4310)} }`,
    };
    expect(await said(files)).toEqual([
      '? nginx/smoke.nginx.conf upstream "ferry" is defined in this repository, but not in what nginx loads together with this',
    ]);
  });

  it('is nothing that a whole configuration does not include', async () => {
    const files = {
      'nginx/smoke.nginx.conf': `http { include mime.types; ${site} }`,
      'nginx/dev/upstreams.conf': upstream(4310),
    };
    expect(await said(files)).toEqual([
      '? nginx/smoke.nginx.conf upstream "ferry" is defined in this repository, but not in what nginx loads together with this',
    ]);
  });

  it('is what the file includes, however near another one is', async () => {
    const files = {
      'dev/nginx.conf': `http { include /etc/nginx/up/*.conf; ${site} }`,
      'dev/up/north.conf': upstream(4310),
      'dev/upstreams.conf': upstream(4311),
    };
    expect(await said(files)).toEqual(['4310 dev/up/north.conf <- dev/nginx.conf']);
  });

  it('is what includes the file, with all of its other includes', async () => {
    const files = {
      'nginx.conf': `http { ${upstream(4310)} include sites/*; include /srv/elsewhere/*; }`,
      'sites/ferry.conf': site,
      'sites.old/ferry.conf': site,
      'sites.old/upstreams.conf': upstream(4311),
    };
    expect(await said(files)).toEqual([
      '4310 nginx.conf <- sites/ferry.conf',
      '4311 sites.old/upstreams.conf <- sites.old/ferry.conf',
    ]);
  });

  it('may be the nearest file where an include leads out of the repository', async () => {
    const files = {
      'dev/nginx.conf': `http { include /srv/nginx/*.conf; ${site} }`,
      'dev/upstreams.conf': upstream(4310),
      'prod/upstreams.conf': upstream(4311),
      'dev/other.nginx.conf': `http { ${upstream(4312)} }`,
    };
    expect(await said(files)).toEqual(['4310 dev/upstreams.conf <- dev/nginx.conf']);
  });

  it('is unknown where files of several folders are as near', async () => {
    const files = {
      'local/nginx.conf': `http { include /srv/nginx/*.conf; ${site} }`,
      'dev/upstreams.conf': upstream(4310),
      'prod/upstreams.conf': upstream(4311),
    };
    expect(await said(files)).toEqual([
      '? local/nginx.conf upstream "ferry" is defined in several folders, and nothing says which one nginx loads together with this',
    ]);
  });

  it('does not matter where the files of several folders name the same machines', async () => {
    const files = {
      'local/nginx.conf': `http { include /srv/nginx/*.conf; ${site} }`,
      'dev/upstreams.conf': upstream(4310),
      'prod/upstreams.conf':
        'upstream ferry { least_conn; server 127.0.0.1:4310 weight=5; server 127.0.0.1:4311 down; }',
    };
    expect(await said(files)).toEqual(['4310 dev/upstreams.conf <- local/nginx.conf']);
  });

  it('holds for maps as well', async () => {
    const pass = 'server { listen 4300; location / { proxy_pass http://$berth; } }';
    const files = {
      'nginx/smoke.nginx.conf': `http { ${pass} }`,
      'nginx/dev/nginx.conf': 'http { map $uri $berth { default 127.0.0.1:4310; } }',
    };
    expect(await said(files)).toEqual(['? nginx/smoke.nginx.conf "$berth" is not set to a value in this repository']);
  });

  it('is cut where includes go in a circle', async () => {
    const files = {
      'nginx.conf': `http { include a.conf; ${site} }`,
      'a.conf': 'include b.conf;',
      'b.conf': `include a.conf; ${upstream(4310)}`,
    };
    expect(await said(files)).toEqual(['4310 b.conf <- nginx.conf']);
  });
});
