/** What is written exactly once, although GitHub does not always say that it was. */
import { describe, expect, it } from 'vitest';
import { writeCheckRun } from '../../src/github/check-run.ts';
import { GitHub } from '../../src/github/client.ts';
import { writeComment } from '../../src/github/comment.ts';
import { suggest } from '../../src/github/review.ts';
import { GitRepository } from '../support/git.ts';
import { type Answer, FakeGitHub } from '../support/github/fake.ts';

async function connected(): Promise<{ fake: FakeGitHub; github: GitHub; head: string }> {
  const repository = new GitRepository();
  repository.commit({ 'PORTS.md': '' });
  const head = repository.branch('pier').commit({ 'PORTS.md': 'taken\n' });
  const fake = await FakeGitHub.start(repository);
  fake.state.open(7, 'pier');
  fake.state.permissions.set('pull-requests', 'write').set('checks', 'write');
  const github = new GitHub({ token: 't', apiUrl: fake.apiUrl, owner: 'harbour', repo: 'ferry', second: 1 });
  return { fake, github, head };
}

/** It is done, and the answer is lost. */
const lost = (): Answer => ({ status: 502, body: { message: 'Server Error' } });
/** It is not even begun. */
const reset = 'reset' as const;

const isOurs = (it: string): boolean => it.startsWith('<!-- ferry -->');
const comment = { pull: 7, body: '<!-- ferry --> the pier is taken', isOurs, isNew: true };

function run(head: string, count: number) {
  const annotations = Array.from({ length: count }, (_, index) => ({
    path: 'PORTS.md',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure',
    message: 'taken',
  }));
  return { head, name: 'portbook', failed: true, detailsUrl: null, title: 'one', summary: 'two', annotations };
}

describe.each([
  ['whose answer is lost', lost],
  ['that breaks', reset],
])('an attempt %s', (_, mood) => {
  it('leaves one comment', async () => {
    const { fake, github } = await connected();
    fake.misbehave(/POST .*comments/, mood, 1);
    await writeComment(github, comment);
    expect(fake.state.comments.map((it) => it.body)).toEqual([comment.body]);
  });

  it('leaves one suggestion', async () => {
    const { fake, github, head } = await connected();
    fake.misbehave(/POST .*reviews/, mood, 1);
    const comments = [{ path: 'PORTS.md', line: 1, body: '<!-- ferry --> take another' }];
    await suggest(github, { pull: 7, head, comments, isOurs });
    expect(fake.state.reviewComments.map((it) => it.body)).toEqual(['<!-- ferry --> take another']);
  });

  it.each([3, 120])('leaves one check run, with %i annotations', async (count) => {
    const { fake, github, head } = await connected();
    // One of another run of this job, which is none of ours.
    await writeCheckRun(github, run(head, 1));
    fake.misbehave(/POST .*check-runs/, mood, 1);
    await writeCheckRun(github, run(head, count));
    const [, ...own] = fake.state.checkRuns;
    expect(own.map((it) => [it.status, it.conclusion, it.annotations.length])).toEqual([
      ['completed', 'failure', count],
    ]);
  });
});

it('a server that stays down is asked four times to write, and no more', async () => {
  const { fake, github } = await connected();
  fake.misbehave(/POST .*comments/, { status: 503, body: { message: 'Unavailable' } });
  await expect(writeComment(github, comment)).rejects.toThrow('cannot be reached to write a comment');
  expect(fake.asked.filter((it) => it.startsWith('POST')).length).toBe(4);
});
