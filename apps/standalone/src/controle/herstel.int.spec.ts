import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileTileStore, formatVkey, loadOrCreateSigningKey, openCheckpoint, parseCheckpoint, parseNote, prepareFirstStart, verifyTree } from '@besluitregister/audit-log';
import { streamNaam } from '@besluitregister/domain';
import { schrijfBewijspakket } from './bewijspakket.js';
import { herstelRegister, type Herstel } from './herstel.js';
import { inMap } from './registerbron.js';
import { leesVerzegeld, type Verzegeld } from './ondertekensleutel.js';
import { openControle } from './open-controle.js';

const klok = (): Date => new Date('2026-11-25T09:00:00.000Z');
const REDEN = { code: 'anders', toelichting: 'schijf stuk, reservekopie teruggezet' };

let map: string;
let heel: string;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-herstel-'));
  heel = join(map, 'heel');
  await legVast(heel, 3);
});
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

/** Appends events to a register and seals them; gives how many there are then. */
async function legVast(gegevens: string, aantal: number): Promise<number> {
  const controle = await openControle(gegevens, klok);
  try {
    const dossierId = randomUUID();
    const stream = streamNaam('Dossier', dossierId);
    await controle.store.append(stream, 'none', Array.from({ length: aantal }, (_, revision) => ({
      id: randomUUID(), type: 'DossierHeropend', data: { dossierId }, metadata: { stream, revision, recordedAt: klok().toISOString(), actor: { method: 'systeem' } },
    })));
    await controle.log.bij();
    return Number(controle.log.status().verzegeld);
  } finally {
    await controle.sluit();
  }
}

function kopie(naam: string): string {
  cpSync(heel, join(map, naam), { recursive: true });
  return join(map, naam);
}

/** Puts the events back as they were in the register everything here is a copy of. */
function zetEventsTerug(gegevens: string): void {
  rmSync(join(gegevens, 'gebeurtenissen'), { recursive: true });
  cpSync(join(heel, 'gebeurtenissen'), join(gegevens, 'gebeurtenissen'), { recursive: true });
}

async function verzegeld(gegevens: string): Promise<Verzegeld & { readonly omvang: number }> {
  const log = await leesVerzegeld(gegevens);
  if (log === undefined) throw new Error('niets verzegeld');
  return { ...log, omvang: Number(parseCheckpoint(parseNote(log.controlepunt).text).size) };
}

async function hersteld(gegevens: string): Promise<Herstel> {
  const uitslag = await herstelRegister(inMap(gegevens, klok), REDEN);
  if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
  return uitslag;
}

