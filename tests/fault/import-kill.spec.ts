import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { overlegId } from '@besluitregister/domain';
import { START, type RecordedEvent } from '@besluitregister/event-store';
import { Afbouw, openGegevensmap, openRegister, openSchrijfkant } from '@besluitregister/standalone';

const MOMENTEN = 50;
const BESTAND = 'voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt';
const IJSSELLAND = overlegId('dvo/VR04');
const DATUM = '2019-10-02';
const ITEM = /^(Mededeling|Standpunt|Besluit|Actie)Vastgelegd$/;

let map: string;
beforeAll(() => { map = mkdtempSync(join(tmpdir(), 'br-kill-')); });
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

/** A process that is ready to import; `begin` gives it a data folder and resolves when the register is open there. */
function klaarzetten() {
  const child = spawn(process.execPath, ['tests/fault/importeer.child.mjs', BESTAND, IJSSELLAND, DATUM], { stdio: ['pipe', 'pipe', 'inherit'] });
  let uit = '';
  child.stdout.setEncoding('utf8').on('data', (stuk: string) => { uit += stuk; });
  const geopend = once(child.stdout, 'data');
  const einde = once(child, 'close');
  return {
    einde,
    begin: async (gegevens: string) => {
      child.stdin.end(gegevens);
      await geopend;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await einde;
    },
    /** Whether the import was acknowledged before the process ended. */
    klaar: () => uit.includes('klaar geregistreerd'),
  };
}

async function alleEvents(store: { readAll(o: { after: typeof START }): AsyncIterable<RecordedEvent> }): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll({ after: START })) events.push(event);
  return events;
}

const aantal = (events: readonly RecordedEvent[], type: string | RegExp): number =>
  events.filter((event) => (typeof type === 'string' ? event.type === type : type.test(event.type))).length;

describe(`kill -9 tijdens het importeren, op ${MOMENTEN} willekeurige momenten`, () => {
  let items = 0;
  let duur = 0;

  it('meet eerst één ongestoorde import', async () => {
    const ongestoord = klaarzetten();
    await ongestoord.begin(join(map, 'ongestoord'));
    const begin = performance.now();
    await ongestoord.einde;
    duur = performance.now() - begin;
    expect(ongestoord.klaar()).toBe(true);
    const register = await openRegister({ gegevens: join(map, 'ongestoord'), klok: () => new Date() });
    const [rij] = await register.database.query<{ aantal: bigint }>('SELECT count(*) AS aantal FROM rm.vastleggingen');
    items = Number(rij?.aantal);
    await register.sluit();
    expect(items).toBeGreaterThan(10);
  });

  it('laat het hele verslag zien of niets, en importeert daarna precies één keer', async () => {
    const uitkomsten = { niets: 0, alles: 0 };
    let volgende = klaarzetten();
    for (let moment = 0; moment < MOMENTEN; moment++) {
      const gegevens = join(map, String(moment));
      const lopend = volgende;
      await lopend.begin(gegevens);
      volgende = klaarzetten();
      // Up to well past the end: the machine may be slower now than when it was measured.
      await delay(Math.random() * 1.6 * duur);
      await lopend.kill();
      uitkomsten[await controleer(gegevens, lopend.klaar())] += 1;
      rmSync(gegevens, { recursive: true, force: true });
    }
    await volgende.kill();
    // Both must have been seen, or the kills all fell on one side and prove nothing.
    expect(uitkomsten.niets).toBeGreaterThan(0);
    expect(uitkomsten.alles).toBeGreaterThan(0);
  }, 240_000);

  async function controleer(gegevens: string, bevestigd: boolean): Promise<'niets' | 'alles'> {
    const afbouw = new Afbouw();
    const slot = openGegevensmap(gegevens);
    const { store, importService, gebruikers } = await openSchrijfkant(slot, () => new Date(), afbouw);
    const naStart = await alleEvents(store);
    const voltooid = aantal(naStart, 'OvernameVoltooid');
    // Before OvernameVoltooid nothing counts; with it everything is there and the report is finished.
    if (voltooid === 1) {
      expect(aantal(naStart, ITEM)).toBe(items);
      expect(aantal(naStart, 'TerugkoppelingOvergenomen')).toBe(1);
    } else {
      expect(voltooid).toBe(0);
      expect(bevestigd).toBe(false);
    }
    const opnieuw = await importService.importeer({
      bytes: readFileSync(BESTAND), naam: 'verslag.txt', overlegId: IJSSELLAND, datum: DATUM, actor: await gebruikers.actor(),
    });
    expect(opnieuw).toMatchObject({ soort: voltooid === 1 ? 'al-geregistreerd' : 'geregistreerd' });
    const daarna = await alleEvents(store);
    expect(aantal(daarna, 'OvernameVoltooid')).toBe(1);
    expect(aantal(daarna, 'TerugkoppelingOvergenomen')).toBe(1);
    expect(aantal(daarna, ITEM)).toBe(items);
    expect(daarna.map(({ nummer }) => nummer)).toEqual(daarna.map((_, index) => BigInt(index + 1)));
    await afbouw.sluit();
    slot.geefVrij();
    return voltooid === 1 ? 'alles' : 'niets';
  }
});
