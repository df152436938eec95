/** Which ports and registry entries are those of a database or a cache. */
import { PortIndex } from '../model/port-index.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import { isOwned } from './ownership.ts';

export interface Database {
  readonly name: string;
  /** Where its makers say which port it listens on, or that it is not to be reachable from outside. */
  readonly link: string;
}

/** Ports by which a database or cache is known everywhere. Ports that other programs use as often are left out. */
const databases: ReadonlyMap<number, Database> = new Map([
  [
    1433,
    {
      name: 'SQL Server',
      link: 'https://learn.microsoft.com/sql/sql-server/install/configure-the-windows-firewall-to-allow-sql-server-access',
    },
  ],
  [2379, { name: 'etcd', link: 'https://etcd.io/docs/v3.5/op-guide/configuration/' }],
  [3306, { name: 'MySQL', link: 'https://dev.mysql.com/doc/mysql-port-reference/en/' }],
  [5432, { name: 'PostgreSQL', link: 'https://www.postgresql.org/docs/current/runtime-config-connection.html' }],
  [5984, { name: 'CouchDB', link: 'https://docs.couchdb.org/en/stable/config/http.html' }],
  [6379, { name: 'Redis', link: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/' }],
  [7687, { name: 'Neo4j', link: 'https://neo4j.com/docs/operations-manual/current/configuration/ports/' }],
  [8086, { name: 'InfluxDB', link: 'https://docs.influxdata.com/influxdb/v2/reference/config-options/' }],
  [
    9042,
    { name: 'Cassandra', link: 'https://cassandra.apache.org/doc/latest/cassandra/managing/operating/security.html' },
  ],
  [
    9200,
    {
      name: 'Elasticsearch',
      link: 'https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/networking-settings',
    },
  ],
  [
    9300,
    {
      name: 'Elasticsearch',
      link: 'https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/networking-settings',
    },
  ],
  [11211, { name: 'Memcached', link: 'https://docs.memcached.org/serverguide/configuring/' }],
  [26257, { name: 'CockroachDB', link: 'https://www.cockroachlabs.com/docs/stable/cockroach-start' }],
  [27017, { name: 'MongoDB', link: 'https://www.mongodb.com/docs/manual/reference/default-mongodb-port/' }],
  [27018, { name: 'MongoDB', link: 'https://www.mongodb.com/docs/manual/reference/default-mongodb-port/' }],
  [27019, { name: 'MongoDB', link: 'https://www.mongodb.com/docs/manual/reference/default-mongodb-port/' }],
]);

/** The database that a port is known for; `undefined` for every other port. */
export function knownDatabase(port: number): Database | undefined {
  return databases.get(port);
}

const product =
  /\b(postgres(?:ql)?|mysql|mariadb|redis|valkey|keydb|mongo(?:db)?|memcached?|elasticsearch|opensearch|cassandra|couchdb|influxdb|clickhouse|cockroachdb|etcd|sql server|mssql)\b/i;
/** A program that talks to a database is none: `redis-commander`, `postgres-exporter`. */
const companion = /\b(commander|admin|exporter|insight|express|ui|web|proxy|backup|client)\b/i;

/** Whether a registry entry is about a database or a cache, by its type or its application's name. */
export function isDatabaseEntry({ type, application }: Allocation): boolean {
  const name = application ?? '';
  if (companion.test(name)) return false;
  return /\b(database|db|cache)\b/i.test(type ?? '') || product.test(type ?? '') || product.test(name);
}

/** A port that is a database's: by what the port is known for, or by what the registry calls it. */
export interface DatabasePort {
  readonly name: string;
  /** `null` where the registry does not know it. */
  readonly entry: Allocation | null;
}

/** The databases that the registry knows of, beside those that everybody knows of. */
export class DatabasePorts {
  readonly #entries: PortIndex<Allocation>;

  constructor(registry: Registry) {
    this.#entries = new PortIndex(registry.allocations.filter((it) => isOwned(it) && isDatabaseEntry(it)));
  }

  /** `null` for a port that is no database's. */
  at(port: number): DatabasePort | null {
    const entry = this.#entries.at(port)[0] ?? null;
    const name = knownDatabase(port)?.name ?? entry?.application ?? entry?.type ?? null;
    return name === null ? null : { name, entry };
  }
}
