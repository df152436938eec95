/** What the workflow gives to the action. The defaults are here and nowhere else: action.yml repeats none. */
import { posix } from 'node:path';
import { z } from 'zod';
import { Failure } from '../model/failure.ts';
import { failOnChoices } from '../model/finding.ts';
import { addressProblem, isElsewhere } from '../model/registry-address.ts';

/** The runner passes an input that is not given as an empty one. */
const given = z.string().transform((it) => (it.trim() === '' ? undefined : it.trim()));

/** A file of the checked folder, in the one form in which it is listed there. */
const file = given
  .transform((it) => it && posix.normalize(it))
  .refine((it) => it === undefined || !leadsOut(it), 'give a path from the checked folder, in it');

function leadsOut(path: string): boolean {
  return /^(?:\/|\.\.(?:\/|$))/.test(path);
}

/** A file of the checked folder as above, or one of another repository. */
const registry = given
  .superRefine((it, context) => {
    const message = it === undefined ? null : addressProblem(it, 'the action');
    if (message !== null) context.addIssue({ code: 'custom', message });
  })
  .transform((it) => (it === undefined || isElsewhere(it) ? it : asPath(posix.normalize(it))))
  .refine(
    (it) => it === undefined || !leadsOut(it),
    'give a path from the checked folder, in it, or owner/repo:path@ref',
  );

/** What is left of `./harbour/registries:PORTS.md` must not be taken for another repository's. */
function asPath(normal: string): string {
  return isElsewhere(normal) ? `./${normal}` : normal;
}

/** A file to be written. A backslash would be one more way out on Windows. */
const output = given
  .transform((it) => it && posix.normalize(it))
  .refine(
    (it) => it === undefined || !/^\/|^\.\.?(?:\/|$)|\/$|\\/.test(it),
    'give a path of a file from the root of the checkout, in it, with /',
  );

/** YAML's own words for it, as actions/core reads them. */
const yesOrNo = (otherwise: 'true' | 'false') =>
  given
    .transform((it) => it?.toLowerCase() ?? otherwise)
    .pipe(z.enum(['true', 'false'], 'use true or false'))
    .transform((it) => it === 'true');

/** When the pull request gets a comment. */
const commentChoices = ['never', 'on-failure', 'always'] as const;

/** By the names that action.yml has. */
export const inputsSchema = z.object({
  registry,
  'registry-token': given,
  policy: file,
  path: given.transform((it) => it ?? '.'),
  'fail-on': given
    .transform((it) => it ?? 'error')
    .pipe(z.enum(failOnChoices, `use one of ${failOnChoices.join(', ')}`)),
  sarif: output,
  token: given,
  'only-new': yesOrNo('true'),
  comment: given
    .transform((it) => it ?? 'never')
    .pipe(z.enum(commentChoices, `use one of ${commentChoices.join(', ')}`)),
  suggest: yesOrNo('false'),
});

export type Inputs = z.infer<typeof inputsSchema>;

/**
 * @param getInput gives `''` for an input that is not given
 * @throws Failure that names the input
 */
export function readInputs(getInput: (name: string) => string): Inputs {
  const names = Object.keys(inputsSchema.shape);
  const result = inputsSchema.safeParse(Object.fromEntries(names.map((name) => [name, getInput(name)])));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0]);
  throw new Failure(`the input ${name} cannot be "${getInput(name)}": ${issue?.message}`);
}
