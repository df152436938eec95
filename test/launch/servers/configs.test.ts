/** Config files of servers outside of the Node world, read as the process would that a command line starts. */
import { describe, expect, it } from 'vitest';
import { type Origin, primitive, type Value } from '../../../src/javascript/values/value.ts';
import { Environment } from '../../../src/launch/environment.ts';
import { serverFor } from '../../../src/launch/servers/index.ts';
import { startedAs } from '../../../src/launch/servers/row.ts';
import { readScript } from '../../../src/launch/shell/parser.ts';
import type { Word } from '../../../src/launch/words.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { treeOf } from '../../support/tree.ts';

type Texts = Readonly<Record<string, string>>;

function wordsOf(line: string): readonly Word[] {
  const source = new SourceText('package.json', line);
  return readScript(primitive(line, { source, start: 0, end: line.length })).commands.flatMap((it) => it.words);
}

function environmentOf(variables: Texts): Environment {
  const values = Object.entries(variables).map(([name, value]) => {
    const source = new SourceText('ecosystem.config.js', value);
    return [name, primitive(value, { source, start: 0, end: value.length })] as const;
  });
  return new Environment('default', new Map(values));
}

/** What the reader of a row says: `4310 on 127.0.0.1 (config/puma.rb "4310")`, `nothing` where it opens no port. */
function shown(line: string, files: Texts, variables: Texts = {}, directory = ''): string {
  const [program, ...args] = wordsOf(line);
  const started = serverFor(program?.text ?? '', args);
  if (started === null) throw new Error(`no row for ${line}`);
  const { server } = started;
  const environment = environmentOf(variables);
  const start = startedAs(server, { tree: treeOf(files), directory, args: started.args, environment });
  const configured = server.config?.(start) ?? null;
  if (configured === null) return 'no config';
  const sockets = configured.sockets.map(({ port, address }) => {
    const on = address.kind === 'primitive' && address.value === undefined ? '' : ` on ${text(address)}`;
    return `${text(port)}${on}${written(port)}`;
  });
  const standard = configured.defaultPort === undefined ? '' : `, else ${configured.defaultPort}`;
  return (sockets.length === 0 ? 'nothing' : sockets.join(', ')) + standard;
}

function text(value: Value): string {
  switch (value.kind) {
    case 'primitive':
      return `${value.value === undefined ? 'default' : value.value}${value.variables.map((it) => `|${it}`).join('')}`;
    case 'unknown':
      return `? ${value.reason}`;
    case 'variable':
      return `$${value.name}`;
    default:
      return value.kind;
  }
}

/** What stands at the place of a port, so that a wrong place is a wrong line. */
function written({ at, ...value }: Value): string {
  if (value.kind === 'primitive' && value.value === undefined) return '';
  const { source, start, end }: Origin = at;
  return ` (${source.path} ${source.text.slice(start, end)})`;
}

