/** In which form a registry is written. */

export type Form = 'yaml' | 'markdown';

/** The form that a path stands for. JSON is YAML. */
export function formOf(path: string): Form {
  return /\.(?:ya?ml|json)$/i.test(path) ? 'yaml' : 'markdown';
}
