/** Pages of the documentation, and the list of rules, for a person at a terminal. */
import { logLine, standIns } from './escape.ts';
import { aligned } from './lists.ts';

/** What a list of rules says of each: `Rule` of rules/ has it. */
interface RuleSummary {
  readonly id: string;
  readonly severity: string;
  readonly summary: string;
}

/** A page in Markdown, as it is but for the comments that mark what is filled in; ends with a line break. */
export function pageText(markdown: string): string {
  const lines = markdown
    .replace(/^<!--[\s\S]*?-->(?:\r?\n|$)/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim()
    .split(/\r?\n/);
  return `${lines.map((line) => logLine(standIns(line))).join('\n')}\n`;
}

/** Every rule on a line of its own, in the order given. */
export function rulesText(rules: readonly RuleSummary[]): string {
  const lines = aligned(rules.map((it) => [it.id, it.severity, it.summary]));
  return `${lines.map(logLine).join('\n')}\n`;
}
