/** What a server and the net between can do to a client: no test here needs a repository. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { GitHub, GitHubFailure } from '../../src/github/client.ts';

const token = 'ghs_AbcdefghijklmnopqrstuvwxyZ0123456789';
const purpose = { verb: 'read the tide table', permission: 'contents: read' };
const tide = z.object({ high: z.number() });

interface Harbour {
  readonly url: string;
  /** `METHOD /path?query` of each request, and its headers. */
  readonly seen: { readonly line: string; readonly headers: IncomingMessage['headers'] }[];
}

type Handler = (response: ServerResponse, count: number, request: IncomingMessage) => void;

async function harbour(handler: Handler): Promise<Harbour> {
  const seen: Harbour['seen'] = [];
  const server = createServer((request, response) => {
    request.resume();
    seen.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    handler(response, seen.length, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function client({ url }: Harbour, changes: object = {}): GitHub {
  return new GitHub({ token, apiUrl: url, owner: 'harbour', repo: 'ferry', second: 1, ...changes });
}

const ask = (github: GitHub): Promise<{ high: number }> => github.request(tide, 'GET /tide', {}, purpose);
const query = (github: GitHub): Promise<{ high: number }> => github.graphql(tide, '{ viewer { login } }', {}, purpose);

function json(response: ServerResponse, body: unknown, status = 200, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

async function failureOf(work: Promise<unknown>): Promise<GitHubFailure> {
  const error = await work.then(
    () => new Error('it was answered'),
    (it: unknown) => it,
  );
  if (error instanceof GitHubFailure) return error;
  throw error;
}

describe('an answer that breaks off', () => {
  const breaksOff: Handler = (response, count) => {
    if (count > 2) return json(response, { high: 4 });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '400' });
    response.write('{"high": 4');
    setTimeout(() => response.destroy(), 5);
  };

  it('is asked for again', async () => {
    const server = await harbour(breaksOff);
    expect(await ask(client(server))).toEqual({ high: 4 });
    expect(server.seen.length).toBe(3);
  });

  it('is asked for again where it merely stops', async () => {
    const server = await harbour((response, count) => {
      if (count > 1) return json(response, { high: 4 });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"high": ');
    });
    expect(await ask(client(server, { patience: 300 }))).toEqual({ high: 4 });
  });

  it('is no answer in the end', async () => {
    const server = await harbour((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '400' });
      response.write('{"high": 4}');
      setTimeout(() => response.destroy(), 5);
    });
    const { message } = await failureOf(ask(client(server)));
    expect(message).toMatch(/^GitHub cannot be reached to read the tide table, after 4 attempts/);
  });
});

it('a server that never answers is given up, after it was asked again', async () => {
  const server = await harbour(() => undefined);
  const { message } = await failureOf(ask(client(server, { patience: 50 })));
  expect(message).toMatch(/^GitHub cannot be reached to read the tide table, after 4 attempts/);
  expect(server.seen.length).toBe(4);
});

describe('what GraphQL refuses, with status 200', () => {
  it.each([
    ['FORBIDDEN', 403, /^the token may not read the tide table: .*`contents: read`/],
    ['INSUFFICIENT_SCOPES', 403, /^the token may not read the tide table: .*`contents: read`/],
    ['NOT_FOUND', 404, /^GitHub has nothing there to read the tide table, or the token may not see it/],
    ['RATE_LIMITED', 429, /rate limit is used up/],
    ['MAX_NODE_LIMIT_EXCEEDED', 200, /^GitHub refuses to read the tide table \(200: .*too many buoys/],
  ])('is told apart: %s', async (type, status, message) => {
    const server = await harbour((response) =>
      json(response, { data: null, errors: [{ type, message: 'too many buoys' }] }, 200, {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': `${Math.ceil(Date.now() / 1_000) + 3_600}`,
      }),
    );
    const failure = await failureOf(query(client(server)));
    expect(failure.message).toMatch(message);
    expect(failure.status).toBe(status);
    expect(server.seen.map((it) => it.line)).toEqual(['POST /graphql']);
  });

  it('is asked again where something went wrong', async () => {
    const server = await harbour((response, count) =>
      count < 3
        ? json(response, { errors: [{ message: 'Something went wrong while executing your query.' }] })
        : json(response, { data: { high: 4 } }),
    );
    expect(await query(client(server))).toEqual({ high: 4 });
  });
});

describe.each([
  ['github.com', ''],
  ['an Enterprise server', '/api/v3'],
])('a limit of GraphQL, which %s says with status 200', (_, base) => {
  const soon = (): string => `${Math.ceil(Date.now() / 1_000) + 1}`;
  const limits: readonly (readonly [string, object, () => object])[] = [
    [
      'points that come back',
      { type: 'RATE_LIMITED', message: 'API rate limit exceeded' },
      () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon() }),
    ],
    [
      'points that are too few for this query',
      { type: 'RATE_LIMIT', code: 'graphql_rate_limit', message: 'API rate limit already exceeded' },
      () => ({ 'x-ratelimit-remaining': '17', 'x-ratelimit-reset': soon() }),
    ],
    [
      'a time to come back',
      { type: 'RATE_LIMITED', message: 'slow down' },
      () => ({ 'x-ratelimit-remaining': '4000', 'x-ratelimit-reset': '4102444800', 'retry-after': '30' }),
    ],
    ['a secondary limit', { message: 'You have exceeded a secondary rate limit.' }, () => ({ 'retry-after': '30' })],
    ['a limit without any header', { type: 'RATE_LIMITED', message: 'slow down' }, () => ({})],
  ];

  it.each(limits)('is waited for: %s', async (__, error, headers) => {
    const server = await harbour((response, count) =>
      count < 3
        ? json(response, { data: null, errors: [error] }, 200, headers())
        : json(response, { data: { high: 4 } }),
    );
    expect(await query(client({ ...server, url: server.url + base }))).toEqual({ high: 4 });
    expect(server.seen.length).toBe(3);
  });

  it.each([
    ['at once', '61', 1],
    ['after the waits of a run', '50', 3],
  ])('is not waited for beyond the bounds: %s', async (__, seconds, requests) => {
    const server = await harbour((response) =>
      json(response, { errors: [{ type: 'RATE_LIMITED', message: 'slow down' }] }, 200, { 'retry-after': seconds }),
    );
    const { message, status } = await failureOf(query(client({ ...server, url: server.url + base })));
    expect(message).toMatch(/rate limit is used up/);
    expect([status, server.seen.length]).toEqual([429, requests]);
  });
});

