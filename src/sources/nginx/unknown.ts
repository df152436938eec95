/** Values that are not in the configuration: variables of the environment, placeholders of templates. */

import { type Located, shown } from './config-file.ts';
import { isFilledIn } from './template.ts';

/** Characters and shapes with which people mark what a script is to fill in: `%PORT%`, `__PORT__`, `<port>`, `PORT`. */
const placeholder = /[{}%<>@]|^__\w+__$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/**
 * Why a part of a value cannot be known, as a clause that completes "the port cannot be known: …"; `null`
 * where it is simply a value.
 */
export function describeUnknown(part: string, { directive, file }: Located): string | null {
  const variable = /\$\{?\w+\}?/.exec(part)?.[0];
  if (variable !== undefined) return describeVariable(variable);
  if (isFilledIn(part)) {
    const whole = directive.args.map((it) => shown(it, file)).find((it) => /\{\{|<%/.test(it)) ?? part;
    return `a template fills in "${/\{\{.*?\}\}|<%.*?%>/s.exec(whole)?.[0] ?? whole}"`;
  }
  return placeholder.test(part) ? `"${part}" looks like a placeholder that something else fills in` : null;
}

/** @param isCaptured whether a regular expression around it takes the variable out of the request */
export function describeVariable(variable: string, isCaptured = false): string {
  const name = variable.replace(/[${}]/g, '');
  if (isCaptured) return `"${variable}" depends on the request`;
  if (/[A-Z]/.test(name)) return `"${variable}" is filled in from the environment`;
  return dependsOnRequest(name)
    ? `"${variable}" depends on the request`
    : `"${variable}" is not set to a value in this repository`;
}

/** Variables that nginx takes from the connection. https://nginx.org/en/docs/varindex.html */
export function dependsOnRequest(name: string): boolean {
  return /^(?:\d+|host|args|uri|request_uri|document_uri|scheme|is_args|query_string|request|(?:http|arg|cookie|server|remote|ssl|request|proxy_protocol)_\w+)$/.test(
    name,
  );
}
