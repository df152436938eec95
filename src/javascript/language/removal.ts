/** Properties that are taken out of objects. */
import { optionsOf } from '../values/choices.ts';
import { type Origin, primitive, type Value } from '../values/value.ts';
import { GiveUp, type Interpreter } from './interpreter.ts';
import { isKnownKey, setProperty } from './properties.ts';

/** `delete object[key]` */
export function removeProperty(it: Interpreter, object: Value, key: Value, at: Origin): Value {
  const done = primitive(true, at);
  if (it.memory.isFrozen(object)) throw new GiveUp('an object is changed that may be frozen');
  if (object.kind !== 'object' || !isKnownKey(key)) {
    setProperty(it, object, key, primitive(undefined, at));
    for (const { value } of optionsOf(object)) {
      if (value.kind === 'object') value.isLoose = true;
      if (value.kind === 'array') value.isSparse = true;
    }
    return done;
  }
  it.memory.willChange(object);
  if (object.rest === 'nothing') object.properties.delete(String(key.value));
  else {
    object.properties.set(String(key.value), { ...primitive(undefined, at), isMissing: true });
    object.isLoose = true;
  }
  return done;
}
