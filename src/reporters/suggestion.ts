/** A finding whose cure is another number, as a change that a reader can take over with one click. */
import { type Finding, isReplaceable } from '../model/finding.ts';
import { isDistant } from '../model/registry.ts';
import type { Report } from '../model/report.ts';
import { markdown, markdownCode, sentence } from './escape.ts';

export interface Suggestion {
  /** Relative to the checked folder. */
  readonly file: string;
  readonly line: number;
  /** Markdown with the whole line as it would be. */
  readonly body: string;
}

/** What a comment of ours about a line begins with, and is not seen. */
export const suggestionMarker = '<!-- portbook:suggestion -->';

/** Characters of a line that is still suggested: a minified file is nothing to read in a comment. */
const longestLine = 500;

/** At most one for a line: a second one could not be taken over any more. */
export function suggestionsOf({ findings, texts, registry }: Report): readonly Suggestion[] {
  const suggestions = new Map<string, Suggestion>();
  for (const finding of findings) {
    const { at, fix } = finding;
    const key = `${at.file}\n${at.line}`;
    if (fix === null || isDistant(at, registry) || suggestions.has(key) || !isReplaceable(finding, texts)) continue;
    const line = texts.get(at.file)?.line(at.line) ?? '';
    // What a reader would not see, nobody should take over; and GitHub shows no more than a line.
    if (line.length > longestLine || /[^\P{C}\t]/u.test(line)) continue;
    const changed = `${line.slice(0, at.column - 1)}${fix.port}${line.slice(at.endColumn - 1)}`;
    suggestions.set(key, { file: at.file, line: at.line, body: bodyOf(finding, changed) });
  }
  return [...suggestions.values()];
}

function bodyOf({ rule, message, help }: Finding, line: string): string {
  // A fence ends with as many backticks as it began with, or more.
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [
    suggestionMarker,
    `${markdownCode(rule)}: ${markdown(sentence(message))}. ${markdown(sentence(help))}`,
    '',
    `${fence}suggestion`,
    line,
    fence,
  ].join('\n');
}
