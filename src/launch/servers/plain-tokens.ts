/**
 * The words of a config that is written in a language which is not evaluated here: Python, Ruby, TOML. Enough to tell
 * code from strings and comments, so that what is written plainly can be read, and that what is not is not read.
 */
import { keptBy } from '../../model/maps.ts';
import type { SourceText } from '../../model/source-text.ts';

export type Language = 'python' | 'ruby' | 'toml';

export interface Token {
  /** `mark` is any other character, or two that belong together: `||`, `==`. */
  readonly kind: 'word' | 'number' | 'string' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Of a string: what it holds, letter by letter; `null` where something in it is replaced, escaped or filled in. */
  readonly content: string | null;
}

/** What stands between two line breaks, or `;`, outside of brackets. */
export interface Statement {
  readonly tokens: readonly Token[];
  /** Whether it begins where its line does. */
  readonly isFlush: boolean;
}

export interface Tokens {
  readonly statements: readonly Statement[];
  /** Where something begins that is not understood: nothing behind it was read. `null` where all was. */
  readonly stop: number | null;
}

/** Characters. No config of a server comes near. */
export const longestFile = 64 * 1024;
const longestWord = 256;

const pairs = new Set(['||', '&&', '==', '!=', '<=', '>=', ':=', '+=', '-=', '*=', '=>', '::', '&.', '**', '//', '->']);

/** The statements of a file, read once, however many settings are asked for. Linear in its length. */
export const tokensOf = keptBy(
  ({ text }: SourceText, language: Language): Tokens =>
    text.length > longestFile ? { statements: [], stop: 0 } : new Lexer(text, language).read(),
);

class Lexer {
  readonly #text: string;
  readonly #language: Language;
  readonly #statements: Statement[] = [];
  #tokens: Token[] = [];
  #at = 0;
  #depth = 0;

  constructor(text: string, language: Language) {
    this.#text = text;
    this.#language = language;
  }

  read(): Tokens {
    const text = this.#text;
    while (this.#at < text.length) {
      const character = text.charAt(this.#at);
      const isLineStart = this.#at === 0 || text.charAt(this.#at - 1) === '\n';
      if (this.#language === 'ruby' && isLineStart) {
        if (text.startsWith('__END__', this.#at)) break;
        if (text.startsWith('=begin', this.#at)) {
          const end = text.indexOf('\n=end', this.#at);
          if (end === -1) break;
          this.#at = lineEnd(text, end + 1);
          continue;
        }
      }
      if (character === '\n' || (character === ';' && this.#language !== 'toml')) {
        this.#at += 1;
        if (this.#depth === 0) this.#finish();
      } else if (character === '\\' && /^\\\r?\n/.test(text.slice(this.#at, this.#at + 3))) {
        this.#at = lineEnd(text, this.#at) + 1;
      } else if (/\s/.test(character)) {
        this.#at += 1;
      } else if (character === '#') {
        this.#at = lineEnd(text, this.#at);
      } else if (!this.#token(character)) {
        this.#finish();
        return { statements: this.#statements, stop: this.#at };
      }
    }
    this.#finish();
    // A bracket that is never closed took all that follows it into one statement.
    return { statements: this.#statements, stop: this.#depth === 0 ? null : 0 };
  }

  /** Reads one token; `false` where it is none that is understood. */
  #token(character: string): boolean {
    const rest = this.#text.slice(this.#at, this.#at + longestWord);
    if (character === '"' || character === "'" || (character === '`' && this.#language === 'ruby')) {
      return this.#string(character, this.#at);
    }
    if (this.#language === 'ruby' && /^<<[~-]?["'`A-Z_]/.test(rest)) return false; // a here-document
    if (this.#language === 'ruby' && /^%[wWiIqQ]?[([{<|]/.test(rest) && !this.#isBehindValue()) return false;
    const number = /^(?:0[xob][\da-f_]+|\d[\d_]*(?:\.\d[\d_]*)?)(?![\w])/i.exec(rest)?.[0];
    if (number !== undefined) return this.#push('number', number);
    const word = (this.#language === 'toml' ? /^[\w-]+/ : /^[\p{L}_$@][\p{L}\p{N}_]*[?!]?/u).exec(rest)?.[0];
    if (word !== undefined) {
      const quote = this.#text.charAt(this.#at + word.length);
      const isPrefix = this.#language === 'python' && /^[a-z]{1,2}$/i.test(word) && (quote === '"' || quote === "'");
      if (!isPrefix) return this.#push('word', word.length < longestWord ? word : '');
      const start = this.#at;
      this.#at += word.length;
      return this.#string(quote, start);
    }
    if (/[([{]/.test(character)) {
      this.#push('mark', character);
      this.#depth += 1;
      return true;
    }
    if (/[)\]}]/.test(character)) {
      if (this.#depth === 0) return false;
      this.#depth -= 1;
      return this.#push('mark', character);
    }
    const pair = rest.slice(0, 2);
    return this.#push('mark', pairs.has(pair) ? pair : character);
  }

  /** An operator would make `%(` a remainder. */
  #isBehindValue(): boolean {
    const last = this.#tokens.at(-1);
    return last !== undefined && (last.kind !== 'mark' || /^[)\]}]$/.test(last.text));
  }

  /** A string with its quotes, from `start` on, where its prefix is. */
  #string(quote: string, start: number): boolean {
    const text = this.#text;
    const prefix = text.slice(start, this.#at);
    const isTriple = this.#language !== 'ruby' && text.startsWith(quote.repeat(3), this.#at);
    const closing = isTriple ? quote.repeat(3) : quote;
    const from = this.#at + closing.length;
    const isRaw = this.#language === 'toml' && quote === "'";
    let isPlain = /^u?$/i.test(prefix) && !isTriple && quote !== '`';
    let at = from;
    while (!text.startsWith(closing, at)) {
      const character = text.charAt(at);
      // Ruby's may go on in the next line; nobody writes that where a port is.
      if (character === '' || (character === '\n' && !isTriple)) return false;
      if (character === '\\' && !isRaw) {
        isPlain = false;
        at += 1;
      }
      if (this.#language === 'ruby' && quote !== "'" && text.startsWith('#{', at)) {
        isPlain = false;
        const end = text.indexOf('}', at);
        // Quotes and braces within what is filled in.
        if (end === -1 || /[\n{]/.test(text.slice(at + 2, end))) return false;
        at = end;
      }
      at += 1;
    }
    const content = isPlain ? text.slice(from, at) : null;
    this.#at = at + closing.length;
    const token = text.slice(start, this.#at);
    this.#tokens.push({ kind: 'string', start, end: this.#at, text: token, depth: this.#depth, content });
    return true;
  }

  #push(kind: 'word' | 'number' | 'mark', text: string): boolean {
    if (text === '') return false;
    const start = this.#at;
    this.#at += text.length;
    this.#tokens.push({ kind, start, end: this.#at, text, depth: this.#depth, content: null });
    return true;
  }

  #finish(): void {
    const [first] = this.#tokens;
    if (first === undefined) return;
    const isFlush = first.start === 0 || this.#text.charAt(first.start - 1) === '\n';
    this.#statements.push({ tokens: this.#tokens, isFlush });
    this.#tokens = [];
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
