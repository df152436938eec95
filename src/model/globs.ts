/**
 * Globs with the pattern rules of gitignore. https://git-scm.com/docs/gitignore#_pattern_format
 *
 * Written here because a glob and the paths it meets both come from a pull request: matchers that build a
 * regular expression can be made to run for years. This one costs at most glob length times path length.
 *
 * Of several globs the last one that matches decides, as in CODEOWNERS: `["apps/**", "!apps/old/**"]` is
 * all of `apps` but `apps/old`.
 */

interface Glob {
  readonly negated: boolean;
  /** Written with a `/` at the end. */
  readonly foldersOnly: boolean;
  readonly segments: readonly Segment[];
}

/** `**`, or what one name between slashes must look like. */
type Segment = '**' | readonly Token[];

type Token =
  | { readonly kind: 'star' }
  | { readonly kind: 'any' }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly (readonly [string, string])[] };

/** Whether a path, relative to the root and with `/`, is among those that the globs name. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const parsed = globs.map(parseGlob).reverse();
  return (path) => {
    const names = path.split('/');
    const last = parsed.find((glob) => matches(glob, names));
    return last !== undefined && !last.negated;
  };
}

function parseGlob(text: string): Glob {
  const negated = text.startsWith('!');
  const pattern = negated ? text.slice(1) : text;
  const foldersOnly = pattern.endsWith('/');
  const names = (foldersOnly ? pattern.slice(0, -1) : pattern).split('/');
  // A slash at the start or in the middle ties the pattern to the root.
  const anchored = names.length > 1;
  if (names[0] === '' && anchored) names.shift();
  if (!anchored) names.unshift('**');
  // A trailing `**` is what lies inside, and so is `*` here: what it matches includes all below it.
  if (names.at(-1) === '**') names[names.length - 1] = '*';
  return { negated, foldersOnly, segments: names.map((name) => (name === '**' ? '**' : parseName(name))) };
}

function parseName(name: string): readonly Token[] {
  const tokens: Token[] = [];
  const characters = [...name];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const end = character === '[' ? classEnd(characters, at) : -1;
    if (end !== -1) {
      tokens.push(parseClass(characters.slice(at + 1, end)));
      at = end;
    } else if (character === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
    } else if (character === '?') {
      tokens.push({ kind: 'any' });
    } else if (character === '\\' && at + 1 < characters.length) {
      at += 1;
      tokens.push({ kind: 'character', character: characters[at] ?? '' });
    } else {
      tokens.push({ kind: 'character', character });
    }
  }
  return tokens;
}

/** The index of the `]` that closes the class opened at `start`, or -1. A `]` that comes first is a member. */
function classEnd(characters: readonly string[], start: number): number {
  const first = start + (characters[start + 1] === '!' || characters[start + 1] === '^' ? 2 : 1);
  return characters.indexOf(']', first + 1);
}

function parseClass(members: readonly string[]): Token {
  const negated = members[0] === '!' || members[0] === '^';
  const ranges: (readonly [string, string])[] = [];
  for (let at = negated ? 1 : 0; at < members.length; at += 1) {
    const from = members[at] ?? '';
    const to = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return { kind: 'class', negated, ranges };
}

/** Whether a glob names the file, or a folder above it. */
function matches({ segments, foldersOnly }: Glob, names: readonly string[]): boolean {
  return fits(foldersOnly ? names.slice(0, -1) : names, segments, {
    isGap: (segment) => segment === '**',
    takes: (segment, name) => segment !== '**' && takesName(segment, name),
    whole: false,
  });
}

function takesName(tokens: readonly Token[], name: string): boolean {
  return fits([...name], tokens, { isGap: ({ kind }) => kind === 'star', takes: takesCharacter, whole: true });
}

function takesCharacter(token: Token, character: string): boolean {
  switch (token.kind) {
    case 'star':
    case 'any':
      return true;
    case 'character':
      return token.character === character;
    case 'class':
      return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated;
  }
}

/**
 * Whether a pattern takes the items, or, unless it must take the whole of them, the first few. A gap takes
 * any number of items. Only the last gap is ever tried again: what lies before it has been met as early as
 * can be, so that no other way of meeting it could leave more.
 */
function fits<P, T>(
  items: readonly T[],
  pattern: readonly P[],
  { isGap, takes, whole }: { isGap(it: P): boolean; takes(it: P, item: T): boolean; whole: boolean },
): boolean {
  let next = 0;
  let at = 0;
  let gap: { readonly next: number; at: number } | null = null;
  for (;;) {
    const wanted = pattern[next];
    const item = items[at];
    if (wanted === undefined && (!whole || item === undefined)) return true;
    if (wanted !== undefined && isGap(wanted)) {
      next += 1;
      gap = { next, at };
    } else if (wanted !== undefined && item !== undefined && takes(wanted, item)) {
      next += 1;
      at += 1;
    } else {
      if (gap === null || gap.at >= items.length) return false;
      gap.at += 1;
      at = gap.at;
      next = gap.next;
    }
  }
}