describe('een register waarvan een oudere reservekopie is teruggezet', () => {
  it('begint onder de volgende oorsprong, noemt het laatste controlepunt en wat verloren ging, en gaat door', async () => {
    const gegevens = kopie('ouder');
    const totaal = await legVast(gegevens, 4);
    const oud = await verzegeld(gegevens);
    zetEventsTerug(gegevens);
    await expect(legVast(gegevens, 1)).rejects.toMatchObject({ code: expect.stringMatching(/^controlelog-/) });
    zetEventsTerug(gegevens);
    const { oorsprong, vorig, verloren, publiekeSleutel } = await hersteld(gegevens);
    expect(oorsprong).toMatch(/\/2$/);
    expect(vorig).toMatchObject({ oorsprong: oud.vkey.name, omvang: totaal });
    expect(verloren).toEqual({ vanNummer: totaal - 3, totNummer: totaal });
    const nu = await verzegeld(gegevens);
    expect(nu).toMatchObject({ openbareSleutel: publiekeSleutel });
    expect(publiekeSleutel).not.toBe(oud.openbareSleutel);
    expect(await legVast(gegevens, 2)).toBe(nu.omvang + 2);
    // The old log stays as evidence.
    expect(existsSync(join(gegevens, 'controle', 'logboek', 'checkpoint'))).toBe(true);
  });

  it('waarin intussen al anders is doorgewerkt, noemt vanaf waar het afwijkt', async () => {
    const gegevens = kopie('doorgewerkt');
    const totaal = await legVast(gegevens, 2);
    zetEventsTerug(gegevens);
    await legVast(gegevens, 5).catch(() => undefined);
    expect((await hersteld(gegevens)).verloren).toEqual({ vanNummer: totaal - 1, totNummer: totaal });
  });

  it('van vóór een eerder herstel, begint niet opnieuw onder de oorsprong die toen al ondertekende, maar legt dat herstel weer vast en neemt de volgende', async () => {
    const gegevens = kopie('tweemaal');
    await legVast(gegevens, 4);
    zetEventsTerug(gegevens);
    const eerste = await hersteld(gegevens);
    const tweede = await legVast(gegevens, 2);
    zetEventsTerug(gegevens);
    const { oorsprong, vorig, verloren, omvang } = await hersteld(gegevens);
    expect(oorsprong).toMatch(/\/3$/);
    expect(vorig).toMatchObject({ oorsprong: eerste.oorsprong, omvang: tweede });
    // From the first restore on, which began with who asked for it.
    expect(verloren).toEqual({ vanNummer: Number(eerste.omvang) - 1, totNummer: tweede });
    expect(Number(omvang)).toBe(Number(eerste.omvang) + 1);
    const pakket = join(map, 'tweemaal-pakket');
    await schrijfBewijspakket(await verzegeld(gegevens), pakket);
    const bladen: string[] = [];
    const { checkpoint } = openCheckpoint((await verzegeld(gegevens)).controlepunt, (await verzegeld(gegevens)).vkey);
    for await (const { bytes } of verifyTree(new FileTileStore(pakket), checkpoint.size, checkpoint.root)) bladen.push(Buffer.from(bytes).toString());
    expect(bladen.filter((blad) => blad.includes('"type":"RegisterHersteld"')).map((blad) => /"oorsprong":"[^"]*(\/\d)"/.exec(blad)?.[1])).toEqual(['/2', '/3']);
    rmSync(join(gegevens, 'controle', '2', 'ondertekensleutel.pem'));
    zetEventsTerug(gegevens);
    await expect(hersteld(gegevens)).rejects.toThrow(/bij een eerder herstel al ondertekend/);
  });

  it('met meer gebeurtenissen dan er in één keer worden opgenomen, verzegelt eerst waar het herstel zelf in staat', async () => {
    const gegevens = kopie('groot');
    await legVast(gegevens, 2_100);
    rmSync(join(gegevens, 'controle', 'ondertekensleutel.pem'));
    const { omvang } = await hersteld(gegevens);
    const { map: { controlepunten } } = await verzegeld(gegevens);
    const omvangen = readFileSync(controlepunten, 'utf8').split('\n').filter(Boolean).map((regel) => parseCheckpoint(parseNote(String(JSON.parse(regel))).text).size);
    expect(omvangen).toEqual([omvang]);
  });

  it('kan onder die oorsprong nog eens worden hersteld', async () => {
    const gegevens = kopie('nogeens');
    rmSync(join(gegevens, 'controle', 'ondertekensleutel.pem'));
    await hersteld(gegevens);
    rmSync(join(gegevens, 'controle', '2', 'ondertekensleutel.pem'));
    expect((await hersteld(gegevens)).oorsprong).toMatch(/\/3$/);
    expect((await verzegeld(gegevens)).vkey.name).toMatch(/\/3$/);
  });
});

describe('een register waarvan de sleutel of de toestand weg is', () => {
  it.each([
    ['de sleutel', ['ondertekensleutel.pem']],
    ['wat laatst ondertekend is', ['laatst-ondertekend']],
    ['het hele controlelog', ['ondertekensleutel.pem', 'laatst-ondertekend', 'logboek', 'controlepunten']],
  ])('begint opnieuw zonder verlies: %s', async (naam, weg) => {
    const gegevens = kopie(`zonder ${naam}`);
    const { omvang } = await verzegeld(gegevens);
    for (const deel of weg) rmSync(join(gegevens, 'controle', deel), { recursive: true });
    await expect(legVast(gegevens, 1)).rejects.toThrow();
    const { verloren, vorig, omvang: nu } = await hersteld(gegevens);
    expect(verloren).toBeNull();
    expect(vorig.omvang).toBe(weg.length === 4 ? 0 : omvang);
    expect(Number(nu)).toBeGreaterThan(omvang);
  });

  it('met een stuk bestand erin ook', async () => {
    const gegevens = kopie('stuk');
    writeFileSync(join(gegevens, 'controle', 'laatst-ondertekend'), 'onzin');
    expect((await hersteld(gegevens)).verloren).toBeNull();
  });
});

describe('herstellen', () => {
  it('gebeurt niet waar niets te herstellen is', async () => {
    await expect(herstelRegister(inMap(kopie('goed'), klok), REDEN)).rejects.toMatchObject({ code: 'niets-te-herstellen' });
  });

  it('gaat na een val vóór het vastleggen verder met de sleutel die er al lag', async () => {
    const gegevens = kopie('val');
    const oorsprong = (await verzegeld(gegevens)).vkey.name.replace(/1$/, '2');
    rmSync(join(gegevens, 'controle', 'ondertekensleutel.pem'));
    await prepareFirstStart(join(gegevens, 'controle', '2', 'laatst-ondertekend'), oorsprong);
    const { vkey } = await loadOrCreateSigningKey(join(gegevens, 'controle', '2', 'ondertekensleutel.pem'), oorsprong);
    expect((await hersteld(gegevens)).publiekeSleutel).toBe(formatVkey(vkey));
  });

  it('vraagt een reden van betekenis', async () => {
    const gegevens = kopie('redenloos');
    rmSync(join(gegevens, 'controle', 'ondertekensleutel.pem'));
    expect(await herstelRegister(inMap(gegevens, klok), { code: 'anders', toelichting: '-' })).toMatchObject({ code: 'reden-ontbreekt' });
  });
});
