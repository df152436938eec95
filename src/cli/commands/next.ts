/** `next`: which port to take. */
import { InvalidArgumentError, Option } from 'commander';
import { Failure } from '../../model/failure.ts';
import { renderPorts } from '../../reporters/index.ts';
import { scan } from '../../scan.ts';
import { nextPorts, poolsOf } from '../../upkeep/next.ts';
import {
  type AddCommand,
  type ExitCode,
  folderArgument,
  formatOption,
  openFolder,
  policyFor,
  registryFor,
} from '../context.ts';
import type { Io } from '../io.ts';

interface NextOptions {
  readonly near?: number;
  readonly count: number;
  readonly pool?: string;
  readonly udp?: boolean;
  readonly host?: string;
  readonly registry?: string;
  readonly format: 'text' | 'json';
}

export const addNext: AddCommand = (program, io, finish) => {
  program
    .command('next')
    .description('the next free port: of those that the registry lists as free, else one that nobody speaks of')
    .addArgument(folderArgument())
    .option('--near <port>', 'the one nearest to this port', portNumber)
    .addOption(new Option('--count <number>', 'how many').argParser(wholeNumber).default(1))
    .option('--pool <name>', 'only of the free ports that the registry keeps for this team or purpose')
    .option('--udp', 'a port for UDP')
    .option('--host <name>', 'on this server (default: free on all that the registry names)')
    .option('--registry <file>', 'the port registry (default: the policy’s, or PORTS.md and the like)')
    .addOption(formatOption('text', 'json'))
    .addHelpText(
      'after',
      '\nIt keeps away from what the registry gives to anybody, what configs listen on or send requests to, ports to avoid, those\nbelow 1024, those that browsers refuse, the usual ports of databases, and the ones that the kernel takes for outgoing connections.',
    )
    .action(async (dir: string, options: NextOptions) => finish(await next(dir, options, io)));
};

/** @throws Failure where there is no registry, or not enough ports */
async function next(dir: string, options: NextOptions, io: Io): Promise<ExitCode> {
  const folder = openFolder(dir, io);
  const policy = await policyFor(folder.tree, null);
  const registry = await registryFor(folder, policy, options.registry, io);
  const facts = await scan(folder.tree, policy);
  const { near = null, pool = null, host = null, count } = options;
  const found = nextPorts(registry, facts, policy, {
    near,
    count,
    pool,
    protocol: options.udp ? 'udp' : 'tcp',
    host,
  });
  if (found.length < count) {
    const pools = poolsOf(registry);
    const of =
      pool === null ? '' : ` in the pool "${pool}"${pools.length === 0 ? '' : ` (there are ${pools.join(', ')})`}`;
    throw new Failure(`there ${found.length === 1 ? 'is' : 'are'} only ${found.length} free${of}`);
  }
  io.stdout.write(await renderPorts(options.format, found));
  return 0;
}

/** @throws InvalidArgumentError, which the command line turns into its usage message */
export function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new InvalidArgumentError('a port is a number from 1 to 65535.');
  return port;
}

function wholeNumber(text: string): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number < 1) throw new InvalidArgumentError('write a number from 1 to 9999.');
  return number;
}
