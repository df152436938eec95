/** Calls that by their looks open a server socket, and that evaluation has not come by: what they would listen on. */
import type { Program } from '../evaluate.ts';
import { childScope, undeclared } from '../language/scopes.ts';
import { callBlindly } from '../language/unread.ts';
import { type Closure, type Origin, primitive, unknown, type Value } from '../values/value.ts';
import { Passing } from './passing.ts';
import { furtherSteps } from './steps.ts';
import type { Module, Watch } from './watch.ts';
import { constantPort, listenCallsIn, namesOf, type WrittenCall } from './written-calls.ts';

/** More calls that are never reached than these are not looked at. */
const mostUnreached = 32;

/** More functions around a call than these are not run one by one. */
const mostAround = 16;

/** Looks at them, at the end of a program. */
export function findUnreached(program: Program, watch: Watch): void {
  watch.endsReached();
  const passing = new Passing(watch, (ran) => watch.againFor(ran, program));
  let count = 0;
  for (const module of watch.modules) {
    if (!/\b(?:listen|serve)\b/.test(module.frame.file.text)) continue;
    for (const call of listenCallsIn(module.program)) {
      if (watch.hasCalled(call.node, module.frame)) continue;
      count += 1;
      if (count <= mostUnreached) look(call, module, program, passing, watch);
      if (count === mostUnreached + 1)
        add(call, module, constantOr(call, module, `more than ${mostUnreached} such calls are not looked at`), watch);
    }
  }
}

/** Runs what it stands in where nothing that is seen does so; what others run has gone another way. */
function look(call: WrittenCall, module: Module, program: Program, passing: Passing, watch: Watch): void {
  const end = program.cut?.reason ?? null;
  const verdict = passing.verdict({ call, module });
  if (watch.hasCalled(call.node, module.frame) || (verdict === 'passed' && end === null)) return;
  if (verdict === 'uncalled') reach(call, module, program, watch);
  else add(call, module, end === null ? 'what calls it here goes another way' : `it is not reached, as ${end}`, watch);
}

/** Runs the functions around a call, from the outermost inwards, until it is come by. */
function reach(call: WrittenCall, module: Module, program: Program, watch: Watch): void {
  const { frame } = module;
  // What loads a module may take too long to be looked at, and the program goes on without.
  let end: string | null = program.cut?.reason ?? watch.cutOf(module);
  let { scope } = frame;
  for (const node of call.functions.slice(0, mostAround)) {
    const at: Origin = { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
    const closure: Closure = { kind: 'closure', node, scope, file: frame.file, at };
    end = program.more(furtherSteps, () =>
      callBlindly(program.interpreter, closure, unknown('nothing that is seen calls it', closure.at)),
    );
    if (watch.hasCalled(call.node, frame)) return;
    // Its names hide those of the module, as which they would be read in the functions within it.
    scope = childScope(scope);
    for (const name of namesOf(node)) scope.bindings.set(name, { value: undeclared(name, at) });
  }
  // It is never run: on a condition that does not hold.
  if (end !== null) add(call, module, constantOr(call, module, `it is not reached, as ${end}`), watch);
}

/** Of a call that is not run, no more is known than a constant in it. */
function constantOr(call: WrittenCall, { frame }: Module, reason: string): Value | string {
  return constantPort(call, frame) ?? reason;
}

/** @param port or why it is not known */
function add({ node }: WrittenCall, { frame }: Module, port: Value | string, watch: Watch): void {
  const at: Origin = { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
  const value = typeof port === 'string' ? unknown(port, at) : port;
  const address = primitive(undefined, at);
  watch.add({ port: value, defaultPort: null, address, protocol: 'tcp', framework: null }, at);
}
