import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WISBARE_VELDEN } from '@besluitregister/domain';
import { openRegister, startHttp, type Register } from '@besluitregister/standalone';
import { aangemeld } from '../e2e/aangemeld.fixture.js';
import { actie, besluit, DATUM, IJSSELLAND, mededeling, standpunt, stuur, TWENTE, type Antwoord } from '../e2e/schrijfkant.fixture.js';

export const ROLLEN = ['lezer', 'secretaris', 'voorzitter', 'auditor', 'functionaris-gegevensbescherming', 'beheerder'] as const;
export type Rol = (typeof ROLLEN)[number];
export const OVERLEGGEN = ['eigen', 'ander'] as const;
export type Waar = (typeof OVERLEGGEN)[number];
export const NIVEAUS = ['openbaar', 'intern', 'vertrouwelijk', 'geheim', 'geheimgehouden'] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** Everything recorded about one level in one overleg, each of its texts with the same word in it. */
export interface Kanarie {
  readonly waar: Waar;
  readonly niveau: Niveau;
  readonly woord: string;
  readonly dossierId: string;
  readonly persoonId: string;
  readonly vastleggingen: readonly string[];
}

export interface Wereld {
  readonly adres: string;
  readonly kanaries: readonly Kanarie[];
  readonly vergaderingen: Readonly<Record<Waar, string>>;
  readonly overleggen: Readonly<Record<Waar, string>>;
  /** The cookie of somebody with this role, in the overleg `eigen` or in all. */
  readonly als: (rol: Rol, bereik?: 'eigen' | 'alle') => Readonly<Record<string, string>>;
  readonly token: Readonly<Record<string, string>>;
  readonly database: Register['database'];
  stop(): Promise<void>;
}

/** A ground of the Woo. */
const WOO = '5.1.1a';

/** Words nobody writes, that no stemming makes alike. */
const woordVan = (waar: Waar, niveau: Niveau): string => `kanarie${waar === 'eigen' ? 'qua' : 'zwu'}${['bab', 'ded', 'fif', 'gog', 'kuk'][NIVEAUS.indexOf(niveau)] ?? ''}`;

