/** `scan`: what portbook sees, before any rule speaks. */
import type { Facts } from '../../model/facts.ts';
import { Failure } from '../../model/failure.ts';
import { sameName } from '../../model/names.ts';
import { lastPort, type PortRange } from '../../model/port-index.ts';
import { renderExplained, renderScan } from '../../reporters/index.ts';
import { scan as scanTree } from '../../scan.ts';
import { type AddCommand, type ExitCode, folderArgument, formatOption, openFolder, policyFor } from '../context.ts';
import type { Io } from '../io.ts';

interface ScanOptions {
  readonly format: 'text' | 'json';
  /** A port or an application; `true` for all of them. */
  readonly explain?: string | true;
}

export const addScan: AddCommand = (program, io, finish) => {
  program
    .command('scan')
    .description('list the listeners and routes that the configs describe, and what cannot be known')
    .addArgument(folderArgument())
    .addOption(formatOption('text', 'json'))
    .option('--explain [what]', 'show step by step how a port was found: of a port, an application, or all')
    .action(async (dir: string, options: ScanOptions) => finish(await scan(dir, options, io)));
};

/** @throws Failure where the folder or its policy cannot be read */
async function scan(dir: string, { explain, format }: ScanOptions, io: Io): Promise<ExitCode> {
  const { tree } = openFolder(dir, io);
  const found = await scanTree(tree, await policyFor(tree, null));
  const facts = typeof explain === 'string' ? factsAbout(explain, found) : found;
  io.stdout.write(
    explain !== undefined && format === 'text' ? await renderExplained(facts) : await renderScan(format, facts),
  );
  return 0;
}

/** @throws Failure where there are none */
function factsAbout(what: string, facts: Facts): Facts {
  const isAsked = (application: string | null, range: PortRange | null): boolean =>
    sameName(application, what) || (range !== null && range.port <= Number(what) && Number(what) <= lastPort(range));
  const listeners = facts.listeners.filter((it) => isAsked(it.application, it));
  const unresolved = facts.unresolved.filter((it) => isAsked(it.application, null));
  if (listeners.length + unresolved.length === 0) {
    throw new Failure(
      `no process here has "${what}" as its port or its name; "portbook scan" lists those that are seen`,
    );
  }
  return { ...facts, listeners, unresolved, routes: facts.routes.filter((it) => String(it.port) === what) };
}
