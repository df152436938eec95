/** Addresses with a port, in one text. */
import { runOf } from '../library/text-runs.ts';
import { mapOptions } from '../values/choices.ts';
import { unknown, type Value } from '../values/value.ts';

/** `0.0.0.0:4310`, `[::]:4310` */
export function partsOf(text: Value): { readonly port: Value; readonly address: Value } {
  const part = (of: (address: string, port: string) => string): Value =>
    mapOptions(text, (one) => {
      if (one.kind !== 'primitive') return one;
      const match = /^\[?(.*?)\]?:(\d+)$/.exec(String(one.value));
      return match === null
        ? unknown('it is no address with a port', one.at)
        : runOf(one, of(match[1] ?? '', match[2] ?? ''), one.variables, one.at);
    });
  return { port: part((_, port) => port), address: part((address) => address) };
}
