import { describe, expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

const site = {
  'ecosystem.config.js': `module.exports = { apps: [
  { name: 'ferry-api', script: 'server.js', env: { PORT: 4310 } },
  { name: 'buoy-worker', script: 'worker.js', env: { PORT: 4315 } },
] };
`,
  'nginx/conf.d/ferry.conf': `server {
  listen 80;
  server_name ferry.example www.ferry.example;
  location / { proxy_pass http://127.0.0.1:4310; }
  location /tides { proxy_pass http://127.0.0.1:4312; }
  location /charts { proxy_pass http://10.0.0.7:4313; }
  location /fog { proxy_pass http://localhost:4314; }
}
`,
};
const registry = '| Port | Application |\n|---|---|\n| 4312 | tide-tables |\n';

describe('map', () => {
  it('prints one way a line, from the domain to the application', async () => {
    const { status, out, err } = await portbook(folderOf({ ...site, 'PORTS.md': registry }), 'map');
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        'domain                    through                        port           application',
        'ferry.example             Nginx nginx/conf.d/ferry.conf  4310           ferry-api',
        'www.ferry.example         Nginx nginx/conf.d/ferry.conf  4310           ferry-api',
        'ferry.example/tides       Nginx nginx/conf.d/ferry.conf  4312           tide-tables (by the registry)',
        'www.ferry.example/tides   Nginx nginx/conf.d/ferry.conf  4312           tide-tables (by the registry)',
        'ferry.example/charts      Nginx nginx/conf.d/ferry.conf  10.0.0.7:4313  -',
        'www.ferry.example/charts  Nginx nginx/conf.d/ferry.conf  10.0.0.7:4313  -',
        'ferry.example/fog         Nginx nginx/conf.d/ferry.conf  4314           nobody that is known',
        'www.ferry.example/fog     Nginx nginx/conf.d/ferry.conf  4314           nobody that is known',
        '-                         -                              4315           buoy-worker',
        '',
        '3 listeners, 4 routes',
        '',
      ].join('\n'),
    );
  });

  it('works without a registry, and says the rest all the same', async () => {
    const { status, out } = await portbook(folderOf(site), 'map');
    expect(status).toBe(0);
    expect(out).toContain('4310           ferry-api');
    expect(out).toMatch(/ 4312 +nobody that is known/);
  });

  it('draws Mermaid that a file of its own can hold', async () => {
    const { out } = await portbook(
      folderOf({ ...site, 'tides.md': registry }),
      'map --format mermaid --registry tides.md',
    );
    expect(out.startsWith('flowchart LR\n  n1(["ferry.example"])\n')).toBe(true);
    expect(out).toMatch(/n\d+ -\.-> n\d+/);
    expect(out).not.toContain('```');
    expect((await portbook(folderOf({}), 'map --format mermaid')).out).toBe('flowchart LR\n');
  });

  it('says in a comment what a full chart leaves out', async () => {
    const apps = Array.from({ length: 100 }, (_, at) => ({
      name: `buoy-${at}`,
      script: 'a',
      env: { PORT: 4400 + at },
    }));
    const { out } = await portbook(folderOf({ 'ecosystem.json': JSON.stringify({ apps }) }), 'map --format mermaid');
    expect(out).toMatch(/\n {2}%% The map is full: 70 of the routes and listeners are not on it\.\n$/);
  });

  it('counts the names that are too many for a line each', async () => {
    const names = Array.from({ length: 25 }, (_, at) => `pier-${at}.example`).join(' ');
    const nginx = `server { listen 80; server_name ${names}; location / { proxy_pass http://127.0.0.1:4310; } }`;
    const { out } = await portbook(folderOf({ 'conf.d/pier.conf': nginx }), 'map');
    expect(out).toContain('pier-9.example');
    expect(out).not.toContain('pier-10.example');
    expect(out).toContain('15 more names');
  });

  it.each([
    [{ 'PORTS.md': registry, 'docs/PORTS.md': registry }, '', 'more than one port registry'],
    [{ 'PORTS.md': '# Tides\n' }, '', 'no port table found in PORTS.md'],
    [{ '.github/portbook.yml': 'registry: tides.md' }, '', 'the registry tides.md does not exist'],
    [{}, ' --registry tides.md', 'tides.md does not exist'],
  ])('is refused for a registry that cannot be read: %j', async (files, option, sentence) => {
    const { status, out, err } = await portbook(folderOf({ ...site, ...files }), `map${option}`);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('escapes what the configs name', async () => {
    const hostile = folderOf({
      'ecosystem.json': '{ "name": "\\u001b[2J##[group]", "script": "x", "env": { "PORT": 4310 } }',
    });
    const { out } = await portbook(hostile, 'map');
    expect(out).toContain('\\u{1b}[2J#\\u{23}[group]');
  });
});
