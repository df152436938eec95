/** What there is to judge, by the event and by what is at hand: a change where there is one, else a state. */
import { posix } from 'node:path';
import { z } from 'zod';
import { refuseOwnChoice } from '../change/law.ts';
import { type Given, policyOf, stateOf } from '../change/states.ts';
import { openTree } from '../files/local-tree.ts';
import { headOf } from '../git/head.ts';
import { Snapshot } from '../git/snapshot.ts';
import { reusing } from '../git/working-copy.ts';
import { GitHub } from '../github/client.ts';
import { type Occasion, occasionOf } from '../github/event.ts';
import { ApiStore } from '../github/objects.ts';
import { type Commits, commitsOf } from '../github/pull-request.ts';
import { Failure } from '../model/failure.ts';
import { type Report, textsOf } from '../model/report.ts';
import { type Readable, readable } from '../model/tree.ts';
import { judge as judgeState } from '../rules/engine.ts';
import { givenBy } from './given.ts';
import type { Inputs } from './inputs.ts';
import { judgeStep, type Step } from './pull-request.ts';
import { noRivals } from './race.ts';
import type { Setting } from './setting.ts';
import { checkedFolder, hasFiles } from './workspace.ts';

export interface Judged extends Step {
  /** Of the checked folder in the repository, `''` for its root. */
  readonly pathPrefix: string;
  /** The commit whose lines the report has. */
  readonly head: string;
  /** What the run is for, and how GitHub is reached; `null` without a token. */
  readonly online: { readonly github: GitHub; readonly occasion: Occasion } | null;
}

/** @throws Failure where anything that the verdict needs cannot be had */
export async function judge(inputs: Inputs, setting: Setting): Promise<Judged> {
  const { token } = inputs;
  if (token === undefined) {
    // Nothing can be asked, so the checkout is judged as it is.
    const folder = checkedFolder(setting.workspace, inputs.path);
    const given = givenBy(inputs, setting, folder.pathPrefix);
    const report = await judgeWhole(readable(openTree(folder.root)), given, setting.today);
    return {
      report,
      isShown: nowhere,
      rivals: noRivals,
      pathPrefix: folder.pathPrefix,
      head: headShown(setting),
      online: null,
    };
  }
  const { event, payload, sha, owner, repo, apiUrl, workspace } = setting;
  const occasion = occasionOf(payload, { event, sha, repository: `${owner}/${repo}` });
  const github = new GitHub({ token, apiUrl, owner, repo });
  const online = { github, occasion };
  const api = new ApiStore(github);
  if (occasion.kind === 'whole') {
    const isThere = hasFiles(workspace);
    const folder = isThere ? checkedFolder(workspace, inputs.path) : null;
    const pathPrefix = folder?.pathPrefix ?? folderInRepository(inputs.path);
    const state =
      folder === null ? await Snapshot.open(api, occasion.head, pathPrefix) : readable(openTree(folder.root));
    const report = await judgeWhole(state, givenBy(inputs, setting, pathPrefix), setting.today);
    return { report, isShown: nowhere, rivals: noRivals, pathPrefix, head: shownOf(workspace, occasion.head), online };
  }
  const commits = await commitsFor(occasion, github);
  const here = headOf(workspace);
  // The checkout is what would land only if it is that very commit: with `ref:`, it may be another one.
  const folder = here === commits.landing ? checkedFolder(workspace, inputs.path) : null;
  const pathPrefix = folder?.pathPrefix ?? folderInRepository(inputs.path);
  const step = await judgeStep({
    github,
    store: here === null ? api : reusing(api, workspace),
    occasion,
    commits,
    checkedOut: folder === null ? null : readable(openTree(folder.root)),
    pathPrefix,
    inputs,
    today: setting.today,
    given: givenBy(inputs, setting, pathPrefix),
  });
  return { ...step, pathPrefix, head: commits.head, online };
}

/** Without a change there is no diff. */
function nowhere(): boolean {
  return false;
}

async function commitsFor(occasion: Exclude<Occasion, { kind: 'whole' }>, github: GitHub): Promise<Commits> {
  switch (occasion.kind) {
    case 'pull-request':
      return commitsOf(github, occasion);
    case 'step':
      return { landing: occasion.head, base: occasion.base, head: occasion.head, note: null };
  }
}

async function judgeWhole(readable: Readable, given: Given, today: string): Promise<Report> {
  const policy = await policyOf(readable, given.policy);
  refuseOwnChoice(policy, given);
  const { tree, facts, registry } = await stateOf(readable, policy, given);
  const { findings, suppressed } = judgeState({ facts, registry, policy, today });
  const texts = textsOf(findings, tree, registry);
  return { findings, known: [], approved: [], change: null, suppressed, facts, registry, texts };
}

/** For links: another commit that is checked out may be another repository's, and then they would lead to nothing. */
function shownOf(workspace: string, ...known: readonly [string, ...string[]]): string {
  const here = headOf(workspace);
  return here === null || known.includes(here) ? known[0] : '';
}

/** For links: of a pull request, its own commit stays when the merge that is checked out is gone. */
function headShown({ payload, sha, workspace }: Setting): string {
  const schema = z.object({ pull_request: z.object({ head: z.object({ sha: z.string() }) }) });
  const pull = schema.safeParse(payload);
  return pull.success ? shownOf(workspace, pull.data.pull_request.head.sha, sha) : shownOf(workspace, sha);
}

/** @throws Failure where the input path leads out of the repository */
function folderInRepository(path: string): string {
  const folder = posix.normalize(path).replace(/\/$/, '');
  if (/^(?:\/|\.\.(?:\/|$))/.test(folder)) throw new Failure(`the input path, "${path}", leads out of the checkout`);
  return folder === '.' ? '' : folder;
}
