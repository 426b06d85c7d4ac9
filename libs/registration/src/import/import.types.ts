import type { Actor, Geweigerd, Soort } from '@besluitregister/domain';
import type { Position } from '@besluitregister/event-store';

/** A report to take over. */
export interface Rapport {
  readonly bytes: Uint8Array;
  /** File name, for the reader to recognise it by. */
  readonly naam: string;
  readonly overlegId: string;
  /** Date of the meeting, `jjjj-mm-dd`. */
  readonly datum: string;
  readonly actor: Actor;
  /** Lays the proposals before a reviewer instead of taking them over as they were read. */
  readonly beoordelen?: boolean;
}

/** The steps of an import, in order, for showing progress. */
export type Importstap = 'lezen' | 'herkennen' | 'versleutelen' | 'vastleggen';
export type Voortgang = (stap: Importstap) => void;

/** The report is in the register; `ter-beoordeling`: as proposals, which count only after they are taken over. */
export interface Geregistreerd {
  readonly soort: 'geregistreerd' | 'al-geregistreerd' | 'ter-beoordeling';
  readonly vergaderingId: string;
  readonly terugkoppelingId: string;
  /** Vastleggingen by kind; empty when it was registered before. */
  readonly aantallen: Readonly<Partial<Record<Soort, number>>>;
  /** Of the last event written; null when nothing was. */
  readonly positie: Position | null;
  /** What the reader should know, in Dutch sentences. */
  readonly waarschuwingen: readonly string[];
}

export type Importuitslag = Geregistreerd | Geweigerd;
