/** What the fake GitHub is told, and remembers. */
import { describe, expect, it } from 'vitest';
import { connected, statusOf } from './connected.ts';
import { bot } from './state.ts';

async function writable() {
  const all = await connected();
  const { harbour, fake } = all;
  fake.state.permissions.set('pull-requests', 'write').set('checks', 'write');
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`);
  harbour.land({ 'pier.js': lines.join('') });
  lines[9] = 'line ten\n';
  const pull = harbour.open(7, { 'pier.js': lines.join('') });
  const { octokit, at } = all;
  return { ...all, pull, rest: octokit.rest, on: { ...at, issue_number: 7 }, pullAt: { ...at, pull_number: 7 } };
}

describe('a comment', () => {
  it('is written, listed, changed and removed', async () => {
    const { fake, rest, at, on } = await writable();
    const { data: made } = await rest.issues.createComment({ ...on, body: 'the pier is taken' });
    expect(fake.state.comments).toEqual([{ id: made.id, issue: 7, user: bot, body: 'the pier is taken' }]);
    await rest.issues.updateComment({ ...at, comment_id: made.id, body: 'the pier is free' });
    const { data: listed } = await rest.issues.listComments(on);
    expect(listed.map((it) => [it.user?.login, it.user?.type, it.body])).toEqual([[bot, 'Bot', 'the pier is free']]);
    await rest.issues.deleteComment({ ...at, comment_id: made.id });
    expect(fake.state.comments).toEqual([]);
  });

  it('is refused where it is too long, somebody else’s, or nowhere', async () => {
    const { fake, rest, at, on } = await writable();
    fake.state.comments.push({ id: 1, issue: 7, user: 'mallory', body: 'mine' });
    expect(await statusOf(rest.issues.createComment({ ...on, body: 'x'.repeat(65_537) }))).toBe(422);
    expect(await statusOf(rest.issues.createComment({ ...on, body: ' ' }))).toBe(422);
    expect(await statusOf(rest.issues.updateComment({ ...at, comment_id: 1, body: 'ours' }))).toBe(403);
    expect(await statusOf(rest.issues.deleteComment({ ...at, comment_id: 1 }))).toBe(403);
    expect(await statusOf(rest.issues.updateComment({ ...at, comment_id: 2, body: 'x' }))).toBe(404);
    expect(await statusOf(rest.issues.createComment({ ...at, issue_number: 8, body: 'x' }))).toBe(404);
    expect(fake.state.comments.map((it) => it.body)).toEqual(['mine']);
  });
});

it('labels are added once, and listed', async () => {
  const { rest, on, pull } = await writable();
  await rest.issues.addLabels({ ...on, labels: ['quay'] });
  await rest.issues.addLabels({ ...on, labels: ['quay', 'pier'] });
  const { data } = await rest.issues.listLabelsOnIssue(on);
  expect([data.map((it) => it.name), pull.labels]).toEqual([
    ['quay', 'pier'],
    ['quay', 'pier'],
  ]);
});

describe('a review', () => {
  const says = (line: number, path = 'pier.js') => ({ path, line, body: `of ${line}` });

  it('speaks of lines that the pull request shows', async () => {
    const { fake, git, rest, pullAt } = await writable();
    const { data } = await rest.pulls.createReview({ ...pullAt, event: 'COMMENT', comments: [says(10), says(7)] });
    const head = git.git('rev-parse', 'change-7');
    expect([data.state, data.commit_id]).toEqual(['COMMENTED', head]);
    expect(fake.state.reviewComments.map((it) => [it.line, it.commit])).toEqual([
      [10, head],
      [7, head],
    ]);
    const { data: listed } = await rest.pulls.listReviewComments(pullAt);
    expect(listed.map((it) => [it.path, it.line, it.body])).toEqual([
      ['pier.js', 10, 'of 10'],
      ['pier.js', 7, 'of 7'],
    ]);
    expect((await rest.pulls.listReviews(pullAt)).data.map((it) => it.state)).toEqual(['COMMENTED']);
  });

  it.each([
    ['another line', says(2)],
    ['another file', says(1, 'PORTS.md')],
  ])('is refused as a whole where it speaks of %s', async (_, wrong) => {
    const { fake, rest, pullAt } = await writable();
    const comments = [says(10), wrong];
    expect(await statusOf(rest.pulls.createReview({ ...pullAt, event: 'COMMENT', comments }))).toBe(422);
    expect([fake.state.reviewComments, fake.state.reviews]).toEqual([[], []]);
  });

  it('cannot be an approval by a workflow, but by a person', async () => {
    const { fake, rest, pullAt } = await writable();
    expect(await statusOf(rest.pulls.createReview({ ...pullAt, event: 'APPROVE' }))).toBe(403);
    fake.state.user = 'ada';
    await rest.pulls.createReview({ ...pullAt, event: 'APPROVE' });
    expect(fake.state.reviews).toMatchObject([{ user: 'ada', state: 'APPROVED' }]);
  });

  it('can be a single comment', async () => {
    const { fake, git, rest, pullAt } = await writable();
    const commit_id = git.git('rev-parse', 'change-7');
    await rest.pulls.createReviewComment({ ...pullAt, commit_id, ...says(10) });
    expect(await statusOf(rest.pulls.createReviewComment({ ...pullAt, commit_id, ...says(1) }))).toBe(422);
    expect(fake.state.reviewComments.map((it) => it.line)).toEqual([10]);
  });
});

describe('a check run', () => {
  const annotations = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      path: 'pier.js',
      start_line: index + 1,
      end_line: index + 1,
      annotation_level: 'failure' as const,
      message: `line ${index + 1}`,
    }));
  const output = (count: number) => ({ title: 'Ports', summary: 'taken', annotations: annotations(count) });

  it('gathers annotations, fifty at a time', async () => {
    const { fake, git, rest, at } = await writable();
    const head_sha = git.git('rev-parse', 'change-7');
    const { data } = await rest.checks.create({ ...at, name: 'portbook', head_sha, output: output(50) });
    expect(data.status).toBe('queued');
    const id = { ...at, check_run_id: data.id };
    await rest.checks.update({ ...id, conclusion: 'failure', output: output(20) });
    expect(fake.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure', head: head_sha }]);
    const { data: listed } = await rest.checks.listForRef({ ...at, ref: 'change-7', check_name: 'portbook' });
    expect([listed.total_count, listed.check_runs[0]?.output.annotations_count]).toEqual([1, 70]);
    const { data: one } = await rest.checks.get(id);
    expect([one.status, one.output.annotations_count]).toEqual(['completed', 70]);
    expect(await statusOf(rest.checks.get({ ...at, check_run_id: 1 }))).toBe(404);
    const { data: page } = await rest.checks.listAnnotations({ ...id, per_page: 100 });
    expect(page.map((it) => it.message)).toEqual([...annotations(50), ...annotations(20)].map((it) => it.message));
    expect((await rest.checks.listForRef({ ...at, ref: 'main' })).data.total_count).toBe(0);
  });

  it('is refused with more than fifty, or for a commit that is not there', async () => {
    const { fake, git, rest, at } = await writable();
    const head_sha = git.git('rev-parse', 'change-7');
    const name = 'portbook';
    expect(await statusOf(rest.checks.create({ ...at, name, head_sha, output: output(51) }))).toBe(422);
    expect(fake.violations.splice(0)).toEqual([
      'POST /repos/harbour/ferry/check-runs: the body: it/output/annotations must NOT have more than 50 items',
    ]);
    expect(await statusOf(rest.checks.create({ ...at, name, head_sha: '1'.repeat(40) }))).toBe(422);
    expect(fake.state.checkRuns).toEqual([]);
  });
});
