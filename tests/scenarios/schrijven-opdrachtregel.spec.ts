import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRegister, startHttp, type Register } from '@besluitregister/standalone';
import { voerUit } from '../../apps/cli/src/cli.js';
import { aangemeld } from '../e2e/aangemeld.fixture.js';
import { actie, besluit, DATUM, IJSSELLAND, REDEN, standpunt, stuur as stuurZonder, TWENTE, type Antwoord } from '../e2e/schrijfkant.fixture.js';

let map: string;
let vergaderingId: string;

const stuur = (url: string, body: unknown): Promise<Antwoord> => stuurZonder(url, body, aangemeld(join(map, 'toegang', 'token')));

/** The standalone, for as long as `werk` takes; the commands open the same folder in between. */
async function metStandalone<T>(werk: (adres: string, register: Register) => Promise<T>): Promise<T> {
  const register = await openRegister({ gegevens: map, klok: () => new Date() });
  const dienst = await startHttp(register, 0);
  try {
    return await werk(`${dienst.adres}/v1`, register);
  } finally {
    await dienst.stop();
    await register.sluit();
  }
}

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-secretaris-'));
  vergaderingId = await metStandalone(async (adres) => {
    await stuur(`${adres}/dossiers`, { naam: 'Cameratoezicht', thema: null });
    return String((await stuur(`${adres}/vergaderingen`, { overlegId: IJSSELLAND, datum: DATUM })).body['vergaderingId']);
  });
});
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

async function opdracht(...argumenten: string[]): Promise<{ code: number; uit: string; fout: string; json: () => Record<string, unknown> }> {
  const [uit, fout]: [string[], string[]] = [[], []];
  const code = await voerUit([...argumenten, '--gegevens', map], { breedte: 100, uit: (regel) => { uit.push(regel); }, meld: (regel) => { fout.push(regel); } });
  return { code, uit: uit.join('\n'), fout: fout.at(-1) ?? '', json: () => JSON.parse(uit.join('\n')) as Record<string, unknown> };
}
async function legVast(...meer: string[]): Promise<string> {
  return String((await opdracht('leg-vast', vergaderingId, '--tekst', 'De politie levert de cijfers.', ...meer, '--json')).json()['vastleggingId']);
}

