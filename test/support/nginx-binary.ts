/** The real nginx, where it is installed: what it says of a configuration. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const binary = ['/usr/sbin/nginx', 'nginx'].find((it) => spawnSync(it, ['-v']).status === 0) ?? null;

/** Fails where nginx has to be there (CI), and says why nothing is compared where it is not. */
export const hasNginx = binary !== null;
if (!hasNginx) {
  if (process.env['CI'] !== undefined) throw new Error('nginx is not installed, and CI is where it must be');
  process.stderr.write('nginx is not installed: our reader is not compared with it (apt-get install nginx-light)\n');
}

export interface Verdict {
  /** The first error's wording, without its place; `null` where nginx could read the file. */
  readonly message: string | null;
  readonly line: number | null;
}

/** A folder in which nginx may test configurations, until `close`. */
export class NginxBench {
  readonly folder = mkdtempSync(join(tmpdir(), 'portbook-nginx-'));

  test(text: string): Verdict {
    const file = join(this.folder, 'tested.conf');
    writeFileSync(file, text);
    const pid = `pid ${join(this.folder, 'pid')};`;
    const options = ['-t', '-q', '-e', 'stderr', '-p', this.folder, '-c', file, '-g', pid];
    const run = spawnSync(binary ?? 'nginx', options, { encoding: 'utf8' });
    const error = /\[emerg\] (?:\d+#\d+: )?([\s\S]*?)(?: in \S+tested\.conf:(\d+))?\n/.exec(run.stderr);
    if (run.status === 0) return { message: null, line: null };
    if (error === null) throw new Error(`nginx failed without a reason: ${run.stderr}`);
    // Without a place: it has read the file, and may not create its folders here (`mkdir() … Permission denied`).
    if (error[2] === undefined) return { message: null, line: null };
    return { message: error[1] ?? '', line: Number(error[2]) };
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Whether nginx's message is about the form of the file, and not about what its directives say. */
export function isSyntaxError(message: string): boolean {
  return /^(?:unexpected |too long parameter|directive ".*" (?:is not terminated by|has no opening))/s.test(message);
}
