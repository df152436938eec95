/** GitHub's answers as the client wants them: whole, within bounds, and each with the status that it means. */
import type { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { AnswerTooLarge, graphqlErrorsIn, isGraphqlLimit, remainingOf, statusOf } from './failure.ts';

/** Answers that have no body by definition. https://fetch.spec.whatwg.org/#null-body-status */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * The toolkit's own `fetch`, which knows the runner's proxy, with an end, and with the whole answer: Octokit takes one
 * that breaks off for an empty one, and would not ask again.
 *
 * @param patience milliseconds until the answer must be complete
 * @param largest bytes that its body may have, unpacked
 * @throws AnswerTooLarge
 */
export function inFull(patience: number, largest: number): (url: string, options: RequestInit) => Promise<Response> {
  const proxied: typeof fetch = defaults.request?.fetch ?? fetch;
  return async (url, options) => {
    const response = await proxied(url, { ...options, signal: AbortSignal.timeout(patience) });
    const body = await bytesOf(response, largest);
    const { status, statusText, headers } = response;
    return new Response(withoutBody.has(status) ? null : body, {
      status,
      statusText,
      headers: new Headers([...headers]),
    });
  };
}

/** Counted as it is unpacked: what a header says of the length is that of the packed bytes, if it is true at all. */
async function bytesOf({ body }: Response, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > largest) throw new AnswerTooLarge(largest);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Gives an answer the status that it means, which is what the plugins after this one go by. It must be the first of them.
 */
export const plainAnswers: Parameters<typeof getOctokit>[2] = (octokit) => {
  // The throttling plugin looks for this only where the path begins with `/graphql`, which an Enterprise server's does not.
  octokit.hook.after('request', (response, options) => {
    const errors = graphqlErrorsIn(response.data);
    if (!options.url.endsWith('/graphql') || !errors.some(isGraphqlLimit)) return;
    // GitHub says when to come back in one of two ways. What is left may be more than nothing, and too little for the query:
    // https://github.com/octokit/plugin-throttling.js/pull/636
    const { headers } = response;
    const isUntilReset = headers['retry-after'] === undefined && headers['x-ratelimit-reset'] !== undefined;
    throw Object.assign(new Error('the rate limit of GraphQL'), {
      status: 429,
      request: options,
      response: isUntilReset ? { ...response, headers: { ...headers, 'x-ratelimit-remaining': '0' } } : response,
    });
  });
  octokit.hook.error('request', (error) => {
    // It would be as large the next time.
    if (error instanceof Error && error.cause instanceof AnswerTooLarge) Object.assign(error, { status: 413 });
    // A 429 is a limit also where its message does not say which: the throttling plugin goes by that.
    // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
    if (statusOf(error) === 429 && remainingOf(error) !== '0' && !/secondary rate/i.test(error.message)) {
      error.message = `secondary rate limit: ${error.message}`;
    }
    throw error;
  });
};
