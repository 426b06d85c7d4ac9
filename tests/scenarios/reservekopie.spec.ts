import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { overlegId } from '@besluitregister/domain';
import { audittrail, leesstand } from '@besluitregister/read-models';
import { controleerSleutels, herstelRegister, herstelSleutels, inMap, maakReservekopie, maakSleutelkopie, openRegister, type Register, type Reservekopie } from '@besluitregister/standalone';
import Database from 'better-sqlite3';
import { voerUit } from '../../apps/cli/src/cli.js';

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
  await register.controle.bij();
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

  it('gaat niet over iets heen, en van de sleutels niet in het register zelf', async () => {
    await expect(maakSleutelkopie(pad('gegevens'), pad('gegevens/kopie'))).rejects.toThrow(/elk op een eigen plaats/);
    await expect(maakReservekopie({ gegevens: pad('gegevens'), doel: pad('kopie'), klok })).rejects.toMatchObject({ code: 'gegevensmap-onbereikbaar' });
    await expect(maakReservekopie({ gegevens: pad('gegevens'), doel: pad('nieuw'), sleuteldoel: pad('sleutels'), klok })).rejects.toMatchObject({ code: 'gegevensmap-onbereikbaar' });
    expect(readdirSync(pad('nieuw'))).toEqual([]);
  });

  it.each([['nieuw', 'nieuw/sleutels'], ['gegevens/kopie', 'nieuwe-sleutels'], ['nieuw', 'gegevens/sleutels/kopie'], ['nieuw', 'nieuw']])(
    'houdt register, kopie en sleutels uit elkaar: %s met sleutels in %s', async (doel, sleuteldoel) => {
      await expect(maakReservekopie({ gegevens: pad('gegevens'), doel: pad(doel), sleuteldoel: pad(sleuteldoel), klok })).rejects.toThrow(/elk op een eigen plaats/);
    });

  it('teruggezet vraagt zij om een nieuwe oorsprong, en geeft dan elke gebeurtenis tot en met haar nummer', async () => {
    cpSync(pad('kopie'), pad('terug'), { recursive: true });
    await expect(openRegister({ gegevens: pad('terug'), klok })).rejects.toMatchObject({ code: 'gegevensmap-onvolledig' });
    await herstelSleutels(pad('terug'), pad('sleutels'));
    await expect(openRegister({ gegevens: pad('terug'), klok })).rejects.toMatchObject({ code: 'key-missing', message: expect.stringContaining('beheer herstel') });
    expect(existsSync(pad('terug/controle/ondertekensleutel.pem'))).toBe(false);
    const herstel = await herstelRegister(inMap(pad('terug'), klok), { code: 'anders', toelichting: 'schijf defect' });
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
    db.exec("UPDATE events SET metadata = replace(metadata, 'secretaris', 'voorzitter') WHERE nummer IN (90, (SELECT max(nummer) FROM events))");
    db.close();
    await expect(maakReservekopie({ gegevens: pad('vervalst'), doel: pad('kopie-2'), klok })).rejects.toMatchObject({
      code: 'gegevensmap-onvolledig', message: expect.stringContaining('niet die welke zijn ondertekend'),
    });
    expect(existsSync(pad('kopie-2/reservekopie.json'))).toBe(false);
    // What was signed is still to be had as evidence, and nobody takes the register for one in order.
    const { status, stderr } = spawnSync(process.execPath, ['apps/cli/bin/besluitregister.js', 'audit', 'exporteer', pad('pakket'), '--gegevens', pad('vervalst')], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/in de opslag is niet meer de gebeurtenis die in het controlelog staat/);
    expect(stderr).not.toMatch(/trace-warnings|\(node:/);
    expect(existsSync(pad('pakket/checkpoint'))).toBe(true);
  });

  it('het bewijspakket is er ook waar alleen het log staat, zoals bij de projector', async () => {
    cpSync(pad('gegevens/controle'), pad('volume/controle'), { recursive: true });
    const geen = { breedte: 100, uit: () => undefined, meld: () => undefined };
    expect(await voerUit(['audit', 'exporteer', pad('pakket-volume'), '--gegevens', pad('volume')], geen)).toBe(0);
    expect(existsSync(pad('pakket-volume/checkpoint'))).toBe(true);
    expect(existsSync(pad('volume/gebeurtenissen'))).toBe(false);
    expect(await voerUit(['audit', 'exporteer', pad('pakket-leeg'), '--gegevens', pad('leeg')], geen)).toBe(3);
  });

  it('verhuist niet zonder te zeggen waarheen: een verkeerde instelling is onjuiste invoer', async () => {
    const gemeld: string[] = [];
    expect(await voerUit(['beheer', 'overzetten', '--van', pad('kopie')], { breedte: 100, uit: () => undefined, meld: (regel) => { gemeld.push(regel); } })).toBe(2);
    expect(gemeld.join()).toContain('BESLUITREGISTER_EVENTSTORE ontbreekt');
  });

  it('zegt van welke documenten niets bruikbaars meer is, en kopieert de rest', async () => {
    cpSync(pad('gegevens'), pad('gehavend'), { recursive: true });
    const [een = '', ander = ''] = readdirSync(pad('gehavend/documenten'), { recursive: true, withFileTypes: true }).filter((iets) => iets.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    rmSync(een);
    writeFileSync(ander, 'iets anders');
    const { documenten, documentenNietInOrde } = await maakReservekopie({ gegevens: pad('gehavend'), doel: pad('kopie-3'), klok });
    expect({ documenten, documentenNietInOrde }).toEqual({ documenten: 2, documentenNietInOrde: 2 });
    expect(existsSync(pad('kopie-3/reservekopie.json'))).toBe(true);
    const { bevindingen, documenten: controle } = await controleerSleutels(pad('gehavend'));
    expect(bevindingen).toEqual([]);
    expect(controle.bestanden).toBe(2);
    expect(controle.bevindingen.map(({ soort }) => soort).sort()).toEqual(['beschadigd', 'ontbreekt']);
  });
});
