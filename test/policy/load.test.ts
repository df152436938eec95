import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTree } from '../../src/files/local-tree.ts';
import { Failure } from '../../src/model/failure.ts';
import { defaultPolicy, type Policy } from '../../src/model/policy.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { loadPolicy, readPolicy } from '../../src/policy/load.ts';
import { folderOf } from '../support/folder.ts';

const rules = ['port-conflict', 'avoided-port', 'stale-allocation'];

function read(text: string): Promise<Policy> {
  return readPolicy(new SourceText('portbook.yml', text), rules);
}

/** `LINE:COLUMN-END text` of what is marked, and the message. */
async function failureOf(text: string): Promise<string> {
  try {
    await read(text);
  } catch (error) {
    if (error instanceof Failure && error.at !== null) {
      const { line, column, endLine, endColumn } = error.at;
      return `${line}:${column}-${endLine}:${endColumn} ${error.message}`;
    }
    throw error;
  }
  return 'no failure';
}

describe('loadPolicy', () => {
  it('takes the default where there is no file', async () => {
    expect(await loadPolicy(openTree(folderOf({ 'PORTS.md': '' })), null, rules)).toBe(defaultPolicy);
  });

  it.each(['.github/portbook.yml', '.github/portbook.yaml'])('finds %s', async (path) => {
    const tree = openTree(folderOf({ [path]: 'registry: docs/PORTS.md' }));
    expect((await loadPolicy(tree, null, rules)).registry).toBe('docs/PORTS.md');
  });

  it('keeps the place where a registry of another repository is named', async () => {
    const policy = await loadPolicy(
      openTree(folderOf({ '.github/portbook.yml': 'race: true\nregistry: harbour/registries:PORTS.md@main\n' })),
      null,
      rules,
    );
    expect(policy.registry).toBe('harbour/registries:PORTS.md@main');
    expect(policy.registryAt).toEqual({
      file: '.github/portbook.yml',
      line: 2,
      column: 11,
      endLine: 2,
      endColumn: 43,
    });
  });

  it('names both where there are two', async () => {
    const tree = openTree(folderOf({ '.github/portbook.yml': '', '.github/portbook.yaml': '' }));
    await expect(loadPolicy(tree, null, rules)).rejects.toThrow(
      new Failure('there are two policies, .github/portbook.yml and .github/portbook.yaml: remove one of them'),
    );
  });

  it('reads the file that it is told to, and fails where that is not there', async () => {
    const tree = openTree(folderOf({ '.github/portbook.yml': '', 'ferry.yml': 'include: [apps/**]', 'bin.yml': '\0' }));
    expect((await loadPolicy(tree, 'ferry.yml', rules)).include).toEqual(['apps/**']);
    await expect(loadPolicy(tree, 'pier.yml', rules)).rejects.toThrow(new Failure('pier.yml does not exist'));
    await expect(loadPolicy(tree, 'bin.yml', rules)).rejects.toThrow(
      new Failure('bin.yml cannot be read: it is binary'),
    );
    await expect(loadPolicy(tree, '../portbook.yml', rules)).rejects.toThrow(Failure);
  });

  it('does not take a folder in the place of the policy for the want of one', async () => {
    const tree = openTree(folderOf({ '.github/portbook.yml/notes.txt': '' }));
    await expect(loadPolicy(tree, null, rules)).rejects.toThrow(
      new Failure('.github/portbook.yml cannot be read: it is a folder'),
    );
  });
});

