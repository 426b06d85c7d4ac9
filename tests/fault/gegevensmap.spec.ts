import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { alsProces, besluitregister, dien, IJSSELLAND_2_OKTOBER, VERSLAG, werkmap, type Afloop, type Dienst, type Startopties } from '../e2e/opstelling.fixture.js';

const { map, ruimOp } = werkmap();
afterAll(ruimOp);
const heel = join(map, 'heel');
const opdracht = (gegevens: string): string[] => ['importeer', VERSLAG, ...IJSSELLAND_2_OKTOBER, '--gegevens', gegevens];
const importeer = (gegevens: string): Promise<Afloop> => besluitregister(opdracht(gegevens));

beforeAll(async () => {
  const { exit, fout } = await besluitregister(['dossiers', '--gegevens', heel]);
  if (exit !== 0) throw new Error(fout);
});

/** A copy of a register that was only set up, for a test to break. */
function kopie(naam: string): string {
  cpSync(heel, join(map, naam), { recursive: true });
  return join(map, naam);
}

function verwachtGeweigerd(afloop: Afloop | undefined, zin: RegExp): void {
  expect(afloop).toMatchObject({ exit: 2, uit: '' });
  expect(afloop?.fout.split('\n').at(-2)).toMatch(zin);
  expect(afloop?.fout).not.toMatch(/^\s+at |Error/m);
}

describe('Gegeven een gegevensmap die een ander proces gebruikt', () => {
  let dienst: Dienst;
  beforeAll(async () => { dienst = await dien(['start', '--gegevens', kopie('bezet')]); });

  it('zegt een import dat, en dient de eerste door', async () => {
    verwachtGeweigerd(await importeer(join(map, 'bezet')), /De gegevensmap .*bezet is in gebruik door een ander proces; stop dat eerst/);
    expect((await fetch(`${dienst.adres}/health/ready`)).status).toBe(200);
  });

  it('zegt een tweede dienst op dezelfde poort dat die bezet is', async () => {
    const poort = new URL(dienst.adres).port;
    const { exit, fout } = await besluitregister(['start', '--poort', poort, '--gegevens', kopie('tweede')]);
    expect(exit).toBe(2);
    expect(fout.split('\n').slice(-2)).toEqual([`Poort ${poort} is in gebruik; kies een andere met --poort.`, '']);
    expect(fout).not.toContain('EADDRINUSE');
  });

  it('stopt de eerste met SIGTERM, en is de map dan vrij', async () => {
    const { exit } = await dienst.stop('SIGTERM');
    expect(exit).toBe(0);
    expect((await besluitregister(['dossiers', '--gegevens', join(map, 'bezet')])).exit).toBe(0);
  });
});

describe('Gegeven een gegevensmap waarin men niet mag schrijven', () => {
  // Root may write everywhere; a child of somebody else may not.
  const onbevoegd: Startopties = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  (process.platform === 'win32' ? it.skip : it)('zegt het wat te doen, en legt niets vast', async () => {
    const gegevens = join(map, 'alleen lezen');
    mkdirSync(gegevens, { mode: 0o555 });
    chmodSync(map, 0o755);
    verwachtGeweigerd(await alsProces(opdracht(gegevens), onbevoegd), /In de gegevensmap .*alleen lezen kan niet worden geschreven; geef uzelf schrijfrechten/);
    expect(readdirSync(gegevens)).toEqual([]);
  });
});

/** Everything that must not change by a refusal, as it is on disk. */
function inhoud(gegevens: string): ReadonlyMap<string, string> {
  const bestanden = statSync(gegevens).isFile() ? [''] : ['gebeurtenissen', 'documenten', 'sleutels', 'controle']
    .filter((onderdeel) => existsSync(join(gegevens, onderdeel)))
    .flatMap((onderdeel) => readdirSync(join(gegevens, onderdeel), { recursive: true, encoding: 'utf8' }).map((naam) => join(onderdeel, naam)))
    // The shared memory of SQLite is written by reading.
    .filter((naam) => !/-(shm|wal)$/.test(naam) && statSync(join(gegevens, naam)).isFile());
  return new Map(bestanden.map((naam) => [naam, readFileSync(join(gegevens, naam), 'base64')]));
}

