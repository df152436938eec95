/**
 * A GitHub for tests: a server over a real git repository, which remembers what it is told. Every request and every
 * answer is held against GitHub's own description of its API, every query against its GraphQL schema.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import type { GitRepository } from '../git.ts';
import { answerGraphql } from './graphql.ts';
import { type Mood, primaryLimit } from './moods.ts';
import { operationOf, problemsInAnswer, problemsInRequest } from './openapi.ts';
import { answerRest } from './rest.ts';
import { State } from './state.ts';

export interface Request {
  readonly method: string;
  /** Without the base path and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** As it was asked for. */
  readonly url: string;
  /** The media types that are wanted. */
  readonly accept: string;
  readonly body: unknown;
  readonly authorization: string | null;
  /** What it got; `null` while it has nothing, and where the connection broke. */
  status: number | null;
  /** Bytes of the answer's body. */
  bytes: number;
}

export interface Answer {
  readonly status: number;
  /** What becomes JSON, or bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Rule {
  readonly when: RegExp;
  readonly mood: Mood;
  times: number;
}

export class FakeGitHub {
  readonly state: State;
  readonly requests: Request[] = [];
  /** What GitHub would not have understood, or would not have said: a test that ends with one fails. */
  readonly violations: string[] = [];
  /** Bytes of all answers. */
  bytes = 0;
  /** Whether its own answers are held against the description too: of a very large one, that takes longer than all else. */
  checksAnswers = true;
  readonly #rules: Rule[] = [];
  readonly #base: string;
  #url = '';

  /** @param base path of the API: `/api/v3` is where an Enterprise server has it, `/` where github.com does */
  static async start(repository: GitRepository, base = '/api/v3'): Promise<FakeGitHub> {
    const fake = new FakeGitHub(repository, base.replace(/\/$/, ''));
    // Git is waited for by the whole process: an idle connection would be closed behind the back of who is to use it next.
    const server = createServer({ keepAliveTimeout: 0 }, (request, response) => void fake.#serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    fake.#url = `http://127.0.0.1:${port}`;
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
      // A request that GitHub would not understand is a failed test, whatever came of it.
      expect(fake.violations).toEqual([]);
    });
    return fake;
  }

  private constructor(repository: GitRepository, base: string) {
    this.state = new State(repository);
    this.#base = base;
  }

  /** One more repository on the same server, which the workflow's own token knows nothing of. */
  add(repository: GitRepository, fullName: string): State {
    const added = new State(repository, fullName);
    added.tokens = new Set();
    this.state.others.push(added);
    return added;
  }

  get apiUrl(): string {
    return this.#url + this.#base;
  }

  /** An Enterprise server has it beside the REST API, not in it. */
  get graphqlUrl(): string {
    return this.#url + this.#graphqlPath;
  }

  get #graphqlPath(): string {
    return `${this.#base.replace(/\/v3$/, '')}/graphql`;
  }

  /** What the requests whose `METHOD /path` matches get instead of their answer: of several rules, by the first. */
  misbehave(when: RegExp, mood: Mood, times = Number.POSITIVE_INFINITY): void {
    this.#rules.push({ when, mood, times });
  }

  /** `GET /repos/…`, in order, for a look at what was asked. */
  get asked(): readonly string[] {
    return this.requests.map((it) => `${it.method} ${it.path}`);
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await this.#read(incoming);
    this.requests.push(request);
    const asked = `${request.method} ${request.path}`;
    const rule = this.#rules.find((it) => it.times > 0 && it.when.test(asked));
    if (rule !== undefined) rule.times -= 1;
    const answer = await this.#moody(request, rule?.mood);
    if (answer === null) {
      incoming.socket.destroy();
      return;
    }
    const isRaw = Buffer.isBuffer(answer.body);
    const bytes = isRaw ? (answer.body as Buffer) : Buffer.from(textOf(answer.body), 'utf8');
    const body = rule?.mood === 'garbage' ? Buffer.from('{"unfinished": ') : bytes;
    this.bytes += body.length;
    request.status = answer.status;
    request.bytes = body.length;
    response.writeHead(answer.status, {
      'content-type': isRaw ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8',
      ...this.#limits(),
      ...answer.headers,
    });
    response.end(body);
  }

  async #read(incoming: IncomingMessage): Promise<Request> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const url = new URL(incoming.url ?? '/', this.#url);
    const [method, text] = [incoming.method ?? 'GET', Buffer.concat(chunks).toString('utf8')];
    const isOurs = url.pathname.startsWith(`${this.#base}/`);
    if (!isOurs && url.pathname !== this.#graphqlPath)
      this.violations.push(`${method} ${url.pathname}: not of the API`);
    // https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent
    if (incoming.headers['user-agent'] === undefined) this.violations.push(`${method} ${url.pathname}: no user agent`);
    return {
      method,
      path: url.pathname === this.#graphqlPath ? '/graphql' : url.pathname.slice(isOurs ? this.#base.length : 0),
      query: url.searchParams,
      url: url.href,
      accept: incoming.headers.accept ?? '',
      body: this.#parsed(text, `${method} ${url.pathname}`),
      authorization: incoming.headers.authorization ?? null,
      status: null,
      bytes: 0,
    };
  }

  #parsed(text: string, asked: string): unknown {
    if (text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      this.violations.push(`${asked}: the body is not JSON`);
      return undefined;
    }
  }

  /** The answer in a mood; `null` for a connection that breaks. What is refused is not done. */
  async #moody(request: Request, mood: Mood | undefined): Promise<Answer | null> {
    if (mood === 'reset') return null;
    if (mood === undefined || mood === 'garbage') return this.#answer(request);
    return typeof mood === 'function' ? mood(await this.#answer(request)) : mood;
  }

  #limits(): Readonly<Record<string, string>> {
    const { limit, used, reset } = this.state.rate;
    const remaining = Math.max(limit - used, 0);
    const values = { limit, remaining, used, reset };
    return Object.fromEntries(Object.entries(values).map(([name, it]) => [`x-ratelimit-${name}`, String(it)]));
  }

  async #answer(request: Request): Promise<Answer> {
    const { method, path, query, body } = request;
    const { limit, used, reset } = this.state.rate;
    if (used >= limit && path !== '/rate_limit') return primaryLimit(reset);
    try {
      if (path === '/graphql') return await answerGraphql(this.state, request, this.violations);
      const operation = operationOf(method, path);
      if (operation === null) {
        this.violations.push(`${method} ${path}: GitHub has no such thing`);
        return { status: 404, body: { message: 'Not Found' } };
      }
      const wrong = problemsInRequest(operation, query, body);
      this.violations.push(...wrong.map((it) => `${method} ${path}: ${it}`));
      const answer = answerRest(this.state, request, operation);
      const isChecked = this.checksAnswers && !Buffer.isBuffer(answer.body);
      const ours = isChecked ? problemsInAnswer(operation, answer.status, answer.body) : [];
      this.violations.push(...ours.map((it) => `${method} ${path}: ${it}`));
      return answer;
    } catch (error) {
      this.violations.push(`${method} ${path}: ${String(error)}`);
      return { status: 500, body: { message: String(error) } };
    }
  }
}

function textOf(body: unknown): string {
  return body === undefined ? '' : JSON.stringify(body);
}
