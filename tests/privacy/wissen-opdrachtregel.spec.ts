import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRegister } from '@besluitregister/standalone';
import { voerUit } from '../../apps/cli/src/cli.js';
import { bestandenMet, KANARIE } from './wissen.fixture.js';

let map: string;
let vastleggingId: string;
let documentId: string;

/** A register with one item that names the canary, and a second person beside the account itself. */
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-wissen-opdrachtregel-'));
  const register = await openRegister({ gegevens: map, klok: () => new Date() });
  writeFileSync(join(register.toegangsmap, 'personen.json'), JSON.stringify([
    { naam: userInfo().username, rollen: ['secretaris', 'functionaris-gegevensbescherming'] }, { naam: 'fatima', rollen: ['functionaris-gegevensbescherming'] },
  ]));
  await register.sluit();
  const verslag = join(map, 'verslag.txt');
  writeFileSync(verslag, `Terugkoppeling DVO IJsselland 2 oktober 2019\n\nCameratoezicht\nDe heer ${KANARIE} geeft aan dat het cameratoezicht de politie helpt.\n`);
  expect(await opdracht('importeer', verslag, '--overleg', 'IJsselland', '--datum', '2019-10-02', '--direct')).toMatchObject({ code: 0 });
  rmSync(verslag);
  const gevonden = (await opdracht('zoek', 'cameratoezicht', '--json')).uit;
  vastleggingId = /"vastleggingId": "([^"]+)"/.exec(gevonden)?.[1] ?? '';
  documentId = /"documentId": "([^"]+)"/.exec(gevonden)?.[1] ?? '';
}, 60_000);
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

async function opdracht(...argumenten: string[]): Promise<{ readonly code: number; readonly uit: string; readonly fout: string }> {
  const [uit, fout]: [string[], string[]] = [[], []];
  const code = await voerUit([...argumenten, '--gegevens', map], { breedte: 100, uit: (regel) => { uit.push(regel); }, meld: (regel) => { fout.push(regel); } });
  return { code, uit: uit.join('\n'), fout: fout.at(-1) ?? '' };
}

describe('wissen op de opdrachtregel', () => {
  it('vraagt alles wat is genoemd, laat een ander goedkeuren, wist, en laat zien hoe ver het is', async () => {
    expect(await opdracht('beheer', 'wissen', 'vraag', `vastlegging:${vastleggingId}`, `document:${documentId}`, '--grond', 'avg-17-lid-1', '--reden', 'Op verzoek'))
      .toMatchObject({ code: 0, uit: expect.stringMatching(/^Gevraagd: wisverzoek .*, over 2 doelen\./) });
    const lijst = await opdracht('beheer', 'wissen', 'lijst');
    expect(lijst.uit).toMatch(new RegExp(`gevraagd {2}avg-17-lid-1\\n {2,}vastlegging ${vastleggingId}: .*citaat[^]*\\n {2,}document ${documentId}: .*inhoud`));
    const id = /([0-9a-f-]{36}) {2}gevraagd/.exec(lijst.uit)?.[1] ?? '';
    expect(await opdracht('beheer', 'wissen', 'keur-goed', id)).toMatchObject({ code: 2, fout: expect.stringContaining('laat een ander beslissen') });
    expect(await opdracht('beheer', 'wissen', 'keur-goed', id, '--als', 'jan')).toMatchObject({ code: 2, fout: expect.stringContaining('jan staat niet met de rol') });
    expect(await opdracht('beheer', 'wissen', 'keur-goed', id, '--als', 'fatima')).toMatchObject({ code: 0, uit: expect.stringContaining('Goedgekeurd en gewist') });
    expect((await opdracht('beheer', 'wissen', 'lijst', '--fase', 'uitgevoerd')).uit).toMatch(/goedgekeurd op .* door fatima\s\(functionaris-gegevensbescherming\)\n +uitgevoerd op/);
    expect((await opdracht('beheer', 'wissen', 'lijst', '--fase', 'gevraagd')).uit).toMatch(/^Geen wisverzoek/);
    expect((await opdracht('zoek', 'cameratoezicht')).uit).not.toContain(KANARIE);
    expect(await opdracht('beheer', 'sleutels', 'controleer')).toMatchObject({ code: 0, uit: expect.stringContaining('Bestanden van documenten: 0 te lezen, 0 niet in orde.') });
  }, 90_000);

  it('wijst af met een reden, en weigert wat het niet kan lezen of wat er niet is', async () => {
    const personen = await opdracht('beheer', 'wissen', 'vraag', 'overal:hier', '--grond', 'avg-17-lid-1', '--reden', 'x');
    expect(personen).toMatchObject({ code: 2, fout: expect.stringContaining('"overal:hier" is geen doel') });
    expect(await opdracht('beheer', 'wissen', 'vraag', `persoon:${vastleggingId}`, '--grond', 'avg-17-lid-1', '--reden', 'x')).toMatchObject({ code: 3, fout: expect.stringContaining('staat niet in het register') });
    expect(await opdracht('beheer', 'wissen', 'vraag', `agendapunt:${vastleggingId}`, '--grond', 'avg-17-lid-1', '--reden', 'x')).toMatchObject({ code: 2, fout: expect.stringContaining('geen doel') });
    expect(await opdracht('beheer', 'wissen', 'wijs-af', vastleggingId, '--als', 'fatima', '--reden', 'Het moet bewaard blijven.')).toMatchObject({ code: 3 });
    // Registered as a person too: the same text in another place has to be named as well.
    expect(bestandenMet(join(map, 'leesmodellen'))).not.toEqual([]);
  }, 60_000);
});
