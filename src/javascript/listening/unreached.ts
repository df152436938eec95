/** Calls that by their looks open a server socket, and that evaluation has not come by: what they would listen on. */
import type { Program } from '../evaluate.ts';
import { childScope, undeclared } from '../language/scopes.ts';
import { callBlindly } from '../language/unread.ts';
import { type Closure, type Origin, primitive, unknown } from '../values/value.ts';
import { furtherSteps, type Module, type Watch } from './watch.ts';
import { constantPort, listenCallsIn, namesOf, type WrittenCall } from './written-calls.ts';

/** More calls that are never reached than these are not looked at. */
const mostUnreached = 32;

/** Looks at them, at the end of a program. */
export function findUnreached(program: Program, watch: Watch): void {
  watch.endsReached();
  let count = 0;
  for (const module of watch.modules) {
    if (!/\b(?:listen|serve)\b/.test(module.frame.file.text)) continue;
    for (const call of listenCallsIn(module.program)) {
      if (watch.hasCalled(call.node, module.frame)) continue;
      count += 1;
      if (count <= mostUnreached) reach(call, module, program, watch);
      if (count === mostUnreached + 1)
        add(call, module, `more than ${mostUnreached} such calls are not looked at`, watch);
    }
  }
}

/** Runs the functions around a call, from the outermost inwards, until it is come by. */
function reach(call: WrittenCall, module: Module, program: Program, watch: Watch): void {
  const { frame } = module;
  let end: string | null = program.cut?.reason ?? null;
  let { scope } = frame;
  for (const node of call.functions) {
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
  if (end === null) return;
  add(call, module, `it is not reached, as ${end}`, watch);
}

/** Of a call that is not run, no more is known than a constant in it. */
function add(call: WrittenCall, { frame }: Module, reason: string, watch: Watch): void {
  const at: Origin = { source: frame.file, start: call.node.start ?? 0, end: call.node.end ?? 0 };
  const port = constantPort(call, frame) ?? unknown(reason, at);
  const address = primitive(undefined, at);
  watch.add({ port, defaultPort: null, address, protocol: 'tcp', framework: null }, at);
}
