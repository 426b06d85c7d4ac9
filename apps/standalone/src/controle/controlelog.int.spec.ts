import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CheckpointSigner, FileTileStore, leafHash, openCheckpoint, parseTlogProof, TREE_HEAD_PATH, verifyTlogProof, verifyTree, type TileFile,
} from '@besluitregister/audit-log';
import { leafBytes } from '@besluitregister/domain';
import { MemoryEventStore, type EventData, type EventStore } from '@besluitregister/event-store';
import { controlemap } from './controlemap.js';
import { Controlelog } from './controlelog.js';
import type { ControlelogFout } from './controlelog-fout.js';
import { Controlepunten } from './controlepunten.js';
import { Volgpunt } from './volgpunt.js';

const STROOM = 'br.Dossier-0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b';

let map: string;
let signer: CheckpointSigner;
let gemeld: ControlelogFout[];
const lopend: Controlelog[] = [];

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'controlelog-'));
  const { sleutel, laatstOndertekend } = controlemap(map);
  signer = await CheckpointSigner.open({ keyFile: sleutel, stateFile: laatstOndertekend, origin: 'register.voorbeeld.nl/1' });
  gemeld = [];
});
afterEach(async () => {
  for (const log of lopend.splice(0)) await log.stop(0);
  await rm(map, { recursive: true });
});

function gebeurtenis(nummer: number, uitkomst = 'ingestemd'): EventData {
  const id = `0199a1b2-7c3d-7e4f-8a5b-${nummer.toString(16).padStart(12, '0')}`;
  return { id, type: 'BesluitVastgelegd', data: { uitkomst, nummer }, metadata: { stream: STROOM, revision: nummer - 1 } };
}

const reeks = (tot: number): EventData[] => Array.from({ length: tot }, (_, at) => gebeurtenis(at + 1));

async function winkel(events: readonly EventData[]): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  if (events.length > 0) await store.append(STROOM, 'none', events);
  return store;
}

function controlelog(store: EventStore, tiles = new FileTileStore(controlemap(map).logboek)): Controlelog {
  const { volgpunt, controlepunten } = controlemap(map);
  const log = new Controlelog({
    store, tiles, signer, vroegereSleutels: [], volgpunt: new Volgpunt(volgpunt), controlepunten: new Controlepunten(controlepunten), meld: (fout) => { gemeld.push(fout); },
  });
  lopend.push(log);
  return log;
}

/** Follows the store until everything is sealed, and stops. */
async function volg(store: EventStore, tiles?: FileTileStore): Promise<Controlelog> {
  const log = controlelog(store, tiles);
  log.start();
  await log.bij();
  await log.stop();
  return log;
}

/** The leaves of the sealed log, after everything in it was checked. */
async function verzegeld(log: Controlelog): Promise<Buffer[]> {
  const { checkpoint } = openCheckpoint(await log.controlepunt() ?? '', signer.vkey);
  const leaves: Buffer[] = [];
  for await (const { bytes } of verifyTree(new FileTileStore(controlemap(map).logboek), checkpoint.size, checkpoint.root)) leaves.push(Buffer.from(bytes));
  return leaves;
}

const bladen = (events: readonly EventData[]): Buffer[] => events.map((event) => Buffer.from(leafBytes(event)));

class Uitval extends Error {}

