import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { besluitregister, werkmap, type Afloop } from './opstelling.fixture.js';

const { map, ruimOp } = werkmap();
afterAll(ruimOp);

const inDeMap = (...argumenten: string[]): Promise<Afloop> => besluitregister(argumenten, { cwd: map });

describe('Gegeven iemand die de opdrachtregel niet kent', () => {
  const hulp = new Map<string, Afloop>();

  /** The help of a command, and of all the commands it names. */
  async function vraagHulp(opdracht: readonly string[]): Promise<void> {
    const afloop = await inDeMap(...opdracht, '--help');
    hulp.set(opdracht.join(' '), afloop);
    const onderdelen = [...afloop.uit.matchAll(/^ {2}besluitregister ((?:[a-z-]+ ?)+)/gm)].map(([, namen = '']) => namen.trim().split(' '));
    for (const onderdeel of onderdelen) await vraagHulp(onderdeel);
  }
  beforeAll(() => vraagHulp([]));

  it('geeft --help op elk niveau uitleg en uitgangscode 0', () => {
    expect([...hulp.keys()]).toEqual(expect.arrayContaining(['', 'importeer', 'extraheer', 'vraag', 'dossier', 'dossiers', 'vergadering', 'start', 'demo']));
    for (const [opdracht, { exit, uit, fout }] of hulp) {
      expect({ opdracht, exit, fout }).toEqual({ opdracht, exit: 0, fout: '' });
      expect(uit).toContain(`besluitregister ${opdracht}`);
    }
  });

  it('noemt de hulp de uitgangscodes', () => {
    expect(hulp.get('')?.uit).toMatch(/0 gedaan, 1 onverwachte fout, 2 onjuiste invoer, 3 niet gevonden, 64 verkeerd\s+gebruik/);
  });

  it('is de hulp helemaal Nederlands', () => {
    const engels = /Commands|Positionals|Options|\[(string|boolean|number|required|default)|Show help|booleaans|Positie-afhankelijke|Commando|: (true|false)\]/;
    for (const { uit } of hulp.values()) expect(uit).not.toMatch(engels);
  });

  it.each([
    ['geen opdracht', [], /Geef een opdracht/],
    ['een verschreven opdracht', ['importer', 'x'], /bedoelde u importeer\?/],
    ['een onbekende opdracht', ['xyzzy'], /Er is geen opdracht "xyzzy"/],
    ['een onbekende optie', ['vraag', 'a', '--jsn'], /Onbekende optie.*jsn/],
    ['een ontbrekend argument', ['vraag'], /Er ontbreekt een argument/],
    ['een onderwerp zonder aanhalingstekens', ['vraag', 'politie', 'en', 'buitengebied'], /tussen aanhalingstekens/],
    ['een ontbrekende optie', ['importeer', 'x.txt', '--overleg', 'Twente'], /Verplicht maar niet gegeven: --datum/],
    ['een optie zonder waarde', ['dossiers', '--gegevens'], /Na --gegevens hoort een waarde/],
    ['een optie die er twee keer staat', ['vraag', 'a', '--peildatum', '2020-01-01', '--peildatum', '2021-01-01'], /--peildatum is meer dan één keer gegeven/],
    ['een poort die er niet is', ['start', '--poort', '70000'], /getal van 0 tot en met 65535/],
    ...['0', 'lang', '1e999'].map((limiet) =>
      [`een limiet van ${limiet} seconden`, ['start', '--rapportage-poort', '0', '--rapportage-limiet', limiet], /aantal seconden, meer dan 0/] as const),
    ['een limiet zonder rapportage', ['start', '--rapportage-limiet', '5'], /hoort bij --rapportage-poort/],
  ])('wijst bij %s de weg, met uitgangscode 64', async (_wat, argumenten, zin) => {
    const { exit, uit, fout } = await inDeMap(...argumenten);
    expect({ exit, uit }).toEqual({ exit: 64, uit: '' });
    expect(fout).toMatch(zin);
    expect(fout).not.toMatch(/^\s+at /m);
  });

  it('meldt een fout met --json ook als JSON', async () => {
    const { exit, uit } = await inDeMap('vraag', '--json');
    expect(exit).toBe(64);
    expect(JSON.parse(uit)).toEqual({ fout: { code: 'gebruik', bericht: expect.stringContaining('Er ontbreekt een argument') } });
  });

  it('maakt een lege mapnaam geen register in de map waar men staat', async () => {
    const { exit, fout } = await inDeMap('dossiers', '--gegevens', '');
    expect({ exit, fout }).toEqual({ exit: 2, fout: 'De waarde van "gegevens" is leeg; vul haar in.\n' });
  });
});

describe('Gegeven een map waarin nog geen register staat', () => {
  it('zegt een vraag dat er een nieuw register is gemaakt, en dat niets bekend is', async () => {
    const { exit, uit, fout } = await inDeMap('vraag', 'cameratoezicht', '--gegevens', 'nieuwe map');
    expect(fout).toContain(`In ${join(map, 'nieuwe map')} stond nog geen register; er is een nieuw, leeg register gemaakt.`);
    expect(exit).toBe(0);
    expect(uit.match(/geen gegevens/g)).toHaveLength(5);
  });
});
