/** Which project of the repository a jar is built from: by the folder that it lies in, else by its name. */
import { posix } from 'node:path';
import { folderOf, within } from '../../model/folders.ts';
import { kept } from '../../model/maps.ts';
import type { Tree } from '../../model/tree.ts';
import { textIn } from '../files.ts';
import { optionValue } from './config-file.ts';
import type { Start } from './server.ts';

/** The folders of the projects that may have built the jar which is started: none where that is not known. */
export function javaProjects({ args, directory, tree }: Start): readonly string[] {
  const jar = optionValue(args, ['-jar']);
  if (jar === null || jar.expands) return [];
  const own = projectAround(jar.text, directory);
  if (own !== null && isProject(tree, own)) return [own];
  const name = posix.basename(jar.text);
  const named = projectsOf(tree).filter((it) => it.jars.includes(name));
  return named.length > 0 ? named.map((it) => it.folder) : own === null ? [] : [own];
}

/** `apps/ferry` of `apps/ferry/target/ferry.jar`. */
function projectAround(jar: string, directory: string): string | null {
  const folder = posix.dirname(jar).replace(/(?:^|\/)(?:target|build\/libs)$/, '');
  return posix.isAbsolute(folder) ? null : within(directory, folder);
}

const builds: readonly string[] = ['pom.xml', 'build.gradle', 'build.gradle.kts'];

function isProject(tree: Tree, folder: string): boolean {
  return [...builds, 'src/main/resources'].some((name) => {
    const path = posix.join(folder, name);
    return tree.has(path) || tree.hasDirectory(path);
  });
}

interface Project {
  readonly folder: string;
  /** The names that its jar may have: with its version, or without one. */
  readonly jars: readonly string[];
}

/** More of them in one repository are not looked at. */
const mostProjects = 256;

const projectsOf = kept((tree: Tree): readonly Project[] =>
  tree.files
    .filter((path) => builds.includes(posix.basename(path)))
    .slice(0, mostProjects)
    .map((path) => ({
      folder: folderOf(path),
      jars: path.endsWith('pom.xml') ? mavenJars(tree, path) : gradleJars(tree, path),
    })),
);

function textOf(tree: Tree, path: string): string {
  const text = textIn(tree, path)?.text ?? '';
  return text.length < 256 * 1024 ? text : '';
}

/** Stands for what is only known when it is built. */
const filledIn = '$';

/** `artifactId`, `version`, or `finalName`. https://maven.apache.org/pom.html#the-basebuild-element-set */
function mavenJars(tree: Tree, path: string): readonly string[] {
  const pom = withoutComments(textOf(tree, path));
  const parent = elementIn(pom, 'parent') ?? '';
  const own = outside(pom, ['parent', 'dependencyManagement', 'dependencies', 'build', 'profiles', 'reporting']);
  const artifact = elementIn(own, 'artifactId');
  const version = elementIn(own, 'version') ?? elementIn(parent, 'version');
  if (artifact === null) return [];
  const given = elementIn(outside(elementIn(pom, 'build') ?? '', ['plugins', 'pluginManagement']), 'finalName');
  const filled = given
    ?.replace(/\$\{(?:project\.|pom\.)?artifactId\}/g, artifact)
    .replace(/\$\{(?:project\.|pom\.)?version\}/g, version ?? filledIn);
  return jarsOf(filled === undefined ? [artifact, `${artifact}-${version ?? filledIn}`] : [filled]);
}

function withoutComments(xml: string): string {
  const [first = '', ...others] = xml.split('<!--');
  const behind = others.map((it) => (it.includes('-->') ? it.slice(it.indexOf('-->') + 3) : ''));
  return [first, ...behind].join('');
}

/** What an element holds, the first time that it is there. */
function elementIn(xml: string, name: string): string | null {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  return start === -1 || end === -1 ? null : xml.slice(start + name.length + 2, end).trim();
}

/** A text without the first element of each name. */
function outside(xml: string, names: readonly string[]): string {
  return names.reduce((text, name) => {
    const start = text.indexOf(`<${name}>`);
    const end = text.indexOf(`</${name}>`, start);
    return start === -1 || end === -1 ? text : text.slice(0, start) + text.slice(end);
  }, xml);
}

/** Named after the project, which is called as its folder is. https://docs.gradle.org/current/userguide/building_java_projects.html#sec:building_jars */
function gradleJars(tree: Tree, path: string): readonly string[] {
  const folder = folderOf(path);
  const build = textOf(tree, path);
  const settings = ['settings.gradle', 'settings.gradle.kts']
    .map((name) => textOf(tree, posix.join(folder, name)))
    .join('\n');
  const setting = (text: string, name: string): string | null =>
    new RegExp(`\\b${name}\\s{0,4}(?:=|\\.set\\()?\\s{0,4}["']([^"'\\n]+)["']`).exec(text)?.[1] ?? null;
  const whole = setting(build, 'archiveFileName');
  if (whole !== null) return jarsOf([whole.replace(/\.jar$/, '')]);
  const name = setting(build, 'archiveBaseName') ?? setting(settings, 'rootProject\\.name') ?? posix.basename(folder);
  const version = setting(build, '(?<![\\w.])version');
  return jarsOf(version === null ? [name] : [name, `${name}-${version}`]);
}

/** What is filled in by the build is not known. */
function jarsOf(names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== '' && !name.includes(filledIn)).map((name) => `${name}.jar`);
}
