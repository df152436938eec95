/** The value of a config, as plain data. */
import { evaluateConfig } from '../../src/javascript/evaluate.ts';
import type { Surroundings } from '../../src/javascript/library/process.ts';
import type { Value } from '../../src/javascript/values/value.ts';
import { isSetting, nameNotMeant, variablesOfSetting, type When } from '../../src/javascript/values/whens.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { treeOf } from './tree.ts';

/** A value as plain data: `n~PORT` is replaceable by PORT, `?…` unknown, `{ choice: … }` one of several. */
export function show(value: Value): unknown {
  switch (value.kind) {
    case 'primitive':
      return value.variables.length === 0 ? value.value : `${value.value}~${value.variables.join()}`;
    case 'object': {
      const entries = [...value.properties].map(([key, item]) => [key, show(item)] as const);
      const rest =
        value.rest === 'nothing' ? [] : [['...', value.rest === 'variable' ? '$' : `?${value.rest.reason}`] as const];
      return Object.fromEntries([...entries, ...rest]);
    }
    case 'array':
      return [
        ...value.items.map(show),
        ...(value.rest === null ? (value.isLoose ? ['...'] : []) : [`...?${value.rest.reason}`]),
      ];
    case 'choice':
      return {
        choice: value.options.map(({ value: it, when }) => (when === null ? show(it) : [nameOf(when), show(it)])),
      };
    case 'variable':
      return `$${value.name}`;
    case 'unknown':
      return `?${value.reason}`;
    default:
      return value.kind;
  }
}

/** What `config.js` exports, or another file. */
export function evaluated(
  code: string,
  files: Readonly<Record<string, string>> = {},
  surroundings: Surroundings = {},
  path = 'config.js',
): Value {
  const result = evaluateConfig(new SourceText(path, code), treeOf({ [path]: code, ...files }), surroundings);
  if ('message' in result) throw new Error(result.message);
  return result.value;
}

export function exportsOf(
  code: string,
  files: Readonly<Record<string, string>> = {},
  surroundings: Surroundings = {},
): unknown {
  const tree = treeOf({ 'config.js': code, ...files });
  const result = evaluateConfig(new SourceText('config.js', code), tree, surroundings);
  return 'message' in result
    ? `problem: ${result.message} at ${result.at.line}:${result.at.column}`
    : show(result.value);
}

/** `production`; `not production`; `X is set` for what holds only where a variable is set. */
function nameOf(when: When): string {
  const { environment } = when;
  const not = nameNotMeant(when);
  if (not !== null) return `not ${not}`;
  return isSetting(when) ? `${variablesOfSetting(when).join(' or ')} is set` : environment;
}
