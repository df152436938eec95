/** What a shell knows between two commands: its folder and its variables, and what two ways have in common. */
import { readAssignment, type Setting } from '../runners.ts';
import { partOf, type Word } from '../words.ts';

/** What one command hands to the next. */
export interface State {
  readonly directory: string | null;
  readonly settings: readonly Setting[];
  /** `set -a`; `null` where that is not known. */
  readonly exportsAll: boolean | null;
  /** `set -e` */
  readonly isStrict: boolean;
}

/** What holds after a command that has succeeded, and after one that has failed; `null` where that cannot be. */
export interface Outcome {
  readonly yes: State | null;
  readonly no: State | null;
}

export const both = (state: State): Outcome => ({ yes: state, no: state });
export const succeeds = (state: State): Outcome => ({ yes: state, no: null });
export const ends: Outcome = { yes: null, no: null };

/** Variables in one command. */
const mostFills = 64;

/** Whether a word in front of a command sets a variable. */
export function isAssignment(word: Word): boolean {
  const assignment = readAssignment(word);
  return assignment !== null && (word.quotedFrom ?? word.text.length) > assignment.name.length;
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
  return { ...state, settings: [...state.settings, setting] };
}

/** With a variable, or with `null` any, of which only the run knows the value. */
export function clouded(state: State, name: string | null, at: Word): State {
  const what = name === null ? 'the variables that are set' : `the value of "${name}"`;
  return set(state, { kind: 'uncertain', name, reason: `${what} depends on what the shell does before`, at });
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

/** `export PORT`, `export PORT=4310` */
export function exporting(args: readonly Word[], state: State): State {
  let after = state;
  for (const word of args) {
    const assignment = readAssignment(word);
    if (args[0]?.text === '-n') after = clouded(after, /^\w*/.exec(word.text)?.[0] ?? '', word);
    else if (assignment !== null) after = set(after, { ...assignment, value: unsplit(assignment.value) });
    else if (word.expands) after = clouded(after, null, word);
    else if (!word.text.startsWith('-')) after = set(after, { kind: 'exported', name: word.text, at: word });
  }
  return after;
}

/** The variables that a setting is about; `null` is any. */
function namesOf(setting: Setting): readonly (string | null)[] {
  if (setting.kind === 'replaceable') return [];
  return ['name' in setting ? setting.name : null];
}

/** What holds where one of two has been. */
export function merged(a: State | null, b: State | null, like: Word | null): State | null {
  if (a === null || b === null || a === b) return a ?? b;
  let length = 0;
  while (length < a.settings.length && a.settings[length] === b.settings[length]) length += 1;
  const differing = [...a.settings.slice(length), ...b.settings.slice(length)];
  const names = new Set(differing.flatMap(namesOf));
  const start: State = {
    directory: a.directory === b.directory ? a.directory : null,
    settings: a.settings.slice(0, length),
    exportsAll: a.exportsAll === b.exportsAll ? a.exportsAll : null,
    isStrict: a.isStrict && b.isStrict,
  };
  const after = differing.filter((it) => it.kind === 'replaceable').reduce(set, start);
  return like === null ? after : [...names].reduce((to, name) => clouded(to, name, like), after);
}
