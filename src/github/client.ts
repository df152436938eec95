/**
 * GitHub's API, patient and bounded: what fails for a moment is asked again, what is limited is waited for, and what
 * cannot be had is a `Failure` with one sentence, in which no token ever stands.
 */
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { z } from 'zod';
import { version } from '../model/version.ts';
import { inFull, plainAnswers } from './answers.ts';
import { failureOf, GitHubFailure, type Purpose } from './failure.ts';

export { GitHubFailure, type Purpose } from './failure.ts';

/** Requests of one run, repetitions not counted: many times what the largest repository needs. */
const mostRequests = 1_000;
/** Seconds that one wait for a rate limit may take, and all of them together. */
const longestWait = 60;
const longestWaits = 120;
/** Milliseconds until a request without a complete answer is given up, and asked again. */
const longestAnswer = 30_000;
/** Bytes of one answer, unpacked: twice what the longest one needs, the tree of 100,000 files that GitHub lists at once. */
const largestAnswer = 64 * 1024 * 1024;
/** How often a request is repeated that failed for no fault of its own. */
const repetitions = 3;

export interface Access {
  readonly token: string;
  /** `https://api.github.com`, or an Enterprise server's `https://host/api/v3`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Milliseconds that stand for a second when waiting: fewer in a test. */
  readonly second?: number;
  /** Milliseconds until a request is given up; fewer in a test. */
  readonly patience?: number;
  /** Requests of the run; fewer in a test. */
  readonly most?: number;
  /** Bytes of one answer; fewer in a test. */
  readonly largest?: number;
}

export class GitHub {
  readonly owner: string;
  readonly repo: string;
  readonly #token: string;
  readonly #octokit: ReturnType<typeof getOctokit>;
  readonly #second: number;
  readonly #most: number;
  #requests = 0;
  #writes = 0;
  /** Milliseconds of all waits, and when the last of them ends. */
  #waited = 0;
  #waitsUntil = 0;
  #isGraphqlDown = false;

