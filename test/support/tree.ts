/** A tree in memory, for tests of what reads more than one file. */
import { SourceText } from '../../src/model/source-text.ts';
import type { Tree } from '../../src/model/tree.ts';

/** @param files texts by path, relative to the root */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  const paths = Object.keys(files).sort();
  return {
    files: paths,
    links: new Map(),
    refused: new Map(),
    problems: [],
    has: (path) => Object.hasOwn(files, path),
    hasDirectory: (path) => path === '' || paths.some((it) => it.startsWith(`${path}/`)),
    read: (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined ? { kind: 'missing' } : { kind: 'text', source: new SourceText(path, text) };
    },
  };
}
