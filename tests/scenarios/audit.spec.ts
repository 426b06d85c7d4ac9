import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { overlegId } from '@besluitregister/domain';
import {
  Afbouw, kopieerSleutel, leesVerzegeld, openControle, openGegevensmap, openSchrijfkant, schrijfBewijspakket, schrijfGebeurtenissen,
} from '@besluitregister/standalone';
import { voerUit } from '@besluitregister/verifier';

const VERSLAG = 'voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt';
const klok = () => new Date();

let map: string;
let gegevens: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'br-audit-'));
  gegevens = join(map, 'gegevens');
});
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

/** What the auditor's tool says of a command line. */
async function auditor(...argumenten: readonly string[]): Promise<{ code: number; tekst: string }> {
  const regels: string[] = [];
  const zeg = (regel: string): void => { regels.push(regel); };
  const code = await voerUit(argumenten, { uit: zeg, meld: zeg }, new Date());
  return { code, tekst: regels.join('\n') };
}

/** Opens the register until all is sealed; gives the error of the audit log, when it has one. */
async function bijgewerkt(uitvoer?: string): Promise<string | undefined> {
  const controle = await openControle(gegevens, klok);
  try {
    if (uitvoer !== undefined) await schrijfGebeurtenissen(controle.store, uitvoer);
    await controle.log.bij();
    return undefined;
  } catch (error) {
    const { fout } = controle.log.status();
    if (fout === undefined) throw error;
    return fout.code;
  } finally {
    await controle.sluit();
  }
}

async function exporteer(naam: string): Promise<string> {
  const verzegeld = await leesVerzegeld(gegevens);
  if (verzegeld === undefined) throw new Error('niets verzegeld');
  await schrijfBewijspakket(verzegeld, join(map, naam));
  return join(map, naam);
}

async function importeer(): Promise<void> {
  const afbouw = new Afbouw();
  const slot = openGegevensmap(gegevens);
  const { importService, gebruikers } = await openSchrijfkant(slot, klok, afbouw);
  await importService.importeer({ bytes: readFileSync(VERSLAG), naam: 'verslag.txt', overlegId: overlegId('dvo/VR04'), datum: '2019-10-02', actor: await gebruikers.actor() });
  await afbouw.sluit();
  slot.geefVrij();
}

describe('van register tot oordeel', () => {
  const policy = () => join(map, 'policy.txt');
  const state = () => join(map, 'laatste-controlepunt');
  const gebeurtenissen = () => join(gegevens, 'gebeurtenissen', 'gebeurtenissen.sqlite');

  it('een nieuw register levert een pakket op dat de auditor, en een tweede mening, in orde vindt', async () => {
    expect(await bijgewerkt()).toBeUndefined();
    const pakket = await exporteer('eerste');
    cpSync(join(pakket, 'policy.txt'), policy());
    expect(await auditor('verify', pakket, '--policy', policy(), '--state', state())).toMatchObject({ code: 0, tekst: expect.stringContaining('[EERSTE KEER]') });
    expect(readFileSync(join(pakket, 'LEESMIJ.txt'), 'utf8')).toContain(readFileSync(join(pakket, 'sleutel.vkey'), 'utf8').trim());
    if (spawnSync('python3', ['--version']).status !== 0 || spawnSync('openssl', ['version']).status !== 0) return;
    expect(spawnSync('python3', ['tests/second-opinion/verify.py', pakket, readFileSync(join(pakket, 'sleutel.vkey'), 'utf8').trim()]).status).toBe(0);
  });

  it('na een import is wat eerst werd vastgelegd vastgelegd, daarna verzegeld, en volgt het pakket op het vorige', async () => {
    await importeer();
    expect(await bijgewerkt(join(map, 'opslag.jsonl'))).toBeUndefined();
    const pakket = await exporteer('tweede');
    const oordeel = await auditor('verify', pakket, '--policy', policy(), '--state', state(), '--niveau', '1');
    expect(oordeel.code).toBe(0);
    expect(oordeel.tekst).toMatch(/\[OK\] L1 volgt op uw controlepunt van \d+ gebeurtenissen/);
    expect(await auditor('consistency', join(map, 'eerste'), pakket, '--policy', policy())).toMatchObject({ code: 0 });
    expect(await auditor('reconcile', pakket, join(map, 'opslag.jsonl'), '--policy', policy())).toMatchObject({ code: 0 });
  });

  it('de reservekopie van de sleutel is alleen voor de eigenaar, en overschrijft niets', async () => {
    const verzegeld = await leesVerzegeld(gegevens);
    if (verzegeld === undefined) throw new Error('niets verzegeld');
    await kopieerSleutel(verzegeld, join(map, 'kopie.pem'));
    expect(statSync(join(map, 'kopie.pem')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(map, 'kopie.pem'))).toEqual(readFileSync(verzegeld.map.sleutel));
    await expect(kopieerSleutel(verzegeld, join(map, 'kopie.pem'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('een beheerder die een opgeslagen gebeurtenis wijzigt, wordt door het register en door de auditor gezien', async () => {
    const goed = join(map, 'goed.sqlite');
    const vroeger = new Database(gebeurtenissen());
    vroeger.pragma('wal_checkpoint(TRUNCATE)');
    vroeger.close();
    cpSync(gebeurtenissen(), goed);

    const database = new Database(gebeurtenissen());
    const triggers = database.prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all();
    for (const { name } of triggers) database.exec(`DROP TRIGGER "${name}"`);
    const { changes } = database.prepare("UPDATE events SET data = replace(data, '\"soort\":\"verzoek\"', '\"soort\":\"afspraak\"') WHERE type = 'ActieVastgelegd'").run();
    for (const { sql } of triggers) database.exec(sql);
    database.close();
    expect(changes).toBeGreaterThan(0);

    await bijgewerkt(join(map, 'gewijzigd.jsonl'));
    expect(await auditor('reconcile', join(map, 'tweede'), join(map, 'gewijzigd.jsonl'), '--policy', policy()))
      .toMatchObject({ code: 10, tekst: expect.stringContaining('is niet die welke is verzegeld') });
    expect(await bijgewerkt()).toBe('controlelog-wijkt-af');
    cpSync(goed, gebeurtenissen());
    for (const rest of ['-wal', '-shm']) rmSync(`${gebeurtenissen()}${rest}`, { force: true });
    expect(await bijgewerkt()).toBeUndefined();
  });
});
