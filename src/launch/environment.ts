/** The environment of a process, as far as a config gives it. */
import type { Origin, Value } from '../javascript/value.ts';
import { primitive } from '../javascript/value.ts';

/** Variables with their values. What is not listed may be set by the machine, and is not known. */
export class Environment {
  /** `default`, or the name under which it was chosen (`production` for PM2's `env_production`). */
  readonly name: string;
  readonly variables: ReadonlyMap<string, Value>;

  constructor(name: string, variables: ReadonlyMap<string, Value>) {
    this.name = name;
    this.variables = variables;
  }

  /** The value of a variable; `undefined`, written nowhere in particular, where nothing sets it. */
  get(variable: string, at: Origin): Value {
    return this.variables.get(variable) ?? primitive(undefined, at);
  }

  /** With further variables laid over these (`PORT=4310 npm start`). */
  with(over: Iterable<readonly [string, Value]>): Environment {
    return new Environment(this.name, new Map([...this.variables, ...over]));
  }

  /** With further variables where these say nothing (`.env` files). */
  withDefaults(under: Iterable<readonly [string, Value]>): Environment {
    return new Environment(this.name, new Map([...under, ...this.variables]));
  }
}

export const emptyEnvironment = new Environment('default', new Map());
