/** `allocate`: writes into the registry whose a port is. */
import { Option } from 'commander';
import type { Listener } from '../../model/facts.ts';
import { Failure } from '../../model/failure.ts';
import { sameName } from '../../model/names.ts';
import { shortPlace } from '../../model/place.ts';
import { lastPort } from '../../model/port-index.ts';
import { hostsOf, isAboutHost } from '../../model/registry.ts';
import { allocate, type Wish } from '../../registry/edit/index.ts';
import { logLine, name, sentence } from '../../reporters/escape.ts';
import { scan } from '../../scan.ts';
import { nextPorts } from '../../upkeep/next.ts';
import { type AddCommand, type ExitCode, folderArgument } from '../context.ts';
import { type Editing, type EditOptions, editing, finishEdit, registryChange } from '../editing.ts';
import type { Io } from '../io.ts';
import { portNumber } from './next.ts';

interface AllocateOptions extends EditOptions {
  readonly port?: number;
  readonly near?: number;
  readonly pool?: string;
  readonly reserved?: boolean;
  readonly udp?: boolean;
  readonly host?: string;
  readonly type?: string;
  readonly owner?: string;
  readonly directory?: string;
  readonly domain?: readonly string[];
  readonly notes?: string;
}

export const addAllocate: AddCommand = (program, io, finish) => {
  program
    .command('allocate')
    .description('give a port to an application, in the registry')
    .argument('<application>', 'whose it is to be')
    .addArgument(folderArgument())
    .option('--port <port>', 'this one (default: the one that "next" gives)', portNumber)
    .option('--near <port>', 'the free one nearest to this port', portNumber)
    .option('--pool <name>', 'one of the free ports that are kept for this team or purpose')
    .option('--reserved', 'it does not run yet')
    .option('--udp', 'a port for UDP')
    .option('--host <name>', 'on this server, of several')
    .option('--type <text>', 'what it is: Next.js, Database')
    .option('--owner <text>', 'who is to be asked')
    .option('--directory <path>', 'where it lies on the server')
    .addOption(new Option('--domain <name...>', 'the domains that lead to it'))
    .option('--notes <text>', 'what else is to be known')
    .option('--registry <file>', 'the port registry (default: the policy’s, or PORTS.md and the like)')
    .option('--dry-run', 'show what would change, and change nothing')
    .action(async (application: string, dir: string, options: AllocateOptions) =>
      finish(await editing(dir, options, io, (it) => run(application, options, it, io))),
    );
};

/** @throws Failure where the port is somebody's, or the registry cannot be edited */
async function run(application: string, options: AllocateOptions, where: Editing, io: Io): Promise<ExitCode> {
  const { folder, policy, written } = where;
  const facts = await scan(folder.tree, policy);
  const protocol = options.udp ? 'udp' : 'tcp';
  const { near = null, pool = null, host = null } = options;
  const hosts = hostsOf(written.registry);
  const unnamed = written.registry.allocations.filter((it) => (it.host ?? null) === null).length;
  // Where most entries name none, there is one server that goes without saying.
  if (host === null && hosts.length > 0 && unnamed * 2 < written.registry.allocations.length)
    throw new Failure(
      `${written.source.path} is about several servers: say with --host which one (${hosts.join(', ')})`,
    );
  const free = (count: number) => nextPorts(written.registry, facts, policy, { near, count, pool, protocol, host });
  const port = options.port ?? free(1)[0]?.port;
  if (port === undefined) throw new Failure(`no port is free${pool === null ? '' : ` in the pool "${pool}"`}`);
  const wish: Wish = {
    port,
    protocol,
    application,
    status: options.reserved ? 'reserved' : 'active',
    ...given('type', options.type),
    ...given('owner', options.owner),
    // A port of a pool stays its: it is to find back to it.
    ...given('pool', options.pool),
    ...given('host', options.host),
    ...given('directory', options.directory),
    ...given('domains', options.domain),
    ...given('notes', options.notes),
  };
  const instead = (message: string): Failure => {
    const [other] = nextPorts(written.registry, facts, policy, { near: port, count: 1, pool, protocol, host });
    return new Failure(other === undefined ? message : `${message}; ${other.port} is free`);
  };
  const rival = facts.listeners.find(
    (it) => isOn(it, wish) && isAboutHost(it, host) && !sameName(it.application, application),
  );
  if (policy.avoidedPorts.includes(port))
    throw instead(`port ${port} is not to be had: it is one that the policy avoids`);
  let after: Awaited<ReturnType<typeof allocate>>;
  try {
    after = await allocate(written, wish);
  } catch (error) {
    throw error instanceof Failure && error.message.startsWith('port ') ? instead(error.message) : error;
  }
  if (rival !== undefined)
    throw instead(`port ${port} is not to be had: ${rival.application} listens on it (${shortPlace(rival.at)})`);
  finishEdit([registryChange(where, after)], folder, options, io);
  if (options.dryRun === true) return 0;
  const made = after.registry.allocations.find(
    (it) => it.port === port && it.protocol === protocol && it.status !== 'free',
  );
  const at = made === undefined ? after.source.path : shortPlace(made.portAt);
  io.stdout.write(`${logLine(`${port} is ${name(application)}’s: ${sentence(at)}`)}\n`);
  return 0;
}

function isOn(listener: Listener, { port, protocol }: Wish): boolean {
  return listener.protocol === protocol && listener.port <= port && port <= lastPort(listener);
}

function given<Key extends keyof Wish>(key: Key, value: Wish[Key] | undefined): Partial<Wish> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Wish>);
}
