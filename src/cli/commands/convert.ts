/** `convert`: the registry in its other form. */
import { resolve } from 'node:path';
import { writeFiles } from '../../files/write.ts';
import { Failure } from '../../model/failure.ts';
import { convertRegistry } from '../../registry/convert.ts';
import { type Form, formOf } from '../../registry/form.ts';
import { readRegistry } from '../../registry/index.ts';
import { sentence } from '../../reporters/escape.ts';
import { type AddCommand, choiceOption, type ExitCode } from '../context.ts';
import type { Io } from '../io.ts';
import { namedRegistry } from '../named-registry.ts';

interface ConvertOptions {
  readonly to?: Form;
  readonly output?: string;
}

export const addConvert: AddCommand = (program, io, finish) => {
  program
    .command('convert')
    .description('write the registry in its other form: Markdown as YAML, YAML as Markdown')
    .argument('[file]', 'the port registry (default: the one of the current folder)')
    .addOption(choiceOption('--to <form>', 'the form to write (default: the other one)', ['yaml', 'markdown']))
    .option('--output <file>', 'a new file to write to (default: standard output)')
    .action(async (file: string | undefined, options: ConvertOptions) => finish(await convert(file, options, io)));
};

/** @throws Failure where the registry cannot be read, the form cannot hold it, or the file is there already */
async function convert(file: string | undefined, { to, output }: ConvertOptions, io: Io): Promise<ExitCode> {
  const { source, pin } = await namedRegistry(file, io);
  const form = to ?? (output === undefined ? other(formOf(source.path)) : formOf(output));
  if (output !== undefined && formOf(output) !== form)
    throw new Failure(`${output} would not be read as ${form}: a registry is YAML by the name .yml or .yaml`);
  const { text, left } = await convertRegistry(await readRegistry(source, pin), form);
  if (output === undefined) io.stdout.write(text);
  else writeNew(output, text, io);
  const say = (message: string): unknown => io.stderr.write(`portbook: ${sentence(message)}\n`);
  if (left.length > 0) say(`not carried over, because it gives no port to anybody: ${left.join(', ')}`);
  if (output !== undefined)
    say(`wrote ${output}; two registries are one too many: remove ${source.path} when ${output} takes its place`);
  return 0;
}

function other(form: Form): Form {
  return form === 'yaml' ? 'markdown' : 'yaml';
}

function writeNew(output: string, text: string, io: Io): void {
  try {
    writeFiles([{ path: resolve(io.cwd, output), before: null, after: text }]);
  } catch (error) {
    if (error instanceof Failure && error.message.includes('EEXIST'))
      throw new Failure(`${output} is there already, and nothing was written: name another file, or remove it first`);
    throw error;
  }
}
