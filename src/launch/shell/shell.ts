/** What a shell does between the commands of a line: the folder and the variables that each of them gets. */
import { primitive } from '../../javascript/values/value.ts';
import type { Tree } from '../../model/tree.ts';
import { pathFrom } from '../programs.ts';
import { readAssignment, type Setting } from '../runners.ts';
import { impliedWord, type Word } from '../words.ts';
import { runBuiltin } from './builtins.ts';
import { matchesOne } from './conditions.ts';
import {
  type Branch,
  type Choice,
  type Command,
  type Group,
  type Loop,
  likeOf,
  localsIn,
  type Script,
  type Trouble,
  usesArguments,
} from './grammar.ts';
import { filledIn, type Given } from './known.ts';
import { readScript } from './parser.ts';
import {
  assigned,
  assigning,
  binding,
  both,
  boundAt,
  clouded,
  ends,
  isAssignment,
  merged,
  type Outcome,
  type State,
  set,
  startingWith,
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
  /** What decides whether it is run at all, where that is not known. */
  readonly fork: Fork | null;
}

/** Where a shell goes one way or another by what only the run knows. */
export interface Fork {
  readonly at: Word;
  /** What it asks, as it is written. */
  readonly written: string;
  /** How many forks come before it, and how many ways it has. */
  readonly number: number;
  readonly ways: number;
}

/** Where a shell begins. */
export interface ShellStart {
  readonly tree: Tree;
  readonly directory: string | null;
  readonly settings: readonly Setting[];
  /** The words behind a script, `$1` and so on. */
  readonly args: readonly Word[];
  /** The script, where it is one: `$0`. */
  readonly script: string | null;
}

export interface Read {
  /** The commands that start something, each with its folder and variables. */
  readonly commands: readonly ShellCommand[];
  readonly trouble: Trouble | null;
  /** Whether it ends by saying that it has failed. */
  readonly hasFailed: boolean;
}

/** A file of variables, which is made on the server: as with one that a program reads, what it may hold replaces what is known. */
const envFileName = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]*\.env)$/;

const deepestSource = 4;
const deepestCall = 16;
const mostSettings = 400;
/** Commands of one shell: it is said already of far fewer that they are too many to be followed. */
const mostCommands = 2_000;
/** Commands that it runs, with those that start nothing, and rounds of one loop. */
const mostSteps = 20_000;
const mostRounds = 32;

/**
 * The commands that a line or a script starts.
 * @param taken the ways that are taken at its forks; where there is none, what all of them have in common
 */
export function readShell(script: Script, start: ShellStart, taken: readonly (number | null)[] = []): Read {
  const shell = new Shell(start, taken);
  return { commands: shell.run(script, start), trouble: shell.trouble, hasFailed: shell.hasFailed };
}

class Shell {
  readonly #taken: readonly (number | null)[];
  readonly #found: ShellCommand[] = [];
  #functions: ReadonlyMap<string, readonly Command[]> = new Map();
  /** Files that it writes itself. */
  readonly #written = new Set<string>();
  #given: Given;
  #isNewGroup = true;
  #isPiped = false;
  /** Whether something ended the shell, in a way that says nothing of success. */
  #hasExit = false;
  #steps = 0;
  #sources = 0;
  #calls = 0;
  #shells = 0;
  #forks = 0;
  #fork: Fork | null = null;
  /** Whether what is run only shows what a round of a loop changes. */
  #isTrial = false;
  /** What holds where `break` or `continue`, or `return`, has left what is run; `undefined` where there is nothing to leave. */
  #left: State | null | undefined;
  #hasBreak = false;
  #returned: State | null | undefined;
  trouble: Trouble | null = null;
  hasFailed = false;

  constructor({ tree, args, script }: ShellStart, taken: readonly (number | null)[]) {
    this.#taken = taken;
    this.#given = { tree, args, script, file: script };
  }

  run(script: Script, { directory, settings, args }: ShellStart): readonly ShellCommand[] {
    this.trouble = script.trouble;
    if (this.trouble !== null) return this.#found;
    const start = startingWith(directory, settings);
    this.#list(script.commands, usesArguments(script.commands) ? binding(start, args, 0) : start);
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
    const before = {
      hasExit: this.#hasExit,
      left: this.#left,
      returned: this.#returned,
      functions: this.#functions,
    };
    this.#hasExit = false;
    this.#shells += 1;
    const outcome = run();
    this.#shells -= 1;
    const hasExit = this.#hasExit;
    this.#hasExit = before.hasExit;
    this.#left = before.left;
    this.#returned = before.returned;
    this.#functions = before.functions;
    return { ...outcome, hasExit };
  }