describe('Gunicorn', () => {
  const conf = (bind: string): Texts => ({ 'gunicorn.conf.py': `workers = 2\n${bind}\n` });

  it.each<[string, Texts, Texts, string]>([
    ['gunicorn app:app', {}, {}, 'no config'],
    ['gunicorn app:app', conf('bind = "0.0.0.0:4310"'), {}, '4310 on 0.0.0.0 (gunicorn.conf.py 4310)'],
    ['gunicorn app:app', conf('bind = "0.0.0.0"'), {}, 'default on 0.0.0.0'],
    ['gunicorn app:app', conf('bind = ":4310"'), {}, '4310 on  (gunicorn.conf.py 4310)'],
    ['gunicorn app:app', conf('bind = "[::1]:4310"'), {}, '4310 on ::1 (gunicorn.conf.py 4310)'],
    ['gunicorn app:app', conf('bind = "unix:/run/ferry.sock"'), {}, 'nothing'],
    ['gunicorn app:app', conf('bind = f"unix:{folder}/ferry.sock"'), {}, 'nothing'],
    [
      'gunicorn app:app',
      conf('bind = ["127.0.0.1:4310", "127.0.0.1:4311"]'),
      {},
      '4310 on 127.0.0.1 (gunicorn.conf.py 4310), 4311 on 127.0.0.1 (gunicorn.conf.py 4311)',
    ],
    ['gunicorn app:app', conf('timeout = 4310'), {}, 'default'],
    ['gunicorn app:app', conf('timeout = 4310'), { PORT: '4311' }, '4311 on 0.0.0.0 (ecosystem.config.js 4311)'],
    [
      'gunicorn app:app',
      conf('bind = "127.0.0.1:4310"'),
      { PORT: '4311' },
      '4310 on 127.0.0.1 (gunicorn.conf.py 4310)',
    ],
    [
      'gunicorn app:app',
      conf('bind = "127.0.0.1:4310"'),
      { GUNICORN_CMD_ARGS: '--bind 127.0.0.1:4311' },
      '4311 on 127.0.0.1 (ecosystem.config.js 4311)',
    ],
    ['gunicorn app:app -b 127.0.0.1:4312', conf('bind = ["127.0.0.1:4310", "127.0.0.1:4311"]'), {}, 'no config'],
    [
      'gunicorn app:app -c ferry.py',
      { 'ferry.py': "bind = '127.0.0.1:4310'" },
      {},
      '4310 on 127.0.0.1 (ferry.py 4310)',
    ],
    [
      'gunicorn app:app -c python:conf.ferry',
      { 'conf/ferry.py': 'bind = "127.0.0.1:4310"' },
      {},
      '4310 on 127.0.0.1 (conf/ferry.py 4310)',
    ],
    [
      'gunicorn app:app -c /etc/ferry.py',
      {},
      {},
      '? its config "/etc/ferry.py" is not in this repository (package.json /etc/ferry.py)',
    ],
    ['gunicorn app:app -c ferry.py', {}, {}, '? there is no file "ferry.py" (package.json ferry.py)'],
    [
      'gunicorn app:app',
      conf('bind = "0.0.0.0:" + os.environ.get("PORT", "4310")'),
      {},
      '4310|PORT on 0.0.0.0|PORT (gunicorn.conf.py "4310")',
    ],
    [
      'gunicorn app:app',
      conf('bind = f"0.0.0.0:{port}"'),
      {},
      '? a text into which something is filled in would have to run on ? a text into which something is filled in would have to run (gunicorn.conf.py f"0.0.0.0:{port}")',
    ],
  ])('%s %j %j', (line, files, variables, socket) => {
    expect(shown(line, files, variables)).toBe(socket);
  });

  it.each([
    ['if debug:\n    bind = "127.0.0.1:4310"', 'whether "bind" is set here depends on a condition'],
    ['bind = "127.0.0.1:4310"\nbind = "127.0.0.1:4311"', '"bind" is set several times'],
    ['bind = "127.0.0.1:4310"\nbind += "1"', '"bind" is set several times'],
    ['bind = address()', 'it would have to run'],
    ['from ferry import *', '"bind" may be set here in a way that would have to run'],
    ['from ferry import (bind,)', '"bind" may be set here in a way that would have to run'],
    ['for k, v in environ:\n    locals()[k] = v', '"bind" may be set here in a way that would have to run'],
    [
      'text = "never closed\nbind = "127.0.0.1:4310"',
      'what follows here is not understood, and "bind" may be set there',
    ],
  ])('does not guess: %j', (config, reason) => {
    expect(shown('gunicorn app:app', { 'gunicorn.conf.py': config })).toContain(`? ${reason}`);
  });
});

