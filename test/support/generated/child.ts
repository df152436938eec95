/**
 * The child process in which Node runs configs that were made at random: the file is really loaded, with all that it
 * loads, once under each environment asked for. Started by `node-child.ts`.
 */
import { createRequire, registerHooks } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One config to run, in a folder that no other one was run in. */
export interface Request {
  readonly id: number;
  readonly config: string;
  /** What the repository's root is called in the answer. */
  readonly root: readonly [real: string, name: string];
  readonly runs: readonly RunOptions[];
}

export interface RunOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** What a config that is a function is called with; `null` for one that is only loaded, as PM2 does it. */
  readonly argument: Readonly<Record<string, unknown>> | null;
}

/** What a run gave, as plain data. */
export type Outcome = { readonly value: unknown } | { readonly error: string };

export interface Reply {
  readonly id: number;
  readonly outcomes: readonly Outcome[];
}

/** In the place of a function, of which only is said that it is one. */
const aFunction = 'function()';

const require = createRequire(import.meta.url);
const initial = { ...process.env };
let folder = '';
let round = 0;

// A module is loaded once by its address: with another one it is loaded anew.
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    return folder !== '' && resolved.url.startsWith(folder) && !resolved.url.includes('?')
      ? { ...resolved, url: `${resolved.url}?round=${round}` }
      : resolved;
  },
});

async function run({ config, root }: Request, { environment, argument }: RunOptions): Promise<unknown> {
  folder = pathToFileURL(root[0]).href;
  round += 1;
  for (const path of Object.keys(require.cache)) if (path.startsWith(root[0])) delete require.cache[path];
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, argument === null ? {} : initial, environment);
  process.chdir(dirname(config));
  const exported: unknown = /\.(?:cjs|js|json)$/.test(config)
    ? require(config)
    : await import(pathToFileURL(config).href);
  const fallback = isModule(exported) && 'default' in exported ? exported.default : exported;
  const value: unknown = typeof fallback === 'function' && argument !== null ? fallback(argument) : fallback;
  size = 0;
  return plain(await value, root, 0);
}

function isModule(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Module]';
}

/** Values in an answer; a list that doubles in each round of a loop would not fit. */
const mostValues = 5000;
let size = 0;

/** Without functions, which cannot be sent, and with the root's own name. */
function plain(value: unknown, root: Request['root'], depth: number): unknown {
  size += 1;
  if (depth > 12 || size > mostValues) throw new Error('it is too large');
  if (typeof value === 'string') return value.replaceAll(root[0], root[1]);
  if (typeof value === 'function') return aFunction;
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, root, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, root, depth + 1)]));
}

async function runAll(request: Request): Promise<Reply> {
  const outcomes: Outcome[] = [];
  for (const options of request.runs) {
    try {
      outcomes.push({ value: await run(request, options) });
    } catch (error) {
      outcomes.push({ error: String(error).split('\n')[0] ?? '' });
    }
  }
  return { id: request.id, outcomes };
}

/** One after the other: they share one environment. */
let queue: Promise<unknown> = Promise.resolve();

process.on('message', (request: Request) => {
  queue = queue.then(async () => process.send?.(await runAll(request)));
});
