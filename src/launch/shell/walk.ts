/** The order in which a shell runs its commands: lists, pipelines, groups and conditions. */
import type { Word } from '../words.ts';
import { matchesOne } from './conditions.ts';
import { type Branch, type Choice, type Command, type Group, type Loop, likeOf, type Trouble } from './grammar.ts';
import { both, ends, merged, type Outcome, type State, succeeds } from './state.ts';

/** Where a shell goes one way or another by what only the run knows. */
export interface Fork {
  readonly at: Word;
  /** What it asks, as it is written. */
  readonly written: string;
  /** How many forks come before it, and how many ways it has. */
  readonly number: number;
  readonly ways: number;
}

/** What runs the commands themselves is to be added. */
export abstract class Walk {
  readonly #taken: readonly (number | null)[];
  #forks = 0;
  /** What decides whether that is run which is run now; `null` where it is run on every way. */
  protected fork: Fork | null = null;
  /** Whether what follows goes on beside what is started before, and reads what that says. */
  protected isNewGroup = true;
  protected isPiped = false;
  /** Whether something ended the shell, in a way that says nothing of success. */
  protected hasExit = false;
  /** Shells of their own in this one. */
  protected shells = 0;
  /** Whether what is run only shows what a round of a loop changes. */
  protected isTrial = false;
  /** Conditions that it is in, where a failure is asked for: `set -e` does not count there, in functions neither. */
  #asking = 0;
  /** What holds where `break` or `continue`, or `return`, has left what is run; `undefined` where there is nothing to leave. */
  protected left: State | null | undefined;
  protected hasBreak = false;
  protected returned: State | null | undefined;
  /** What has been done so far. */
  steps = 0;
  trouble: Trouble | null = null;

  /** @param taken the ways that are taken at its forks; where there is none, what all of them have in common */
  constructor(taken: readonly (number | null)[]) {
    this.#taken = taken;
  }

  /** One command, with what it writes to. */
  protected abstract command(command: Command, state: State): Outcome;

  /** Words with what is known in the place of what is filled in. */
  protected abstract words(written: readonly Word[], state: State): readonly Word[];

  protected abstract loop(loop: Loop, state: State): Outcome;

