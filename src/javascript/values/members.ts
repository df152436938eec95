/** What values hold, as far as it is known, without running a getter or telling which of several it is. */
import { privatePrefix } from './keys.ts';
import type { Builtin, ObjectValue, Value } from './value.ts';

/** What a name of code is kept under. */
export function keyOf(key: string): string {
  return key.startsWith('#') ? `${privatePrefix}${key.slice(1)}` : key;
}

/** A value by itself, or all that it may be. */
export function eachOf(value: Value): readonly Value[] {
  return value.kind === 'choice' ? value.options.flatMap((it) => eachOf(it.value)) : [value];
}

/** What a member may be, as far as it is known. */
export function membersOf(value: Value, key: string): readonly Value[] {
  switch (value.kind) {
    case 'object': {
      const found: Value[] = [];
      for (let one: ObjectValue | undefined = value; one !== undefined; one = one.prototype) {
        const own = one.properties.get(keyOf(key));
        if (own !== undefined) found.push(...eachOf(own));
      }
      return found;
    }
    case 'choice':
      return value.options.flatMap((it) => membersOf(it.value, key));
    case 'builtin':
      return memberOf(value, key);
    default:
      return [];
  }
}

function memberOf({ own, members }: Builtin, key: string): readonly Value[] {
  const found = own?.properties.get(key) ?? members?.get(key);
  return found === undefined ? [] : [found];
}

/** The getters and setters of an object and its prototypes. */
export function accessorsOf(object: ObjectValue): readonly Value[] {
  const found: Value[] = [];
  for (let one: ObjectValue | undefined = object; one !== undefined; one = one.prototype)
    found.push(...[...one.properties.values()].filter((it) => it.kind === 'unknown' && it.accessor !== undefined));
  return found;
}

/** What a value holds. The methods of an instance are its own here. */
export function heldBy(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'object': {
      const methods: Value[] = [];
      for (let one = value.prototype; one !== undefined; one = one.prototype)
        methods.push(...[...one.properties.values()].filter((it) => it.kind === 'closure' || it.kind === 'unknown'));
      return [...value.properties.values(), ...methods];
    }
    case 'array':
      return value.items;
    case 'choice':
      return value.options.map((it) => it.value);
    case 'unknown':
      return value.promised === undefined ? [] : [value.promised];
    case 'builtin': {
      // The settings of an Express application.
      const settings = value.members?.get('settings');
      return [...(value.own === undefined ? [] : [value.own]), ...(settings === undefined ? [] : [settings])];
    }
    default:
      return [];
  }
}
