/**
 * SARIF 2.1.0, as GitHub's code scanning takes it, see `sarif-schema.ts`. Texts are plain, never Markdown that
 * holds a name of the repository; paths are URIs from the root of the repository.
 */
import { posix } from 'node:path';
import type { Related } from '../model/facts.ts';
import { compareBySeverity, type Finding, isReplaceable, type Severity } from '../model/finding.ts';
import { type Place, shortPlace, startOf } from '../model/place.ts';
import { isDistant, type Registry } from '../model/registry.ts';
import type { Report, Suppressed } from '../model/report.ts';
import { version } from '../model/version.ts';
import { annotated, distantPage } from './distant.ts';
import { jsonText, name, relativeUri, sarifLinkText, sarifText, sentence } from './escape.ts';
import { lineHashes } from './line-hash.ts';
import type { DescribedRule, RenderOptions } from './options.ts';
import type { Sarif, SarifResult, SarifRule } from './sarif-schema.ts';
import { count, projectPage, rulePage } from './words.ts';

/**
 * GitHub keeps so many results of a run, and refuses a file with more than 25,000; of one result, it keeps so many
 * related places and so many steps. https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
 */
const mostResults = 5000;
const mostRelated = 100;
const mostSteps = 1000;

/** Related places that the message itself leads to: GitHub shows no others. */
const linkedPlaces = 10;

/**
 * Bytes of all results without indentation, which compresses to nothing. GitHub refuses a file that has more than
 * 10 MB after compression: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/file-too-large
 */
const mostBytes = 8 * 1024 * 1024;

const root = '%SRCROOT%';

/** Where a finding stands that no checked file has to do with: a registry elsewhere is named there, if not by a user. */
const policyFile = '.github/portbook.yml';

type Options = Pick<RenderOptions, 'pathPrefix' | 'rules'>;

/** The most severe findings first, those that a comment silences last: where there are too many, the last are left out. */
export function renderSarif(report: Report, options: Options): string {
  const { results, left } = fitting(resultsOf(report, options));
  const output: Sarif = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'portbook',
            semanticVersion: version,
            informationUri: projectPage,
            rules: options.rules.map(ruleOf),
          },
        },
        invocations: [{ executionSuccessful: true, ...(left > 0 && { toolExecutionNotifications: [leftOut(left)] }) }],
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${jsonText(JSON.stringify(output, null, 2))}\n`;
}

function* resultsOf(report: Report, options: Options): Generator<SarifResult> {
  const hashOf = lineHashesOf(report);
  const ruleIndexes = new Map(options.rules.map(({ id }, index) => [id, index]));
  const isChange = report.change !== null;
  const { registry } = report;
  const result = (
    found: Finding,
    state: 'new' | 'unchanged',
    suppressions: SarifResult['suppressions'] = [],
  ): SarifResult => {
    const { finding, at: place } = annotated(found, registry);
    const at = place ?? startOf(policyFile);
    const ruleIndex = ruleIndexes.get(finding.rule);
    const lineHash = hashOf(at);
    return {
      ruleId: name(finding.rule),
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: levelOf(finding.severity),
      message: { text: messageOf(finding, registry) },
      locations: [locationOf(at, options)],
      ...placesOf(finding, registry, options),
      partialFingerprints: {
        'portbook/v1': finding.fingerprint,
        ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }),
      },
      ...fixesOf(finding, report, options),
      suppressions,
      ...(isChange && { baselineState: state }),
    };
  };
  for (const finding of report.findings.toSorted(compareBySeverity)) yield result(finding, 'new');
  for (const finding of report.known.toSorted(compareBySeverity)) yield result(finding, 'unchanged');
  for (const { finding, by } of report.approved) yield result(finding, 'new', [agreementOf(by)]);
  for (const { finding, suppression } of report.suppressed) {
    yield result(finding, 'new', [suppressionOf(suppression, registry, options)]);
  }
}

/** As many results as GitHub takes, and how many there are beyond these. */
function fitting(all: Iterable<SarifResult>): { readonly results: SarifResult[]; readonly left: number } {
  const results: SarifResult[] = [];
  let left = 0;
  let bytes = 0;
  for (const result of all) {
    if (left === 0) bytes += Buffer.byteLength(JSON.stringify(result));
    if (left > 0 || results.length === mostResults || bytes > mostBytes) left += 1;
    else results.push(result);
  }
  return { results, left };
}

function leftOut(left: number): { level: 'warning'; message: { text: string } } {
  const text = `${count(left, 'more finding')} left out, the least severe: GitHub takes no larger file. The format json has all of them.`;
  return { level: 'warning', message: { text } };
}

function ruleOf({ id, severity, summary }: DescribedRule): SarifRule {
  const level = severity === 'off' ? 'warning' : levelOf(severity);
  const page = rulePage(id);
  return {
    id,
    name: id,
    shortDescription: { text: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.` },
    fullDescription: { text: `${id} speaks when: ${summary}.` },
    helpUri: page,
    help: {
      text: `What it means, with examples, and what to do: ${page}`,
      markdown: `[What it means, with examples, and what to do](${page}).`,
    },
    defaultConfiguration: { enabled: severity !== 'off', level },
    properties: {
      tags: ['ports', 'configuration'],
      precision: 'high',
      'problem.severity': level === 'note' ? 'recommendation' : level,
    },
  };
}

