/** The words and operators of a shell: quotes, redirections, what is filled in. */
import { type Primitive, primitive } from '../../javascript/values/value.ts';
import { type Fill, joined, runOf, type Word } from '../words.ts';
import type { Operator, Trouble } from './grammar.ts';

/** Characters of a word that stand side by side in its line, there. */
interface Run {
  readonly start: number;
  end: number;
}

interface HereDocument {
  /** The line that ends it. */
  readonly ends: string;
  /** Whether tabs may stand in front of that. */
  readonly isIndented: boolean;
}

/** Runs of a word of which it is known where they are written. */
const mostRuns = 64;

export type Token = Word | Operator | '\n' | '(' | '((' | ')' | ';;';

export class Reader {
  readonly #line: Primitive;
  readonly #text: string;
  readonly #outer: ReadonlyMap<number, Fill>;
  readonly #isPlain: boolean;
  #at = 0;
  trouble: Trouble | null = null;
  endsInComment = false;
  /** What the command that is being read has of these. */
  hasRedirection = false;
  hasHereDocument = false;
  writes: Word[] = [];
  /** Here-documents whose text begins on the next line. */
  readonly #hereDocuments: HereDocument[] = [];

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

  /** What is read so far, from there on. */
  since(start: number): string {
    return this.#text.slice(start, this.#at);
  }

  get at(): number {
    return this.#at;
  }

  /** Begins another command. */
  forget(): void {
    this.hasRedirection = false;
    this.hasHereDocument = false;
    this.writes = [];
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
        const isDouble = character === '(' && following === '(';
        this.#at += isDouble ? 2 : 1;
        if (character === '\n') this.#skipHereDocuments();
        return isDouble ? '((' : character;
      } else if (character === ';') {
        this.#at += following === ';' ? 2 : 1;
        if (/^;;?&/.test(text.slice(at, at + 3))) this.stop('a ";&"');
        return following === ';' ? ';;' : ';';
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
    const operator = /^(?:<<<|<<-?|>>|<>|>\||[<>]&?)/.exec(this.#text.slice(at, at + 3))?.[0] ?? '';
    this.#at = at + operator.length;
    this.hasRedirection = true;
    while (/^[ \t]$/.test(this.#text.charAt(this.#at))) this.#at += 1;
    const following = this.#text.charAt(this.#at);
    if (following === '(') this.stop(`a "${operator}("`);
    else if (/^[\n;&|)<>]?$/.test(following)) this.stop('a redirection to nothing');
    else {
      const word = this.#word();
      if (operator.startsWith('>')) this.writes.push(word);
      if (/^<<-?$/.test(operator)) {
        this.hasHereDocument = true;
        this.#hereDocuments.push({ ends: word.text, isIndented: operator === '<<-' });
      }
    }
  }

  #skipHereDocuments(): void {
    for (const { ends, isIndented } of this.#hereDocuments.splice(0)) {
      for (let isOver = false; !isOver; ) {
        const end = this.#text.indexOf('\n', this.#at);
        const line = this.#text.slice(this.#at, end === -1 ? undefined : end);
        this.#at = end === -1 ? this.#text.length : end + 1;
        isOver = end === -1 || (isIndented ? line.replace(/^\t+/, '') : line) === ends;
      }
    }
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
      else runs.push({ start: from, end: to });
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
    const pieces = runs.map((it) => runOf(this.#line, it.start, this.#text.slice(it.start, it.end)));
    return joined(pieces, runOf(this.#line, start, this.#text.slice(start, this.#at)).at);
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
