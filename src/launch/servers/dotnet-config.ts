/**
 * Reads where ASP.NET Core listens, where `--urls` does not say.
 * https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints
 */

import { posix } from 'node:path';
import { evaluateJson } from '../../javascript/evaluate.ts';
import { propertyOf } from '../../javascript/language/properties.ts';
import { knownText } from '../../javascript/values/ports.ts';
import { type ObjectValue, primitive, type Unknown, type Value } from '../../javascript/values/value.ts';
import { folderOf, within } from '../../model/folders.ts';
import { SourceText } from '../../model/source-text.ts';
import { textIn } from '../files.ts';
import { readSockets } from '../socket.ts';
import { optionsIn } from '../words.ts';
import { broken, firstFile, isUnset, notKnown, optionValue, silent, socket } from './config-file.ts';
import type { ConfigReader, Configured, Start } from './server.ts';

export const dotnetConfig: ConfigReader = (start) => {
  const at = { ...start, directory: projectOf(start) };
  const files: string[] = [];
  const profile = isRun(start) ? launchProfile(at, files) : null;
  if (profile?.kind === 'unknown') return notKnown(profile);
  const ofProfile = (name: string): Value | undefined => (profile === null ? undefined : propertyOf(profile, name));
  const name = environmentName(start, ofProfile('environmentVariables'));
  // What the file of its environment says beats what the one for all says.
  const settings: Value[] = [];
  for (const file of [`appsettings.${name}.json`, 'appsettings.json']) {
    const read = jsonOf(at, [file], files);
    if (read?.kind === 'unknown') return notKnown(read);
    if (read !== null) settings.push(read);
  }
  const endpoints = settings.toReversed().map((it) => propertyOf(propertyOf(it, 'Kestrel'), 'Endpoints'));
  const named = new Map(
    endpoints
      .flatMap((it) => (it.kind === 'object' ? [...it.properties] : []))
      .map(([key, it]) => [key, propertyOf(it, 'Url')] as const)
      .filter(([, url]) => !isUnset(url)),
  );
  // "Binding to endpoints defined via IConfiguration and/or UseKestrel() instead": of any other addresses, also `--urls`.
  if (named.size > 0) return { files, sockets: [...named.values()].flatMap(urlsOf), precedence: ['config'] };
  const ofLaunch = ofProfile('applicationUrl');
  if (ofLaunch !== undefined && !isUnset(ofLaunch)) return { files, sockets: urlsOf(ofLaunch) };
  for (const name of ['ASPNETCORE_URLS', 'DOTNET_URLS', 'URLS']) {
    const value = start.environment.variables.get(name);
    if (value !== undefined && !isUnset(value)) return { files, sockets: urlsOf(value) };
  }
  const variables = ['ASPNETCORE_HTTP_PORTS', 'ASPNETCORE_HTTPS_PORTS', 'DOTNET_HTTP_PORTS', 'DOTNET_HTTPS_PORTS'];
  const ports = variables.flatMap((it) => {
    const value = start.environment.variables.get(it);
    return value === undefined || isUnset(value) ? [] : readSockets(value);
  });
  if (ports.length > 0) return { files, sockets: ports.map(({ port }) => socket(port, primitive('', port.at))) };
  const own = settings.map((it) => propertyOf(it, 'Urls')).find((it) => !isUnset(it));
  if (own !== undefined) return { files, sockets: urlsOf(own) };
  return webProject(at, files);
};

/** What it runs as, by which the second file of its settings is called; production where nothing says so. */
function environmentName({ environment }: Start, ofProfile: Value | undefined): string {
  const names = ['DOTNET_ENVIRONMENT', 'ASPNETCORE_ENVIRONMENT'];
  const values = names.flatMap((name) => [
    ...(ofProfile === undefined ? [] : [propertyOf(ofProfile, name)]),
    environment.variables.get(name),
  ]);
  const value = values.find((it) => !isUnset(it));
  return (value === undefined ? null : knownText(value)) ?? 'Production';
}

/** `http://localhost:4310;https://localhost:4311` */
function urlsOf(value: Value): Configured['sockets'] {
  return readSockets(value).map(({ port, address }) => socket(port, address));
}

/** `dotnet run`, `dotnet watch`: not a program that was built before. */
function isRun({ operand }: Start): boolean {
  return /^(?:run|watch)$/.test(operand?.text ?? '');
}

/** `dotnet run --project src/Ferry`: that folder, or the folder of that file. */
function projectOf({ args, directory }: Start): string {
  const text = optionValue(args, ['--project', '-p'])?.text ?? '';
  if (text === '' || posix.isAbsolute(text)) return directory;
  return within(directory, /\.\w+proj$/.test(text) ? posix.dirname(text) : text) ?? directory;
}

/** The first profile that starts the project itself, or the one that is named. It beats the environment. */
function launchProfile(start: Start, files: string[]): ObjectValue | Unknown | null {
  if (optionsIn(start.args, ['--no-launch-profile']).length > 0) return null;
  const value = jsonOf(start, ['Properties/launchSettings.json'], files);
  if (value === null || value.kind === 'unknown') return value;
  const profiles = propertyOf(value, 'profiles');
  if (profiles.kind !== 'object') return null;
  const name = optionValue(start.args, ['--launch-profile', '-lp'])?.text ?? null;
  const profile = [...profiles.properties].find(([key, it]) =>
    name === null ? knownText(propertyOf(it, 'commandName')) === 'Project' : key === name,
  )?.[1];
  return profile?.kind === 'object' ? profile : null;
}

function jsonOf(start: Start, names: readonly string[], files: string[]): Exclude<Value, Unknown> | Unknown | null {
  const source = firstFile(start, names);
  if (!(source instanceof SourceText)) return source;
  files.push(source.path);
  const evaluated = evaluateJson(source, start.tree);
  if ('value' in evaluated) return evaluated.value;
  return broken(source, evaluated);
}

/** A project of the web kind listens by default; any other .NET program is not known to. */
function webProject({ tree, directory }: Start, files: readonly string[]): Configured | null {
  const path = tree.files.find((it) => folderOf(it) === directory && /\.\w+proj$/.test(it));
  const source = textIn(tree, path ?? null);
  if (source?.text.includes('Microsoft.NET.Sdk.Web') !== true) return null;
  return { files, sockets: silent(source), defaultPort: 5000 };
}
