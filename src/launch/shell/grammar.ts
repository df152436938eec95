/** What a shell makes of its text, as far as it is followed. */
import type { Word } from '../words.ts';

/** What ends a command: the last one ends with its line. */
export type Operator = '&&' | '||' | ';' | '|' | '&' | '';

export interface Command {
  readonly words: readonly Word[];
  readonly end: Operator;
  /** `( … )` or `{ …; }` in the place of words. */
  readonly group: Group | null;
  /** `! next build` */
  readonly isNegated: boolean;
}

export interface Group {
  readonly commands: readonly Command[];
  readonly isSubshell: boolean;
  /** Of an `if`: conditions and what follows each of them in turn, and what stands behind `else` last. */
  readonly choice?: { readonly at: Word; readonly branches: readonly (readonly Command[])[] };
  /** Of a function: its name. Its commands are run where that is called. */
  readonly defines?: Word;
}

export interface Script {
  readonly commands: readonly Command[];
  /** What is not followed, the first of it; nothing behind it is read. */
  readonly trouble: Trouble | null;
  /** Whether words that are appended would be part of a comment. */
  readonly endsInComment: boolean;
}

export interface Trouble {
  /** Completes "the shell has …". */
  readonly reason: string;
  readonly at: Word;
}
