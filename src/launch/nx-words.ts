/** The words of a call of Nx: what is for Nx itself, and what for the task that it runs. https://nx.dev/reference/nx-commands */
import { partOf, type Word } from './words.ts';

/** Commands of Nx that are no targets. */
const commands: ReadonlySet<string> = new Set([
  ...['affected', 'graph', 'migrate', 'reset', 'report', 'list', 'init', 'connect', 'daemon', 'show', 'watch', 'exec'],
  ...['repair', 'sync', 'add', 'import', 'login', 'g', 'generate', 'release', 'print-affected', 'dep-graph', 'fix-ci'],
]);

/** Whether a word in the place of a target is something else that Nx does. */
export function isCommand(name: string): boolean {
  return commands.has(name) || /^(?:format|release|generate):?/.test(name);
}

/** Nx's own options, by what they are called here; the others are for what it runs. */
const ownOptions: ReadonlyMap<string, string> = new Map([
  ...['-c', '--configuration'].map((it) => [it, 'configuration'] as const),
  ...['-t', '--target', '--targets'].map((it) => [it, 'targets'] as const),
  ...['-p', '--projects'].map((it) => [it, 'projects'] as const),
  ...['--output-style', '--outputStyle', '--parallel', '--maxParallel', '--max-parallel', '--runner', '--exclude'].map(
    (it) => [it, 'other'] as const,
  ),
]);

const ownSwitches =
  /^--(?:all|verbose|skip-?nx-?cache|skip-?remote-?cache|nx-?bail|nx-?ignore-?cycles|batch|tui|no-tui|parallel|dte|no-dte|no-cloud)$/i;

export interface NxWords {
  /** Up to two words in front: a verb or a target, and a project. */
  readonly names: readonly Word[];
  readonly options: ReadonlyMap<string, Word>;
  /** For what it runs. */
  readonly rest: readonly Word[];
}

/** The words behind `nx`. */
export function readWords(words: readonly Word[]): NxWords {
  const names: Word[] = [];
  const rest: Word[] = [];
  const options = new Map<string, Word>();
  const isMany = words[0]?.text === 'run-many';
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const { text } = word;
    const name = text.split('=', 1)[0] ?? '';
    const own = /^-[tp]$/.test(name) && !isMany ? undefined : ownOptions.get(name);
    if (text === '--') {
      rest.push(...words.slice(index + 1));
      break;
    }
    if (text === '--prod') options.set('configuration', { ...word, text: 'production' });
    else if (own !== undefined && text !== name) options.set(own, partOf(word, name.length + 1));
    else if (own !== undefined) {
      const values: string[] = [];
      for (let next = words[index + 1]; next !== undefined && !next.text.startsWith('-'); next = words[index + 1]) {
        if (name === '--parallel' && !/^(?:\d+|true|false)$/.test(next.text)) break;
        values.push(next.text);
        index += 1;
        // Only lists go on.
        if (!isMany || !/^(?:targets|projects)$/.test(own)) break;
      }
      options.set(own, { ...word, text: values.join(',') });
    } else if (ownSwitches.test(text)) continue;
    else if (names.length < (isMany ? 1 : 2) && rest.length === 0 && !text.startsWith('-')) names.push(word);
    else rest.push(word);
  }
  return { names, options, rest };
}
