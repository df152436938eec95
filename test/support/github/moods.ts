/** GitHub's bad moments, by name: what `FakeGitHub.misbehave` gives instead of an answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './fake.ts';
import { refused } from './routes/route.ts';

/**
 * What a request gets instead of its answer. An answer, and a connection that breaks, leave undone what was asked; what
 * is made of the normal answer comes after it was done, as does `garbage`: an answer that breaks off.
 */
export type Mood = Answer | 'reset' | 'garbage' | ((normal: Answer) => Answer | Promise<Answer>);

const limited = (status: number, message: string, headers: Answer['headers']): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api' },
  headers: headers ?? {},
});

/** @param seconds until it may be asked again */
export function tooManyRequests(seconds: number): Answer {
  return limited(429, 'Too many requests', { 'retry-after': String(seconds) });
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export function secondaryLimit(seconds: number): Answer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return limited(403, message, { 'retry-after': String(seconds) });
}

/** @param reset when it ends, in seconds since 1970 */
export function primaryLimit(reset: number): Answer {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
  return limited(403, 'API rate limit exceeded for installation ID 4310.', headers);
}

/**
 * A primary limit as GraphQL says it. https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 *
 * @param reset when it ends, in seconds since 1970
 */
export function graphqlLimit(reset: number): Answer {
  const message = 'API rate limit already exceeded for installation ID 4310.';
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
  return { status: 200, body: { errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message }] }, headers };
}

/** A server that cannot: 500, 502, 503 or 504. */
export function down(status: 500 | 502 | 503 | 504 = 502): Answer {
  return { status, body: { message: 'Server Error' } };
}

/** It is done, and then the answer is lost on its way. */
export function lost(status: 500 | 502 | 503 | 504 = 502): Mood {
  return () => down(status);
}

/** The token may not. */
export const forbidden: Answer = refused;

/** An answer that takes a while. */
export function slow(milliseconds: number): Mood {
  return async (normal) => {
    // Nobody waits for it once the test is over.
    await sleep(milliseconds, undefined, { ref: false });
    return normal;
  };
}

/** A tree of which GitHub lists a part. */
export const truncated: Mood = (normal) => ({ ...normal, body: { ...(normal.body as object), truncated: true } });

/** @param path to what the answer lacks: `without('head', 'sha')` */
export function without(...path: readonly string[]): Mood {
  return (normal) => {
    const body = structuredClone(normal.body);
    const last = path.at(-1) ?? '';
    let at = body as Record<string, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    if (!Object.hasOwn(at, last)) throw new Error(`there is no ${path.join('.')} to be left out`);
    delete at[last];
    return { ...normal, body };
  };
}