  constructor(access: Access) {
    const { token, apiUrl, owner, repo, second = 1_000, most = mostRequests } = access;
    const { patience = longestAnswer, largest = largestAnswer } = access;
    this.owner = owner;
    this.repo = repo;
    this.#token = token;
    this.#second = second;
    this.#most = most;
    const mayWait = (seconds: number, _options: unknown, _octokit: unknown, count: number): boolean =>
      seconds <= longestWait && count < repetitions && this.#mayWaitFor(seconds);
    const options = {
      baseUrl: apiUrl,
      userAgent: `portbook/${version}`,
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      request: { fetch: inFull(patience, largest) },
      retry: {
        doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451],
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
    this.#octokit = getOctokit(token, options, plainAnswers, throttling, retry);
  }

  /**
   * Asks for one thing.
   *
   * @param route as Octokit has it: `GET /repos/{owner}/{repo}/pulls/{pull_number}`; owner and repo are filled in
   * @param isRepeatable whether it may be done twice: what is not, is not asked again where there was no answer
   * @throws GitHubFailure where it cannot be had, or is not what the schema says
   */
  async request<T>(
    schema: z.ZodType<T>,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    purpose: Purpose,
    isRepeatable: boolean = !route.startsWith('POST '),
  ): Promise<T> {
    if (!route.startsWith('GET ')) await this.#pace();
    const attempts = isRepeatable ? repetitions + 1 : 1;
    const data = await this.#guarded(purpose, attempts, async () => {
      // What the address has no place for would become a part of the query.
      const own = route.includes('{owner}') ? { owner: this.owner, repo: this.repo } : {};
      // GitHub may have done what it does not say it has, and would do it again: https://github.com/probot/probot/issues/921
      const once = isRepeatable ? {} : { request: { retries: 0 } };
      const response = await this.#octokit.request(route, { ...own, ...parameters, ...once });
      return response.data as unknown;
    });
    return this.#parsed(schema, data, purpose);
  }

  /**
   * Does once what must not be done twice. GitHub may have done it although it does not say so: then it is found, or tried
   * again.
   *
   * @param work with requests that are not repeatable
   * @param find what there is of it; `null` for nothing
   * @throws GitHubFailure as `request`
   */
  async doOnce<T>(work: () => Promise<T>, find: () => Promise<T | null>): Promise<T> {
    for (let count = 1; ; count += 1) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof GitHubFailure) || !error.isUnanswered || count > repetitions) throw error;
      }
      await this.#pause(count ** 2);
      const found = await find();
      if (found !== null) return found;
    }
  }

  /**
   * Asks for all pages of a list.
   *
   * @throws GitHubFailure as `request`, and where there are more than `mostPages`: a part is never taken for the whole
   */
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
      if (found.length < pageSize) return items;
    }
    throw new GitHubFailure(
      `there is more to look through than ${mostPages * pageSize} items, to ${purpose.verb}`,
      200,
    );
  }

  /** A GraphQL query. @throws GitHubFailure as `request` */
  async graphql<T>(
    schema: z.ZodType<T>,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    purpose: Purpose,
  ): Promise<T> {
    const data = await this.#guarded(purpose, repetitions + 1, () =>
      this.#octokit.graphql<unknown>(query, { owner: this.owner, repo: this.repo, ...variables }),
    );
    return this.#parsed(schema, data, purpose);
  }

  /**
   * What a query gives, or what stands in for it where GraphQL is down: it is so at times when REST is not, and it gives up
   * on a query that takes it long. Once it was down, it is not asked again.
   *
   * @throws GitHubFailure what `ask` does where it is refused or limited, and what `instead` does
   */
  async graphqlOr<T>(ask: () => Promise<T>, instead: () => Promise<T>): Promise<T> {
    if (this.#isGraphqlDown) return instead();
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof GitHubFailure) || !error.isUnanswered) throw error;
      this.#isGraphqlDown = true;
    }
    return instead();
  }

  /** A text without the token, for a log or a message. */
  redact(text: string): string {
    if (this.#token === '') return text;
    const secrets = [this.#token, Buffer.from(this.#token).toString('base64').replace(/=+$/, '')];
    // A host's name, for one, comes back in small letters.
    const anyCase = secrets.map((it) => new RegExp(it.replace(/[^a-z0-9]/gi, '\\$&'), 'gi'));
    return anyCase.reduce((left, secret) => left.replace(secret, '***'), text);
  }

  /** Requests that wait at one time wait together. */
  #mayWaitFor(seconds: number): boolean {
    const until = Date.now() + seconds * this.#second;
    const more = Math.max(until - Math.max(Date.now(), this.#waitsUntil), 0);
    if (this.#waited + more > longestWaits * this.#second) return false;
    this.#waited += more;
    this.#waitsUntil = Math.max(until, this.#waitsUntil);
    return true;
  }

  #pause(seconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, seconds * this.#second));
  }

  /**
   * A second between one write and the next, once there are more than a few.
   * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
   */
  async #pace(): Promise<void> {
    this.#writes += 1;
    if (this.#writes > writesAtOnce) await this.#pause(1);
  }

  #parsed<T>(schema: z.ZodType<T>, data: unknown, { verb }: Purpose): T {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    const where = this.redact(result.error.issues[0]?.path.join('.') ?? '');
    throw new GitHubFailure(`GitHub's answer to the attempt to ${verb} is not what it should be, at "${where}"`, 0);
  }

  async #guarded<T>(purpose: Purpose, attempts: number, ask: () => Promise<T>): Promise<T> {
    this.#requests += 1;
    if (this.#requests > this.#most) {
      throw new GitHubFailure(`more than ${this.#most} requests to GitHub would be needed`, 0);
    }
    try {
      return await ask();
    } catch (error) {
      throw failureOf(error, purpose, attempts, (text) => this.redact(text));
    }
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
