/** GitHub's own description of its API: what a request and an answer must be, and what an answer looks like. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

type Json = Readonly<Record<string, unknown>>;

const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');

const description: Json = JSON.parse(readFileSync(file, 'utf8'));

const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false, allErrors: false, verbose: false });
ajv.addSchema({ $id: 'github', components: withNull(description['components']) });

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type of its own. https://spec.openapis.org/oas/v3.0.3#fixed-fields-20 */
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...others } = value as Json;
  const made = Object.fromEntries(
    Object.entries(others).map(([key, it]) => [
      key,
      key === '$ref' && typeof it === 'string' ? it.replace(/^#/, 'github#') : withNull(it),
    ]),
  );
  return nullable === true ? { anyOf: [made, { type: 'null' }] } : made;
}

/** What a `$ref` of the description stands for. */
function resolved(value: unknown): Json {
  const found = value as Json;
  const ref = found['$ref'];
  if (typeof ref !== 'string') return found;
  let at: unknown = description;
  for (const key of ref.replace(/^#\//, '').split('/')) at = (at as Json)[key];
  return resolved(at);
}

export interface Operation {
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
  readonly definition: Json;
}

const templates = Object.entries(description['paths'] as Json).map(([template, methods]) => ({
  template,
  methods: methods as Json,
  pattern: new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The operation that a request is for; of several, the one with the fewest placeholders. */
export function operationOf(method: string, path: string): Operation | null {
  const found = templates
    .map((it) => ({ ...it, match: it.pattern.exec(path), definition: it.methods[method.toLowerCase()] }))
    .filter((it) => it.match !== null && it.definition !== undefined)
    .sort((a, b) => a.template.split('{').length - b.template.split('{').length);
  const [first] = found;
  if (first === undefined) return null;
  const groups = Object.entries(first.match?.groups ?? {});
  return {
    template: first.template,
    path: Object.fromEntries(groups.map(([key, value]) => [key, decodeURIComponent(value)])),
    definition: first.definition as Json,
  };
}

const compiled = new WeakMap<object, ValidateFunction>();

function problemIn(schema: Json, value: unknown): string | null {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(withNull(schema) as Json);
    compiled.set(schema, validate);
  }
  if (validate(value)) return null;
  return ajv.errorsText(validate.errors, { dataVar: 'it' });
}

function contentOf(part: unknown): Json | null {
  const content = resolved(part)['content'] as Json | undefined;
  return (content?.['application/json'] as Json | undefined) ?? null;
}

/** What is wrong with a request; empty where nothing is. */
export function problemsInRequest({ definition }: Operation, query: URLSearchParams, body: unknown): readonly string[] {
  const problems: string[] = [];
  const known = ((definition['parameters'] ?? []) as readonly unknown[])
    .map(resolved)
    .filter((it) => it['in'] === 'query');
  for (const [name, text] of query) {
    const parameter = known.find((it) => it['name'] === name);
    if (parameter === undefined) {
      problems.push(`the query has "${name}", which GitHub does not know`);
      continue;
    }
    const schema = parameter['schema'] as Json;
    const value = schema['type'] === 'integer' ? Number(text) : text;
    const problem = problemIn(schema, value);
    if (problem !== null) problems.push(`"${name}" in the query: ${problem}`);
  }
  const expected = definition['requestBody'] === undefined ? null : contentOf(definition['requestBody']);
  if (expected === null && body !== undefined) problems.push('GitHub expects no body');
  if (expected !== null) {
    const problem = problemIn(expected['schema'] as Json, body ?? {});
    if (problem !== null) problems.push(`the body: ${problem}`);
  }
  return problems;
}

/** What is wrong with an answer of ours; empty where nothing is. */
export function problemsInAnswer({ definition }: Operation, status: number, body: unknown): readonly string[] {
  const answers = definition['responses'] as Json;
  const answer = answers[String(status)];
  // A refusal that every operation can give is described once, in prose.
  if (answer === undefined)
    return [401, 403, 404, 429].includes(status) || status >= 500 ? [] : [`GitHub does not answer ${status}`];
  const content = contentOf(answer);
  if (content === null || status >= 400) return [];
  const problem = problemIn(content['schema'] as Json, body);
  return problem === null ? [] : [`our answer: ${problem}`];
}

/** The example of an answer that GitHub publishes, to be filled with the values of a test. */
export function exampleOf(method: string, path: string, status = 200): Json {
  const operation = operationOf(method, path);
  const content = operation && contentOf((operation.definition['responses'] as Json)[String(status)]);
  const examples = Object.values((content?.['examples'] ?? {}) as Json);
  const value = examples[0] === undefined ? undefined : resolved(examples[0])['value'];
  if (value === undefined) throw new Error(`GitHub has no example of ${method} ${path}`);
  return structuredClone(Array.isArray(value) ? value[0] : value) as Json;
}