/** A register with two overleggen, of each five levels, and somebody for every role. */
export async function maakWereld(): Promise<Wereld> {
  const map = mkdtempSync(join(tmpdir(), 'br-toegang-'));
  const register = await openRegister({ gegevens: map, klok: () => new Date() });
  const personen = ROLLEN.flatMap((rol) => [{ naam: `${rol}-eigen`, rollen: [`${rol}:ijsselland`] }, { naam: `${rol}-alle`, rollen: [rol] }]);
  writeFileSync(join(register.toegangsmap, 'personen.json'), JSON.stringify([{ naam: 'alles', rollen: ROLLEN }, ...personen]));
  const dienst = await startHttp(register, 0);
  const token = aangemeld(dienst.tokenbestand);
  const koekjes = new Map(await Promise.all(dienst.aanmeldlinks.map(async ({ naam, link }) => {
    const antwoord = await fetch(link, { redirect: 'manual' });
    return [naam, antwoord.headers.getSetCookie()[0]?.split(';')[0] ?? ''] as const;
  })));
  const overleggen = { eigen: IJSSELLAND, ander: TWENTE };
  const doe = async (pad: string, body: unknown): Promise<Antwoord> => {
    const antwoord = await stuur(`${dienst.adres}/v1/${pad}`, body, token);
    if (antwoord.status > 201) throw new Error(`${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
    return antwoord;
  };
  const vergaderingen = { eigen: await plan(doe, IJSSELLAND), ander: await plan(doe, TWENTE) };
  const kanaries = await Promise.all(OVERLEGGEN.flatMap((waar) => NIVEAUS.map((niveau) => vul(doe, waar, niveau, vergaderingen[waar]))));
  await verbind(doe, kanaries, vergaderingen);
  await gezien(register);
  return {
    adres: dienst.adres, kanaries, vergaderingen, overleggen, token, database: register.database,
    als: (rol, bereik = 'eigen') => ({ cookie: koekjes.get(`${rol}-${bereik}`) ?? '', 'sec-fetch-site': 'same-origin' }),
    stop: async () => {
      await dienst.stop();
      await register.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

type Doe = (pad: string, body: unknown) => Promise<Antwoord>;

async function plan(doe: Doe, overlegId: string): Promise<string> {
  return String((await doe('vergaderingen', { overlegId, datum: DATUM })).body['vergaderingId']);
}

async function vul(doe: Doe, waar: Waar, niveau: Niveau, vergaderingId: string): Promise<Kanarie> {
  const woord = woordVan(waar, niveau);
  const dossierId = String((await doe('dossiers', { naam: `Dossier ${woord}`, thema: null })).body['dossierId']);
  await doe(`dossiers/${dossierId}/aliassen`, { alias: `Alias ${woord}` });
  const persoonId = String((await doe('personen', { naam: `Van ${woord}` })).body['persoonId']);
  const agendapuntId = String((await doe(`vergaderingen/${vergaderingId}/agendapunten`, { onderdeelVan: null, volgorde: NIVEAUS.indexOf(niveau) + 1, titel: `Agendapunt ${woord}`, dossierId })).body['agendapuntId']);
  const vertrouwelijkheid = niveau === 'geheimgehouden' ? 'openbaar' : niveau;
  const grond = vertrouwelijkheid === 'openbaar' || vertrouwelijkheid === 'intern' ? null : WOO;
  const spreker = { persoonId, rol: 'burgemeester', organisatie: null, vermelding: `Burgemeester ${woord}`, overgenomen: false };
  const gewoon = { agendapuntId, tekst: `Gezegd is ${woord}.`, dossiers: [dossierId], vertrouwelijkheid, grond };
  const pad = `vergaderingen/${vergaderingId}/vastleggingen`;
  const vastleggingen: string[] = [];
  for (const inhoud of [{ besluit: { ...besluit, ...gewoon, voorwaarden: [`Mits ${woord}`] } }, { standpunt: { ...standpunt, ...gewoon, spreker } }, { mededeling: { ...mededeling, ...gewoon } }, { actie: { ...actie, ...gewoon } }]) {
    vastleggingen.push(String((await doe(pad, inhoud)).body['vastleggingId']));
  }
  await doe(`${pad}/${vastleggingen[1] ?? ''}/rectificaties`, { standpunt: { ...standpunt, ...gewoon, spreker, tekst: `Gerectificeerd is ${woord}.` }, reden: { code: 'onjuist-gelezen', toelichting: `Om ${woord}.` } });
  await doe(`${pad}/${vastleggingen[2] ?? ''}/doorhalingen`, { reden: { code: 'dubbel', toelichting: `Dubbel ${woord}.` } });
  if (niveau === 'geheimgehouden') {
    for (const id of vastleggingen) await doe(`${pad}/${id}/geheimhoudingen`, { grond: { wooArtikel: WOO, andereWet: null }, reden: { code: 'privacy', toelichting: `Geheim ${woord}.` }, geldigOp: DATUM, totEnMet: null, bekrachtigenVoor: null });
  }
  return { waar, niveau, woord, dossierId, persoonId, vastleggingen };
}

/** A secret besluit that confirms an open one, and an announcement that rests on a secret item. */
async function verbind(doe: Doe, kanaries: readonly Kanarie[], vergaderingen: Readonly<Record<Waar, string>>): Promise<void> {
  const van = (waar: Waar, niveau: Niveau): Kanarie => {
    const kanarie = kanaries.find((k) => k.waar === waar && k.niveau === niveau);
    if (!kanarie) throw new Error('no such canary');
    return kanarie;
  };
  const [open, geheim] = [van('eigen', 'openbaar'), van('ander', 'geheim')];
  const grond = WOO;
  await doe(`vergaderingen/${vergaderingen.ander}/vastleggingen/${geheim.vastleggingen[0] ?? ''}/rectificaties`, {
    besluit: { ...besluit, tekst: `Herzien is ${geheim.woord}.`, dossiers: [geheim.dossierId], vertrouwelijkheid: 'geheim', grond, relaties: [{ soort: 'bevestigt', besluitId: open.vastleggingen[0], vergaderingId: vergaderingen.eigen }] },
    reden: { code: 'onjuist-verslag', toelichting: `Om ${geheim.woord}.` },
  });
  await doe(`vergaderingen/${vergaderingen.ander}/verwachtingen`, { dossierId: open.dossierId, soort: 'behandeling', overlegIds: [IJSSELLAND], vastleggingId: geheim.vastleggingen[0] });
  for (const waar of OVERLEGGEN) await doe('wisverzoeken', wisverzoek(van(waar, 'geheim').vastleggingen[0] ?? '', vergaderingen[waar]));
}

/** A request to erase everything that one item says. */
export function wisverzoek(vastleggingId: string, vergaderingId: string): object {
  return {
    vastleggingen: [{ vastleggingId, vergaderingId, velden: WISBARE_VELDEN.vastlegging }], personen: [], documenten: [],
    grond: 'avg-17-lid-1', reden: { code: 'privacy', toelichting: 'Op verzoek.' },
  };
}

async function gezien({ projecties }: Register): Promise<void> {
  await projecties.bij();
}
