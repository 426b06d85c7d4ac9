import { execFile, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { besluitregister, dien, werkmap, type Dienst } from '../e2e/opstelling.fixture.js';

const { map, ruimOp } = werkmap();
const gegevens = join(map, 'gegevens');
let dienst: Dienst;
let poort = '';
let wachtwoord = '';

const metPsql = spawnSync('psql', ['--version']).status === 0;
const beschrijf = metPsql ? describe : describe.skip;

beschrijf(`Gegeven een draaiend register met --rapportage-poort${metPsql ? '' : ' (overgeslagen: psql is er niet)'}`, () => {
  beforeAll(async () => {
    await besluitregister(['demo', '--eenmalig', '--gegevens', gegevens]);
    dienst = await dien(['start', '--gegevens', gegevens, '--rapportage-poort', '0', '--json']);
    poort = String(z.looseObject({ rapportagepoort: z.int() }).parse(JSON.parse(dienst.uit())).rapportagepoort);
    wachtwoord = readFileSync(join(gegevens, 'toegang', 'token'), 'utf8').trim();
  });
  afterAll(async () => {
    await dienst.stop('SIGTERM');
    await ruimOp();
  });

  const opties = (geheim: string) => ({ env: { ...process.env, PGPASSWORD: geheim } });
  const adres = () => ['-h', '127.0.0.1', '-p', poort, '-U', 'rapportage', '-d', 'rapportage', '-X', '-A', '-t'];

  /** Runs psql to its end; gives what it wrote, and what it complained about. */
  function psql(sql: readonly string[], geheim = wachtwoord): Promise<{ readonly uit: string; readonly fout: string }> {
    const argumenten = [...adres(), ...sql.flatMap((vraag) => ['-c', vraag])];
    return new Promise((klaar) => { execFile('psql', argumenten, opties(geheim), (_fout, uit, fout) => { klaar({ uit: uit.trim(), fout }); }); });
  }

  it('leest psql de rapportage', async () => {
    const { uit, fout } = await psql([`SELECT overleg, stand FROM rapportage.matrix WHERE dossier LIKE 'Cameratoezicht%' ORDER BY overleg COLLATE "C"`]);
    expect(fout).toBe('');
    expect(uit.split('\n')).toEqual([
      'DVO Gelderland-Midden|verwacht', 'DVO Gelderland-Zuid|verwacht', 'DVO IJsselland|besproken-zonder-besluit',
      'DVO Noord- en Oost-Gelderland|verwacht', 'DVO Twente|verwacht',
    ]);
    expect((await psql(['\\d+ rapportage.acties'])).uit).toContain('Hoeveel dagen te laat op de peildatum.');
  });

  it('komt niemand erin zonder het wachtwoord', async () => {
    expect((await psql(['SELECT 1'], 'geraden')).fout).toContain('Het wachtwoord klopt niet');
  });

  it('is wijzigen geweigerd, ook na DISCARD ALL', async () => {
    const { fout } = await psql([`INSERT INTO rapportage.dossiers (naam) VALUES ('x')`, 'DROP TABLE rapportage.dossiers', 'DISCARD ALL', 'CREATE TABLE eigen ()']);
    expect(fout.match(/cannot execute .* in a read-only transaction/g)).toEqual([
      'cannot execute INSERT in a read-only transaction', 'cannot execute DROP TABLE in a read-only transaction', 'cannot execute CREATE TABLE in a read-only transaction',
    ]);
  });

  it('staat er van het register niets anders in', async () => {
    const { uit } = await psql([`SELECT string_agg(DISTINCT table_schema, ',') FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema')`]);
    expect(uit).toBe('rapportage');
  });

  it('houdt een lezer die zijn transactie open laat niemand op, en ziet de volgende het nieuwe', async () => {
    const lezer = spawn('psql', adres(), { ...opties(wachtwoord), stdio: ['pipe', 'pipe', 'inherit'] });
    let gelezen = '';
    lezer.stdout.setEncoding('utf8').on('data', (stuk: string) => { gelezen += stuk; });
    const tel = `SELECT 'er zijn er ' || count(*) FROM rapportage.dossiers WHERE naam = 'Zonnepanelen';\n`;
    lezer.stdin.write(`BEGIN;\n${tel}`);
    while (!gelezen.includes('er zijn er 0')) await once(lezer.stdout, 'data');

    const gemaakt = await fetch(`${dienst.adres}/v1/dossiers`, {
      method: 'POST', headers: { ...dienst.aangemeld(), 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ naam: 'Zonnepanelen', thema: null }),
    });
    expect(gemaakt.status).toBe(201);
    const zichtbaar = async () => (await (await fetch(`${dienst.adres}/v1/dossiers`, { headers: dienst.aangemeld() })).text()).includes('Zonnepanelen');
    while (!await zichtbaar()) await new Promise(setImmediate);

    // The reader still sees the copy it began with.
    gelezen = '';
    lezer.stdin.end(tel);
    while (!gelezen.includes('er zijn er')) await once(lezer.stdout, 'data');
    expect(gelezen).toContain('er zijn er 0');
    if (lezer.exitCode === null) await once(lezer, 'close');
    expect((await psql([tel])).uit).toBe('er zijn er 1');
  });
});
