/** Repositories to measure on, made the same on every machine: a fixed seed, no clock, no network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Files = Map<string, string>;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Three files: a process file, an Nginx site, a registry. */
export function smallRepository(): Files {
  return new Map([
    ['ecosystem.config.js', processFile('ferry-api', 4310)],
    ['nginx/sites-available/ferry', site('ferry.example', 4310)],
    ['PORTS.md', registry([['ferry-api', 4310]])],
  ]);
}

/** `configs` config files of applications that own their ports, among `others` ordinary files, and the registry. */
export function repository(configs: number, others: number): Files {
  const files: Files = new Map();
  const random = randomNumbers(20251107);
  const applications: [string, number][] = [];
  for (let index = 0; files.size < configs; index += 1) {
    const name = `app-${index}`;
    const port = 12_000 + index;
    const folder = `apps/${name}`;
    applications.push([name, port]);
    const three: [string, string][] = [
      [`${folder}/ecosystem.config.js`, processFile(name, port)],
      [`nginx/sites-available/${name}`, site(`${name}.example`, port)],
      [`${folder}/vite.config.ts`, viteConfig(port)],
    ];
    for (const [path, text] of three) if (files.size < configs) files.set(path, text);
  }
  files.set('PORTS.md', registry(applications));
  for (let index = 0; index < others; index += 1) {
    const folder = `packages/package-${index % 250}/src/part-${index % 7}`;
    const ending = ['ts', 'ts', 'tsx', 'css', 'md', 'json'][index % 6];
    files.set(`${folder}/file-${index}.${ending}`, ordinaryText(random));
  }
  return files;
}

/** Vite configs as applications have them, which Vite can load: each with a shared factory, an environment, a plugin. */
export function viteConfigs(count: number): Files {
  const files: Files = new Map([
    ['package.json', '{ "private": true, "type": "module" }\n'],
    ['shared/portal.ts', portalFactory],
  ]);
  for (let index = 0; index < count; index += 1) {
    const text =
      index % 2 === 0
        ? viteConfig(12_000 + index).replace(/^import react.*\n|^ *plugins.*\n/gm, '')
        : portalConfig(12_000 + index);
    files.set(`apps/app-${index}/vite.config.ts`, text);
  }
  return files;
}

/** PM2 process files, one an application. */
export function processFiles(count: number): Files {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return new Map(
    indexes.map((index) => [`apps/app-${index}/ecosystem.config.js`, processFile(`app-${index}`, 12_000 + index)]),
  );
}

export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** Writes the files and commits them, so that `git grep` has an index to go by. */
export function writeRepository(folder: string, files: Files): void {
  writeFiles(folder, files);
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
}

function processFile(name: string, port: number): string {
  return `const path = require('path');

module.exports = {
  apps: [
    {
      name: '${name}',
      cwd: path.join(__dirname),
      script: 'dist/server.js',
      exec_mode: 'cluster',
      instances: 2,
      max_memory_restart: '512M',
      env: { NODE_ENV: 'development', PORT: ${port} },
      env_production: { NODE_ENV: 'production', LOG_LEVEL: 'warn' },
    },
  ],
};
`;
}

function viteConfig(port: number): string {
  return `import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return {
    plugins: [react()],
    resolve: { alias: { '@': resolve(__dirname, './src') } },
    define: { __MODE__: JSON.stringify(mode) },
    build: { outDir: 'dist', sourcemap: mode !== 'production' },
    preview: { host: '127.0.0.1', port: Number(env.PREVIEW_PORT) || ${port}, strictPort: true },
  };
});
`;
}

const portalFactory = `import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

interface Portal {
  port: number;
  api?: string;
}

export function createPortalConfig({ port, api = 'http://127.0.0.1:12000' }: Portal): UserConfig {
  return defineConfig({
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
    server: { port: port + 10_000, strictPort: true, proxy: { '/api': { target: api, changeOrigin: true } } },
    preview: { port, strictPort: true, host: '127.0.0.1' },
  });
}
`;

function portalConfig(port: number): string {
  return `import { defineConfig, mergeConfig, type Plugin } from 'vite';
import { createPortalConfig } from '../../shared/portal';

function banner(text: string): Plugin {
  return {
    name: 'banner',
    apply: 'build',
    renderChunk: (code) => \`/* \${text} */\\n\${code}\`,
  };
}

const ports = { development: ${port + 1}, production: ${port} } as const;

export default defineConfig(({ mode }) =>
  mergeConfig(createPortalConfig({ port: mode === 'production' ? ports.production : ports.development }), {
    plugins: [banner('portal')],
    build: { outDir: 'dist', chunkSizeWarningLimit: 1024, rollupOptions: { output: { manualChunks: undefined } } },
  }),
);
`;
}

function site(name: string, port: number): string {
  return `server {
  listen 80;
  listen [::]:80;
  server_name ${name} www.${name};
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ${name} www.${name};

  ssl_certificate     /etc/letsencrypt/live/${name}/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/${name}/privkey.pem;

  location / {
    proxy_pass http://127.0.0.1:${port};
    proxy_http_version 1.1;
    proxy_set_header Host $host;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection "upgrade";
  }

  location ~* \\.(css|js|png)$ {
    expires 7d;
    root /var/www/${name};
  }
}
`;
}

/** A registry alone, of so many allocations. */
export function registryOf(count: number): Map<string, string> {
  const applications = Array.from({ length: count }, (_, index) => [`ferry-${index}`, 10_000 + index] as const);
  return new Map([['PORTS.md', registry(applications)]]);
}

function registry(applications: readonly (readonly [string, number])[]): string {
  const rows = [
    '| 80 | HTTP | Nginx | Active | Nginx |',
    '| 443 | HTTPS | Nginx | Active | Nginx |',
    ...applications.map(([name, port]) => `| **${port}** | ${name} | Node | Active | ${name} |`),
  ];
  return `# Ports\n\n| Port | Application | Type | Status | Owner |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

const words = (
  'const function return import export from type interface string number boolean value name index items map filter ' +
  'render props state effect style color width height margin padding button label title describe expect await async ' +
  'user account order invoice payment customer product message report support transport important listener'
).split(' ');

/** 0.5 to 24 KB of lines that look like source code; 6 KB on average. */
function ordinaryText(random: () => number): string {
  const length = 500 + Math.floor(24_000 * random() ** 3.3);
  let text = '';
  while (text.length < length) {
    const count = 3 + Math.floor(random() * 9);
    const line = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]);
    text += `${'  '.repeat(Math.floor(random() * 4))}${line.join(' ')};\n`;
  }
  return text;
}
