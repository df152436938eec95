/** Servers that are started with an object of options, by a call of their own. As data. */
import { propertyOf } from '../language/properties.ts';
import { isFalse } from '../values/ports.ts';
import { primitive, type Value } from '../values/value.ts';
import { ofOptions, type SocketCall, type UnreadCall } from './socket-options.ts';

/** A call other than `listen` that opens a socket. */
export interface Opener {
  readonly from: 'package' | 'global';
  readonly names: readonly string[];
  readonly how: 'call' | 'new' | 'either';
  /** The last step of the way to it; `''` is the package itself. */
  readonly calls: readonly string[];
  readonly read: (call: UnreadCall) => SocketCall | null;
}

interface ServerRow {
  readonly names: readonly string[];
  readonly calls: readonly string[];
  readonly framework: string;
  readonly defaultPort: number | null | ((options: Value | undefined) => number);
  /** What its options are; else the first argument. */
  readonly options?: (call: UnreadCall) => Value | undefined;
}

const rows: readonly ServerRow[] = [
  // https://github.com/honojs/node-server#port
  { names: ['@hono/node-server'], calls: ['serve'], framework: 'Hono', defaultPort: 3000 },
  // https://www.apollographql.com/docs/apollo-server/api/standalone
  {
    names: ['@apollo/server/standalone'],
    calls: ['startStandaloneServer'],
    framework: 'Apollo Server',
    defaultPort: 4000,
    options: ({ args, at }) => propertyOf(args[1] ?? primitive(undefined, at), 'listen'),
  },
  // What these are given here stands in the config of the application, or in the environment: see `thinkjs.ts`, …
  { names: ['thinkjs'], calls: ['run'], framework: 'ThinkJS', defaultPort: 8360 },
  {
    names: ['egg', 'egg-cluster'],
    calls: ['startCluster'],
    framework: 'Egg.js',
    defaultPort: (options) => (options !== undefined && !isFalse(propertyOf(options, 'https')) ? 8443 : 7001),
  },
  { names: ['strapi', '@strapi/strapi'], calls: ['start'], framework: 'Strapi', defaultPort: 1337 },
  {
    names: ['@adonisjs/core', '@adonisjs/core/build/standalone'],
    calls: ['start'],
    framework: 'AdonisJS',
    defaultPort: 3333,
  },
  { names: ['@adonisjs/ignitor'], calls: ['fireHttpServer'], framework: 'AdonisJS', defaultPort: null },
  { names: ['sails'], calls: ['lift'], framework: 'Sails', defaultPort: 1337 },
  // https://github.com/peers/peerjs-server#create-a-custom-server
  { names: ['peer'], calls: ['PeerServer'], framework: 'PeerServer', defaultPort: 9000 },
  // Its first version; the later ones are handlers. https://the-guild.dev/graphql/yoga-server/v1
  { names: ['graphql-yoga'], calls: ['start'], framework: 'GraphQL Yoga', defaultPort: 4000 },
];

export const serverOpeners: readonly Opener[] = rows.map((row) => ({
  from: 'package',
  names: row.names,
  how: 'call',
  calls: row.calls,
  read: (call) => read(row, call),
}));

function read({ framework, defaultPort, options }: ServerRow, call: UnreadCall): SocketCall | null {
  const given = options === undefined ? call.args[0] : options(call);
  const port = typeof defaultPort === 'function' ? defaultPort(given) : defaultPort;
  return ofOptions(call, given, { framework, defaultPort: port, always: true });
}
