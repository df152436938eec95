/** The environment of a process, as far as a config gives it. */
import { overridable } from '../javascript/values/choices.ts';
import { type Origin, primitive, type Unknown, type Value } from '../javascript/values/value.ts';

type Variables = ReadonlyMap<string, Value>;

/** Variables with their values. What is not listed may be set by the machine, and is not known. */
export class Environment {
  /** `default`, or the name under which it was chosen (`production` for PM2's `env_production`). */
  readonly name: string;
  /** As the evaluator takes them: `undefined` is a variable that is not set. */
  readonly variables: Variables;
  /** What any other variable is, where something that is not known may set it; else `null`. */
  readonly others: Unknown | null;
  /** What a shell keeps to itself: `PORT=4310; next start` gives the server no `PORT`. */
  readonly #own: Variables;
  /** This environment after each of the settings that led to it, see `Fill.after`. */
  readonly earlier: readonly Environment[];

  constructor(
    name: string,
    variables: Variables,
    others: Unknown | null = null,
    own: Variables = new Map(),
    earlier: readonly Environment[] = [],
  ) {
    this.name = name;
    this.variables = variables;
    this.others = others;
    this.#own = own;
    this.earlier = earlier;
  }

  /** The name under which it was chosen; `null` where none was. */
  get chosen(): string | null {
    return this.name === 'default' ? null : this.name;
  }

  /** The value of a variable; `undefined`, written nowhere in particular, where nothing sets it. */
  get(variable: string, at: Origin): Value {
    return this.variables.get(variable) ?? this.others ?? primitive(undefined, at);
  }

  /** The value of a variable as a shell with this environment fills it in; `$1` can only be the shell's own. */
  inShell(variable: string, at: Origin): Value {
    const own = this.#own.get(variable);
    if (own !== undefined) return own;
    return /^\d/.test(variable) ? primitive(undefined, at) : this.get(variable, at);
  }

  /** With further variables laid over these (`PORT=4310 npm start`). */
  with(over: Iterable<readonly [string, Value]>): Environment {
    const added = new Map(over);
    const own = new Map([...this.#own].filter(([name]) => !added.has(name)));
    return this.#like(new Map([...this.variables, ...added]), own);
  }

  /** Without a variable, as far as is known (`unset PORT`). */
  without(variable: string): Environment {
    return this.#like(without(this.variables, variable), without(this.#own, variable));
  }

  /** With further variables where these say nothing (`.env` files). */
  withDefaults(under: Iterable<readonly [string, Value]>): Environment {
    return this.#like(new Map([...under, ...this.variables]), this.#own);
  }

  /** Without any (`env -i`). */
  cleared(): Environment {
    return new Environment(this.name, new Map(), null, new Map(), this.earlier);
  }

  /** After something that may set variables, of which nothing else is known (`source /srv/.env`). */
  replaceable(): Environment {
    return this.#like(replaceable(this.variables), replaceable(this.#own));
  }

  /** After something that may set any variable. */
  clouded(others: Unknown): Environment {
    return new Environment(this.name, new Map(), others, new Map(), this.earlier);
  }

  /** With a variable that the shell assigns: the environment has it where it had it before. */
  assigned(variable: string, value: Value): Environment {
    const before = this.variables.get(variable);
    const isExported = before !== undefined && before.kind !== 'unknown';
    return isExported
      ? this.with([[variable, value]])
      : this.#like(this.variables, new Map([...this.#own, [variable, value]]));
  }

  /** With a variable of the shell handed on from now on (`export PORT`), also where it is only set later. */
  exported(variable: string, at: Origin): Environment {
    const value = this.#own.get(variable) ?? this.variables.get(variable) ?? this.others ?? primitive(undefined, at);
    return this.with([[variable, value]]);
  }

  /** What a process gets that the shell starts. */
  forProcess(): Environment {
    return this.#like(this.variables, new Map());
  }

  /** With the environments that it was before. */
  after(earlier: readonly Environment[]): Environment {
    return new Environment(this.name, this.variables, this.others, this.#own, earlier);
  }

  #like(variables: Variables, own: Variables): Environment {
    return new Environment(this.name, variables, this.others, own, this.earlier);
  }
}

function replaceable(variables: Variables): Variables {
  return new Map([...variables].map(([name, value]) => [name, overridable(value, [name])]));
}

function without(variables: Variables, name: string): Variables {
  return variables.has(name) ? new Map([...variables].filter(([it]) => it !== name)) : variables;
}

/** What is known where nothing is given. */
export const emptyEnvironment = new Environment('default', new Map());
