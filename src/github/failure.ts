/** What went wrong between us and GitHub, as one sentence that a person understands. */
import { Failure } from '../model/failure.ts';

/** Characters of what GitHub says of a refusal. */
const longestReason = 200;

/** What a request is for, in words: what to say, and what to grant, where it is refused. */
export interface Purpose {
  /** Completes "the token may not …": `read the pull request`. */
  readonly verb: string;
  /** What the workflow's `permissions:` need: `pull-requests: read`. */
  readonly permission: string;
  /** What to say of a refusal instead, by its status, where the workflow's own permissions are not the matter. */
  readonly refusals?: Readonly<Record<401 | 403 | 404, string>>;
}

/** An answer that is not what was asked for. */
export class GitHubFailure extends Failure {
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }

  override get isOutage(): boolean {
    return true;
  }

  /** Whether the token's permissions are what is missing, as far as GitHub says. */
  get isRefused(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }

  /** Whether there was no answer that counts: what was asked may have been done nevertheless. */
  get isUnanswered(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** An answer that was not read to its end. */
export class AnswerTooLarge extends Error {
  /** @param largest bytes that it may have */
  constructor(largest: number) {
    super(`larger than ${largest / 1024 / 1024} MiB`);
  }
}

/**
 * @param error what Octokit threw
 * @param attempts how often it was tried, where it was for no fault of its own
 * @param redact takes the token out of a text
 */
export function failureOf(
  error: unknown,
  { verb, permission, refusals }: Purpose,
  attempts: number,
  redact: (text: string) => string,
): GitHubFailure {
  const status = statusOf(error);
  // Before it is cut: a part of a token is not found any more.
  const said = redact(messageOf(error));
  const reason = said.length > longestReason ? `${said.slice(0, longestReason)}…` : said;
  const own = isLimit(error) || !(status === 401 || status === 403 || status === 404) ? undefined : refusals?.[status];
  if (own !== undefined) return new GitHubFailure(own, status);
  if (status === 401) return new GitHubFailure(`GitHub does not accept the token, which should ${verb}`, status);
  if (isLimit(error)) {
    return new GitHubFailure("GitHub's rate limit is used up, and it is too long to wait: try again later", status);
  }
  const cause = fieldOf(error, 'cause');
  if (cause instanceof AnswerTooLarge) {
    return new GitHubFailure(`GitHub's answer to the attempt to ${verb} is ${cause.message}, and is not read`, status);
  }
  const grant = `give the workflow's token the permission \`${permission}\``;
  if (status === 403) return new GitHubFailure(`the token may not ${verb}: ${grant}`, status);
  if (status === 404) {
    return new GitHubFailure(`GitHub has nothing there to ${verb}, or the token may not see it: ${grant}`, status);
  }
  if (status >= 500 || status === 0) {
    const times = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    return new GitHubFailure(`GitHub cannot be reached to ${verb}, after ${times} (${reason})`, status);
  }
  return new GitHubFailure(`GitHub refuses to ${verb} (${status}: ${reason})`, status);
}

/** GraphQL says with 200 what REST says with a status. https://docs.github.com/en/graphql/guides/using-graphql-clients */
const statuses: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMIT: 429,
  RATE_LIMITED: 429,
};

/** Whether one of GraphQL's errors is a rate limit: of its points, or a secondary one. https://github.com/yanyongyu/githubkit/issues/271 */
export function isGraphqlLimit(error: unknown): boolean {
  return statuses[String(fieldOf(error, 'type'))] === 429 || /secondary rate/i.test(String(fieldOf(error, 'message')));
}

/** The errors of GraphQL, in the body of an answer or in what Octokit makes of it. */
export function graphqlErrorsIn(body: unknown): readonly unknown[] {
  const errors = fieldOf(body, 'errors');
  return Array.isArray(errors) ? errors : [];
}

/** The HTTP status of an answer, or the one that GraphQL's own errors stand for; 0 where there was none. */
export function statusOf(error: unknown): number {
  const status = fieldOf(error, 'status');
  if (typeof status === 'number') return status;
  const [first] = graphqlErrorsIn(error);
  return first === undefined ? 0 : (statuses[String(fieldOf(first, 'type'))] ?? 200);
}

/** Whether it is a rate limit, of whichever kind. */
function isLimit(error: unknown): boolean {
  const status = statusOf(error);
  return status === 429 || /rate limit/i.test(messageOf(error)) || (status === 403 && remainingOf(error) === '0');
}

/** What is left of the primary rate limit, as the answer says it. */
export function remainingOf(error: unknown): string | null {
  const value = fieldOf(fieldOf(fieldOf(error, 'response'), 'headers'), 'x-ratelimit-remaining');
  return value === undefined ? null : String(value);
}

function messageOf(error: unknown): string {
  const own = graphqlErrorsIn(error).map((it) => String(fieldOf(it, 'message')));
  if (own.length > 0) return own.join('; ');
  return error instanceof Error ? error.message : String(error);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
