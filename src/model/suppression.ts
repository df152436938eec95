/** `portbook-ignore <rule>: <reason>` in a comment of whatever language. */
import type { Suppression } from './facts.ts';
import type { SourceText } from './source-text.ts';

const marker = 'portbook-ignore';

/** Whether it is worth looking for comments at all. */
export function mentionsSuppression(text: string): boolean {
  return text.includes(marker);
}

/**
 * The suppressions in one comment, which stands at `start` to `end` (offsets into the file). Several
 * rules may share a reason: `portbook-ignore port-drift, avoided-port: until the move in May`.
 */
export function suppressionsIn(source: SourceText, start: number, end: number): readonly Suppression[] {
  const found: Suppression[] = [];
  const comment = source.text.slice(start, end);
  const pattern = /portbook-ignore[ \t]+([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)(?:[ \t]*:[ \t]*([^\r\n]*))?/g;
  for (const match of comment.matchAll(pattern)) {
    const [written = ''] = (match[2] ?? '').split(/\*\/|-->/, 1);
    const reason = written.trim();
    const at = source.place(start + match.index, start + match.index + match[0].trimEnd().length);
    for (const rule of (match[1] ?? '').split(',')) {
      found.push({ rule: rule.trim(), reason: reason === '' ? null : reason, at });
    }
  }
  return found;
}
