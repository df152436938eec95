/** What is written exactly once, although GitHub does not always say that it was. */
import { describe, expect, it } from 'vitest';
import { writeCheckRun } from '../../src/github/check-run.ts';
import { GitHub } from '../../src/github/client.ts';
import { writeComment } from '../../src/github/comment.ts';
import { suggest } from '../../src/github/review.ts';
import { GitRepository } from '../support/git.ts';
import { FakeGitHub } from '../support/github/fake.ts';
import { lost as lostWith, type Mood, secondaryLimit } from '../support/github/moods.ts';

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
const lost = lostWith(502);
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

describe.each<readonly [string, Mood]>([
  ['whose answer is lost', lost],
  ['whose answer breaks off', 'garbage'],
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

  it.each([1, 2, 3])(
    'leaves each annotation once, and the conclusion, where the first %i of them fail',
    async (times) => {
      const { fake, github, head } = await connected();
      fake.misbehave(/PATCH .*check-runs/, mood, times);
      await writeCheckRun(github, run(head, 120));
      const lines = fake.state.checkRuns.map((it) => it.annotations.map((one) => one['start_line']));
      expect(lines).toEqual([Array.from({ length: 120 }, (_, index) => index + 1)]);
      expect(fake.state.checkRuns.map((it) => [it.status, it.conclusion])).toEqual([['completed', 'failure']]);
    },
  );
});

it('asks for nothing more than the batches where all goes well', async () => {
  const { fake, github, head } = await connected();
  await writeCheckRun(github, run(head, 120));
  expect(fake.asked.map((it) => it.split(' ')[0])).toEqual(['POST', 'PATCH', 'PATCH']);
});

it('a batch is waited for where GitHub limits it, which has not been done then', async () => {
  const { fake, github, head } = await connected();
  fake.misbehave(/PATCH .*check-runs/, secondaryLimit(2), 2);
  await writeCheckRun(github, run(head, 120));
  expect(fake.state.checkRuns.map((it) => it.annotations.length)).toEqual([120]);
  expect(fake.asked.map((it) => it.split(' ')[0])).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH', 'PATCH']);
});

it('a server that stays down is asked four times to write, and no more', async () => {
  const { fake, github } = await connected();
  fake.misbehave(/POST .*comments/, { status: 503, body: { message: 'Unavailable' } });
  await expect(writeComment(github, comment)).rejects.toThrow('cannot be reached to write a comment');
  expect(fake.asked.filter((it) => it.startsWith('POST')).length).toBe(4);
});
