/** What a shell does between the commands of a line: the folder and the variables that each of them gets. */
import { textIn } from '../files.ts';
import { pathFrom } from '../paths.ts';
import { readAssignment, type Setting } from '../runners.ts';
import type { Word } from '../words.ts';
import { runBuiltin } from './builtins.ts';
import {
  argumentsUsed,
  type Command,
  likeOf,
  localsIn,
  longestScript,
  type Script,
  type Trouble,
  usesArguments,
} from './grammar.ts';
import { filledIn, type Given, passedOn } from './known.ts';
import { Loops } from './loops.ts';
import { scriptIn } from './parser.ts';
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
  nameIn,
  type Outcome,
  type State,
  set,
  startingWith,
  succeeds,
  unsplit,
} from './state.ts';
import type { Fork } from './walk.ts';

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

/** Where a shell begins. */
export interface ShellStart extends Omit<Given, 'file'> {
  readonly directory: string | null;
  readonly settings: readonly Setting[];
}

export interface Read {
  /** The commands that start something, each with its folder and variables. */
  readonly commands: readonly ShellCommand[];
  readonly trouble: Trouble | null;
  /** Whether it ends by saying that it has failed. */
  readonly hasFailed: boolean;
  /** What it has taken to see that. */
  readonly steps: number;
}

/** A file of variables, which is made on the server: as with one that a program reads, what it may hold replaces what is known. */
const envFileName = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]*\.env)$/;

/**
 * Files that only say where the programs of a language lie.
 * https://github.com/nvm-sh/nvm#manual-install https://docs.python.org/3/library/venv.html#how-venvs-work
 */
const toolFileName = /(?:\/nvm\.sh|\/bin\/activate)$/;

const deepestCall = 16;
const mostSettings = 400;
/** Commands of one shell: it is said already of far fewer that they are too many to be followed. */
const mostCommands = 2_000;
/** Commands that it runs, with those that start nothing, by their length, and patterns of a `case`. */
const mostSteps = 20_000;

/**
 * The commands that a line or a script starts.
 * @param taken the ways that are taken at its forks; where there is none, what all of them have in common
 */
export function readShell(script: Script, start: ShellStart, taken: readonly (number | null)[] = []): Read {
  const shell = new Shell(start, taken);
  const commands = shell.run(script, start);
  const { trouble, hasFailed, steps } = shell;
  return { commands, trouble, hasFailed, steps };
}

class Shell extends Loops {
  readonly #found: ShellCommand[] = [];
  /** Files that it writes itself. */
  readonly #written = new Set<string>();
  #given: Given;
  #calls = 0;
  hasFailed = false;

  constructor(start: ShellStart, taken: readonly (number | null)[]) {
    super(taken);
    this.#given = { ...start, file: start.script };
  }

  run(script: Script, { directory, settings, args }: ShellStart): readonly ShellCommand[] {
    this.trouble = script.trouble;
    if (this.trouble !== null) return this.#found;
    const start = startingWith(directory, settings);
    this.list(script.commands, usesArguments(script.commands) ? binding(start, args, 0) : start);
    return this.#found;
  }

