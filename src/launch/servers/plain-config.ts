/**
 * Settings of a config in a language that is not evaluated here. What is written plainly on its own is read exactly;
 * a setting that something else in the file may give too, or that is given under a condition, is unknown.
 */
import { posix } from 'node:path';
import { type Origin, primitive, unknown, type Value } from '../../javascript/values/value.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Environment } from '../environment.ts';
import { expressionsOf } from './plain-expression.ts';
import { lineSetting, mentions } from './plain-lines.ts';
import { type Language, type Token, tokensOf } from './plain-tokens.ts';

/** One time that a setting is given: `port 4310, "127.0.0.1"` has two values, and most have one. */
export interface Setting {
  readonly values: readonly Value[];
  readonly at: Origin;
}

/**
 * Every time that a setting is given in a file, in order; empty where it is not given.
 *
 * @param name `bind`; in TOML with its table, `server.port`
 */
export function settingsIn(
  source: SourceText,
  language: Language,
  name: string,
  environment: Environment,
): readonly Setting[] {
  const { statements, stop } = tokensOf(source, language);
  const at = (token: Token, last: Token = token): Origin => ({ source, start: token.start, end: last.end });
  const notKnown = (reason: string, where: Origin): Setting => ({ values: [unknown(reason, where)], at: where });
  const found: Setting[] = [];
  let table = '';
  let block = 0;
  for (const [index, { tokens, isFlush }] of statements.entries()) {
    const [first] = tokens;
    if (first === undefined) continue;
    if (language === 'toml') {
      table = tableOf(tokens) ?? table;
    }
    const given = givenBy(tokens, language, name, table);
    const hidden = given === null ? hiddenIn(tokens, language, name) : undefined;
    if (given !== null && tokens.length > given) {
      const value = tokens.slice(given);
      const where = at(value[0] ?? first, value.at(-1));
      const isNested = language === 'python' ? !isFlush : block > 0;
      const next = statements[index + 1]?.tokens[0]?.text ?? '';
      const goesOn = /^(?:\.|&\.|\|\||&&)$/.test(next);
      if (isNested) found.push(notKnown(`whether "${name}" is set here depends on a condition`, where));
      else if (goesOn) found.push(notKnown('it would have to run', where));
      else found.push({ values: expressionsOf(value, source, environment, where), at: where });
    } else if (hidden !== undefined) {
      found.push(notKnown(`"${name}" may be set here in a way that would have to run`, at(hidden)));
    }
    // More ends than beginnings: whatever follows is taken to stand in a block.
    if (language === 'ruby') block = block + blocksOf(tokens) < 0 ? Number.POSITIVE_INFINITY : block + blocksOf(tokens);
  }
  if (stop !== null && mentions(source, name, stop)) {
    const where: Origin = { source, start: stop, end: stop };
    found.push(notKnown(`what follows here is not understood, and "${name}" may be set there`, where));
  }
  return found;
}

/**
 * What a setting is given: once, or not at all (`undefined`).
 *
 * @param language where the ending of the file need not tell it; a file with none of these endings is one of lines
 */
export function settingIn(
  source: SourceText,
  name: string,
  environment: Environment,
  language = languages.get(posix.extname(source.path)),
): Value {
  if (language === undefined) return lineSetting(source, name);
  const [first, second] = settingsIn(source, language, name, environment);
  if (first === undefined) return primitive(undefined, { source, start: 0, end: 0 });
  if (second !== undefined) return unknown(`"${name}" is set several times`, second.at);
  const [value, more] = first.values;
  return value !== undefined && more === undefined ? value : unknown(`"${name}" is more than one value`, first.at);
}

const languages: ReadonlyMap<string, Language> = new Map([
  ['.py', 'python'],
  ['.rb', 'ruby'],
  ['.toml', 'toml'],
]);

/** Behind which token the value begins, if a statement plainly gives the setting. */
function givenBy(tokens: readonly Token[], language: Language, name: string, table: string): number | null {
  const [first, second] = tokens;
  switch (language) {
    case 'python':
      return first?.text === name && second?.text === '=' ? 2 : null;
    case 'ruby': {
      if (first?.text !== name || second === undefined) return null;
      return second.kind === 'mark' && !/^[[(]$/.test(second.text) ? null : 1;
    }
    case 'toml': {
      const equals = tokens.findIndex((it) => it.text === '=' && it.depth === 0);
      if (equals === -1) return null;
      const key = tokens
        .slice(0, equals)
        .map((it) => it.content ?? it.text)
        .join('');
      return (table === '' ? key : `${table}.${key}`) === name ? equals + 1 : null;
    }
  }
}

/** The token, if any, by which a statement may give the setting in some other way. */
function hiddenIn(tokens: readonly Token[], language: Language, name: string): Token | undefined {
  const assignment = tokens.findLastIndex((it) => it.depth === 0 && it.text === '=');
  return tokens.find((_, position) => isHidden(tokens, position, position < assignment, language, name));
}

function isHidden(
  tokens: readonly Token[],
  position: number,
  isAssigned: boolean,
  language: Language,
  name: string,
): boolean {
  const token = tokens[position];
  if (token?.kind !== 'word') return false;
  const before = tokens[position - 1]?.text ?? '';
  const behind = tokens[position + 1]?.text ?? '';
  switch (language) {
    case 'python': {
      if (/^(?:exec|eval|globals|locals|vars)$/.test(token.text)) return before !== '.' && behind === '(';
      if (token.text === 'import' && behind === '*') return true;
      if (token.text !== name || before === '.') return false;
      if (/^(?:from|import)$/.test(tokens[0]?.text ?? '')) return true;
      return token.depth === 0 || behind === ':=' || isAssigned;
    }
    case 'ruby': {
      if (/^(?:eval|instance_eval|send|public_send|__send__)$/.test(token.text)) return true;
      // `options[:port]`, `port: 4310` and `server.port` are others of that name, `port = …` is a variable.
      return token.text === name && !/^(?:\.|&\.|:)$/.test(before) && !/^(?::|=|\.)$/.test(behind);
    }
    case 'toml': {
      // `server = { port = 4310 }`
      const key = name.slice(name.lastIndexOf('.') + 1);
      const table = name.slice(0, Math.max(0, name.lastIndexOf('.')));
      return token.text === key && token.depth > 0 && behind === '=' && tokens[0]?.text === table.split('.')[0];
    }
  }
}

/** `[server]`; `null` for any other statement. */
function tableOf(tokens: readonly Token[]): string | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first?.text !== '[' || last?.text !== ']') return null;
  return tokens
    .filter((it) => it.text !== '[' && it.text !== ']')
    .map((it) => it.content ?? it.text)
    .join('');
}

/** How many more blocks of Ruby a statement opens than it closes. */
function blocksOf(tokens: readonly Token[]): number {
  let open = 0;
  for (const [index, { kind, text, depth }] of tokens.entries()) {
    if (kind !== 'word' || depth > 0) continue;
    const before = tokens[index - 1];
    if (before?.text === '.' || before?.text === ':' || tokens[index + 1]?.text === ':') continue;
    const isFirst = index === 0 || before?.text === '=' || before?.text === 'then' || before?.text === 'else';
    if (text === 'end') open -= 1;
    else if (/^(?:begin|case|def|class|module)$/.test(text)) open += 1;
    else if (/^(?:if|unless|while|until|for)$/.test(text)) open += isFirst ? 1 : 0;
    // `while … do` opens one block.
    else if (text === 'do') open += /^(?:while|until|for)$/.test(tokens[0]?.text ?? '') ? 0 : 1;
  }
  return open;
}
