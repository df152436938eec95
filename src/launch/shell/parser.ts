/** The grammar of a shell, as far as it is followed: commands, groups, conditions, functions. */
import type { Primitive } from '../../javascript/values/value.ts';
import type { Fill, Word } from '../words.ts';
import type { Command, Group, Operator, Script } from './grammar.ts';
import { Reader } from './reader.ts';

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
