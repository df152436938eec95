/**
 * A GitHub for tests: a server over a real git repository, which remembers what it is told. Every request and every
 * answer is held against GitHub's own description of its API, every query against its GraphQL schema.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import type { GitRepository } from '../git.ts';
import { answerGraphql } from './graphql.ts';
import { operationOf, problemsInAnswer, problemsInRequest } from './openapi.ts';
import { answerRest } from './rest.ts';
import { State } from './state.ts';

export interface Request {
  readonly method: string;
  /** Without the base path and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly authorization: string | null;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A way to misbehave, for as many of the requests as it is given. */
export interface Mood {
  readonly when: RegExp;
  times: number;
  readonly answer: Answer | 'reset' | 'garbage' | ((normal: Answer) => Answer);
}

export class FakeGitHub {
  readonly state: State;
  readonly requests: Request[] = [];
  readonly violations: string[] = [];
  /** Bytes of all answers. */
  bytes = 0;
  /** Whether its own answers are held against the description too: of a very large one, that takes longer than all else. */
  checksAnswers = true;
  readonly #moods: Mood[] = [];
  readonly #base: string;
  #url = '';

  /** @param base path of the API: `/api/v3` is where an Enterprise server has it */
  static async start(repository: GitRepository, base = '/api/v3'): Promise<FakeGitHub> {
    const fake = new FakeGitHub(repository, base);
    const server = createServer((request, response) => void fake.#serve(request, response));
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

  get apiUrl(): string {
    return this.#url + this.#base;
  }

  /** What the requests whose `METHOD /path` matches get instead of their answer. */
  misbehave(when: RegExp, answer: Mood['answer'], times = Number.POSITIVE_INFINITY): void {
    this.#moods.push({ when, answer, times });
  }

  /** `GET /repos/…`, in order, for a look at what was asked. */
  get asked(): readonly string[] {
    return this.requests.map((it) => `${it.method} ${it.path}`);
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const url = new URL(incoming.url ?? '/', 'http://github.test');
    const graphql = url.pathname === '/api/graphql' || url.pathname === `${this.#base}/graphql`;
    const text = Buffer.concat(chunks).toString('utf8');
    const request: Request = {
      method: incoming.method ?? 'GET',
      path: graphql ? '/graphql' : url.pathname.slice(this.#base.length),
      query: url.searchParams,
      body: text === '' ? undefined : JSON.parse(text),
      authorization: incoming.headers.authorization ?? null,
    };
    this.requests.push(request);
    const mood = this.#moods.find((it) => it.times > 0 && it.when.test(`${request.method} ${request.path}`));
    if (mood !== undefined) mood.times -= 1;
    // What is refused is not done. What a function makes of the answer is.
    const isDone = mood === undefined || typeof mood.answer === 'function' || mood.answer === 'garbage';
    const normal = isDone ? await this.#answer(request) : { status: 500 };
    if (mood?.answer === 'reset') {
      incoming.socket.destroy();
      return;
    }
    const answer =
      mood === undefined || mood.answer === 'garbage'
        ? normal
        : typeof mood.answer === 'function'
          ? mood.answer(normal)
          : mood.answer;
    const body =
      mood?.answer === 'garbage' ? '{"unfinished": ' : answer.body === undefined ? '' : JSON.stringify(answer.body);
    this.bytes += Buffer.byteLength(body);
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
    response.end(body);
  }

  async #answer(request: Request): Promise<Answer> {
    const { method, path, query, body } = request;
    try {
      if (path === '/graphql') return await answerGraphql(this.state, body, this.violations);
      const operation = operationOf(method, path);
      if (operation === null) {
        this.violations.push(`${method} ${path}: GitHub has no such thing`);
        return { status: 404, body: { message: 'Not Found' } };
      }
      const wrong = problemsInRequest(operation, query, body);
      this.violations.push(...wrong.map((it) => `${method} ${path}: ${it}`));
      const answer = request.authorization === null ? notSeen : answerRest(this.state, request, operation);
      const ours = this.checksAnswers ? problemsInAnswer(operation, answer.status, answer.body) : [];
      this.violations.push(...ours.map((it) => `${method} ${path}: ${it}`));
      return answer;
    } catch (error) {
      this.violations.push(`${method} ${path}: ${String(error)}`);
      return { status: 500, body: { message: String(error) } };
    }
  }
}

/** A private repository is not there for who has no token. */
const notSeen: Answer = { status: 404, body: { message: 'Not Found' } };
