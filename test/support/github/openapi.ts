/** GitHub's own description of its API: what a request and an answer must be, and what an answer looks like. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export type Json = Readonly<Record<string, unknown>>;

const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');

const description: Json = JSON.parse(readFileSync(file, 'utf8'));

// Not all formats of the description are defined anywhere: those that are not say nothing.
const ajv = new Ajv({ strict: false, logger: false, allErrors: false });
addFormats.default(ajv, { mode: 'full' });

const registered = new Set<string>();

/** Where the description is known to be wrong: https://github.com/github/rest-api-description/issues/1811 */
const oftenNull: ReadonlyMap<string, readonly string[]> = new Map(
  ['pull-request', 'pull-request-simple'].map((it) => [`#/components/schemas/${it}`, ['head', 'repo']]),
);

/** Allows `null` for a property, however deep. */
function withNullAt(schema: Json, [first, ...others]: readonly string[]): Json {
  if (first === undefined) return { nullable: true, allOf: [schema] };
  const properties = schema['properties'] as Json;
  return { ...schema, properties: { ...properties, [first]: withNullAt(properties[first] as Json, others) } };
}

/** What a schema refers to is compiled only then: the whole description takes longer than a test. */
function register(ref: string): string {
  const id = `github:${ref}`;
  if (!registered.has(ref)) {
    registered.add(ref);
    const path = oftenNull.get(ref);
    ajv.addSchema(asJsonSchema(path === undefined ? at(ref) : withNullAt(at(ref) as Json, path)) as Json, id);
  }
  return id;
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type of its own. https://spec.openapis.org/oas/v3.0.3#fixed-fields-20 */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, example: _, examples: __, ...others } = value as Json;
  const made = Object.fromEntries(
    Object.entries(others).map(([key, it]) => [
      key,
      key === '$ref' && typeof it === 'string' ? register(it) : asJsonSchema(it),
    ]),
  );
  return nullable === true ? { anyOf: [made, { type: 'null' }] } : made;
}