  #command({ words, group, writes, hasHereDocument }: Command, state: State): Outcome {
    const outcome = group === null ? this.#simple(words, state, hasHereDocument) : this.#group(group, state);
    return writes.reduce((after, it) => this.#write(it, after), outcome);
  }

  /** A file of variables that it writes is another one than that of the repository. */
  #write(word: Word, { yes, no }: Outcome): Outcome {
    const state = yes ?? no;
    if (state === null) return ends;
    const [file = word] = filledIn(word, state, this.#given);
    if (!envFileName.test(file.text)) return { yes, no };
    this.#written.add(pathFrom(state.directory, file.text) ?? file.text);
    const after = set(state, { kind: 'replaceable', by: file });
    const behind = (it: State | null): State | null =>
      it === null || it === state ? it && after : set(it, { kind: 'replaceable', by: file });
    return { yes: behind(yes), no: behind(no) };
  }

  #group(group: Group, state: State): Outcome {
    switch (group.kind) {
      case 'function':
        this.#functions = new Map([...this.#functions, [group.name.text, group.commands]]);
        return succeeds(state);
      case 'choice':
        return this.#choice(group, state);
      case 'loop':
        return group.over === null ? this.#while(group, state) : this.#for(group, group.over, state);
      case 'list': {
        if (!group.isSubshell) return this.#list(group.commands, state);
        const { yes, no, hasExit } = this.#apart(() => this.#list(group.commands, state));
        return { yes: yes !== null || hasExit ? state : null, no: no !== null || hasExit ? state : null };
      }
    }
  }

  /** The next fork, and the way that is taken there; `null` where none is chosen. */
  #nextFork({ at, written }: Choice | Loop, ways: number): { readonly fork: Fork; readonly way: number | null } {
    const number = this.#forks;
    if (!this.#isTrial) this.#forks += 1;
    return { fork: { at, written, number, ways }, way: this.#isTrial ? null : (this.#taken[number] ?? null) };
  }

  /** What it starts may be started, or not. */
  #unsurely(fork: Fork, run: () => Outcome): Outcome {
    const before = this.#fork;
    this.#fork ??= fork;
    const outcome = run();
    this.#fork = before;
    return outcome;
  }

  /** Any branch may be taken whose condition is not known; what they set differently is not known behind them. */
  #choice(choice: Choice, state: State): Outcome {
    const { at, branches, subject } = choice;
    const { isStrict } = state;
    const asked = subject === null ? [] : this.#words([subject], state);
    let before: State | null = state;
    let after: State | null = null;
    let chosen: { readonly fork: Fork; readonly way: number | null } | null = null;
    for (const [index, branch] of branches.entries()) {
      if (before === null || this.trouble !== null) break;
      const start: State = before;
      // A condition may fail, with `set -e` too.
      const ask = (): Outcome => this.#ask(branch, asked, { ...start, isStrict: false });
      const { yes, no } = chosen === null || chosen.way !== null ? ask() : this.#unsurely(chosen.fork, ask);
      before = no === null ? null : { ...no, isStrict };
      if (yes === null) continue;
      const taken: State = { ...yes, isStrict };
      const run = (): Outcome => this.#list(branch.commands, taken);
      if (chosen === null && before === null) return run();
      chosen ??= this.#nextFork(choice, branches.length + 1);
      if (chosen.way === index || (chosen.way !== null && before === null)) return run();
      if (chosen.way !== null) continue;
      const done = this.#unsurely(chosen.fork, run);
      after = merged(after, merged(done.yes, done.no, at), at);
    }
    if (after === null) return before === null ? ends : succeeds(before);
    return both(merged(after, before, at) ?? after);
  }

  #ask({ asks }: Branch, subject: readonly Word[], state: State): Outcome {
    if (asks === null) return succeeds(state);
    if (!('patterns' in asks)) return this.#list(asks, state);
    const holds = matchesOne(subject, asks.patterns);
    return holds === null ? both(state) : holds ? succeeds(state) : { yes: null, no: state };
  }

  /** A loop whose condition holds is run for as long as it does: as any round of it, the first may come behind others. */
  #while(loop: Loop, first: State): Outcome {
    const { at, asks, isUntil, commands } = loop;
    const state = merged(
      first,
      this.#trial(() => this.#inLoop(at, () => this.#list([...asks, ...commands], first))),
      at,
    );
    if (state === null) return ends;
    const { isStrict } = state;
    const asked = this.#list(asks, { ...state, isStrict: false });
    const { yes, no } = isUntil ? { yes: asked.no, no: asked.yes } : asked;
    const over = no === null ? null : { ...no, isStrict };
    if (yes === null) return over === null ? ends : succeeds(over);
    const run = (): Outcome => this.#list(commands, { ...yes, isStrict });
    const after = this.#inLoop(at, () => (over === null ? run() : this.#maybe(loop, run)));
    if (over !== null) return both(merged(over, after, at) ?? over);
    // Only a `break` ends it.
    return after === null || !this.#hasBreak ? ends : both(after);
  }

  /** Once, or not at all. */
  #maybe(loop: Loop, run: () => Outcome): Outcome {
    const { fork, way } = this.#nextFork(loop, 2);
    if (way === null) return this.#unsurely(fork, run);
    return way === 0 ? run() : ends;
  }

  #for(loop: Loop, { name, words }: NonNullable<Loop['over']>, start: State): Outcome {
    const { at, commands } = loop;
    const items = words === null ? this.#given.args : this.#words(words, start);
    if (items.some((it) => it.expands)) {
      const round = (from: State) => () => this.#list(commands, clouded(from, name, at));
      const state =
        merged(
          start,
          this.#trial(() => this.#inLoop(at, round(start))),
          at,
        ) ?? start;
      return both(
        merged(
          state,
          this.#inLoop(at, () => this.#maybe(loop, round(state))),
          at,
        ) ?? state,
      );
    }
    if (items.length > mostRounds) {
      this.trouble ??= { reason: 'a "for" of very many rounds', at };
      return ends;
    }
    let state = start;
    for (const item of items) {
      const next: State = assigned(state, name, item);
      let goesOn = false;
      const after = this.#inLoop(at, () => {
        const outcome = this.#list(commands, next);
        goesOn = outcome.yes !== null || outcome.no !== null;
        return outcome;
      });
      if (after === null) return ends;
      state = after;
      if (this.#hasBreak && goesOn) this.trouble ??= { reason: 'a "break" on a condition', at };
      if (this.#hasBreak) break;
    }
    return both(state);
  }

  /** A round: what holds behind it, however it was left. */
  #inLoop(at: Word, run: () => Outcome): State | null {
    const before = this.#left;
    this.#left = null;
    this.#hasBreak = false;
    const { yes, no } = run();
    const after = merged(merged(yes, no, at), this.#left, at);
    this.#left = before;
    return after;
  }

  /** What comes of something, without what it starts. */
  #trial(run: () => State | null): State | null {
    const before = { isTrial: this.#isTrial, found: this.#found.length, isNewGroup: this.#isNewGroup };
    this.#isTrial = true;
    const after = run();
    this.#isTrial = before.isTrial;
    this.#found.length = before.found;
    this.#isNewGroup = before.isNewGroup;
    return after;
  }

  /** A function of the script. */
  #call(name: Word, args: readonly Word[], body: readonly Command[], state: State): Outcome {
    if (this.#calls >= deepestCall) {
      this.trouble ??= { reason: 'functions that call each other', at: name };
      return ends;
    }
    const before = { given: this.#given, returned: this.#returned };
    const isGiven = usesArguments(body);
    const inner = isGiven ? binding(state, args, before.given.args.length) : state;
    this.#given = { ...before.given, args };
    this.#returned = null;
    this.#calls += 1;
    const { yes, no } = this.#list(body, inner);
    this.#calls -= 1;
    const returned: State | null = this.#returned;
    this.#given = before.given;
    this.#returned = before.returned;
    const behind = (it: State | null): State | null => {
      const after = merged(it, returned, name);
      if (after === null) return null;
      // Most change nothing.
      if (after.settings === inner.settings) return { ...after, settings: state.settings, known: state.known };
      const outer = isGiven ? binding(after, before.given.args, args.length) : after;
      return localsIn(body).reduce((to, it) => clouded(to, it, name), outer);
    };
    return { yes: behind(yes), no: behind(no) };
  }

  /** Words with what is known in the place of what is filled in. */
  #words(written: readonly Word[], state: State): readonly Word[] {
    return written.flatMap((it) => this.#argument(it, state)).flatMap((it) => filledIn(it, state, this.#given));
  }

  #simple(written: readonly Word[], before: State, hasHereDocument = false): Outcome {
    this.#steps += 1;
    const count = written.findIndex((it) => !isAssignment(it));
    const inFront = count === -1 ? written : written.slice(0, count);
    const own = count === -1 ? [] : written.slice(count);
    const filling = assigning(before, own);
    const words = this.#words(own, filling).map((it) => boundAt(it, filling.settings.length));
    // The shell fills in the command first, and then what stands in front of it.
    const state = assigning(filling, inFront);
    const assignments = inFront.flatMap((it) => readAssignment(it) ?? []);
    const [like] = written;
    if (state.settings.length > mostSettings && like !== undefined)
      this.trouble ??= { reason: 'very many variables', at: like };
    if (this.#steps > mostSteps && like !== undefined) this.trouble ??= { reason: 'very many commands', at: like };
    const [first] = words;
    if (first === undefined) {
      const [value] = assignments;
      const after = assignments.reduce(
        (it, { name, value: given }) => assigned(it, name, this.#value(given, it)),
        state,
      );
      const runs = written.some((it) => /\$\(|`/.test(it.text) && it.expands);
      return value === undefined ? succeeds(state) : runs ? both(after) : succeeds(after);
    }
    if (first.text === 'command' && words.length > 1 && !words[1]?.text.startsWith('-'))
      return this.#simple([...inFront, ...words.slice(1)], state, hasHereDocument);
    const body = first.expands ? undefined : this.#functions.get(first.text);
    if (body !== undefined) return this.#call(first, words.slice(1), body, state);
    const outcome = this.#builtin(words, state);
    if (outcome !== null) {
      if (assignments.length === 0) return outcome;
      // Whether they last, shells do not agree on.
      const lasting = (it: State | null): State | null =>
        it === null ? null : assignments.reduce((to, { name }) => clouded(to, name, first), it);
      return { yes: lasting(outcome.yes), no: lasting(outcome.no) };
    }
    if (hasHereDocument) this.trouble ??= { reason: 'a here-document', at: first };
    // `N=4310 PORT=$N next start`: each sees those before it.
    const { settings } = assignments.reduce(
      (it, setting) => set(it, { ...setting, value: this.#value(setting.value, it) }),
      state,
    );
    if (this.#found.length > mostCommands) return both(state);
    this.#found.push({
      words,
      directory: state.directory,
      settings: settings.some((it) => it.kind === 'shell variable') ? [...settings, { kind: 'process' }] : settings,
      isNewGroup: this.#isNewGroup,
      isPiped: this.#isPiped,
      fork: this.#fork,
    });
    this.#isNewGroup = false;
    if (first.text !== 'exec') return both(state);
    this.#hasExit = true;
    return ends;
  }

  /** The value of an assignment, which is not split. */
  #value(word: Word, state: State): Word {
    const [value = word] = filledIn(unsplit(word), state, this.#given);
    return value;
  }

  /** What a command of the shell itself does; `null` where it is another one. */
  #builtin(words: readonly Word[], state: State): Outcome | null {
    const [first, ...args] = words;
    if (first === undefined || first.expands) return null;
    switch (first.text) {
      case 'exit':
        this.#hasExit = true;
        this.hasFailed ||=
          this.#fork === null && !this.#isTrial && this.#shells === 0 && /^[1-9]/.test(args[0]?.text ?? '');
        return ends;
      case '.':
      case 'source':
        return this.#source(first.text, args, state);
      case 'break':
      case 'continue':
        if (this.#left === undefined) return succeeds(state);
        if (args.length > 0) break;
        this.#left = merged(this.#left, state, first);
        this.#hasBreak ||= first.text === 'break';
        return ends;
      case 'return':
        if (this.#returned === undefined) break;
        this.#returned = merged(this.#returned, state, first);
        return ends;
      default: {
        const done = runBuiltin(words, state, this.#given.tree);
        if (done === null || !('reason' in done)) return done;
        this.trouble ??= done;
        return ends;
      }
    }
    this.trouble ??= { reason: `a "${first.text}"`, at: first };
    return ends;
  }

  #source(name: string, args: readonly Word[], state: State): Outcome {
    const [file] = args;
    if (file === undefined) return both(state);
    const reason = `"${file.text}" is not in this repository, and may set any variable`;
    const path = file.expands || !file.text.includes('/') ? null : pathFrom(state.directory, file.text);
    const read = path === null || this.#written.has(path) ? null : this.#given.tree.read(path);
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
    const before = { given: this.#given, returned: this.#returned };
    this.#given = { ...this.#given, file: file.text };
    this.#returned = null;
    this.#sources += 1;
    const { yes, no } = this.#list(script.commands, state);
    this.#sources -= 1;
    const returned: State | null = this.#returned;
    this.#given = before.given;
    this.#returned = before.returned;
    const outcome = { yes: merged(yes, returned, file), no: merged(no, returned, file) };
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
    const { args } = this.#given;
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
