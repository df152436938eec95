import { describe, expect, it } from 'vitest';
import { folderOf, foldersAbove, within } from '../../src/model/folders.ts';

describe('folders of the repository', () => {
  it.each([
    ['apps/ferry/server.js', 'apps/ferry'],
    ['server.js', ''],
    ['', ''],
  ])('%j lies in %j', (path, folder) => {
    expect(folderOf(path)).toBe(folder);
  });

  it('are listed from the inside out', () => {
    expect(foldersAbove('apps/ferry')).toEqual(['apps/ferry', 'apps', '']);
    expect(foldersAbove('')).toEqual(['']);
  });

  it.each([
    ['apps/ferry', '.', 'apps/ferry'],
    ['apps/ferry', '../pier/', 'apps/pier'],
    ['apps', '..', ''],
    ['', './a//b/../c', 'a/c'],
    ['', '..pier', '..pier'],
    ['', '..', null],
    ['apps', '../../pier', null],
  ])('from %j, %j is %j', (folder, path, expected) => {
    expect(within(folder, path)).toBe(expected);
  });
});
