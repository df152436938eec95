import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/model/failure.ts';
import { isSameAddress, meantInstead, registryAddress, showAddress } from '../../src/model/registry-address.ts';

describe('a registry’s address', () => {
  it.each([
    'PORTS.md',
    './docs/PORTS.md',
    'docs/ports@2.md',
    'harbour/registries/PORTS.md',
    'C:\\harbour\\PORTS.md',
    'C:/harbour/PORTS.md',
    'tides: 2026.md',
    './harbour/registries:PORTS.md',
    'a/b/c:PORTS.md',
    '../shared/PORTS.md',
    '',
  ])('is a path: %s', (path) => {
    expect(registryAddress(path)).toEqual({ kind: 'path', path });
  });

  it.each([
    ['harbour/registries:PORTS.md', 'PORTS.md', null],
    ['harbour/registries:PORTS.md@main', 'PORTS.md', 'main'],
    ['harbour/registries:./docs/ports.yml@release/1', 'docs/ports.yml', 'release/1'],
    ['harbour/registries:packages/@pier/PORTS.md', 'packages/@pier/PORTS.md', null],
    ['harbour/registries:@pier/PORTS.md@v1.2', '@pier/PORTS.md', 'v1.2'],
    ['harbour/registries:ports@2.md@main', 'ports@2.md', 'main'],
    [`harbour/registries:PORTS.md@${'a'.repeat(40)}`, 'PORTS.md', 'a'.repeat(40)],
  ])('is a file on GitHub: %s', (written, path, ref) => {
    expect(registryAddress(written)).toEqual({ kind: 'github', owner: 'harbour', repo: 'registries', path, ref });
  });

  it.each([
    ['git+file:///srv/registries.git:PORTS.md@main', '/srv/registries.git', 'PORTS.md', 'main'],
    ['git+file:/srv/registries.git:PORTS.md', '/srv/registries.git', 'PORTS.md', null],
    ['git+file://localhost/srv/registries.git:PORTS.md', '/srv/registries.git', 'PORTS.md', null],
    ['git+file:../registries:docs/PORTS.md@v1', '../registries', 'docs/PORTS.md', 'v1'],
    ['git+file:C:\\registries:PORTS.md', 'C:\\registries', 'PORTS.md', null],
  ])('is a file of a repository on this machine: %s', (written, folder, path, ref) => {
    expect(registryAddress(written)).toEqual({ kind: 'git', folder, path, ref });
  });

  it.each([
    ['harbour/..:PORTS.md', '".." cannot be the name of a repository'],
    ['harbour/registries:', 'the path of the registry in harbour/registries is missing'],
    ['harbour/registries:PORTS.md@', 'the ref after "@" is missing'],
    ['harbour/registries:/PORTS.md', 'leave out the "/" in front of it'],
    ['harbour/registries:docs/../PORTS.md', 'without "." or ".." as a part of it'],
    ['harbour/registries:docs//PORTS.md', 'without "." or ".." as a part of it'],
    ['harbour/registries@main:PORTS.md', 'the ref goes last: harbour/registries:PORTS.md@main'],
    ['harbour/registries:PORTS.md@ma in', '"ma in" cannot be the name of a branch, a tag or a commit'],
    ['harbour/registries:PORTS.md@main..next', '"main..next" cannot be the name'],
    ['harbour/registries:PORTS.md@-x', '"-x" cannot be the name'],
    ['harbour/registries:PO\nRTS.md', 'a character in it that cannot be seen'],
    [
      'https://github.com/harbour/registries/blob/main/docs/PORTS.md?plain=1#L4',
      'write it as harbour/registries:docs/PORTS.md@main',
    ],
    ['https://github.com/harbour/registries', 'is written as owner/repo:path@ref'],
    ['git@github.com:harbour/registries.git', 'is written as owner/repo:path@ref'],
    ['github:harbour/registries:PORTS.md', 'is written as owner/repo:path@ref'],
    ['git+https://github.com/harbour/registries:PORTS.md', 'only git+file: is read'],
    ['git+file:///srv/registries.git', 'needs a folder and the path of a file in it'],
    ['git+file://pier/registries.git:PORTS.md', 'not from pier'],
    ['git+file:', 'needs a folder and the path of a file in it'],
    [`harbour/registries:${'x'.repeat(5000)}`, 'longer than'],
  ])('is a near miss: %s', (written, why) => {
    expect(() => registryAddress(written)).toThrow(Failure);
    expect(() => registryAddress(written)).toThrow(why);
  });

  it('is shown without its ref', () => {
    for (const written of ['PORTS.md', 'harbour/registries:PORTS.md', '/srv/registries.git:PORTS.md'])
      expect(showAddress(registryAddress(written.replace(/^\//, 'git+file:///')))).toBe(written);
    expect(showAddress(registryAddress('harbour/registries:PORTS.md@main'))).toBe('harbour/registries:PORTS.md');
  });

  it.each([
    ['harbour/registries:PORTS.md', 'Harbour/Registries:PORTS.md', true],
    ['harbour/registries:PORTS.md', 'harbour/registries:ports.md', false],
    ['harbour/registries:PORTS.md', 'harbour/registries:PORTS.md@main', false],
    ['harbour/registries:PORTS.md', './harbour/registries:PORTS.md', false],
    ['PORTS.md', 'PORTS.md', true],
  ])('%s and %s are the same: %s', (one, another, isSame) => {
    expect(isSameAddress(registryAddress(one), registryAddress(another))).toBe(isSame);
  });
});

it.each([
  [
    'harbour/registries/docs/PORTS.md@main',
    '; one in another repository is written as harbour/registries:docs/PORTS.md@main',
  ],
  ['registries:PORTS.md', '; one in another repository is written as owner/repo:path@ref'],
  ['docs/PORTS.md', ''],
])('a path that leads nowhere may have been meant otherwise: %s', (path, clause) => {
  expect(meantInstead(path)).toBe(clause);
});
