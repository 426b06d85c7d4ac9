import { randomUUID } from 'node:crypto';
import { vergaderingDecider, type Actor, type Geweigerd, type JsonObject } from '@besluitregister/domain';
import { AfdoeningDto, idUitOpdracht, MetRedenDto, type Aanvraag, type Uitgevoerd } from '@besluitregister/registration';
import type { Register } from '@besluitregister/standalone';
import { vindDossier } from '../dossier.js';
import { leesDto, leesInhoud } from '../dto.js';
import { leesId } from '../id.js';
import { vastleggingOnbekend, vindVastlegging, zoekOp } from '../opzoeken.js';
import { metRegister } from '../register-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import { inhoudBody, type Inhoudopties } from './inhoud.js';
import type { Overal } from './toon.js';

export interface Opdrachtopties extends Overal {
  /** Key of the command, for sending it again without doing it twice. */
  readonly sleutel?: string | undefined;
}
export interface MetReden {
  readonly reden: string;
  readonly code: string;
}

/** Records one item by hand. */
export async function legVastOpdracht(a: Opdrachtopties & Inhoudopties & { readonly vergadering: string }, uitvoer: Uitvoer): Promise<void> {
  const vergaderingId = leesId(a.vergadering, 'vergadering');
  await voerUit('leg-vast', a, uitvoer, async (register, aanvraag) => {
    const { state } = await register.registratie.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
    const inhoud = await leesInhoud(inhoudBody(a, null, state.gepland?.datum ?? '', await zoekOp(register.database, state.gepland?.overlegId ?? '', a)));
    const vastleggingId = idUitOpdracht(aanvraag, 'vastlegging');
    return register.registratie.vastleggingen.legVast(aanvraag, vergaderingId, vastleggingId, inhoud);
  }, ({ vastleggingId }) => `Vastgelegd: ${a.soort ?? ''} ${tekstVan(vastleggingId)} in vergadering ${a.vergadering}.`);
}

/** Corrects what was recorded wrongly: what is not given stays as it was. */
export async function rectificeerOpdracht(a: Opdrachtopties & Inhoudopties & MetReden & { readonly vastlegging: string }, uitvoer: Uitvoer): Promise<void> {
  const { reden } = await leesReden(a);
  await voerUit('rectificeer', a, uitvoer, async (register, aanvraag) => {
    const { vergaderingId, vastleggingId } = await vindVastlegging(register.database, a.vastlegging);
    const { state } = await register.registratie.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
    const huidig = state.vastleggingen.get(vastleggingId)?.inhoud;
    if (!huidig) throw vastleggingOnbekend(a.vastlegging);
    const { herkomst: _, ...rest } = huidig;
    const inhoud = await leesInhoud(inhoudBody(a, rest, state.gepland?.datum ?? '', await zoekOp(register.database, state.gepland?.overlegId ?? '', a)));
    return register.registratie.vastleggingen.rectificeer(aanvraag, vergaderingId, vastleggingId, inhoud, reden);
  }, () => `Gerectificeerd: ${a.vastlegging}. De eerdere inhoud blijft te zien.`);
}

/** Strikes an item out for good, and names what depends on it. */
export async function haalDoorOpdracht(a: Opdrachtopties & MetReden & { readonly vastlegging: string }, uitvoer: Uitvoer): Promise<void> {
  const { reden } = await leesReden(a);
  await voerUit('haal-door', a, uitvoer, async (register, aanvraag) => {
    const { vergaderingId, vastleggingId } = await vindVastlegging(register.database, a.vastlegging);
    return register.registratie.vastleggingen.haalDoor(aanvraag, vergaderingId, vastleggingId, reden);
  }, () => `Doorgehaald: ${a.vastlegging}. De inhoud blijft te zien, als doorgehaald.`);
}

/** Withdraws a report that does not count yet. */
export async function trekInOpdracht(a: Opdrachtopties & MetReden & { readonly terugkoppeling: string }, uitvoer: Uitvoer): Promise<void> {
  const { reden } = await leesReden(a);
  const terugkoppelingId = leesId(a.terugkoppeling, 'terugkoppeling');
  await voerUit('trek-in', a, uitvoer, ({ registratie }, aanvraag) => registratie.terugkoppelingen.trekIn(aanvraag, terugkoppelingId, reden),
    () => `Ingetrokken: ${terugkoppelingId}. Er telt niets van mee; het verslag, of een verbeterde versie ervan, kan opnieuw worden ingelezen.`);
}

