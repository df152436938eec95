/** Which policy and which registry a workflow asks for, and how a registry of another repository is read for it. */
import { posix } from 'node:path';
import type { Given } from '../change/states.ts';
import { GitHub } from '../github/client.ts';
import { distantText } from '../github/distant.ts';
import { isOfWhatHasLanded } from '../github/landed.ts';
import { Failure } from '../model/failure.ts';
import { startOf } from '../model/place.ts';
import type { DistantText } from '../model/registry.ts';
import { type DistantAddress, showAddress } from '../model/registry-address.ts';
import { distantReader } from '../registry/distant.ts';
import type { Inputs } from './inputs.ts';
import type { Setting } from './setting.ts';

/** @param pathPrefix of the checked folder in the repository, `''` for its root */
export function givenBy(inputs: Inputs, setting: Setting, pathPrefix: string): Given {
  return {
    policy: inputs.policy ?? null,
    registry: inputs.registry ?? null,
    registryAt: setting.workflow === null ? null : startOf(posix.relative(pathPrefix, setting.workflow)),
    mayNameElsewhere: isOfWhatHasLanded(setting.event),
    distant: distantReader((address) => fetched(address, inputs, setting)),
  };
}

async function fetched(address: DistantAddress, inputs: Inputs, setting: Setting): Promise<DistantText> {
  const { apiUrl, serverUrl } = setting;
  const token = inputs['registry-token'] ?? inputs.token;
  if (address.kind === 'git') throw new Failure('the action reads registries of other repositories from GitHub alone');
  if (token === undefined) {
    throw new Failure(`a token is needed to read the registry ${showAddress(address)}: give the input registry-token`);
  }
  const tokenName =
    inputs['registry-token'] === undefined
      ? 'the token (no input registry-token is given)'
      : 'the input registry-token';
  const { owner, repo } = address;
  return distantText(address, { github: new GitHub({ token, apiUrl, owner, repo }), tokenName, serverUrl });
}
