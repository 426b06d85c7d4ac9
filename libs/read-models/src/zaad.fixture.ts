import type { Gebeurtenis, Inhoud, Spreker, VergaderingGebeurtenis } from '@besluitregister/domain';
import { Geschiedenis, idVan } from './geschiedenis.fixture.js';

/** The five DVO's, by district. */
export const DISTRICTEN = ['IJsselland', 'Twente', 'Noord- en Oost-Gelderland', 'Gelderland-Midden', 'Gelderland-Zuid'] as const;
export const overleg = (district: string): string => idVan(`overleg/${district}`);
export const dossier = (naam: string): string => idVan(`dossier/${naam}`);
export const vastlegging = (naam: string): string => idVan(`vastlegging/${naam}`);
export const VERGADERING = idVan('vergadering/IJsselland/2019-10-02');
export const DATUM = '2019-10-02';

const burgemeester = (naam: string): Spreker => ({
  persoonId: idVan(`persoon/${naam}`), rol: 'burgemeester', organisatie: { soort: 'gemeente', naam: null },
  vermelding: `Burgemeester ${naam}`, overgenomen: false,
});
const miltenburg: Spreker = {
  persoonId: idVan('persoon/Miltenburg'), rol: 'politie', organisatie: { soort: 'politie', naam: null },
  vermelding: 'De heer Miltenburg', overgenomen: false,
};

interface Regels { readonly van: number; readonly tot: number; readonly citaat: string }

/** What all items of the report have in common. */
export function basis(volgorde: number, dossierNaam: string | null, { van, tot, citaat }: Regels, spreker: Spreker | null = null) {
  return {
    agendapuntId: dossierNaam === null ? null : idVan(`agendapunt/${dossierNaam}`), volgorde, tekst: null,
    passages: [{
      documentId: idVan('document'), weergaveId: idVan('weergave'), vanRegel: van, vanTeken: 0, totRegel: tot,
      totTeken: citaat.split('\n').at(-1)?.length ?? 0, citaat,
    }],
    spreker, dossiers: dossierNaam === null ? [] : [dossier(dossierNaam)],
    herkomst: { wijze: 'automatisch' as const, terugkoppelingId: idVan('terugkoppeling'), extractor: { naam: 'regels', versie: 1 }, zekerheid: 0.9 },
    vertrouwelijkheid: 'intern' as const, grond: null,
  };
}

const standpunt = { soort: 'standpunt' as const, strekking: 'voor' as const, namens: null, basis: 'afgeleid' as const };

