/**
 * The options of PM2's programs, as data, and its parser of them: commander 2.15, of which some of what it does is seldom meant
 * (`-i4` is no number of instances, and `--watch server.js` starts what is no operand any more).
 * https://github.com/tj/commander.js/blob/v2.15.1/index.js
 */
import { impliedWord, partOf, type Word } from './words.ts';

/** Options by what stands behind them: a value, a value or nothing, nothing. */
export interface Options {
  readonly valued: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** https://github.com/Unitech/pm2/blob/master/lib/binaries/CLI.js */
export const pm2Options: Options = {
  valued: words(
    `--ext -n --name --interpreter --interpreter-args --node-args -o --output -e --error --log-type --log-date-format --env -i
    --instances --parallel -p --pid -k --kill-timeout --listen-timeout --max-memory-restart --restart-delay
    --exp-backoff-restart-delay -u --user --uid --gid --namespace --cwd --hp --service-name -c --cron --cron-restart --only
    --ignore-watch --watch-delay --stop-exit-codes --sort`,
  ),
  optional: words('-l --log --filter-env --max-restarts --watch'),
  flags: words(
    `-v --version -s --silent -m --mini-list --time --disable-logs -a --update-env -f --force --shutdown-with-message -x
    --execute-command --wait-ip -w --write --no-daemon --source-map-support --disable-source-map-support --wait-ready
    --merge-logs --no-color --no-vizion --no-autostart --no-autorestart --no-treekill --no-pmx --no-automation --trace
    --disable-trace --attach --v8 --event-loop-inspector --deep-monitoring`,
  ),
};

/** Those of `pm2 start` alone, and of `pm2 serve`. */
export const startOptions: Options = {
  valued: new Set(),
  optional: words('--image-name --node-version'),
  flags: words('--fresh --daemon --container --dist --dockerdaemon'),
};
export const serveOptions: Options = {
  valued: new Set(),
  optional: words('--port --basic-auth-username --basic-auth-password --monitor'),
  flags: words('--spa --ftp'),
};
export const noOptions: Options = { valued: new Set(), optional: new Set(), flags: new Set() };

/** https://github.com/Unitech/pm2/blob/master/lib/binaries/Runtime4Docker.js */
export const runtimeOptions: Options = {
  valued: words(
    `-i --instances --stop-exit-codes --node-args -n --name --max-memory-restart -c --cron --interpreter --delay --only --error
    --output`,
  ),
  optional: words('--secret --public --machine-name --web --env'),
  flags: words(
    `--no-autostart --no-autorestart --trace --v8 --format --raw --formatted --json --no-auto-exit --watch --deep-monitoring`,
  ),
};

/** https://github.com/Unitech/pm2/blob/master/lib/binaries/DevCLI.js */
export const devOptions: Options = {
  valued: words('--node-args --interpreter'),
  optional: words('--ignore --post-exec --env'),
  flags: words('--raw --timestamp --silent-exec --test-mode --auto-exit'),
};

export interface Parsed {
  /** What options are given, by each of their names; the last one counts. */
  readonly given: ReadonlyMap<string, Word | null>;
  readonly operands: readonly Word[];
  /** Options that are not known, each with the word behind it, which may be its value. */
  readonly unknown: readonly Word[];
}

/** The words in front of `--` as commander reads them. */
export function parsed(words: readonly Word[], options: Options): Parsed {
  const given = new Map<string, Word | null>();
  const operands: Word[] = [];
  const unknown: Word[] = [];
  const all = normalized(words, options);
  for (let index = 0; index < all.length; index += 1) {
    const word = all[index];
    if (word === undefined) break;
    const { text } = word;
    const next = all[index + 1];
    const isValue = next !== undefined && (!next.text.startsWith('-') || next.text === '-');
    if (options.valued.has(text)) {
      given.set(text, next ?? null);
      index += 1;
    } else if (options.optional.has(text)) {
      given.set(text, isValue ? next : null);
      if (isValue) index += 1;
    } else if (options.flags.has(text)) {
      given.set(text, null);
    } else if (text.length > 1 && text.startsWith('-')) {
      unknown.push(word);
      if (next !== undefined && !next.text.startsWith('-')) {
        unknown.push(next);
        index += 1;
      }
    } else {
      operands.push(word);
    }
  }
  return { given, operands, unknown };
}

/** `--name=ferry` as two words, and `-mf` as `-m -f`; what is the value of the option before it stays as it is. */
function normalized(words: readonly Word[], options: Options): readonly Word[] {
  return words.flatMap((word, index): readonly Word[] => {
    const { text } = word;
    if (options.valued.has(words[index - 1]?.text ?? '')) return [word];
    if (/^-[^-]/.test(text)) return [...text.slice(1)].map((it) => impliedWord(`-${it}`, word.value));
    const end = text.startsWith('--') ? text.indexOf('=') : -1;
    return end === -1 ? [word] : [partOf(word, 0, end), partOf(word, end + 1)];
  });
}
