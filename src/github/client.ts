/**
 * GitHub's API, patient and bounded: what fails for a moment is asked again, what is limited is waited for, and what
 * cannot be had is a `Failure` with one sentence, in which no token ever stands.
 */
import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { z } from 'zod';
import { Failure } from '../model/failure.ts';
import { version } from '../model/version.ts';

/** Requests of one run, repetitions not counted: many times what the largest repository needs. */
const mostRequests = 1_000;
/** Seconds that one wait for a rate limit may take, and all of them together. */
const longestWait = 60;
const longestWaits = 120;
/** Milliseconds until a request that has no answer is given up, and asked again. */
const patience = 30_000;
/** How often a request is repeated that failed for no fault of its own. */
const repetitions = 3;
const longestReason = 200;

export interface Access {
  readonly token: string;
  /** `https://api.github.com`, or an Enterprise server's `https://host/api/v3`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Milliseconds that stand for a second when waiting: fewer in a test. */
  readonly second?: number;
}

/** What a request is for, in words: what to say, and what to grant, where it is refused. */
export interface Purpose {
  /** Completes "the token may not …": `read the pull request`. */
  readonly verb: string;
  /** What the workflow's `permissions:` need: `pull-requests: read`. */
  readonly permission: string;
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
}

export class GitHub {
  readonly owner: string;
  readonly repo: string;
  readonly #token: string;
  readonly #octokit: ReturnType<typeof getOctokit>;
  readonly #second: number;
  #requests = 0;
  #writes = 0;
  #waited = 0;

  constructor({ token, apiUrl, owner, repo, second = 1_000 }: Access) {
    this.owner = owner;
    this.repo = repo;
    this.#token = token;
    this.#second = second;
    const mayWait = (seconds: number, _options: unknown, _octokit: unknown, count: number): boolean => {
      if (seconds > longestWait || this.#waited + seconds > longestWaits || count >= repetitions) return false;
      this.#waited += seconds;
      return true;
    };
    const options = {
      baseUrl: apiUrl,
      userAgent: `portbook/${version}`,
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      request: { fetch: withPatience },
      retry: {
        doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
        retries: repetitions,
        // Runs that failed at one time do not come back at one time.
        retryAfterBaseValue: second * (0.5 + Math.random()),
      },
      throttle: {
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait,
        retryAfterBaseValue: second,
        id: `${owner}/${repo}`,
        // It would hold back every query for a second, as if each wrote something. What we write is paced below.
        ...unpaced,
      },
    };
    this.#octokit = getOctokit(token, options, plainLimits, throttling, retry);
  }

  /**
   * Asks for one thing.
   *
   * @param route as Octokit has it: `GET /repos/{owner}/{repo}/pulls/{pull_number}`; owner and repo are filled in
   * @throws GitHubFailure where it cannot be had, or is not what the schema says
   */
  async request<T>(
    schema: z.ZodType<T>,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    purpose: Purpose,
  ): Promise<T> {
    if (!route.startsWith('GET ')) await this.#pace();
    const data = await this.#guarded(purpose, async () => {
      // What the address has no place for would become a part of the query.
      const own = route.includes('{owner}') ? { owner: this.owner, repo: this.repo } : {};
      const response = await this.#octokit.request(route, { ...own, ...parameters });
      return response.data as unknown;
    });
    return this.#parsed(schema, data, purpose);
  }

  /** Asks for pages of a list, until it ends or `mostPages` are there. @throws GitHubFailure as `request` */
  async pages<T>(
    schema: z.ZodType<T>,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    purpose: Purpose,
    mostPages: number,
  ): Promise<readonly T[]> {
    const items: T[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const found = await this.request(schema.array(), route, { ...parameters, per_page: pageSize, page }, purpose);
      items.push(...found);
      if (found.length < pageSize) break;
    }
    return items;
  }

  /** A GraphQL query. @throws GitHubFailure as `request` */
  async graphql<T>(
    schema: z.ZodType<T>,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    purpose: Purpose,
  ): Promise<T> {
    const data = await this.#guarded(purpose, () =>
      this.#octokit.graphql<unknown>(query, { owner: this.owner, repo: this.repo, ...variables }),
    );
    return this.#parsed(schema, data, purpose);
  }

  /** A text without the token, for a log or a message. */
  redact(text: string): string {
    if (this.#token === '') return text;
    const secrets = [this.#token, Buffer.from(this.#token).toString('base64').replace(/=+$/, '')];
    return secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
  }

  /**
   * A second between one write and the next, once there are more than a few.
   * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
   */
  async #pace(): Promise<void> {
    this.#writes += 1;
    if (this.#writes > writesAtOnce) await new Promise((resolve) => setTimeout(resolve, this.#second));
  }

  #parsed<T>(schema: z.ZodType<T>, data: unknown, { verb }: Purpose): T {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    const where = result.error.issues[0]?.path.join('.') ?? '';
    throw new GitHubFailure(`GitHub's answer to the attempt to ${verb} is not what it should be, at "${where}"`, 0);
  }

  async #guarded<T>(purpose: Purpose, ask: () => Promise<T>): Promise<T> {
    this.#requests += 1;
    if (this.#requests > mostRequests) {
      throw new GitHubFailure(`more than ${mostRequests} requests to GitHub would be needed`, 0);
    }
    try {
      return await ask();
    } catch (error) {
      throw this.#failure(error, purpose);
    }
  }

  #failure(error: unknown, { verb, permission }: Purpose): GitHubFailure {
    const status = statusOf(error);
    const said = this.redact(error instanceof Error ? error.message : String(error));
    const reason = said.length > longestReason ? `${said.slice(0, longestReason)}…` : said;
    if (status === 401) return new GitHubFailure(`GitHub does not accept the token, which should ${verb}`, status);
    if (isLimit(error, said)) {
      return new GitHubFailure(`GitHub's rate limit is used up, and it is too long to wait: try again later`, status);
    }
    const grant = `give the workflow's token the permission \`${permission}\``;
    if (status === 403) return new GitHubFailure(`the token may not ${verb}: ${grant}`, status);
    if (status === 404) {
      return new GitHubFailure(`GitHub has nothing there to ${verb}, or the token may not see it: ${grant}`, status);
    }
    if (status >= 500 || status === 0) {
      return new GitHubFailure(
        `GitHub cannot be reached to ${verb}, after ${repetitions + 1} attempts (${reason})`,
        status,
      );
    }
    return new GitHubFailure(`GitHub refuses to ${verb} (${status}: ${reason})`, status);
  }
}

