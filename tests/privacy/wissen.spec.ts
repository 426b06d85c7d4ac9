import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { WISBARE_VELDEN, type OpgeslagenGebeurtenis } from '@besluitregister/domain';
import { dump } from '@besluitregister/projections';
import { READ_MODELS } from '@besluitregister/read-models';
import { IJSSELLAND } from '../e2e/schrijfkant.fixture.js';
import {
  bedien, beplant, bestandenMet, doelenVan, FG, KANARIE, keurGoed, kruip, noemt, opgeslagen, plantGeschiedenis, ROLLEN, SECRETARIS, vraagWissing, type Bediend,
} from './wissen.fixture.js';

const BETROKKENE = { naam: `${KANARIE} zelf`, rollen: ROLLEN };

let map: string;
let kant: Bediend;
let geplant: readonly OpgeslagenGebeurtenis[];
let gelogd = '';

const tabellen = async (): Promise<Record<string, Record<string, unknown[]>>> => Object.fromEntries(await Promise.all(
  READ_MODELS.map(async ({ name, version }) => [name, await dump(kant.register.database, name, version)] as const)));

/** A report that names the canary in its headings, its speakers and its own name; and everything else that has text. */
beforeAll(async () => {
  for (const stroom of [process.stdout, process.stderr]) {
    jest.spyOn(stroom, 'write').mockImplementation((stuk) => { gelogd += String(stuk); return true; });
  }
  map = mkdtempSync(join(tmpdir(), 'br-wissen-'));
  await plantGeschiedenis(map, [13, 59], 110);
  kant = await bedien(map, [BETROKKENE, SECRETARIS, FG]);
  const { doe, register } = kant;
  const { persoonId } = await doe('personen', { naam: `Persoon ${KANARIE}` });
  const { vergaderingId } = await doe('vergaderingen', { overlegId: IJSSELLAND, datum: '2019-11-06' });
  const organisatie = { soort: 'gemeente', naam: `Gemeente ${KANARIE}` };
  await doe(`vergaderingen/${String(vergaderingId)}/presentielijsten`, { agendapuntId: null, aanwezigen: [{ persoonId, rol: null, organisatie, aanwezig: true, namensPersoonId: null }] });
  await doe('wisverzoeken', {
    vastleggingen: [], personen: [{ persoonId, velden: ['naam'] }], documenten: [], grond: 'avg-17-lid-1', reden: { code: 'privacy', toelichting: `Op verzoek van ${KANARIE}.` },
  });
  const verslag = readFileSync('voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', 'utf8').replaceAll('Bats', KANARIE).replaceAll('Buitengebied', `Buitengebied ${KANARIE}`);
  const uitslag = await register.importService.importeer({
    bytes: Buffer.from(verslag), naam: `verslag ${KANARIE}.txt`, overlegId: IJSSELLAND, datum: '2019-10-02', actor: await register.gebruikers.actor(),
  });
  expect(uitslag).toMatchObject({ soort: 'geregistreerd' });
  // What is kept to give the same answer again outlives an erasure, so it may not quote the report.
  for (const naam of [`Kanaal ${KANARIE}`, `Vaart ${KANARIE}`]) await doe('dossiers', { naam, thema: null });
  const kop = `Terugkoppeling DVO IJsselland 4 december 2019\n\n1. Kanaal ${KANARIE} en Vaart ${KANARIE}\n\nDe voorzitter geeft aan dat het werk klaar is.\n`;
  expect(await doe('terugkoppelingen', { naam: 'kop.txt', overlegId: IJSSELLAND, datum: '2019-12-04', inhoud: Buffer.from(kop).toString('base64') })).toMatchObject({ waarschuwingen: [expect.stringContaining(KANARIE)] });
  await register.projecties.bij();
  // Who may sign in is for whoever runs the machine to say, and no part of the record.
  writeFileSync(join(register.toegangsmap, 'personen.json'), '[]');
  geplant = await opgeslagen(map);
}, 120_000);
afterAll(async () => {
  await kant.sluit();
  jest.restoreAllMocks();
  rmSync(map, { recursive: true, force: true });
});

