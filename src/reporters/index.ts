/** Reports as text in the format asked for. Each reporter is loaded only when it is used. */
import type { Facts } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { Registry } from '../model/registry.ts';
import type { RegistryReading } from '../model/registry-reading.ts';
import type { Report } from '../model/report.ts';
import type { Format, RenderOptions } from './options.ts';
import { inReadingOrder } from './order.ts';

export type { Format, RenderOptions } from './options.ts';

/** A port that may be taken, and where the registry says so. */
interface PortOutput {
  readonly port: number;
  readonly listed: Place | null;
}

/** The report, ending with a line break. */
export async function render(format: Format, report: Report, options: RenderOptions): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).renderText(report, options);
    case 'json':
      return (await import('./json.ts')).checkJson(report);
    case 'sarif':
      return (await import('./sarif.ts')).renderSarif(report, options);
    case 'github':
      return (await import('./github.ts')).renderGithub(report, options);
    case 'markdown':
      return (await import('./markdown.ts')).renderMarkdown(report, options);
  }
}

/** What one scan found, ending with a line break. */
export async function renderScan(format: 'text' | 'json', facts: Facts): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./lists.ts')).scanText(inReadingOrder(facts));
    case 'json':
      return (await import('./json.ts')).scanJson(inReadingOrder(facts));
  }
}

/** How the ports of a scan were found, ending with a line break. */
export async function renderExplained(facts: Facts): Promise<string> {
  return (await import('./explain.ts')).explainText(inReadingOrder(facts));
}

/** What a registry says, ending with a line break. */
export async function renderRegistry(format: 'text' | 'json', registry: Registry): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./lists.ts')).registryText(registry);
    case 'json':
      return (await import('./json.ts')).registryJson(registry);
  }
}

/** Free ports, ending with a line break: in text a number on each line, for a script. */
export async function renderPorts(format: 'text' | 'json', ports: readonly PortOutput[]): Promise<string> {
  switch (format) {
    case 'text':
      return ports.map((it) => `${it.port}\n`).join('');
    case 'json':
      return (await import('./json.ts')).portsJson(ports);
  }
}

/** What each part of a registry was read as, ending with a line break. */
export async function renderReading(format: 'text' | 'json', reading: RegistryReading): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./reading.ts')).readingText(reading);
    case 'json':
      return (await import('./json.ts')).readingJson(reading);
  }
}

/** The way of every request through the server; `null` for no registry. Ends with a line break. */
export async function renderMap(format: 'text' | 'mermaid', facts: Facts, registry: Registry | null): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./map-text.ts')).mapText(facts, registry);
    case 'mermaid':
      return (await import('./map.ts')).mapMermaid(facts, registry);
  }
}

/** A page of the documentation in Markdown, ending with a line break. */
export async function renderPage(markdown: string): Promise<string> {
  return (await import('./page.ts')).pageText(markdown);
}

/** Every rule with its severity and what it is about, one a line. */
export async function renderRules(
  rules: readonly { readonly id: string; readonly severity: string; readonly summary: string }[],
): Promise<string> {
  return (await import('./page.ts')).rulesText(rules);
}