describe('Puma and Rails', () => {
  const puma = (config: string): Texts => ({ 'config/puma.rb': config });
  const template = `max_threads_count = ENV.fetch("RAILS_MAX_THREADS") { 5 }
threads max_threads_count, max_threads_count
if ENV["RAILS_ENV"] == "production"
  worker_count = Integer(ENV.fetch("WEB_CONCURRENCY") { 1 })
  workers worker_count if worker_count > 1
end
worker_timeout 3600 if ENV.fetch("RAILS_ENV", "development") == "development"
# Specifies the port.
port ENV.fetch("PORT") { 4310 }
plugin :solid_queue if ENV["SOLID_QUEUE_IN_PUMA"]
`;

  it.each<[string, Texts, Texts, string]>([
    ['puma', puma(template), {}, '4310|PORT (config/puma.rb 4310)'],
    ['puma', puma(template), { PORT: '4311' }, '4311 (ecosystem.config.js 4311)'],
    ['puma -p 4312', puma(template), {}, 'no config'],
    [
      'puma',
      puma('port 4310\nactivate_control_app "tcp://127.0.0.1:4311", { no_token: true }\n'),
      {},
      '4310 (config/puma.rb 4310), 4311 on 127.0.0.1 (config/puma.rb 4311)',
    ],
    ['puma', puma('port 4310\nactivate_control_app\n'), {}, '4310 (config/puma.rb 4310)'],
    ['puma -C -', puma(template), {}, 'no config'],
    [
      'puma',
      puma('bind "tcp://127.0.0.1:4310"\nbind "unix://#{dir}/puma.sock"'),
      {},
      '4310 on 127.0.0.1 (config/puma.rb 4310)',
    ],
    ['puma', puma('bind "unix:///run/puma.sock"'), {}, 'nothing'],
    [
      'puma',
      puma('port 4310, "127.0.0.1"\nport 4311'),
      {},
      '4310 on 127.0.0.1 (config/puma.rb 4310), 4311 (config/puma.rb 4311)',
    ],
    ['puma', puma('threads 1, 2'), {}, 'default'],
    ['puma', puma('ssl_bind "0.0.0.0", "4310", { key: "x" }'), {}, '4310 on 0.0.0.0 (config/puma.rb "4310")'],
    [
      'puma',
      puma('if ENV["X"]\n  port 4310\nend'),
      {},
      '? whether "port" is set here depends on a condition (config/puma.rb 4310)',
    ],
    ['puma', puma('port ENV.fetch("PORT")'), {}, '$PORT (config/puma.rb ENV.fetch("PORT"))'],
    ['rails server', puma(template), {}, '4310|PORT (config/puma.rb 4310)'],
    ['rails s', puma(template), { RAILS_ENV: 'production' }, '4310|PORT on 0.0.0.0 (config/puma.rb 4310)'],
    ['rails s -e production', {}, {}, 'default on 0.0.0.0'],
    ['rails s -b 127.0.0.1', puma(template), {}, 'no config'],
    ['rails s', puma('port 4310\nport 4311'), { PORT: '4312' }, 'no config'],
    ['rackup', {}, { RACK_ENV: 'production' }, 'default on 0.0.0.0'],
    ['unicorn -c u.rb', { 'u.rb': 'listen 4310\nlisten "/run/u.sock", :backlog => 64' }, {}, '4310 (u.rb 4310)'],
    ['unicorn -c u.rb -l 4311', { 'u.rb': 'listen 4310' }, {}, 'default, 4310 (u.rb 4310)'],
    ['thin start -C t.yml', { 't.yml': 'port: 4310 # pier\naddress: 127.0.0.1' }, {}, '4310 on 127.0.0.1 (t.yml 4310)'],
    [
      'thin start -C t.yml',
      { 't.yml': 'port: 4310\nservers: 3' },
      {},
      '? it starts several servers, each on a port of its own (t.yml 3)',
    ],
    [
      'jekyll serve',
      { '_config.yml': 'title: x\nport: 4310\nhost: 0.0.0.0' },
      {},
      '4310 on 0.0.0.0 (_config.yml 4310)',
    ],
    [
      'jekyll serve --config a.yml,b.yml',
      { 'a.yml': 'port: 4310\nhost: localhost', 'b.yml': 'port: 4311' },
      {},
      '4311 on localhost (b.yml 4311)',
    ],
  ])('%s %j %j', (line, files, variables, socket) => {
    expect(shown(line, files, variables)).toBe(socket);
  });
});