  protected override command(command: Command, state: State): Outcome {
    const { words, group, writes, hasHereDocument } = command;
    this.steps += 1 + ((words.length + state.settings.length + state.functions.size) >> 4);
    if (this.steps > mostSteps) return this.#tooMuch('very many commands', command);
    if (state.settings.length > mostSettings) return this.#tooMuch('very many variables', command);
    const outcome = group === null ? this.#simple(words, state, hasHereDocument) : this.group(group, state);
    return writes.reduce((after, it) => this.#write(it, after), outcome);
  }

  #tooMuch(reason: string, command: Command): Outcome {
    const at = likeOf([command]);
    if (at !== null) this.trouble ??= { reason, at };
    return ends;
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

  /** What comes of something, without what it starts. */
  protected override trial(run: () => State | null): State | null {
    const before = { isTrial: this.isTrial, found: this.#found.length, isNewGroup: this.isNewGroup };
    this.isTrial = true;
    const after = run();
    this.isTrial = before.isTrial;
    this.#found.length = before.found;
    this.isNewGroup = before.isNewGroup;
    return after;
  }

  protected override args(): readonly Word[] {
    return this.#given.args;
  }

  /** What a function of the script does; `null` where it is none. */
  #function([name, ...args]: readonly Word[], state: State): Outcome | null {
    const body = name === undefined || name.expands ? undefined : state.functions.get(name.text);
    if (name === undefined || body === undefined) return null;
    if (body !== null) return this.#call(name, body, state, { args });
    this.trouble ??= { reason: 'a function that is another one on some way', at: name };
    return ends;
  }

  /** Commands that come back here: those of a function, or of a file. */
  #call(at: Word, body: readonly Command[], state: State, given: Partial<Given>): Outcome {
    if (this.#calls >= deepestCall) {
      this.trouble ??= {
        reason: `${given.file === undefined ? 'functions that call' : 'files that read'} each other`,
        at,
      };
      return ends;
    }
    const before = { given: this.#given, returned: this.returned };
    this.#given = { ...before.given, ...given };
    const { args } = this.#given;
    const isGiven = args !== before.given.args && usesArguments(body);
    const inner = isGiven ? binding(state, args, before.given.args.length) : state;
    this.returned = null;
    this.#calls += 1;
    const { yes, no } = this.list(body, inner);
    this.#calls -= 1;
    const returned: State | null = this.returned;
    this.#given = before.given;
    this.returned = before.returned;
    const behind = (it: State | null): State | null => {
      const after = merged(it, returned, at);
      if (after === null) return null;
      // Most change nothing.
      if (after.settings === inner.settings) return { ...after, settings: state.settings, known: state.known };
      const outer = isGiven ? binding(after, before.given.args, args.length) : after;
      return localsIn(body).reduce((to, it) => clouded(to, it, at), outer);
    };
    return { yes: behind(yes), no: behind(no) };
  }

  /** Words with what is known in the place of what is filled in. */
  protected override words(written: readonly Word[], state: State): readonly Word[] {
    return written.flatMap((it) => passedOn(it, state, this.#given)).flatMap((it) => filledIn(it, state, this.#given));
  }

  #simple(written: readonly Word[], before: State, hasHereDocument = false): Outcome {
    const count = written.findIndex((it) => !isAssignment(it));
    const inFront = count === -1 ? written : written.slice(0, count);
    const own = count === -1 ? [] : written.slice(count);
    const filling = assigning(before, own);
    const filled = this.words(own, filling).map((it) => boundAt(it, filling.settings.length));
    // The shell fills in the command first, and then what stands in front of it.
    const state = assigning(filling, inFront);
    const isNoFunction = filled[0]?.text === 'command' && filled[1]?.text.startsWith('-') === false;
    const words = isNoFunction ? filled.slice(1) : filled;
    const [first] = words;
    if (first === undefined) {
      const after = this.#assigning(inFront, state, assigned);
      return written.some((it) => /\$\(|`/.test(it.text) && it.expands) ? both(after) : succeeds(after);
    }
    const given = this.#assigning(inFront, state, (it, name, value) => set(it, { kind: 'variable', name, value }));
    const outcome = (isNoFunction ? null : this.#function(words, given)) ?? this.#builtin(words, given);
    if (outcome !== null) {
      if (inFront.length === 0) return outcome;
      // Whether they last, shells do not agree on.
      const lasting = (it: State | null): State | null =>
        it === null ? null : inFront.reduce((to, word) => clouded(to, nameIn(word), first), it);
      return { yes: lasting(outcome.yes), no: lasting(outcome.no) };
    }
    if (hasHereDocument) this.trouble ??= { reason: 'a here-document', at: first };
    if (this.#found.length > mostCommands) return both(state);
    const { settings } = given;
    this.#found.push({
      words,
      directory: state.directory,
      settings: settings.some((it) => it.kind === 'shell variable') ? [...settings, { kind: 'process' }] : settings,
      isNewGroup: this.isNewGroup,
      isPiped: this.isPiped,
      fork: this.fork,
    });
    this.isNewGroup = false;
    if (first.text !== 'exec') return both(state);
    this.hasExit = true;
    return ends;
  }

  /** With what stands in front of a command: each sees those before it. */
  #assigning(words: readonly Word[], start: State, assign: (state: State, name: string, value: Word) => State): State {
    return words.reduce((state, word) => {
      const assignment = readAssignment(word);
      if (assignment === null) return clouded(state, nameIn(word), word);
      const [value = assignment.value] = filledIn(unsplit(assignment.value), state, this.#given);
      return assign(state, assignment.name, value);
    }, start);
  }

  /** What a command of the shell itself does; `null` where it is another one. */
  #builtin(words: readonly Word[], state: State): Outcome | null {
    const [first, ...args] = words;
    if (first === undefined || first.expands) return null;
    switch (first.text) {
      case 'exit':
        this.hasExit = true;
        this.hasFailed ||=
          this.fork === null && !this.isTrial && this.shells === 0 && /^[1-9]/.test(args[0]?.text ?? '');
        return ends;
      case '.':
      case 'source':
        return this.#source(first.text, args, state);
      case 'break':
      case 'continue':
        if (this.left === undefined) return succeeds(state);
        if (args.length > 0) break;
        this.left = merged(this.left, state, first);
        this.hasBreak ||= first.text === 'break';
        return ends;
      case 'return':
        if (this.returned === undefined) break;
        this.returned = merged(this.returned, state, first);
        return ends;
      default: {
        const done = runBuiltin(words, state, this.#given);
        if (done === null || !('reason' in done)) return done;
        this.trouble ??= done;
        return ends;
      }
    }
    this.trouble ??= { reason: `a "${first.text}"`, at: first };
    return ends;
  }

  #source(name: string, [file, ...args]: readonly Word[], state: State): Outcome {
    if (file === undefined || toolFileName.test(file.text)) return both(state);
    const { tree, isBash } = this.#given;
    const path = file.expands || !file.text.includes('/') ? null : pathFrom(state.directory, file.text);
    const source = path === null || this.#written.has(path) ? null : textIn(tree, path);
    if (source === null || source.text.length > longestScript) {
      const reason = `"${file.text}" is not in this repository, and may set any variable`;
      const isEnvFile = envFileName.test(file.text) && !file.expands;
      return both(
        set(state, isEnvFile ? { kind: 'replaceable', by: file } : { kind: 'uncertain', name: null, reason, at: file }),
      );
    }
    const script = scriptIn(source);
    this.trouble ??= script.trouble;
    // A plain `sh` may give it none: what it starts with them is not known.
    if (args.length > 0 && !isBash && argumentsUsed(script.commands).length > 0) {
      this.trouble ??= { reason: `a "${name}" with arguments`, at: file };
      return both(clouded(state, null, file));
    }
    const given = args.length > 0 ? { file: file.text, args } : { file: file.text };
    const outcome = this.#call(file, script.commands, state, given);
    // A plain `sh` has no such command.
    return name === '.' || isBash ? outcome : both(merged(outcome.yes, state, file) ?? state);
  }
}
