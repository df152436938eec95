/** The scripts of its package that start the server of a Vite config: npm tells a process the text of the one it runs. */
import { choose } from '../../javascript/values/choices.ts';
import { knownText } from '../../javascript/values/ports.ts';
import type { Primitive, Value } from '../../javascript/values/value.ts';
import { followShell } from '../../launch/chain.ts';
import { manifestAbove } from '../../launch/manifest.ts';
import { defaultMode, modeOf, viteConfig } from '../../launch/servers/vite-config.ts';
import type { ViteRole } from '../../launch/servers/vite-options.ts';
import { folderOf } from '../../model/folders.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';

interface Starting {
  readonly line: Primitive;
  readonly mode: string | null;
}

/**
 * What the process has of the script that starts it, as long as it is one: of several, each in the mode that it gives.
 * https://docs.npmjs.com/cli/using-npm/scripts#current-lifecycle-event
 */
export function variablesOfScripts(file: SourceText, tree: Tree, role: ViteRole): ReadonlyMap<string, Value> {
  const scripts = startingScripts(file, tree, role);
  const [first] = scripts;
  if (first === undefined) return new Map();
  const modes = new Set(scripts.map(({ mode }) => mode));
  const isByMode = modes.size === scripts.length && !modes.has(null);
  const options = scripts.map(({ line, mode }) => ({
    value: line,
    when: isByMode && mode !== null && mode !== defaultMode(role) ? { variable: 'mode', environment: mode } : null,
  }));
  return new Map([['npm_lifecycle_script', scripts.length === 1 ? first.line : choose(options, first.line.at)]]);
}

function startingScripts({ path }: SourceText, tree: Tree, role: ViteRole): readonly Starting[] {
  const directory = folderOf(path);
  const manifest = manifestAbove(tree, directory);
  return [...(manifest?.scripts.values() ?? [])].flatMap((line) => {
    if (!/\bvite\b/.test(String(line.value))) return [];
    const server = followShell(tree, manifest?.directory ?? directory, line).find(
      (it) =>
        it.kind === 'server' &&
        it.server.config === viteConfig &&
        (it.server.role === 'preview') === (role === 'preview') &&
        it.directory === directory &&
        // What another script starts, has the text of that one.
        it.way.length === 0,
    );
    return server === undefined ? [] : [{ line, mode: knownText(modeOf(server.args, role, line.at)) }];
  });
}
