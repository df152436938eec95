/** What GitHub would not understand, or would not say, fails the test in which it happens. */
import { describe, expect, it } from 'vitest';
import { connected } from './connected.ts';
import { operationOf, problemsInAnswer } from './openapi.ts';

const ferry = '/repos/harbour/ferry';
const run = { name: 'portbook', head_sha: '1'.repeat(40) };
const annotation = { path: 'a.js', start_line: 1, end_line: 1, message: 'x', annotation_level: 'failure' };
const withAnnotation = (changes: object) => ({
  ...run,
  output: { title: 'x', summary: 'y', annotations: [{ ...annotation, ...changes }] },
});

describe('a request', () => {
  it.each<readonly [string, string, object | undefined, RegExp]>([
    ['for nothing that there is', 'GET /repos/harbour/ferry/piers', undefined, /GitHub has no such thing/],
    ['that the fake does not know', 'GET /repos/harbour/ferry/branches', undefined, /the fake has no GET/],
    ['with a query that is unknown', `GET ${ferry}/pulls?pier=1`, undefined, /the query has "pier"/],
    ['with a value that is not allowed', `GET ${ferry}/pulls?state=sunk`, undefined, /"state" in the query: .*allowed/],
    ['for a page that is too long', `GET ${ferry}/pulls?per_page=101`, undefined, /no more than 100/],
    [
      'for a number that is none',
      `GET ${ferry}/pulls/seven`,
      undefined,
      /"pull_number" in the path: it must be integer/,
    ],
    ['with a body that is not wanted', `DELETE ${ferry}/issues/comments/1`, { body: 'x' }, /GitHub expects no body/],
    ['without what is needed', `POST ${ferry}/check-runs`, { name: 'portbook' }, /property 'head_sha'/],
    ['with a typing error', `POST ${ferry}/check-runs`, { ...run, externalId: 'x' }, /additional properties/],
    ['with one in an annotation', `POST ${ferry}/check-runs`, withAnnotation({ line: 1 }), /additional properties/],
    ['with a level of others', `POST ${ferry}/check-runs`, withAnnotation({ annotation_level: 'error' }), /allowed/],
    ['with a time of others', `POST ${ferry}/check-runs`, { ...run, started_at: 'now' }, /format "date-time"/],
  ])('%s', async (_, asked, body, message) => {
    const { fake } = await connected();
    fake.state.permissions.set('checks', 'write').set('issues', 'write');
    const [method = '', path = ''] = asked.split(' ');
    const headers = { authorization: 'token t' };
    await fetch(fake.apiUrl + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const [first, ...others] = fake.violations.splice(0);
    expect([first, others]).toEqual([expect.stringMatching(message), []]);
  });

  it('whose body is not JSON', async () => {
    const { fake } = await connected();
    await fetch(`${fake.apiUrl}/graphql`, { method: 'POST', body: '{"query": ' });
    expect(fake.violations.splice(0)[0]).toContain('the body is not JSON');
  });
});

it('an answer of the fake’s own is held against the description', () => {
  const operation = operationOf('GET', `${ferry}/git/trees/main`);
  if (operation === null) throw new Error('there are no trees');
  const tree = { sha: '1', url: 'https://github.example', truncated: false, tree: [] };
  expect(problemsInAnswer(operation, 200, tree)).toEqual([]);
  expect(problemsInAnswer(operation, 200, { ...tree, truncated: 'no' })).toEqual([
    'our answer: it/truncated must be boolean',
  ]);
  expect(problemsInAnswer(operation, 418, {})).toEqual(['GitHub does not answer 418']);
});

it.fails('fails the test that does not look at what was wrong', async () => {
  const { fake } = await connected();
  await fetch(`${fake.apiUrl}${ferry}/piers`, { headers: { authorization: 'token t' } });
});
