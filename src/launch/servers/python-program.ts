/**
 * Python programs that start their server themselves: `uvicorn.run(app, port=8000)`, `app.run(port=…)` of Flask. Only
 * a call that is written plainly, that is certainly come by, and that is the only one, is read.
 */
import type { ChildProcess } from '../../javascript/listening/child-processes.ts';
import { isUndefined } from '../../javascript/values/ports.ts';
import { type Origin, primitive, type Unknown, unknown, type Value } from '../../javascript/values/value.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Environment } from '../environment.ts';
import type { Word } from '../words.ts';
import { expressionsOf } from './plain-expression.ts';
import type { Token } from './plain-tokens.ts';
import { type Asked, argumentAsked, isParsing } from './python-arguments.ts';
import { type Line, linesOf } from './python-blocks.ts';
import { type Opener, openers } from './python-openers.ts';
import {
  argumentsOf,
  assignedBy,
  binds,
  calls,
  importedModules,
  isSettledFor,
  mayChange,
  sets,
} from './python-statements.ts';
import type { ConfiguredSocket } from './server.ts';

/** What of `subprocess` starts a process. */
const starters: ReadonlySet<string> = new Set(['run', 'call', 'check_call', 'check_output', 'Popen']);

const setsEnvironment = /\benviron\s*(?:\[[^\]\n]*\]\s*=(?!=)|\.\s*(?:setdefault|update|pop|clear)\b)|\bputenv\b/;

/** Names that are replaced by what they are given, one by the other. */
const deepestName = 4;

/** What a Python program is seen to do: `socket` is `null` where no call is seen that is known to open one. */
export interface PythonReading {
  readonly socket: ConfiguredSocket | null;
  readonly children: readonly ChildProcess[];
}

/** Reads a program, without running it. */
export function readPython(source: SourceText, environment: Environment, words: readonly Word[]): PythonReading {
  const lines = linesOf(source);
  if (lines === null) return { socket: null, children: [] };
  const program = new Program(source, environment, words, lines);
  const [call, second] = program.calls();
  const children = program.children();
  if (call === undefined) return { socket: null, children };
  const problem =
    second === undefined
      ? program.whyNotReached(call.line)
      : unknown('the program has several calls that listen', second.at);
  return { socket: program.socket(call, problem), children };
}

interface Call {
  readonly line: Line;
  readonly opener: Opener;
  readonly at: Origin;
  /** The tokens of each argument; `null` where a part of them would have to run. */
  readonly args: readonly (readonly Token[])[];
}

class Program {
  readonly #source: SourceText;
  readonly #environment: Environment;
  /** What it is given on its command line. */
  readonly #words: readonly Word[];
  readonly #lines: readonly Line[];

  constructor(source: SourceText, environment: Environment, words: readonly Word[], lines: readonly Line[]) {
    this.#source = source;
    this.#environment = environment;
    this.#words = words;
    this.#lines = lines;
  }

