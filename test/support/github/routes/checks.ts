/** Check runs and their annotations. */
import type { Answer, Request } from '../fake.ts';
import type { Json } from '../openapi.ts';
import type { CheckRun, State } from '../state.ts';
import { example, invalid, listed, notFound, ok, type Path, paged, type Routes, repos } from './route.ts';

const reading = { permissions: ['checks'], how: 'read' } as const;
const writing = { permissions: ['checks'], how: 'write' } as const;

export const checks: Routes = {
  [`POST ${repos}/check-runs`]: { ...writing, answer: create },
  [`PATCH ${repos}/check-runs/{check_run_id}`]: { ...writing, answer: change },
  [`GET ${repos}/check-runs/{check_run_id}`]: { ...reading, answer: one },
  [`GET ${repos}/check-runs/{check_run_id}/annotations`]: { ...reading, answer: annotations },
  [`GET ${repos}/commits/{ref}/check-runs`]: { ...reading, answer: list },
};

/** Annotations of one request; each further one adds its own. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const mostAnnotations = 50;
/** Characters of a summary. */
const longestSummary = 65_535;

function problemWith(body: Json): Answer | null {
  const output = (body['output'] ?? {}) as Json;
  const given = (output['annotations'] ?? []) as readonly Json[];
  if (given.length > mostAnnotations) {
    return invalid(
      `Invalid request. No more than ${mostAnnotations} items are allowed; ${given.length} were supplied.`,
    );
  }
  if (String(output['summary'] ?? '').length > longestSummary) {
    return invalid(`Only ${longestSummary} characters are allowed in the summary`);
  }
  // Columns are for a place within one line.
  const isCrossed = given.some((it) => it['start_column'] !== undefined && it['start_line'] !== it['end_line']);
  return isCrossed ? invalid('Invalid request. Columns need the same start_line and end_line.') : null;
}

function create(state: State, request: Request): Answer {
  const body = request.body as Json;
  const problem = problemWith(body);
  if (problem !== null) return problem;
  const head = String(body['head_sha']);
  if (state.git.resolve(head) === null) return invalid(`No commit found for SHA: ${head}`);
  const run: CheckRun = {
    id: state.id(),
    name: String(body['name']),
    head,
    externalId: String(body['external_id'] ?? ''),
    status: 'queued',
    conclusion: null,
    title: '',
    summary: '',
    annotations: [],
  };
  state.checkRuns.push(run);
  apply(run, body);
  return ok(runBody(run), 201);
}

function runAt(state: State, path: Path): CheckRun | undefined {
  return state.checkRuns.find((it) => it.id === Number(path['check_run_id']));
}

function one(state: State, _: Request, path: Path): Answer {
  const run = runAt(state, path);
  return run === undefined ? notFound : ok(runBody(run));
}

function change(state: State, request: Request, path: Path): Answer {
  const run = runAt(state, path);
  if (run === undefined) return notFound;
  const problem = problemWith(request.body as Json);
  if (problem !== null) return problem;
  apply(run, request.body as Json);
  return ok(runBody(run));
}

function apply(run: CheckRun, body: Json): void {
  const output = (body['output'] ?? {}) as Json;
  run.status = String(body['status'] ?? (body['conclusion'] === undefined ? run.status : 'completed'));
  run.conclusion = body['conclusion'] === undefined ? run.conclusion : String(body['conclusion']);
  run.title = String(output['title'] ?? run.title);
  run.summary = String(output['summary'] ?? run.summary);
  run.annotations.push(...((output['annotations'] ?? []) as readonly Json[]));
}

function runBody({ id, name, head, externalId, status, conclusion, title, summary, annotations: all }: CheckRun): Json {
  const shape = example('POST', `${repos}/check-runs`, 201);
  const output = { ...(shape['output'] as Json), title, summary, annotations_count: all.length };
  return { ...shape, id, name, head_sha: head, external_id: externalId, status, conclusion, output };
}

function list(state: State, request: Request, path: Path): Answer {
  const { query } = request;
  const head = state.git.resolve(path['ref'] ?? '');
  if (head === null) return invalid(`No commit found for SHA: ${path['ref']}`);
  const found = state.checkRuns
    .filter((it) => it.head === head)
    .filter((it) => it.name === (query.get('check_name') ?? it.name))
    .filter((it) => it.status === (query.get('status') ?? it.status));
  const { page, link } = paged(found, request);
  return { status: 200, body: { total_count: found.length, check_runs: page.map(runBody) }, headers: link };
}

function annotations(state: State, request: Request, path: Path): Answer {
  const run = runAt(state, path);
  if (run === undefined) return notFound;
  const shape = example('GET', `${repos}/check-runs/{check_run_id}/annotations`);
  const nothing = { start_column: null, end_column: null, title: null, raw_details: null };
  return listed(
    run.annotations.map((it) => ({ ...shape, ...nothing, ...it })),
    request,
  );
}