describe('other servers of Python', () => {
  it.each<[string, Texts, string]>([
    ['hypercorn app:app', { 'hypercorn.toml': 'bind = "127.0.0.1:4310"' }, 'no config'],
    ['hypercorn app:app -c h.toml', { 'h.toml': 'bind = "127.0.0.1:4310"' }, '4310 on 127.0.0.1 (h.toml 4310)'],
    ['hypercorn app:app -c file:h.conf', { 'h.conf': 'bind = ["127.0.0.1:4310"]' }, '4310 on 127.0.0.1 (h.conf 4310)'],
    ['hypercorn app:app -c h.toml -b :4311', { 'h.toml': 'bind = ["a:4310", "b:4312"]' }, 'no config'],
    [
      'streamlit run app.py',
      { '.streamlit/config.toml': '[server]\nport = 4310\n' },
      '4310 (.streamlit/config.toml 4310)',
    ],
    [
      'streamlit run web/app.py',
      { '.streamlit/config.toml': '[server]\nport = 4310\n', 'web/.streamlit/config.toml': '[server]\nport = 4311\n' },
      '4311 (web/.streamlit/config.toml 4311)',
    ],
    ['streamlit run app.py', { '.streamlit/config.toml': '[browser]\nport = 4310\n' }, 'default'],
    [
      'streamlit run app.py',
      { '.streamlit/config.toml': '[server]\nport = $PORT\n' },
      '? it would have to run (.streamlit/config.toml $PORT)',
    ],
    [
      'mkdocs serve',
      { 'mkdocs.yml': 'nav:\n  - a: b\ndev_addr: 127.0.0.1:4310' },
      '4310 on 127.0.0.1 (mkdocs.yml 4310)',
    ],
    ['mkdocs serve', { 'mkdocs.yml': 'plugins: [a]\n' }, 'default'],
    ['celery -A harbour flower', { 'flowerconfig.py': 'port = 4310' }, '4310 (flowerconfig.py 4310)'],
    ['daphne -u ferry.sock app:app', {}, 'nothing'],
    ['daphne -u ferry.sock -p 4310 app:app', {}, 'default'],
    [
      'daphne -e tcp:port=4310:interface=127.0.0.1 app:app',
      {},
      '4310 on 127.0.0.1 (package.json tcp:port=4310:interface=127.0.0.1)',
    ],
    ['daphne -e onion:4310 app:app', {}, '? the endpoint "onion:4310" is not understood (package.json onion:4310)'],
  ])('%s %j', (line, files, socket) => {
    expect(shown(line, files)).toBe(socket);
  });
});

