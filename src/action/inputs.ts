/** What the workflow gives to the action. The defaults are here and nowhere else: action.yml repeats none. */
import { z } from 'zod';
import { Failure } from '../model/failure.ts';
import { failOnChoices } from '../model/finding.ts';

/** The runner passes an input that is not given as an empty one. */
const given = z.string().transform((it) => (it.trim() === '' ? undefined : it.trim()));

/** By the names that action.yml has. */
export const inputsSchema = z.object({
  registry: given,
  policy: given,
  path: given.transform((it) => it ?? '.'),
  'fail-on': given.transform((it) => it ?? 'error').pipe(z.enum(failOnChoices)),
  token: given,
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
  const name = String(result.error.issues[0]?.path[0]);
  throw new Failure(`the input ${name} cannot be "${getInput(name)}": use one of ${failOnChoices.join(', ')}`);
}