/** Items on a page: as many as GitHub gives. */
const pageSize = 100;

/** Writes that follow each other without a pause: a check run, a comment, a review. */
const writesAtOnce = 5;

const unlimited = {
  key: () => ({
    schedule: <T>(_options: unknown, work: (...given: unknown[]) => T, ...given: unknown[]): T => work(...given),
  }),
};

/** Limiters that do not limit, as the throttling plugin calls them: its types want a whole Bottleneck. */
const unpaced: object = { write: unlimited, notifications: unlimited };

function quiet(): void {
  // Octokit would write what it retries, with addresses and bodies, to the log of the step.
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
}

function isLimit(error: unknown, message: string): boolean {
  const status = statusOf(error);
  return status === 429 || /rate limit/i.test(message) || (status === 403 && remainingOf(error) === '0');
}

function remainingOf(error: unknown): string | null {
  const response = error instanceof Error && 'response' in error ? error.response : null;
  const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : null;
  const value =
    typeof headers === 'object' && headers !== null && 'x-ratelimit-remaining' in headers
      ? headers['x-ratelimit-remaining']
      : null;
  return value === null ? null : String(value);
}

type Plugin = Parameters<typeof getOctokit>[2];

/**
 * A 429 is a limit also where its message does not say which: the throttling plugin goes by that.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const plainLimits: Plugin = (octokit) => {
  octokit.hook.error('request', (error) => {
    if (statusOf(error) === 429 && remainingOf(error) !== '0' && !/secondary rate/i.test(error.message)) {
      error.message = `secondary rate limit: ${error.message}`;
    }
    throw error;
  });
};

/** The toolkit's own `fetch`, which knows the runner's proxy, with an end. */
function withPatience(url: string, options: RequestInit): Promise<Response> {
  const proxied: typeof fetch = defaults.request?.fetch ?? fetch;
  return proxied(url, { ...options, signal: AbortSignal.timeout(patience) });
}
