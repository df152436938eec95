/**
 * Nginx configuration as syntax: directives with exact spans, or one error with its place.
 *
 * It follows nginx's own reader token by token (`ngx_conf_read_token` and `ngx_conf_parse` in
 * https://github.com/nginx/nginx/blob/master/src/core/ngx_conf_file.c), including what that reader does
 * differently from other languages: quotes count only at the start of a word, `#` too, `}` is an ordinary
 * character inside a word, and `${` does not open a block. docs/decisions/0001-nginx-parser.md says why
 * this is not a library.
 */
import { formOf, takesAnyWords } from './grammar.ts';
import { endOfLuaBlock, isLuaBlock } from './lua.ts';

/** One word of a directive. Offsets are UTF-16 code units into the file; quotes are inside `start` to `end`. */
export interface Word {
  /** Without quotes, with nginx's escapes (`\"`, `\'`, `\\`, `\t`, `\r`, `\n`) translated. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Where the first character of `value` stands: behind the quote, if there is one. */
  readonly content: number;
}

export interface Directive {
  readonly name: Word;
  readonly args: readonly Word[];
  readonly start: number;
  /** Behind the `;` or the closing `}`. */
  readonly end: number;
  /** `null` for a directive that ends in `;`. A block of Lua has no children: it is not nginx's. */
  readonly children: readonly Directive[] | null;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `message` is nginx's wording where nginx has one. */
export interface SyntaxProblem extends Span {
  readonly message: string;
  /** The innermost block that is still open where the file ends. */
  readonly unclosed: Word | null;
}

export type Parsed =
  | { readonly kind: 'directives'; readonly directives: readonly Directive[]; readonly comments: readonly Span[] }
  | { readonly kind: 'problem'; readonly problem: SyntaxProblem };

/** The span of `value.slice(from, to)`, or of the whole word where escapes have moved its characters. */
export function spanInWord(word: Word, from: number, to: number): Span {
  const quotes = word.content - word.start;
  const exact = word.value.length === word.end - word.content - quotes;
  return exact ? { start: word.content + from, end: word.content + to } : { start: word.start, end: word.end };
}

/** Bytes that one parameter or comment may have: nginx's read buffer (`NGX_CONF_BUFFER`). */
const longestParameter = 4096;
/** Nginx recurses into blocks without a limit; real configs stay below ten. */
const deepestNesting = 256;
/** More words than any real file has; keeps a hostile one from filling the memory. */
const mostWords = 500_000;

/** Never throws; takes time linear in the length of the text. */
export function parseNginx(text: string): Parsed {
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'problem', problem: error.problem };
    throw error;
  }
}

class Refusal extends Error {
  readonly problem: SyntaxProblem;

