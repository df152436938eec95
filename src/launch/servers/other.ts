/** Servers of other worlds: static sites, the JVM, .NET, Deno, databases and their like. */
import { caddyfileConfig } from './caddyfile.ts';
import { dotnetConfig } from './dotnet-config.ts';
import { namedSettings } from './named-settings.ts';
import { caddyConfig, mongodConfig, pocketbaseConfig, redisConfig } from './other-config.ts';
import { address, noPort, port, socket, table, words } from './row.ts';
import type { Server } from './server.ts';
import { springConfig } from './spring-config.ts';

const redis = {
  // Its options are directives of its config.
  config: redisConfig,
  configName: 'redis.conf, and its options',
} satisfies Partial<Server>;

const mongodb = {
  flags: [
    port('--port'),
    { ...socket('--bind_ip'), opens: 'each' },
    { ...address('--bind_ip_all'), alone: 'every address' },
  ],
  config: mongodConfig,
  configName: 'the file of -f',
  defaultPort: 27_017,
  defaultAddress: 'localhost',
} satisfies Partial<Server>;

const sentinel = {
  ...redis,
  name: 'Redis Sentinel',
  defaultPort: 26_379,
  documentation: 'https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/',
} satisfies Partial<Server>;

export const otherServers = table([
  {
    // Where nobody chose a port and 1313 is taken, it takes any free one.
    name: 'Hugo',
    programs: ['hugo'],
    otherCommands: [
      ...['', 'build', 'completion', 'config', 'convert', 'deploy', 'env', 'gen', 'import', 'list', 'mod', 'new'],
      ...['version'],
    ],
    subcommands: ['server', 'serve'],
    role: 'dev',
    flags: [port('-p', '--port'), address('--bind')],
    defaultPort: 1313,
    defaultAddress: '127.0.0.1',
    whenTaken: 'takes another in place of its default',
    documentation: 'https://gohugo.io/commands/hugo_server/',
  },
  {
    name: 'Caddy',
    programs: ['caddy'],
    subcommands: ['run', 'start'],
    config: caddyfileConfig,
    configName: 'Caddyfile',
    defaultPort: null,
    documentation: 'https://caddyserver.com/docs/caddyfile/concepts#addresses',
  },
  {
    name: 'Caddy file server',
    programs: ['caddy'],
    otherCommands: words(`
      adapt add-package build-info environ fmt hash-password list-modules reload trust untrust upgrade validate
      version
    `),
    subcommands: ['file-server'],
    flags: [socket('-l', '--listen')],
    config: caddyConfig,
    configName: '--domain',
    defaultPort: 80,
    documentation: 'https://caddyserver.com/docs/command-line#caddy-file-server',
  },
  {
    // Any other Java program is as unknown as it was.
    name: 'Spring Boot',
    programs: ['java'],
    flags: [
      { ...port('--server.port'), isJoined: true, mark: { option: '-jar', side: 'behind' } },
      { ...port('-Dserver.port'), isJoined: true, mark: { option: '-jar', side: 'before' } },
      { ...address('--server.address'), isJoined: true, mark: { option: '-jar', side: 'behind' } },
      { ...address('-Dserver.address'), isJoined: true, mark: { option: '-jar', side: 'before' } },
    ],
    portVariables: ['SERVER_PORT'],
    addressVariables: ['SERVER_ADDRESS'],
    config: springConfig,
    configName: 'application.properties, application.yml',
    defaultPort: null,
    documentation: 'https://docs.spring.io/spring-boot/reference/features/external-config.html',
  },
  {
    // Any other .NET program is as unknown as it was.
    name: 'ASP.NET Core',
    programs: ['dotnet'],
    flags: [{ ...socket('--urls'), opens: 'each' }],
    // Its variables too: what `dotnet run` finds in a launch profile beats them.
    config: dotnetConfig,
    configName: 'appsettings.json, launchSettings.json',
    defaultPort: null,
    defaultAddress: 'localhost',
    documentation: 'https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints',
  },
  {
    name: 'deno serve',
    programs: ['deno'],
    subcommands: ['serve'],
    flags: [port('--port'), address('--host')],
    defaultPort: 8000,
    defaultAddress: '0.0.0.0',
    documentation: 'https://docs.deno.com/runtime/reference/cli/serve/',
  },
  {
    ...redis,
    name: 'Redis',
    programs: ['redis-server', 'valkey-server'],
    defaultPort: 6379,
    documentation: 'https://redis.io/docs/latest/operate/oss_and_stack/management/config/',
  },
  { ...sentinel, programs: ['redis-server', 'valkey-server'], subcommands: ['--sentinel'] },
  { ...sentinel, programs: ['redis-sentinel', 'valkey-sentinel'] },
  {
    name: 'Memcached',
    programs: ['memcached'],
    flags: [port('-p', '--port'), { ...socket('-l', '--listen'), opens: 'each' }, noPort('-s', '--unix-socket')],
    defaultPort: 11211,
    documentation: 'https://docs.memcached.org/serverguide/configuring/',
  },
  {
    // As a member of a cluster (`--shardsvr`, `--configsvr`) it has other defaults: its reader knows them.
    ...mongodb,
    name: 'MongoDB',
    programs: ['mongod'],
    documentation: 'https://www.mongodb.com/docs/manual/reference/program/mongod/',
  },
  {
    ...mongodb,
    name: 'MongoDB router',
    programs: ['mongos'],
    documentation: 'https://www.mongodb.com/docs/manual/reference/program/mongos/',
  },
  {
    name: 'MinIO',
    programs: ['minio'],
    subcommands: ['server'],
    flags: [
      socket('--address'),
      { ...socket('--console-address'), opens: 'further', variable: 'MINIO_CONSOLE_ADDRESS' },
    ],
    socketVariables: ['MINIO_ADDRESS'],
    defaultPort: 9000,
    documentation: 'https://min.io/docs/minio/linux/reference/minio-server/minio-server.html',
  },
  {
    name: 'Ollama',
    programs: ['ollama'],
    subcommands: ['serve', 'start'],
    socketVariables: ['OLLAMA_HOST'],
    defaultPort: 11_434,
    defaultAddress: '127.0.0.1',
    documentation: 'https://docs.ollama.com/faq',
  },
  {
    name: 'Prometheus',
    programs: ['prometheus'],
    flags: [{ ...socket('--web.listen-address'), opens: 'each' }],
    defaultPort: 9090,
    documentation: 'https://prometheus.io/docs/prometheus/latest/command-line/prometheus/',
  },
  {
    name: 'Meilisearch',
    programs: ['meilisearch'],
    flags: [socket('--http-addr')],
    socketVariables: ['MEILI_HTTP_ADDR'],
    config: namedSettings(
      { names: ['config.toml'], options: ['--config-file-path'], language: 'toml' },
      { socket: 'http_addr' },
    ),
    configName: 'config.toml',
    defaultPort: 7700,
    defaultAddress: 'localhost',
    documentation: 'https://www.meilisearch.com/docs/learn/self_hosted/configure_meilisearch_at_launch',
  },
  {
    name: 'PocketBase',
    programs: ['pocketbase'],
    subcommands: ['serve'],
    flags: [socket('--http'), { ...socket('--https'), opens: 'further' }],
    valued: words('--dir --encryptionEnv --hooksDir --hooksPool --migrationsDir --origins --publicDir --queryTimeout'),
    config: pocketbaseConfig,
    configName: 'its domains',
    defaultPort: 8090,
    defaultAddress: '127.0.0.1',
    documentation: 'https://pocketbase.io/docs/going-to-production/',
  },
]);
