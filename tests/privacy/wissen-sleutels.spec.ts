import { copyFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { streamNaam, type JsonObject } from '@besluitregister/domain';
import { openSqliteEventStore } from '@besluitregister/event-store';
import { kekFromBase64, protect } from '@besluitregister/key-store';
import { controleerVelden } from '@besluitregister/registration';
import { HOOFDSLEUTEL, NIEUWE_HOOFDSLEUTEL, openSleutels } from '@besluitregister/standalone';
import Database from 'better-sqlite3';
import { voerUit } from '../../apps/cli/src/cli.js';
import { actie, IJSSELLAND, REDEN } from '../e2e/schrijfkant.fixture.js';
import { bedien, bestandenMet, FG, KANARIE, noemt, opgeslagen, type Bediend } from './wissen.fixture.js';

let map: string;
let kant: Bediend;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-sleutels-'));
  kant = await bedien(map);
}, 60_000);
afterAll(async () => {
  // The last test leaves it closed; a second time does nothing.
  await kant.sluit();
  rmSync(map, { recursive: true, force: true });
});

const sleutelbestand = (): string => join(map, 'sleutels', 'sleutels.sqlite');
const tekst = (waarde: unknown): string => String(waarde);

async function controle() {
  const keys = await openSleutels({ sleutels: join(map, 'sleutels') });
  const store = openSqliteEventStore({ file: join(map, 'gebeurtenissen', 'gebeurtenissen.sqlite') });
  try {
    return await controleerVelden(store, keys);
  } finally {
    await store.close();
    await keys.close();
  }
}

async function vraagWissing(persoonId: string): Promise<string> {
  const { wisverzoekId } = await kant.doe('wisverzoeken', {
    vastleggingen: [], personen: [{ persoonId, velden: ['naam'] }], documenten: [], grond: 'avg-17-lid-1', reden: { code: 'privacy', toelichting: 'Op verzoek.' },
  });
  return tekst(wisverzoekId);
}

