/** Python's statements, each with the blocks that it stands in. */
import type { SourceText } from '../../model/source-text.ts';
import { type Token, tokensOf } from './plain-tokens.ts';

export interface Block {
  /** `plain`: what stands in it is come by with what is around it, as in `try:` and under `if __name__ == "__main__":`. */
  readonly kind: 'plain' | 'function' | 'condition';
  /** The function's. */
  readonly name: string;
  readonly isFlush: boolean;
}

export interface Line {
  readonly tokens: readonly Token[];
  /** The outermost first. */
  readonly blocks: readonly Block[];
}

/** Words that begin a statement with a block. */
const heads: ReadonlySet<string> = new Set(
  'if elif else for while try except finally with def class async match case'.split(' '),
);

/** The statements of a program; `null` where a part of it is not understood. Linear in its length. */
export function linesOf(source: SourceText): readonly Line[] | null {
  const { statements, stop } = tokensOf(source, 'python');
  if (stop !== null) return null;
  const lines: Line[] = [];
  const open: { readonly indent: number; readonly block: Block }[] = [];
  let inline: readonly Block[] = [];
  for (const { tokens, isFlush } of statements) {
    const [first] = tokens;
    if (first === undefined) continue;
    const indent = indentAt(source.text, first.start);
    // Behind a `;`, it stands where the one before it does.
    if (indent !== null) {
      while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
      inline = [];
    }
    const colon = heads.has(first.text) ? tokens.findIndex((it) => it.text === ':' && it.depth === 0) : -1;
    // There, Python has no blocks, and nobody needs as many as there would be.
    if (colon !== -1 && indent === null) return null;
    const around = [...open.map((it) => it.block), ...inline];
    const head = colon === -1 ? tokens : tokens.slice(0, colon);
    lines.push({ tokens: head, blocks: around });
    if (colon === -1) continue;
    const block = blockOf(head, isFlush);
    const body = tokens.slice(colon + 1);
    if (body.length === 0) open.push({ indent: indent ?? 0, block });
    else {
      inline = [block];
      lines.push({ tokens: body, blocks: [...around, block] });
    }
  }
  return lines;
}

/** How far a statement is indented; `null` where another one stands before it. */
function indentAt(text: string, start: number): number | null {
  let before = start;
  while (before > 0 && /[^\S\n]/.test(text.charAt(before - 1))) before -= 1;
  return before === 0 || text.charAt(before - 1) === '\n' ? start - before : null;
}

function blockOf(head: readonly Token[], isFlush: boolean): Block {
  const words = head[0]?.text === 'async' ? head.slice(1) : head;
  const [first, second] = words;
  if (first?.text === 'def') return { kind: 'function', name: second?.text ?? '', isFlush };
  const text = words.map((it) => it.content ?? it.text).join(' ');
  const isPlain = /^(?:try|with)\b|^if (?:__name__ == __main__|__main__ == __name__)$/.test(text);
  return { kind: isPlain ? 'plain' : 'condition', name: '', isFlush };
}
