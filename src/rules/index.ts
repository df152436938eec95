/** The catalogue: every rule, in the order in which they are asked and listed. */
import { addressMismatch } from './address-mismatch.ts';
import { avoidedPort } from './avoided-port.ts';
import { duplicateServerName } from './duplicate-server-name.ts';
import { ephemeralPort } from './ephemeral-port.ts';
import { expiredReservation } from './expired-reservation.ts';
import { exposedDatabase } from './exposed-database.ts';
import { exposedInspector } from './exposed-inspector.ts';
import { implicitPort } from './implicit-port.ts';
import { instanceCollision } from './instance-collision.ts';
import { nonStrictPort } from './non-strict-port.ts';
import { portConflict } from './port-conflict.ts';
import { portDrift } from './port-drift.ts';
import { portRace } from './port-race.ts';
import { privilegedPort } from './privileged-port.ts';
import { registryConflict } from './registry-conflict.ts';
import { registryDates } from './registry-dates.ts';
import { registryDrift } from './registry-drift.ts';
import { registryInvalid } from './registry-invalid.ts';
import { registryTakeover } from './registry-takeover.ts';
import { reservedPort } from './reserved-port.ts';
import type { Rule } from './rule.ts';
import { staleAllocation } from './stale-allocation.ts';
import { unknownUpstream } from './unknown-upstream.ts';
import { unregisteredPort } from './unregistered-port.ts';
import { unresolvedPort } from './unresolved-port.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { wrongUpstream } from './wrong-upstream.ts';

export const rules: readonly Rule[] = [
  // Of these seven, the first that speaks about a listener is the only one.
  implicitPort,
  portConflict,
  privilegedPort,
  avoidedPort,
  reservedPort,
  portDrift,
  unregisteredPort,
  // These speak independently of each other.
  instanceCollision,
  nonStrictPort,
  unknownUpstream,
  wrongUpstream,
  exposedDatabase,
  exposedInspector,
  addressMismatch,
  duplicateServerName,
  ephemeralPort,
  unresolvedPort,
  registryInvalid,
  registryConflict,
  registryDrift,
  registryDates,
  expiredReservation,
  staleAllocation,
  // These judge a change: what was given to one is not taken, and what two want is not given twice.
  registryTakeover,
  portRace,
  // This one speaks last, about what silenced the others.
  unusedSuppression,
];