/** The items, by a name that the tests use. */
export const ITEMS: Readonly<Record<string, Inhoud>> = {
  burgernet: {
    soort: 'mededeling', ...basis(1, null, { van: 6, tot: 8, citaat: 'Raad van Toezicht van \nBurgernet heeft besloten dat de bureaus Burgernet binnen politie moeten worden afgebouwd.' }),
    besluitVanDerden: { orgaan: 'Raad van Toezicht van Burgernet', uitkomst: 'de bureaus Burgernet binnen politie moeten worden afgebouwd' },
  },
  buitengebied: {
    soort: 'besluit', ...basis(2, 'Buitengebied', { van: 108, tot: 109, citaat: 'De voorzitter concludeert dat er veel steun is voor dit voorstel en dat hiermee ingestemd kan worden.' }, { ...burgemeester('de voorzitter'), rol: 'voorzitter', persoonId: null, vermelding: 'De voorzitter', organisatie: null }),
    uitkomst: 'ingestemd', uitkomstWoorden: 'ingestemd kan worden', basis: 'uitgesproken', beslotenOp: DATUM, ingangsdatum: null, einddatum: null,
    stemming: null, voorwaarden: ['de integraliteit', 'de behandeling in de interlokale driehoeken'], relaties: [],
  },
  omg: {
    soort: 'toezegging', ...basis(3, 'OMG’s', { van: 124, tot: 125, citaat: 'OM biedt aan de notitie nog te voorzien van een jurdische \nblik en daarna wordt de memo aan iedereen toegestuurd.' }),
    houder: { persoonId: null, organisatie: { soort: 'openbaar-ministerie', naam: null }, vermelding: 'OM' }, gevraagdAan: [],
    termijn: { datum: null, woorden: 'daarna' },
  },
  toelichting: {
    soort: 'toelichting', ...basis(4, 'Cameratoezicht', { van: 129, tot: 130, citaat: 'De heer Miltenburg geeft een toelichting op de politievisie op cameratoezicht en de daarmee gepaard \ngaande voorgestelde ontvlechting van I-watch.' }, miltenburg),
    besluitVanDerden: null,
  },
  aankondiging: {
    soort: 'mededeling', ...basis(5, 'Cameratoezicht', { van: 130, tot: 131, citaat: 'Dit stuk wordt besproken in alle DVO’s en er wordt \ngeprobeerd tot een gezamenlijk Oost-NL standpunt te komen.' }, { ...miltenburg, overgenomen: true }),
    besluitVanDerden: null,
  },
  koelewijn: {
    soort: 'vraag', ...basis(6, 'Cameratoezicht', { van: 132, tot: 134, citaat: 'Burgemeester Koelewijn geeft aan dat in het kader van “samen maken we het veilig” de vraag kan \nworden gesteld hoe de politie hier tegen aankijkt.' }, burgemeester('Koelewijn')),
    strekking: 'onbekend', namens: null, basis: 'uitgesproken',
  },
  bats: { ...standpunt, ...basis(7, 'Cameratoezicht', { van: 135, tot: 136, citaat: 'Burgemeester Bats onderstreept de uitspraken van burgemeester Koelewijn en geeft aan dat het \ncameratoezicht de politie helpt in het oplossen van zaken.' }, burgemeester('Bats')) },
  snijders: { ...standpunt, ...basis(8, 'Cameratoezicht', { van: 137, tot: 138, citaat: 'Burgemeester Snijders geeft aan dat het cameratoezicht in Zwolle ook van grote toegevoegde \nwaarde is.' }, burgemeester('Snijders')) },
  slot: {
    soort: 'toelichting', ...basis(9, 'Cameratoezicht', { van: 139, tot: 139, citaat: 'De heer Miltenburg geeft aan dat er tijd wordt genomen voor dit proces.' }, miltenburg),
    besluitVanDerden: null,
  },
};

/** The event that records an item. */
export function vastgelegd(naam: string, inhoud: Inhoud, plaats: { readonly vergaderingId: string; readonly overnameId: string | null; readonly geldigOp: string }): VergaderingGebeurtenis {
  const kop = { ...plaats, vastleggingId: vastlegging(naam) };
  switch (inhoud.soort) {
    case 'mededeling':
    case 'toelichting':
      return { type: 'MededelingVastgelegd', data: { ...kop, inhoud } };
    case 'standpunt':
    case 'vraag':
      return { type: 'StandpuntVastgelegd', data: { ...kop, inhoud } };
    case 'besluit':
      return { type: 'BesluitVastgelegd', data: { ...kop, inhoud } };
    default:
      return { type: 'ActieVastgelegd', data: { ...kop, inhoud } };
  }
}

