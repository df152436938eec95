/** Why portbook could not do its job. Exit status 2: a required check must not go green on it. */
import type { Place } from './place.ts';
import { shortPlace } from './place.ts';

/** One clear sentence for a person, with the place it is about where there is one. Never a bug of ours. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly at: Place | null;

  constructor(message: string, at: Place | null = null) {
    super(message);
    this.at = at;
  }

  /** Whether it was not possible to find out, rather than found out that it is not there. */
  get isOutage(): boolean {
    return false;
  }

  /** `.github/portbook.yml:3: unknown rule "port-conflit" …` */
  toText(): string {
    return this.at === null ? this.message : `${shortPlace(this.at)}: ${this.message}`;
  }
}
