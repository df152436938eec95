/** What is Bun's own about a server: its variables, and the default export that is served. */
import type { Program } from '../evaluate.ts';
import type { Interpreter } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { variableOf } from '../library/environments.ts';
import { fallback } from '../values/truth.ts';
import { type Made, type Origin, primitive, type Value } from '../values/value.ts';
import { socketOf } from './socket-calls.ts';
import type { SocketCall } from './socket-options.ts';

/** What Bun listens on where nothing says a port. https://bun.com/docs/runtime/http/server#changing-the-port-and-hostname */
export function bunPort(it: Interpreter, at: Origin): Value {
  return ['NODE_PORT', 'PORT', 'BUN_PORT'].reduce(
    (otherwise: Value, name) => fallback('||', variableOf(it, name, at), () => otherwise, at),
    primitive(undefined, at),
  );
}

/** `export default { port, fetch }`. https://bun.com/docs/runtime/http/server#export-default-syntax */
export function socketOfExport(program: Program): SocketCall | null {
  const { value } = program;
  const isApplication = value.kind === 'unknown' && value.made?.from === 'package';
  const isServer = value.kind === 'object' && value.properties.has('fetch');
  if (!isApplication && !isServer) return null;
  const made: Made = { from: 'global', name: 'Bun', steps: ['serve'] };
  const socket = socketOf({
    made,
    how: 'call',
    args: [value],
    at: value.at,
    loads: () => false,
    bunPort: () => bunPort(program.interpreter, value.at),
  });
  return propertyOf(value, 'fetch').kind === 'primitive' ? null : socket;
}
