/** What libraries of schemas call their parts. */

/** What the names of a library mean. */
export interface Library {
  readonly name: string;
  readonly scalars: readonly string[];
  readonly numbers: readonly string[];
  readonly objects: readonly string[];
  /** What only refuses values, or says something to people. */
  readonly neutral: readonly string[];
  readonly open: readonly string[];
  /** What takes what is not there, and what does not. */
  readonly optional: readonly string[];
  readonly required: readonly string[];
  readonly extending: readonly string[];
  /** What takes another schema's values as well. */
  readonly joining: readonly string[];
}

/** https://zod.dev/api */
export const zod: Library = {
  name: 'zod',
  scalars: ['string', 'number', 'boolean', 'enum', 'nativeEnum', 'literal', 'url', 'email', 'any', 'unknown', 'int'],
  numbers: [],
  objects: ['object', 'strictObject', 'looseObject'],
  neutral: [
    ...['int', 'positive', 'nonnegative', 'negative', 'min', 'max', 'gte', 'lte', 'gt', 'lt', 'finite', 'safe'],
    ...['multipleOf', 'length', 'url', 'email', 'regex', 'trim', 'nonempty', 'nullable'],
    ...['refine', 'superRefine', 'check', 'describe', 'meta', 'brand', 'readonly', 'startsWith', 'endsWith', 'strict'],
    'strip',
  ],
  open: ['passthrough', 'loose'],
  optional: ['optional', 'nullish', 'any', 'unknown'],
  required: ['nonoptional'],
  extending: ['extend', 'merge'],
  joining: ['or'],
};

/** https://joi.dev/api */
export const joi: Library = {
  name: 'joi',
  scalars: ['string', 'boolean', 'any', 'date'],
  numbers: ['number'],
  objects: ['object'],
  neutral: [
    ...['integer', 'port', 'positive', 'negative', 'min', 'max', 'greater', 'less', 'multiple'],
    ...['allow', 'valid', 'description', 'label', 'note', 'example', 'messages', 'error', 'trim', 'uri', 'hostname'],
    ...['ip', 'email', 'insensitive', 'options', 'prefs', 'and', 'or', 'with', 'length', 'pattern', 'regex'],
  ],
  open: ['unknown'],
  optional: ['optional', 'string', 'number', 'boolean', 'any', 'date', 'object'],
  required: ['required', 'exist'],
  extending: ['keys', 'append'],
  joining: [],
};
