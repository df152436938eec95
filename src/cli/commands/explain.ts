/** `explain`: what a rule is about, as its page says. */
import { ownText } from '../../files/own-files.ts';
import { Failure } from '../../model/failure.ts';
import { suggest } from '../../model/suggest.ts';
import { renderPage, renderRules } from '../../reporters/index.ts';
import { rules } from '../../rules/index.ts';
import type { AddCommand, ExitCode } from '../context.ts';
import type { Io } from '../io.ts';

export const addExplain: AddCommand = (program, io, finish) => {
  program
    .command('explain')
    .description('say what a rule is about, with an example of what is wrong and what is right')
    .argument('[rule]', 'the name of a rule, such as port-conflict (default: list all rules)')
    .action(async (rule: string | undefined) => finish(await explain(rule, io)));
};

/** @throws Failure where there is no such rule */
async function explain(id: string | undefined, io: Io): Promise<ExitCode> {
  if (id === undefined) {
    io.stdout.write(await renderRules(rules));
    return 0;
  }
  // Only the names of rules become parts of a path.
  const rule = rules.find((it) => it.id === id);
  if (rule === undefined)
    throw new Failure(
      `there is no rule "${id}"; ${suggest(
        id,
        rules.map((it) => it.id),
      )}`,
    );
  // scripts/build.ts copies the pages beside the bundle.
  const page = ownText(io.script, [`rules/${rule.id}.md`, `../docs/rules/${rule.id}.md`]);
  io.stdout.write(await renderPage(page));
  return 0;
}
