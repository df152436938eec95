/** What a shell does between the commands of a line: the folder and the variables that each of them gets. */

import { primitive } from '../../javascript/values/value.ts';
import { pathFrom } from '../programs.ts';
import { readAssignment, type Setting } from '../runners.ts';
import { impliedWord, type Word } from '../words.ts';
import { runBuiltin, type ShellStart } from './builtins.ts';
import { type Command, type Group, likeOf, type Script, type Trouble, usesArguments } from './grammar.ts';
import { readScript } from './parser.ts';
import {
  assigned,
  assigning,
  both,
  boundAt,
  clouded,
  ends,
  isAssignment,
  merged,
  type Outcome,
  type State,
  set,
  succeeds,
  unsplit,
} from './state.ts';

/** A command with what the shell has done before it. */
export interface ShellCommand {
  readonly words: readonly Word[];
  readonly directory: string | null;
  readonly settings: readonly Setting[];
  /** The commands before it, which it does not wait for, go on in the background. */
  readonly isNewGroup: boolean;
  /** It reads what the command before it says. */
  readonly isPiped: boolean;
  /** What decides whether it is run at all, where that is not known: an `if`. */
  readonly unsure: Trouble | null;
}

export interface Read {
  /** The commands that start something, each with its folder and variables. */
  readonly commands: readonly ShellCommand[];
  readonly trouble: Trouble | null;
}

/** A file of variables, which is made on the server: as with one that a program reads, what it may hold replaces what is known. */
const envFileName = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]*\.env)$/;

const deepestSource = 4;
const mostSettings = 400;
/** Commands of one shell: it is said already of far fewer that they are too many to be followed. */
const mostCommands = 2_000;
/** The commands that a line or a script starts. */
export function readShell(script: Script, start: ShellStart): Read {
  const shell = new Shell(start);
  return { commands: shell.run(script), trouble: shell.trouble };
}

class Shell {
  readonly #start: ShellStart;
  readonly #found: ShellCommand[] = [];
  #isNewGroup = true;
  #isPiped = false;
  /** Whether something ended the shell, in a way that says nothing of success. */
  #hasExit = false;
  #sources = 0;
  #unsure: Trouble | null = null;
  readonly #functions = new Map<string, readonly Command[]>();
  trouble: Trouble | null = null;

  constructor(start: ShellStart) {
    this.#start = start;
  }

  run(script: Script): readonly ShellCommand[] {
    const { directory, settings, args } = this.#start;
    const given = (usesArguments(script.commands) ? args.slice(0, 9) : []).map(
      (value, at): Setting => ({ kind: 'shell variable', name: `${at + 1}`, value }),
    );
    this.trouble = script.trouble;
    if (this.trouble === null)
      this.#list(script.commands, { directory, settings: [...settings, ...given], exportsAll: false, isStrict: false });
    return this.#found;
  }