describe('Gegeven een naam in elk soort beschermd veld en in een document', () => {
  it('is die naam eerst overal te lezen waar het hoort: in elk leesmodel, over HTTP en in de bestanden van de leesmodellen', async () => {
    // Of these two nothing is ever corrected, so no event has the words of a reason.
    const NOOIT = ['agendapunt/toelichting', 'gebruiker/toelichting'];
    const niet = Object.entries(WISBARE_VELDEN).flatMap(([soort, velden]) => velden.map((veld) => `${soort}/${veld}`))
      .filter((veld) => !beplant(geplant).has(veld) && !veld.startsWith('voorstel/') && veld !== 'document/inhoud');
    expect(niet).toEqual(NOOIT);
    const rijen = Object.entries(await tabellen()).filter(([, tabel]) => noemt(JSON.stringify(tabel))).map(([naam]) => naam);
    expect(rijen).toEqual(expect.arrayContaining(['acties', 'audittrail', 'dossiers', 'geheimhouding', 'vastleggingen', 'vergaderingen']));
    const antwoorden = await kruip(kant.adres, geplant, kant.als('fg'));
    expect([...antwoorden].filter(([, tekst]) => noemt(tekst)).length).toBeGreaterThan(10);
    expect([...antwoorden].filter(([vraag, tekst]) => vraag.includes('text/csv') && noemt(tekst)).length).toBeGreaterThan(2);
    expect(bestandenMet(map).some((bestand) => bestand.startsWith('leesmodellen'))).toBe(true);
  }, 120_000);

  it('wist niemand haar alleen, en nadat een ander het goedkeurt is zij nergens meer: geen bestand, geen tabel, geen antwoord, geen log', async () => {
    const vooraf = await tabellen();
    const verzoeken = await vraagWissing(kant.adres, doelenVan(geplant), kant.als('secretaris'));
    for (const id of verzoeken) {
      expect(await keurGoed(kant.adres, id, kant.als('secretaris'))).toMatchObject({ status: 409, body: { code: 'zelfde-persoon' } });
      expect(await keurGoed(kant.adres, id, kant.als('fg'))).toMatchObject({ status: 201 });
    }
    await kant.register.wisser.bij();
    for (const id of verzoeken) {
      const verzoek = await (await fetch(`${kant.adres}/v1/wisverzoeken/${id}`, { headers: kant.als('fg') })).json() as { fase: string; uitkomst: { sleutels: string[] } };
      expect(verzoek.fase).toBe('uitgevoerd');
      expect(verzoek.uitkomst.sleutels.length).toBeGreaterThan(0);
    }
    await kant.register.projecties.bij();
    const achteraf = await tabellen();
    expect(Object.entries(achteraf).filter(([, tabel]) => noemt(JSON.stringify(tabel))).map(([naam]) => naam)).toEqual([]);
    expect(JSON.stringify(achteraf)).toContain('[gewist]');
    expect(aantallen(achteraf)).toEqual(aantallen(vooraf));
    const antwoorden = await kruip(kant.adres, geplant, kant.als('fg'));
    expect([...antwoorden].filter(([, tekst]) => noemt(tekst)).map(([vraag]) => vraag)).toEqual([]);
    expect([...antwoorden.keys()].filter((vraag) => vraag.startsWith('5'))).toEqual([]);
    expect(bestandenMet(map)).toEqual([]);
    expect(noemt(gelogd)).toBe(false);
  }, 240_000);

  it('blijft het controlelog heel, en geeft opnieuw opbouwen dezelfde rijen, met [gewist]', async () => {
    await kant.register.controle.bij();
    expect(kant.register.controle.status()).toMatchObject({ stand: 'bij' });
    const vooraf = await tabellen();
    await kant.sluit();
    expect(bestandenMet(map)).toEqual([]);
    for (const naam of ['leesmodellen', 'leesmodellen-nieuw']) rmSync(join(map, naam), { recursive: true, force: true });
    kant = await bedien(map);
    expect(await tabellen()).toEqual(vooraf);
  }, 120_000);
});

/** Where two versions that differed in erased words only are one version afterwards: there is no other difference to keep. */
const VALT_SAMEN = ['dossier_namen', 'dossiers', 'personen', 'documenten', 'aanwezigheid', 'agendapunten'];

/** Rows of every other table, but those that follow what is recorded about the erasing itself. */
function aantallen(leesmodellen: Record<string, Record<string, unknown[]>>): Record<string, number> {
  const { audittrail: _, ...rest } = leesmodellen;
  return Object.fromEntries(Object.values(rest).flatMap((model) => Object.entries(model))
    .filter(([tabel]) => !VALT_SAMEN.includes(tabel)).map(([tabel, rijen]) => [tabel, rijen.length]));
}
