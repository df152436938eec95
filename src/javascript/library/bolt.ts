/**
 * Bolt for Slack: an application that listens where it is started, by what `start` is given or else by what it was made
 * with. https://docs.slack.dev/tools/bolt-js/reference/#initialization-options,
 * https://github.com/slackapi/bolt-js/blob/main/src/receivers/HTTPReceiver.ts (start)
 */
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { callUnread } from '../language/unread.ts';
import { isAbsent, isFalse } from '../values/ports.ts';
import { fallback } from '../values/truth.ts';
import { type Builtin, builtin, type Made, type Origin, primitive, unknown, type Value } from '../values/value.ts';

/** What the package exports. All but the class of the application is not read: a receiver says its port where it starts. */
export function boltPackage(it: Interpreter, at: Origin): Value {
  const made: Made = { from: 'package', name: '@slack/bolt', steps: [] };
  const notRead = (args: readonly Value[], here: Origin): Value =>
    callUnread(it, { ...notUnderstood('"@slack/bolt"', here), made }, args, here);
  const ofApplications: Builtin = {
    ...builtin('App', at, notRead),
    construct: ([options = primitive(undefined, at)], here) => application(it, made, options, here),
    made: { ...made, steps: ['App'] },
  };
  const bolt: Builtin = {
    ...builtin('@slack/bolt', at, notRead),
    members: { get: (name) => (name === 'App' ? ofApplications : name === 'default' ? bolt : undefined) },
    made,
  };
  return bolt;
}

function application(it: Interpreter, of: Made, options: Value, at: Origin): Value {
  const unread = (steps: readonly string[], args: readonly Value[], here: Origin): Value =>
    callUnread(it, { ...notUnderstood('"@slack/bolt"', here), made: { ...of, steps } }, args, here);
  const start = builtin('app.start', at, ([given = primitive(undefined, at)], here) => {
    const port = portOf(options, given, here);
    return unread(['App', 'new', port === null ? 'connect' : 'start'], port === null ? [] : [port], here);
  });
  return {
    ...builtin('new App()', at, (args, here) => unread(['App', 'new'], args, here), new Map([['start', start]])),
    made: { ...of, steps: ['App', 'new'] },
  };
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
