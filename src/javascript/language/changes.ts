/** What some code may change: names, properties, and all of what it is handed. */
import { forgotten } from '../values/choices.ts';
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
    for (const binding of this.bindings)
      memory.setBinding(binding, forgotten(binding.value, unknown(reason, binding.value.at)));
    for (const value of this.lost)
      if (value.kind === 'object' || value.kind === 'array') memory.lose(value, unknown(reason, value.at));
    for (const [container, names] of this.set) {
      if (container.kind === 'array' || names === null) memory.lose(container, unknown(reason, container.at));
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
