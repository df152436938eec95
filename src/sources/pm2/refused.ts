/** Options that PM2 does not take: where one application has such a one, it starts nothing of the whole file. */
import { propertyOf } from '../../javascript/language/properties.ts';
import { placeOf } from '../../javascript/values/places.ts';
import { isAbsent } from '../../javascript/values/ports.ts';
import type { ObjectValue, Value } from '../../javascript/values/value.ts';
import type { ReadProblem } from '../../model/facts.ts';
import { kept } from '../../model/maps.ts';
import { applicationsIn } from './declarations.ts';
import { isTruthy, spellingsOf } from './options.ts';

type Kind = 'array' | 'boolean' | 'number' | 'object' | 'string';

const kindNames: Readonly<Record<Kind, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

/** Options by what they have to be. https://github.com/Unitech/pm2/blob/master/lib/API/schema.json */
const options: readonly (readonly [kinds: readonly Kind[], names: string])[] = [
  [
    ['string'],
    'script name name_prefix namespace install_url cwd exec_interpreter out_file error_file log_type log_date_format pid_file ' +
      'exec_mode increment_var instance_var',
  ],
  [
    ['boolean'],
    'disable_logs time source_map_support disable_source_map_support wait_ready shutdown_with_message merge_logs vizion ' +
      'autostart autorestart execute_command force append_env_to_name v8 event_loop_inspector automation treekill windowsHide write',
  ],
  [
    ['number'],
    'restart_delay exp_backoff_restart_delay instances kill_timeout listen_timeout watch_delay max_restarts port kill_retry_time',
  ],
  [['array', 'string'], 'args node_args ignore_watch'],
  [['boolean', 'string'], 'log_file pmx'],
  [['boolean', 'array', 'string'], 'filter_env watch'],
  [['number', 'string'], 'max_memory_restart min_uptime cron_restart'],
  [['array', 'number'], 'stop_exit_codes'],
  [['object'], 'env watch_options io'],
  [['array'], 'post_update'],
];

/** What a text has to look like, and what to call that. */
const patterns: ReadonlyMap<string, readonly [RegExp, string]> = new Map([
  ['exec_mode', [/^(?:cluster|fork)(?:_mode)?$/, '"cluster" or "fork"']],
  ['max_memory_restart', [/^\d+[GMK]?$/, 'a whole number, or one with "K", "M" or "G" behind it']],
  ['min_uptime', [/^\d+[hms]?$/, 'a whole number, or one with "h", "m" or "s" behind it']],
]);

/** Why PM2 refuses a process file; `null` where it is not sure to do so. */
export function refusedIn(config: Value): ReadProblem | null {
  if (config.kind !== 'object' && config.kind !== 'array') return null;
  const statics = config.kind === 'object' ? propertyOf(config, 'static') : config;
  if (isTruthy(statics) && !['array', 'choice', 'unknown', 'variable'].includes(statics.kind))
    return refusal('"static" has to be a list', statics);
  const list = config.kind === 'object' ? applicationsIn(config) : config;
  if (list.kind === 'array' && list.isLoose) return null;
  for (const entry of list.kind === 'array' ? list.items : [list]) {
    if (isAbsent(entry)) return refusal('an entry of the list of applications is none', entry);
    const refused = entry.kind === 'object' ? refusedOption(entry) : null;
    if (refused !== null) return refusal(refused.why, refused.value);
  }
  return null;
}

function refusal(why: string, { at }: Value): ReadProblem {
  return { at: placeOf(at), message: `PM2 refuses this file, and starts nothing of it: ${why}` };
}

/** An option that PM2 does not take, and why. */
export interface RefusedOption {
  readonly why: string;
  readonly value: Value;
}

/** Asked once of each: very many applications may be one. */
export const refusedOption = kept((app: ObjectValue): RefusedOption | null => {
  for (const [kinds, names] of options) {
    for (const name of names.split(' ')) {
      if (!spellingsOf(name).some((it) => app.properties.has(it))) continue;
      const value = givenFor(app, name);
      const wanted = wantedOf(name, kinds, value);
      if (wanted !== null) return { why: `"${name}" has to be ${wanted}`, value };
    }
  }
  for (const [name, value] of app.properties) {
    const kind = /^env_\S*$/.test(name) ? kindOf(value) : null;
    if (kind !== null && !['object', 'string', 'undefined'].includes(kind))
      return { why: `"${name}" has to be an object`, value };
  }
  return null;
});

/** Under the names of an option, the first value that is not empty, else the last one. */
function givenFor(app: ObjectValue, name: string): Value {
  // Where nothing is given by this one name, PM2 mostly sets it itself.
  const spellings = name === 'merge_logs' ? [name] : spellingsOf(name);
  const values = spellings.map((spelling) => propertyOf(app, spelling));
  return values.find(isTruthy) ?? values.at(-1) ?? app;
}

/** What an option should have been; `null` where it may be what it is. */
function wantedOf(name: string, kinds: readonly Kind[], value: Value): string | null {
  const kind = kindOf(value);
  if (kind === null || kind === 'undefined' || kind === 'null') return null;
  // Without variables it is given an empty object, and a text is a number of instances, if only 0.
  if ((name === 'env' && !isTruthy(value)) || (name === 'instances' && kind === 'string')) return null;
  const isNumber =
    kinds.includes('number') &&
    (value.kind === 'array' ||
      (value.kind === 'primitive' && kind !== 'boolean' && !Number.isNaN(Number(value.value))));
  if (isNumber) return null;
  const [pattern, wanted] = patterns.get(name) ?? [null, kinds.map((it) => kindNames[it]).join(' or ')];
  const isKind = kinds.some((it) => it === kind);
  return isKind && (pattern === null || (value.kind === 'primitive' && pattern.test(String(value.value))))
    ? null
    : wanted;
}

/** The type of a value for sure; `null` for one that is not known, or that something may replace. */
function kindOf(value: Value): string | null {
  switch (value.kind) {
    case 'primitive':
      return value.variables.length > 0 ? null : value.value === null ? 'null' : typeof value.value;
    case 'array':
    case 'closure':
      return value.kind;
    case 'object':
      return value.definition === undefined && value.collection === undefined ? 'object' : null;
    default:
      return null;
  }
}
