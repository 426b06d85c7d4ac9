import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { z } from 'zod';
import { maakWereld, wisverzoek, NIVEAUS, OVERLEGGEN, ROLLEN, type Kanarie, type Niveau, type Rol, type Waar, type Wereld } from './toegang.fixture.js';

/** What the test expects, written down apart from the product's own table (DESIGN §11). */
const LEEST_TOT: Readonly<Record<Rol, Niveau | null>> = {
  lezer: 'intern', secretaris: 'geheim', voorzitter: 'geheim', auditor: 'intern', 'functionaris-gegevensbescherming': 'vertrouwelijk', beheerder: null,
};
type Verwacht = { readonly wie: readonly Rol[]; readonly waar: 'eigen' | 'gedeeld' | 'alle' } | 'iedereen' | 'aangemeld';
const S: Rol[] = ['secretaris'];
const SV: Rol[] = ['secretaris', 'voorzitter'];
const LEZERS: Rol[] = ['lezer', 'secretaris', 'voorzitter', 'auditor', 'functionaris-gegevensbescherming'];
const ALLEN: Rol[] = [...ROLLEN];
const OPERATIES: readonly (readonly [RegExp, Verwacht])[] = [
  [/^(GET|DELETE) \/sessie$/, 'aangemeld'],
  [/^POST \/aanmeldlinks$/, { wie: [], waar: 'gedeeld' }],
  [/^GET \/(controlepunt|controlelog\/checkpoint|controlelog\/tile\/\{path\})$/, 'iedereen'],
  [/^GET \/controlelog\/tile\/entries/, { wie: ['auditor'], waar: 'alle' }],
  [/^GET \/gebeurtenissen\/\{nummer\}\/bewijs$/, { wie: ALLEN, waar: 'gedeeld' }],
  [/^GET \/audittrail/, { wie: ['auditor', 'functionaris-gegevensbescherming', 'secretaris'], waar: 'gedeeld' }],
  [/^GET \/geheimhoudingen/, { wie: ['secretaris', 'voorzitter', 'auditor', 'functionaris-gegevensbescherming'], waar: 'gedeeld' }],
  [/^GET \/inzagen/, { wie: ['auditor'], waar: 'alle' }],
  [/^GET \/wisverzoeken/, { wie: ['functionaris-gegevensbescherming', 'secretaris', 'auditor'], waar: 'gedeeld' }],
  [/^GET \/terugkoppelingen$/, { wie: SV, waar: 'gedeeld' }],
  [/^GET \/terugkoppelingen\/|^GET \/vergaderingen\/\{vergaderingId\}\/vastleggingen\/\{vastleggingId\}$/, { wie: SV, waar: 'eigen' }],
  [/^GET \/documenten\//, { wie: LEZERS, waar: 'eigen' }],
  [/^GET /, { wie: LEZERS, waar: 'gedeeld' }],
  [/^POST \/(dossiers|personen)/, { wie: S, waar: 'gedeeld' }],
  [/^POST \/overleggen(\/\{overlegId\}\/opheffingen)?$/, { wie: S, waar: 'alle' }],
  [/^POST \/wisverzoeken$/, { wie: ['secretaris', 'functionaris-gegevensbescherming'], waar: 'gedeeld' }],
  [/^POST \/wisverzoeken\/.*\/(goedkeuringen|afwijzingen)$/, { wie: ['functionaris-gegevensbescherming'], waar: 'alle' }],
  [/^POST .*\/geheimhoudingen\/\{geheimhoudingId\}\/bekrachtigingen$/, { wie: ['voorzitter'], waar: 'eigen' }],
  [/^POST .*(\/geheimhoudingen|\/verlengingen|\/geheimhoudingen\/.*\/opheffingen|\/vaststellingen|\/bevestigingen|\/bevestigingsintrekkingen)$/, { wie: SV, waar: 'eigen' }],
  [/^POST /, { wie: S, waar: 'eigen' }],
];

/** Everything the service writes to its output meanwhile; its own lines are not shown, what goes wrong on purpose is in the answers. */
const uitvoer: string[] = [];
Logger.overrideLogger(new ConsoleLogger({ json: true }));
for (const kanaal of [process.stdout, process.stderr]) {
  const schrijf = kanaal.write.bind(kanaal);
  jest.spyOn(kanaal, 'write').mockImplementation((stuk) => {
    uitvoer.push(String(stuk));
    return String(stuk).includes('"pid"') || schrijf(stuk);
  });
}

let wereld: Wereld;
let operaties: readonly { readonly methode: string; readonly pad: string }[];
beforeAll(async () => {
  wereld = await maakWereld();
  const { paths } = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) }).parse(await (await fetch(`${wereld.adres}/v1/openapi.json`)).json());
  operaties = Object.entries(paths).flatMap(([pad, methoden]) => Object.keys(methoden).map((methode) => ({ methode: methode.toUpperCase(), pad })));
}, 120_000);
afterAll(() => wereld.stop());

