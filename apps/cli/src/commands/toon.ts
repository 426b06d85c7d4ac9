import { isNietGevonden, type Antwoordschema, type NietGevonden, type Tabelformaat } from '@besluitregister/consultation';
import type { Register } from '@besluitregister/standalone';
import { metRegister } from '../register-openen.js';
import { schrijfTabel } from '../tabelbestand.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

/** What every command takes. */
export interface Overal {
  readonly gegevens: string;
  readonly json: boolean;
}

/** What a command takes that also works on the services of production. */
export interface MetDiensten {
  readonly diensten: boolean;
}

/** What a command takes whose answer can also be had as a table. */
export interface Formaatopties {
  readonly formaat?: 'tekst' | 'json' | Tabelformaat | undefined;
  /** The file to write; needed for a table. */
  readonly naar?: string | undefined;
}

/**
 * Asks the register, and shows the answer as JSON or as text, or writes it as a table.
 * @param schema what the answer looks like, when it can be a table
 */
export async function toon<A extends object>(
  { gegevens, json, formaat, naar }: Overal & Formaatopties, uitvoer: Uitvoer, vraag: (register: Register) => Promise<A>,
  alsTekst: (antwoord: A, breedte: number) => readonly string[], schema?: Antwoordschema,
): Promise<void> {
  const tabel = schema !== undefined && (formaat === 'csv' || formaat === 'xlsx') ? { schema, formaat, naar: bestand(naar) } : undefined;
  await metRegister(gegevens, uitvoer, async (register) => {
    const antwoord = await vraag(register);
    // A person sees what there is and that it is not all; what goes to a program or a file would be taken for all of it.
    const onvolledig = staatStil(register);
    if (onvolledig && (tabel || json || formaat === 'json')) throw onvolledig;
    if (tabel) {
      await schrijfTabel(tabel.schema, antwoord, tabel.formaat, tabel.naar);
      uitvoer.meld(`Geschreven: ${tabel.naar}`);
    } else if (json || formaat === 'json') uitvoer.uit(alsJson(antwoord));
    else for (const regel of alsTekst(antwoord, uitvoer.breedte)) uitvoer.uit(regel);
    if (onvolledig) throw onvolledig;
  });
}

/** When an event could not be read, answers are of before it. */
function staatStil({ projecties }: Register): Opdrachtfout | undefined {
  if (projecties.status().every(({ error }) => error === undefined)) return undefined;
  return new Opdrachtfout(EXIT.onverwacht, 'leesmodel-staat-stil', 'Dit antwoord is niet volledig: het register kan een gebeurtenis niet lezen, en wat daarna is vastgelegd ontbreekt. '
    + 'Hierboven staat welke; besluitregister beheer sleutels controleer zegt of een sleutel ontbreekt.');
}

function bestand(naar: string | undefined): string {
  if (naar !== undefined) return naar;
  throw new Opdrachtfout(EXIT.gebruik, 'gebruik', 'Een tabel gaat naar een bestand: noem het met --naar, bijvoorbeeld --naar besluiten.xlsx.');
}

/** @throws Opdrachtfout that names what may have been meant, when nothing or not one thing was found */
export function gevonden<A extends object>(antwoord: A | NietGevonden): A {
  if (!isNietGevonden(antwoord)) return antwoord;
  const keuzes = antwoord.alternatieven.map(({ id, naam }) => `\n  ${id}  ${naam}`).join('');
  throw new Opdrachtfout(EXIT.nietGevonden, antwoord.code, `${antwoord.bericht}${keuzes}`);
}