describe('readPolicy', () => {
  it('reads everything that a policy can say', async () => {
    const policy = await read(`
registry: docs/PORTS.md
rules:
  port-conflict: { severity: warning }
  avoided-port: { severity: off, ports: [5001, 8081] }
  stale-allocation: notice
include: ["apps/**"]
exclude: ["apps/old/**"]
applications:
  ferry-api: &ferry ["apps/ferry/**"]
  ferry-web: *ferry
hosts: { vps-1: ["**"] }
inline-ignores: false
takeover: { label: null, teams: ["@harbour/pilots"], codeowners: false }
race: false
`);
    expect(policy).toEqual({
      registry: 'docs/PORTS.md',
      registryPin: null,
      severities: new Map([
        ['port-conflict', 'warning'],
        ['avoided-port', 'off'],
        ['stale-allocation', 'notice'],
      ]),
      avoidedPorts: [5001, 8081],
      include: ['apps/**'],
      exclude: ['apps/old/**'],
      applications: new Map([
        ['ferry-api', ['apps/ferry/**']],
        ['ferry-web', ['apps/ferry/**']],
      ]),
      hosts: new Map([['vps-1', ['**']]]),
      inlineIgnores: false,
      takeover: { label: null, teams: ['harbour/pilots'], codeowners: false },
      race: false,
    });
  });

  it('reads which table and columns of the registry count', async () => {
    const policy = await read(`registry:
  file: docs/PORTS.md
  table: Port Allocation Table
  columns: { application: Service, port: Port }
`);
    expect([policy.registry, policy.registryPin]).toEqual([
      'docs/PORTS.md',
      {
        table: 'Port Allocation Table',
        columns: new Map([
          ['port', 'Port'],
          ['application', 'Service'],
        ]),
      },
    ]);
    expect((await read('registry: { file: PORTS.md, table: 2 }')).registryPin).toEqual({
      table: 2,
      columns: new Map(),
    });
    expect((await read('registry: { file: PORTS.md }')).registryPin).toBeNull();
  });

  it.each(['', '# nothing yet\n', '{}', '---\n'])('takes the default for what %j leaves out', async (text) => {
    expect(await read(text)).toEqual(defaultPolicy);
  });

  it('keeps the severity of a rule of which only the ports are given', async () => {
    const policy = await read('rules: { avoided-port: { ports: [] } }');
    expect([policy.severities, policy.avoidedPorts]).toEqual([new Map(), []]);
  });

  it.each([
    ['exlude: []', '1:1-1:7 unknown key "exlude"; did you mean "exclude"?'],
    [
      'owner: me',
      '1:1-1:6 unknown key "owner"; use one of registry, rules, include, exclude, applications, hosts, inline-ignores, takeover, race',
    ],
    ['rules:\n  port-conflit: off', '2:3-2:15 unknown rule "port-conflit"; did you mean "port-conflict"?'],
    ['rules:\n  port-conflict: of', '2:18-2:20 "of" is no severity; did you mean "off"?'],
    ['rules:\n  port-conflict: 2', '2:18-2:19 this must be a severity or a mapping with any of the keys severity'],
    [
      'rules:\n  port-conflict: { severity: fatal }',
      '2:30-2:35 "fatal" is no severity; use one of error, warning, notice, off',
    ],
    ['rules:\n  port-conflict: { severity: [error] }', '2:30-2:37 a list is no severity; did you mean "error"?'],
    ['rules:\n  port-conflict: { ports: [1] }', '2:20-2:25 unknown key "ports"; use one of severity'],
    ['rules:\n  avoided-port: { port: [1] }', '2:19-2:23 unknown key "port"; did you mean "ports"?'],
    ['rules:\n  avoided-port: { ports: [5000, 70000] }', '2:33-2:38 ports end at 65535'],
    ['rules:\n  avoided-port: { ports: [0x0] }', '2:27-2:30 ports begin at 1'],
    ['rules:\n  avoided-port: { ports: ["5000"] }', '2:27-2:33 a port must be a whole number'],
    [
      'rules: [port-conflict]',
      '1:8-1:23 this must be a mapping with any of the rules port-conflict, avoided-port, stale-allocation',
    ],
    ['include: apps/**', '1:10-1:17 this must be a list of globs'],
    ['include: [/apps/**]', '1:11-1:19 a glob begins at the root by itself: leave out the "/" in front of it'],
    ['exclude: ["!/apps"]', '1:11-1:19 a glob begins at the root by itself: leave out the "/" in front of it'],
    ['include: [apps/../../etc]', '1:11-1:25 a glob must not have "." or ".." as a part of its path'],
    ['include: [""]', '1:11-1:13 a glob must not be empty'],
    ['applications: { ferry-api: apps/ferry }', '1:28-1:38 this must be a list of globs'],
    ['applications: [ferry-api]', '1:15-1:26 this must give each name a list of globs'],
    ['inline-ignores: yes', '1:17-1:20 this must be true or false'],
    ['race: 1', '1:7-1:8 this must be true or false'],
    ['takeover: yes', '1:11-1:14 this must be a mapping with any of the keys label, teams, codeowners'],
    ['takeover: { lable: x }', '1:13-1:18 unknown key "lable"; did you mean "label"?'],
    ['takeover: { label: "" }', '1:20-1:22 the label has no name'],
    ['takeover: { teams: [harbour] }', '1:21-1:28 a team is written as "organization/team"'],
    [
      'registry:',
      '1:10-1:10 this must be the path of the registry or a mapping with any of the keys file, table, columns',
    ],
    ['registry: ""', '1:11-1:13 the path of the registry is empty'],
    ['registry: harbour/registries@main:PORTS.md', '1:11-1:43 the ref goes last: harbour/registries:PORTS.md@main'],
    [
      'registry: git+file:///srv/registries.git:PORTS.md',
      '1:11-1:50 a policy cannot name a repository on the machine that it is read on: git+file: is for --registry alone',
    ],
    [
      '- registry',
      '1:1-1:11 this must be a mapping with any of the keys registry, rules, include, exclude, applications, hosts, inline-ignores, takeover, race',
    ],
    ['registry: a\r\nregistry: b', '2:1-2:9 the key "registry" is written twice'],
    ['a: !include b', '1:4-1:12 this is not valid YAML: Unresolved tag: !include'],
    [
      'include: [a\nexclude: []',
      '2:1-2:2 this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'include: *apps',
      '1:1-1:1 this is not valid YAML: Unresolved alias (the anchor must be set before the alias): apps',
    ],
    [
      '---\n---\n',
      '2:1-2:4 this is not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
  ])('%j: %s', async (text, expected) => {
    expect(await failureOf(text)).toBe(expected);
  });

  it('speaks of the first of several mistakes', async () => {
    expect(await failureOf('hosts: 1\nincluded: []\nregistry: 2')).toBe(
      '1:8-1:9 this must give each name a list of globs',
    );
  });

  it.each([
    ['is nested without end', '['.repeat(50_000), 'nested too deeply'],
    ['is an alias bomb', bomb(), 'Excessive alias count'],
    ['is too long', `# ${'tide '.repeat(20_000)}`, 'must not be longer than 64 KiB'],
    ['contains itself', 'rules: &it\n  port-conflict: *it', 'unknown key "port-conflict"'],
    ['has a glob without end', `include: ["${'*'.repeat(300)}"]`, 'must not be longer than 256 characters'],
  ])('refuses what %s', async (_, text, message) => {
    expect(await failureOf(text)).toContain(message);
  });

  it('fails only with a Failure that has a place in the file', async () => {
    const word = fc.constantFrom('rules', 'include', 'port-conflict', 'ports', 'x', '&a', '*a', '<<', '!t', '1', 'off');
    const mark = fc.constantFrom(
      ': ',
      '\n',
      '\n  ',
      '\n- ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      '|\n',
      '? ',
      '#',
      '\t',
      '---\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(word, mark), { maxLength: 20 }), async (parts) => {
        expect(await failureOf(parts.join(''))).toMatch(/^(no failure|\d+:\d+-\d+:\d+ ..)/);
      }),
      { numRuns: 500 },
    );
  });
});

function bomb(): string {
  const lines = ['a0: &a0 [tide, tide]'];
  for (let at = 1; at < 30; at += 1) lines.push(`a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`);
  return lines.join('\n');
}
