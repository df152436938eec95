/** What nginx knows of its directives' form, as far as it decides where one ends. */

/** In these blocks every line is data, not a directive: any words up to `;`, and never a block. */
const dataBlocks: ReadonlySet<string> = new Set(['map', 'geo', 'types', 'split_clients', 'charset_map']);

/** Whether the lines of a block are such data. */
export function takesAnyWords(block: string | null): boolean {
  return block !== null && dataBlocks.has(block);
}

const alwaysBlocks: ReadonlySet<string> = new Set([
  ...dataBlocks,
  ...['http', 'stream', 'mail', 'events', 'upstream', 'location', 'if', 'limit_except'],
]);

/**
 * The directives after which a forgotten `;` would swallow a block: `listen 80` and, on the next line,
 * `location / {`. Nginx knows this of all its directives; these are the ones that people write in servers.
 */
const neverBlocks: ReadonlySet<string> = new Set(
  `listen server_name root alias index try_files return rewrite set include resolver resolver_timeout allow deny
  pass proxy_pass grpc_pass fastcgi_pass uwsgi_pass scgi_pass memcached_pass proxy_set_header proxy_redirect proxy_cache
  proxy_http_version proxy_read_timeout proxy_send_timeout proxy_connect_timeout proxy_buffering proxy_buffers
  proxy_buffer_size proxy_cache_path proxy_cache_valid proxy_cache_bypass proxy_cookie_path proxy_hide_header
  proxy_ssl_verify proxy_ssl_server_name proxy_next_upstream proxy_intercept_errors proxy_pass_header proxy_timeout
  fastcgi_param fastcgi_index fastcgi_split_path_info uwsgi_param scgi_param ssl ssl_certificate ssl_certificate_key
  ssl_protocols ssl_ciphers ssl_prefer_server_ciphers ssl_session_cache ssl_session_timeout ssl_dhparam ssl_stapling
  ssl_preread http2 add_header expires access_log error_log error_page log_format gzip gzip_types gzip_vary etag
  client_max_body_size client_body_timeout keepalive_timeout send_timeout sendfile tcp_nopush tcp_nodelay default_type
  auth_basic auth_basic_user_file auth_request autoindex charset internal limit_req limit_req_zone limit_conn
  limit_conn_zone real_ip_header set_real_ip_from satisfy server_tokens types_hash_max_size sub_filter user pid
  worker_processes worker_connections worker_rlimit_nofile load_module env stub_status keepalive least_conn ip_hash
  zone`.split(/\s+/),
);

/** Whether a directive ends in `;`, in `{ … }`, or in either as far as we know. */
export function formOf(name: string, block: string | null): 'simple' | 'block' | 'either' {
  if (name === 'server') {
    // A machine of an upstream, or a virtual server; a fragment for either may stand in a file of its own.
    if (block === 'upstream') return 'simple';
    return block === 'http' || block === 'stream' || block === 'mail' ? 'block' : 'either';
  }
  if (neverBlocks.has(name)) return 'simple';
  return alwaysBlocks.has(name) ? 'block' : 'either';
}