  calls(): readonly Call[] {
    const modules = new Set(this.#lines.flatMap(({ tokens }) => importedModules(tokens)));
    return this.#lines.flatMap((line) => {
      const { tokens } = line;
      return tokens.flatMap((token, at): Call[] => {
        const [dot, run, bracket] = tokens.slice(at + 1, at + 4);
        const isRun = dot?.text === '.' && run?.text === 'run' && bracket?.text === '(';
        if (token.kind !== 'word' || !isRun || tokens[at - 1]?.text === '.') return [];
        const opener = openers.find((it) =>
          it.of === 'module'
            ? it.owner === token.text && modules.has(it.owner)
            : this.#isMadeBy(token.text, it.owner, modules),
        );
        if (opener === undefined) return [];
        const { args, end } = argumentsOf(tokens, at + 3);
        return [{ line, opener, args, at: { source: this.#source, start: token.start, end } }];
      });
    });
  }

  /** `subprocess.run([sys.executable, "-m", "uvicorn", …])`. https://docs.python.org/3/library/subprocess.html */
  children(): readonly ChildProcess[] {
    const modules = new Set(this.#lines.flatMap(({ tokens }) => importedModules(tokens)));
    if (!modules.has('subprocess')) return [];
    return this.#lines.flatMap((line) =>
      line.tokens.flatMap(({ text, start }, at): ChildProcess[] => {
        const [dot, method, bracket] = line.tokens.slice(at + 1, at + 4).map((it) => it.text);
        if (text !== 'subprocess' || dot !== '.' || bracket !== '(' || !starters.has(method ?? '')) return [];
        const { args, end } = argumentsOf(line.tokens, at + 3);
        const call: Origin = { source: this.#source, start, end };
        return [this.#child(args, line, call)];
      }),
    );
  }

  #child([command = [], ...options]: readonly (readonly Token[])[], line: Line, at: Origin): ChildProcess {
    const words = this.#commandIn(command, line, at);
    const given = new Set(options.map(([name]) => name?.text));
    const isElsewhere = given.has('cwd') || /\bchdir\s*\(/.test(this.#source.text);
    const { variables, others } = this.#environment;
    const isSet = given.has('env') || setsEnvironment.test(this.#source.text);
    return {
      command: words === null || given.has('shell') || given.has('**') ? null : { words },
      cwd: isElsewhere ? unknown('the program may change its folder', at) : primitive('.', at),
      environment: {
        variables: isSet ? new Map() : variables,
        others: isSet ? unknown('the program sets the environment itself', at) : others,
        ownPort: null,
      },
      at,
      when: null,
      isLater: this.whyNotReached(line) !== null,
    };
  }

  /** The words of a command that is written as a list; `null` for anything else, and for a list that is changed. */
  #commandIn(command: readonly Token[], line: Line, at: Origin): readonly Value[] | null {
    const tokens = this.#named(command, line, 0);
    const list = tokens.findIndex((it) => it.text !== '(');
    const [name, more] = command;
    const isChanged = more === undefined && name?.kind === 'word' && this.#lines.some((it) => mayChange(it, name.text));
    if (tokens[list]?.text !== '[' || isChanged) return null;
    const { args } = argumentsOf(tokens, list);
    if (args.some(([first]) => first?.text === '*')) return null;
    return args.map((item) => {
      const [first, last] = [item[0], item.at(-1)];
      const here = { source: this.#source, start: first?.start ?? at.start, end: last?.end ?? at.end };
      const isPython = item.map((it) => it.text).join('') === 'sys.executable';
      return isPython ? primitive('python3', here) : this.#evaluated(item, here);
    });
  }

  socket(call: Call, problem: Unknown | null): ConfiguredSocket {
    const { opener, at } = call;
    const nothing = primitive(undefined, at);
    const port = problem ?? this.#port(call);
    const isGiven = !isUndefined(port);
    const address = this.#argument(call, 'host');
    const isBound = address !== null && !isUndefined(address);
    return {
      port: isGiven ? port : nothing,
      address: isBound ? address : primitive('127.0.0.1', at),
      protocol: 'tcp',
      strict: nothing,
      library: { name: opener.name, defaultPort: opener.defaultPort, at },
    };
  }

  /** Why it is not certain that a line is come by; `null` where it is. */
  whyNotReached(line: Line, depth = 0): Unknown | null {
    const [first] = line.tokens;
    const at: Origin = { source: this.#source, start: first?.start ?? 0, end: first?.end ?? 0 };
    const condition = line.blocks.find((it) => it.kind === 'condition');
    if (condition !== undefined) return unknown('whether it listens here depends on a condition', at);
    const definition = line.blocks.findLast((it) => it.kind === 'function');
    if (definition === undefined) return null;
    const isOwn = line.blocks.filter((it) => it.kind === 'function').length === 1 && definition.isFlush;
    const callers = isOwn && depth < deepestName ? this.#lines.filter((it) => calls(it, definition)) : [];
    const isCalled = callers.some((it) => this.whyNotReached(it, depth + 1) === null);
    return isCalled ? null : unknown(`nothing that is seen calls "${definition.name}", where it listens`, at);
  }

  #port(call: Call): Value {
    const { args, opener, at } = call;
    const other = args.find(([first, second]) => /^(?:fd|uds|sock)$/.test(first?.text ?? '') && second?.text === '=');
    if (other !== undefined) return unknown(`it is given "${other[0]?.text}" to listen on`, at);
    if (args.some(([first]) => first?.text === '**' || first?.text === '*'))
      return unknown('its arguments are put together elsewhere', at);
    const port = this.#argument(call, 'port');
    const isSaid = port !== null && !isUndefined(port);
    if (!isSaid && opener.of === 'class' && this.#source.text.includes('SERVER_NAME'))
      return unknown('SERVER_NAME may have its port', at);
    return port ?? primitive(undefined, at);
  }

  /** What an argument is; `null` where it is not given. */
  #argument({ args, opener, line }: Call, name: 'host' | 'port'): Value | null {
    const byName = args.find(([first, second]) => first?.text === name && second?.text === '=')?.slice(2);
    const isPositional = args.map(([, second]) => second?.text !== '=');
    const index = opener.positions?.[name] ?? -1;
    const given = byName ?? (isPositional[index] === true ? args[index] : undefined);
    const [first] = given ?? [];
    const last = given?.at(-1);
    if (given === undefined || first === undefined || last === undefined) return null;
    const at: Origin = { source: this.#source, start: first.start, end: last.end };
    const named = this.#named(given, line, 0);
    const asked = this.#asked(named, line, at);
    if (asked !== null && 'given' in asked) return asked.given;
    return this.#evaluated(asked === null ? named : this.#named(asked.written, asked.line, 0), at);
  }

  #evaluated(tokens: readonly Token[], at: Origin): Value {
    const written = this.#writtenVariable(tokens);
    if (written !== null) return unknown(`the program may set ${written} itself`, at);
    const [value, more] = expressionsOf(tokens, this.#source, this.#environment, at);
    if (value !== undefined && more === undefined && value.kind !== 'unknown') return value;
    return unknown(`"${this.#source.text.slice(at.start, at.end).slice(0, 60)}" would have to run`, at);
  }

  /** What `args.port` is, also as a number, where `args` is what argparse gives; `null` for anything else. */
  #asked(tokens: readonly Token[], use: Line, at: Origin): Asked | null {
    const [name, dot, attribute, ...rest] = tokens.filter((it) => !/^(?:[()]|int|str)$/.test(it.text));
    if (name?.kind !== 'word' || dot?.text !== '.' || attribute?.kind !== 'word' || rest.length > 0) return null;
    const [only, second] = this.#lines.filter((it) => binds(it, name.text));
    const value = only === undefined || second !== undefined ? null : assignedBy(only.tokens, name.text);
    if (only === undefined || value === null || !isParsing(value) || !isSettledFor(only, use, value)) return null;
    const isSet = this.#lines.some((it) => sets(it, name.text, attribute.text));
    if (isSet) return { given: unknown(`the program sets "${name.text}.${attribute.text}" itself`, at) };
    return argumentAsked(attribute.text, this.#lines, this.#source, this.#words, at);
  }

  /** With what a name is given in its place, where it is given that once and for all. */
  #named(tokens: readonly Token[], use: Line, depth: number): readonly Token[] {
    return tokens.flatMap((token, at): readonly Token[] => {
      const isName =
        token.kind === 'word' && !/^[.(]$/.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.text !== '.';
      if (!isName || depth >= deepestName) return [token];
      const bindings = this.#lines.filter((it) => binds(it, token.text));
      const [only, second] = bindings;
      const value = only === undefined || second !== undefined ? null : assignedBy(only.tokens, token.text);
      if (only === undefined || value === null || !isSettledFor(only, use, value)) return [token];
      const mark = { ...token, kind: 'mark', content: null } as const;
      return [{ ...mark, text: '(' }, ...this.#named(value, only, depth + 1), { ...mark, text: ')' }];
    });
  }

  #isMadeBy(name: string, owner: string, modules: ReadonlySet<string>): boolean {
    const bindings = this.#lines.filter((it) => binds(it, name));
    const value = (bindings.length === 1 ? assignedBy(bindings[0]?.tokens ?? [], name) : null) ?? [];
    const [module, dot] = value.map((it) => it.text);
    // `flask.Flask(…)`
    const at = dot === '.' && modules.has(module ?? '') ? 2 : 0;
    return value[at]?.text === owner && value[at + 1]?.text === '(';
  }

  /** A variable of the environment that these read and the program may set; `null` where there is none. */
  #writtenVariable(tokens: readonly Token[]): string | null {
    const names = tokens.flatMap((it) => (it.content !== null && /^[A-Z_]\w*$/.test(it.content) ? [it.content] : []));
    if (!tokens.some((it) => /^(?:environ|getenv)$/.test(it.text))) return null;
    const { text } = this.#source;
    const writes = text.matchAll(
      /environ\s*(?:\[([^\]\n]*)\]\s*=(?!=)|\.\s*(?:setdefault\s*\(([^,)\n]*)|(?:update|pop|clear)\b))|\bputenv\b|override\s*=\s*True/g,
    );
    for (const write of writes) {
      const name = /^\s*["'](\w+)["']\s*$/.exec(write[1] ?? write[2] ?? '')?.[1];
      if (name === undefined || names.includes(name)) return name ?? names[0] ?? 'its environment';
    }
    return null;
  }
}
