import { RELATIESOORTEN, ROLLEN, vouw, type Relatie, type Spreker } from '@besluitregister/domain';
import type { Database } from '@besluitregister/projections';
import { personenlijst, vastleggingenlijst, vastleggingenMetIds, zoverBekend } from '@besluitregister/read-models';
import type { Inhoudopties, Opgezocht } from './commands/inhoud.js';
import { vindDossier } from './dossier.js';
import { leesId } from './id.js';
import { EXIT, Opdrachtfout } from './uitvoer.js';

/** More people than ever have one name: a longer list is cut off. */
const NAAMGENOTEN = 100;

/**
 * Looks up whom, which besluiten and which dossiers the options name.
 * @param overlegId of the meeting: the same name in another body may be another person
 * @throws Opdrachtfout for a besluit or dossier that is not there
 */
export async function zoekOp(database: Database, overlegId: string, opties: Inhoudopties): Promise<Opgezocht> {
  const relaties: Relatie[] = [];
  for (const soort of RELATIESOORTEN) {
    const gegeven = opties[soort];
    if (gegeven !== undefined) relaties.push({ soort, ...await vindBesluit(database, gegeven) });
  }
  return {
    spreker: opties.spreker === undefined ? undefined : await vindSpreker(database, overlegId, opties.spreker),
    relaties: relaties.length === 0 ? undefined : relaties,
    dossiers: opties.dossier === undefined ? undefined : await Promise.all(opties.dossier.split(/\s*;\s*/u).map((naam) => vindDossier(database, naam))),
  };
}

/** Where the item with this id stands. @throws Opdrachtfout when there is none */
export async function vindVastlegging(database: Database, gegeven: string): Promise<{ readonly vergaderingId: string; readonly vastleggingId: string }> {
  const vastleggingId = leesId(gegeven, 'vastlegging');
  const [gevonden] = await vastleggingenMetIds(database, [vastleggingId], await zoverBekend(database));
  if (!gevonden) throw vastleggingOnbekend(gegeven);
  return { vergaderingId: gevonden.vergaderingId, vastleggingId };
}

export function vastleggingOnbekend(id: string): Opdrachtfout {
  return new Opdrachtfout(EXIT.nietGevonden, 'vastlegging-onbekend', `Er is geen vastlegging ${id}; besluitregister vergadering <id> noemt ze.`);
}

async function vindBesluit(database: Database, gegeven: string): Promise<Pick<Relatie, 'besluitId' | 'vergaderingId'>> {
  const { vergaderingId, vastleggingId } = await vindVastlegging(database, gegeven);
  return { besluitId: vastleggingId, vergaderingId };
}

/** Who spoke in this body under the name these words end in, when that is one person; the word before it may be a role. */
async function vindSpreker(database: Database, overlegId: string, vermelding: string): Promise<Spreker> {
  const woorden = vouw(vermelding);
  const gezichtspunt = await zoverBekend(database);
  const { rijen } = await personenlijst(database, { naam: woorden.split(' ').at(-1) }, { limiet: NAAMGENOTEN }, gezichtspunt);
  const hier: string[] = [];
  for (const { persoonId } of rijen.filter((persoon) => ` ${woorden}`.endsWith(` ${vouw(persoon.naam)}`))) {
    const gesproken = await vastleggingenlijst(database, { overlegIds: [overlegId], persoonIds: [persoonId] }, { limiet: 1 }, gezichtspunt);
    if (gesproken.rijen.length > 0) hier.push(persoonId);
  }
  return {
    persoonId: hier.length === 1 ? hier[0] ?? null : null,
    rol: ROLLEN.find((rol) => woorden.startsWith(`${rol} `)) ?? null,
    organisatie: null,
    vermelding,
    overgenomen: false,
  };
}