const niveauVan = ({ niveau }: Kanarie): number => ['openbaar', 'intern', 'vertrouwelijk', 'geheim'].indexOf(niveau === 'geheimgehouden' ? 'geheim' : niveau);
function magLezen(rol: Rol, kanarie: Kanarie, alle: boolean): boolean {
  const tot = LEEST_TOT[rol];
  if (tot === null) return false;
  return niveauVan(kanarie) === 0 || ((alle || kanarie.waar === 'eigen') && niveauVan(kanarie) <= NIVEAUS.indexOf(tot));
}

interface Antwoord { readonly status: number; readonly tekst: string }
async function vraag(methode: string, pad: string, koppen: Readonly<Record<string, string>>, body?: object): Promise<Antwoord> {
  const antwoord = await fetch(`${wereld.adres}/v1${pad}`, {
    method: methode, headers: { ...koppen, ...(methode === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}), signal: AbortSignal.timeout(20_000),
  });
  // A live feed has no end; that it answers says enough.
  if (antwoord.headers.get('content-type')?.startsWith('text/event-stream')) {
    await antwoord.body?.cancel();
    return { status: antwoord.status, tekst: '' };
  }
  return { status: antwoord.status, tekst: await antwoord.text() };
}

/** The path with ids of what is in this overleg; what cannot be known here is an id of nothing. */
function gevuld(pad: string, waar: Waar): string {
  const kanarie = wereld.kanaries.find((k) => k.waar === waar && k.niveau === 'intern');
  const waarden: Readonly<Record<string, string | undefined>> = {
    vergaderingId: wereld.vergaderingen[waar], overlegId: wereld.overleggen[waar], vastleggingId: kanarie?.vastleggingen[0],
    dossierId: kanarie?.dossierId, persoonId: kanarie?.persoonId, nummer: '1', path: '0/000.p/1', sleutel: 'politie',
    id: pad.startsWith('/dossiers') ? kanarie?.dossierId : pad.startsWith('/personen') ? kanarie?.persoonId : pad.startsWith('/vergaderingen') ? wereld.vergaderingen[waar] : kanarie?.vastleggingen[0],
  };
  return pad.replaceAll(/\{(\w+)\}/g, (_heel, naam: string) => waarden[naam] ?? randomUUID());
}

describe('elke operatie van de API', () => {
  it('vraagt wie u bent, behalve wat voor iedereen is', async () => {
    expect(operaties.length).toBeGreaterThan(70);
    const open: string[] = [];
    for (const { methode, pad } of operaties) {
      const { status, tekst } = await vraag(methode, gevuld(pad, 'eigen'), {});
      if (status !== 401) open.push(`${methode} ${pad}`);
      else expect(tekst).toContain('niet-aangemeld');
    }
    expect(open.sort()).toEqual(['GET /controlelog/checkpoint', 'GET /controlelog/tile/{path}', 'GET /controlepunt']);
  });

  it.each(ROLLEN)('laat een %s doen wat die rol mag, waar zij mag, en niets anders', async (rol) => {
    const anders: string[] = [];
    for (const { methode, pad } of operaties) {
      // Signing out would end the session the rest goes on with.
      if (methode === 'DELETE') continue;
      const verwacht = OPERATIES.find(([patroon]) => patroon.test(`${methode} ${pad}`))?.[1];
      const inBody = methode === 'POST' && (pad === '/vergaderingen' || pad === '/terugkoppelingen');
      const noemtOverleg = inBody || /\{(vergaderingId|overlegId)\}/.test(pad);
      for (const [waar, bereik] of noemtOverleg ? [['eigen', 'eigen'], ['ander', 'eigen'], ['ander', 'alle']] as const : [['eigen', 'eigen'], ['eigen', 'alle']] as const) {
        const { status } = await vraag(methode, gevuld(pad, waar), wereld.als(rol, bereik), methode === 'POST' ? (inBody ? { overlegId: wereld.overleggen[waar] } : {}) : undefined);
        const mag = verwacht !== undefined && (typeof verwacht === 'string' || (verwacht.wie.includes(rol) && (
          verwacht.waar === 'gedeeld' || bereik === 'alle' || (verwacht.waar === 'eigen' && waar === 'eigen'))));
        if ((status === 403) === mag || status === 401 || status >= 500) anders.push(`${methode} ${pad} in ${waar} als ${rol} van ${bereik}: ${status}, verwacht ${mag ? 'toegang' : 'geen toegang'}`);
      }
    }
    expect(anders).toEqual([]);
  }, 120_000);
});

