import type { Identiteit } from '../identiteit/identiteit.js';
import type { MensRol } from '../identiteit/rollen.js';
import type { Handelingnaam } from '../rechten/rechten.js';

/** Something that was looked at. */
export interface Inzageobject {
  readonly soort: 'vastlegging' | 'document' | 'terugkoppeling';
  readonly id: string;
  /** How confidential it was then; null when the answer does not say. */
  readonly vertrouwelijkheid: 'vertrouwelijk' | 'geheim' | null;
}

/** That somebody looked, in the fields of BIO2 8.15.01: actie, object, resultaat, oorsprong, actor, tijdstempel. */
export interface Inzage {
  /** Id of the request; also in the log of the service. */
  readonly id: string;
  /** The trace it belongs to, as in the log of processings; what was recorded before there was one has none. */
  readonly traceId?: string;
  /** ISO 8601, UTC. */
  readonly tijdstip: string;
  readonly actor: { readonly id: string; readonly naam: string; readonly rol: MensRol; readonly organisatie: string | null; readonly methode: Identiteit['methode'] };
  readonly actie: Handelingnaam;
  readonly objecten: readonly Inzageobject[];
  readonly resultaat: 'gegeven';
  /** Network address from which was asked. */
  readonly oorsprong: string;
}

export interface Inzagevraag {
  /** Moments, ISO 8601, both included. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly actorId?: string | undefined;
  readonly objectId?: string | undefined;
  readonly limiet: number;
  /** Where the page before ended. */
  readonly cursor?: string | undefined;
}

export interface Inzagepagina {
  /** Newest first. */
  readonly inzagen: readonly Inzage[];
  readonly volgende: string | null;
}

/** The record of who looked at what: append-only, never events of the register, kept for a term of its own. */
export interface Inzagelogboek extends Inzageschrijver {
  lees(vraag: Inzagevraag): Promise<Inzagepagina>;
}

/** Where it is recorded that somebody looked. */
export interface Inzageschrijver {
  /** Resolves when it is there to stay. */
  schrijf(inzagen: readonly Inzage[]): Promise<void>;
}

/** What is recorded whatever the answer holds: it may hold secrets that it does not name one by one. */
const ALTIJD: ReadonlySet<Handelingnaam> = new Set<Handelingnaam>([
  'register.doorzoeken', 'register.uitvoeren', 'document.lezen', 'vastlegging.inzien', 'terugkoppeling.inzien', 'geheimhouding.raadplegen',
  'controle.bladen-lezen', 'inzage.raadplegen',
]);

/** What of an answer is to be recorded; undefined: nothing. */
export function inTeZien(handeling: Handelingnaam, params: Readonly<Record<string, string>>, antwoord: unknown): readonly Inzageobject[] | undefined {
  const gevonden = new Map<string, Inzageobject>();
  verzamel(antwoord, gevonden);
  if (!ALTIJD.has(handeling)) return gevonden.size === 0 ? undefined : [...gevonden.values()];
  for (const soort of ['vastlegging', 'document', 'terugkoppeling'] as const) {
    const id = params[`${soort}Id`];
    if (id !== undefined && !gevonden.has(id)) gevonden.set(id, { soort, id, vertrouwelijkheid: null });
  }
  return [...gevonden.values()];
}

/** Confidential items anywhere in an answer, which says of each how confidential it is. A stream is no answer to look into. */
function verzamel(waarde: unknown, gevonden: Map<string, Inzageobject>): void {
  if (typeof waarde !== 'object' || waarde === null || !(Array.isArray(waarde) || Object.getPrototypeOf(waarde) === Object.prototype)) return;
  if ('vastleggingId' in waarde && typeof waarde.vastleggingId === 'string' && 'vertrouwelijkheid' in waarde
    && (waarde.vertrouwelijkheid === 'vertrouwelijk' || waarde.vertrouwelijkheid === 'geheim')) {
    gevonden.set(waarde.vastleggingId, { soort: 'vastlegging', id: waarde.vastleggingId, vertrouwelijkheid: waarde.vertrouwelijkheid });
  }
  for (const deel of Object.values(waarde)) verzamel(deel, gevonden);
}