  #list(commands: readonly Command[], start: State): Outcome {
    let state = start;
    let outcome = succeeds(start);
    for (let at = 0; at < commands.length && this.trouble === null; ) {
      let to = at;
      while (to < commands.length - 1 && /^(?:&&|\|\|?)$/.test(commands[to]?.end ?? '')) to += 1;
      const own = commands.slice(at, to + 1);
      at = to + 1;
      const isBackground = own.at(-1)?.end === '&';
      if (isBackground) {
        this.#isNewGroup = true;
        this.#apart(() => this.#andOr(own, { ...state }));
        this.#isNewGroup = true;
        outcome = succeeds(state);
      } else {
        outcome = this.#andOr(own, state);
        const next = merged(outcome.yes, outcome.no, likeOf(own));
        if (next === null) return ends;
        state = next;
      }
    }
    return outcome;
  }

  /** Pipelines with `&&` and `||` between them. */
  #andOr(commands: readonly Command[], start: State): Outcome {
    let outcome: Outcome = succeeds(start);
    let before: Command['end'] = '&&';
    for (let at = 0; at < commands.length && this.trouble === null; ) {
      let to = at;
      while (commands[to]?.end === '|') to += 1;
      const pipeline = commands.slice(at, to + 1);
      at = to + 1;
      const state = before === '&&' ? outcome.yes : outcome.no;
      const [first] = pipeline;
      const end = pipeline.at(-1)?.end ?? '';
      if (state !== null && first !== undefined) {
        const own = this.#pipeline(pipeline, state);
        const { yes, no } = first.isNegated ? { yes: own.no, no: own.yes } : own;
        // With `set -e`, the last one must not fail.
        const isFatal = state.isStrict && at >= commands.length && !first.isNegated;
        const failed = isFatal ? null : no;
        const like = likeOf(pipeline);
        outcome =
          before === '&&'
            ? { yes, no: merged(outcome.no, failed, like) }
            : { yes: merged(outcome.yes, yes, like), no: failed };
      }
      before = end;
    }
    return outcome;
  }

  #pipeline(commands: readonly Command[], state: State): Outcome {
    const [first] = commands;
    if (commands.length === 1 && first !== undefined) return this.#command(first, state);
    for (const [at, command] of commands.entries()) {
      this.#isPiped = at > 0;
      this.#apart(() => this.#command(command, state));
    }
    this.#isPiped = false;
    return both(state);
  }

  /** In a shell of its own: what it does to itself is lost. Whether it may have ended of its own accord. */
  #apart(run: () => Outcome): Outcome & { readonly hasExit: boolean } {
    const before = this.#hasExit;
    this.#hasExit = false;
    const outcome = run();
    const hasExit = this.#hasExit;
    this.#hasExit = before;
    return { ...outcome, hasExit };
  }

  #command({ words, group }: Command, state: State): Outcome {
    return group === null ? this.#simple(words, state) : this.#group(group, state);
  }

  #group({ commands, isSubshell, choice, defines }: Group, state: State): Outcome {
    if (defines !== undefined) {
      this.#functions.set(defines.text, commands);
      return succeeds(state);
    }
    if (choice !== undefined)
      return this.#unsurely({ reason: `a "${choice.at.text}"`, at: choice.at }, () => this.#choice(choice, state));
    if (!isSubshell) return this.#list(commands, state);
    const { yes, no, hasExit } = this.#apart(() => this.#list(commands, state));
    return { yes: yes !== null || hasExit ? state : null, no: no !== null || hasExit ? state : null };
  }

  /** What it starts may be started, or not. */
  #unsurely(why: Trouble, run: () => Outcome): Outcome {
    const before = this.#unsure;
    this.#unsure ??= why;
    const outcome = run();
    this.#unsure = before;
    return outcome;
  }

  /** Any branch may be taken; what they set differently is not known behind them. */
  #choice({ at, branches }: NonNullable<Group['choice']>, state: State): Outcome {
    let before: State | null = state;
    let after: State | null = null;
    for (let index = 0; index < branches.length && before !== null; index += 2) {
      const [first = [], body] = branches.slice(index, index + 2);
      // A condition may fail, with `set -e` too.
      const asked: Outcome = body === undefined ? succeeds(before) : this.#list(first, { ...before, isStrict: false });
      const { isStrict } = state;
      const taken: State | null = asked.yes === null ? null : { ...asked.yes, isStrict };
      const { yes, no } = taken === null ? ends : this.#list(body ?? first, taken);
      after = merged(after, merged(yes, no, at), at);
      before = body === undefined || asked.no === null ? null : { ...asked.no, isStrict };
    }
    const end = merged(after, before, at);
    return end === null ? ends : both(end);
  }

  /** A function of the script: what it starts is not followed, what it sets is not known. */
  #call(name: Word, body: readonly Command[], state: State): Outcome {
    this.#sources += 1;
    if (this.#sources > deepestSource * 16) {
      this.trouble ??= { reason: 'functions that call each other', at: name };
      return ends;
    }
    const { yes, no } = this.#unsurely({ reason: `a function "${name.text}"`, at: name }, () =>
      this.#list(body, state),
    );
    const after = merged(yes, no, name);
    if (after === null) return ends;
    const set = after.settings.slice(state.settings.length);
    const names = new Set(set.map((it) => ('name' in it ? it.name : null)));
    return both([...names].reduce((to, it) => clouded(to, it, name), { ...after, settings: state.settings }));
  }

  #simple(written: readonly Word[], before: State): Outcome {
    const count = written.findIndex((it) => !isAssignment(it));
    const assignments = (count === -1 ? written : written.slice(0, count)).flatMap((it) => readAssignment(it) ?? []);
    const own = count === -1 ? [] : written.slice(count);
    const filling = assigning(before, own);
    const words = own.flatMap((it) => this.#argument(it, filling)).map((it) => boundAt(it, filling.settings.length));
    // The shell fills in the command first, and then what stands in front of it.
    const state = assigning(filling, count === -1 ? written : written.slice(0, count));
    const [like] = written;
    if (state.settings.length > mostSettings && like !== undefined)
      this.trouble ??= { reason: 'very many variables', at: like };
    const [first] = words;
    if (first === undefined) {
      const [value] = assignments;
      const after = assignments.reduce((it, { name, value: given }) => assigned(it, name, given), state);
      const runs = written.some((it) => /\$\(|`/.test(it.text) && it.expands);
      return value === undefined ? succeeds(state) : runs ? both(after) : succeeds(after);
    }
    if (first.text === 'command' && words.length > 1 && !words[1]?.text.startsWith('-'))
      return this.#simple([...written.slice(0, count), ...words.slice(1)], state);
    const body = first.expands ? undefined : this.#functions.get(first.text);
    if (body !== undefined) return this.#call(first, body, state);
    const outcome = this.#builtin(first.text, words, state);
    if (outcome !== null) {
      if (assignments.length === 0) return outcome;
      // Whether they last, shells do not agree on.
      const lasting = (it: State | null): State | null =>
        it === null ? null : assignments.reduce((to, { name }) => clouded(to, name, first), it);
      return { yes: lasting(outcome.yes), no: lasting(outcome.no) };
    }
    const settings: readonly Setting[] = [
      ...state.settings,
      ...assignments.map((it) => ({ ...it, value: unsplit(it.value) })),
    ];
    if (this.#found.length > mostCommands) return both(state);
    this.#found.push({
      words,
      directory: state.directory,
      settings: settings.some((it) => it.kind === 'shell variable') ? [...settings, { kind: 'process' }] : settings,
      isNewGroup: this.#isNewGroup,
      isPiped: this.#isPiped,
      unsure: this.#unsure,
    });
    this.#isNewGroup = false;
    if (first.text !== 'exec') return both(state);
    this.#hasExit = true;
    return ends;
  }

  /** What a command of the shell itself does; `null` where it is another one. */
  #builtin(name: string, words: readonly Word[], state: State): Outcome | null {
    const [first, ...args] = words;
    if (first === undefined || first.expands) return null;
    if (name === 'exit') {
      this.#hasExit = true;
      return ends;
    }
    if (name === '.' || name === 'source') return this.#source(name, args, state);
    const done = runBuiltin(first, args, state, this.#start);
    if (done === null || !('reason' in done)) return done;
    this.trouble ??= done;
    return ends;
  }

  #source(name: string, args: readonly Word[], state: State): Outcome {
    const [file] = args;
    if (file === undefined) return both(state);
    const reason = `"${file.text}" is not in this repository, and may set any variable`;
    const path = file.expands || !file.text.includes('/') ? null : pathFrom(state.directory, file.text);
    const read = path === null ? null : this.#start.tree.read(path);
    this.#sources += 1;
    if (read?.kind !== 'text' || this.#sources > deepestSource) {
      const isEnvFile = envFileName.test(file.text) && !file.expands;
      const after = set(
        state,
        isEnvFile ? { kind: 'replaceable', by: file } : { kind: 'uncertain', name: null, reason, at: file },
      );
      return name === '.' ? succeeds(after) : both(after);
    }
    const { source } = read;
    const script = readScript(primitive(source.text, { source, start: 0, end: source.text.length }));
    this.trouble ??= script.trouble;
    const outcome = this.#list(script.commands, state);
    // A plain `sh` has no such command.
    return name === '.' ? outcome : both(merged(outcome.yes, state, file) ?? state);
  }

  /** `"$@"` and `$1` where they are a whole word. */
  #argument(word: Word, { settings }: State): readonly Word[] {
    const [fill, second] = word.fills ?? [];
    if (fill?.length !== word.text.length || second !== undefined || fill.isReread || fill.after !== null)
      return [word];
    const match = /^\$(?:([@*])|([1-9])|\{(?:([@*])|([1-9]))\})$/.exec(word.text);
    if (match === null) return [word];
    const { args } = this.#start;
    const index = Number(match[2] ?? match[4] ?? 0);
    const own = index > 0 ? args.slice(index - 1, index) : args;
    const isSame = fill.isQuoted
      ? index > 0 || match[1] === '@' || match[3] === '@' || own.length === 1
      : own.every((it) => (it.fills?.length !== 0 ? !it.expands : /^[^ \t\n*?[\\]+$/.test(it.text)));
    if (!isSame) return own.length === 0 ? [] : [word];
    if (index > 0 && own.length === 0) return fill.isQuoted ? [impliedWord('', word.value)] : [];
    return own.map((it) => boundAt(it, settings.length));
  }
}