/** Everything before the meeting's own items: bodies, document, dossiers, people, the report as it came in. */
export async function inrichting(geschiedenis: Geschiedenis): Promise<void> {
  for (const district of DISTRICTEN) {
    const overlegId = overleg(district);
    await geschiedenis.voegToe('Overleg', overlegId, [
      { type: 'OverlegIngesteld', data: { overlegId, naam: `DVO ${district}`, soort: 'dvo', district, geldigOp: null } },
      { type: 'LidmaatschapBegonnen', data: { overlegId, lid: { soort: 'gemeente', naam: `Gemeente in ${district}`, tooi: null }, geldigOp: null } },
    ]);
  }
  await geschiedenis.voegToe('Document', idVan('document'), [{
    type: 'DocumentOpgenomen',
    data: {
      documentId: idVan('document'), naam: 'terugkoppeling.txt', soort: 'txt', omvang: 8748, inhoudHmac: 'a'.repeat(64), adres: 'b'.repeat(64),
      weergave: { weergaveId: idVan('weergave'), adres: 'c'.repeat(64), regels: 159, lezer: 'tekst', lezerVersie: 1 },
    },
  }], { opdracht: 'overname' });
  for (const naam of ['Buitengebied', 'OMG’s', 'Cameratoezicht']) {
    await geschiedenis.voegToe('Dossier', dossier(naam), [{ type: 'DossierGeopend', data: { dossierId: dossier(naam), naam, thema: null } }], { opdracht: 'overname' });
  }
  for (const naam of ['Miltenburg', 'Koelewijn', 'Bats', 'Snijders']) {
    const persoonId = idVan(`persoon/${naam}`);
    await geschiedenis.voegToe('Persoon', persoonId, [{ type: 'PersoonGeregistreerd', data: { persoonId, naam } }]);
  }
  await geschiedenis.voegToe('Terugkoppeling', idVan('terugkoppeling'), [{
    type: 'TerugkoppelingOntvangen',
    data: {
      terugkoppelingId: idVan('terugkoppeling'), vergaderingId: VERGADERING, documentId: idVan('document'),
      weergaveId: idVan('weergave'), extractor: { naam: 'regels', versie: 1 },
    },
  }]);
}

/** The meeting planned and its report taken over: the events, the last of which is OvernameVoltooid. */
export function overname(): readonly VergaderingGebeurtenis[] {
  const kop = { vergaderingId: VERGADERING, geldigOp: DATUM };
  const overnameId = idVan('overname');
  return [
    { type: 'VergaderingGepland', data: { ...kop, overlegId: overleg('IJsselland'), volgnummer: 1 } },
    ...['Buitengebied', 'OMG’s', 'Cameratoezicht'].map((titel, index): VergaderingGebeurtenis => ({
      type: 'AgendapuntOpgenomen',
      data: { ...kop, agendapuntId: idVan(`agendapunt/${titel}`), overnameId, onderdeelVan: null, volgorde: index + 1, titel, dossierId: dossier(titel) },
    })),
    ...Object.entries(ITEMS).map(([naam, inhoud]) => vastgelegd(naam, inhoud, { ...kop, overnameId })),
    ...(['behandeling', 'gezamenlijk-standpunt'] as const).map((soort): VergaderingGebeurtenis => ({
      type: 'BehandelingVerwacht',
      data: {
        ...kop, verwachtingId: idVan(`verwachting/${soort}`), overnameId, dossierId: dossier('Cameratoezicht'), soort,
        vastleggingId: vastlegging('aankondiging'),
        overlegIds: DISTRICTEN.filter((district) => soort !== 'behandeling' || district !== 'IJsselland').map(overleg),
      },
    })),
    {
      type: 'OvernameVoltooid',
      data: { vergaderingId: VERGADERING, overnameId, terugkoppelingId: idVan('terugkoppeling'), aantal: Object.keys(ITEMS).length },
    },
  ];
}

/** The report's own process, finished. */
export const afronding = (): Gebeurtenis => ({
  type: 'TerugkoppelingOvergenomen',
  data: { terugkoppelingId: idVan('terugkoppeling'), overnameId: idVan('overname'), wijze: 'direct', aantal: Object.keys(ITEMS).length },
});

/** A register with five DVO's and one report of IJsselland, taken over. */
export async function zaad(): Promise<Geschiedenis> {
  const geschiedenis = new Geschiedenis();
  await inrichting(geschiedenis);
  await geschiedenis.voegToe('Vergadering', VERGADERING, overname());
  await geschiedenis.voegToe('Terugkoppeling', idVan('terugkoppeling'), [afronding()]);
  return geschiedenis;
}