/** Every GET a reader can think of, on everything that exists, now and in the past. */
function vragen(): string[] {
  const { kanaries, vergaderingen } = wereld;
  const lijsten = operaties.filter(({ methode, pad }) => methode === 'GET' && !pad.includes('{') && !/controle|sessie|openapi/.test(pad)).map(({ pad }) => pad);
  const per = (patroon: RegExp, ids: readonly string[]): string[] => operaties
    .filter(({ methode, pad }) => methode === 'GET' && patroon.test(pad))
    .flatMap(({ pad }) => ids.map((id) => pad.replace(/\{\w+\}/, id)));
  const items = kanaries.flatMap(({ vastleggingen, niveau }) => vastleggingen.slice(0, niveau === 'geheim' ? 4 : 1));
  return [
    ...lijsten.filter((pad) => !['/besluitvorming', '/zoeken', '/verschil'].includes(pad)),
    '/verschil?van=0&limit=500', '/audittrail?limit=100', '/gebeurtenissen?limit=500',
    ...per(/^\/(besluiten|vastleggingen|mededelingen|standpunten|acties)\/\{\w+\}$/, items),
    ...per(/^\/dossiers\/\{\w+\}/, kanaries.map(({ dossierId }) => dossierId)),
    ...per(/^\/personen\/\{\w+\}/, kanaries.map(({ persoonId }) => persoonId)),
    ...per(/^\/vergaderingen\/\{\w+\}(\/volledigheid)?$/, Object.values(vergaderingen)),
    ...OVERLEGGEN.map((waar) => `/vergaderingen/${vergaderingen[waar]}/vastleggingen/${kanaries.find((k) => k.waar === waar && k.niveau === 'geheim')?.vastleggingen[0] ?? ''}`),
    ...kanaries.filter(({ niveau }) => niveau === 'openbaar' || niveau === 'geheim').flatMap(({ vastleggingen }) => `/besluiten/${vastleggingen[0] ?? ''}?totNummer=100000`),
  ];
}

describe('wat een lezer niet mag weten bestaat niet', () => {
  const lezers = [...ROLLEN.map((rol) => ({ rol, bereik: 'eigen' as const })), { rol: 'lezer' as const, bereik: 'alle' as const }, { rol: 'auditor' as const, bereik: 'alle' as const }];

  it.each(lezers)('voor een $rol van $bereik, in geen enkel antwoord', async ({ rol, bereik }) => {
    const koppen = wereld.als(rol, bereik);
    const gezien = new Set<string>();
    const lekken: string[] = [];
    for (const pad of vragen()) {
      const { status, tekst } = await vraag('GET', pad, koppen);
      if (status >= 500) lekken.push(`${pad}: ${status} ${tekst.slice(0, 300)}`);
      const zonderAdres = tekst.toLowerCase();
      // The trail shows that something is there to who watches it; never what it says.
      const spoor = /^\/(audittrail|geheimhoudingen|inzagen|wisverzoeken|vergaderingen\/[^/]+\/volledigheid)/.test(pad);
      for (const kanarie of wereld.kanaries) {
        if (zonderAdres.includes(kanarie.woord)) gezien.add(kanarie.woord);
        if (magLezen(rol, kanarie, bereik === 'alle')) continue;
        if (zonderAdres.includes(kanarie.woord)) lekken.push(`${pad}: ${kanarie.woord}`);
        const ids = [...kanarie.vastleggingen, kanarie.dossierId].filter((id) => !pad.includes(id));
        if (!(spoor && (bereik === 'alle' || kanarie.waar === 'eigen')) && ids.some((id) => zonderAdres.includes(id))) lekken.push(`${pad}: kenmerk van ${kanarie.woord}`);
      }
    }
    expect(lekken).toEqual([]);
    expect([...gezien].sort()).toEqual(wereld.kanaries.filter((kanarie) => magLezen(rol, kanarie, bereik === 'alle')).map(({ woord }) => woord).sort());
  }, 120_000);

  it('geeft een vraag naar een geheim woord hetzelfde antwoord als een vraag naar een woord dat er niet is', async () => {
    const koppen = wereld.als('lezer');
    for (const kanarie of wereld.kanaries) {
      for (const adres of [(woord: string) => `/besluitvorming?onderwerp=${woord}`, (woord: string) => `/zoeken?q=${woord}`]) {
        const gevonden = (await vraag('GET', adres(kanarie.woord), koppen)).tekst.replaceAll(kanarie.woord, '?');
        const niets = (await vraag('GET', adres('kanarieniemand'), koppen)).tekst.replaceAll('kanarieniemand', '?');
        const zonder = (tekst: string): string => tekst.replaceAll(/urn:uuid:[0-9a-f-]+/g, 'urn');
        if (magLezen('lezer', kanarie, false)) expect(zonder(gevonden)).not.toBe(zonder(niets));
        else expect(zonder(gevonden)).toBe(zonder(niets));
      }
    }
  }, 60_000);

  it('geeft een onbekend en een geheim kenmerk hetzelfde antwoord', async () => {
    const geheim = wereld.kanaries.find(({ waar, niveau }) => waar === 'eigen' && niveau === 'geheim');
    const paden: readonly (readonly [string, string | undefined])[] = [['/vastleggingen/', geheim?.vastleggingen[0]], ['/dossiers/', geheim?.dossierId], ['/personen/', geheim?.persoonId]];
    for (const [voor, id = ''] of paden) {
      for (const { pad } of operaties.filter(({ methode, pad }) => methode === 'GET' && pad.startsWith(`${voor}{`))) {
        const met = async (wie: string): Promise<Antwoord> => {
          const { status, tekst } = await vraag('GET', pad.replace(/\{\w+\}/, wie), wereld.als('lezer'));
          return { status, tekst: tekst.replaceAll(wie, '?').replaceAll(/urn:uuid:[0-9a-f-]+/g, 'urn') };
        };
        const onbekend = await met(randomUUID());
        expect({ pad, ...await met(id) }).toEqual({ pad, ...onbekend });
        expect(onbekend.status).toBe(404);
      }
    }
  });
});