  constructor(problem: SyntaxProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

const LF = 10;
const hash = 35;
const dollar = 36;
const closingParenthesis = 41;
const semicolon = 59;
const backslash = 92;
const openingBrace = 123;
const closingBrace = 125;

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === LF;
}

/** A block that is being read. `header` is `null` for the file itself. */
interface Frame {
  readonly header: readonly Word[] | null;
  readonly children: Directive[];
}

class Reader {
  readonly #text: string;
  readonly #comments: Span[] = [];
  #at = 0;
  #words = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Parsed {
    const stack: Frame[] = [];
    let frame: Frame = { header: null, children: [] };
    for (;;) {
      const words: Word[] = [];
      const terminator = this.#readWords(words);
      const [name] = words;

      if (name === undefined) {
        const parent = stack.pop();
        if (terminator === 'end') {
          if (frame.header === null)
            return { kind: 'directives', directives: frame.children, comments: this.#comments };
          this.#failAtEnd('unexpected end of file, expecting "}"', frame.header[0] ?? null);
        }
        if (frame.header === null || parent === undefined) this.#fail('unexpected "}"', this.#at - 1);
        parent.children.push(this.#directive(frame.header, frame.children));
        frame = parent;
        continue;
      }

      const last = this.#at - 1;
      const block = frame.header?.[0]?.value ?? null;
      if (takesAnyWords(block)) {
        if (terminator === '{') this.#fail('unexpected "{"', last);
        frame.children.push(this.#directive(words, null));
        continue;
      }
      const form = formOf(name.value, block);
      if (terminator === ';') {
        if (form === 'block') this.#fail(`directive "${name.value}" has no opening "{"`, last);
        frame.children.push(this.#directive(words, null));
        continue;
      }
      if (form === 'simple') this.#fail(`directive "${name.value}" is not terminated by ";"`, last);
      if (isLuaBlock(name.value)) {
        const lua = endOfLuaBlock(this.#text, this.#at);
        if (lua.kind === 'problem') this.#fail(lua.message, last, last + 1, name);
        this.#at = lua.end;
        frame.children.push(this.#directive(words, []));
        continue;
      }
      if (stack.length >= deepestNesting) this.#fail(`blocks are nested more than ${deepestNesting} deep`, last);
      stack.push(frame);
      frame = { header: words, children: [] };
    }
  }

  #directive(words: readonly Word[], children: readonly Directive[] | null): Directive {
    const [name, ...args] = words;
    if (name === undefined) throw new Error('a directive has a name');
    return { name, args, start: name.start, end: this.#at, children };
  }

  /** Collects words up to what ends them. `}` and the end of the file are answers only where there is no word. */
  #readWords(words: Word[]): ';' | '{' | '}' | 'end' {
    const text = this.#text;
    for (;;) {
      const code = this.#skipSpace();
      if (Number.isNaN(code)) {
        if (words.length === 0) return 'end';
        this.#failAtEnd('unexpected end of file, expecting ";" or "}"', null);
      }
      if (code === semicolon || code === openingBrace) {
        if (words.length === 0) this.#fail(`unexpected "${text.charAt(this.#at)}"`, this.#at);
        this.#at += 1;
        return code === semicolon ? ';' : '{';
      }
      if (code === closingBrace) {
        if (words.length > 0) this.#fail('unexpected "}"', this.#at);
        this.#at += 1;
        return '}';
      }
      this.#words += 1;
      if (this.#words > mostWords) this.#fail(`the file has more than ${mostWords} words`, this.#at);
      words.push(code === 34 || code === 39 ? this.#quotedWord(code) : this.#bareWord());
    }
  }

  /** Moves to the next character that means something and returns its code; `NaN` at the end of the file. */
  #skipSpace(): number {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (isSpace(code)) this.#at += 1;
      else if (code === hash) this.#skipComment();
      else return code;
    }
  }

  #skipComment(): void {
    const start = this.#at;
    const lineEnd = this.#text.indexOf('\n', start);
    const end = lineEnd === -1 ? this.#text.length : lineEnd;
    this.#checkLength(start, end, null);
    this.#comments.push({ start, end });
    this.#at = end;
  }

  #bareWord(): Word {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    let escapes = false;
    let variable = false;
    for (; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code === openingBrace && variable) continue;
      variable = false;
      if (code === backslash) {
        escapes = true;
        at += 1;
      } else if (code === dollar) variable = true;
      else if (isSpace(code) || code === semicolon || code === openingBrace) break;
      else if (Number.isNaN(code)) {
        this.#checkLength(start, text.length, null);
        this.#failAtEnd('unexpected end of file, expecting ";" or "}"', null);
      }
    }
    // Nginx still holds the word in its buffer when it reads the character after a closing space.
    this.#checkLength(start, isSpace(text.charCodeAt(at)) ? at + 1 : at, null);
    this.#at = at;
    const raw = text.slice(start, at);
    return { value: escapes ? translate(raw) : raw, start, end: at, content: start };
  }

  #quotedWord(quote: number): Word {
    const text = this.#text;
    const content = this.#at + 1;
    let at = content;
    let escapes = false;
    for (; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code === backslash) {
        escapes = true;
        at += 1;
      } else if (code === quote) break;
      else if (Number.isNaN(code)) {
        this.#checkLength(content, text.length, quote);
        this.#failAtEnd('unexpected end of file, expecting ";" or "}"', null);
      }
    }
    this.#checkLength(content, at, quote);
    const end = at + 1;
    const next = text.charCodeAt(end);
    this.#at = end;
    this.#checkLength(content, isSpace(next) ? end + 1 : end, null);
    // A `)` may stand right behind the quote, for `if ($host = "ferry.example")`; it is a word of its own.
    if (!isSpace(next) && next !== semicolon && next !== openingBrace && next !== closingParenthesis) {
      if (Number.isNaN(next)) this.#failAtEnd('unexpected end of file, expecting ";" or "}"', null);
      this.#fail(`unexpected "${String.fromCodePoint(text.codePointAt(end) ?? next)}"`, end);
    }
    const raw = text.slice(content, at);
    return { value: escapes ? translate(raw) : raw, start: content - 1, end, content };
  }

  /** Fails where nginx's buffer is full, beginning at `start`, and it needs the character at `needed` as well. */
  #checkLength(start: number, needed: number, quote: number | null): void {
    if ((needed - start) * 3 < longestParameter) return;
    const text = this.#text;
    const bytes = Buffer.byteLength(text.slice(start, needed));
    if (needed >= text.length ? bytes <= longestParameter : bytes < longestParameter) return;
    const message =
      quote === null
        ? `too long parameter "${text.slice(start, start + 10)}..." started`
        : `too long parameter, probably missing terminating "${String.fromCharCode(quote)}" character`;
    this.#fail(message, start);
  }

  #fail(message: string, start: number, end: number = start + 1, unclosed: Word | null = null): never {
    throw new Refusal({ message, start, end, unclosed });
  }

  #failAtEnd(message: string, unclosed: Word | null): never {
    this.#fail(message, this.#text.length, this.#text.length, unclosed);
  }
}

const escaped: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['t', '\t'],
  ['r', '\r'],
  ['n', '\n'],
]);

/** Any other escape keeps its backslash, as regular expressions need: `~ \.php$`. */
function translate(raw: string): string {
  return raw.replace(/\\([\s\S])/g, (whole, character: string) => escaped.get(character) ?? whole);
}
