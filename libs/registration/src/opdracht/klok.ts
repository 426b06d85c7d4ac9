/** Gives the current moment; only apps hand in the system's clock. */
export type Klok = () => Date;

/** Writer's clock for `recordedAt`: ISO 8601 UTC with milliseconds, and never earlier than what it gave before. */
export interface Schrijfklok {
  /** @param nietVoor moments it may not be earlier than: those of the events it comes behind */
  nu(nietVoor?: Iterable<string | null>): string;
  /** Calendar date in Europe/Amsterdam, `jjjj-mm-dd`. */
  vandaag(): string;
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** Calendar date in Europe/Amsterdam, `jjjj-mm-dd`. */
export function kalenderdag(klok: Klok): string {
  return amsterdam.format(klok());
}

/** A clock set back, also during a stop, does not make the record run backwards in any stream. */
export function schrijfklok(klok: Klok): Schrijfklok {
  let laatst = '';
  return {
    nu(nietVoor = []) {
      for (const moment of [klok().toISOString(), ...nietVoor]) if (moment !== null && moment > laatst) laatst = moment;
      return laatst;
    },
    vandaag: () => kalenderdag(klok),
  };
}
