/** NestJS's microservices: with TCP and gRPC they listen, with any other transport they connect to a broker. */
import { propertyOf } from '../language/properties.ts';
import { isAbsent } from '../values/ports.ts';
import { primitive, unknown, type Value } from '../values/value.ts';
import { partsOf } from './addresses.ts';
import { isUnset, ofOptions, plain, type SocketCall, type UnreadCall } from './socket-options.ts';

/** In the order of the enumeration `Transport`. */
const transports: readonly string[] = ['TCP', 'REDIS', 'NATS', 'MQTT', 'GRPC', 'RMQ', 'KAFKA'];

const framework = 'NestJS';

/** @param options `{ transport, options: { host, port } }`. https://docs.nestjs.com/microservices/basics */
export function ofMicroservice(call: UnreadCall, options: Value | undefined): SocketCall | null {
  const given = options ?? primitive(undefined, call.at);
  const own = propertyOf(given, 'options');
  switch (transportOf(given)) {
    case 'TCP': {
      const found = ofOptions(call, own, { framework, defaultPort: 3000, always: true });
      return found !== null && isUnset(found.address) ? { ...found, address: primitive('localhost', call.at) } : found;
    }
    case 'GRPC': {
      // https://docs.nestjs.com/microservices/grpc#options
      const url = propertyOf(own, 'url');
      const socket = { ...plain(call, framework), defaultPort: 5000 };
      return isUnset(url)
        ? { ...socket, port: primitive(undefined, call.at), address: primitive('localhost', call.at) }
        : { ...socket, ...partsOf(url) };
    }
    case null:
      return { ...plain(call, framework), port: unknown('its transport says whether it listens, and where', given.at) };
    default:
      return null;
  }
}

/** `null` where it is not known. */
function transportOf(options: Value): string | null {
  const transport = propertyOf(options, 'transport');
  const isOwn = options.kind !== 'object' || !isAbsent(propertyOf(options, 'strategy'));
  if (isAbsent(transport)) return isOwn && !isAbsent(options) ? null : 'TCP';
  // A text is none of them, be it `'2'`.
  if (transport.kind === 'primitive')
    return typeof transport.value === 'number' ? (transports[transport.value] ?? null) : null;
  const [of, name = ''] = transport.kind === 'unknown' ? (transport.made?.steps ?? []) : [];
  return of === 'Transport' && transports.includes(name) ? name : null;
}
