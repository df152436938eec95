/** What a shell knows between two commands: its folder and its variables, and what two ways have in common. */
import { repositoryRoot } from '../../javascript/modules/repository.ts';
import { unknown } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import { Environment } from '../environment.ts';
import { pathFrom } from '../paths.ts';
import { readAssignment, type Setting } from '../runners.ts';
import { withSetting } from '../settings.ts';
import { impliedWord, partOf, type Word } from '../words.ts';
import type { Command } from './grammar.ts';

/** What one command hands to the next. */
export interface State {
  readonly directory: string | null;
  readonly settings: readonly Setting[];
  /** What these settings come to where nothing is known of the environment that the shell itself is given. */
  readonly known: Environment;
  /** `set -a`; `null` where that is not known. */
  readonly exportsAll: boolean | null;
  /** `set -e` */
  readonly isStrict: boolean;
  /** What each does; `null` where that depends on the way that has led there. */
  readonly functions: ReadonlyMap<string, readonly Command[] | null>;
}

/** What holds after a command that has succeeded, and after one that has failed; `null` where that cannot be. */
export interface Outcome {
  readonly yes: State | null;
  readonly no: State | null;
}

export const both = (state: State): Outcome => ({ yes: state, no: state });
export const succeeds = (state: State): Outcome => ({ yes: state, no: null });
export const ends: Outcome = { yes: null, no: null };

const outside = new Environment(
  'default',
  new Map(),
  unknown('it is given from outside', { source: new SourceText('', ''), start: 0, end: 0 }),
);

/** The state in which a shell begins. */
export function startingWith(directory: string | null, settings: readonly Setting[]): State {
  const known = settings.reduce(knowing, outside.after([outside]));
  return { directory, settings, known, exportsAll: false, isStrict: false, functions: new Map() };
}

function knowing(known: Environment, setting: Setting): Environment {
  // Of files of variables, what the server has may be another one.
  const next = setting.kind === 'file' ? outside : withSetting(known, setting);
  return next.after([...known.earlier, next]);
}

/** Variables in one command. */
const mostFills = 64;

/** Whether a word in front of a command sets a variable. */
export function isAssignment(word: Word): boolean {
  const before = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?(?==)/.exec(word.text.slice(0, 256))?.[0];
  return before !== undefined && (word.quotedFrom ?? word.text.length) > before.length;
}

/** The variable that a word is about (`PORT+=10`); `null` where it may be any. */
export function nameIn({ text }: Word): string | null {
  return /^[A-Za-z_]\w*/.exec(text.slice(0, 256))?.[0] ?? null;
}

/** A word that the shell fills in after that many settings. */
export function boundAt(word: Word, count: number): Word {
  if (!word.expands || word.fills === undefined) return word;
  return { ...word, fills: word.fills.map((it) => (it.after === null ? { ...it, after: count } : it)) };
}

/** A value that is not split into words: that of an assignment. */
export function unsplit(word: Word): Word {
  return word.fills === undefined ? word : { ...word, fills: word.fills.map((it) => ({ ...it, isQuoted: true })) };
}

/** With one more setting. */
export function set(state: State, setting: Setting): State {
  return { ...state, settings: [...state.settings, setting], known: knowing(state.known, setting) };
}

/** With a variable, or with `null` any, of which only the run knows the value. */
export function clouded(state: State, name: string | null, at: Word): State {
  return set(state, cloud(name, at));
}

function cloud(name: string | null, at: Word): Setting {
  const what = name === null ? 'any variable' : `"${name}"`;
  return { kind: 'uncertain', name, reason: `the shell may set ${what} before, in a way that is not followed`, at };
}

/** With a variable that the shell keeps to itself, unless `set -a` holds. */
export function assigned(state: State, name: string, value: Word): State {
  if (state.exportsAll === null) return clouded(state, name, value);
  return set(state, { kind: state.exportsAll ? 'variable' : 'shell variable', name, value: unsplit(value) });
}

