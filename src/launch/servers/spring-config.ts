/** Reads what Spring Boot's own files say of its port. https://docs.spring.io/spring-boot/reference/features/external-config.html */

import { posix } from 'node:path';
import { overridable } from '../../javascript/values/choices.ts';
import { knownText } from '../../javascript/values/ports.ts';
import { primitive, unknown, type Value } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import type { Environment } from '../environment.ts';
import { expand } from '../expand.ts';
import { firstFile, isUnset, notKnown, optionValue, socket, startOf } from './config-file.ts';
import { javaProjects } from './java-project.ts';
import { lineSetting } from './plain-lines.ts';
import type { ConfigReader, Configured, Start } from './server.ts';

/** Where a file is looked for: outside of the jar, which beats what was packaged into it. */
const places = ['config', '.', 'src/main/resources'];

export const springConfig: ConfigReader = (start) => {
  const [project, ...others] = javaProjects(start);
  if (project === undefined) return null;
  if (others.length > 0) {
    const which = [project, ...others].map((it) => `"${it}"`).join(' or ');
    const at = optionValue(start.args, ['-jar'])?.value.at ?? startOf(new SourceText(project, ''));
    return notKnown(unknown(`its jar may be built in ${which}`, at));
  }
  const at = { ...start, directory: project };
  const [base, problem] = filesOf(at, '');
  if (problem !== null) return notKnown(problem);
  const active = activeProfiles(start, base);
  if (active !== null && active.kind !== 'primitive')
    return notKnown(unknown('the active profiles of Spring are not known', active.at));
  const names = active === null || isUnset(active) ? [] : String(active.value).split(',').slice(0, 8);
  const sources: SourceText[] = [];
  for (const name of names.reverse()) {
    const [files, unread] = filesOf(at, `-${name.trim()}`);
    if (unread !== null) return notKnown(unread);
    sources.push(...files);
  }
  sources.push(...base);
  if (sources.length === 0 || sources.some((it) => /\b(?:quarkus|micronaut)\b/.test(it.text))) return null;
  const port = firstSetting(sources, 'server.port', start.environment);
  const address = firstSetting(sources, 'server.address', start.environment);
  const absent = primitive(undefined, startOf(sources[0] ?? new SourceText('', '')));
  // Without its web starter it may be a program that listens nowhere.
  const isServer = !isUnset(port ?? undefined) || isWeb(at);
  if (!isServer) return null;
  return {
    files: sources.map((it) => it.path),
    sockets: [socket(besideServer(port ?? absent, sources, at), address ?? absent), ...management(start, sources)],
    defaultPort: 8080,
  };
};

/** https://docs.spring.io/spring-boot/reference/actuator/monitoring.html#actuator.monitoring.customizing-management-server-port */
function management({ args, environment }: Start, sources: readonly SourceText[]): Configured['sockets'] {
  const setting = (name: string): Value | null => {
    const word = optionValue(args, [`--${name}`, `-D${name}`]);
    if (word !== null) return expand(word, environment);
    return (
      environment.variables.get(name.toUpperCase().replaceAll('.', '_')) ?? firstSetting(sources, name, environment)
    );
  };
  const port = setting('management.server.port');
  // -1 turns it off.
  if (port === null || isUnset(port) || knownText(port) === '-1') return [];
  return [socket(port, setting('management.server.address') ?? undefined)];
}

/**
 * What a config server says beats the files of the project, as far as it says something.
 * https://docs.spring.io/spring-cloud-config/reference/client.html
 */
function besideServer(port: Value, sources: readonly SourceText[], project: Start): Value {
  const names = ['properties', 'yml', 'yaml'].map((ending) => `src/main/resources/bootstrap.${ending}`);
  const bootstrap = firstFile(project, names);
  const asks =
    sources.some((it) => /\bconfigserver:/.test(it.text)) ||
    (bootstrap instanceof SourceText && /\bcloud\b/.test(bootstrap.text) && /\bconfig\b/.test(bootstrap.text));
  if (!asks) return port;
  return isUnset(port)
    ? unknown('a config server, which it asks, may say it', port.at)
    : overridable(port, ['spring.config.import']);
}

/** The files of one profile (`''` is none), the one that beats the others first. */
function filesOf(start: Start, suffix: string): readonly [readonly SourceText[], ReturnType<typeof unknown> | null] {
  const files: SourceText[] = [];
  for (const place of places) {
    for (const ending of ['properties', 'yml', 'yaml']) {
      const file = firstFile(start, [posix.join(place, `application${suffix}.${ending}`)]);
      if (file instanceof SourceText) files.push(file);
      else if (file !== null) return [[], file];
    }
  }
  return [files, null];
}

function activeProfiles({ args, environment }: Start, files: readonly SourceText[]): Value | null {
  const name = 'spring.profiles.active';
  const word = optionValue(args, [`--${name}`, `-D${name}`]);
  if (word !== null) return word.expands ? unknown('it is filled in by the shell', word.value.at) : word.value;
  return environment.variables.get('SPRING_PROFILES_ACTIVE') ?? firstSetting(files, name, environment);
}

function firstSetting(files: readonly SourceText[], name: string, environment: Environment): Value | null {
  for (const source of files) {
    const value = lineSetting(source, name);
    if (isUnset(value)) continue;
    // A part of a file may be for one profile only.
    if (/on-profile|^#---|^!---/m.test(source.text))
      return unknown(`"${name}" may be set for one profile only`, value.at);
    return placeholder(value, environment);
  }
  return null;
}

/** `${PORT:4310}` is a variable of the environment with a fallback. */
function placeholder(value: Value, environment: Environment): Value {
  if (value.kind !== 'primitive' || typeof value.value !== 'string' || !value.value.includes('$')) return value;
  const match = /^\$\{([A-Z_][A-Z\d_]*)(?::([^${}]*))?\}$/.exec(value.value);
  const name = match?.[1];
  if (match === null || name === undefined)
    return unknown(`"${value.value.slice(0, 60)}" is filled in at run time`, value.at);
  const set = environment.variables.get(name);
  if (set !== undefined && !isUnset(set)) return set;
  const fallback = match[2];
  if (fallback === undefined) return { kind: 'variable', name, at: value.at };
  const written = value.at.source.text.slice(value.at.start, value.at.end);
  const start = value.at.start + written.lastIndexOf(`:${fallback}}`) + 1;
  return overridable(primitive(fallback, { ...value.at, start, end: start + fallback.length }), [name]);
}

function isWeb(start: Start): boolean {
  const build = firstFile(start, ['pom.xml', 'build.gradle', 'build.gradle.kts']);
  return build instanceof SourceText && build.text.includes('spring-boot-starter-web');
}
