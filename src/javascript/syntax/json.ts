/** JSON with comments and trailing commas, as plain data. */
import type * as ast from '@babel/types';
import type { SourceText } from '../../model/source-text.ts';
import { isProblem, parseSingleExpression } from './parse.ts';

/** What a file of JSON says; `null` where it cannot be read, or says `null`. */
export function readJson(source: SourceText): unknown {
  const parsed = parseSingleExpression(source);
  return isProblem(parsed) ? null : dataOf(parsed.expression);
}

/** A property of plain data; `undefined` where there is none. */
export function field(data: unknown, ...names: readonly string[]): unknown {
  let current = data;
  for (const name of names) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) return undefined;
    current = Object.getOwnPropertyDescriptor(current, name)?.value;
  }
  return current;
}

/** A text of plain data. */
export function textField(data: unknown, ...names: readonly string[]): string | null {
  const value = field(data, ...names);
  return typeof value === 'string' ? value : null;
}

/** What a literal says as plain data; anything else in it is `null`. */
export function dataOf(node: ast.Expression): unknown {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value;
    case 'ArrayExpression':
      return node.elements.map((it) => (it === null || it.type === 'SpreadElement' ? null : dataOf(it)));
    case 'ObjectExpression': {
      const entries = node.properties.flatMap((it): [string, unknown][] => {
        if (it.type !== 'ObjectProperty') return [];
        const { key, value } = it;
        const name = key.type === 'StringLiteral' ? key.value : key.type === 'Identifier' ? key.name : null;
        // In JSON, no value is a pattern.
        return name === null ? [] : [[name, dataOf(value as ast.Expression)]];
      });
      return Object.fromEntries(entries);
    }
    default:
      return null;
  }
}
