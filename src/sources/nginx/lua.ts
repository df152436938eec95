/**
 * Where a `*_by_lua_block { … }` ends. Its text is Lua, in which braces, quotes and `#` mean other things
 * than in nginx. The tokens are those of OpenResty's own lexer:
 * https://github.com/openresty/lua-nginx-module/blob/master/util/gen-lexer-c
 */

export function isLuaBlock(name: string): boolean {
  return name.endsWith('_by_lua_block');
}

export type LuaEnd =
  | { readonly kind: 'end'; readonly end: number }
  | { readonly kind: 'problem'; readonly message: string };

const longBracket = /^(?:--)?\[=*\[$/;

/** `start` is behind the opening brace, `end` behind the closing one. Linear in the length of the block. */
export function endOfLuaBlock(text: string, start: number): LuaEnd {
  // A brace, a quote, a long bracket with or without `--` before it, or a comment to the end of the line.
  const token = /[{}"']|(?:--)?\[=*\[|--[^\n]*/g;
  token.lastIndex = start;
  let depth = 1;
  // A quote that its line does not close is no string. What it hides until there, it hides from others too.
  const openUntil = { '"': 0, "'": 0 };
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    if (found === '{') depth += 1;
    else if (found === '}') {
      depth -= 1;
      if (depth === 0) return { kind: 'end', end: token.lastIndex };
    } else if (found === '"' || found === "'") {
      if (match.index < openUntil[found]) continue;
      const end = endOfString(text, token.lastIndex, found);
      if (end.closed) token.lastIndex = end.at;
      else openUntil[found] = end.at;
    } else if (longBracket.test(found)) {
      const closing = found.replace('--', '').replaceAll('[', ']');
      const end = text.indexOf(closing, token.lastIndex);
      if (end === -1)
        return { kind: 'problem', message: `Lua code block missing the closing long bracket "${closing}"` };
      token.lastIndex = end + closing.length;
    }
  }
  return {
    kind: 'problem',
    message: 'unexpected end of file, expecting terminating characters for lua code block',
  };
}

function endOfString(text: string, start: number, quote: string): { at: number; closed: boolean } {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === quote) return { at: at + 1, closed: true };
    if (character === '\n') return { at, closed: false };
    if (character === '\\' && text[at + 1] !== '\n') at += 1;
  }
  return { at: text.length, closed: false };
}