function levelOf(severity: Severity): SarifResult['level'] {
  return severity === 'notice' ? 'note' : severity;
}

/** What is wrong; what to do; and a link to each of the first related places, by their ids. */
function messageOf({ message, help, related }: Finding, registry: Registry): string {
  const advice = help === '' ? '' : ` ${ended(plain(help.charAt(0).toUpperCase() + help.slice(1)))}`;
  const elsewhere = related
    .filter(({ at }) => isDistant(at, registry))
    .slice(0, linkedPlaces)
    .map((it) => `\n${plain(it.message)}: ${plain(distantPage(it.at, registry) ?? shortPlace(it.at))}`);
  const links = related
    .filter(({ at }) => !isDistant(at, registry))
    .slice(0, linkedPlaces)
    .map((it, index) => `\n${plain(it.message)}: [${sarifLinkText(shortPlace(it.at))}](${index + 1})`);
  return `${ended(plain(message))}${advice}${elsewhere.join('')}${links.join('')}`;
}

function placesOf(
  { related, way = [] }: Finding,
  registry: Registry,
  options: Options,
): Pick<SarifResult, 'relatedLocations' | 'codeFlows'> {
  const described = ({ at, message }: Related) => ({
    ...locationOf(at, options),
    message: { text: plain(message) || '—' },
  });
  // A place is a file of the checked repository: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#location-object
  const places = related
    .filter(({ at }) => !isDistant(at, registry))
    .slice(0, mostRelated)
    .map((it, index) => ({ id: index + 1, ...described(it) }));
  const steps = way.slice(-mostSteps).map((it) => ({ location: described(it) }));
  return {
    ...(places.length > 0 && { relatedLocations: places }),
    ...(steps.length > 1 && { codeFlows: [{ threadFlows: [{ locations: steps }] }] }),
  };
}

function fixesOf(finding: Finding, { texts }: Report, options: Options): Pick<SarifResult, 'fixes'> {
  const { at, fix } = finding;
  if (fix === null || !isReplaceable(finding, texts)) return {};
  const replacement = { deletedRegion: regionOf(at), insertedContent: { text: String(fix.port) } };
  const { artifactLocation } = locationOf(at, options).physicalLocation;
  return {
    fixes: [
      {
        description: { text: `Take port ${fix.port}.` },
        artifactChanges: [{ artifactLocation, replacements: [replacement] }],
      },
    ],
  };
}

/** What a person has agreed to outside of the files. */
function agreementOf(by: string): SarifResult['suppressions'][number] {
  return { kind: 'external', status: 'accepted', justification: sentence(by) };
}

function suppressionOf(
  { at, reason }: Suppressed['suppression'],
  registry: Registry,
  options: Options,
): SarifResult['suppressions'][number] {
  const justification = reason === null ? '' : sentence(reason);
  return {
    kind: 'inSource',
    status: 'accepted',
    ...(justification !== '' && { justification }),
    ...(!isDistant(at, registry) && { location: locationOf(at, options) }),
  };
}

function locationOf(at: Place, { pathPrefix }: Options): SarifResult['locations'][number] {
  // The path is not for reading but for finding the file: it is not clipped.
  const uri = relativeUri(posix.join(pathPrefix, at.file));
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: root }, region: regionOf(at) } };
}

/** Columns count as ours do, and an end is exclusive too. */
function regionOf({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** GitHub's own hash of the line of a finding; `undefined` where its file is not at hand. */
function lineHashesOf({
  findings,
  known,
  approved,
  suppressed,
  texts,
  registry,
}: Report): (at: Place) => string | undefined {
  const wanted = new Map<string, Set<number>>();
  const excused = [...approved, ...suppressed].map(({ finding }) => finding);
  for (const finding of [...findings, ...known, ...excused]) {
    const { at } = annotated(finding, registry);
    if (at === null) continue;
    wanted.set(at.file, (wanted.get(at.file) ?? new Set()).add(at.line));
  }
  const hashes = new Map<string, ReadonlyMap<number, string>>();
  for (const [file, lines] of wanted) {
    const source = texts.get(file);
    if (source !== undefined) hashes.set(file, lineHashes(source.text, lines));
  }
  return ({ file, line }) => hashes.get(file)?.get(line);
}

function plain(text: string): string {
  return sarifText(sentence(text));
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
