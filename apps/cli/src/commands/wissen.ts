import { toonWisverzoeken, WisverzoekenService } from '@besluitregister/consultation';
import { WISBARE_VELDEN, wisdoelSchema, type Actor, type Wisdoel } from '@besluitregister/domain';
import type { Wisfase } from '@besluitregister/read-models';
import type { Wisgrond } from '@besluitregister/registration';
import { lokalePersonen, type Register } from '@besluitregister/standalone';
import { isId, leesId } from '../id.js';
import { vindVastlegging } from '../opzoeken.js';
import { EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import { leesAantal } from './lijsten.js';
import { leesReden, tekstVan, voerUit, type MetReden, type Opdrachtopties } from './secretaris.js';
import { toon, type Overal } from './toon.js';

interface MetPersoon {
  /** Somebody of toegang/personen.json who asks or decides; without it the account of the operating system. */
  readonly als?: string | undefined;
}

/** Asks for the erasure of all text of some things. */
export async function vraagWissingOpdracht(a: Opdrachtopties & MetReden & MetPersoon & { readonly doelen: readonly string[]; readonly grond: Wisgrond }, uitvoer: Uitvoer): Promise<void> {
  const { reden } = await leesReden(a);
  await voerUit('beheer wissen vraag', a, uitvoer, async ({ database, registratie: { wisverzoeken } }, aanvraag) => {
    const doelen: Wisdoel[] = [];
    for (const woord of a.doelen) {
      const alles = await leesDoel(woord, async (id) => (await vindVastlegging(database, id)).vergaderingId);
      const velden = (await wisverzoeken.velden(alles)) ?? alles.velden;
      doelen.push(wisdoelSchema.parse({ ...alles, velden }));
    }
    return wisverzoeken.vraag(aanvraag, doelen, a.grond, reden);
  }, ({ wisverzoekId }) => `Gevraagd: wisverzoek ${tekstVan(wisverzoekId)}, over ${a.doelen.length} ${a.doelen.length === 1 ? 'doel' : 'doelen'}. Een ander keurt het goed: besluitregister beheer wissen keur-goed ${tekstVan(wisverzoekId)} --als <naam>.`,
  (register) => wie(register, a, 'secretaris'));
}

/** Approves a request of somebody else; the erasure has been carried out when the command ends. */
export async function keurWissingGoedOpdracht(a: Opdrachtopties & MetPersoon & { readonly wisverzoek: string }, uitvoer: Uitvoer): Promise<void> {
  const wisverzoekId = leesId(a.wisverzoek, 'wisverzoek');
  await voerUit('beheer wissen keur-goed', a, uitvoer, async (register, aanvraag) => {
    const uitslag = await register.registratie.wisverzoeken.keurGoed(aanvraag, wisverzoekId);
    await register.wisser.bij();
    return uitslag;
  }, () => `Goedgekeurd en gewist: ${wisverzoekId}. Vervang nu ook de reservekopie van de sleutels; de oude opent nog wat is gewist.`,
  (register) => wie(register, a, 'functionaris-gegevensbescherming'));
}

/** Turns a request down. */
export async function wijsWissingAfOpdracht(a: Opdrachtopties & MetReden & MetPersoon & { readonly wisverzoek: string }, uitvoer: Uitvoer): Promise<void> {
  const wisverzoekId = leesId(a.wisverzoek, 'wisverzoek');
  const { reden } = await leesReden(a);
  await voerUit('beheer wissen wijs-af', a, uitvoer, ({ registratie: { wisverzoeken } }, aanvraag) => wisverzoeken.wijsAf(aanvraag, wisverzoekId, reden),
    () => `Afgewezen: ${wisverzoekId}.`, (register) => wie(register, a, 'functionaris-gegevensbescherming'));
}

/** Shows the requests, the last one asked first. */
export async function wisverzoekenOpdracht(a: Overal & { readonly fase?: Wisfase | undefined; readonly aantal: number }, uitvoer: Uitvoer): Promise<void> {
  await toon(a, uitvoer, ({ database, vandaag }) => new WisverzoekenService(database, vandaag).lijst({ fase: a.fase, limit: leesAantal(a.aantal) }), toonWisverzoeken);
}

/** `soort:id`, and of what stands within something else `soort:id@id`. @throws Opdrachtfout */
async function leesDoel(woord: string, vergaderingVan: (vastleggingId: string) => Promise<string>): Promise<Wisdoel> {
  const [soort = '', rest = ''] = woord.split(':', 2);
  const [id = '', binnen = ''] = rest.toLowerCase().split('@', 2);
  const velden = Object.entries(WISBARE_VELDEN).find(([naam]) => naam === soort)?.[1];
  if (velden !== undefined && isId(id)) {
    const ids = soort === 'vastlegging' ? { vastleggingId: id, vergaderingId: await vergaderingVan(id) }
      : soort === 'voorstel' ? { vastleggingId: id, terugkoppelingId: binnen }
      : { [`${soort}Id`]: id, ...(binnen === '' ? {} : { vergaderingId: binnen }) };
    const doel = wisdoelSchema.safeParse({ soort, ...ids, velden });
    if (doel.success) return doel.data;
  }
  throw new Opdrachtfout(EXIT.onjuist, 'doel-ongeldig', `"${woord}" is geen doel van een wissing. Geef soort:id, bijvoorbeeld persoon:0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b, `
    + `en van een agendapunt, verwachting of voorstel ook waar het in staat: soort:id@id. De soorten zijn ${Object.keys(WISBARE_VELDEN).join(', ')}.`);
}

/** @throws Opdrachtfout when personen.json does not give somebody that role */
function wie({ gebruikers, toegangsmap }: Register, { als }: MetPersoon, rol: 'secretaris' | 'functionaris-gegevensbescherming'): Promise<Actor> {
  if (als === undefined) return gebruikers.actor(rol);
  const persoon = lokalePersonen(toegangsmap).find(({ naam }) => naam === als);
  if (persoon?.rollen.includes(rol) === true) return gebruikers.actorVan({ sleutel: `lokaal/${als}`, naam: als, methode: 'lokaal', organisatie: null }, rol);
  throw new Opdrachtfout(EXIT.onjuist, 'persoon-onbekend', `${als} staat niet met de rol ${rol} in toegang/personen.json van dit register; zet die persoon erin (docs/how-to/toegang.md).`);
}
