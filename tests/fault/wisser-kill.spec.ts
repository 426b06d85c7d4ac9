import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Afbouw, openGegevensmap, openRegister, openSchrijfkant, type Register } from '@besluitregister/standalone';
import { bestandenMet, KANARIE, opgeslagen } from '../privacy/wissen.fixture.js';
import type { Actor, Wisdoel } from '@besluitregister/domain';
import { IJSSELLAND } from '../e2e/schrijfkant.fixture.js';

const STAPPEN = [
  'sleutels-vernietigen', 'bestanden-verwijderen', 'leesmodellen-verwijderen', 'uitvoering-vastleggen', 'opdracht-afronden', 'stand-onthouden',
] as const;
// Before a step is after the one before it.
const MOMENTEN = [{ stap: STAPPEN[0], wanneer: 'before' }, ...STAPPEN.map((stap) => ({ stap, wanneer: 'after' }))] as const;
const FG: Actor = { id: '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c', role: 'functionaris-gegevensbescherming', organisation: null, method: 'lokaal' };

let map: string;
let bron: string;

/** A register with a report that names the canary, whose erasure was approved while nobody was there to carry it out. */
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-wisser-'));
  bron = join(map, 'bron');
  const register = await openRegister({ gegevens: bron, klok: () => new Date() });
  const verslag = `Notulist: ${KANARIE}\n${readFileSync('voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', 'utf8')}`;
  const actor = await register.gebruikers.actor();
  await register.importService.importeer({ bytes: Buffer.from(verslag), naam: `${KANARIE}.txt`, overlegId: IJSSELLAND, datum: '2019-10-02', actor });
  await register.projecties.bij();
  await register.sluit();
  await keurGoed(actor);
}, 120_000);
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

/** Asks for erasure of the document and has another approve it, on the write side alone: the wisser does not run there. */
async function keurGoed(actor: Actor): Promise<void> {
  const afbouw = new Afbouw();
  const slot = openGegevensmap(bron);
  const { registratie: { wisverzoeken } } = await openSchrijfkant(slot, () => new Date(), afbouw);
  const gevonden = (await opgeslagen(bron)).find(({ type }) => type === 'DocumentOpgenomen')?.data['documentId'];
  const documentId = typeof gevonden === 'string' ? gevonden : '';
  const doelen: Wisdoel[] = [{ soort: 'document', documentId, velden: ['naam', 'inhoud', 'toelichting'] }];
  const aanvraag = (commandId: string, wie: Actor) => ({ commandId, actor: wie, correlationId: null, handtekening: {}, verwachteRevisie: null });
  const gevraagd = await wisverzoeken.vraag(aanvraag('0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a2b', actor), doelen, 'avg-17-lid-1', { code: 'privacy', toelichting: 'Op verzoek van de betrokkene.' });
  const wisverzoekId = 'inhoud' in gevraagd ? gevraagd.inhoud['wisverzoekId'] : undefined;
  await wisverzoeken.keurGoed(aanvraag('0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a2c', FG), typeof wisverzoekId === 'string' ? wisverzoekId : '');
  await afbouw.sluit();
  slot.geefVrij();
}

describe('kill -9 bij elke stap van het wissen', () => {
  it.each(MOMENTEN)('$wanneer $stap: de volgende start maakt het af, precies één keer', async ({ stap, wanneer }) => {
    const gegevens = join(map, `${stap}-${wanneer}`);
    cpSync(bron, gegevens, { recursive: true });
    expect(bestandenMet(gegevens).length).toBeGreaterThan(0);
    const kind = spawn(process.execPath, ['tests/fault/wisser.child.mjs', gegevens, stap, wanneer], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(kind, 'close');
    expect(kind.signalCode).toBe('SIGKILL');
    const register: Register = await openRegister({ gegevens, klok: () => new Date() });
    await register.wisser.bij();
    await register.projecties.bij();
    expect(await register.database.query('SELECT DISTINCT naam FROM rm.documenten')).toEqual([{ naam: '[gewist]' }]);
    await register.sluit();
    const events = await opgeslagen(gegevens);
    expect(events.filter(({ type }) => type === 'WissingUitgevoerd').map(({ data }) => data['aantallen'])).toEqual([{ gebeurtenissen: 1, documenten: 2 }]);
    expect(bestandenMet(gegevens)).toEqual([]);
    rmSync(gegevens, { recursive: true });
  }, 60_000);
});
