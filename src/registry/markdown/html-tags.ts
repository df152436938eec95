/** The tags in a document that Markdown leaves as they are. https://html.spec.whatwg.org/multipage/syntax.html#syntax-tags */
import type { Span } from './text.ts';

export interface Tag extends Span {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** As written. */
  readonly attributes: string;
}

/**
 * From an offset on, in order; what stands in a comment is none.
 *
 * @param names a pattern of the names of elements
 */
export function* tagsFrom(text: string, start: number, names: string): Generator<Tag> {
  const tag = new RegExp(
    String.raw`<!--[\s\S]*?(?:-->|$)|<(?<close>\/?)(?<name>${names})\b(?<attributes>[^<>]*)>`,
    'gi',
  );
  tag.lastIndex = start;
  for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
    const { close, name, attributes = '' } = match.groups ?? {};
    if (name === undefined) continue; // a comment
    const end = match.index + match[0].length;
    yield { start: match.index, end, name: name.toLowerCase(), isEnd: close === '/', attributes };
  }
}
