/** Which files are nginx's: by path, and where the path is not enough, by content. */

import { templateSuffix } from './template.ts';

/** Folders whose every file is nginx's, whatever its name (Debian's layout). */
const siteFolders: ReadonlySet<string> = new Set(
  ['sites', 'streams', 'stream'].flatMap((it) => [`${it}-available`, `${it}-enabled`]),
);

/** What remains of a name when the suffix of a template or of a sample is taken off. */
const wrapping = new RegExp(
  `${templateSuffix.source}|\\.(?:in|dist|example|sample|disabled|bak|default|prod|production)$`,
);

/** Files that are there for people or programs, in whatever folder. */
const never =
  /\.(?:md|markdown|rst|txt|html?|sh|py|js|ts|json|ya?ml|toml|ini|lua|pem|crt|key|csr|png|jpe?g|svg|gif|ico|gz|zip|[mc]?[jt]sx?|s?css|less|map|vue|php|rb|java|go|kts?|swift|cpp|hpp|csproj|sln|tf|tfvars|gradle|xml|sql|csv|mod|sum|lock|log|env|cfg|bat|cmd|exe|dll|db|sqlite|pdf|docx?|xlsx?|psd|webp|mp[34]|woff2?|[ot]tf|wasm|jar|tar|tgz|xz|bz2|mmdb)$/;

/**
 * Whether a file of this name may be nginx configuration. Any `*.conf` may; its content decides.
 * Asked for every file of a tree: a few string comparisons for most.
 */
export function claims(path: string): boolean {
  const name = nameOf(path);
  if (name.endsWith('.conf') || name.endsWith('.nginx')) return true;
  if (inSiteFolder(path)) return !isForPeople(name);
  if (isNginxName(name)) return true;
  if (wrapping.test(name) && isWrapped(name)) return true;
  if (templateSuffix.test(name) && isTemplate(path, unwrap(name))) return true;
  return name.includes('.') ? isGuess(path) : underNginx(path) && !isForPeople(name);
}

/**
 * Whether a name would be that of a site, `ferry.example`, and nothing more: where nginx's files lie, in a folder
 * of sites, or at the root of a repository that is such a folder. Images and archives have such names as well.
 */
export function isGuess(path: string): boolean {
  const name = nameOf(path);
  if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(name) || isForPeople(name) || isForPeople(unwrap(name))) return false;
  if (/\.(?:conf|nginx)(?:\.|$)|\.(?:old|orig|saved?|backup|bkp|copy|off|te?mp)$/.test(name) || inSiteFolder(path))
    return false;
  return !path.includes('/') || underNginx(path) || /(?:^|\/)(?:sites|vhosts?)(?:\.d)?\/[^/]*$/i.test(path);
}

/** Whether the path alone says nginx: such a file is read as nginx whatever is in it. */
export function isCertainlyNginx(path: string): boolean {
  const name = nameOf(path);
  const inner = unwrap(name);
  return isNginxName(inner) || (inner === 'nginx' && inner !== name) || inSiteFolder(path);
}

/** `nginx.conf`, `nginx-prod.conf`, `ferry.nginx`, `ferry.nginx.conf`. */
function isNginxName(name: string): boolean {
  return (
    name.endsWith('.nginx') || name.endsWith('.nginx.conf') || (name.startsWith('nginx') && name.endsWith('.conf'))
  );
}

function isWrapped(name: string): boolean {
  const inner = unwrap(name);
  return inner === 'nginx' || inner.endsWith('.conf') || inner.endsWith('.nginx');
}

/** A template needs no `.conf` in its name where the name or the folder says nginx: `nginx-site.tpl`, `nginx/site.j2`. */
function isTemplate(path: string, inner: string): boolean {
  return (inner.startsWith('nginx') || underNginx(path)) && !isForPeople(inner);
}

function unwrap(name: string): string {
  let inner = name;
  for (let match = wrapping.exec(inner); match !== null; match = wrapping.exec(inner))
    inner = inner.slice(0, match.index);
  return inner;
}

function isForPeople(name: string): boolean {
  return (
    name.startsWith('.') ||
    never.test(name) ||
    /^(?:readme|licen[cs]e|dockerfile|makefile|changelog|changes|authors|contributors|copying|notice|news|todo)\b/.test(
      name,
    )
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

function inSiteFolder(path: string): boolean {
  const end = path.lastIndexOf('/');
  return end > 0 && siteFolders.has(path.slice(path.lastIndexOf('/', end - 1) + 1, end));
}

function underNginx(path: string): boolean {
  return /(?:^|\/)(?:nginx|openresty)\//i.test(path);
}

/** Apache's configuration lives in folders and under names like nginx's. */
const apache = /^[ \t]*<\/?(?:VirtualHost|Directory|Location|IfModule|Files|Proxy)\b/m;

/**
 * What first stands in the files of others that configure something around nginx, under a name of its own
 * (`jail.d/nginx-http-auth.conf`): a section (fail2ban, supervisor, systemd) or a path (logrotate). No directive
 * begins like that.
 */
const section = /^\uFEFF?(?:[ \t]*(?:[#;][^\n]*)?\r?\n)*[ \t]*(?:\[\[?[\w"'][^\]\n]*\]|\/)/;

/** `server {`, `upstream x {`, `location … {` on a line of their own. */
const nginxBlock =
  /^[ \t]*(?:(?:server|http|stream|events)[ \t]*\{|(?:upstream|location)[ \t]+[^\n{};]*\{|server[ \t]*$)/m;

const nginxDirective =
  /^[ \t]*(?:listen|server_name|(?:proxy|grpc|fastcgi|uwsgi|scgi|memcached)_pass|proxy_set_header|fastcgi_param|uwsgi_param|ssl_certificate|ssl_protocols|add_header|try_files|worker_processes|error_page|log_format|rewrite|return[ \t]+\d{3}|set[ \t]+\$\w+|server[ \t]+[\w.[\]-]+:\d+)[ \t][^;\n]*;|^[ \t]*(?:server[ \t]+[\w.[\]-]+:\d+|return[ \t]+\d{3})[ \t]*;/m;

const endsInSemicolon = /;[ \t]*(?:[#}\r]|$)/m;

/** Whether a text of an undecided name is nginx configuration. */
export function looksLikeNginx(text: string): boolean {
  if (apache.test(text)) return false;
  return nginxDirective.test(text) || (nginxBlock.test(text) && endsInSemicolon.test(text));
}

/** Whether a text is another program's although its name says nginx: Apache's in `sites-available/`. */
export function looksLikeAnother(text: string): boolean {
  return apache.test(text) || section.test(text);
}
