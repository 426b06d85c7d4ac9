import { z } from 'zod';

export const nietGevondenSchema = z.strictObject({
  nietGevonden: z.literal(true),
  code: z.enum([
    'dossier-onbekend', 'dossier-meerduidig', 'vergadering-onbekend', 'vastlegging-onbekend', 'besluit-onbekend', 'persoon-onbekend', 'persoon-meerduidig',
    'overleg-onbekend', 'organisatie-onbekend', 'gebeurtenis-onbekend',
  ]),
  bericht: z.string().meta({ description: 'Wat niet is gevonden, en wat te doen.' }),
  alternatieven: z.array(z.strictObject({ id: z.uuid(), naam: z.string() })).meta({ description: 'Wat misschien is bedoeld.' }),
}).meta({ description: 'Er is niets, of niet één ding, gevonden.' });

/** Nothing, or not one thing, was found: a value, not an exception. */
export type NietGevonden = Readonly<z.infer<typeof nietGevondenSchema>>;

export function nietGevonden(code: NietGevonden['code'], bericht: string, alternatieven: NietGevonden['alternatieven'] = []): NietGevonden {
  return { nietGevonden: true, code, bericht, alternatieven };
}

export function isNietGevonden(antwoord: object): antwoord is NietGevonden {
  return 'nietGevonden' in antwoord;
}
