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
import { readSockets } from '../socket.ts';
import { optionsIn } from '../words.ts';
import { broken, firstFile, isUnset, notKnown, optionValue, socket, startOf } from './config-file.ts';
import type { ConfigReader, Configured, Start } from './server.ts';

export const dotnetConfig: ConfigReader = (start) => {
  const at = { ...start, directory: projectOf(start) };
  const files: string[] = [];
  const settings = jsonOf(at, ['appsettings.json'], files);
  if (settings?.kind === 'unknown') return notKnown(settings);
  const endpoints = settings === null ? null : propertyOf(propertyOf(settings, 'Kestrel'), 'Endpoints');
  if (endpoints?.kind === 'object') {
    const urls = [...endpoints.properties.values()].map((it) => propertyOf(it, 'Url'));
    return { files, sockets: urls.filter((it) => !isUnset(it)).flatMap(urlsOf) };
  }
  if (isRun(start)) {
    const profile = launchProfile(at, files);
    if (profile?.kind === 'unknown') return notKnown(profile);
    const url = profile === null ? undefined : propertyOf(profile, 'applicationUrl');
    if (url !== undefined && !isUnset(url)) return { files, sockets: urlsOf(url) };
  }
  for (const name of ['ASPNETCORE_URLS', 'DOTNET_URLS', 'URLS']) {
    const value = start.environment.variables.get(name);
    if (value !== undefined && !isUnset(value)) return { files, sockets: urlsOf(value) };
  }
  const ports = ['ASPNETCORE_HTTP_PORTS', 'ASPNETCORE_HTTPS_PORTS', 'DOTNET_HTTP_PORTS'].flatMap((name) => {
    const value = start.environment.variables.get(name);
    return value === undefined || isUnset(value) ? [] : readSockets(value);
  });
  if (ports.length > 0) return { files, sockets: ports.map(({ port }) => socket(port, primitive('', port.at))) };
  const own = settings === null ? undefined : propertyOf(settings, 'Urls');
  if (own !== undefined && !isUnset(own)) return { files, sockets: urlsOf(own) };
  return webProject(at, files);
};

/** `http://localhost:4310;https://localhost:4311` */
function urlsOf(value: Value): Configured['sockets'] {
  return readSockets(value).map(({ port, address }) => socket(port, address));
}

/** `dotnet run`, `dotnet watch`: not a program that was built before. */
function isRun({ args }: Start): boolean {
  return /^(?:run|watch)$/.test(args.find((it) => !it.text.startsWith('-'))?.text ?? '');
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
  const read = path === undefined ? null : tree.read(path);
  if (read?.kind !== 'text' || !read.source.text.includes('Microsoft.NET.Sdk.Web')) return null;
  return { files, sockets: [socket(primitive(undefined, startOf(read.source)))], defaultPort: 5000 };
}
