/**
 * Bolt for Slack: an application that listens where it is started, by what `start` is given or else by what it was made
 * with. https://docs.slack.dev/tools/bolt-js/reference/#initialization-options,
 * https://github.com/slackapi/bolt-js/blob/main/src/receivers/HTTPReceiver.ts (start)
 */
import type { Interpreter } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { isAbsent, isFalse } from '../values/ports.ts';
import { fallback } from '../values/truth.ts';
import { builtin, type Origin, primitive, unknown, type Value } from '../values/value.ts';
import type { Call } from './builtins.ts';
import { callOfPackage, ofPackage } from './package-parts.ts';

/** What the package exports. All but the class of the application is not read: a receiver says its port where it starts. */
export function boltPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const unread =
    (...steps: string[]): Call =>
    (args, here) =>
      callOfPackage(it, specifier, steps, args, here);
  const construct: Call = ([options = primitive(undefined, at)], here) => {
    const start = builtin('app.start', here, ([given = primitive(undefined, here)], place) => {
      const port = portOf(options, given, place);
      return port === null ? unread('App', 'new', 'connect')([], place) : unread('App', 'new', 'start')([port], place);
    });
    return ofPackage(specifier, here, {
      steps: ['App', 'new'],
      call: unread('App', 'new'),
      get: (name) => (name === 'start' ? start : undefined),
    });
  };
  const application = ofPackage(specifier, at, { steps: ['App'], call: unread(), construct });
  return ofPackage(specifier, at, { call: unread(), get: (name) => (name === 'App' ? application : undefined) });
}

/** What it listens on when it is started: `undefined` for the default; `null` where it opens no socket. */
function portOf(options: Value, given: Value, at: Origin): Value | null {
  const receiver = propertyOf(options, 'receiver');
  if (!isAbsent(receiver)) return ofReceiver(receiver, given, at);
  const port = (): Value =>
    fallback('||', propertyOf(propertyOf(options, 'installerOptions'), 'port'), () => propertyOf(options, 'port'), at);
  const isSocketMode = fallback(
    '??',
    propertyOf(options, 'socketMode'),
    () => propertyOf(options, 'developerMode'),
    at,
  );
  if (isAbsent(isSocketMode) || isFalse(isSocketMode)) return fallback('??', given, port, at);
  if (isSocketMode.kind !== 'primitive') return unknown('whether it opens a socket depends on its socketMode', at);
  // It connects to Slack, and listens only for those who install it, and for its own routes.
  const isListening = ['clientId', 'customRoutes'].some((name) => !isAbsent(propertyOf(options, name)));
  return isListening ? port() : null;
}

/** https://docs.slack.dev/tools/bolt-js/concepts/receiver */
function ofReceiver(receiver: Value, given: Value, at: Origin): Value | null {
  const [name = ''] = receiver.kind === 'unknown' ? (receiver.made?.steps ?? []) : [];
  if (/^(?:SocketMode|AwsLambda)Receiver$/.test(name)) return null;
  return isAbsent(given) ? unknown('its receiver says where it listens', at) : given;
}