describe('Gegeven een passage die onleesbaar moet worden', () => {
  it('lakt een vastlegging: de eerdere versie is nergens meer te lezen, ook niet zoals toen bekend, en wat er daarna van de actie werd wel', async () => {
    const { vergaderingId } = await kant.doe('vergaderingen', { overlegId: IJSSELLAND, datum: '2019-11-06' });
    const pad = `vergaderingen/${tekst(vergaderingId)}/vastleggingen`;
    const inhoud = { ...actie, tekst: `Wij bellen ${KANARIE} terug.` };
    const { vastleggingId } = await kant.doe(pad, { actie: inhoud });
    await kant.doe(`${pad}/${tekst(vastleggingId)}/voortgangsmeldingen`, { geldigOp: '2019-11-07', woorden: 'Er is gebeld.' });
    const toen = (await kant.register.database.query<{ nummer: bigint }>('SELECT max(nummer) AS nummer FROM rm.audittrail'))[0]?.nummer;
    await kant.doe(`${pad}/${tekst(vastleggingId)}/lakkingen`, { actie: { ...inhoud, tekst: 'Wij bellen ██████ terug.' }, reden: REDEN });
    await kant.register.wisser.bij();
    await kant.register.projecties.bij();
    const nu = await kant.haal(`/v1/vergaderingen/${tekst(vergaderingId)}`);
    const eerder = await kant.haal(`/v1/vergaderingen/${tekst(vergaderingId)}?totNummer=${String(toen)}`);
    expect([nu.status, eerder.status]).toEqual([200, 200]);
    expect([nu.tekst.includes('Wij bellen ██████ terug.'), noemt(nu.tekst)]).toEqual([true, false]);
    expect([eerder.tekst.includes('[gewist]'), noemt(eerder.tekst)]).toEqual([true, false]);
    expect((await kant.register.registratie.aggregaten.laad({ initialState: '', decide: () => [], evolve: (s, e) => s + JSON.stringify(e) }, 'Actie', tekst(vastleggingId))).state).toContain('Er is gebeld.');
    expect(bestandenMet(map)).toEqual([]);
  }, 60_000);

  it('lakt een document regel voor regel: het bestand zoals ontvangen is weg, en passages wijzen nog aan wat ze aanwezen', async () => {
    const regels = readFileSync('voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', 'utf8').replace(/^\ufeff/, '').split('\n');
    const bytes = Buffer.from([`Notulist: ${KANARIE}`, ...regels].join('\n'));
    const uitslag = await kant.register.importService.importeer({ bytes, naam: 'verslag.txt', overlegId: IJSSELLAND, datum: '2019-10-02', actor: await kant.register.gebruikers.actor() });
    expect(uitslag).toMatchObject({ soort: 'geregistreerd' });
    const opgenomen = (await opgeslagen(map)).find(({ type }) => type === 'DocumentOpgenomen');
    const documentId = tekst(opgenomen?.data['documentId']);
    const weergaveId = tekst((opgenomen?.data['weergave'] as JsonObject)['weergaveId']);
    const lak = { passages: [{ vanRegel: 1, vanTeken: 10, totRegel: 1, totTeken: 10 + KANARIE.length }], naam: null, reden: REDEN };
    await kant.doe(`documenten/${documentId}/lakkingen`, lak);
    await kant.register.wisser.bij();
    const weergave = await kant.haal(`/v1/documenten/${documentId}/weergaven/${weergaveId}`);
    const { regels: gelakt, versie, naam } = JSON.parse(weergave.tekst) as { regels: string[]; versie: number; naam: string };
    expect({ versie, naam, eerste: gelakt[0], tweede: gelakt[1] }).toEqual({ versie: 2, naam: 'verslag.txt', eerste: `Notulist: ${'█'.repeat(KANARIE.length)}`, tweede: regels[0]?.replace('\r', '') });
    expect((await kant.register.registratie.kluis.regelsVan(documentId, weergaveId))?.length).toBe(gelakt.length);
    const tweede = await kant.haal(`/v1/documenten/${documentId}/weergaven/${randomUUID()}`);
    expect(tweede.status).toBe(404);
    await expect(kant.doe(`documenten/${documentId}/lakkingen`, { ...lak, passages: [{ vanRegel: 9_999, vanTeken: 0, totRegel: 9_999, totTeken: 1 }] })).rejects.toThrow('passage-ongeldig');
    await expect(kant.doe(`documenten/${documentId}/lakkingen`, lak)).rejects.toThrow('200');
  }, 60_000);
});