describe('het controlelog', () => {
  it('heeft van elke gebeurtenis de exacte bytes, op nummer - 1, en is verzegeld als de opslag is ingehaald', async () => {
    const log = await volg(await winkel(reeks(700)));
    expect(await verzegeld(log)).toEqual(bladen(reeks(700)));
    expect(log.status()).toEqual({ stand: 'gestopt', opgenomen: 700n, verzegeld: 700n });
  });

  it('verzegelt ook wat er bij komt terwijl het loopt', async () => {
    const store = await winkel(reeks(3));
    const log = controlelog(store);
    log.start();
    await log.bij();
    expect(log.status()).toEqual({ stand: 'bij', opgenomen: 3n, verzegeld: 3n });
    await store.append(STROOM, 2n, reeks(5).slice(3));
    await log.bij();
    expect(log.status()).toEqual({ stand: 'bij', opgenomen: 5n, verzegeld: 5n });
    expect(await verzegeld(log)).toEqual(bladen(reeks(5)));
  });

  it('gaat na een herstart verder, en ondertekent zonder nieuwe gebeurtenissen hetzelfde', async () => {
    const eerste = await (await volg(await winkel(reeks(300)))).controlepunt();
    const zelfde = await volg(await winkel(reeks(300)));
    expect(await zelfde.controlepunt()).toBe(eerste);
    expect(await verzegeld(await volg(await winkel(reeks(900))))).toEqual(bladen(reeks(900)));
  });

  it('heeft zonder gebeurtenissen nog geen controlepunt', async () => {
    const log = await volg(await winkel([]));
    expect(await log.controlepunt()).toBeUndefined();
    expect(await log.bewijs(1n)).toBeUndefined();
    expect(gemeld).toEqual([]);
  });

  it('houdt een schrijver niet op, ook niet als zijn eigen opslag blijft hangen', async () => {
    let laatGaan: () => void = () => undefined;
    const poort = new Promise<void>((resolve) => { laatGaan = resolve; });
    class Traag extends FileTileStore {
      override async write(files: readonly TileFile[]): Promise<void> {
        await poort;
        await super.write(files);
      }
    }
    const store = await winkel(reeks(1));
    const log = controlelog(store, new Traag(controlemap(map).logboek));
    log.start();
    await store.append(STROOM, 0n, reeks(4).slice(1));
    expect(log.status()).toMatchObject({ stand: 'inhalen', verzegeld: 0n });
    laatGaan();
    await log.bij();
    expect(await verzegeld(log)).toEqual(bladen(reeks(4)));
  });

  it('verzegelt bij de volgende start wat een val tussen schrijven en ondertekenen liet liggen', async () => {
    class Uitvallend extends FileTileStore {
      override async write(files: readonly TileFile[]): Promise<void> {
        if (files.some(({ path }) => path === 'checkpoint')) throw new Uitval();
        await super.write(files);
      }
    }
    const log = controlelog(await winkel(reeks(5)), new Uitvallend(controlemap(map).logboek));
    log.start();
    await expect(log.bij()).rejects.toMatchObject({ code: 'controlelog-staat-stil' });
    expect(await log.controlepunt()).toBeUndefined();
    expect(await verzegeld(await volg(await winkel(reeks(5))))).toEqual(bladen(reeks(5)));
  });

  it('verzegelt bij het stoppen wat er nog ligt', async () => {
    const store = await winkel(reeks(600));
    const log = controlelog(store);
    log.start();
    await log.stop();
    expect(await verzegeld(log)).toEqual(bladen(reeks(600)));
  });

  it('geeft het bewijs van een gebeurtenis zodra een controlepunt haar dekt', async () => {
    const log = await volg(await winkel(reeks(9)));
    const policy = { logs: [signer.vkey], witnesses: [], groups: [], quorum: null };
    const bewijs = parseTlogProof(await log.bewijs(7n) ?? '');
    expect(bewijs.index).toBe(6n);
    expect(verifyTlogProof(bewijs, leafHash(leafBytes(gebeurtenis(7))), policy).checkpoint.size).toBe(9n);
    expect(await log.bewijs(10n)).toBeUndefined();
  });
});

describe('een controlelog dat niet meer bij de opslag past', () => {
  async function wordtGeweigerd(store: EventStore, code: string): Promise<ControlelogFout | undefined> {
    const controlepunt = await readFile(join(controlemap(map).logboek, 'checkpoint'), 'utf8');
    const log = controlelog(store);
    log.start();
    await expect(log.bij()).rejects.toMatchObject({ code });
    expect(gemeld).toEqual([expect.objectContaining({ code })]);
    expect(log.status()).toMatchObject({ stand: 'gestopt', fout: { code } });
    expect(await log.controlepunt()).toBe(controlepunt);
    return gemeld[0];
  }

  it('staat stil bij een gewijzigde gebeurtenis, zegt welke, en ondertekent niets meer', async () => {
    await volg(await winkel(reeks(20)));
    const fout = await wordtGeweigerd(await winkel([...reeks(30).with(16, gebeurtenis(17, 'afgewezen'))]), 'controlelog-wijkt-af');
    expect(fout?.message).toContain('Gebeurtenis 17 in de opslag');
  });

  it.each([[0], [7], [300]])('staat stil als de opslag nog maar %d van 600 gebeurtenissen heeft', async (aantal) => {
    await volg(await winkel(reeks(600)));
    const fout = await wordtGeweigerd(await winkel(reeks(aantal)), 'controlelog-loopt-voor');
    expect(fout?.message).toContain(`De opslag telt ${aantal} gebeurtenissen, maar het controlelog al 600`);
  });

  it('vergelijkt zonder leesbaar volgpunt de hele opslag', async () => {
    await volg(await winkel(reeks(600)));
    await writeFile(controlemap(map).volgpunt, 'onzin');
    await wordtGeweigerd(await winkel([...reeks(600).with(2, gebeurtenis(3, 'afgewezen'))]), 'controlelog-wijkt-af');
  });

  it('staat stil als het log zelf beschadigd is', async () => {
    await volg(await winkel(reeks(5)));
    await rm(join(controlemap(map).logboek, TREE_HEAD_PATH));
    await wordtGeweigerd(await winkel(reeks(5)), 'controlelog-staat-stil');
  });

  it('loopt weer nadat de juiste opslag is teruggezet', async () => {
    await volg(await winkel(reeks(600)));
    await wordtGeweigerd(await winkel(reeks(100)), 'controlelog-loopt-voor');
    expect(await verzegeld(await volg(await winkel(reeks(610))))).toEqual(bladen(reeks(610)));
  });
});
