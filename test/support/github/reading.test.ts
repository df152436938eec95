/** What the fake GitHub says of a repository, asked for by the client that actions use. */
import { describe, expect, it } from 'vitest';
import { connected, files, statusOf } from './connected.ts';

describe.each(['/api/v3', '/'])('the API under %s', (base) => {
  it('has commits, trees and blobs as git has them', async () => {
    const { octokit, at, git } = await connected(base);
    const { data: ref } = await octokit.rest.git.getRef({ ...at, ref: 'heads/main' });
    const { data: commit } = await octokit.rest.git.getCommit({ ...at, commit_sha: ref.object.sha });
    expect(commit.tree.sha).toBe(git.git('rev-parse', 'main^{tree}'));
    const { data: tree } = await octokit.rest.git.getTree({ ...at, tree_sha: commit.tree.sha, recursive: '1' });
    expect(Object.fromEntries(tree.tree.map((it) => [it.path, `${it.mode} ${it.type}`]))).toEqual({
      'PORTS.md': '100644 blob',
      apps: '040000 tree',
      'apps/ferry': '040000 tree',
      'apps/ferry/a "b" %.js': '100644 blob',
      'apps/ferry/start.sh': '100755 blob',
      library: '160000 commit',
      link: '120000 blob',
      'logo.png': '100644 blob',
      'ports-link.md': '120000 blob',
    });
    const id = tree.tree.find((it) => it.path === 'logo.png')?.sha ?? '';
    const { data: blob } = await octokit.rest.git.getBlob({ ...at, file_sha: id });
    expect(Buffer.from(blob.content, 'base64')).toEqual(files['logo.png']);
    const { data: repository } = await octokit.rest.repos.get(at);
    expect([repository.full_name, repository.default_branch]).toEqual(['harbour/ferry', 'main']);
    const graphql = await octokit.graphql('{ repository(owner: "harbour", name: "ferry") { nameWithOwner } }');
    expect(graphql).toEqual({ repository: { nameWithOwner: 'harbour/ferry' } });
  });
});

describe('files by their path', () => {
  it.each([
    ['PORTS.md', '# Ports\n'],
    ['apps/ferry/a "b" %.js', 'module.exports = 1;\n'],
    ['ports-link.md', '# Ports\n'],
  ])('%s', async (path, content) => {
    const { octokit, at } = await connected();
    const { data } = await octokit.rest.repos.getContent({ ...at, path, ref: 'main' });
    expect('content' in data && Buffer.from(data.content, 'base64').toString('utf8')).toBe(content);
    const raw = await octokit.rest.repos.getContent({ ...at, path, mediaType: { format: 'raw' } });
    expect(String(raw.data)).toBe(content);
  });

  it('are links, submodules and folders too', async () => {
    const { octokit, at } = await connected();
    const read = async (path: string) => (await octokit.rest.repos.getContent({ ...at, path })).data;
    expect(await read('link')).toMatchObject({ type: 'symlink', target: 'apps/ferry' });
    expect(await read('library')).toMatchObject({ type: 'submodule', sha: '1'.repeat(40) });
    const names = (it: unknown) => (it as { readonly path: string }[]).map(({ path }) => path);
    expect(names(await read('apps/ferry'))).toEqual(['apps/ferry/a "b" %.js', 'apps/ferry/start.sh']);
    expect(names(await read(''))).toContain('PORTS.md');
    expect(await statusOf(read('nowhere.md'))).toBe(404);
  });

  it('are listed in part where there are too many', async () => {
    const { octokit, at, fake } = await connected();
    fake.state.truncatesTrees = true;
    const whole = await octokit.rest.git.getTree({ ...at, tree_sha: 'main', recursive: '1' });
    expect([whole.data.truncated, whole.data.tree.length]).toEqual([true, 2]);
    const root = await octokit.rest.git.getTree({ ...at, tree_sha: 'main' });
    expect([root.data.truncated, root.data.tree.length]).toEqual([false, 6]);
  });
});