describe('een verzoek om wissing', () => {
  it('is van het overleg van wat het noemt', async () => {
    const kanarie = wereld.kanaries.find(({ waar, niveau }) => waar === 'ander' && niveau === 'geheim');
    const leeg = { ...wisverzoek('', ''), vastleggingen: [] };
    const body = wisverzoek(kanarie?.vastleggingen[2] ?? '', wereld.vergaderingen.ander);
    const vraagt = (wie: Readonly<Record<string, string>>, wat: object = body): Promise<Antwoord> => vraag('POST', '/wisverzoeken', wie, wat);
    expect((await vraagt(wereld.als('secretaris'))).status).toBe(403);
    for (const ander of [
      { soort: 'vergadering', id: wereld.vergaderingen.ander, binnen: null, velden: ['aanwezigheid'] }, { soort: 'overleg', id: wereld.overleggen.ander, binnen: null, velden: ['toelichting'] },
      { soort: 'agendapunt', id: randomUUID(), binnen: wereld.vergaderingen.ander, velden: ['titel'] },
    ]) expect((await vraagt(wereld.als('secretaris'), { ...leeg, andere: [ander] })).status).toBe(403);
    const gevraagd = await vraagt(wereld.als('secretaris', 'alle'));
    expect(gevraagd).toMatchObject({ status: 201 });
    const { wisverzoekId } = JSON.parse(gevraagd.tekst) as { wisverzoekId: string };
    const leest = async (wie: Readonly<Record<string, string>>): Promise<number> => (await vraag('GET', `/wisverzoeken/${wisverzoekId}`, wie)).status;
    expect(await Promise.all([wereld.als('secretaris'), wereld.als('functionaris-gegevensbescherming'), wereld.als('secretaris', 'alle'), wereld.als('lezer', 'alle')].map(leest))).toEqual([403, 403, 200, 403]);
  });

  it('staat in een lijst, voor elk verzoek dat een lezer mag kennen, per fase en per bladzijde', async () => {
    type Lijst = { readonly volgende: string | null; readonly wisverzoeken: readonly { readonly wisverzoekId: string; readonly fase: string; readonly doelen: readonly { readonly id: string }[] }[] };
    const lijst = async (wie: Readonly<Record<string, string>>, filter = ''): Promise<Lijst> => JSON.parse((await vraag('GET', `/wisverzoeken${filter}`, wie)).tekst) as Lijst;
    const [eigen, ander] = OVERLEGGEN.map((waar) => wereld.kanaries.find((k) => k.waar === waar && k.niveau === 'geheim')?.vastleggingen[0]);
    const doelen = ({ wisverzoeken }: Lijst) => wisverzoeken.map(({ doelen: [doel] }) => doel?.id);
    for (const rol of ['secretaris', 'auditor', 'functionaris-gegevensbescherming'] as const) {
      expect(doelen(await lijst(wereld.als(rol)))).toEqual([eigen]);
      expect(doelen(await lijst(wereld.als(rol, 'alle')))).toEqual(expect.arrayContaining([eigen, ander]));
    }
    const fg = wereld.als('functionaris-gegevensbescherming', 'alle');
    const alles = await lijst(fg);
    const eerste = await lijst(fg, '?limit=1');
    expect(doelen(eerste)).toEqual(doelen(alles).slice(0, 1));
    expect(doelen(await lijst(fg, `?limit=100&cursor=${eerste.volgende ?? ''}`))).toEqual(doelen(alles).slice(1));
    const afTeWijzen = alles.wisverzoeken.find(({ doelen: [doel] }) => doel?.id === ander)?.wisverzoekId ?? '';
    expect((await vraag('POST', `/wisverzoeken/${afTeWijzen}/afwijzingen`, fg, { reden: { code: 'privacy', toelichting: 'Het moet bewaard blijven.' } })).status).toBe(201);
    const { positie } = JSON.parse((await vraag('POST', '/dossiers', wereld.token, { naam: 'Na de afwijzing', thema: null })).tekst) as { positie: string };
    expect((await lijst(fg, `?fase=afgewezen&naPositie=${positie}`)).wisverzoeken).toMatchObject([{
      wisverzoekId: afTeWijzen, fase: 'afgewezen', gevraagd: { actor: { rol: 'secretaris' } }, beslist: { actor: { naam: 'functionaris-gegevensbescherming-alle' } }, uitgevoerd: null,
    }]);
    expect((await lijst(fg, '?fase=uitgevoerd')).wisverzoeken).toEqual([]);
  });
});