describe('an answer that is too large', () => {
  const largest = 1024 * 1024;
  const sentence = "GitHub's answer to the attempt to read the tide table is larger than 1 MiB, and is not read";
  const answers: readonly (readonly [string, Handler])[] = [
    ['says so', (response) => json(response, { high: 4, more: 'x'.repeat(largest) })],
    [
      'never ends',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      },
    ],
    [
      'is small when packed',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        response.end(gzipSync(JSON.stringify({ high: 4, more: ' '.repeat(largest) })));
      },
    ],
    ['is a refusal', (response) => json(response, { message: 'x'.repeat(largest) }, 403)],
  ];

  it.each(answers)('is one sentence, and is asked for once: one that %s', async (_, handler) => {
    for (const asked of [ask, query]) {
      const server = await harbour(handler);
      const failure = await failureOf(asked(client(server, { largest })));
      expect(failure.message).toBe(sentence);
      expect([failure.isUnanswered, server.seen.length]).toEqual([false, 1]);
    }
  });

  it('begins after the last byte that is allowed', async () => {
    const frame = JSON.stringify({ high: 4, more: '' }).length;
    const server = await harbour((response) => json(response, { high: 4, more: 'x'.repeat(largest - frame) }));
    expect(await ask(client(server, { largest }))).toEqual({ high: 4 });
  });
});

describe('limits', () => {
  it('of requests at one time are one wait', async () => {
    const open: ServerResponse[] = [];
    const server = await harbour((response, count) => {
      if (count > 6) return json(response, { high: 4 });
      open.push(response);
      // On a busy machine, what waits would else ask again before the last one has asked.
      for (const one of count === 6 ? open : [])
        json(one, { message: 'You have exceeded a secondary rate limit.' }, 403, { 'retry-after': '50' });
    });
    const github = client(server);
    expect(await Promise.all(Array.from({ length: 6 }, () => ask(github)))).toHaveLength(6);
  });

  it('one after the other are waited for up to a bound', async () => {
    const server = await harbour((response) =>
      json(response, { message: 'You have exceeded a secondary rate limit.' }, 403, { 'retry-after': '50' }),
    );
    const { message } = await failureOf(ask(client(server)));
    expect(message).toMatch(/rate limit is used up/);
    expect(server.seen.length).toBe(3);
  });
});

