/** Nobody wrote a port, so the framework chose one: what took the server of the first registry down. */
import { caddyAdmin, type Listener, nodeInspector } from '../model/facts.ts';
import { shortPlace } from '../model/place.ts';
import { isProxy } from './ownership.ts';
import type { ListenerRule } from './rule.ts';
import { entryPlace, insteadOf, listed, listenerPlace, nameOf, quoted } from './wording.ts';

/** What opens a port beside those that its application is for, and how it is told which. An entry for that default is enough. */
const besides: ReadonlyMap<string | null, (port: number) => string> = new Map([
  [nodeInspector, (port: number) => `--inspect=${port}`],
  [caddyAdmin, (port: number) => `admin localhost:${port}, or admin off`],
]);

export const implicitPort: ListenerRule = {
  id: 'implicit-port',
  kind: 'listener',
  severity: 'warning',
  summary:
    "the process will listen on its framework's default because nobody wrote a port; an error where that default is somebody else's",
  judge(listener, situation) {
    // nginx's 80 is no accident: a server block without `listen` means it.
    if (listener.certainty !== 'default' || isProxy(listener)) return null;
    const { claims } = situation;
    const { application, port, framework } = listener;
    const backed = claims.backing(listener) !== 'none';
    const owner = backed ? undefined : claims.otherOwner(listener);
    const rivals = claims.rivals(listener);
    const isBeside = besides.has(framework);
    if (isBeside && backed && rivals.length === 0) return null;
    const claimants = [
      ...(owner === undefined ? [] : [`${shortPlace(owner.at)} gives to ${quoted(nameOf(owner))}`]),
      ...rivals.map((it) => `${quoted(it.application)} uses at ${shortPlace(it.at)}`),
    ];
    const [whose, what] = isBeside
      ? [`${framework} in ${quoted(application)}`, 'the']
      : [quoted(application), `${framework ?? 'the framework'}'s`];
    const isFree = isBeside && claimants.length === 0;
    const instead = backed ? { port, text: `${port} is its own` } : insteadOf(listener, situation);
    return {
      at: listener.at,
      message: [
        `nobody wrote a port for ${whose}${elsewhere(listener)}, so it takes ${what} default ${port}`,
        ...(claimants.length > 0 ? [`which ${listed(claimants)}`] : []),
      ].join(', '),
      help: [
        ...(isFree ? [`enter ${port} in ${situation.registry.file} and give it to ${quoted(application)}; or `] : []),
        `${instead.text}; write it down (${howToWrite(listener, instead.port ?? port)})`,
      ].join(''),
      port,
      application,
      related: [...(owner === undefined ? [] : [entryPlace(owner)]), ...rivals.map(listenerPlace)],
      fix: instead.port === null ? null : { port: instead.port },
      ...(claimants.length > 0 ? { severity: 'error' } : {}),
    };
  },
};

/** Started without `--env`, PM2 applies none of the named environments. */
function elsewhere({ replacedIn }: Listener): string {
  return replacedIn.length === 0 ? '' : ` outside of the environment ${listed(replacedIn.map(quoted))}`;
}

/** Where the server would look: Vite, also within other frameworks, at its config, many others at a variable. */
function howToWrite({ framework, role, strict, variables }: Listener, port: number): string {
  if (strict !== null || /^Vite(?: preview)?$/.test(framework ?? ''))
    return `${role === 'preview' ? 'preview' : 'server'}: { port: ${port}, strictPort: true }`;
  const said = besides.get(framework)?.(port);
  if (said !== undefined) return said;
  const variable = variables.find((it) => it === 'PORT') ?? variables[0];
  return variable === undefined
    ? 'as its option or in its config: no variable gives it a port'
    : `${variable}: ${port}`;
}
