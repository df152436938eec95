/** What some code may change: names, properties, and all of what it is handed. */
import { mayBeSet } from '../values/choices.ts';
import type { Memory } from '../values/memory.ts';
import { type ArrayValue, type Binding, type ObjectValue, unknown, type Value } from '../values/value.ts';
import type { Interpreter } from './interpreter.ts';

export class Changes {
  /** All of what these hold may be changed. */
  readonly lost = new Set<Value>();
  readonly bindings = new Set<Binding>();
  /** Properties that are set; `null` where any of them may be. */
  readonly set = new Map<ObjectValue | ArrayValue, Set<string> | null>();

  /** From here on nothing is known of what may be changed. */
  forget({ memory }: Interpreter, reason: string): void {
    for (const binding of this.bindings) memory.setBinding(binding, unknown(reason, binding.value.at));
    for (const value of this.lost) loseAll(memory, value, reason);
    for (const [container, names] of this.set) {
      if (container.kind === 'array' || names === null) loseAll(memory, container, reason);
      else if (!this.lost.has(container)) {
        memory.willChange(container);
        const lost = [...names].map((name) => [name, unknown(reason, container.at)] as const);
        container.properties = new Map([...container.properties, ...lost]);
        // Whether it has them is not known either.
        container.isLoose = true;
      }
    }
  }
}

function loseAll(memory: Memory, value: Value, reason: string): void {
  if (value.kind !== 'object' && value.kind !== 'array') return;
  memory.willChange(value);
  if (value.kind === 'object' && value.holdsTexts) {
    mayBeSet(value);
    return;
  }
  const rest = unknown(reason, value.at);
  value.rest = rest;
  if (value.kind === 'array') value.items = [];
  else value.properties = new Map([...value.properties.keys()].map((name) => [name, rest]));
}
