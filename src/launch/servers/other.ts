/** Servers of other worlds: static sites, the JVM, .NET, Deno, databases and their like. */
import { caddyfileConfig } from './caddyfile.ts';
import { dotnetConfig } from './dotnet-config.ts';
import {
  caddyConfig,
  meilisearchConfig,
  mongodConfig,
  pocketbaseConfig,
  pocketbaseOptions,
  redisConfig,
} from './other-config.ts';
import { plain } from './row.ts';
import type { Server } from './server.ts';
import { springConfig } from './spring-config.ts';

const redis = {
  ...plain,
  // Its options are directives of its config.
  config: redisConfig,
  configName: 'redis.conf, and its options',
} as const satisfies Partial<Server>;

const mongodb = {
  ...plain,
  flags: [
    { names: ['--port'], gives: 'port' },
    { names: ['--bind_ip'], gives: 'socket', opens: 'each' },
    { names: ['--bind_ip_all'], gives: 'address', alone: 'every address' },
  ],
  config: mongodConfig,
  configName: 'the file of -f',
  defaultPort: 27_017,
  defaultAddress: 'localhost',
} as const satisfies Partial<Server>;

const sentinel = {
  ...redis,
  name: 'Redis Sentinel',
  defaultPort: 26_379,
  documentation: 'https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/',
} as const satisfies Partial<Server>;

export const otherServers: readonly Server[] = [
  {
    // Where nobody chose a port and 1313 is taken, it takes any free one.
    ...plain,
    name: 'Hugo',
    programs: ['hugo'],
    otherCommands: [
      ...['', 'build', 'completion', 'config', 'convert', 'deploy', 'env', 'gen', 'import', 'list', 'mod', 'new'],
      ...['version'],
    ],
    subcommands: ['server', 'serve'],
    role: 'dev',
    flags: [
      { names: ['-p', '--port'], gives: 'port' },
      { names: ['--bind'], gives: 'address' },
    ],
    defaultPort: 1313,
    defaultAddress: '127.0.0.1',
    strictness: { whenTaken: 'takes the next one unless one is given' },
    documentation: 'https://gohugo.io/commands/hugo_server/',
  },
  {
    ...plain,
    name: 'Caddy',
    programs: ['caddy'],
    subcommands: ['run', 'start'],
    config: caddyfileConfig,
    configName: 'Caddyfile',
    defaultPort: null,
    documentation: 'https://caddyserver.com/docs/caddyfile/concepts#addresses',
  },
  {
    ...plain,
    name: 'Caddy file server',
    programs: ['caddy'],
    otherCommands: [
      ...['adapt', 'add-package', 'build-info', 'environ', 'fmt', 'hash-password', 'list-modules', 'reload', 'trust'],
      ...['untrust', 'upgrade', 'validate', 'version'],
    ],
    subcommands: ['file-server'],
    flags: [{ names: ['-l', '--listen'], gives: 'socket' }],
    config: caddyConfig,
    configName: '--domain',
    defaultPort: 80,
    documentation: 'https://caddyserver.com/docs/command-line#caddy-file-server',
  },
  {
    // Any other Java program is as unknown as it was.
    ...plain,
    name: 'Spring Boot',
    programs: ['java'],
    flags: [
      { names: ['--server.port'], gives: 'port', isJoined: true, mark: { option: '-jar', side: 'behind' } },
      { names: ['-Dserver.port'], gives: 'port', isJoined: true, mark: { option: '-jar', side: 'before' } },
      { names: ['--server.address'], gives: 'address', isJoined: true, mark: { option: '-jar', side: 'behind' } },
      { names: ['-Dserver.address'], gives: 'address', isJoined: true, mark: { option: '-jar', side: 'before' } },
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
    ...plain,
    name: 'ASP.NET Core',
    programs: ['dotnet'],
    flags: [{ names: ['--urls'], gives: 'socket', opens: 'each' }],
    // Its variables too: what `dotnet run` finds in a launch profile beats them.
    config: dotnetConfig,
    configName: 'appsettings.json, launchSettings.json',
    defaultPort: null,
    defaultAddress: 'localhost',
    documentation: 'https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints',
  },
  {
    ...plain,
    name: 'deno serve',
    programs: ['deno'],
    subcommands: ['serve'],
    flags: [
      { names: ['--port'], gives: 'port' },
      { names: ['--host'], gives: 'address' },
    ],
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
    ...plain,
    name: 'Memcached',
    programs: ['memcached'],
    flags: [
      { names: ['-p', '--port'], gives: 'port' },
      { names: ['-l', '--listen'], gives: 'socket', opens: 'each' },
      { names: ['-s', '--unix-socket'], gives: 'no port' },
    ],
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
    ...plain,
    name: 'MinIO',
    programs: ['minio'],
    subcommands: ['server'],
    flags: [
      { names: ['--address'], gives: 'socket' },
      { names: ['--console-address'], gives: 'socket', opens: 'further' },
    ],
    socketVariables: ['MINIO_ADDRESS'],
    defaultPort: 9000,
    documentation: 'https://min.io/docs/minio/linux/reference/minio-server/minio-server.html',
  },
  {
    ...plain,
    name: 'Ollama',
    programs: ['ollama'],
    subcommands: ['serve', 'start'],
    socketVariables: ['OLLAMA_HOST'],
    defaultPort: 11_434,
    defaultAddress: '127.0.0.1',
    documentation: 'https://docs.ollama.com/faq',
  },
  {
    ...plain,
    name: 'Prometheus',
    programs: ['prometheus'],
    flags: [{ names: ['--web.listen-address'], gives: 'socket', opens: 'each' }],
    defaultPort: 9090,
    documentation: 'https://prometheus.io/docs/prometheus/latest/command-line/prometheus/',
  },
  {
    ...plain,
    name: 'Meilisearch',
    programs: ['meilisearch'],
    flags: [{ names: ['--http-addr'], gives: 'socket' }],
    socketVariables: ['MEILI_HTTP_ADDR'],
    config: meilisearchConfig,
    configName: 'config.toml',
    defaultPort: 7700,
    defaultAddress: 'localhost',
    documentation: 'https://www.meilisearch.com/docs/learn/self_hosted/configure_meilisearch_at_launch',
  },
  {
    ...plain,
    name: 'PocketBase',
    programs: ['pocketbase'],
    subcommands: ['serve'],
    flags: [
      { names: ['--http'], gives: 'socket' },
      { names: ['--https'], gives: 'socket', opens: 'further' },
    ],
    valued: pocketbaseOptions,
    config: pocketbaseConfig,
    configName: 'its domains',
    defaultPort: 8090,
    defaultAddress: '127.0.0.1',
    documentation: 'https://pocketbase.io/docs/going-to-production/',
  },
];