/** Says that an action was done, and what shows it. */
export async function doeAfOpdracht(
  a: Opdrachtopties & { readonly vastlegging: string; readonly op: string; readonly document?: string | undefined; readonly 'blijkt-uit'?: string | undefined; readonly woorden?: string | undefined },
  uitvoer: Uitvoer,
): Promise<void> {
  await voerUit('doe-af', a, uitvoer, async (register, aanvraag) => {
    const { vergaderingId, vastleggingId } = await vindVastlegging(register.database, a.vastlegging);
    const bewijs = a['blijkt-uit'] === undefined ? [] : [await vindVastlegging(register.database, a['blijkt-uit'])];
    const dto = await leesDto(AfdoeningDto, {
      geldigOp: a.op, documenten: a.document === undefined ? [] : [a.document], vastleggingen: bewijs, woorden: a.woorden ?? null,
    });
    return register.registratie.acties.voerUit(aanvraag, vergaderingId, {
      type: 'DoeActieAf',
      vastleggingId,
      geldigOp: dto.geldigOp,
      woorden: dto.woorden,
      bewijs: [
        ...dto.documenten.map((documentId) => ({ soort: 'document' as const, documentId })),
        ...bewijs.map((stuk) => ({ soort: 'vastlegging' as const, ...stuk })),
      ],
    });
  }, () => `Afgedaan per ${a.op}: ${a.vastlegging}.`);
}

/** Adds an item to a dossier. */
export async function koppelOpdracht(a: Opdrachtopties & { readonly vastlegging: string; readonly dossier: string }, uitvoer: Uitvoer): Promise<void> {
  await voerUit('koppel', a, uitvoer, async (register, aanvraag) => {
    const { vergaderingId, vastleggingId } = await vindVastlegging(register.database, a.vastlegging);
    const dossierId = await vindDossier(register.database, a.dossier);
    return register.registratie.vastleggingen.koppel(aanvraag, { type: 'KoppelVastlegging', vergaderingId, vastleggingId, dossierId });
  }, () => `Gekoppeld: ${a.vastlegging} aan dossier ${a.dossier}.`);
}

/** Carries a command out as somebody, and says what came of it. */
export async function voerUit(
  opdracht: string, argumenten: Opdrachtopties, uitvoer: Uitvoer,
  werk: (register: Register, aanvraag: Aanvraag) => Promise<Uitgevoerd | Geweigerd>, zin: (inhoud: JsonObject) => string,
  wie: (register: Register) => Promise<Actor> = ({ gebruikers }) => gebruikers.actor(),
): Promise<void> {
  await metRegister(argumenten.gegevens, uitvoer, async (register) => {
    const uitslag = await werk(register, aanvraagVan(opdracht, argumenten, await wie(register)));
    if ('geweigerd' in uitslag) {
      throw new Opdrachtfout(uitslag.code.endsWith('-onbekend') ? EXIT.nietGevonden : EXIT.onjuist, uitslag.code, uitslag.bericht);
    }
    await register.projecties.bij();
    const { inhoud, status } = uitslag;
    if (argumenten.json) uitvoer.uit(alsJson({ vastgelegd: status === 201, ...inhoud }));
    else for (const regel of verslag(uitslag, zin)) uitvoer.uit(regel);
  });
}

function aanvraagVan(opdracht: string, { sleutel, gegevens: _, json: __, ...argumenten }: Opdrachtopties, actor: Actor): Aanvraag {
  return {
    commandId: sleutel === undefined ? randomUUID() : leesId(sleutel, 'sleutel'),
    actor,
    correlationId: null,
    handtekening: { opdracht, argumenten: JSON.parse(JSON.stringify(argumenten)) as JsonObject },
    verwachteRevisie: null,
  };
}

function verslag({ inhoud, status }: Uitgevoerd, zin: (inhoud: JsonObject) => string): string[] {
  const { opmerkingen, afhankelijk } = inhoud;
  return [
    status === 200 ? 'Het was al zo; er is niets toegevoegd.' : zin(inhoud),
    ...(Array.isArray(opmerkingen) ? opmerkingen.map((opmerking) => `Let op: ${String(opmerking)}`) : []),
    ...(Array.isArray(afhankelijk) && afhankelijk.length > 0 ? ['Dit hangt ervan af; kijk na of het nog klopt:', ...afhankelijk.map(alsRegel)] : []),
  ];
}

function alsRegel(ding: unknown): string {
  const { soort, id } = ding as { soort: string; id: string };
  return `  ${soort}  ${id}`;
}

export function leesReden({ reden, code }: MetReden): Promise<MetRedenDto> {
  return leesDto(MetRedenDto, { reden: { code, toelichting: reden } });
}

export function tekstVan(waarde: unknown): string {
  return typeof waarde === 'string' ? waarde : '';
}
