/** The grammar of a shell, as far as it is followed: commands, operators, groups, quotes, what is filled in. */
import { type Primitive, primitive, textOf } from '../javascript/values/value.ts';
import { type Fill, runOf, type Word } from './words.ts';

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

/** Words that begin what is more than a list of commands. */
const reservedWords: ReadonlySet<string> = new Set([
  ...['if', 'then', 'elif', 'else', 'fi', 'for', 'while', 'until', 'do', 'done', 'case', 'esac', 'select'],
  ...['function', 'coproc'],
]);

const deepestGroup = 16;

/**
 * A command line or a script, without comments and redirections. Bounded by the length of the text.
 * @param fills the parts of the line that another shell fills in before this one reads it
 */
export function readScript(line: Primitive, fills: readonly Fill[] = []): Script {
  return new Parser(line, fills).script();
}

/** The commands of a line. */
export function splitCommands(line: Primitive): readonly Command[] {
  return readScript(line).commands;
}

/** The words of a line that is split like a shell does, but without one: no operators, no variables. */
export function splitWords(line: Primitive): readonly Word[] {
  const reader = new Reader(line, [], true);
  const words: Word[] = [];
  for (let token = reader.next(); token !== null; token = reader.next())
    if (typeof token !== 'string') words.push(token);
  return words;
}

/** Characters of a word that stand side by side in its line. */
interface Run {
  /** Where in the word. */
  readonly from: number;
  /** Where in the line. */
  readonly start: number;
  end: number;
}

/** Runs of a word of which it is known where they are written. */
const mostRuns = 64;

type Token = Word | Operator | '\n' | '(' | ')';

class Parser {
  readonly #reader: Reader;
  /** The word that ended the list that was read last. */
  #closedBy = '';

  constructor(line: Primitive, fills: readonly Fill[]) {
    this.#reader = new Reader(line, fills);
  }

  script(): Script {
    const commands = this.#list([], 0);
    const { trouble, endsInComment } = this.#reader;
    return { commands, trouble, endsInComment };
  }

