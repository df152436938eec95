/** `release`: takes a port from an application, in the registry. */

import { Failure } from '../../model/failure.ts';
import { shortPlace } from '../../model/place.ts';
import { lastPort, showPorts } from '../../model/port-index.ts';
import { type Allocation, isAboutHost, isOwned } from '../../model/registry.ts';
import { release } from '../../registry/edit/index.ts';
import { logLine, name, sentence } from '../../reporters/escape.ts';
import { scan } from '../../scan.ts';
import { isCalled } from '../../upkeep/move.ts';
import { type AddCommand, type ExitCode, folderArgument } from '../context.ts';
import { type Editing, type EditOptions, editing, finishEdit, registryChange } from '../editing.ts';
import type { Io } from '../io.ts';
import { portNumber } from './next.ts';

interface ReleaseOptions extends EditOptions {
  readonly port?: number;
  readonly host?: string;
  readonly remove?: boolean;
}

export const addRelease: AddCommand = (program, io, finish) => {
  program
    .command('release')
    .description('take the ports of an application out of the registry, or make them free again')
    .argument('<application>', 'whose they are')
    .addArgument(folderArgument())
    .option('--port <port>', 'only this one', portNumber)
    .option('--host <name>', 'only on this server, of several')
    .option('--remove', 'do not list them as free')
    .option('--registry <file>', 'the port registry (default: the policy’s, or PORTS.md and the like)')
    .option('--dry-run', 'show what would change, and change nothing')
    .addHelpText(
      'after',
      '\nWhere the registry lists free ports, a port that is released becomes one of them; else its entry goes.',
    )
    .action(async (application: string, dir: string, options: ReleaseOptions) =>
      finish(await editing(dir, options, io, (it) => run(application, options, it, io))),
    );
};

/** @throws Failure where it has none, or the registry cannot be edited */
async function run(application: string, options: ReleaseOptions, where: Editing, io: Io): Promise<ExitCode> {
  const { folder, policy, written } = where;
  const { port, remove = false } = options;
  const entries = written.registry.allocations.filter(
    (it) =>
      isOwned(it) &&
      isAboutHost(it, options.host ?? null) &&
      isCalled(it, application) &&
      (port === undefined || (it.port <= port && port <= lastPort(it))),
  );
  if (entries.length === 0)
    throw new Failure(
      `${written.source.path} gives ${port === undefined ? 'no port' : `${port} not`} to ${application}`,
    );
  const after = await release(written, entries, remove);
  finishEdit([registryChange(where, after)], folder, options, io);
  if (options.dryRun === true) return 0;
  for (const it of entries) {
    const free = after.registry.allocations.find((other) => covers(other, it) && other.status === 'free');
    const became = free === undefined ? 'its entry is gone' : `it is free (${shortPlace(free.portAt)})`;
    io.stdout.write(`${logLine(`${showPorts(it)} was ${name(application)}’s: ${sentence(became)}`)}\n`);
  }
  const { listeners } = await scan(folder.tree, policy);
  const users = listeners.filter((it) => entries.some((entry) => covers(entry, it) && isCalled(entry, it.application)));
  for (const it of users)
    io.stderr.write(`portbook: ${sentence(`${it.application} still listens on ${it.port} (${shortPlace(it.at)})`)}\n`);
  return 0;
}

function covers(
  a: Pick<Allocation, 'port' | 'portEnd' | 'protocol'>,
  b: Pick<Allocation, 'port' | 'portEnd' | 'protocol'>,
): boolean {
  return a.protocol === b.protocol && a.port <= b.port && lastPort(b) <= lastPort(a);
}
