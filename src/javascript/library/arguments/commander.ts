/** `program.option('-p, --port <number>', '…', 4310).parse(); program.opts().port`. https://github.com/tj/commander.js#readme */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { propertyOf } from '../../language/properties.ts';
import { callUnread } from '../../language/unread.ts';
import { isAbsent, knownText } from '../../values/ports.ts';
import { promiseOf } from '../../values/promised.ts';
import { truthOf } from '../../values/truth.ts';
import {
  type ArrayValue,
  arrayValue,
  type Builtin,
  builtin,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../../values/value.ts';
import type { Call } from '../builtins.ts';
import { callsOf, chainOf, type Told, tell, toldIn } from './chain.ts';
import { optionsIn, takeOptions } from './commander-options.ts';
import { behindScript, clearly, ends, ofWords, ownWords, Unclear, type Word } from './words.ts';

const tells: ReadonlySet<string> = new Set([
  ...['option', 'requiredOption', 'addOption', 'version', 'argument', 'arguments', 'action', 'allowUnknownOption'],
  ...['name', 'alias', 'aliases', 'description', 'summary', 'usage', 'helpOption', 'addHelpText', 'addHelpCommand'],
  ...['helpCommand', 'configureHelp', 'configureOutput', 'showHelpAfterError', 'showSuggestionAfterError'],
  ...['allowExcessArguments', 'exitOverride', 'storeOptionsAsProperties', 'passCommandToAction', 'on', 'hook'],
]);

const ofOption: ReadonlySet<string> = new Set([
  ...['default', 'env', 'argParser', 'preset', 'makeOptionMandatory', 'choices', 'conflicts', 'hideHelp', 'helpGroup'],
]);

/** What the package exports: a command, which in older versions is the package itself. */
export function commanderPackage(it: Interpreter, _specifier: string, at: Origin): Builtin {
  const program: Builtin = commandOf(it, at, (name) => {
    switch (name) {
      case 'default':
      case 'program':
        return program;
      case 'Command':
      case 'CommanderStatic':
        return classOf('Command', at, (_args, here) => commandOf(it, here));
      case 'createCommand':
        return builtin(name, at, (_args, here) => commandOf(it, here));
      case 'Option':
        return classOf(name, at, (args, here) =>
          chainOf(it, here, { name, tells: ofOption, get: () => undefined, begins: { name: 'new', args } }),
        );
      case 'InvalidArgumentError':
      case 'InvalidOptionArgumentError':
        return { ...notUnderstood(`"${name}"`, at), made: { from: 'package', name: 'commander', steps: [name] } };
      default:
        return undefined;
    }
  });
  return program;
}

function classOf(name: string, at: Origin, construct: Call): Builtin {
  return { ...builtin(name, at, (_args, here) => notUnderstood(`"${name}"`, here)), construct };
}

function commandOf(
  it: Interpreter,
  at: Origin,
  more: (name: string) => Value | undefined = () => undefined,
  title: Value = primitive('', at),
): Builtin {
  return chainOf(it, at, {
    name: 'commander',
    tells,
    begins: { name: 'title', args: [title] },
    get: (name, self, calls) => {
      const parse: Call = ([argv, said], here) => {
        const words = wordsOf(it, argv, said, here);
        const outcome = ofWords(it, words, here, (all) => {
          run(it, self, calls, [], all, here);
          return primitive(true, here);
        });
        if (outcome.kind !== 'primitive') {
          tell(it, calls, '?', [], here);
          handOver(it, outcome, calls, here);
        }
        return self;
      };
      const addCommand = (
        title: Value | undefined,
        inner: Value | undefined,
        said: Value | undefined,
        here: Origin,
      ): void => {
        const absent = primitive(undefined, here);
        tell(it, calls, 'command', [title ?? primitive('', here), inner ?? absent, said ?? absent], here);
      };
      switch (name) {
        case 'parse':
          return builtin(name, at, parse);
        case 'parseAsync':
          return builtin(name, at, (args, here) => promiseOf(parse(args, here), here));
        case 'opts':
        case 'optsWithGlobals':
          return builtin(name, at, (_args, here) => optionsOf(calls, here));
        case 'getOptionValue':
          return builtin(name, at, ([asked], here) =>
            propertyOf(optionsOf(calls, here), knownText(asked ?? primitive('', here)) ?? ''),
          );
        case 'args':
          return clearly(() => parsedIn(calls)?.args[1] ?? arrayValue(at, []));
        case 'command':
          return builtin(name, at, ([title, said], here) => {
            const inner = commandOf(it, here, undefined, title);
            // With a description, it is a program of its own.
            const isElsewhere = said !== undefined && knownText(said) !== null;
            if (isElsewhere) tell(it, calls, '?', [], here);
            else addCommand(title, inner, said, here);
            return isElsewhere ? self : inner;
          });
        case 'addCommand':
          return builtin(name, at, ([inner, said], here) => {
            addCommand(undefined, inner, said, here);
            return self;
          });
        case 'then':
          return primitive(undefined, at);
        default:
          // Before version 7, options are properties of their command.
          return more(name) ?? legacyOption(calls, name, at);
      }
    },
  });
}

function legacyOption(calls: ArrayValue, name: string, at: Origin): Value | undefined {
  try {
    const isOption = optionsIn(toldIn(calls, 'commander')).some((one) => one.attribute === name);
    return isOption ? propertyOf(optionsOf(calls, at), name) : undefined;
  } catch (error) {
    if (error instanceof Unclear) return undefined;
    throw error;
  }
}

/** What the options are: as they were parsed last. Before that, it is an object that parsing fills. */
function optionsOf(calls: ArrayValue, at: Origin): Value {
  return clearly(() => parsedIn(calls)?.args[0] ?? unknown('its options are not parsed yet', at));
}

function parsedIn(calls: ArrayValue): Told | undefined {
  return toldIn(calls, 'commander').findLast((one) => one.name === 'parsed');
}

function wordsOf(it: Interpreter, argv: Value | undefined, said: Value | undefined, at: Origin): Value {
  if (argv === undefined || isAbsent(argv)) return ownWords(it, at);
  const from = said === undefined || isAbsent(said) ? null : propertyOf(said, 'from');
  if (from === null || isAbsent(from) || knownText(from) === 'node') return behindScript(argv, at);
  return knownText(from) === 'user' ? argv : notUnderstood('where arguments begin', at);
}

/** Takes the words for a command, or for the one below it that they name, and does what it is there for. */
function run(
  it: Interpreter,
  self: Builtin,
  calls: ArrayValue,
  outer: readonly Word[],
  words: readonly Word[],
  at: Origin,
): void {
  const told = toldIn(calls, 'commander');
  const { values, operands: own, unknown } = takeOptions(it, words, optionsIn(told), at);
  const operands = [...outer, ...own];
  const all = arrayValue(
    at,
    [...operands, ...unknown].map((word) => word.value),
  );
  const options = objectValue(at, values);
  tell(it, calls, 'parsed', [options, all], at);
  const inner = innerCommands(told);
  const named = inner.find((one) => one.names.includes(operands[0]?.text ?? ''));
  const next = named ?? inner.find((one) => one.isDefault);
  if (next !== undefined) {
    run(it, next.self, next.calls, named === undefined ? operands : operands.slice(1), unknown, at);
    return;
  }
  const [first] = unknown;
  const action = told.findLast((one) => one.name === 'action')?.args[0];
  const isOpen = told.some(
    (one) => one.name === 'allowUnknownOption' && one.args.every((it) => truthOf(it).known !== false),
  );
  const isHelp = unknown.some((word) => word.text === '-h' || word.text === '--help');
  if (first !== undefined && (isHelp || !isOpen)) throw ends(`it has no option "${first.text}"`, first.value.at);
  if (inner.length > 0 && action === undefined) throw ends('it shows its help', at);
  if (action === undefined) return;
  for (const { name, args: hook } of told)
    if (name === 'hook' && hook[0] !== undefined && knownText(hook[0]) === 'preAction' && hook[1] !== undefined)
      it.call(hook[1], [self, self], at);
  const args = argumentsIn(told).map((otherwise, index) => all.items[index] ?? otherwise);
  it.call(action, [...args, options, self], at);
}

interface Inner {
  readonly names: readonly string[];
  readonly isDefault: boolean;
  readonly self: Builtin;
  readonly calls: ArrayValue;
}

function innerCommands(told: readonly Told[]): readonly Inner[] {
  return told.flatMap(({ name, args: [title, self, said], at }): Inner[] => {
    if (name !== 'command') return [];
    const calls = self === undefined ? null : callsOf(self);
    if (self?.kind !== 'builtin' || calls === null) throw new Unclear(notUnderstood('a command', at));
    const own = toldIn(calls, 'commander').filter((one) => ['name', 'alias', 'aliases'].includes(one.name));
    const texts = [title, ...own.flatMap((one) => one.args)].map((one) => (one === undefined ? null : knownText(one)));
    return [
      {
        names: texts.flatMap((text) => (text === null || text === '' ? [] : (text.split(/\s+/)[0] ?? []))),
        isDefault: said !== undefined && truthOf(propertyOf(said, 'isDefault')).known === true,
        self,
        calls,
      },
    ];
  });
}

/** What each declared argument is where it is not given. */
function argumentsIn(told: readonly Told[]): readonly Value[] {
  return told.flatMap(({ name, args, at }): Value[] => {
    const absent = primitive(undefined, at);
    const text = args[0] === undefined ? '' : (knownText(args[0]) ?? '');
    if (!/^(?:title|arguments?)$/.test(name)) return [];
    if (text.includes('...')) throw new Unclear(notUnderstood('an argument that is a list', at));
    if (name === 'title' || name === 'arguments') return (text.match(/<[^>]+>|\[[^\]]+\]/g) ?? []).map(() => absent);
    const [, , third, fourth] = args;
    if (third?.kind === 'closure' || third?.kind === 'builtin')
      throw new Unclear(notUnderstood('an argument that is parsed', fourth?.at ?? at));
    return [third ?? absent];
  });
}

/** What would be run, of which it is not known whether it is. */
function handOver(it: Interpreter, why: Value, calls: ArrayValue, at: Origin): void {
  for (const call of calls.items) {
    const [name, first, second] = call.kind === 'array' ? call.items : [];
    if (name?.kind !== 'primitive') continue;
    if (name.value === 'action' && first !== undefined) callUnread(it, why, [first], at);
    const inner = name.value === 'command' && second !== undefined ? callsOf(second) : null;
    if (inner !== null) handOver(it, why, inner, at);
  }
}