const DATABASE = join('gebeurtenissen', 'gebeurtenissen.sqlite');
const HOOFDSLEUTEL = join('sleutels', 'hoofdsleutel');
const GEVALLEN: readonly { readonly wat: string; readonly breek: (gegevens: string) => void; readonly zin: RegExp }[] = [
  {
    wat: 'een bestand in plaats van een map',
    breek: (gegevens) => { rmSync(gegevens, { recursive: true }); writeFileSync(gegevens, 'een brief'); },
    zin: /is een bestand en geen map; geef met --gegevens een map/,
  },
  {
    wat: 'een beschadigd bestand met gebeurtenissen',
    breek: (gegevens) => { writeFileSync(join(gegevens, DATABASE), readFileSync(join(gegevens, DATABASE)).fill(0x5a, 4096, 65_536)); },
    zin: /Opslag van gebeurtenissen .*Het is beschadigd\. Zet een reservekopie terug\./,
  },
  {
    wat: 'een bestand met gebeurtenissen dat er geen is',
    breek: (gegevens) => { writeFileSync(join(gegevens, DATABASE), 'Geachte heer Bats, '.repeat(500)); },
    zin: /Opslag van gebeurtenissen .*Het is geen SQLite-bestand\./,
  },
  {
    wat: 'beschadigde leesmodellen',
    breek: (gegevens) => {
      for (const naam of readdirSync(join(gegevens, 'leesmodellen'), { recursive: true, encoding: 'utf8' })) {
        if (/(PG_VERSION|pg_control)$/.test(naam)) writeFileSync(join(gegevens, 'leesmodellen', naam), 'rommel');
      }
    },
    zin: /De leesmodellen in .* kunnen niet worden geopend\. Er gaat niets verloren.*Verplaats of verwijder deze map/,
  },
  {
    wat: 'een hoofdsleutel die ontbreekt',
    breek: (gegevens) => { rmSync(join(gegevens, HOOFDSLEUTEL)); },
    zin: /De hoofdsleutel .* ontbreekt, terwijl het sleutelbestand .* er wel is\. Zet de hoofdsleutel terug/,
  },
  {
    wat: 'een vreemde hoofdsleutel',
    breek: (gegevens) => { writeFileSync(join(gegevens, HOOFDSLEUTEL), Buffer.alloc(32, 7)); },
    zin: /De hoofdsleutel past niet bij het sleutelbestand .*Er is niets gewijzigd\./,
  },
  {
    wat: 'een hoofdsleutel die anderen mogen lezen',
    breek: (gegevens) => { chmodSync(join(gegevens, HOOFDSLEUTEL), 0o644); },
    zin: /toegankelijk voor anderen.*chmod 600/,
  },
  {
    wat: 'sleutels die alle ontbreken',
    breek: (gegevens) => { rmSync(join(gegevens, 'sleutels'), { recursive: true }); },
    zin: /ontbreken de sleutels waarmee de gebeurtenissen zijn vastgelegd; zet die map terug/,
  },
  {
    wat: 'documenten zonder gebeurtenissen',
    breek: (gegevens) => { writeFileSync(join(gegevens, 'documenten', 'document'), 'x'); rmSync(join(gegevens, DATABASE)); },
    zin: /ontbreken de gebeurtenissen, terwijl er wel documenten zijn; zet die map terug/,
  },
];

describe('Gegeven een gegevensmap die niet deugt', () => {
  const mappen = GEVALLEN.map(({ wat }) => join(map, wat));
  let voor: readonly ReadonlyMap<string, string>[] = [];
  const aflopen: Afloop[] = [];
  beforeAll(async () => {
    for (const { wat, breek } of GEVALLEN) breek(kopie(wat));
    voor = mappen.map(inhoud);
    for (const gegevens of mappen) aflopen.push(await importeer(gegevens));
  });

  it.each(GEVALLEN.map(({ wat, zin }, index) => ({ wat, zin, index })))('zegt het bij $wat wat te doen, en verandert niets', ({ zin, index }) => {
    verwachtGeweigerd(aflopen[index], zin);
    expect(inhoud(mappen[index] ?? '')).toEqual(voor[index]);
  });

  it('doet het het weer wanneer de leesmodellen zijn verwijderd, zoals het zegt', async () => {
    const gegevens = join(map, 'beschadigde leesmodellen');
    rmSync(join(gegevens, 'leesmodellen'), { recursive: true });
    expect((await importeer(gegevens)).exit).toBe(0);
  });
});
