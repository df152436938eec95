/** Registries of other repositories for the command line: on GitHub with the user's token, or in a git repository here. */
import { resolve } from 'node:path';
import { Failure } from '../model/failure.ts';
import type { DistantText } from '../model/registry.ts';
import { type DistantAddress, type GitAddress, type GitHubAddress, showAddress } from '../model/registry-address.ts';
import type { FetchDistant } from '../registry/distant.ts';
import type { Io } from './io.ts';

/** Where a token is looked for, the first one that there is. */
const tokens = ['PORTBOOK_REGISTRY_TOKEN', 'GITHUB_TOKEN'] as const;

/** What reads either kind is loaded only for it. */
export function fetchFor(io: Io): FetchDistant {
  return (address: DistantAddress) => (address.kind === 'github' ? onGitHub(address, io) : onThisMachine(address, io));
}

async function onGitHub(address: GitHubAddress, { env }: Io): Promise<DistantText> {
  const tokenName = tokens.find((it) => env[it]);
  const token = tokenName === undefined ? undefined : env[tokenName];
  if (tokenName === undefined || token === undefined) {
    throw new Failure(
      `a token is needed to read the registry ${showAddress(address)}: put one into ${tokens.join(' or ')}, with contents: read in ${address.owner}/${address.repo}`,
    );
  }
  const [{ GitHub }, { distantText }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/distant.ts'),
  ]);
  const { owner, repo } = address;
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
  return distantText(address, { github: new GitHub({ token, apiUrl, owner, repo }), tokenName, serverUrl });
}

async function onThisMachine(address: GitAddress, { cwd }: Io): Promise<DistantText> {
  const { localDistantText } = await import('../git/distant.ts');
  return localDistantText(resolve(cwd, address.folder), address);
}