describe('Spring Boot', () => {
  const base = 'src/main/resources/application';
  const pom = { 'pom.xml': '<artifactId>spring-boot-starter-web</artifactId>' };

  it.each<[string, Texts, Texts, string]>([
    ['java -jar target/ferry.jar', {}, {}, 'no config'],
    ['java -jar target/ferry.jar', { [`${base}.properties`]: 'spring.name=x\n' }, {}, 'no config'],
    ['java -jar target/ferry.jar', { ...pom, [`${base}.properties`]: 'spring.name=x\n' }, {}, 'default, else 8080'],
    [
      'java -jar target/ferry.jar',
      { [`${base}.properties`]: 'server.port=4310\n' },
      {},
      `4310 (${base}.properties 4310), else 8080`,
    ],
    [
      'java -jar target/ferry.jar',
      { [`${base}.yml`]: 'server:\n  port: 4310\n' },
      {},
      `4310 (${base}.yml 4310), else 8080`,
    ],
    [
      'java -jar ferry/build/libs/ferry.jar',
      { [`ferry/${base}.properties`]: 'server.port: 4310\nserver.address = 127.0.0.1\n' },
      {},
      `4310 on 127.0.0.1 (ferry/${base}.properties 4310), else 8080`,
    ],
    [
      'java -jar ferry.jar',
      { 'config/application.yml': 'server.port: 4310\n', [`${base}.properties`]: 'server.port=4311\n' },
      {},
      '4310 (config/application.yml 4310), else 8080',
    ],
    [
      'java -jar ferry.jar',
      { [`${base}.properties`]: `server.port=\${PORT:4310}\n` },
      {},
      `4310|PORT (${base}.properties 4310), else 8080`,
    ],
    [
      'java -jar ferry.jar',
      { [`${base}.properties`]: `server.port=\${PORT:4310}\n` },
      { PORT: '4311' },
      '4311 (ecosystem.config.js 4311), else 8080',
    ],
    [
      'java -jar ferry.jar --spring.profiles.active=prod',
      { [`${base}.properties`]: 'server.port=4310\n', [`${base}-prod.properties`]: 'server.port=4311\n' },
      {},
      `4311 (${base}-prod.properties 4311), else 8080`,
    ],
    [
      'java -jar ferry.jar',
      { [`${base}.properties`]: 'server.port=4310\n', [`${base}-prod.yml`]: 'server:\n  port: 4311\n' },
      { SPRING_PROFILES_ACTIVE: 'prod' },
      `4311 (${base}-prod.yml 4311), else 8080`,
    ],
    [
      'java -jar ferry.jar',
      {
        [`${base}.properties`]: 'server.port=4310\nmanagement.server.port=4311\nmanagement.server.address=127.0.0.1\n',
      },
      {},
      `4310 (${base}.properties 4310), 4311 on 127.0.0.1 (${base}.properties 4311), else 8080`,
    ],
    [
      'java -jar ferry.jar',
      { [`${base}.properties`]: 'server.port=4310\nmanagement.server.port=4311\n' },
      { MANAGEMENT_SERVER_PORT: '-1' },
      `4310 (${base}.properties 4310), else 8080`,
    ],
    ['java -jar ferry.jar', { [`${base}.properties`]: 'quarkus.http.port=4310\n' }, {}, 'no config'],
    ...[
      `<project><parent><artifactId>quay</artifactId><version>2.0.1</version></parent><artifactId>ferry</artifactId></project>`,
      `<project><artifactId>ferry</artifactId><version>2.0.1</version><dependencies><dependency><artifactId>x</artifactId></dependency></dependencies></project>`,
      `<project><artifactId>other</artifactId><version>2.0.1</version><build><plugins><plugin><artifactId>x</artifactId></plugin></plugins><finalName>ferry-\${project.version}</finalName></build></project>`,
    ].map((written): [string, Texts, Texts, string] => [
      'java -Xmx512m -jar /opt/quay/ferry-2.0.1.jar',
      {
        'apps/ferry/pom.xml': written,
        [`apps/ferry/${base}.yml`]: 'server:\n  port: 4310\n',
        'apps/tide/pom.xml': '<project><artifactId>tide</artifactId><version>2.0.1</version></project>',
        [`apps/tide/${base}.yml`]: 'server:\n  port: 4320\n',
      },
      {},
      `4310 (apps/ferry/${base}.yml 4310), else 8080`,
    ]),
    [
      'java -jar /opt/quay/ferry.jar',
      {
        'apps/a/pom.xml': '<project><artifactId>ferry</artifactId></project>',
        'apps/b/pom.xml': '<project><artifactId>ferry</artifactId></project>',
      },
      {},
      '? its jar may be built in "apps/a" or "apps/b" (package.json /opt/quay/ferry.jar)',
    ],
    ['java -jar /opt/quay/ferry-2.0.2.jar', { 'pom.xml': '<artifactId>ferry</artifactId>' }, {}, 'no config'],
    [
      'java -jar /opt/quay/ferry-1.0.jar',
      {
        'ferry/build.gradle': "version = '1.0'",
        [`ferry/${base}.properties`]: 'server.port=4310\n',
      },
      {},
      `4310 (ferry/${base}.properties 4310), else 8080`,
    ],
    [
      'java -jar target/ferry.jar',
      { [`${base}.yml`]: 'spring.config.import: "optional:configserver:http://quay:8888"\nserver.port: 4310\n' },
      {},
      `4310|spring.config.import (${base}.yml 4310), else 8080`,
    ],
    [
      'java -jar target/ferry.jar',
      { ...pom, [`${base}.yml`]: 'spring.config.import: "optional:configserver:http://quay:8888"\n' },
      {},
      `? a config server, which it asks, may say it (${base}.yml ), else 8080`,
    ],
  ])('%s %j %j', (line, files, variables, socket) => {
    expect(shown(line, files, variables)).toBe(socket);
  });

  it.each([
    ['server.port=4310\nserver.port=4311\n', '"server.port" is set several times'],
    [
      'server.port=4310\n#---\nspring.config.activate.on-profile=prod\n',
      '"server.port" may be set for one profile only',
    ],
    [`server.port=\${random.int}\n`, 'is filled in at run time'],
    ['server.port=43\\\n10\n', 'it is not written plainly'],
  ])('does not guess: %j', (config, reason) => {
    const socket = shown('java -jar ferry.jar', { [`${base}.properties`]: config });
    expect(socket).toMatch(/^\? /);
    expect(socket).toContain(reason);
  });
});