describe('de secretaris op de opdrachtregel', () => {
  it('legt een toezegging vast, koppelt haar en doet haar af', async () => {
    const vast = await opdracht('leg-vast', vergaderingId, '--soort', 'toezegging', '--tekst', 'De politie levert de cijfers.', '--houder', 'politie', '--termijn', 'voor de zomer');
    expect(vast).toMatchObject({ code: 0, uit: expect.stringMatching(/^Vastgelegd: toezegging [0-9a-f-]{36} in vergadering/) });
    const id = /toezegging (\S+)/.exec(vast.uit)?.[1] ?? '';
    expect(await opdracht('koppel', id, 'cameratoezicht')).toMatchObject({ code: 0, uit: expect.stringMatching(/^Gekoppeld/) });
    expect(await opdracht('koppel', id, 'cameratoezicht')).toMatchObject({ code: 0, uit: 'Het was al zo; er is niets toegevoegd.' });
    const bewijs = await legVast('--soort', 'mededeling');
    expect((await opdracht('doe-af', id, '--op', '2020-05-01', '--blijkt-uit', bewijs, '--json')).json()).toEqual({ vastgelegd: true, vastleggingId: id });
    expect(await opdracht('doe-af', id, '--op', '2020-06-01', '--blijkt-uit', bewijs)).toMatchObject({ code: 2, fout: expect.stringContaining('al afgedaan') });
  }, 60_000);

  it('rectificeert alleen wat wordt genoemd, en haalt door met een reden', async () => {
    const id = await legVast('--soort', 'besluit', '--uitkomst', 'ingestemd', '--woorden', 'ingestemd', '--dossier', 'Cameratoezicht');
    expect(await opdracht('rectificeer', id, '--uitkomst', 'afgewezen', '--reden', 'De uitkomst was verkeerd gelezen.')).toMatchObject({ code: 0 });
    expect(await opdracht('rectificeer', id, '--uitkomst', 'afgewezen', '--reden', 'De uitkomst was verkeerd gelezen.')).toMatchObject({ uit: 'Het was al zo; er is niets toegevoegd.' });
    expect(await opdracht('haal-door', id, '--reden', '.')).toMatchObject({ code: 2, fout: expect.stringContaining('Geef een reden') });
    expect(await opdracht('haal-door', id, '--reden', 'Stond er dubbel in.', '--code', 'dubbel')).toMatchObject({ code: 0, uit: expect.stringMatching(/^Doorgehaald/) });
    expect(await opdracht('rectificeer', id, '--uitkomst', 'ingestemd', '--reden', 'Toch wel goed gelezen.')).toMatchObject({ code: 2, fout: expect.stringContaining('definitief') });
  }, 60_000);

  it('legt vast wat een later besluit met een eerder doet, hoe is gestemd, en een termijn als dag', async () => {
    const eerder = await legVast('--soort', 'besluit', '--uitkomst', 'ingestemd');
    const later = await legVast('--soort', 'besluit', '--uitkomst', 'ingestemd', '--wijzigt', eerder, '--stemming', 'vier voor, een tegen');
    const { vastlegging } = (await opdracht('besluit', later, '--json')).json() as { vastlegging: object };
    expect(vastlegging).toMatchObject({ besluit: { stemming: { woorden: 'vier voor, een tegen' }, relaties: [{ soort: 'wijzigt' }] } });
    expect((await opdracht('besluit', later)).uit).toContain(eerder);
    expect(await opdracht('rectificeer', later, '--wijzigt', eerder, '--reden', 'Nog eens.')).toMatchObject({ uit: 'Het was al zo; er is niets toegevoegd.' });
    expect(await opdracht('leg-vast', vergaderingId, '--soort', 'besluit', '--tekst', 'x', '--uitkomst', 'ingestemd', '--vervangt', vergaderingId)).toMatchObject({ code: 3 });
    await legVast('--soort', 'toezegging', '--termijn', 'uiterlijk 1 mei 2020');
    expect((await opdracht('acties', '--status', 'te-laat')).uit).toContain('termijn: uiterlijk 1 mei 2020, over de termijn');
  }, 60_000);

  it('herkent wie eerder in dit overleg sprak, noemt welk dossier kan zijn bedoeld, en waar een vergadering is te vinden', async () => {
    await metStandalone(async (adres) => {
      const persoonId = String((await stuur(`${adres}/personen`, { naam: 'Van der Berg' })).body['persoonId']);
      await stuur(`${adres}/vergaderingen/${vergaderingId}/vastleggingen`, { standpunt: { ...standpunt, spreker: { persoonId, rol: 'burgemeester', organisatie: null, vermelding: 'Van der Berg', overgenomen: false } } });
    });
    const id = await legVast('--soort', 'standpunt', '--strekking', 'tegen', '--spreker', 'Burgemeester van der Berg');
    expect((await opdracht('standpunten', 'van der berg')).uit).toContain(id);
    const vreemd = await legVast('--soort', 'standpunt', '--strekking', 'tegen', '--spreker', 'de heer Bergman');
    expect((await opdracht('standpunten', 'van der berg')).uit).not.toContain(vreemd);
    await metStandalone(async (adres) => { await stuur(`${adres}/dossiers`, { naam: 'Jaarwisseling in Twente', thema: null }); });
    expect(await opdracht('koppel', id, 'jaarwisseling')).toMatchObject({ code: 3, fout: 'Er is geen dossier "jaarwisseling"; bedoelde u "Jaarwisseling in Twente"?' });
    expect((await opdracht('vergaderingen', '--overleg', 'IJsselland')).uit).toContain(`  id ${vergaderingId}`);
    expect((await opdracht('vergadering', vergaderingId)).uit).toContain(`id ${id}`);
  }, 60_000);

  it('met dezelfde sleutel wordt een opdracht één keer uitgevoerd', async () => {
    const sleutel = ['--sleutel', '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b'];
    const eerste = await legVast('--soort', 'mededeling', ...sleutel);
    expect(await legVast('--soort', 'mededeling', ...sleutel)).toBe(eerste);
    expect(await opdracht('leg-vast', vergaderingId, '--soort', 'mededeling', '--tekst', 'Iets anders.', ...sleutel)).toMatchObject({ code: 2, fout: expect.stringContaining('al gebruikt') });
  }, 60_000);

  it.each([
    [['leg-vast', '0199ffff-7c3d-7e4f-8a5b-6c7d8e9f0a1b', '--soort', 'mededeling', '--tekst', 'x'], 3, 'plan haar eerst'],
    [['leg-vast', 'gisteren', '--soort', 'mededeling', '--tekst', 'x'], 2, 'geen id van een vergadering'],
    [['leg-vast', '{v}', '--soort', 'mededeling', '--tekst', 'x', '--uitkomst', 'ingestemd'], 2, 'hoort niet bij een mededeling'],
    [['leg-vast', '{v}', '--soort', 'besluit', '--tekst', '[gewist]', '--uitkomst', 'ingestemd', '--besloten-op', '2019-02-30'], 2, '[gewist]'],
    [['leg-vast', '{v}', '--soort', 'iets', '--tekst', 'x'], 64, ''],
    [['haal-door', '0199ffff-7c3d-7e4f-8a5b-6c7d8e9f0a1b'], 64, ''],
  ])('%j geeft code %i en een zin', async (argumenten, code, zin) => {
    const antwoord = await opdracht(...argumenten.map((argument) => (argument === '{v}' ? vergaderingId : argument)));
    expect(antwoord).toMatchObject({ code, uit: '' });
    expect(antwoord.fout).toContain(zin);
  });
});

