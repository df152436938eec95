/** `python -m harbour.api`: the file of the repository that it runs. https://docs.python.org/3/using/cmdline.html#cmdoption-m */
import type { Tree } from '../model/tree.ts';
import { pathFrom } from './paths.ts';
import type { Word } from './words.ts';

/** A package's `__main__`, else a module; `null` where neither is in the folder. */
export function moduleFile(tree: Tree, directory: string | null, module: Word): Word | null {
  if (module.expands || !/^\w+(?:\.\w+)*$/.test(module.text)) return null;
  const path = module.text.replaceAll('.', '/');
  const found = [`${path}/__main__.py`, `${path}.py`].find((it) => {
    const file = pathFrom(directory, it);
    return file !== null && tree.has(file);
  });
  return found === undefined ? null : { ...module, text: found };
}
