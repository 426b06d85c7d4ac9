import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Inzage } from '@besluitregister/access';
import { decodeUtf8, FileTileStore, parseCheckpoint, parseNote, verifyTree } from '@besluitregister/audit-log';
import { Inzagelog } from './inzagelog.js';

const map = mkdtempSync(join(tmpdir(), 'br-inzage-'));
afterAll(() => { rmSync(map, { recursive: true }); });

let jaar = 2024;
const klok = (): Date => new Date(`${jaar}-05-01T12:00:00.000Z`);
const WIE = '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a01';
const inzage = (nummer: number, object = `object-${nummer}`): Inzage => ({
  id: String(nummer), tijdstip: new Date(klok().getTime() + nummer * 1_000).toISOString(), actie: 'register.raadplegen', resultaat: 'gegeven', oorsprong: '127.0.0.1',
  actor: { id: nummer % 2 === 0 ? WIE : 'ander', naam: 'Jan', rol: 'lezer', organisatie: null, methode: 'lokaal' },
  objecten: [{ soort: 'vastlegging', id: object, vertrouwelijkheid: 'geheim' }],
});

describe('het inzagelogboek', () => {
  it('bewaart wat tegelijk komt, ook over een herstart, de nieuwste eerst en per bladzijde', async () => {
    const log = new Inzagelog(map, klok);
    await Promise.all(Array.from({ length: 300 }, (_, nummer) => log.schrijf([inzage(nummer)])));
    await log.sluit();
    const weer = new Inzagelog(map, klok);
    await weer.schrijf([inzage(300), inzage(301)]);
    const nummers: number[] = [];
    let cursor: string | undefined;
    do {
      const { inzagen, volgende } = await weer.lees({ limiet: 70, cursor });
      nummers.push(...inzagen.map(({ id }) => Number(id)));
      cursor = volgende ?? undefined;
    } while (cursor !== undefined);
    expect(nummers).toEqual(Array.from({ length: 302 }, (_, plek) => 301 - plek));
  });

  it('geeft wat een persoon zag, wie iets zag, en wat in een periode', async () => {
    const log = new Inzagelog(map, klok);
    const ids = async (vraag: object): Promise<string[]> => (await log.lees({ limiet: 3, ...vraag })).inzagen.map(({ id }) => id);
    expect(await ids({ actorId: WIE })).toEqual(['300', '298', '296']);
    expect(await ids({ objectId: 'object-7' })).toEqual(['7']);
    expect(await ids({ van: inzage(5).tijdstip, tot: inzage(6).tijdstip })).toEqual(['6', '5']);
  });

  it('begint elk jaar een nieuw logboek, en gooit een jaar waarvan de termijn voorbij is heel weg', async () => {
    jaar = 2026;
    const log = new Inzagelog(map, klok);
    await log.schrijf([inzage(999)]);
    expect((await log.lees({ limiet: 2 })).inzagen.map(({ id }) => id)).toEqual(['999', '301']);
    expect(readdirSync(map).sort()).toEqual(['2024', '2026']);
    await log.ruimOp(2);
    expect(readdirSync(map)).toEqual(['2024', '2026']);
    await log.ruimOp(1);
    expect(readdirSync(map)).toEqual(['2026']);
  });

  it('is met dezelfde middelen te controleren als dat van het register', async () => {
    const tiles = new FileTileStore(join(map, '2026', 'logboek'));
    const { size, root } = parseCheckpoint(parseNote(decodeUtf8(await tiles.read('checkpoint') ?? new Uint8Array())).text);
    const gelezen: string[] = [];
    for await (const { bytes } of verifyTree(tiles, size, root)) gelezen.push(decodeUtf8(bytes));
    expect(gelezen).toEqual([expect.stringContaining('"id":"999"')]);
  });
});
