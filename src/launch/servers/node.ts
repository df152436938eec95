/** Servers of the Node world, by family. */
import { backendServers } from './node-backends.ts';
import { bundlerServers } from './node-bundlers.ts';
import { commandServers } from './node-commands.ts';
import { frameworkServers } from './node-frameworks.ts';
import { siteServers } from './node-sites.ts';
import { staticServers } from './node-static.ts';
import type { Server } from './server.ts';

export const nodeServers: readonly Server[] = [
  ...frameworkServers,
  ...bundlerServers,
  ...siteServers,
  ...staticServers,
  ...backendServers,
  ...commandServers,
];