it('asks no more than a run may', async () => {
  const server = await harbour((response) => json(response, { high: 4 }));
  const github = client(server, { most: 3 });
  for (let count = 0; count < 3; count += 1) await ask(github);
  const { message } = await failureOf(ask(github));
  expect(message).toBe('more than 3 requests to GitHub would be needed');
  expect(server.seen.length).toBe(3);
});

it('takes no part of a list for the whole', async () => {
  const server = await harbour((response, _, { url }) =>
    json(
      response,
      Array.from({ length: url?.includes('page=3') ? 1 : 100 }, (__, high) => ({ high })),
    ),
  );
  expect(await client(server).pages(tide, 'GET /tides', {}, purpose, 3)).toHaveLength(201);
  const { message } = await failureOf(client(server).pages(tide, 'GET /tides', {}, purpose, 2));
  expect(message).toBe('there is more to look through than 200 items, to read the tide table');
});

describe('what was to be written', () => {
  it('is not written again where it may have been', async () => {
    const server = await harbour((response) => json(response, { message: 'Server Error' }, 502));
    const github = client(server);
    await failureOf(github.request(tide, 'POST /tide', { high: 4 }, purpose));
    expect(server.seen.length).toBe(1);
    await failureOf(github.request(tide, 'PATCH /tide', { high: 4 }, purpose));
    expect(server.seen.length).toBe(5);
  });
});

describe('the token', () => {
  const everything = (error: GitHubFailure): string =>
    `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`.toLowerCase();

  it('is in no message, whatever the server makes of it', async () => {
    const echoes = [token, token.toLowerCase(), Buffer.from(`x-access-token:${token}`).toString('base64')];
    for (const echo of echoes) {
      const server = await harbour((response) =>
        json(response, { message: `no ${echo}`, errors: [{ [echo]: echo }] }, 422, { 'x-echo': echo }),
      );
      expect(everything(await failureOf(ask(client(server))))).not.toContain(echo.toLowerCase());
    }
  });

  it('is in no message on an answer of another form', async () => {
    const server = await harbour((response) => json(response, { data: { [token]: 1 } }));
    const schema = z.record(z.string(), z.string());
    const github = client(server);
    const rest = github.request(z.object({ data: schema }), 'GET /tide', {}, purpose);
    expect(everything(await failureOf(rest))).not.toContain(token.toLowerCase());
    const graphql = github.graphql(schema, '{ viewer { login } }', {}, purpose);
    expect(everything(await failureOf(graphql))).not.toContain(token.toLowerCase());
  });

  it('is in no message on a redirect to a host of its name', async () => {
    const server = await harbour((response) => {
      response.writeHead(302, { location: `http://${token.replace('_', '-')}.${token}.invalid/${token}` }).end();
    });
    expect(everything(await failureOf(ask(client(server))))).not.toContain(token.toLowerCase());
  });

  it('is not sent to another server', async () => {
    const elsewhere = await harbour((response) => json(response, { high: 4 }));
    const server = await harbour((response) => {
      response.writeHead(307, { location: `${elsewhere.url}/tide` }).end();
    });
    expect(await ask(client(server))).toEqual({ high: 4 });
    expect(server.seen[0]?.headers.authorization).toBe(`token ${token}`);
    expect(elsewhere.seen[0]?.headers.authorization).toBeUndefined();
  });
});

it('says who is asking', async () => {
  const server = await harbour((response) => json(response, { high: 4, data: { high: 4 } }));
  await ask(client(server));
  await query(client(server));
  for (const { headers } of server.seen) expect(headers['user-agent']).toMatch(/^portbook\/\d+\.\d+\.\d+/);
});

it('asks an Enterprise server where it has its GraphQL', async () => {
  const server = await harbour((response) => json(response, { high: 4, data: { high: 4 } }));
  const enterprise = client({ ...server, url: `${server.url}/api/v3` });
  await ask(enterprise);
  await query(enterprise);
  expect(server.seen.map((it) => it.line)).toEqual(['GET /api/v3/tide', 'POST /api/graphql']);
});
