/** Caddyfiles: Caddy 2.6 was started with each, and asked where it listens. */
import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

async function found(caddyfile: string, { args = 'run', env = '' } = {}): Promise<readonly string[]> {
  const facts = await shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'quay', script: 'caddy', args: '${args}', env: { ${env} } }] };`,
    Caddyfile: caddyfile,
  });
  return facts.map((fact) =>
    fact
      .replace(/^quay /, '')
      .replace(' start default', '')
      .replace(' Caddyfile', ''),
  );
}

const admin = '2019 on localhost default ""';
const site = ' {\n\trespond hi # there\n\thandle {\n\t\trespond "{" 200\n\t}\n}\n';

it.each([
  [`:3000${site}`, ['3000 literal "3000"', admin]],
  [`:3000\n\nreverse_proxy localhost:4000\n`, ['3000 literal "3000"', admin]],
  [`localhost:8080${site}`, ['80 literal "localhost:8080"', '8080 literal "8080"', admin]],
  [`http://localhost:8080${site}`, ['8080 literal "8080"', admin]],
  [`127.0.0.1:3000${site}`, ['80 literal "127.0.0.1:3000"', '3000 literal "3000"', admin]],
  [`[::1]:3000${site}`, ['80 literal "[::1]:3000"', '3000 literal "3000"', admin]],
  [`:3000 {\n\ttls internal\n}\n`, ['3000 literal "3000"', admin]],
  [`https://:8443${site}`, ['80 literal "https://:8443"', '8443 literal "8443"', admin]],
  [`:3000/api, :3000/web,\n:3001${site}`, ['3000 literal "3000"', '3001 literal "3001"', admin]],
  [`example.com${site}`, ['443 literal "example.com"', '80 literal "example.com"', admin]],
  [`:80${site}:443${site}`, ['443 literal "443"', '80 literal "80"', admin]],
  [`example.com:80${site}`, ['80 literal "80"', admin]],
  [`:3000 {\n\tbind 127.0.0.1 [::1]\n}\n`, ['3000 on 127.0.0.1 literal "3000"', '3000 on ::1 literal "3000"', admin]],
  [`{\n\tadmin off\n}\n:3000${site}`, ['3000 literal "3000"']],
  [`{\n\tadmin :2020\n}\n:3000${site}`, ['2020 literal "2020"', '3000 literal "3000"']],
  [`{\n\tadmin unix//run/caddy.sock\n}\n:3000${site}`, ['3000 literal "3000"']],
  [`{\n\tauto_https off\n}\nlocalhost:8443${site}`, ['8443 literal "8443"', admin]],
  [
    `{\n\tauto_https disable_redirects\n\tservers {\n\t\tprotocols h1\n\t}\n}\nlocalhost:8443${site}`,
    ['8443 literal "8443"', admin],
  ],
  [
    `{\n\thttp_port 8081\n\thttps_port 8443\n}\nexample.com, http://a.example${site}`,
    ['8081 literal "8081"', '8443 literal "8443"', admin],
  ],
  [`{\n\thttp_port 8081\n}\nexample.com:8081${site}`, ['8081 literal "8081"', admin]],
  [`(log) {\n\tlog\n}\n:3000 {\n\timport log\n}\n`, ['3000 literal "3000"', admin]],
  [`:3000 {\n\trespond <<TEXT\n\t}\n\t:4000 {\n\tTEXT 200\n}\n`, ['3000 literal "3000"', admin]],
  [`:{$WEB:3000}${site}`, ['3000 overridable ":{$WEB:3000}"', admin]],
  [`"http://:3000" {\n\tbind "127.0.0.1"\n}\n`, ['3000 on 127.0.0.1 literal "3000"', admin]],
])('opens what %j says', async (caddyfile, sockets) => {
  expect((await found(caddyfile)).toSorted()).toEqual(sockets.toSorted());
});

it('takes a variable from its process', async () => {
  const said = await found(`:{$PORT}${site}`, { env: 'PORT: 4310' });
  expect(said).toContain('4310 literal ecosystem.config.js "4310"');
});

it('takes what is nowhere else from the files of variables that it is told to load', async () => {
  const facts = await shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'quay', script: 'caddy', args: 'run --envfile prod.env', env: { API: 4320 } }] };`,
    'prod.env': 'WEB=4310\nAPI=4330\n',
    Caddyfile: `{\n\tadmin off\n}\n:{$WEB:3000}${site}:{$API}${site}`,
  });
  expect(facts).toEqual([
    'quay 4320 literal start default ecosystem.config.js "4320"',
    'quay 4310 overridable start default prod.env "4310"',
  ]);
});

it('says that it takes the config that it had last', async () => {
  const said = await found(`:3000${site}`, { args: 'run --resume' });
  expect(said).toEqual([
    'warning: with "--resume" it takes the config that it had last ecosystem.config.js "--resume"',
  ]);
});

it.each([
  [
    'addresses',
    `{\n\tdefault_bind ${'a '.repeat(4000)}\n}\n${Array.from({ length: 4000 }, (_, n) => `a:${n + 1000}`).join()} {\n}\n`,
  ],
  ['ports', Array.from({ length: 4000 }, (_, n) => `:${n + 1000} {\n}\n`).join('')],
])(
  'does not follow endless %s',
  async (_, caddyfile) => {
    const said = await found(caddyfile);
    expect(said.map((it) => it.replace(/ "[^"]*"$/, ''))).toEqual(['warning: it has more addresses than are followed']);
  },
  5000,
);

it('serves many sites on one port', async () => {
  const said = await found(Array.from({ length: 2000 }, (_, n) => `a${n}.example {\n}\n`).join(''));
  expect(said).toEqual(expect.arrayContaining(['443 literal "a0.example"', '80 literal "a0.example"']));
  expect(said).toHaveLength(3);
});

it.each([
  [`import sites/*\n`, 'what "import" brings in here is not read "import"'],
  [`:3000 {\n\timport site.caddy\n}\n`, 'what "import" brings in here is not read "import"'],
  [`(own) {\n\tbind 127.0.0.1\n}\n:3000 {\n\timport own\n}\n`, 'what "import" brings in here is not read "import"'],
  [`{\n\timport options\n}\n:3000${site}`, 'what "import" brings in here is not read "import"'],
  [`:{$WEB}${site}`, 'it comes from the environment ("WEB"), and nothing here sets that ":{$WEB}"'],
  [`{args.0}:3000${site}`, '"{args.0}:3000" is not understood as an address "{args.0}:3000"'],
  [`:3000 {\n\trespond "a\nb"\n}\n`, 'from here on it is written in a way that is not understood "\\"a"'],
])('says what is not known: %j', async (caddyfile, reason) => {
  const said = await found(caddyfile);
  expect(said.filter((it) => it.startsWith('warning'))).toEqual([`warning: ${reason}`]);
});

it.each(['run --config site/Caddyfile', 'start --adapter caddyfile --config=site/Caddyfile', 'run -c site/Caddyfile'])(
  'reads the one that is named: %s',
  async (args) => {
    const facts = await shownFacts({
      'ecosystem.config.js':
        `module.exports = { apps: [{ name: 'quay', script: './caddy', args: '${args}' }] };`.replace(
          './caddy',
          'caddy',
        ),
      'site/Caddyfile': `:4310${site}`,
      Caddyfile: `:4320${site}`,
    });
    expect(facts[1]).toBe('quay 4310 literal start default site/Caddyfile "4310"');
  },
);