describe('ASP.NET Core', () => {
  const launch = {
    'Properties/launchSettings.json': JSON.stringify({
      profiles: {
        IIS: { commandName: 'IISExpress' },
        http: { commandName: 'Project', applicationUrl: 'http://localhost:4310;https://localhost:4311' },
      },
    }),
  };
  const project = { 'Ferry.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web">' };
  const both =
    '4310 on localhost (Properties/launchSettings.json 4310), 4311 on localhost (Properties/launchSettings.json 4311)';

  it.each<[string, Texts, Texts, string]>([
    ['dotnet Ferry.dll', {}, {}, 'no config'],
    ['dotnet Ferry.dll', project, {}, 'default, else 5000'],
    ['dotnet Ferry.dll', launch, {}, 'no config'],
    ['dotnet run', launch, {}, both],
    ['dotnet run', launch, { ASPNETCORE_URLS: 'http://+:4312' }, both],
    [
      'dotnet run --no-launch-profile',
      launch,
      { ASPNETCORE_URLS: 'http://+:4312' },
      '4312 on  (ecosystem.config.js 4312)',
    ],
    ['dotnet Ferry.dll', launch, { ASPNETCORE_URLS: 'http://+:4312' }, '4312 on  (ecosystem.config.js 4312)'],
    [
      'dotnet Ferry.dll',
      {},
      { ASPNETCORE_HTTP_PORTS: '4313;4314' },
      '4313 on  (ecosystem.config.js 4313), 4314 on  (ecosystem.config.js 4314)',
    ],
    [
      'dotnet Ferry.dll',
      { 'appsettings.json': '{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://0.0.0.0:4315" } } } }' },
      { ASPNETCORE_URLS: 'http://+:4312' },
      '4315 on 0.0.0.0 (appsettings.json 4315)',
    ],
    [
      'dotnet Ferry.dll',
      { 'appsettings.json': '{}', 'appsettings.Production.json': '{ "Urls": "http://*:4316" }' },
      {},
      '4316 on  (appsettings.Production.json 4316)',
    ],
    [
      'dotnet Ferry.dll',
      {
        'appsettings.json': '{ "Urls": "http://*:4316" }',
        'appsettings.Production.json': '{ "Urls": "http://*:4317" }',
      },
      { ASPNETCORE_ENVIRONMENT: 'Development' },
      '4316 on  (appsettings.json 4316)',
    ],
    ['dotnet Ferry.dll', {}, { DOTNET_HTTPS_PORTS: '4318' }, '4318 on  (ecosystem.config.js 4318)'],
  ])('%s %j %j', (line, files, variables, socket) => {
    expect(shown(line, files, variables)).toBe(socket);
  });
});

