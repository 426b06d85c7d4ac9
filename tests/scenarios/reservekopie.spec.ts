import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { overlegId } from '@besluitregister/domain';
import { audittrail, leesstand } from '@besluitregister/read-models';
import { herstelRegister, herstelSleutels, maakReservekopie, openRegister, type Register, type Reservekopie } from '@besluitregister/standalone';
import Database from 'better-sqlite3';

const VERSLAG = 'terugkoppeling-dvo-ijsselland-2019-10-02.txt';
const klok = () => new Date();

let map: string;
let register: Register;
let kopie: Reservekopie;
const pad = (naam: string): string => join(map, naam);

async function importeer(maand: number): Promise<void> {
  const datum = `2020-0${maand}-02`;
  const uitslag = await register.importService.importeer({
    bytes: Buffer.concat([readFileSync(join('voorbeelden', VERSLAG)), Buffer.from(`\n${datum}\n`)]), naam: VERSLAG, overlegId: overlegId('dvo/VR04'), datum, actor: await register.gebruikers.actor(),
  });
  if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
}

/** Types of the first so many events, as a reader of the trail gets them. */
async function spoor({ database }: Register, totNummer: bigint): Promise<readonly string[]> {
  const { rijen } = await audittrail(database, {}, { limiet: 1_000 }, totNummer);
  return rijen.map(({ gebeurtenisId, type }) => `${type} ${gebeurtenisId}`);
}

/** A register that is written to while it is copied. */
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-reservekopie-'));
  register = await openRegister({ gegevens: pad('gegevens'), klok });
  await importeer(1);
  await register.controle.bij();
  const verder = importeer(2);
  kopie = await maakReservekopie({ gegevens: pad('gegevens'), doel: pad('kopie'), sleuteldoel: pad('sleutels'), klok });
  await verder;
  await register.projecties.bij();
}, 60_000);
afterAll(async () => {
  await register.sluit();
  rmSync(map, { recursive: true, force: true });
});

describe('een reservekopie van een register dat in gebruik is', () => {
  it('heeft wat was ondertekend, de documenten en de sleutels, en niet de ondertekensleutel of de leesmodellen', () => {
    expect(kopie.verzegeld).toBeGreaterThan(0n);
    expect(kopie.nummer).toBeGreaterThanOrEqual(kopie.verzegeld);
    expect(kopie.documenten).toBeGreaterThanOrEqual(2);
    expect(kopie.sleutels).toBeGreaterThan(0);
    const bestanden = readdirSync(pad('kopie'), { recursive: true }).map(String);
    expect(bestanden.filter((naam) => /ondertekensleutel|laatst-ondertekend|leesmodellen|sleutels/.test(naam))).toEqual([]);
    expect(JSON.parse(readFileSync(pad('kopie/reservekopie.json'), 'utf8'))).toMatchObject({ nummer: Number(kopie.nummer) });
  });

  it('gaat niet over iets heen', async () => {
    await expect(maakReservekopie({ gegevens: pad('gegevens'), doel: pad('kopie'), klok })).rejects.toMatchObject({ code: 'gegevensmap-onbereikbaar' });
  });

  it('teruggezet vraagt zij om een nieuwe oorsprong, en geeft dan elke gebeurtenis tot en met haar nummer', async () => {
    cpSync(pad('kopie'), pad('terug'), { recursive: true });
    await expect(openRegister({ gegevens: pad('terug'), klok })).rejects.toMatchObject({ code: 'gegevensmap-onvolledig' });
    await herstelSleutels(pad('terug'), pad('sleutels'));
    await expect(openRegister({ gegevens: pad('terug'), klok })).rejects.toMatchObject({ code: 'key-missing', message: expect.stringContaining('beheer herstel') });
    expect(existsSync(pad('terug/controle/ondertekensleutel.pem'))).toBe(false);
    const herstel = await herstelRegister(pad('terug'), klok, { code: 'anders', toelichting: 'schijf defect' });
    expect(herstel).toMatchObject({ oorsprong: expect.stringMatching(/\/2$/), vorig: { omvang: Number(kopie.verzegeld) }, verloren: null });
    const terug = await openRegister({ gegevens: pad('terug'), klok });
    try {
      expect((await leesstand(terug.database)).nummer).toBe(kopie.nummer + 1n);
      expect(await spoor(terug, kopie.nummer)).toEqual(await spoor(register, kopie.nummer));
    } finally {
      await terug.sluit();
    }
  }, 30_000);

  it('van gebeurtenissen die niet meer zijn wat is ondertekend wordt geweigerd', async () => {
    cpSync(pad('gegevens'), pad('vervalst'), { recursive: true });
    const db = new Database(pad('vervalst/gebeurtenissen/gebeurtenissen.sqlite'));
    db.exec('DROP TRIGGER events_no_update');
    db.exec("UPDATE events SET metadata = replace(metadata, 'secretaris', 'voorzitter') WHERE nummer = 90");
    db.close();
    await expect(maakReservekopie({ gegevens: pad('vervalst'), doel: pad('kopie-2'), klok })).rejects.toMatchObject({
      code: 'gegevensmap-onvolledig', message: expect.stringContaining('niet die welke zijn ondertekend'),
    });
    expect(existsSync(pad('kopie-2/reservekopie.json'))).toBe(false);
  });
});