describe('wie iets geheims heeft ingezien', () => {
  it('staat in het inzagelogboek, dat alleen een auditor van alle overleggen leest', async () => {
    const kanarie = wereld.kanaries.find(({ waar, niveau }) => waar === 'eigen' && niveau === 'geheim');
    const id = kanarie?.vastleggingen[0] ?? '';
    await vraag('GET', `/vastleggingen/${id}`, wereld.als('voorzitter'));
    await vraag('GET', `/vastleggingen/${id}`, wereld.als('lezer'));
    const { inzagen } = JSON.parse((await vraag('GET', `/inzagen?object=${id}&limit=500`, wereld.als('auditor', 'alle'))).tekst) as { inzagen: { actor: { naam: string; rol: string }; actie: string; oorsprong: string }[] };
    expect(inzagen[0]).toMatchObject({ actor: { naam: 'voorzitter-eigen', rol: 'voorzitter', methode: 'lokaal' }, actie: 'register.raadplegen', resultaat: 'gegeven', oorsprong: '127.0.0.1' });
    // The trail names it to auditors too; readers who may not know of it saw nothing.
    expect(inzagen.filter(({ actor }) => actor.rol === 'lezer' || actor.rol === 'beheerder')).toEqual([]);
    expect(JSON.stringify(inzagen)).not.toContain(kanarie?.woord);
    // Taken along as a file is an export, of each thing in it.
    const tabel = await vraag('GET', '/besluiten', { ...wereld.als('voorzitter'), accept: 'text/csv' });
    expect(tabel.tekst).toContain(kanarie?.woord);
    const [laatste] = (JSON.parse((await vraag('GET', `/inzagen?object=${id}&limit=1`, wereld.als('auditor', 'alle'))).tekst) as { inzagen: object[] }).inzagen;
    expect(laatste).toMatchObject({ actie: 'register.uitvoeren', actor: { naam: 'voorzitter-eigen' } });
  });
});

describe('wat de dienst op haar uitvoer schrijft', () => {
  it('noemt geen tekst, geen zoekwoord, geen cookie en geen token, ook niet als er iets misgaat', async () => {
    const kanarie = wereld.kanaries[0]?.woord ?? '';
    jest.spyOn(wereld.database, 'query').mockImplementationOnce(() => Promise.reject(new Error(`syntax error near ${kanarie}`)));
    expect((await vraag('GET', `/zoeken?q=${kanarie}`, wereld.token)).status).toBe(500);
    const geschreven = uitvoer.join('');
    expect(geschreven).toContain('GET /v1/zoeken');
    expect(geschreven).not.toContain('kanarie');
    for (const geheim of [...ROLLEN.map((rol) => wereld.als(rol)['cookie']?.split('=')[1] ?? ''), wereld.token['authorization']?.split(' ')[1] ?? '']) {
      expect(geheim.length).toBeGreaterThan(20);
      expect(geschreven).not.toContain(geheim);
    }
  });
});