function at(ref: string): unknown {
  let found: unknown = description;
  for (const key of ref.replace(/^#\//, '').split('/')) found = (found as Json)[key];
  return found;
}

/** What a `$ref` of the description stands for. */
function resolved(value: unknown): Json {
  const ref = (value as Json)['$ref'];
  return typeof ref === 'string' ? resolved(at(ref)) : (value as Json);
}

export interface Operation {
  /** As the description has it: `/repos/{owner}/{repo}`. */
  readonly template: string;
  /** The values of its placeholders. */
  readonly path: Readonly<Record<string, string>>;
  readonly definition: Json;
}

/** Placeholders at the end that take slashes; a path may be that of the root. */
const long = /\{(?:ref|basehead)\}$/;

const templates = Object.entries(description['paths'] as Json).map(([template, methods]) => ({
  template,
  methods: methods as Json,
  placeholders: template.split('{').length - 1,
  literals: template.replace(/\{\w+\}/g, '').length,
  pattern: new RegExp(
    `^${template
      .replace(/[.]/g, '\\.')
      .replace(/\/\{path\}$/, '(?:/(?<path>.*))?')
      .replace(long, (it) => `(?<${it.slice(1, -1)}>.+)`)
      .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`,
  ),
}));

/** The operation that a request is for; of several, the one with the fewest placeholders, and of these with the most beside them. */
export function operationOf(method: string, path: string): Operation | null {
  const found = templates
    .map((it) => ({ ...it, match: it.pattern.exec(path), definition: it.methods[method.toLowerCase()] }))
    .filter((it) => it.match !== null && it.definition !== undefined)
    .sort((a, b) => a.placeholders - b.placeholders || b.literals - a.literals);
  const [first] = found;
  if (first === undefined) return null;
  const groups = Object.entries(first.match?.groups ?? {});
  return {
    template: first.template,
    path: Object.fromEntries(groups.map(([key, value]) => [key, decodeURIComponent(value ?? '')])),
    definition: first.definition as Json,
  };
}

const compiled = new WeakMap<object, ValidateFunction>();

function problemIn(schema: Json, value: unknown, prepare = (it: Json): Json => it): string | null {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(asJsonSchema(prepare(schema)) as Json);
    compiled.set(schema, validate);
  }
  if (validate(value)) return null;
  return ajv.errorsText(validate.errors, { dataVar: 'it' });
}

/** GitHub passes over what it does not know; here it is a typing error. */
function closed(schema: Json): Json {
  const { properties, items } = schema;
  const inner = items === undefined ? schema : { ...schema, items: closed(resolved(items)) };
  if (properties === undefined) return inner;
  const entries = Object.entries(properties as Json).map(([name, it]) => [name, closed(resolved(it))]);
  return { additionalProperties: false, ...inner, properties: Object.fromEntries(entries) };
}

function contentOf(part: unknown): Json | null {
  const content = resolved(part)['content'] as Json | undefined;
  return (content?.['application/json'] as Json | undefined) ?? null;
}

/** What is wrong with a request; empty where nothing is. */
export function problemsInRequest(
  { path, definition }: Operation,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const problems: string[] = [];
  const known = ((definition['parameters'] ?? []) as readonly unknown[]).map(resolved);
  const check = (where: 'path' | 'query', name: string, text: string): void => {
    const parameter = known.find((it) => it['in'] === where && it['name'] === name);
    if (parameter === undefined) {
      problems.push(`the ${where} has "${name}", which GitHub does not know`);
      return;
    }
    const schema = resolved(parameter['schema']);
    const problem = problemIn(schema, schema['type'] === 'integer' ? Number(text) : text);
    if (problem !== null) problems.push(`"${name}" in the ${where}: ${problem}`);
  };
  for (const [name, text] of Object.entries(path)) check('path', name, text);
  for (const [name, text] of query) check('query', name, text);
  // Of a page the description says no maximum, only in words: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
  if (Number(query.get('per_page') ?? 0) > 100) problems.push('"per_page" in the query: GitHub gives no more than 100');
  const missing = known.filter(
    (it) => it['in'] === 'query' && it['required'] === true && !query.has(String(it['name'])),
  );
  problems.push(...missing.map((it) => `the query lacks "${it['name']}"`));
  const expected = definition['requestBody'] === undefined ? null : contentOf(definition['requestBody']);
  if (expected === null && body !== undefined) problems.push('GitHub expects no body');
  if (expected !== null) {
    const problem = problemIn(resolved(expected['schema']), body ?? {}, closed);
    if (problem !== null) problems.push(`the body: ${problem}`);
  }
  return problems;
}

/** What is wrong with an answer of ours; empty where nothing is. */
export function problemsInAnswer({ definition }: Operation, status: number, body: unknown): readonly string[] {
  const answer = (definition['responses'] as Json)[String(status)];
  // A refusal that every operation can give is described once, in prose.
  if (answer === undefined)
    return [401, 403, 404, 422, 429].includes(status) || status >= 500 ? [] : [`GitHub does not answer ${status}`];
  const content = contentOf(answer);
  if (content === null) return [];
  const problem = problemIn(content['schema'] as Json, body);
  return problem === null ? [] : [`our answer: ${problem}`];
}

/**
 * The example of an answer that GitHub publishes, to be filled with the values of a test; of a list, its first item.
 *
 * @param template as the description has it
 */
export function exampleOf(method: string, template: string, status = 200): Json {
  const operation = ((description['paths'] as Json)[template] as Json | undefined)?.[method.toLowerCase()];
  const answers = resolved(operation ?? {})['responses'] as Json | undefined;
  const content = contentOf(answers?.[String(status)] ?? {});
  const examples = Object.values((content?.['examples'] ?? {}) as Json);
  const value = examples[0] === undefined ? undefined : resolved(examples[0])['value'];
  if (value === undefined) throw new Error(`GitHub has no example of ${method} ${template}`);
  return structuredClone(Array.isArray(value) ? value[0] : value) as Json;
}