describe('what changed', () => {
  it('is what git says: added, removed, renamed, and a file that became a link', async () => {
    const { harbour, octokit, at, git } = await connected();
    const long = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('');
    const before = harbour.land({ 'pier/long.js': long, 'pier/gone.js': 'x\n' });
    const after = harbour.land({
      'pier/long.js': null,
      'quay/long.js': long.replace('line 3\n', 'line three\n'),
      'pier/gone.js': null,
      'new #1 [x]?.js': 'y',
      'PORTS.md': { link: 'quay/long.js' },
      'logo.png': Buffer.from([0, 5]),
    });
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${before}...${after}` });
    expect(data.merge_base_commit.sha).toBe(before);
    expect([data.status, data.ahead_by, data.behind_by, data.commits.map((it) => it.sha)]).toEqual([
      'ahead',
      1,
      0,
      [after],
    ]);
    const changes = (data.files ?? []).map((it) => [it.filename, it.status, it.additions, it.deletions]);
    expect(changes).toEqual([
      ['PORTS.md', 'changed', 1, 1],
      ['logo.png', 'modified', 0, 0],
      ['new #1 [x]?.js', 'added', 1, 0],
      ['pier/gone.js', 'removed', 0, 1],
      ['quay/long.js', 'renamed', 1, 1],
    ]);
    const renamed = data.files?.at(-1);
    expect(renamed?.previous_filename).toBe('pier/long.js');
    expect(renamed?.patch).toContain('-line 3\n+line three');
    expect(renamed?.sha).toBe(git.git('rev-parse', 'main:quay/long.js'));
    const { data: commit } = await octokit.rest.repos.getCommit({ ...at, ref: 'heads/main' });
    expect([commit.sha, commit.files?.length, commit.stats?.total]).toEqual([after, 5, 6]);
  });

  it('of two branches is counted from where they part, and of unrelated histories there is nothing', async () => {
    const { harbour, octokit, at, git } = await connected();
    const root = git.git('rev-parse', 'main');
    harbour.open(7, { 'pier.js': '' });
    harbour.land({ 'ferry.js': '' });
    const compare = (basehead: string) => octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead });
    const { data } = await compare('main...change-7');
    expect([data.status, data.ahead_by, data.behind_by, data.merge_base_commit.sha]).toEqual(['diverged', 1, 1, root]);
    expect(data.files?.map((it) => it.filename)).toEqual(['pier.js']);
    git.git('checkout', '--quiet', '--orphan', 'island');
    git.commit({});
    expect(await statusOf(compare('main...island'))).toBe(404);
  });
});

describe('pull requests', () => {
  it('are listed in pages, with the addresses of the others', async () => {
    const { harbour, octokit, at } = await connected();
    for (const number of [1, 2, 3, 4, 5]) harbour.github.state.open(number, 'main', { title: `Pier ${number}` });
    const first = await octokit.rest.pulls.list({ ...at, per_page: 2 });
    expect(first.data.map((it) => it.number)).toEqual([5, 4]);
    expect(first.headers.link).toMatch(/page=2>; rel="next", <.*page=3>; rel="last"/);
    const all = await octokit.paginate(octokit.rest.pulls.list, { ...at, per_page: 2, direction: 'asc' });
    expect(all.map((it) => it.number)).toEqual([1, 2, 3, 4, 5]);
    expect((await octokit.rest.pulls.list({ ...at, base: 'other' })).data).toEqual([]);
  });

  it('have a merge that git made, once GitHub has worked it out, and none where they conflict', async () => {
    const { harbour, octokit, at, git } = await connected();
    const pull = harbour.open(7, { 'PORTS.md': '# Port\n' }, { pendingAsks: 1, labels: ['quay'] });
    const read = async () => (await octokit.rest.pulls.get({ ...at, pull_number: 7 })).data;
    const pending = await read();
    expect([pending.mergeable, pending.merge_commit_sha]).toEqual([null, null]);
    const ready = await read();
    expect([ready.mergeable, ready.merge_commit_sha, ready.labels.map((it) => it.name)]).toEqual([
      true,
      git.git('rev-parse', 'refs/pull/7/merge'),
      ['quay'],
    ]);
    expect(git.git('rev-parse', 'refs/pull/7/merge^1', 'refs/pull/7/merge^2').split('\n')).toEqual([
      ready.base.sha,
      ready.head.sha,
    ]);
    harbour.land({ 'PORTS.md': '# Pots\n' });
    expect([(await read()).mergeable, pull.merge]).toEqual([false, null]);
    harbour.push(7, { 'PORTS.md': '# Pots\n' });
    expect((await read()).mergeable).toBe(true);
  });

  it('come from a fork, which the repository has only by their number, and which can be deleted', async () => {
    const { harbour, octokit, at, git } = await connected();
    const pull = harbour.openFromFork(7, { 'pier.js': 'one\n' });
    expect(git.resolve('change-7')).toBe(null);
    const read = async () => (await octokit.rest.pulls.get({ ...at, pull_number: 7 })).data;
    const { head } = await read();
    expect([head.sha, head.repo?.full_name, head.repo?.fork]).toEqual([
      git.git('rev-parse', 'refs/pull/7/head'),
      'elsewhere/ferry',
      true,
    ]);
    harbour.push(7, { 'pier.js': 'two\n' });
    const { data: ref } = await octokit.rest.git.getRef({ ...at, ref: 'pull/7/head' });
    expect([(await read()).head.sha, ref.object.sha === head.sha]).toEqual([ref.object.sha, false]);
    pull.isForkDeleted = true;
    expect((await read()).head.repo).toBe(null);
  });

  it('have files, since they left their base', async () => {
    const { harbour, octokit, at } = await connected();
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`quay/${index}.js`, `${index}\n`]));
    harbour.open(7, many);
    harbour.land({ 'other.js': '' });
    const listed = await octokit.paginate(octokit.rest.pulls.listFiles, { ...at, pull_number: 7, per_page: 100 });
    expect(listed.map((it) => it.filename).toSorted()).toEqual(Object.keys(many).toSorted());
    const { data: own } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...at,
      commit_sha: harbour.git.git('rev-parse', 'change-7'),
    });
    expect(own.map((it) => it.number)).toEqual([7]);
  });
});
