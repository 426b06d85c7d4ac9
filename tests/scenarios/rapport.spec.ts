import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesCsv } from '../../libs/consultation/src/uitvoer/csv.fixture.js';
import { besluitregister, werkmap } from '../e2e/opstelling.fixture.js';

const { map, ruimOp } = werkmap();
const gegevens = ['--gegevens', join(map, 'gegevens')];
beforeAll(async () => { await besluitregister(['demo', '--eenmalig', ...gegevens]); });
afterAll(ruimOp);

const rapport = (...argumenten: readonly string[]) => besluitregister(['rapport', ...argumenten, ...gegevens]);

describe('Gegeven het voorbeeldverslag, gevraagd om een vast rapport', () => {
  it.each([
    ['besluitenlijst', [/^Besluitenlijst\n=+\n/, /1 besluit/, /DVO IJsselland — 2 oktober 2019/, /Voorwaarden: de integraliteit/, /automatisch, onbevestigd/]],
    ['openstaande-toezeggingen', [/2 openstaande toezeggingen/, /OM biedt aan de notitie/, /r\. 124/]],
    ['matrix', [/7 dossiers in 5 overleggen/, /Cameratoezicht +verwacht/]],
    ['correcties', [/0 correcties/]],
  ])('staat in %s wat erin hoort, en hoe het opnieuw is te maken', async (naam, verwacht) => {
    const { exit, uit } = await rapport(naam);
    expect(exit).toBe(0);
    for (const deel of verwacht) expect(uit).toMatch(deel);
    const opnieuw = new RegExp(`besluitregister rapport (${naam} .*)`).exec(uit)?.[1]?.split(' ') ?? [];
    expect((await rapport(...opnieuw)).uit).toBe(uit);
  });

  it('blijft het gelijk als er daarna meer is vastgelegd', async () => {
    const voor = (await rapport('matrix')).uit;
    const opnieuw = /besluitregister rapport (matrix .*)/.exec(voor)?.[1]?.split(' ') ?? [];
    const verslag = 'voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt';
    expect((await besluitregister(['importeer', verslag, '--overleg', 'Twente', '--datum', '2019-10-09', ...gegevens])).exit).toBe(0);
    expect((await rapport('matrix')).uit).not.toBe(voor);
    expect((await rapport(...opnieuw)).uit).toBe(voor);
  });

  it('wordt wat een rapport niet kan weglaten niet stil genegeerd', async () => {
    expect(await rapport('matrix', '--van', '2019-01-01')).toMatchObject({ exit: 64, fout: expect.stringContaining('kent --van niet') });
    expect(await rapport('correcties', '--van', '2020-01-01', '--tot', '2019-12-31')).toMatchObject({ exit: 2, fout: expect.stringContaining('voordat zij begint') });
    expect(await rapport('correcties', '--overleg', 'Twente')).toMatchObject({ exit: 64, fout: expect.stringContaining('kent --overleg niet') });
  });

  it('gaat het als tabel naar een nieuw bestand', async () => {
    const naar = join(map, 'toezeggingen.csv');
    expect((await rapport('openstaande-toezeggingen', '--formaat', 'csv', '--naar', naar)).exit).toBe(0);
    const rijen = leesCsv(readFileSync(naar));
    expect(rijen.map((rij) => [rij['soort'], rij['actie.stand'], rij['overleg.naam']])).toContainEqual(['toezegging', 'open', 'DVO IJsselland']);
    expect(await rapport('openstaande-toezeggingen', '--formaat', 'csv', '--naar', naar)).toMatchObject({ exit: 2, fout: expect.stringContaining('bestaat al') });
    expect(await rapport('matrix', '--formaat', 'xlsx')).toMatchObject({ exit: 64, fout: expect.stringContaining('--naar') });
    const xlsx = join(map, 'matrix.xlsx');
    expect((await besluitregister(['matrix', '--formaat', 'xlsx', '--naar', xlsx, ...gegevens])).exit).toBe(0);
    // A workbook is a zip.
    expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK');
  });
});
