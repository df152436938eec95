import { symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedFolder } from '../../src/action/workspace.ts';
import { folderOf } from '../support/folder.ts';

describe('checkedFolder', () => {
  const files = { 'server/web/PORTS.md': '' };

  it.each([
    ['.', '', ''],
    ['', '', ''],
    ['server', 'server', 'server'],
    ['./server/web/', 'server/web', 'server/web'],
    ['server/../server', 'server', 'server'],
  ])('finds %j', (path, folder, pathPrefix) => {
    const workspace = folderOf(files);
    expect(checkedFolder(workspace, path)).toEqual({ root: join(workspace, folder), pathPrefix });
  });

  it('names a linked folder by where it really lies', () => {
    const workspace = folderOf(files);
    symlinkSync('server', join(workspace, 'current'));
    expect(checkedFolder(workspace, 'current/web').pathPrefix).toBe('server/web');
  });

  it.each(['..', '/', '../outside', 'out', 'out/web', '/etc'])('refuses %j', (path) => {
    const parent = folderOf({ 'checkout/PORTS.md': '', 'outside/web/PORTS.md': '', 'checkout-2/PORTS.md': '' });
    symlinkSync('../outside', join(parent, 'checkout/out'));
    expect(() => checkedFolder(join(parent, 'checkout'), path)).toThrow('leads out of the checkout');
    expect(() => checkedFolder(join(parent, 'checkout'), '../checkout-2')).toThrow('leads out of the checkout');
  });

  it('says what is missing', () => {
    const workspace = folderOf(files);
    expect(() => checkedFolder(undefined, '.')).toThrow('GITHUB_WORKSPACE is not set');
    expect(() => checkedFolder(join(workspace, basename(workspace)), '.')).toThrow('the checkout is not there');
    expect(() => checkedFolder(workspace, 'sever')).toThrow('the input path, "sever", is not there');
  });
});
