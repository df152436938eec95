/** What statements of Python do, told by their tokens: calls, and what gives a name its value. */
import type { Token } from './plain-tokens.ts';
import type { Block, Line } from './python-blocks.ts';

/** The tokens of each argument of a call whose bracket stands at `open`, and where it ends. */
export function argumentsOf(
  tokens: readonly Token[],
  open: number,
): { readonly args: readonly (readonly Token[])[]; readonly end: number } {
  const depth = (tokens[open]?.depth ?? 0) + 1;
  const args: Token[][] = [[]];
  for (const token of tokens.slice(open + 1)) {
    if (token.depth < depth) return { args: args.filter((it) => it.length > 0), end: token.end };
    if (token.text === ',' && token.depth === depth) args.push([]);
    else args.at(-1)?.push(token);
  }
  return { args, end: tokens.at(-1)?.end ?? 0 };
}

/** `import uvicorn`, `import os, uvicorn`. */
export function importedModules(tokens: readonly Token[]): readonly string[] {
  if (tokens[0]?.text !== 'import') return [];
  return tokens.flatMap(({ kind, text }, at) => {
    const before = tokens[at - 1]?.text ?? '';
    return kind === 'word' && /^(?:import|,)$/.test(before) && !/^(?:as|\.)$/.test(tokens[at + 1]?.text ?? '')
      ? [text]
      : [];
  });
}

/** What `port = …` or `port: int = …` gives; `null` for any other statement. */
export function assignedBy(tokens: readonly Token[], name: string): readonly Token[] | null {
  if (tokens[0]?.text !== name) return null;
  const equals = tokens.findIndex((it) => it.text === '=' && it.depth === 0);
  const isPlain = equals === 1 || (equals > 1 && tokens[1]?.text === ':');
  const isAgain = tokens.slice(equals + 1).some((it) => it.text === '=' && it.depth === 0);
  return isPlain && !isAgain && equals < tokens.length - 1 ? tokens.slice(equals + 1) : null;
}

/** Whether a statement gives a name a value, in any way. */
export function binds({ tokens }: Line, name: string): boolean {
  const equals = tokens.findLastIndex((it) => it.depth === 0 && /^(?:=|[-+*/]=)$/.test(it.text));
  const isHead = /^(?:def|class|async|import|from|global|nonlocal|del|for)$/.test(tokens[0]?.text ?? '');
  return tokens.some(
    (it, at) =>
      it.kind === 'word' &&
      it.text === name &&
      tokens[at - 1]?.text !== '.' &&
      (isHead ||
        (at < equals && !/^[.[]$/.test(tokens[at + 1]?.text ?? '')) ||
        tokens[at - 1]?.text === 'as' ||
        tokens[at + 1]?.text === ':='),
  );
}

/** `args.port = 4310`, `setattr(args, "port", 4310)`. */
export function sets({ tokens }: Line, name: string, attribute: string): boolean {
  return tokens.some(({ kind, text }, at) => {
    const [first, second, third] = tokens.slice(at + 1, at + 4).map((it) => it.text);
    if (kind === 'word' && text === 'setattr') return second === name;
    return kind === 'word' && text === name && first === '.' && second === attribute && /^[-+*/]?=$/.test(third ?? '');
  });
}

/** `command.extend(…)`, `command[3] = …`: of a list, that may change it. */
export function mayChange({ tokens }: Line, name: string): boolean {
  return tokens.some(
    ({ kind, text }, at) => kind === 'word' && text === name && /^[.[]$/.test(tokens[at + 1]?.text ?? ''),
  );
}

/** Whether what an assignment gives is there where it is used: it stands before, under no condition, in the same function or in none. */
export function isSettledFor(assignment: Line, use: Line, value: readonly Token[]): boolean {
  const functionOf = (line: Line): Block | undefined => line.blocks.findLast((it) => it.kind === 'function');
  const own = functionOf(assignment);
  const isBefore = (assignment.tokens[0]?.start ?? 0) < (use.tokens[0]?.start ?? 0);
  const isCertain = assignment.blocks.every((it) => it.kind !== 'condition');
  return isBefore && isCertain && value.length > 0 && (own === undefined || own === functionOf(use));
}

/** Whether a statement calls a function: `main()`, `asyncio.run(main())`. */
export function calls({ tokens }: Line, { name }: Block): boolean {
  return tokens.some(
    (it, at) =>
      it.kind === 'word' &&
      it.text === name &&
      tokens[at + 1]?.text === '(' &&
      !/^(?:\.|def|class)$/.test(tokens[at - 1]?.text ?? '') &&
      !tokens.some((other) => /^(?:lambda|if|and|or)$/.test(other.text)),
  );
}
