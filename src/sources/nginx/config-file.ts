/** One file of nginx configuration, read: its directives, or why there are none. */
import type { SourceText } from '../../model/source-text.ts';
import { type Directive, parseNginx, type Span, type SyntaxProblem, spanInWord, type Word } from './syntax.ts';
import { isFilledIn, type Masked, maskTemplate, templateSuffix } from './template.ts';

export interface ConfigFile {
  readonly source: SourceText;
  readonly directives: readonly Directive[];
  readonly comments: readonly Span[];
  /** Whether something fills it in first: of two blocks of it, perhaps only one is ever there. */
  readonly isTemplate: boolean;
}

/** A directive and the file it stands in. */
export interface Located {
  readonly directive: Directive;
  readonly file: ConfigFile;
}

export type ConfigResult =
  | { readonly kind: 'config'; readonly file: ConfigFile }
  | { readonly kind: 'problem'; readonly problem: SyntaxProblem }
  /** A template, by its markers or its name, that is not nginx's syntax until it is filled in. */
  | { readonly kind: 'template'; readonly first: Masked['first']; readonly problem: SyntaxProblem };

/** Reads as nginx does; a file that nginx could not read is tried as a template of one. */
export function readConfig(source: SourceText): ConfigResult {
  const { text } = source;
  // `<% port %>` passes for three words, so it has to be looked for first. `{{` and `{%` never pass for nginx.
  let masked = text.includes('<%') ? maskTemplate(text) : null;
  let parsed = parseNginx(masked?.text ?? text);
  if (parsed.kind === 'problem' && masked === null) {
    masked = maskTemplate(text);
    if (masked !== null) parsed = parseNginx(masked.text);
  }
  if (parsed.kind === 'directives') {
    const { directives, comments } = parsed;
    return { kind: 'config', file: { source, directives, comments, isTemplate: masked !== null } };
  }
  const { problem } = parsed;
  if (masked !== null) return { kind: 'template', first: masked.first, problem };
  const suffix = templateSuffix.exec(source.path)?.[0];
  return suffix === undefined
    ? { kind: 'problem', problem }
    : { kind: 'template', first: { at: problem.start, syntax: suffix }, problem };
}

/** A word's value for people: what a template fills in is shown as it is written. */
export function shown(word: Word, file: ConfigFile): string {
  return shownPart(word, 0, word.value.length, file);
}

/** The same for a part of it. */
export function shownPart(word: Word, from: number, to: number, { source }: ConfigFile): string {
  const part = word.value.slice(from, to);
  if (!isFilledIn(part)) return part;
  const { start, end } = spanInWord(word, from, to);
  return source.text.slice(start, end);
}
