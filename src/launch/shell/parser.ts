/** The grammar of a shell, as far as it is followed: commands, groups, conditions, functions. */
import { type Primitive, primitive } from '../../javascript/values/value.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Fill, Word } from '../words.ts';
import type { Branch, Command, Group, Operator, Script } from './grammar.ts';
import { Reader, type Token } from './reader.ts';

/** Words that begin what is more than a list of commands. */
const reservedWords: ReadonlySet<string> = new Set([
  ...['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', 'select', 'coproc'],
]);

const deepestGroup = 16;

/**
 * A command line or a script, without comments and redirections. Bounded by the length of the text.
 * @param fills the parts of the line that another shell fills in before this one reads it
 */
export function readScript(line: Primitive, fills: readonly Fill[] = []): Script {
  return new Parser(line, fills).script();
}

/** Read once, however often it is run. */
const known = new WeakMap<SourceText, Script>();

/** The script that a file is. */
export function scriptIn(source: SourceText): Script {
  const before = known.get(source);
  const script = before ?? readScript(primitive(source.text, { source, start: 0, end: source.text.length }));
  known.set(source, script);
  return script;
}

/** The words of a line that is split like a shell does, but without one: no operators, no variables. */
export function splitWords(line: Primitive): readonly Word[] {
  const reader = new Reader(line, [], true);
  const words: Word[] = [];
  for (let token = reader.next(); token !== null; token = reader.next())
    if (typeof token !== 'string') words.push(token);
  return words;
}

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
      const { writes, hasHereDocument } = reader;
      if (!isEmpty()) commands.push({ words, group, isNegated, end, writes, hasHereDocument });
      reader.forget();
      words = [];
      group = null;
      isNegated = false;
    };
    this.#closedBy = '';
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
        else if (closers.includes(plain) && plain !== ')') {
          this.#closedBy = plain;
          return commands;
        } else if (plain === '[[') words.push(...this.#test(token));
        else if (plain === '!' && !isNegated && commands.at(-1)?.end !== '|') isNegated = true;
        else if (reservedWords.has(plain) || plain === '}' || plain === '!') reader.stop(`a "${plain}"`, token);
        else {
          group = this.#group(plain, token, depth + 1);
          if (group === null) words.push(token);
        }
      } else if (token === '(') {
        const [name, second] = words;
        if (isAtStart && !reader.hasRedirection)
          group = { kind: 'list', commands: this.#list([')'], depth + 1), isSubshell: true };
        else if (name !== undefined && second === undefined && !name.expands && group === null) {
          if (reader.next() !== ')') reader.stop('a "("');
          group = this.#function(name, depth + 1);
          words = [];
        } else reader.stop('a "("');
      } else if (token === '((') {
        reader.stop('a "(("');
      } else if (token === ')' || token === ';;') {
        if (!closers.includes(token)) reader.stop(`a "${token}"`);
        finish('');
        this.#closedBy = token;
        return commands;
      } else if (token === '\n') {
        if (!isEmpty()) finish(';');
      } else {
        if (isEmpty()) reader.stop(`a "${token}" without a command`);
        finish(token);
      }
    }
  }

  /** What begins with a word of the grammar; `null` for any other word. */
  #group(plain: string, at: Word, depth: number): Group | null {
    switch (plain) {
      case '{':
        return { kind: 'list', commands: this.#list(['}'], depth), isSubshell: false };
      case 'if':
        return this.#if(at, depth);
      case 'case':
        return this.#case(at, depth);
      case 'for':
        return this.#for(at, depth);
      case 'while':
      case 'until': {
        const start = this.#reader.at;
        const asks = this.#list(['do'], depth, plain);
        const written = this.#written(start);
        const commands = this.#list(['done'], depth, plain);
        return { kind: 'loop', at, written, over: null, asks, isUntil: plain === 'until', commands };
      }
      case 'function': {
        const name = this.#reader.next();
        if (name === null || typeof name === 'string') this.#reader.stop('a "function"', at);
        return this.#function(name === null || typeof name === 'string' ? at : name, depth);
      }
      default:
        return null;
    }
  }

  /** What has been read from there on, without what leads to what is done then. */
  #written(start: number): string {
    return this.#reader
      .since(start)
      .replace(/[;\s]*(?:then|do)?$/, '')
      .trim();
  }

  #if(at: Word, depth: number): Group {
    const start = this.#reader.at;
    const branches: Branch[] = [];
    let written = '';
    do {
      const asks = this.#list(['then'], depth, at.text);
      written ||= this.#written(start);
      branches.push({ asks, commands: this.#list(['elif', 'else', 'fi'], depth, at.text) });
    } while (this.#closedBy === 'elif');
    if (this.#closedBy === 'else') branches.push({ asks: null, commands: this.#list(['fi'], depth, at.text) });
    return { kind: 'choice', at, written, subject: null, branches };
  }

  #case(at: Word, depth: number): Group {
    const reader = this.#reader;
    const subject = reader.next();
    const branches: Branch[] = [];
    const closers = [';;', 'esac'];
    if (subject === null || typeof subject === 'string') reader.stop('a "case"', at);
    if (!this.#isNext('in')) reader.stop('a "case"', at);
    for (this.#closedBy = ''; this.#closedBy !== 'esac'; ) {
      const patterns: Word[] = [];
      let token = this.#afterLines();
      if (token !== null && typeof token !== 'string' && token.text === 'esac' && token.quotedFrom === undefined) break;
      if (token === '(') token = reader.next();
      for (; token !== ')'; token = reader.next()) {
        if (token === null || (typeof token === 'string' && token !== '|')) {
          reader.stop('a "case" that is not closed', at);
          break;
        }
        if (token !== '|') patterns.push(token);
      }
      if (token === null || typeof token !== 'string') break;
      branches.push({ asks: { patterns }, commands: this.#list(closers, depth, 'case') });
      if (reader.trouble !== null) break;
    }
    const isWord = subject !== null && typeof subject !== 'string';
    return { kind: 'choice', at, written: isWord ? subject.text : '', subject: isWord ? subject : null, branches };
  }

  #for(at: Word, depth: number): Group {
    const reader = this.#reader;
    const start = reader.at;
    const name = reader.next();
    if (name === null || typeof name === 'string' || !/^[A-Za-z_]\w*$/.test(name.text)) {
      reader.stop('a "for"', at);
      return { kind: 'list', commands: [], isSubshell: false };
    }
    let words: Word[] | null = null;
    let token = this.#afterLines();
    if (token !== null && typeof token !== 'string' && token.text === 'in') {
      words = [];
      for (token = reader.next(); token !== null && typeof token !== 'string'; token = reader.next()) words.push(token);
    }
    const written = this.#written(start);
    while (token === ';' || token === '\n') token = reader.next();
    if (token === null || typeof token === 'string' || token.text !== 'do') reader.stop('a "for"', at);
    const commands = this.#list(['done'], depth, at.text);
    return { kind: 'loop', at, written, over: { name: name.text, words }, asks: [], isUntil: false, commands };
  }

  /** What stands behind the name of a function, and its brackets. */
  #function(name: Word, depth: number): Group {
    const reader = this.#reader;
    let token = this.#afterLines();
    if (token === '(') token = reader.next() === ')' ? this.#afterLines() : null;
    if (token === null || typeof token === 'string' || token.text !== '{') reader.stop('a "("');
    return { kind: 'function', name, commands: this.#list(['}'], depth) };
  }

  #afterLines(): Token | null {
    let token = this.#reader.next();
    while (token === '\n') token = this.#reader.next();
    return token;
  }

  #isNext(word: string): boolean {
    const token = this.#afterLines();
    return token !== null && typeof token !== 'string' && token.text === word;
  }

  /** `[[` with the words behind it, where they are a plain test; else it alone, as operators have another meaning there. */
  #test(start: Word): readonly Word[] {
    const reader = this.#reader;
    const words = [start];
    let isPlain = true;
    const before = reader.hasRedirection;
    reader.hasRedirection = false;
    for (;;) {
      const token = reader.next();
      if (token === null) reader.stop('a "[[" that is not closed');
      isPlain &&= !reader.hasRedirection;
      if (token === null || (typeof token !== 'string' && token.text === ']]')) {
        reader.hasRedirection = before;
        return isPlain ? words : [start];
      }
      if (typeof token === 'string') isPlain = false;
      else {
        words.push(token);
        if (token.fills?.some((it) => /\$\{\w+:?=/.test(token.text.slice(it.from))))
          reader.stop('a "[[" that sets a variable', start);
      }
    }
  }
}