  /** @param closers the words, or the bracket, that end it; the one that did is kept */
  #list(closers: readonly string[], depth: number, opener = closers[0] === ')' ? '(' : '{'): readonly Command[] {
    const reader = this.#reader;
    const commands: Command[] = [];
    let words: Word[] = [];
    let group: Group | null = null;
    let isNegated = false;
    const isEmpty = (): boolean => words.length === 0 && group === null && !isNegated && !reader.hasRedirection;
    const finish = (end: Operator): void => {
      if (!isEmpty()) commands.push({ words, group, isNegated, end });
      reader.hasRedirection = false;
      words = [];
      group = null;
      isNegated = false;
    };
    if (depth > deepestGroup) reader.stop('groups in groups');
    for (;;) {
      const token = reader.next();
      const isAtStart = words.length === 0 && group === null;
      if (token === null) {
        finish('');
        if (closers.length > 0) reader.stop(`a "${opener}" that is not closed`);
        if (/^(?:&&|\|\|?)$/.test(commands.at(-1)?.end ?? '')) reader.stop('an operator at its end');
        return commands;
      }
      if (typeof token !== 'string') {
        const plain = token.quotedFrom === undefined ? token.text : '';
        if (group !== null) reader.stop('a word behind a group');
        else if (!isAtStart) words.push(token);
        else if (plain === '{') group = { commands: this.#list(['}'], depth + 1), isSubshell: false };
        else if (closers.includes(plain) && plain !== ')') {
          this.#closedBy = plain;
          return commands;
        } else if (plain === 'if') group = this.#choice(token, depth + 1);
        else if (plain === '[[') words.push(this.#test(token));
        else if (plain === '!' && !isNegated && commands.at(-1)?.end !== '|') isNegated = true;
        else if (reservedWords.has(plain) || plain === '}' || plain === '!') reader.stop(`a "${plain}"`, token);
        else words.push(token);
      } else if (token === '(') {
        const [name, second] = words;
        if (isAtStart && !reader.hasRedirection) group = { commands: this.#list([')'], depth + 1), isSubshell: true };
        else if (name !== undefined && second === undefined && !name.expands && group === null) {
          group = this.#function(name, depth + 1);
          words = [];
        } else reader.stop('a "("');
      } else if (token === ')') {
        if (!closers.includes(')')) reader.stop('a ")"');
        finish('');
        return commands;
      } else if (token === '\n') {
        if (!isEmpty()) finish(';');
      } else {
        if (isEmpty()) reader.stop(`a "${token}" without a command`);
        finish(token);
      }
    }
  }

  /** What stands behind `if`, to its `fi`. */
  #choice(at: Word, depth: number): Group {
    const branches: (readonly Command[])[] = [];
    const read = (...closers: readonly string[]): string => {
      this.#closedBy = '';
      branches.push(this.#list(closers, depth, at.text));
      return this.#closedBy;
    };
    do read('then');
    while (read('elif', 'else', 'fi') === 'elif');
    if (this.#closedBy === 'else') read('fi');
    return { commands: branches.flat(), isSubshell: false, choice: { at, branches } };
  }

  /** What stands behind `name(`. */
  #function(name: Word, depth: number): Group {
    const reader = this.#reader;
    let token = reader.next() === ')' ? reader.next() : null;
    while (token === '\n') token = reader.next();
    if (token === null || typeof token === 'string' || token.text !== '{') reader.stop('a "("');
    return { commands: this.#list(['}'], depth), isSubshell: false, defines: name };
  }

  /** What stands between `[[` and `]]` starts nothing; operators have another meaning there. */
  #test(start: Word): Word {
    for (;;) {
      const token = this.#reader.next();
      if (token === null) this.#reader.stop('a "[[" that is not closed');
      if (token === null || (typeof token !== 'string' && token.text === ']]')) return start;
      if (typeof token !== 'string' && token.fills?.some((it) => /\$\{\w+:?=/.test(token.text.slice(it.from))))
        this.#reader.stop('a "[[" that sets a variable', start);
    }
  }
}

class Reader {
  readonly #line: Primitive;
  readonly #text: string;
  readonly #outer: ReadonlyMap<number, Fill>;
  readonly #isPlain: boolean;
  #at = 0;
  trouble: Trouble | null = null;
  endsInComment = false;
  /** Whether the command that is being read has one. */
  hasRedirection = false;

  constructor(line: Primitive, fills: readonly Fill[], isPlain = false) {
    this.#line = line;
    this.#text = String(line.value);
    this.#isPlain = isPlain;
    this.#outer = new Map(fills.map((it) => [it.from, it]));
  }

  /** Reads nothing further. */
  stop(reason: string, at: Word = { text: '', value: this.#line, expands: false }): void {
    this.trouble ??= { reason, at };
    this.#at = this.#text.length;
  }

  /** The next word or operator; `null` at the end. */
  next(): Token | null {
    const text = this.#text;
    for (;;) {
      const at = this.#at;
      const character = text.charAt(at);
      const following = text.charAt(at + 1);
      if (character === '') return null;
      if (this.#outer.has(at)) return this.#word();
      if (this.#isPlain) {
        if (!/\s/.test(character)) return this.#word();
        this.#at += 1;
        continue;
      }
      if (character === '\\' && following === '\n') this.#at += 2;
      else if (character === '#') {
        const end = text.indexOf('\n', at);
        this.endsInComment = end === -1;
        this.#at = end === -1 ? text.length : end;
      } else if (character === '\n' || character === '(' || character === ')') {
        this.#at += 1;
        return character;
      } else if (character === ';') {
        this.#at += 1;
        if (following === ';') this.stop('a ";;"');
        return ';';
      } else if (character === '&' && following === '>') {
        this.#redirection(at + 1);
      } else if (character === '&' || character === '|') {
        const isDouble = following === character;
        this.#at += isDouble || (character === '|' && following === '&') ? 2 : 1;
        return character === '&' ? (isDouble ? '&&' : '&') : isDouble ? '||' : '|';
      } else if (character === '<' || character === '>') {
        this.#redirection(at);
      } else if (character === ' ' || character === '\t' || character === '\r') {
        this.#at += 1;
      } else if (character === '\0') {
        this.stop('a character that is none');
      } else {
        const word = this.#word();
        const isNumber =
          /^[<>]$/.test(text.charAt(this.#at)) && /^\d{1,2}$/.test(word.text) && word.fills?.length === 0;
        if (!isNumber || word.quotedFrom !== undefined) return word;
      }
    }
  }

  /** `> log`, `2>&1`, `< input` and their like, with the file. */
  #redirection(at: number): void {
    const operator = /^(?:<<<|<<|>>|<>|>\||[<>]&?)/.exec(this.#text.slice(at, at + 3))?.[0] ?? '';
    this.#at = at + operator.length;
    this.hasRedirection = true;
    while (/^[ \t]$/.test(this.#text.charAt(this.#at))) this.#at += 1;
    const following = this.#text.charAt(this.#at);
    if (operator === '<<') this.stop('a here-document');
    else if (following === '(') this.stop(`a "${operator}("`);
    else if (/^[\n;&|)<>]?$/.test(following)) this.stop('a redirection to nothing');
    else this.#word();
  }

  #word(): Word {
    const text = this.#text;
    const start = this.#at;
    const fills: Fill[] = [];
    const pieces: string[] = [];
    const runs: Run[] = [];
    let length = 0;
    let quote = '';
    let quoteAt = start;
    let quotedFrom: number | undefined;
    let at = start;
    const take = (from: number, to: number): void => {
      const last = runs.at(-1);
      if (last?.end === from) last.end = to;
      else runs.push({ from: length, start: from, end: to });
      pieces.push(text.slice(from, to));
      length += to - from;
      at = to;
    };
    while (at < text.length) {
      const character = text.charAt(at);
      const outer = this.#outer.get(at);
      if (outer !== undefined) {
        fills.push({ ...outer, from: length, isQuoted: quote !== '', isReread: true });
        take(at, at + outer.length);
      } else if (quote === '' && (this.#isPlain ? /\s/ : /[ \t\r\n&|;<>()]/).test(character)) {
        break;
      } else if (character === '\0') {
        this.stop('a character that is none');
        break;
      } else if (character === quote) {
        quote = '';
        at += 1;
      } else if (quote === '' && (character === '"' || character === "'")) {
        quote = character;
        quoteAt = at;
        quotedFrom ??= length;
        at += 1;
      } else if (character === '\\' && quote !== "'" && at + 1 < text.length) {
        const next = text.charAt(at + 1);
        if (this.#outer.has(at + 1)) {
          this.stop('a "\\" in front of what another shell fills in');
          break;
        }
        if (next === '\n') at += 2;
        else if (quote === '"' && !/[$`"\\]/.test(next)) take(at, at + 1);
        else {
          quotedFrom ??= length;
          take(at + 1, at + 2);
        }
      } else if (!this.#isPlain && quote !== "'" && (character === '$' || character === '`')) {
        const end = this.#endOfFill(at);
        if (end > at)
          fills.push({ from: length, length: end - at, isQuoted: quote !== '', isReread: false, after: null });
        take(at, Math.max(end, at + 1));
      } else {
        // The home of who runs it (also in `PORT=~`), and files that are there.
        const isHome = character === '~' && (at === start || text.charAt(at - 1) === '=');
        if ((isHome || character === '*' || character === '?') && quote === '' && !this.#isPlain)
          fills.push({ from: length, length: 1, isQuoted: true, isReread: false, after: null });
        take(at, at + 1);
      }
    }
    this.#at = Math.max(at, start + 1);
    if (quote !== '' && !this.#isPlain) this.stop(`a quote that is not closed (${text.slice(quoteAt, quoteAt + 16)})`);
    const value = pieces.join('');
    return {
      text: value,
      value: this.#valueOf(value, runs, start),
      expands: fills.length > 0,
      fills,
      ...(quotedFrom === undefined ? {} : { quotedFrom }),
    };
  }

  /** A word, which knows where each of its runs is written: `PORT="4310"` has two. */
  #valueOf(value: string, runs: readonly Run[], start: number): Primitive {
    const [first] = runs;
    if (first === undefined || runs.length > mostRuns) return primitive(value, this.#line.at);
    const parts = runs.map((it) => ({
      from: it.from,
      value: runOf(this.#line, it.start, this.#text.slice(it.start, it.end)),
    }));
    if (parts.length === 1 && parts[0] !== undefined) return parts[0].value;
    const { at } = runOf(this.#line, start, this.#text.slice(start, this.#at));
    return textOf(value, at, [...new Set(parts.flatMap((it) => it.value.variables))], parts);
  }

  /** Where `$PORT`, `${PORT:-4310}`, `$(command)` or a backquoted command ends; itself where it is a plain `$`. */
  #endOfFill(at: number): number {
    const text = this.#text;
    if (text.charAt(at) === '`') {
      for (let end = at + 1; end < text.length; end += text.charAt(end) === '\\' ? 2 : 1)
        if (text.charAt(end) === '`') return end + 1;
      this.stop('a "`" that is not closed');
      return at;
    }
    const next = text.charAt(at + 1);
    if (next === '{' || next === '(') return this.#endOfNested(at);
    if (/[A-Za-z_]/.test(next)) {
      let end = at + 2;
      while (/\w/.test(text.charAt(end))) end += 1;
      return end;
    }
    return /[\d@*#?$!-]/.test(next) ? at + 2 : this.#outer.has(at + 1) ? at + 1 : at;
  }

  #endOfNested(start: number): number {
    const text = this.#text;
    const open: string[] = [];
    for (let at = start + 1; at < text.length; at += 1) {
      const character = text.charAt(at);
      const inner = open.at(-1);
      if (character === '\\' && inner !== "'") at += 1;
      else if (character === inner) {
        open.pop();
        if (open.length === 0) return at + 1;
      } else if (inner === "'") continue;
      else if (character === '"' || (character === "'" && inner !== '"')) open.push(character);
      else if (character === '{' && text.charAt(at - 1) === '$') open.push('}');
      else if (character === '(' && inner !== '"') open.push(')');
      else if (character === '(' && text.charAt(at - 1) === '$') open.push(')');
    }
    this.stop(`a "${text.slice(start, start + 2)}" that is not closed`);
    return start;
  }
}
