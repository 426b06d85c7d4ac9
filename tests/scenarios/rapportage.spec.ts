import { execFile, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WISBARE_VELDEN } from '@besluitregister/domain';
import { z } from 'zod';
import { besluitregister, dien, werkmap, type Dienst } from '../e2e/opstelling.fixture.js';
import { stuur } from '../e2e/schrijfkant.fixture.js';

const { map, ruimOp } = werkmap();
const gegevens = join(map, 'gegevens');
let dienst: Dienst;
let poort = '';
let wachtwoord = '';
const fg = { naam: 'fatima', rollen: ['functionaris-gegevensbescherming'] };
const secretaris = { naam: 'sanne', rollen: ['secretaris', 'lezer'] };
const aankondiging = z.looseObject({ rapportagepoort: z.int(), aanmeldlinks: z.array(z.object({ naam: z.string(), link: z.string() })) });
/** Seconds; long enough for every question here but those that must not end. */
const LIMIET = '5';

const metPsql = spawnSync('psql', ['--version']).status === 0;
const beschrijf = metPsql ? describe : describe.skip;

beschrijf(`Gegeven een draaiend register met --rapportage-poort${metPsql ? '' : ' (overgeslagen: psql is er niet)'}`, () => {
  beforeAll(async () => {
    await besluitregister(['demo', '--eenmalig', '--gegevens', gegevens]);
    writeFileSync(join(gegevens, 'toegang', 'personen.json'), JSON.stringify([secretaris, fg]));
    dienst = await dien(['start', '--gegevens', gegevens, '--rapportage-poort', '0', '--rapportage-limiet', LIMIET, '--json']);
    poort = String(aankondiging.parse(JSON.parse(dienst.uit())).rapportagepoort);
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

  it('geeft het op elke peildatum en elk ogenblik dezelfde besluiten als de lijst over HTTP', async () => {
    const lijst = z.looseObject({ vastleggingen: z.array(z.looseObject({ vastleggingId: z.string() })) });
    const nu = new Date().toISOString();
    const gezien = new Set<number>();
    for (const [peildatum, bekendOp] of [['2026-03-01', nu], ['2019-10-02', nu], ['2019-10-01', nu], ['2026-03-01', '2026-03-01T12:00:00Z']]) {
      const antwoord = await fetch(`${dienst.adres}/v1/besluiten?peildatum=${peildatum}&bekendOp=${bekendOp}`, { headers: dienst.aangemeld() });
      const verwacht = lijst.parse(await antwoord.json()).vastleggingen.map(({ vastleggingId }) => vastleggingId).sort();
      expect(await psql([`SELECT vastlegging_id FROM rapportage.besluiten_op('${peildatum}', '${bekendOp}') ORDER BY 1`])).toEqual({ uit: verwacht.join('\n'), fout: '' });
      gezien.add(verwacht.length);
    }
    expect(gezien).toEqual(new Set([0, 1]));
  });

  const geweigerd = (fout: string): readonly string[] => fout.match(/(?<=ERROR: {2}).*/g) ?? [];

  it('mag een lezer niets dan lezen, wat hij ook omzet', async () => {
    for (const vrij of ['SET default_transaction_read_only = off', 'DISCARD ALL', 'RESET ROLE', 'SET ROLE postgres', 'RESET SESSION AUTHORIZATION']) {
      const { fout } = await psql([vrij, 'SET default_transaction_read_only = off', 'DELETE FROM rm.vastleggingen', 'DROP VIEW rapportage.dossiers', 'CREATE TEMP TABLE eigen ()']);
      expect([vrij, ...geweigerd(fout).slice(-3)]).toEqual([vrij, 'permission denied for schema rm', 'must be owner of view dossiers', expect.stringContaining('permission denied to create temporary tables')]);
    }
  });

  it('kan een lezer aan geen bestand, programma of vraag van een ander', async () => {
    const { uit, fout } = await psql([
      `COPY (SELECT 1) TO PROGRAM 'cat'`, `COPY (SELECT 1) TO '/tmp/x'`, `SELECT pg_read_file('PG_VERSION')`, `SELECT lo_import('PG_VERSION')`, 'SELECT FROM rm.vastleggingen',
      'SELECT FROM projections.checkpoints', 'SELECT DISTINCT query FROM pg_stat_activity',
    ]);
    expect(geweigerd(fout)).toEqual([
      'permission denied to COPY to or from an external program', 'permission denied to COPY to a file', 'permission denied for function pg_read_file',
      'permission denied for function lo_import', 'permission denied for schema rm', 'permission denied for schema projections',
    ]);
    expect(uit).toBe('<insufficient privilege>');
  });

  it.each([
    ['SELECT pg_sleep(1e9)', /een vraag duurde te lang of gaf te veel/],
    // Whichever comes first.
    ['SELECT count(*) FROM generate_series(1, 1e12)', /een vraag duurde te lang|temp_file_limit/],
    // In the middle of a row no reason can be given any more.
    [`SELECT repeat('x', 1000000) FROM generate_series(1, 1000000)`, /connection to server was lost/],
  ])('wordt %s afgebroken, en gaat het daarna verder', async (vraag, reden) => {
    const [{ fout }, gezond] = await Promise.all([psql([vraag]), fetch(`${dienst.adres}/health/ready`)]);
    expect(fout).toMatch(reden);
    expect(gezond.status).toBe(200);
    expect((await psql(['SELECT count(*) FROM rapportage.besluiten'])).uit).toBe('1');
  });

  it('houdt een vraag van wie al weg is niemand op, ook niet wie al wacht', async () => {
    const lezer = spawn('psql', adres(), { ...opties(wachtwoord), stdio: ['pipe', 'pipe', 'inherit'] });
    lezer.stdin.write(`SELECT 'begonnen';\nSELECT pg_sleep(1e9);\n`);
    await once(lezer.stdout, 'data');
    const wachtende = psql(['SELECT count(*) FROM rapportage.besluiten']);
    lezer.kill('SIGKILL');
    await once(lezer, 'close');
    expect((await psql(['SELECT count(*) FROM rapportage.besluiten'])).uit).toBe('1');
    expect((await wachtende).uit).toBe('1');
  });

  it('hoort wie er niet meer bij kan dat, en is er daarna weer plaats', async () => {
    const lezers = Array.from({ length: 20 }, () => spawn('psql', adres(), { ...opties(wachtwoord), stdio: ['pipe', 'pipe', 'ignore'] }));
    await Promise.all(lezers.map(async ({ stdin, stdout }) => { stdin.write('SELECT 1;\n'); await once(stdout, 'data'); }));
    const { fout } = await psql(['SELECT 1']);
    await Promise.all(lezers.map(async (lezer) => { lezer.stdin.end(); await once(lezer, 'close'); }));
    expect(fout).toContain('Er zijn te veel verbindingen met de rapportage');
    expect((await psql(['SELECT count(*) FROM rapportage.besluiten'])).uit).toBe('1');
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

  it('is wat wordt gewist er ook uit voor wie al verbonden was, en staat het in geen bestand van de kopie', async () => {
    const { aanmeldlinks } = aankondiging.parse(JSON.parse(dienst.uit()));
    const als = async (naam: string) => {
      const link = aanmeldlinks.find((een) => een.naam === naam)?.link ?? '';
      const cookie = (await fetch(link, { redirect: 'manual' })).headers.getSetCookie()[0]?.split(';')[0] ?? '';
      return { cookie, 'sec-fetch-site': 'same-origin' };
    };
    const waar = `FROM rapportage.standpunten WHERE spreker = 'Bats' ORDER BY nummer LIMIT 1`;
    const [vastleggingId = '', vergaderingId = '', tekst = ''] = (await psql([`SELECT vastlegging_id, vergadering_id, replace(passage, E'\\n', ' ') ${waar}`])).uit.split('|');
    expect(tekst).toContain('Bats');
    const lees = `SELECT passage FROM rapportage.standpunten WHERE vastlegging_id = '${vastleggingId}'`;
    const lezer = spawn('psql', adres(), { ...opties(wachtwoord), stdio: ['pipe', 'pipe', 'ignore'] });
    lezer.stdin.write(`${lees};\n`);
    await once(lezer.stdout, 'data');

    const gevraagd = await stuur(`${dienst.adres}/v1/wisverzoeken`, {
      vastleggingen: [{ vastleggingId, vergaderingId, velden: [...WISBARE_VELDEN.vastlegging] }], personen: [], documenten: [], andere: [],
      grond: 'avg-17-lid-1', reden: { code: 'privacy', toelichting: 'Op verzoek van de betrokkene.' },
    }, await als(secretaris.naam));
    expect(gevraagd).toMatchObject({ status: 201 });
    expect(await stuur(`${dienst.adres}/v1/wisverzoeken/${String(gevraagd.body['wisverzoekId'])}/goedkeuringen`, { besluit: 'goedgekeurd' }, await als(fg.naam))).toMatchObject({ status: 201 });

    // As long as that reader is there, whoever comes gets the same copy: until it is thrown away.
    while ((await psql([lees])).uit !== '[gewist]') await new Promise(setImmediate);
    lezer.stdin.end(`SELECT 'nog verbonden';\n`);
    if (lezer.exitCode === null) await once(lezer, 'close');
    expect(lezer.exitCode).toBe(2);
    expect((await psql([`SELECT count(*) FROM rapportage.standpunten r WHERE r::text LIKE '%' || $$${tekst.slice(0, 40)}$$ || '%'`])).uit).toBe('0');
    for (const kopie of readdirSync(tmpdir()).filter((naam) => naam.startsWith('br-rapportage-'))) {
      expect(readdirSync(join(tmpdir(), kopie)).filter((naam) => !statSync(join(tmpdir(), kopie, naam)).isSocket())).toEqual([]);
    }
  });
});