describe('Gegeven sleutels die teruggezet, kwijt of vervalst zijn', () => {
  it('past een oudere reservekopie van de sleutels de wissingen van daarna eerst weer toe', async () => {
    const { persoonId } = await kant.doe('personen', { naam: KANARIE });
    const wisverzoekId = await vraagWissing(tekst(persoonId));
    // Whoever decides is known before the copy is made, so that no other key is newer than it.
    await kant.doe('personen', { naam: 'Van een ander' }, FG.naam);
    await kant.sluit();
    copyFileSync(sleutelbestand(), join(map, 'kopie'));
    kant = await bedien(map);
    await kant.doe(`wisverzoeken/${wisverzoekId}/goedkeuringen`, { besluit: 'goedgekeurd' }, FG.naam);
    await kant.register.wisser.bij();
    await kant.sluit();
    for (const bestand of ['', '-wal', '-shm']) rmSync(`${sleutelbestand()}${bestand}`, { force: true });
    renameSync(join(map, 'kopie'), sleutelbestand());
    // Put back, the key would open the name again.
    expect((await controle()).bevindingen).toEqual([]);
    kant = await bedien(map);
    expect(await kant.register.database.query('SELECT naam FROM rm.personen WHERE persoon_id = $1', [tekst(persoonId)])).toEqual([{ naam: '[gewist]' }]);
    expect(bestandenMet(map)).toEqual([]);
    expect((await kant.haal('/health/ready')).status).toBe(200);
    expect(JSON.parse((await kant.haal(`/v1/wisverzoeken/${wisverzoekId}`)).tekst)).toMatchObject({ fase: 'uitgevoerd', uitkomst: { gebeurtenissen: 1, documenten: 0 } });
  }, 90_000);

  it('noemt wie van de sleutels beschadigd zijn, en kijkt verder', async () => {
    await kant.sluit();
    const voor = await controle();
    const db = new Database(sleutelbestand());
    const rijen = db.prepare<[], { kid: string; iv: Buffer; wrapped: Buffer }>('SELECT kid, iv, wrapped FROM data_key ORDER BY kid').all();
    const [een, ander] = rijen;
    if (een === undefined || ander === undefined) throw new Error('te weinig sleutels');
    const zet = db.prepare('UPDATE data_key SET iv = ?, wrapped = ? WHERE kid = ?');
    zet.run(ander.iv, ander.wrapped, een.kid);
    zet.run(een.iv, een.wrapped, ander.kid);
    const { bevindingen, open } = await controle();
    expect(new Set(bevindingen.map(({ soort }) => soort))).toEqual(new Set(['onleesbaar']));
    expect(bevindingen.map(({ kid }) => kid).every((kid) => [een.kid, ander.kid].includes(kid))).toBe(true);
    expect(open + bevindingen.length).toBe(voor.open);
    for (const { kid, iv, wrapped } of [een, ander]) zet.run(iv, wrapped, kid);
    db.close();
    kant = await bedien(map);
  }, 60_000);

  it('bewaart, wisselt, herstelt en controleert de beheerder sleutels met de opdrachtregel, zonder dat een gebeurtenis verandert', async () => {
    await kant.sluit();
    const vooraf = await opgeslagen(map);
    const kopie = join(map, '..', `br-kopie-${randomUUID()}`);
    const opdracht = async (...argumenten: string[]): Promise<{ readonly exit: number; readonly uit: Record<string, unknown> }> => {
      const regels: string[] = [];
      const exit = await voerUit(['beheer', 'sleutels', ...argumenten, '--json', '--gegevens', map], { breedte: 100, uit: (regel) => { regels.push(regel); }, meld: () => undefined });
      return { exit, uit: JSON.parse(regels.join('\n')) as Record<string, unknown> };
    };
    const { uit: eerst } = await opdracht('toon');
    expect(eerst).toMatchObject({ bron: join(map, 'sleutels', 'hoofdsleutel'), kenmerk: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(await opdracht('reservekopie', kopie)).toEqual({ exit: 0, uit: { map: kopie, hoofdsleutel: true } });
    expect((await opdracht('reservekopie', kopie)).exit).toBe(2);
    const { uit: daarna } = await opdracht('wissel');
    expect(daarna).toMatchObject({ sleutels: eerst['sleutels'], vernietigd: eerst['vernietigd'] });
    expect(daarna['kenmerk']).not.toBe(eerst['kenmerk']);
    expect((await opdracht('controleer')).uit).toMatchObject({ bevindingen: [], documenten: { bevindingen: [] } });
    for (const bestand of ['', '-wal', '-shm']) rmSync(`${sleutelbestand()}${bestand}`, { force: true });
    rmSync(join(map, 'sleutels', 'hoofdsleutel'));
    expect(await opdracht('herstel', kopie)).toEqual({ exit: 0, uit: { overgenomen: eerst['sleutels'] } });
    expect((await opdracht('controleer')).uit).toMatchObject({ bevindingen: [], documenten: { bevindingen: [] } });
    expect((await opdracht('herstel', kopie)).uit).toEqual({ overgenomen: 0 });
    expect((await opdracht('herstel', join(map, 'documenten'))).exit).toBe(2);
    expect(await opgeslagen(map)).toEqual(vooraf);
    rmSync(kopie, { recursive: true });
    kant = await bedien(map);
  }, 60_000);

  it('neemt de hoofdsleutel uit de omgeving, en wisselt haar daar', async () => {
    const [oud, nieuw] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
    const sleutels = mkdtempSync(join(tmpdir(), 'br-omgeving-'));
    const keys = await openSleutels({ sleutels }, { [HOOFDSLEUTEL]: oud });
    const { kid } = await keys.keyFor('persoon/1');
    await keys.rewrap(kekFromBase64(nieuw, NIEUWE_HOOFDSLEUTEL));
    await keys.close();
    await expect(openSleutels({ sleutels }, { [HOOFDSLEUTEL]: oud })).rejects.toMatchObject({ code: 'hoofdsleutel-verkeerd' });
    const weer = await openSleutels({ sleutels }, { [HOOFDSLEUTEL]: nieuw });
    expect((await weer.keyFor('persoon/1')).kid).toBe(kid);
    await weer.close();
    expect(readdirSync(sleutels).some((naam) => naam.startsWith('hoofdsleutel'))).toBe(false);
    rmSync(sleutels, { recursive: true });
  });

  it('noemt een vervalst veld bij gebeurtenis en plaats, en wordt rood', async () => {
    const persoonId = randomUUID();
    const stream = streamNaam('Persoon', persoonId);
    const veld = `${stream}/data/naam`;
    const [keys, store] = [await openSleutels({ sleutels: join(map, 'sleutels') }), openSqliteEventStore({ file: join(map, 'gebeurtenissen', 'gebeurtenissen.sqlite') })];
    const key = await keys.keyFor(`persoon/${persoonId}`);
    const [echt, vals] = [protect('Echt', key, veld, randomBytes), protect('Vals', key, veld, randomBytes)];
    const metadata = {
      schemaVersion: 1, stream, revision: 0, recordedAt: new Date().toISOString(), actor: { id: persoonId, role: 'systeem', organisation: null, method: 'systeem' },
      reason: null, commandId: persoonId, $correlationId: persoonId, $causationId: persoonId,
    };
    await store.append(stream, 'none', [{ id: randomUUID(), type: 'PersoonGeregistreerd', data: { persoonId, naam: { ...echt, commitment: vals.commitment } }, metadata }]);
    await store.close();
    await keys.close();
    await kant.doe('personen', { naam: 'Wie daarna komt' });
    await expect(kant.register.projecties.bij()).rejects.toThrow();
    const gezondheid = await kant.haal('/health/ready');
    expect(gezondheid.status).toBe(503);
    expect(gezondheid.tekst).toMatch(new RegExp(`PersoonGeregistreerd.*${veld}.*veranderd`));
    expect((await controle()).bevindingen).toEqual([expect.objectContaining({ type: 'PersoonGeregistreerd', veld, soort: 'geschonden' })]);
  }, 60_000);

  it('noemt een sleutel die kwijt is, zonder dat een wissing haar vernietigde, bij gebeurtenis en veld', async () => {
    await kant.sluit();
    const db = new Database(sleutelbestand());
    db.prepare(`DELETE FROM data_key WHERE onderwerp LIKE 'agendapunt/%'`).run();
    db.close();
    const { bevindingen } = await controle();
    expect(bevindingen).toContainEqual(expect.objectContaining({ type: 'AgendapuntOpgenomen', soort: 'ontbreekt', veld: expect.stringMatching(/^br\.Vergadering-.*\/data\/titel$/) }));
    for (const naam of ['leesmodellen', 'leesmodellen-nieuw']) rmSync(join(map, naam), { recursive: true, force: true });
    // What can be read up to there is served; the read model that needs the key stands still, and says on which event.
    kant = await bedien(map);
    await expect(kant.register.projecties.bij()).rejects.toThrow(/AgendapuntOpgenomen/);
    await kant.sluit();
  }, 60_000);
});
