import { z } from 'zod';

/** A calendar date in Europe/Amsterdam. */
export const datum = (omschrijving: string) => z.iso.date().meta({ description: omschrijving });
export const aantal = (omschrijving: string) => z.int().nonnegative().meta({ description: omschrijving });
export const id = (omschrijving: string) => z.uuid().meta({ description: omschrijving });

/** From where an answer was given: what makes it possible to ask for the same answer again. */
export const kop = {
  nummer: aantal('Het antwoord gaat over het register tot en met de gebeurtenis met dit nummer.'),
  peildatum: z.nullable(z.iso.date()).meta({ description: 'De dag waarover het antwoord gaat; leeg als er geen grens in de tijd is gevraagd.' }),
  bekendOp: z.nullable(z.iso.datetime()).meta({ description: 'Sinds wanneer het register wist wat er tot en met dat nummer staat; leeg als er nog niets is.' }),
  voorlopig: z.boolean().meta({ description: 'Waar: er is gevraagd tot waar het register is bijgewerkt of verder; later gevraagd kan het meer geven.' }),
  wisstand: aantal('Nummer van de laatste gebeurtenis over wissing, lakken of geheimhouding; wat daarna niet meer mag worden getoond, ontbreekt ook in het verleden.'),
  leesmodelVersies: z.record(z.string(), z.int().positive()).meta({ description: 'De versie van elk leesmodel waaruit het antwoord komt.' }),
};
