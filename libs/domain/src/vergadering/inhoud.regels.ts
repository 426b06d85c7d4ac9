import type { Geweigerd } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { BesluitInhoud, Inhoud, Relatie } from './vastlegging.js';

/** What another besluit is, as its own stream tells; loaded by the caller before it decides. */
export interface Relatiedoel {
  readonly overlegId: string;
  readonly doorgehaald: boolean;
  /** Besluiten that can be reached from it over its own relations. */
  readonly reikt: ReadonlySet<string>;
  /** The besluit that has revoked it; null when none has. */
  readonly herroepenDoor: string | null;
}

/** What a decision about content needs from outside the meeting. */
export interface Inhoudcontext {
  /** Calendar date in Europe/Amsterdam. */
  readonly vandaag: string;
  /** Since when the overleg exists; null when that is not known. */
  readonly overlegSinds: string | null;
  /** The besluiten the content relates to that exist, by id. */
  readonly relatiedoelen: ReadonlyMap<string, Relatiedoel>;
}

/** The first rule of DESIGN §4 that the content breaks; null when it keeps them all. */
export function controleerInhoud(vastleggingId: string, inhoud: Inhoud, context: Inhoudcontext): Geweigerd | null {
  return controleerBewijs(inhoud)
    ?? controleerGrond(inhoud)
    ?? (inhoud.soort === 'besluit' ? controleerBesluit(vastleggingId, inhoud, context) : null);
}

/** The besluiten that this content revokes. */
export function herroept(inhoud: Inhoud | null): string[] {
  return inhoud?.soort === 'besluit' ? inhoud.relaties.filter(({ soort }) => soort === 'herroept').map(({ besluitId }) => besluitId) : [];
}

export function alHerroepen(besluitId: string, door: string, veld: string): Geweigerd {
  return geweigerd('al-herroepen', `Het besluit ${besluitId} is al herroepen door ${door}.`, veld);
}

function controleerBewijs({ passages, herkomst, tekst }: Inhoud): Geweigerd | null {
  if (passages.length === 0 && herkomst.wijze !== 'handmatig') {
    return geweigerd('zonder-passage', 'Wat uit een verslag komt, wijst de passage aan; geef ten minste één passage.', '/inhoud/passages');
  }
  if (passages.length === 0 && tekst === null) {
    return geweigerd('zonder-tekst', 'Een vastlegging zonder passage heeft een eigen tekst; geef die.', '/inhoud/tekst');
  }
  const omgekeerd = passages.findIndex((p) => p.totRegel < p.vanRegel || (p.totRegel === p.vanRegel && p.totTeken <= p.vanTeken));
  return omgekeerd < 0
    ? null
    : geweigerd('passage-ongeldig', 'Het einde van de passage ligt niet na het begin; controleer regel en teken.', `/inhoud/passages/${omgekeerd}`);
}

function controleerGrond({ vertrouwelijkheid, grond }: Inhoud): Geweigerd | null {
  const nodig = vertrouwelijkheid === 'vertrouwelijk' || vertrouwelijkheid === 'geheim';
  if (nodig && grond === null) {
    return geweigerd('grond-ontbreekt', `Een vastlegging die ${vertrouwelijkheid} is, noemt de grond daarvan.`, '/inhoud/grond');
  }
  return !nodig && grond !== null
    ? geweigerd('grond-overbodig', `Een vastlegging die ${vertrouwelijkheid} is, heeft geen grond; laat die weg.`, '/inhoud/grond')
    : null;
}

function controleerBesluit(besluitId: string, inhoud: BesluitInhoud, context: Inhoudcontext): Geweigerd | null {
  const { beslotenOp, ingangsdatum, einddatum } = inhoud;
  if (inhoud.basis === 'uitgesproken' && inhoud.uitkomstWoorden === null) {
    return geweigerd('uitkomst-zonder-woorden', 'Een uitgesproken besluit draagt de woorden van zijn uitkomst; geef ze, of noem het afgeleid.', '/inhoud/uitkomstWoorden');
  }
  if (beslotenOp > context.vandaag) {
    return geweigerd('besloten-in-toekomst', `Een besluit kan niet op ${beslotenOp} genomen zijn: dat is na vandaag.`, '/inhoud/beslotenOp');
  }
  if (context.overlegSinds !== null && beslotenOp < context.overlegSinds) {
    return geweigerd('besloten-voor-instelling', `Op ${beslotenOp} bestond dit overleg nog niet; het is ingesteld op ${context.overlegSinds}.`, '/inhoud/beslotenOp');
  }
  if (einddatum !== null && einddatum < (ingangsdatum ?? beslotenOp)) {
    return geweigerd('einddatum-voor-ingangsdatum', 'De einddatum ligt voor de dag waarop het besluit ingaat.', '/inhoud/einddatum');
  }
  for (const [index, relatie] of inhoud.relaties.entries()) {
    const fout = controleerRelatie(besluitId, relatie, context.relatiedoelen, `/inhoud/relaties/${index}`);
    if (fout) return fout;
  }
  return null;
}

function controleerRelatie(
  besluitId: string, { soort, besluitId: doelId }: Relatie, doelen: Inhoudcontext['relatiedoelen'], veld: string,
): Geweigerd | null {
  const doel = doelen.get(doelId);
  if (doelId === besluitId || doel?.reikt.has(besluitId)) {
    return geweigerd('relatie-kring', 'Deze relatie leidt terug naar het besluit zelf; besluiten volgen elkaar in de tijd op.', veld);
  }
  if (!doel) return geweigerd('relatiedoel-onbekend', `Het besluit ${doelId} bestaat niet in die vergadering.`, veld);
  if (doel.doorgehaald) return geweigerd('relatiedoel-doorgehaald', `Het besluit ${doelId} is doorgehaald; daar kan niets naar verwijzen.`, veld);
  return soort === 'herroept' && doel.herroepenDoor !== null && doel.herroepenDoor !== besluitId
    ? alHerroepen(doelId, doel.herroepenDoor, veld)
    : null;
}
