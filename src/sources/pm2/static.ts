/** The `static` list: folders that PM2 serves itself. https://pm2.keymetrics.io/docs/usage/expose/ */

import { propertyOf } from '../../javascript/language/properties.ts';
import { mapOptions } from '../../javascript/values/choices.ts';
import { placeOf } from '../../javascript/values/places.ts';
import { isAbsent, knownText, readPorts } from '../../javascript/values/ports.ts';
import { type Choice, type ObjectValue, primitive, type Value } from '../../javascript/values/value.ts';
import { familyOf, isAddress } from '../../model/address.ts';
import type { FoundListener, FoundUnresolved } from '../source.ts';
import type { Found } from './found.ts';

/** https://github.com/Unitech/pm2/blob/master/lib/API/Serve.js */
const defaultPort = 8080;
const defaultAddress = '0.0.0.0';

export function readStatic(entry: ObjectValue): Found {
  const listeners: FoundListener[] = [];
  const unresolved: FoundUnresolved[] = [];
  const address = addressOf(propertyOf(entry, 'host'));
  const name = knownText(propertyOf(entry, 'name')) ?? '';
  for (const reading of readPorts(mapOptions(propertyOf(entry, 'port'), servedPort))) {
    const port = reading.kind === 'port' ? reading.port : defaultPort;
    // PM2 makes the name of what is written, and where nothing is, of that: `static-page-server-undefined`.
    const written = reading.kind === 'port' ? reading.port : undefined;
    const application = name === '' ? `static-page-server-${written}` : name;
    if (reading.kind === 'unresolved') {
      unresolved.push({
        source: 'pm2',
        application,
        at: reading.at,
        reason: reading.reason,
        severity: 'warning',
        role: 'start',
        way: reading.via.toReversed(),
      });
      continue;
    }
    const isWritten = reading.kind === 'port';
    listeners.push({
      source: 'pm2',
      application,
      port,
      portEnd: null,
      protocol: 'tcp',
      address,
      family: familyOf(address),
      role: 'start',
      environment: reading.when ?? 'default',
      replacedIn: reading.replacedIn,
      certainty: isWritten ? reading.certainty : 'default',
      variables: isWritten ? reading.variables : [],
      framework: 'PM2 serve',
      strict: null,
      instances: null,
      at: isWritten ? reading.at : placeOf(entry.at),
      replaceable: isWritten && reading.replaceable,
      way: [],
    });
  }
  return { listeners, unresolved, processes: [] };
}

/** `parseInt(port) || 8080`: 0, `null` and a word are no port to PM2. */
function servedPort(port: Exclude<Value, Choice>): Value {
  if (port.kind !== 'primitive' || typeof port.value === 'boolean') return port;
  return Number.parseInt(String(port.value), 10) ? port : primitive(undefined, port.at);
}

/** Where the server binds; `null` is every address, or a host's name that only the server can look up. */
function addressOf(host: Value): string | null {
  if (isAbsent(host) || (host.kind === 'primitive' && host.value === '')) return defaultAddress;
  const text = knownText(host);
  return text !== null && isAddress(text) ? text : null;
}
