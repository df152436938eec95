/** `move`: an application gets another port, in the registry, in its configs and in what routes to it. */
import { join } from 'node:path';
import { shortPlace } from '../../model/place.ts';
import { logLine, name, sentence } from '../../reporters/escape.ts';
import { scan } from '../../scan.ts';
import { entryOf, move } from '../../upkeep/move.ts';
import { type AddCommand, type ExitCode, folderArgument } from '../context.ts';
import { type Editing, type EditOptions, editing, finishEdit, registryChange } from '../editing.ts';
import type { Io } from '../io.ts';
import { portNumber } from './next.ts';

interface MoveOptions extends EditOptions {
  readonly from?: number;
  readonly host?: string;
}

export const addMove: AddCommand = (program, io, finish) => {
  program
    .command('move')
    .description('give an application another port: in the registry, in its configs, and in what routes to it')
    .argument('<application>', 'whose port it is')
    .argument('<port>', 'the new one', portNumber)
    .addArgument(folderArgument())
    .option('--from <port>', 'the old one, where it has several', portNumber)
    .option('--host <name>', 'on this server, of several')
    .option('--registry <file>', 'the port registry (default: the policy’s, or PORTS.md and the like)')
    .option('--dry-run', 'show what would change, and change nothing')
    .addHelpText('after', '\nWhat is not written as one number is left as it is and listed, to be done by hand.')
    .action(async (application: string, port: number, dir: string, options: MoveOptions) =>
      finish(await editing(dir, options, io, (it) => run(application, port, options, it, io))),
    );
};

/** @throws Failure where the port is somebody's, or a file cannot be edited */
async function run(application: string, port: number, options: MoveOptions, where: Editing, io: Io): Promise<ExitCode> {
  const { folder, policy, written } = where;
  const entry = entryOf(written, application, options.from ?? null, options.host ?? null);
  const facts = await scan(folder.tree, policy);
  const { registry, configs, left } = await move(folder.tree, facts, policy, written, entry, port);
  const changes = [...configs].map(([path, { before, after }]) => ({
    path: join(folder.root, path),
    before: before.text,
    after: after.text,
    within: folder.root,
  }));
  finishEdit([...changes, registryChange(where, registry)], folder, options, io);
  const say = (text: string): void => {
    io.stdout.write(`${logLine(text)}\n`);
  };
  if (options.dryRun !== true) {
    say(`${name(application)} moves from ${entry.port} to ${port}:`);
    for (const path of [...configs.keys(), written.source.path]) say(`  ${name(path)}`);
  }
  if (left.length > 0) say('Left to do by hand:');
  for (const { at, message } of left) say(`  ${name(shortPlace(at))}: ${sentence(message)}`);
  say(
    'Then, on the server: reload what was changed (nginx -t, systemctl reload nginx; pm2 restart with --update-env).',
  );
  return 0;
}
