/** Servers outside of the Node world as PM2 starts them: what `scan` says of their ports. */
import { describe, expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

type Texts = Readonly<Record<string, string>>;

async function facts(line: string, env: Texts = {}, files: Texts = {}): Promise<readonly string[]> {
  const [script = '', ...args] = line.split(' ');
  const app = { name: 'ferry-api', script, args: args.join(' '), interpreter: 'none', env };
  const shown = await shownFacts({ ...files, 'ecosystem.config.json': JSON.stringify({ apps: [app] }) });
  return shown.map((it) => it.replace(/^ferry-api /, '').replace(' default ecosystem.config.json', ''));
}

describe('what a server outside of the Node world listens on', () => {
  it.each<[string, Texts, string[]]>([
    ['uvicorn app:app', { PORT: '4310' }, ['8000 on 127.0.0.1 default start "uvicorn"']],
    ['uvicorn app:app --host 0.0.0.0 --port 4310', { UVICORN_PORT: '4311' }, ['4310 on 0.0.0.0 literal start "4310"']],
    ['uvicorn app:app --fd 3 --port 4310', {}, []],
    ['python3 -m uvicorn app:app', { UVICORN_PORT: '4311' }, ['4311 on 127.0.0.1 literal start "4311"']],
    ['gunicorn app:app', {}, ['8000 on 127.0.0.1 default start "gunicorn"']],
    ['gunicorn app:app', { PORT: '4310' }, ['4310 on 0.0.0.0 literal start "4310"']],
    ['gunicorn app:app -b 127.0.0.2', { PORT: '4310' }, ['8000 on 127.0.0.2 default start "gunicorn"']],
    ['gunicorn app:app -b unix:/run/ferry.sock', {}, []],
    ['gunicorn app:app -b unix:/run/ferry.sock -b :4310', {}, ['4310 literal start "4310"']],
    ['gunicorn app:app -b [::1]:4310', {}, ['4310 on ::1 literal start "4310"']],
    // As the real one reads them: an address of which nothing is said but 4310, and numbers as Python writes them.
    [
      'gunicorn app:app -b 4310',
      {},
      ['warning: "4310" is an address to this server, without a port ecosystem.config.json "4310"'],
    ],
    [
      'gunicorn app:app -b :4_310',
      {},
      ['warning: ":4_310" is not understood as an address ecosystem.config.json ":4_310"'],
    ],
    [
      'gunicorn app:app -b http://127.0.0.1:4310',
      {},
      [
        'warning: "http://127.0.0.1:4310" is no address that the server takes ecosystem.config.json "http://127.0.0.1:4310"',
      ],
    ],
    ['gunicorn app:app -b=:4310', {}, ['4310 literal start "4310"']],
    ['flask --app ferry run -p=4310', {}, ['warning: "=4310" is not a port number ecosystem.config.json "=4310"']],
    [
      'python3 manage.py runserver 1.2.3.4',
      {},
      ['warning: "1.2.3.4" is no address that the server takes ecosystem.config.json "1.2.3.4"'],
    ],
    [
      'python3 manage.py runserver :4310',
      {},
      ['warning: ":4310" is no address that the server takes ecosystem.config.json ":4310"'],
    ],
    ['python3 manage.py migrate', { PORT: '4310' }, []],
    ['flask --app ferry run', { FLASK_RUN_PORT: '4310' }, ['4310 on 127.0.0.1 literal dev "4310"']],
    ['python3 manage.py runserver --settings a.b 0:4310', {}, ['4310 on 0.0.0.0 literal dev "4310"']],
    ['python3 manage.py runserver 4310', {}, ['4310 on 127.0.0.1 literal dev "4310"']],
    ['python3 -m http.server -d 8 4310', {}, ['4310 literal start "4310"']],
    ['streamlit run app.py --server.port=4310', { STREAMLIT_SERVER_PORT: '4311' }, ['4310 literal start "4310"']],
    ['celery -A harbour flower --port=4310', {}, ['4310 literal start "4310"']],
    ['fastapi run app.py', { PORT: '4310' }, ['4310 on 0.0.0.0 literal start "4310"']],
    ['php artisan serve --port=4310 --host=0.0.0.0', {}, ['4310 on 0.0.0.0 literal dev "4310"']],
    ['php -S localhost:4310 -t public', {}, ['4310 on localhost literal dev "4310"']],
    ['bundle exec rails s -p 4310 -b 0.0.0.0', {}, ['4310 on 0.0.0.0 literal start "4310"']],
    ['bundle exec puma -p 4310', { PORT: '4311' }, ['4310 on 0.0.0.0 literal start "4310"']],
    ['puma -b tcp://127.0.0.1:4310 -b unix:///run/p.sock', {}, ['4310 on 127.0.0.1 literal start "4310"']],
    ['java -Dserver.port=4310 -jar ferry.jar', {}, ['4310 literal start "4310"']],
    ['java -jar ferry.jar --server.port=4310', {}, ['4310 literal start "4310"']],
    // Each of these is an argument of the program that says nothing to Spring.
    ...['-Dserver.port=4310', '--server.port 4310'].map((it): [string, Texts, string[]] => [
      `java -jar ferry.jar ${it}`,
      {},
      ['notice: nothing here says whether "java" listens on a port, and where ecosystem.config.json "java"'],
    ]),
    ['java -jar ferry.jar', { PORT: '4310' }, ['4310 literal start "4310"']],
    ['dotnet Ferry.dll --urls http://localhost:4310', {}, ['4310 on localhost literal start "4310"']],
    [
      'dotnet Ferry.dll --urls http://localhost:4310;https://localhost:4311',
      {},
      ['4310 on localhost literal start "4310"', '4311 on localhost literal start "4311"'],
    ],
    ['ollama serve', { OLLAMA_HOST: '0.0.0.0:4310' }, ['4310 on 0.0.0.0 literal start "4310"']],
    [
      'minio server data',
      { MINIO_ADDRESS: ':4310', MINIO_CONSOLE_ADDRESS: '127.0.0.1:4311' },
      ['4310 literal start "4310"', '4311 on 127.0.0.1 literal start "4311"'],
    ],
    [
      'minio server data --console-address :4312',
      { MINIO_CONSOLE_ADDRESS: ':4311' },
      ['9000 default start "minio"', '4312 literal start "4312"'],
    ],
    ['redis-server --port 4310 --bind 127.0.0.1', {}, ['4310 on 127.0.0.1 literal start "4310"']],
    [
      'redis-server --bind 127.0.0.1 ::1 --port 4310 --tls-port 4311',
      {},
      [
        '4310 on 127.0.0.1 literal start "4310"',
        '4310 on ::1 literal start "4310"',
        '4311 on 127.0.0.1 literal start "4311"',
        '4311 on ::1 literal start "4311"',
      ],
    ],
    [
      'redis-server --bind 127.0.0.1 10.0.0.1',
      {},
      ['6379 on 127.0.0.1 default start "redis-server"', '6379 on 10.0.0.1 default start "--bind"'],
    ],
    ['redis-sentinel s.conf', {}, ['warning: there is no file "s.conf" ecosystem.config.json "s.conf"']],
    ['redis-server --sentinel', {}, ['26379 default start "redis-server"']],
    ['redis-sentinel', {}, ['26379 default start "redis-sentinel"']],
    ['mongod --bind_ip_all', {}, ['27017 default start "mongod"']],
    [
      'mongod --port 4310 --bind_ip localhost,10.0.0.1',
      {},
      ['4310 on localhost literal start "4310"', '4310 on 10.0.0.1 literal start "4310"'],
    ],
    ['mongod --shardsvr --replSet a', {}, ['27018 on localhost default start "mongod"']],
    ['mongod --configsvr', {}, ['27019 on localhost default start "mongod"']],
    ['mongos --configdb a/b', {}, ['27017 on localhost default start "mongos"']],
    ['pocketbase serve', {}, ['8090 on 127.0.0.1 default start "pocketbase"']],
    [
      'pocketbase serve --dir data ferry.example www.ferry.example',
      {},
      ['80 on 0.0.0.0 default start "pocketbase"', '443 on 0.0.0.0 default start "ferry.example"'],
    ],
    [
      'pocketbase serve ferry.example --http :4310 --https :4311',
      {},
      ['4310 literal start "4310"', '4311 literal start "4311"'],
    ],
    ['caddy file-server --root site', {}, ['80 default start "caddy"']],
    ['caddy file-server --domain ferry.example', {}, ['443 default start "caddy"', '80 default start "ferry.example"']],
    ['caddy file-server --domain ferry.example --listen :4310', {}, ['4310 literal start "4310"']],
    ['n8n webhook', {}, ['5678 default start "n8n"']],
    ['ollama serve', { OLLAMA_HOST: 'http://0.0.0.0' }, ['80 on 0.0.0.0 literal start "http://0.0.0.0"']],
    ['directus start', { UNIX_SOCKET_PATH: '/run/d.sock' }, []],
    ['memcached -p 4310 -l 127.0.0.1', {}, ['4310 on 127.0.0.1 literal start "4310"']],
    ['memcached -l 127.0.0.1:4310', {}, ['4310 on 127.0.0.1 literal start "4310"']],
  ])('%s with %j', async (line, env, found) => {
    expect(await facts(line, env)).toEqual(found);
  });

  it('is what the endpoints of Kestrel say, whatever other addresses it is given', async () => {
    const files = {
      'appsettings.json': '{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://0.0.0.0:4315" } } } }',
    };
    const found = ['4315 on 0.0.0.0 literal start default appsettings.json "4315"'];
    expect(await facts('dotnet Ferry.dll --urls http://localhost:4310', {}, files)).toEqual(found);
  });

  it('is not known where its config is not there, whatever starts it', async () => {
    const facts = await shownFacts({ Procfile: 'cache: redis-server s.conf\n' });
    expect(facts).toEqual(['warning: there is no file "s.conf" Procfile "s.conf"']);
  });

  it('is every address of one port that a config gives', async () => {
    const files = { 'gunicorn.conf.py': 'bind = ["127.0.0.1:4310", "10.0.0.1:4310", "127.0.0.1:4310"]\n' };
    expect(await facts('gunicorn app:app', {}, files)).toEqual([
      '4310 on 127.0.0.1 literal start default gunicorn.conf.py "4310"',
      '4310 on 10.0.0.1 literal start default gunicorn.conf.py "4310"',
    ]);
  });

  it('is the default of Spring Boot where the repository is one', async () => {
    const files = {
      'pom.xml': '<artifactId>spring-boot-starter-web</artifactId>',
      'src/main/resources/application.properties': 'spring.application.name=ferry\n',
    };
    expect(await facts('java -jar target/ferry.jar', {}, files)).toEqual(['8080 default start "java"']);
    expect(await facts('java -jar target/ferry.jar')).toEqual([
      'notice: nothing here says whether "java" listens on a port, and where ecosystem.config.json "java"',
    ]);
  });
});
