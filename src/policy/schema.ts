/** What a policy file may say. What holds where it says nothing is in `model/policy.ts`. */
import { z } from 'zod';
import { defaultPolicy, type Policy } from '../model/policy.ts';
import { addressProblem } from '../model/registry-address.ts';
import { pinnedRoles, type RegistryPin } from '../model/registry-pin.ts';
import { suggest } from '../model/suggest.ts';

/** Characters. It bounds the work that a hostile glob can cause. */
const longestGlob = 256;
/** Characters of a heading or a header. */
const longestName = 300;
/** Characters of a wrong value that a message repeats. */
const longestQuote = 60;

const severityNames = ['error', 'warning', 'notice', 'off'] as const;

const severity = z.enum(severityNames, {
  error: ({ input }) => `${quote(input)} is no severity; ${suggest(String(input), severityNames)}`,
});

const glob = z
  .string('a glob must be a string')
  .min(1, 'a glob must not be empty')
  .max(longestGlob, `a glob must not be longer than ${longestGlob} characters`)
  .refine((it) => !/^!?\//.test(it), 'a glob begins at the root by itself: leave out the "/" in front of it')
  .refine((it) => !/(^!?|\/)\.{1,2}(\/|$)/.test(it), 'a glob must not have "." or ".." as a part of its path');

const globs = z.array(glob, 'this must be a list of globs');

const globsByName = z.record(z.string(), globs, 'this must give each name a list of globs');

const ports = z.array(
  z.int('a port must be a whole number').min(1, 'ports begin at 1').max(65535, 'ports end at 65535'),
  'this must be a list of ports',
);

/** A path, or a file of another repository on GitHub; never one of this machine, which is not the repository's to choose. */
const registryFile = z
  .string('this must be the path of the registry')
  .min(1, 'the path of the registry is empty')
  .superRefine((it, context) => {
    const message = addressProblem(it, 'a policy');
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

const yesOrNo = z.boolean('this must be true or false');

/** As CODEOWNERS calls one: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax */
const team = z
  .string('a team must be a string')
  .regex(/^@?[\w.-]+\/[\w.-]+$/, 'a team is written as "organization/team"')
  .transform((it) => it.replace('@', ''));

type RuleSetting = { readonly severity?: z.infer<typeof severity> | undefined; readonly ports?: number[] | undefined };

/** The schema of a policy file, for the rules that there are. */
export function policySchema(knownRules: readonly string[]) {
  const rules: Record<string, z.ZodType<RuleSetting | undefined>> = {};
  for (const id of knownRules) rules[id] = ruleSetting(id === 'avoided-port' ? { ports: ports.optional() } : {});
  return strictObject('key', {
    registry: z.preprocess((it) => (typeof it === 'string' ? { file: it } : it), registrySetting()).optional(),
    rules: strictObject('rule', rules).optional(),
    include: globs.optional(),
    exclude: globs.optional(),
    applications: globsByName.optional(),
    hosts: globsByName.optional(),
    'inline-ignores': yesOrNo.optional(),
    takeover: strictObject('key', {
      label: z
        .string('this must be the name of a label, or null')
        .min(1, 'the label has no name')
        .nullable()
        .optional(),
      teams: z.array(team, 'this must be a list of teams').optional(),
      codeowners: yesOrNo.optional(),
    }).optional(),
    race: yesOrNo.optional(),
  });
}

const notTable = 'this must be a heading, or the number of a table from 1 on';

/** The path alone, or the path and how the document is to be read. */
function registrySetting() {
  const header = z.string('this must be the header of a column').min(1, 'the header is empty').max(longestName);
  const columns: Record<string, z.ZodType<string | undefined>> = {};
  for (const role of pinnedRoles) columns[role] = header.optional();
  return strictObject(
    'key',
    {
      file: registryFile,
      table: z
        .union([z.string(), z.int()], notTable)
        .refine((it) => (typeof it === 'string' ? it !== '' && it.length <= longestName : it > 0), notTable)
        .optional(),
      columns: strictObject('column', columns).optional(),
    },
    'the path of the registry or ',
  );
}

/** A severity alone, or a severity and whatever else the rule can be told. */
function ruleSetting(options: z.ZodRawShape): z.ZodType<RuleSetting | undefined> {
  const setting = strictObject('key', { severity: severity.optional(), ...options }, 'a severity or ');
  return z.preprocess((it) => (typeof it === 'string' ? { severity: it } : it), setting).optional();
}

function strictObject<Shape extends z.ZodRawShape>(noun: 'key' | 'rule' | 'column', shape: Shape, alternative = '') {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown ${noun} ${quote(issue.keys[0])}; ${suggest(issue.keys[0] ?? '', Object.keys(shape))}`
        : `this must be ${alternative}a mapping with any of the ${noun}s ${Object.keys(shape).join(', ')}`,
  });
}

/** The policy that a valid file stands for. */
export function toPolicy(file: z.infer<ReturnType<typeof policySchema>>): Policy {
  const severities = new Map<string, z.infer<typeof severity>>();
  for (const [id, setting] of Object.entries(file.rules ?? {})) {
    if (setting?.severity !== undefined) severities.set(id, setting.severity);
  }
  return {
    registry: file.registry?.file ?? defaultPolicy.registry,
    registryPin: toPin(file.registry),
    severities,
    avoidedPorts: file.rules?.['avoided-port']?.ports ?? defaultPolicy.avoidedPorts,
    include: file.include ?? defaultPolicy.include,
    exclude: file.exclude ?? defaultPolicy.exclude,
    applications: new Map(Object.entries(file.applications ?? {})),
    hosts: new Map(Object.entries(file.hosts ?? {})),
    inlineIgnores: file['inline-ignores'] ?? defaultPolicy.inlineIgnores,
    takeover: {
      label: file.takeover?.label === undefined ? defaultPolicy.takeover.label : file.takeover.label,
      teams: file.takeover?.teams ?? defaultPolicy.takeover.teams,
      codeowners: file.takeover?.codeowners ?? defaultPolicy.takeover.codeowners,
    },
    race: file.race ?? defaultPolicy.race,
  };
}

/** `null` for a registry that is read as it is. */
function toPin(setting: z.infer<ReturnType<typeof registrySetting>> | undefined): RegistryPin | null {
  if (setting === undefined || (setting.table === undefined && setting.columns === undefined)) return null;
  const columns = pinnedRoles.flatMap((role) => {
    const header = setting.columns?.[role];
    return header === undefined ? [] : [[role, header] as const];
  });
  return { table: setting.table ?? null, columns: new Map(columns) };
}

function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a mapping';
  const text = String(value);
  return `"${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}"`;
}