  protected list(commands: readonly Command[], start: State): Outcome {
    let state = start;
    let outcome = succeeds(start);
    for (let at = 0; at < commands.length && this.trouble === null; ) {
      let to = at;
      while (to < commands.length - 1 && /^(?:&&|\|\|?)$/.test(commands[to]?.end ?? '')) to += 1;
      const own = commands.slice(at, to + 1);
      at = to + 1;
      const isBackground = own.at(-1)?.end === '&';
      if (isBackground) {
        this.isNewGroup = true;
        this.apart(() => this.#andOr(own, { ...state }));
        this.isNewGroup = true;
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
    const lastOr = commands.findLastIndex((it) => it.end === '||');
    let otherwise: Fork | null = null;
    for (let at = 0; at < commands.length && this.trouble === null; ) {
      let to = at;
      while (commands[to]?.end === '|') to += 1;
      const pipeline = commands.slice(at, to + 1);
      at = to + 1;
      const state = before === '&&' ? outcome.yes : outcome.no;
      const [first] = pipeline;
      const end = pipeline.at(-1)?.end ?? '';
      if (state !== null && first !== undefined) {
        const isAsked = at < commands.length || first.isNegated;
        const run = (): Outcome => this.#pipeline(pipeline, state);
        const asked = (): Outcome => (isAsked ? this.asked(run) : run());
        const own = otherwise !== null && before === '||' ? this.unsurely(otherwise, asked) : asked();
        const { yes, no } = first.isNegated ? { yes: own.no, no: own.yes } : own;
        // With `set -e`, the last one must not fail.
        const isFatal = no?.isStrict === true && !isAsked && this.#asking === 0;
        this.hasExit ||= isFatal;
        const failed = isFatal ? null : no;
        const like = likeOf(pipeline);
        outcome =
          before === '&&'
            ? { yes, no: merged(outcome.no, failed, like) }
            : { yes: merged(outcome.yes, yes, like), no: failed };
        // `test -n "$A" && next start || next dev`: what stands behind `||` is run in the place of the other one.
        const isEither = end === '&&' && at <= lastOr && outcome.yes !== null && outcome.no !== null;
        if (isEither && otherwise === null && like !== null) {
          const written = pipeline.flatMap((it) => it.words.map(({ text }) => text)).join(' ');
          const { fork, way } = this.nextFork({ at: like, written }, 2);
          otherwise = way === null ? fork : null;
          if (way !== null) outcome = way === 0 ? { ...outcome, no: null } : { ...outcome, yes: null };
        }
      }
      before = end;
    }
    return outcome;
  }

  /** Runs what may fail. */
  protected asked(run: () => Outcome): Outcome {
    this.#asking += 1;
    const outcome = run();
    this.#asking -= 1;
    return outcome;
  }

  #pipeline(commands: readonly Command[], state: State): Outcome {
    const [first] = commands;
    if (commands.length === 1 && first !== undefined) return this.command(first, state);
    for (const [at, command] of commands.entries()) {
      this.isPiped = at > 0;
      this.apart(() => this.command(command, state));
    }
    this.isPiped = false;
    return both(state);
  }

  /** In a shell of its own: what it does to itself is lost. Whether it may have ended of its own accord. */
  protected apart(run: () => Outcome): Outcome & { readonly hasExit: boolean } {
    const { left, returned, hasBreak } = this;
    const before = this.hasExit;
    this.hasExit = false;
    this.shells += 1;
    const outcome = run();
    this.shells -= 1;
    // What would leave a loop or a function around it ends it alone.
    const hasExit = this.hasExit || this.left !== left || this.returned !== returned;
    this.hasExit = before;
    this.left = left;
    this.returned = returned;
    this.hasBreak = hasBreak;
    return { ...outcome, hasExit };
  }

  protected group(group: Group, state: State): Outcome {
    switch (group.kind) {
      case 'function':
        return succeeds({ ...state, functions: new Map([...state.functions, [group.name.text, group.commands]]) });
      case 'choice':
        return this.#choice(group, state);
      case 'loop':
        return this.loop(group, state);
      case 'list': {
        if (!group.isSubshell) return this.list(group.commands, state);
        const { yes, no, hasExit } = this.apart(() => this.list(group.commands, state));
        return { yes: yes !== null || hasExit ? state : null, no: no !== null || hasExit ? state : null };
      }
    }
  }

  /** The next fork, and the way that is taken there; `null` where none is chosen. */
  protected nextFork(
    { at, written }: Pick<Choice, 'at' | 'written'>,
    ways: number,
  ): { readonly fork: Fork; readonly way: number | null } {
    const number = this.#forks;
    if (!this.isTrial) this.#forks += 1;
    return { fork: { at, written, number, ways }, way: this.isTrial ? null : (this.#taken[number] ?? null) };
  }

  /** What it starts may be started, or not. */
  protected unsurely(fork: Fork, run: () => Outcome): Outcome {
    const before = this.fork;
    this.fork ??= fork;
    const outcome = run();
    this.fork = before;
    return outcome;
  }

  /** Any branch may be taken whose condition is not known; what they set differently is not known behind them. */
  #choice(choice: Choice, state: State): Outcome {
    const { at, branches, subject } = choice;
    const asked = subject === null ? [] : this.words([subject], state);
    let before: State | null = state;
    let after: State | null = null;
    let chosen: { readonly fork: Fork; readonly way: number | null } | null = null;
    for (const [index, branch] of branches.entries()) {
      if (before === null || this.trouble !== null) break;
      const start: State = before;
      const ask = (): Outcome => this.asked(() => this.#ask(branch, asked, start));
      const { yes, no } = chosen === null || chosen.way !== null ? ask() : this.unsurely(chosen.fork, ask);
      before = no;
      if (yes === null) continue;
      const run = (): Outcome => this.list(branch.commands, yes);
      if (chosen === null && before === null) return run();
      chosen ??= this.nextFork(choice, branches.length + 1);
      if (chosen.way === index || (chosen.way !== null && before === null)) return run();
      if (chosen.way !== null) continue;
      const done = this.unsurely(chosen.fork, run);
      after = merged(after, merged(done.yes, done.no, at), at);
    }
    if (after === null) return before === null ? ends : succeeds(before);
    return both(merged(after, before, at) ?? after);
  }

  #ask({ asks }: Branch, subject: readonly Word[], state: State): Outcome {
    if (asks === null) return succeeds(state);
    if (!('patterns' in asks)) return this.list(asks, state);
    this.steps += asks.patterns.length;
    const holds = matchesOne(subject, asks.patterns);
    return holds === null ? both(state) : holds ? succeeds(state) : { yes: null, no: state };
  }
}