describe('wat de leeskant in antwoorden vertelt', () => {
  it('een doorhaling noemt de besluiten, acties en verwachtingen die ervan afhangen', async () => {
    await metStandalone(async (adres) => {
      const pad = `${adres}/vergaderingen/${vergaderingId}/vastleggingen`;
      const id = async (body: object): Promise<string> => String((await stuur(pad, body)).body['vastleggingId']);
      const eerder = await id({ besluit });
      const later = await id({ besluit: { ...besluit, relaties: [{ soort: 'wijzigt', besluitId: eerder, vergaderingId }] } });
      expect((await stuur(`${pad}/${eerder}/doorhalingen`, { reden: REDEN })).body['afhankelijk']).toEqual([{ soort: 'besluit', id: later }]);
      expect((await stuur(`${pad}/${later}/doorhalingen`, { reden: REDEN })).body['afhankelijk']).toEqual([]);
      const toezegging = await id({ actie });
      await stuur(`${pad}/${toezegging}/voortgangsmeldingen`, { geldigOp: DATUM, woorden: 'In gang gezet.' });
      expect((await stuur(`${pad}/${toezegging}/doorhalingen`, { reden: REDEN })).body['afhankelijk']).toEqual([{ soort: 'actie', id: toezegging }]);
    });
  }, 60_000);

  it('een sluiting noemt de behandelingen die nog worden verwacht, tot er een is geweest', async () => {
    await metStandalone(async (adres) => {
      const pad = `${adres}/vergaderingen/${vergaderingId}`;
      const dossierId = String((await stuur(`${adres}/dossiers`, { naam: 'Buitengebied', thema: null })).body['dossierId']);
      const vastleggingId = String((await stuur(`${pad}/vastleggingen`, { standpunt })).body['vastleggingId']);
      await stuur(`${pad}/verwachtingen`, { dossierId, soort: 'behandeling', overlegIds: [TWENTE], vastleggingId });
      const sluit = await stuur(`${adres}/dossiers/${dossierId}/sluitingen`, { geldigOp: '2020-01-01' });
      expect(sluit).toMatchObject({ status: 201, body: { openVerwachtingen: [{ overlegId: TWENTE, sinds: DATUM, vastleggingId }] } });
      await stuur(`${adres}/dossiers/${dossierId}/heropeningen`, { geldigOp: '2020-01-02', reden: REDEN });
      const twente = String((await stuur(`${adres}/vergaderingen`, { overlegId: TWENTE, datum: '2020-02-01' })).body['vergaderingId']);
      await stuur(`${adres}/vergaderingen/${twente}/vastleggingen`, { standpunt: { ...standpunt, dossiers: [dossierId] } });
      expect((await stuur(`${adres}/dossiers/${dossierId}/sluitingen`, { geldigOp: '2020-03-01' })).body['openVerwachtingen']).toEqual([]);
    });
  }, 60_000);
});
