/** The fixture repositories of the rules: `fixtures/rules/<id>/{err,ok}/<case>/`. */
import { existsSync, readdirSync } from 'node:fs';

const root = 'fixtures/rules';

export interface RuleCase {
  readonly rule: string;
  readonly kind: 'err' | 'ok';
  /** The folder, relative to the root of this repository. */
  readonly folder: string;
}

/** Every case there is, sorted. */
export const ruleCases: readonly RuleCase[] = foldersIn(root).flatMap((rule) =>
  (['err', 'ok'] as const).flatMap((kind) =>
    foldersIn(`${root}/${rule}/${kind}`).map((name) => ({ rule, kind, folder: `${root}/${rule}/${kind}/${name}` })),
  ),
);

/** Those that are one repository: the others are two states of one, in folders of their own. */
export const stateCases: readonly RuleCase[] = ruleCases.filter(({ folder }) => !existsSync(`${folder}/before`));

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => it.name)
    .sort();
}