describe('databases', () => {
  it.each<[string, Texts, string]>([
    ['redis-server', { 'redis.conf': 'port 4310' }, 'no config'],
    ['redis-server redis.conf', { 'redis.conf': '# port 1\nport 4310\nPORT 4311\n' }, '4311 (redis.conf 4311)'],
    [
      'redis-server redis.conf',
      { 'redis.conf': 'port 4310\nbind 127.0.0.1 -::1' },
      '4310 on 127.0.0.1 (redis.conf 4310), 4310 on ::1 (redis.conf 4310)',
    ],
    ['redis-server redis.conf', { 'redis.conf': 'port 0\nunixsocket /run/r.sock' }, 'nothing'],
    [
      'redis-server redis.conf',
      { 'redis.conf': 'port 4310\ninclude x.conf' },
      '? another file is included here, which is not read (redis.conf x.conf)',
    ],
    [
      'redis-server /etc/redis.conf',
      {},
      '? its config "/etc/redis.conf" is not in this repository (package.json /etc/redis.conf)',
    ],
    ['redis-server redis.conf', { 'redis.conf': 'port 0\ntls-port 4310' }, '4310 (redis.conf 4310)'],
    [
      'redis-server redis.conf --port 4311',
      { 'redis.conf': 'port 4310\nbind 127.0.0.1 10.0.0.1' },
      '4311 on 127.0.0.1 (package.json 4311), 4311 on 10.0.0.1 (package.json 4311)',
    ],
    [
      'mongod -f m.conf',
      { 'm.conf': 'net:\n  port: 4310\n  bindIp: localhost,10.0.0.1\n' },
      '4310 on localhost (m.conf 4310), 4310 on 10.0.0.1 (m.conf 4310)',
    ],
    ['mongod -f m.conf', { 'm.conf': 'net:\n  port: 4310\n  bindIpAll: true\n' }, '4310 on  (m.conf 4310)'],
    ['mongod -f m.conf', { 'm.conf': 'sharding:\n  clusterRole: configsvr\n' }, 'default, else 27019'],
    ['mongod -f m.conf', { 'm.conf': 'net:\n  port: 4310\n  bindIp: 127.0.0.1\n' }, '4310 on 127.0.0.1 (m.conf 4310)'],
    ['meilisearch', { 'config.toml': 'http_addr = "localhost:4310"' }, '4310 on localhost (config.toml 4310)'],
  ])('%s %j', (line, files, socket) => {
    expect(shown(line, files)).toBe(socket);
  });
});

it('reads long and hostile configs in no time', () => {
  const hostile = [
    'bind = '.repeat(12_000),
    '('.repeat(60_000),
    `bind = ${'['.repeat(30_000)}`,
    `bind = ${'"a" + '.repeat(12_000)}"b"`,
    `bind = ${'os.environ.get("A", '.repeat(3_000)}`,
    `"""${'\\"'.repeat(30_000)}`,
    `${' '.repeat(16_000)}bind`,
    `${'a.'.repeat(30_000)}bind = 1`,
    'x'.repeat(60_000),
    `(${'bind, '.repeat(10_000)})`,
    `bind = "${'#{'.repeat(16_000)}"`,
    `port: ${' '.repeat(16_000)}x`,
    `${'a: '.repeat(16_000)}`,
    `${'\\'.repeat(16_000)}`,
    'a:\n'.repeat(20_000),
    Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  ];
  for (const config of hostile) {
    shown('gunicorn app:app', { 'gunicorn.conf.py': config });
    shown('puma', { 'config/puma.rb': config });
    shown('streamlit run a.py', { '.streamlit/config.toml': config });
    shown('mkdocs serve', { 'mkdocs.yml': config });
    shown('java -jar a.jar', { 'application.properties': config });
    shown('redis-server r.conf', { 'r.conf': config });
  }
});
