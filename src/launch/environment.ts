/** The environment of a process, as far as a config gives it. */
import { type Origin, primitive, type Unknown, type Value } from '../javascript/value.ts';

/** Variables with their values. What is not listed may be set by the machine, and is not known. */
export class Environment {
  /** `default`, or the name under which it was chosen (`production` for PM2's `env_production`). */
  readonly name: string;
  /** As the evaluator takes them: `undefined` is a variable that is not set. */
  readonly variables: ReadonlyMap<string, Value>;
  /** What any other variable is, where something that is not known may set it; else `null`. */
  readonly others: Unknown | null;

  constructor(name: string, variables: ReadonlyMap<string, Value>, others: Unknown | null = null) {
    this.name = name;
    this.variables = variables;
    this.others = others;
  }

  /** The value of a variable; `undefined`, written nowhere in particular, where nothing sets it. */
  get(variable: string, at: Origin): Value {
    return this.variables.get(variable) ?? this.others ?? primitive(undefined, at);
  }

  /** With further variables laid over these (`PORT=4310 npm start`). */
  with(over: Iterable<readonly [string, Value]>): Environment {
    return new Environment(this.name, new Map([...this.variables, ...over]), this.others);
  }

  /** Without a variable, as far as is known (`unset PORT`). */
  without(variable: string): Environment {
    const variables = new Map(this.variables);
    variables.delete(variable);
    return new Environment(this.name, variables, this.others);
  }

  /** With further variables where these say nothing (`.env` files). */
  withDefaults(under: Iterable<readonly [string, Value]>): Environment {
    return new Environment(this.name, new Map([...under, ...this.variables]), this.others);
  }

  /** Without any (`env -i`). */
  cleared(): Environment {
    return new Environment(this.name, new Map());
  }
}

/** What is known where nothing is given. */
export const emptyEnvironment = new Environment('default', new Map());