/** `${PORT:=4310}` sets the variable as well. */
export function assigning(state: State, words: readonly Word[]): State {
  let after = state;
  let count = 0;
  for (const word of words) {
    for (const fill of word.fills ?? []) {
      count += 1;
      if (count > mostFills) return clouded(state, null, word);
      const text = word.text.slice(fill.from, fill.from + fill.length);
      if (!text.includes('=') && !text.includes('+') && !text.includes('--')) continue;
      const name = /^\$\{([A-Za-z_]\w*):?=/.exec(text.slice(0, 256))?.[1];
      const isNested = /\$\{\w+:?=|\$\(\(/.test(text.slice(2)) || text.startsWith('$((');
      if (isNested && !fill.isReread) after = clouded(after, null, word);
      else if (name !== undefined && !fill.isReread) {
        after = assigned(after, name, partOf(word, fill.from, fill.length));
        // What stands before it sees the value before.
        const uses = words.flatMap((it) => it.text.split(/\W+/)).filter((it) => it === name);
        if (uses.length > 1) after = clouded(after, name, word);
      }
    }
  }
  return after;
}

/** With `$1` and so on, in the place of as many as there were before. */
export function binding(state: State, args: readonly Word[], before: number): State {
  let after = state;
  for (let at = 0; at < Math.min(9, Math.max(args.length, before)); at += 1) {
    const value = args[at] ?? null;
    const name = `${at + 1}`;
    after = set(after, value === null ? { kind: 'variable', name, value } : { kind: 'shell variable', name, value });
  }
  return after;
}

/** `export PORT`, `export PORT=4310` and `export $(grep -v '^#' .env | xargs)` */
export function exporting(args: readonly Word[], state: State): State {
  let after = state;
  for (const word of args) {
    const assignment = readAssignment(word);
    if (word.text.startsWith('-')) continue;
    if (args[0]?.text === '-n') after = clouded(after, nameIn(word), word);
    else if (assignment !== null) after = set(after, { ...assignment, value: unsplit(assignment.value) });
    else if (word.expands) after = exportingFile(word, after);
    else if (/^\w+$/.test(word.text)) after = set(after, { kind: 'exported', name: word.text, at: word });
    else after = clouded(after, nameIn(word), word);
  }
  return after;
}

/** What prints the lines of a file of variables. */
const printsFile = /^\$\((?:cat|e?grep|sed)\b[^|$`]*?[ \t]["']?([\w./-]*\.env[\w.-]*)["']?[ \t]*(?:\|[^$`]*)?\)$/;

function exportingFile(word: Word, state: State): State {
  const file = word.text.length > 200 ? undefined : printsFile.exec(word.text)?.[1];
  if (file === undefined) return clouded(state, null, word);
  // The folder that counts is that of now.
  const path = pathFrom(state.directory, file);
  return path === null
    ? set(state, { kind: 'replaceable', by: word })
    : set(state, { kind: 'file', path: impliedWord(`${repositoryRoot}/${path}`, word.value), overrides: true });
}

/** The variables that a setting is about; `null` is any. */
function namesOf(setting: Setting): readonly (string | null)[] {
  if (setting.kind === 'replaceable' || setting.kind === 'process') return [];
  return ['name' in setting ? setting.name : null];
}

/** What holds where one of two has been. */
export function merged(a: State | null, b: State | null, like: Word | null): State | null {
  if (a === null || b === null || a === b) return a ?? b;
  const length = sharedBy(a.settings, b.settings);
  const earlier = a.known.earlier.slice(0, length + 1);
  const start: State = {
    directory: a.directory === b.directory ? a.directory : null,
    settings: a.settings.slice(0, length),
    known: (earlier.at(-1) ?? outside).after(earlier),
    exportsAll: a.exportsAll === b.exportsAll ? a.exportsAll : null,
    isStrict: a.isStrict && b.isStrict,
    functions: a.functions === b.functions ? a.functions : mergedFunctions(a, b),
  };
  const added = [...a.settings.slice(length), ...b.settings.slice(length)];
  return eitherOf(added, like).reduce(set, start);
}

function mergedFunctions({ functions: a }: State, { functions: b }: State): State['functions'] {
  const bodyOf = (name: string): readonly Command[] | null =>
    a.get(name) === b.get(name) ? (a.get(name) ?? null) : null;
  return new Map([...a.keys(), ...b.keys()].map((it) => [it, bodyOf(it)]));
}

/** What is set where one of two lists has been, or the other one. */
export function mergedSettings(a: readonly Setting[], b: readonly Setting[], like: Word): readonly Setting[] {
  const length = sharedBy(a, b);
  return [...a.slice(0, length), ...eitherOf([...a.slice(length), ...b.slice(length)], like)];
}

/** How many settings two lists begin with that are the same. */
export function sharedBy(a: readonly Setting[], b: readonly Setting[]): number {
  let length = 0;
  while (length < a.length && isSameSetting(a[length], b[length])) length += 1;
  return length;
}

/** Each way is gone by itself: what it does the same as another one is written at the same place, and is not the same object. */
function isSameSetting(a: Setting | undefined, b: Setting | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  switch (a.kind) {
    case 'variable':
    case 'shell variable':
      return b.kind === a.kind && a.name === b.name && isSameWord(a.value, b.value);
    case 'exported':
      return b.kind === a.kind && a.name === b.name;
    case 'file':
      return b.kind === a.kind && a.overrides === b.overrides && isSameWord(a.path, b.path);
    case 'replaceable':
      return b.kind === a.kind && isSameWord(a.by, b.by);
    case 'uncertain':
      return b.kind === a.kind && a.name === b.name && a.reason === b.reason;
    case 'process':
    case 'cleared':
      return b.kind === a.kind;
    case 'node option':
      return b.kind === a.kind && isSameWord(a.option, b.option);
    case 'preload':
      return b.kind === a.kind && isSameWord(a.module, b.module);
  }
}

/** Whether two words come to the same. */
export function isSameWord(a: Word | null, b: Word | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.text !== b.text) return false;
  return JSON.stringify(a.fills ?? []) === JSON.stringify(b.fills ?? []);
}

/** Of what may be set or not, nothing is known. */
function eitherOf(settings: readonly Setting[], like: Word | null): readonly Setting[] {
  const names = new Set(settings.flatMap(namesOf));
  const clouds = like === null ? [] : [...names].map((name) => cloud(name, like));
  return [...settings.filter((it) => it.kind === 'replaceable'), ...clouds];
}
