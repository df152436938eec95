/** What could not be read is said aloud: a port that nobody has checked is not a port that is right. */
import type { FactsRule } from './rule.ts';
import { quoted } from './wording.ts';

const onlyIf = 'nothing to do where it takes no port of this machine';
const whatToDo = 'write the port as a number, or where it can be read without running anything';

export const unresolvedPort: FactsRule = {
  id: 'unresolved-port',
  kind: 'facts',
  severity: 'warning',
  summary:
    'a port that cannot be known without running the config (a notice where nothing says whether the process listens at all); an error where a file cannot be read',
  check({ facts }) {
    const unknown = facts.unresolved.map(({ at, application, reason, severity, way }) => ({
      at,
      message: `the port${application === null ? '' : ` of ${quoted(application)}`} cannot be known: ${reason}`,
      help: severity === 'notice' ? `${onlyIf}; else ${whatToDo}` : whatToDo,
      port: null,
      application,
      related: [],
      way,
      fix: null,
      severity,
    }));
    const unread = facts.problems.map(({ at, message }) => ({
      at,
      message: `its ports are not checked: ${message}`,
      help: 'repair the file, or exclude it in the policy if it is no config',
      port: null,
      application: null,
      related: [],
      fix: null,
      severity: 'error' as const,
    }));
    return [...unknown, ...unread];
  },
};
