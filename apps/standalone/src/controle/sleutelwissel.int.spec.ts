import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatVkey, loadOrCreateSigningKey, openCheckpoint, parseVkey } from '@besluitregister/audit-log';
import { registerDecider, type Reden } from '@besluitregister/domain';
import { Afbouw } from '../afbouw.js';
import { openGegevensmap } from '../gegevensmap.js';
import { openOpslag } from '../schrijfkant.js';
import { controlemap } from './controlemap.js';
import { Controlepunten } from './controlepunten.js';
import { leesVerzegeld } from './ondertekensleutel.js';
import { openControle } from './open-controle.js';
import { voerRegisteropdrachtUit } from './registeropdracht.js';
import { inMap } from './registerbron.js';
import { wisselSleutel, type Sleutelwissel } from './sleutelwissel.js';

const klok = (): Date => new Date('2026-11-25T09:00:00.000Z');
const REDEN: Reden = { code: 'anders', toelichting: 'jaarlijkse wissel van de sleutel' };

let map: string;
let gegevens: string;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-wissel-'));
  gegevens = join(map, 'gegevens');
  await bijgewerkt(gegevens);
});
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

async function bijgewerkt(gegevens: string): Promise<void> {
  const controle = await openControle(gegevens, klok);
  await controle.log.bij().finally(() => controle.sluit());
}

/** A copy of the register as it stood before any change of key. */
function kopie(naam: string): string {
  cpSync(gegevens, join(map, naam), { recursive: true });
  return join(map, naam);
}

async function gewisseld(waar: string): Promise<Sleutelwissel> {
  const uitslag = await wisselSleutel(inMap(waar, klok), REDEN);
  if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
  return uitslag;
}

/** As a kill right after the append: the next key is recorded, and nothing was sealed since. */
async function wijsVolgendeAan(waar: string): Promise<string> {
  const afbouw = new Afbouw();
  const slot = openGegevensmap(waar);
  afbouw.bij(() => { slot.geefVrij(); });
  const opslag = await openOpslag(slot, klok, afbouw);
  const { state } = await opslag.samenstelling.aggregaten.laad(registerDecider, 'Register', opslag.registerId);
  const { vkey } = await loadOrCreateSigningKey(controlemap(slot.controle).volgendeSleutel, state?.oorsprong ?? '');
  await voerRegisteropdrachtUit(opslag, { type: 'WisselSleutel', registerId: opslag.registerId, publiekeSleutel: formatVkey(vkey), reden: REDEN });
  await afbouw.sluit();
  return formatVkey(vkey);
}

async function verzegeldMet(waar: string): Promise<string | undefined> {
  return (await leesVerzegeld(waar))?.openbareSleutel;
}

/** The checkpoints in the history that a key signed, by size. */
async function getekend(waar: string, sleutel: string): Promise<bigint[]> {
  const omvangen: bigint[] = [];
  for await (const regel of Controlepunten.regels(join(waar, 'controle', 'controlepunten'))) {
    try {
      omvangen.push(openCheckpoint(JSON.parse(regel) as string, parseVkey(sleutel)).checkpoint.size);
    } catch { /* not signed with this key */ }
  }
  return omvangen;
}

describe('de sleutel van het controlelog wisselen', () => {
  it('laat beide sleutels het controlepunt tekenen dat de wissel dekt, en daarna alleen de nieuwe', async () => {
    const waar = kopie('heel');
    const oud = await verzegeldMet(waar);
    const eerste = await gewisseld(waar);
    expect(eerste).toEqual({ vorige: oud, nieuwe: await verzegeldMet(waar), hervat: false });
    const tweede = await gewisseld(waar);
    expect(tweede.vorige).toBe(eerste.nieuwe);
    const [begin, overgang, ...later] = await getekend(waar, eerste.vorige);
    expect(later).toEqual([]);
    // The same checkpoint again with the new key alone, and the overlap of the second change.
    expect(await getekend(waar, eerste.nieuwe)).toEqual([overgang, overgang, (overgang ?? 0n) + 1n]);
    expect(begin).toBeLessThan(overgang ?? 0n);
    expect(existsSync(join(waar, 'controle', 'ondertekensleutel.volgende.pem'))).toBe(false);
  });

  it('gaat na een val vóór het vastleggen verder met de sleutel die er al lag', async () => {
    const waar = kopie('gemaakt');
    const { volgendeSleutel } = controlemap(join(waar, 'controle'));
    const { vkey } = await loadOrCreateSigningKey(volgendeSleutel, parseVkey(await verzegeldMet(waar) ?? '').name);
    await bijgewerkt(waar);
    expect(await getekend(waar, formatVkey(vkey))).toEqual([]);
    expect((await gewisseld(waar)).nieuwe).toBe(formatVkey(vkey));
  });

  it('wordt na een val tussen vastleggen en verzegelen bij de volgende start afgemaakt', async () => {
    const waar = kopie('vastgelegd');
    const nieuwe = await wijsVolgendeAan(waar);
    await bijgewerkt(waar);
    expect(await verzegeldMet(waar)).toBe(nieuwe);
  });

  it('wordt, gevraagd terwijl een eerdere niet af was, afgemaakt en niet verdubbeld', async () => {
    const waar = kopie('dubbel');
    const nieuwe = await wijsVolgendeAan(waar);
    expect(await gewisseld(waar)).toMatchObject({ nieuwe, hervat: true });
  });

  it('wordt na een val tussen het verzegelen en het vervangen van de sleutel afgemaakt, onder hetzelfde controlepunt', async () => {
    const waar = kopie('verzegeld');
    const nieuwe = await wijsVolgendeAan(waar);
    const plek = controlemap(join(waar, 'controle'));
    const oud = readFileSync(plek.sleutel);
    await bijgewerkt(waar);
    const controlepunt = (await leesVerzegeld(waar))?.controlepunt;
    renameSync(plek.sleutel, plek.volgendeSleutel);
    cpSync(join(gegevens, 'controle', 'ondertekensleutel.pem'), plek.sleutel);
    expect(readFileSync(plek.sleutel)).toEqual(oud);
    await bijgewerkt(waar);
    expect(await verzegeldMet(waar)).toBe(nieuwe);
    expect((await leesVerzegeld(waar))?.controlepunt).toBe(controlepunt);
  });

  it('de oude sleutel teruggezet tekent niets meer', async () => {
    const waar = kopie('teruggezet');
    await gewisseld(waar);
    const controlepunt = (await leesVerzegeld(waar))?.controlepunt;
    cpSync(join(gegevens, 'controle', 'ondertekensleutel.pem'), join(waar, 'controle', 'ondertekensleutel.pem'));
    await expect(bijgewerkt(waar)).rejects.toMatchObject({ code: 'key-missing' });
    expect(readFileSync(join(waar, 'controle', 'logboek', 'checkpoint'), 'utf8')).toBe(controlepunt);
  });

  it('zonder reden van betekenis gebeurt niet', async () => {
    const waar = kopie('redenloos');
    expect(await wisselSleutel(inMap(waar, klok), { code: 'anders', toelichting: '-' })).toMatchObject({ code: 'reden-ontbreekt' });
    await bijgewerkt(waar);
    expect(await verzegeldMet(waar)).toBe(await verzegeldMet(gegevens));
  });
});
