/** A small repository with one application on another's port, as files to write. */

const registry = `# Ports

| Port | Application | Type | Status | Owner | Notes |
|------|-------------|------|--------|-------|-------|
| 4310 | ferry-api | Node.js | Active | ferry | |
| 4311 | pier-web | Node.js | Active | pier | |
`;

/** `pier-web` is registered for 4311; the port stands on line 5, from column 18. */
function ecosystem(port: number): string {
  return `module.exports = {
  apps: [{
    name: 'pier-web',
    script: 'server.js',
    env: { PORT: ${port} },
  }],
};
`;
}

export const orderly = { 'PORTS.md': registry, 'ecosystem.config.js': ecosystem(4311) };
export const trespassing = { 'PORTS.md': registry, 'ecosystem.config.js': ecosystem(4310) };
