import type { Geschiedenis } from '../../api/typen.js';

export type Gebeurtenis = Geschiedenis['gebeurtenissen'][number];

/** What a mark on the timeline stands for. */
export type Merksoort = 'besluit' | 'standpunt' | 'mededeling' | 'actie' | 'verwacht';

/** Everything of one kind that one overleg did on one day. */
export interface Merk {
  readonly overleg: string;
  readonly datum: string;
  readonly soort: Merksoort;
  readonly aantal: number;
}

const SOORT: Readonly<Record<string, Merksoort>> = {
  BesluitVastgelegd: 'besluit', StandpuntVastgelegd: 'standpunt', MededelingVastgelegd: 'mededeling', ActieVastgelegd: 'actie', BehandelingVerwacht: 'verwacht',
};

/** The marks of a history, in the order of the world; what only happened within the register has none. */
export function merken(gebeurtenissen: readonly Gebeurtenis[]): readonly Merk[] {
  const samen = new Map<string, Merk>();
  for (const { type, datum, overleg, vastlegging } of gebeurtenissen) {
    const soort = SOORT[type];
    if (soort === undefined || datum === null || !overleg || (vastlegging?.doorhaling ?? null) !== null) continue;
    const sleutel = `${overleg.naam} ${datum} ${soort}`;
    samen.set(sleutel, { overleg: overleg.naam, datum, soort, aantal: (samen.get(sleutel)?.aantal ?? 0) + 1 });
  }
  return [...samen.values()].sort((a, b) => a.datum.localeCompare(b.datum));
}

/** A scale over days, from the first to the last mark, with ticks on round dates. */
export function schaal(datums: readonly string[], breedte: number): { readonly x: (datum: string) => number; readonly streepjes: readonly { readonly x: number; readonly naam: string }[] } {
  const tijden = datums.map((datum) => Date.parse(datum));
  const [van, tot] = [Math.min(...tijden), Math.max(...tijden)];
  const duur = tot - van;
  const x = (datum: string): number => (duur === 0 ? breedte / 2 : ((Date.parse(datum) - van) / duur) * breedte);
  return { x, streepjes: ronde(van, tot).map((datum) => ({ x: x(datum), naam: naamVan(datum, duur) })) };
}

const DAG_MS = 86_400_000;

/** Firsts of January or of the month between two moments, at most a handful; the only day itself when there is one. */
function ronde(van: number, tot: number): readonly string[] {
  if (van === tot) return [new Date(van).toISOString().slice(0, 10)];
  const maanden = Math.max(1, Math.ceil((tot - van) / (30 * DAG_MS) / 8));
  const stap = [1, 2, 3, 6, 12].find((kandidaat) => kandidaat >= maanden) ?? 12 * Math.ceil(maanden / 12);
  const begin = new Date(van);
  const gevonden: string[] = [];
  for (let maand = Math.ceil((begin.getUTCFullYear() * 12 + begin.getUTCMonth()) / stap) * stap; ; maand += stap) {
    const datum = new Date(Date.UTC(Math.floor(maand / 12), maand % 12, 1));
    if (datum.getTime() > tot) break;
    if (datum.getTime() >= van) gevonden.push(datum.toISOString().slice(0, 10));
  }
  return gevonden.length > 0 ? gevonden : [begin.toISOString().slice(0, 10)];
}

function naamVan(datum: string, duur: number): string {
  const opties: Intl.DateTimeFormatOptions = duur > 3 * 365 * DAG_MS ? { year: 'numeric' } : duur === 0 ? { day: 'numeric', month: 'long', year: 'numeric' } : { month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat('nl-NL', { ...opties, timeZone: 'UTC' }).format(new Date(`${datum}T00:00:00Z`));
}
