/** The `static` list: folders that PM2 serves itself. https://pm2.keymetrics.io/docs/usage/expose/ */
import { knownText, readPorts } from '../../javascript/ports.ts';
import { propertyOf } from '../../javascript/properties.ts';
import { type ObjectValue, placeOf } from '../../javascript/value.ts';
import { familyOf, isAddress } from '../../model/address.ts';
import type { FoundListener, FoundUnresolved } from '../source.ts';
import type { Found } from './application.ts';

/** https://github.com/Unitech/pm2/blob/master/lib/API/Serve.js */
const defaultPort = 8080;

export function readStatic(entry: ObjectValue): Found {
  const listeners: FoundListener[] = [];
  const unresolved: FoundUnresolved[] = [];
  const host = knownText(propertyOf(entry, 'host'));
  const address = host !== null && isAddress(host) ? host : null;
  for (const reading of readPorts(propertyOf(entry, 'port'))) {
    const port = reading.kind === 'port' ? reading.port : defaultPort;
    const application = knownText(propertyOf(entry, 'name')) ?? `static-page-server-${port}`;
    if (reading.kind === 'unresolved') {
      unresolved.push({
        source: 'pm2',
        application,
        at: reading.at,
        reason: reading.reason,
        severity: 'warning',
        role: 'start',
        way: [],
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
      replacedIn: [],
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
