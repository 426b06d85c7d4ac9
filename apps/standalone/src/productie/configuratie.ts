import { readFileSync } from 'node:fs';
import type { Instelling } from './instelling.js';
import { INSTELLINGEN, type Instellingsleutel, type Waarden } from './instellingen.js';

/** Environment variables, as `process.env` has them. */
export type Omgeving = Readonly<Record<string, string | undefined>>;

/** Settings that can not be used. Each sentence says which variable, what is wrong and what to do; never its value. */
export class ConfiguratieFout extends Error {
  override readonly name = 'ConfiguratieFout';
  readonly code = 'configuratie-ongeldig';

  constructor(readonly zinnen: readonly string[]) {
    super(zinnen.join('\n'));
  }
}

/** Where the text of a setting came from. */
export type Herkomst = 'omgeving' | 'bestand' | 'standaard' | 'ontbreekt';

/** One setting as it stands, for an administrator to look at. */
export interface Instellingsstand {
  readonly naam: string;
  readonly uitleg: string;
  readonly herkomst: Herkomst;
  /** The file a secret was read from. */
  readonly bestand?: string;
  /** The value, stars for a secret, or an empty text. */
  readonly waarde: string;
  /** What is wrong with it. */
  readonly fout?: string;
}

interface Gevonden {
  readonly herkomst: Herkomst;
  readonly tekst: string;
  readonly bestand?: string;
  readonly fout?: string;
}

/**
 * Reads the settings that a service uses.
 * @throws ConfiguratieFout with everything that is wrong with them
 */
export function leesConfiguratie<K extends Instellingsleutel>(sleutels: readonly K[], omgeving: Omgeving): Waarden<K> {
  const zinnen: string[] = [];
  const waarden = Object.fromEntries(sleutels.map((sleutel) => {
    const { waarde, fout } = beoordeel(INSTELLINGEN[sleutel], omgeving);
    if (fout !== undefined) zinnen.push(`${INSTELLINGEN[sleutel].naam} ${fout}.`);
    return [sleutel, waarde];
  }));
  const onbekend = onbekendeNamen(omgeving);
  zinnen.push(...onbekend.map((naam) => `${naam} is geen instelling van het besluitregister; controleer de spelling.`));
  if (zinnen.length > 0) throw new ConfiguratieFout(zinnen);
  // Object.fromEntries forgets which key had which value.
  return waarden as Waarden<K>;
}

/** One setting, for who stands on no other. @throws ConfiguratieFout */
export function leesInstelling<K extends Instellingsleutel>(sleutel: K, omgeving: Omgeving): Waarden<K>[K] {
  const { waarde, fout } = beoordeel(INSTELLINGEN[sleutel], omgeving);
  if (fout !== undefined) throw new ConfiguratieFout([`${INSTELLINGEN[sleutel].naam} ${fout}.`]);
  return waarde as Waarden<K>[K];
}

/** One setting that must be set in some places only; undefined when it is not. @throws ConfiguratieFout */
export function vindInstelling<K extends Instellingsleutel>(sleutel: K, omgeving: Omgeving): Waarden<K>[K] | undefined {
  return zoek(INSTELLINGEN[sleutel], omgeving).herkomst === 'ontbreekt' ? undefined : leesInstelling(sleutel, omgeving);
}

/** How every setting stands; a secret is never in it. */
export function instellingsstanden(omgeving: Omgeving): readonly Instellingsstand[] {
  return Object.values<Instelling>(INSTELLINGEN).map((instelling) => {
    const { gevonden, fout } = beoordeel(instelling, omgeving);
    const { naam, uitleg, geheim } = instelling;
    const waarde = geheim && gevonden.tekst !== '' ? '********' : gevonden.tekst;
    return {
      naam, uitleg, herkomst: gevonden.herkomst, waarde,
      ...(gevonden.bestand === undefined ? {} : { bestand: gevonden.bestand }), ...(fout === undefined ? {} : { fout }),
    };
  });
}

function beoordeel(instelling: Instelling, omgeving: Omgeving): { readonly gevonden: Gevonden; readonly waarde?: unknown; readonly fout?: string } {
  const gevonden = zoek(instelling, omgeving);
  if (gevonden.fout !== undefined) return { gevonden, fout: gevonden.fout };
  if (gevonden.herkomst === 'ontbreekt') {
    return { gevonden, fout: `ontbreekt (${instelling.uitleg.toLowerCase()})${instelling.geheim ? `; geef haar, of noem met ${instelling.naam}_BESTAND een bestand waarin zij staat` : ''}` };
  }
  const gelezen = instelling.lees(gevonden.tekst);
  return typeof gelezen === 'string' ? { gevonden, fout: gelezen } : { gevonden, waarde: gelezen.waarde };
}

function zoek({ naam, geheim, standaard }: Instelling, omgeving: Omgeving): Gevonden {
  const tekst = omgeving[naam]?.trim() ?? '';
  const bestand = geheim ? omgeving[`${naam}_BESTAND`]?.trim() ?? '' : '';
  if (tekst !== '' && bestand !== '') return { herkomst: 'omgeving', tekst, fout: `en ${naam}_BESTAND zijn beide gezet; geef er één` };
  if (tekst !== '') return { herkomst: 'omgeving', tekst };
  if (bestand !== '') return uitBestand(bestand);
  return standaard === null ? { herkomst: 'ontbreekt', tekst: '' } : { herkomst: 'standaard', tekst: standaard };
}

function uitBestand(bestand: string): Gevonden {
  try {
    return { herkomst: 'bestand', tekst: readFileSync(bestand, 'utf8').trim(), bestand };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend';
    return { herkomst: 'bestand', tekst: '', bestand, fout: `is niet te lezen uit ${bestand} (${code}); controleer het pad en de rechten` };
  }
}

/** A name that is spelled wrong would leave a default in force without a word. */
function onbekendeNamen(omgeving: Omgeving): string[] {
  const bekend = new Set(Object.values<Instelling>(INSTELLINGEN).flatMap(({ naam, geheim }) => (geheim ? [naam, `${naam}_BESTAND`] : [naam])));
  return Object.keys(omgeving).filter((naam) =>
    naam.startsWith('BESLUITREGISTER_') && !naam.startsWith('BESLUITREGISTER_TEST_') && !bekend.has(naam)).sort();
}
