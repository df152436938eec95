/** Git's objects through the API: a tree in one request, the contents of many files in one. */
import { z } from 'zod';
import { largestFile } from '../files/listed-tree.ts';
import { skippedFolders } from '../files/walk.ts';
import type { Content, Entry, ObjectStore } from '../git/objects.ts';
import type { Child, Folders } from '../git/one-file.ts';
import { blobId } from '../git/working-copy.ts';
import { type GitHub, GitHubFailure, type Purpose } from './client.ts';

/** Files whose content is asked for in one query, and the bytes that they may have together. */
const mostInQuery = 80;
const mostBytesInQuery = 3 * 1024 * 1024;
/** Requests at one time. */
const atOnce = 8;

const reading: Purpose = { verb: 'read the files of the repository', permission: 'contents: read' };

const treeSchema = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: z.string(),
      size: z.number().optional(),
    }),
  ),
});

type TreeAnswer = z.infer<typeof treeSchema>;

const blobSchema = z.object({ content: z.string(), encoding: z.literal('base64') });

const textSchema = z.object({
  repository: z.record(z.string(), z.object({ text: z.string().nullish() }).nullable()),
});

/** What was read once is kept: two commits of one repository have most files in common. */
export class ApiStore implements ObjectStore, Folders {
  readonly #github: GitHub;
  readonly #purpose: Purpose;
  readonly #known = new Map<string, Content>();
  readonly #trees = new Map<string, Promise<TreeAnswer>>();

  constructor(github: GitHub, purpose: Purpose = reading) {
    this.#github = github;
    this.#purpose = purpose;
  }

  /** https://docs.github.com/en/rest/git/trees#get-a-tree */
  async list(commit: string): Promise<readonly Entry[]> {
    const whole = await this.#tree(commit, true);
    if (!whole.truncated) return entriesOf(whole.tree, '');
    return this.#byFolder(commit);
  }

  async read(entries: readonly Entry[]): Promise<ReadonlyMap<string, Content>> {
    const missing = new Map(entries.filter((it) => !this.#known.has(it.id)).map((it) => [it.id, it]));
    for (const [id, entry] of missing) {
      if (entry.size === null || entry.size <= largestFile) continue;
      this.#known.set(id, { kind: 'unreadable', reason: `it is larger than ${largestFile / 1024 / 1024} MiB` });
      missing.delete(id);
    }
    const unsure: string[] = [];
    await inParallel([...grouped([...missing.values()])], async (group) => {
      const ids = group.map((it) => it.id);
      const texts = await this.#github.graphqlOr(() => this.#texts(ids), nothing);
      for (const { id } of group) {
        const bytes = Buffer.from(texts.get(id) ?? '');
        // Whatever became of line breaks, marks or bytes that are no text on the way: the id tells.
        if (blobId(bytes, id) === id) this.#known.set(id, { kind: 'bytes', bytes });
        else unsure.push(id);
      }
    });
    await inParallel(unsure, async (id) => {
      this.#known.set(id, { kind: 'bytes', bytes: await this.#blob(id) });
    });
    return new Map(entries.map(({ id }) => [id, this.#known.get(id) ?? unknown]));
  }

  async children(id: string): Promise<readonly Child[]> {
    const { tree, truncated } = await this.#tree(id, false);
    if (truncated) throw new GitHubFailure('a folder has more files than GitHub lists', 0);
    return tree.map(({ path, mode, type, sha, size }) => ({
      name: path,
      mode,
      kind: type === 'tree' ? 'folder' : 'other',
      id: sha,
      size: size ?? null,
    }));
  }

  /** A tree that is too large for one answer. Folders that are not checked are not listed. */
  async #byFolder(commit: string): Promise<readonly Entry[]> {
    const entries: Entry[] = [];
    let level: readonly { readonly id: string; readonly folder: string }[] = [{ id: commit, folder: '' }];
    while (level.length > 0) {
      const below: { id: string; folder: string }[] = [];
      await inParallel(level, async ({ id, folder }) => {
        const whole = folder === '' ? null : await this.#tree(id, true);
        const { tree, truncated } = whole?.truncated === false ? whole : await this.#tree(id, false);
        if (truncated) throw new GitHubFailure(`the folder "${folder}" has more files than GitHub lists`, 0);
        entries.push(...entriesOf(tree, folder));
        if (whole?.truncated === false) return;
        for (const { type, path, sha } of tree) {
          if (type === 'tree' && !skippedFolders.has(path)) below.push({ id: sha, folder: `${folder}${path}/` });
        }
      });
      level = below;
    }
    return entries;
  }

  /** Asked for once: two commits of one repository have most folders in common. */
  #tree(id: string, isRecursive: boolean): Promise<TreeAnswer> {
    const key = `${id} ${isRecursive}`;
    const known = this.#trees.get(key);
    if (known !== undefined) return known;
    const parameters = { tree_sha: id, ...(isRecursive ? { recursive: '1' } : {}) };
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const asked = this.#github.request(treeSchema, route, parameters, this.#purpose);
    this.#trees.set(key, asked);
    return asked;
  }

  /** The texts of what is text, by id. https://docs.github.com/en/graphql/reference/objects#blob */
  async #texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const fields = ids.map((id, index) => `b${index}: object(oid: "${hex(id)}") { ... on Blob { text } }`).join('\n');
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {\n${fields}\n} }`;
    const { repository } = await this.#github.graphql(textSchema, query, {}, this.#purpose);
    const texts = new Map<string, string>();
    for (const [index, id] of ids.entries()) {
      const text = repository[`b${index}`]?.text;
      if (typeof text === 'string') texts.set(id, text);
    }
    return texts;
  }

  /** https://docs.github.com/en/rest/git/blobs#get-a-blob */
  async #blob(id: string): Promise<Buffer> {
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
    const { content } = await this.#github.request(blobSchema, route, { file_sha: id }, this.#purpose);
    const bytes = Buffer.from(content, 'base64');
    if (blobId(bytes, id) !== id) throw new GitHubFailure(`GitHub gave another content than that of ${id}`, 0);
    return bytes;
  }
}

/** Each is asked for by itself then. */
async function nothing(): Promise<ReadonlyMap<string, string>> {
  return new Map();
}

const unknown: Content = { kind: 'unreadable', reason: 'it has not been fetched' };

/** An id goes into the text of a query. */
function hex(id: string): string {
  if (!/^[0-9a-f]+$/.test(id)) throw new GitHubFailure('GitHub listed a file without an id', 0);
  return id;
}

const kinds: Readonly<Record<string, Entry['kind']>> = { '120000': 'link', '160000': 'submodule' };

function entriesOf(tree: TreeAnswer['tree'], folder: string): readonly Entry[] {
  return tree
    .filter((it) => it.type !== 'tree')
    .map(({ path, mode, sha, size }) => ({
      path: folder + path,
      kind: kinds[mode] ?? 'file',
      id: sha,
      size: size ?? null,
    }));
}

function* grouped(entries: readonly Entry[]): Generator<readonly Entry[]> {
  let group: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = entry.size ?? 0;
    if (group.length === mostInQuery || (group.length > 0 && bytes + size > mostBytesInQuery)) {
      yield group;
      [group, bytes] = [[], 0];
    }
    group.push(entry);
    bytes += size;
  }
  if (group.length > 0) yield group;
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items].reverse();
  const worker = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
