/** What a call opens under what is known of the environment where it stands. */
import { choose, mapOptions, optionsOf } from '../values/choices.ts';
import type { Condition } from '../values/conditions.ts';
import { type Origin, primitive, type Value } from '../values/value.ts';
import { isFile, ofVariables } from '../values/variables.ts';
import { isSetting, sameWhen, variablesOfSetting } from '../values/whens.ts';
import type { SocketCall } from './socket-options.ts';

/** A socket under conditions; `ifGiven` is what it is where all is set that its process needs, `null` where that is nothing. */
export function socketUnder(
  socket: SocketCall,
  conditions: readonly Condition[],
  at: Origin,
): { readonly socket: SocketCall; readonly ifGiven: SocketCall | null } {
  const given = variablesSet(conditions);
  const here = { ...socket, port: whereSet(socket.port, given), address: whereSet(socket.address, given) };
  const under = (those: readonly Condition[]): SocketCall => ({ ...here, port: conditional(here, those, at) });
  // What the process cannot do without, it is started with.
  const needed = conditions.filter((one) => one.isFatal === true && one.isNeeded === true);
  const open = conditions.filter((one) => !needed.some((it) => it.holds === one.holds && sameWhen(it.when, one.when)));
  const others = open.filter((one) => one.isNeeded !== true);
  return { socket: under(open), ifGiven: others.length < open.length ? under(others) : null };
}

/** The variables one of which is set where these conditions hold. */
function variablesSet(conditions: readonly Condition[]): readonly string[] {
  return conditions
    .flatMap(({ when, holds }) => (holds && isSetting(when) ? variablesOfSetting(when) : []))
    .filter((name) => !isFile(name));
}

/** `process.env.PORT || 8000` behind `if (!process.env.PORT) process.exit(1)`: what stands in for a variable is not taken there. */
function whereSet(value: Value, given: readonly string[]): Value {
  if (given.length === 0) return value;
  const options = optionsOf(value);
  const isGiven = (names: readonly string[]): boolean => names.some((name) => given.includes(name));
  const isMeant = options.some(({ when }) => isSetting(when) && isGiven(variablesOfSetting(when)));
  const left = isMeant
    ? options.flatMap((it) => {
        if (it.when === null) return [];
        return isSetting(it.when) && isGiven(variablesOfSetting(it.when)) ? [{ ...it, when: null }] : [it];
      })
    : options;
  return mapOptions(choose(left, value.at), (it) =>
    it.kind === 'primitive' && isGiven(it.variables) ? ofVariables(it.variables, it.at) : it,
  );
}

/** The port of a socket under conditions on the environment: where they do not hold, there is none, nor a default. */
function conditional({ port }: SocketCall, conditions: readonly Condition[], at: Origin): Value {
  const none = primitive(false, at);
  return conditions.toReversed().reduce((value: Value, { when, holds }) => {
    const [inside, outside] = holds ? [when, null] : [null, when];
    return choose(
      [
        { value, when: inside },
        { value: none, when: outside },
      ],
      at,
    );
  }, port);
}
