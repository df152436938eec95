/** How each port was found, step by step, for a person at a terminal. */
import type { Facts, Related, Way } from '../model/facts.ts';
import { showPorts } from '../model/port-index.ts';
import { logLine, name, sentence } from './escape.ts';
import { factsInWords, placeInWords } from './words.ts';

/** Places longer than this do not move what stands behind the others. */
const widestPlace = 48;

/** The steps from where each process is started to where its port is written, or to where it could not be followed. */
export function explainText(facts: Facts): string {
  const blocks = [
    ...facts.listeners.map((it) => [
      `${showPorts(it)}/${it.protocol} ${name(it.application)} (${it.role}, ${it.certainty}, environment ${name(it.environment)})`,
      ...stepsInWords(it.way, { at: it.at, message: `says ${showPorts(it)}` }),
    ]),
    ...facts.unresolved.map((it) => [
      `port of ${it.application === null ? 'nobody in particular' : name(it.application)} is not known`,
      ...stepsInWords([...it.way, { at: it.at, message: it.reason }], null),
    ]),
  ];
  const lines = [...blocks.flatMap((block) => [...block, '']), factsInWords(facts)];
  return `${lines.map(logLine).join('\n')}\n`;
}

/** @param otherwise what to say of a port that is written where its process is started */
function stepsInWords(way: Way, otherwise: Related | null): readonly string[] {
  const steps = way.length === 0 && otherwise !== null ? [otherwise] : way;
  const places = steps.map(({ at }) => placeInWords(at));
  const width = Math.min(Math.max(0, ...places.map((it) => it.length)), widestPlace);
  return steps.map(({ message }, index) => `  ${(places[index] ?? '').padEnd(width)}  ${sentence(message)}`);
}
