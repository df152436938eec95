/** What Vite itself makes of configs, and whether our reading says the same. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optionsOf } from '../../src/javascript/values/choices.ts';
import { primitive, type Value } from '../../src/javascript/values/value.ts';
import { Environment } from '../../src/launch/environment.ts';
import type { Configured, ConfiguredSocket } from '../../src/launch/servers/server.ts';
import { viteConfig } from '../../src/launch/servers/vite-config.ts';
import type { ViteRole } from '../../src/launch/servers/vite-options.ts';
import { readScript } from '../../src/launch/shell/parser.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { writeFiles } from './folder.ts';
import { root as repository, runScript } from './program.ts';
import { treeOf } from './tree.ts';

/** How a server is started: `cd DIRECTORY && VARIABLES vite preview ROOT --mode MODE --config CONFIG`. */
export interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly role: ViteRole;
  readonly directory?: string;
  readonly root?: string;
  readonly mode?: string;
  readonly config?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

export interface Question {
  readonly directory: string;
  readonly root: string | null;
  readonly role: ViteRole;
  readonly mode: string | null;
  readonly config: string | null;
  readonly variables: Readonly<Record<string, string>>;
}

/** Values as JSON has them, or `undefined`. */
export interface Answer {
  readonly error: string | null;
  readonly port: string;
  readonly host: string;
  readonly isStrict: boolean;
  /** Not in middleware mode. */
  readonly listens: boolean;
  /** The socket of hot reload, where that is one of its own. */
  readonly reload: { readonly port: string; readonly host: string } | null;
}

/** Writes the cases below a folder, and has Vite resolve them one after the other. */
export function askVite(folder: string, cases: readonly Case[]): readonly Answer[] {
  // `vite` is found from here, as it would be in a repository.
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  const questions = cases.map(
    ({ files, role, directory = '', root, mode, config, variables = {} }, index): Question => {
      const own = join(folder, `case-${index}`);
      writeFiles(own, { 'package.json': '{ "type": "module" }', ...files });
      const question = { root: root ?? null, role, mode: mode ?? null, config: config ?? null, variables };
      return { directory: join(own, directory), ...question };
    },
  );
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(questions));
  const script = join(import.meta.dirname, 'vite-program.ts');
  const { status, stdout, stderr } = runScript(script, [join(folder, 'questions.json')], { cwd: folder });
  if (status !== 0) throw new Error(stderr);
  const answers: Answer[] = JSON.parse(stdout);
  return answers;
}

/** Our own reading of a case. */
export function readCase({ files, role, directory = '', root, mode, config, variables = {} }: Case): Configured | null {
  const words = [root, mode && `--mode ${mode}`, config && `--config ${config}`].filter((it) => it !== undefined);
  const line = words.join(' ');
  const source = new SourceText('package.json', line);
  const at = { source, start: 0, end: line.length };
  return viteConfig({
    tree: treeOf(files),
    directory,
    role,
    operand: null,
    args: readScript(primitive(line, at)).commands.flatMap((it) => it.words),
    environment: new Environment(
      'default',
      new Map(Object.entries(variables).map(([name, value]) => [name, primitive(value, at)])),
    ),
  });
}

export type Verdict = 'right' | 'not known' | 'wrong';

/** Whether our reading agrees with Vite's answer, or says honestly that it does not know. */
export function judge(ours: Configured | null, answer: Answer, role: ViteRole): Verdict {
  const sockets = ours?.sockets ?? [absentSocket];
  const isUnknown = sockets.some((it) => optionsOf(it.port).some(({ value }) => value.kind !== 'primitive'));
  if (answer.error !== null) return isUnknown ? 'not known' : 'wrong';
  const own = answer.listens ? sockets[0] : undefined;
  // A further socket that comes to have the port of the first is the first.
  const isFirst = ({ port }: ConfiguredSocket): boolean =>
    own !== undefined && port.kind === 'primitive' && [textOf(own.port), answer.port].includes(textOf(port));
  const further = sockets.slice(answer.listens ? 1 : 0).filter((it) => !isFirst(it));
  if (answer.listens && own === undefined) return 'wrong';
  const verdicts: Verdict[] = [];
  if (own !== undefined) {
    verdicts.push(
      portVerdict(own.port, answer.port, role === 'preview' ? '4173' : '5173'),
      verdictOf(own.address, (it) => hostOf(it) === hostOf(answer.host)),
      verdictOf(own.strict, (it) => !['undefined', 'false', 'null', '0', '""'].includes(it) === answer.isStrict),
    );
  }
  const [reload] = further;
  if ((reload === undefined) !== (answer.reload === null)) {
    verdicts.push(isUnknown ? 'not known' : 'wrong');
  } else if (reload !== undefined && answer.reload !== null) {
    const { port, host } = answer.reload;
    verdicts.push(
      portVerdict(reload.port, port, ''),
      verdictOf(reload.address, (it) => hostOf(it) === hostOf(host)),
    );
  }
  return verdicts.includes('wrong') ? 'wrong' : verdicts.includes('not known') ? 'not known' : 'right';
}

function portVerdict(value: Value, answer: string, ofDefault: string): Verdict {
  return verdictOf(value, (it) => Number(unquoted(it === 'undefined' ? ofDefault : it)) === Number(unquoted(answer)));
}

/** A value that may be several is right if one of them is. */
function verdictOf(value: Value, isRight: (written: string) => boolean): Verdict {
  const options = optionsOf(value);
  const known = options.flatMap(({ value: it }) => (it.kind === 'primitive' ? [textOf(it)] : []));
  if (known.some(isRight)) return 'right';
  return known.length < options.length ? 'not known' : 'wrong';
}

function textOf(value: Value): string {
  if (value.kind !== 'primitive') return '';
  return typeof value.value === 'number' ? String(value.value) : (JSON.stringify(value.value) ?? 'undefined');
}

function unquoted(text: string): string {
  return text.replaceAll('"', '');
}

/** `false` is as good as nothing; an empty text or `null` is every address to Node. */
function hostOf(written: string): string {
  if (written === 'undefined' || written === 'false') return 'localhost';
  return written === 'true' || written === '""' || written === 'null' ? 'every address' : unquoted(written);
}

const nowhere = primitive(undefined, { source: new SourceText('', ''), start: 0, end: 0 });
const absentSocket: ConfiguredSocket = { port: nowhere, address: nowhere, strict: nowhere, protocol: 'tcp' };
