/**
 * A program of its own, because configs change the process that loads them: asks Vite what it makes of the configs of
 * a file of questions, and writes the answers. Run by `askVite`.
 */
import { readFileSync } from 'node:fs';
import { resolveConfig } from 'vite';
import type { Answer, Question } from './vite.ts';

const [questions = '[]'] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const answers: Answer[] = [];
const inherited = { ...process.env };
for (const question of JSON.parse(questions)) answers.push(await answer(question));
process.stdout.write(JSON.stringify(answers));

async function answer({ directory, root, role, mode, config, variables }: Question): Promise<Answer> {
  process.chdir(directory);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, inherited, variables);
  const inline = {
    logLevel: 'silent' as const,
    ...(root === null ? {} : { root }),
    ...(mode === null ? {} : { mode }),
    ...(config === null ? {} : { configFile: config }),
  };
  try {
    // As `createServer` and `preview` call it.
    const { server, preview } =
      role === 'dev'
        ? await resolveConfig(inline, 'serve')
        : await resolveConfig(inline, 'serve', 'production', 'production', true);
    const { port, host, strictPort } = role === 'dev' ? server : preview;
    const { ws } = server;
    const isOwn = typeof ws === 'object' && !ws.server && ws.port && (ws.port !== server.port || server.middlewareMode);
    return {
      error: null,
      port: written(port),
      host: written(host),
      isStrict: Boolean(strictPort),
      listens: role === 'preview' || !server.middlewareMode,
      reload: role === 'dev' && isOwn ? { port: written(ws.port), host: written(ws.host || true) } : null,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { error: message, port: '', host: '', isStrict: false, listens: false, reload: null };
  }
}

function written(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined');
}
