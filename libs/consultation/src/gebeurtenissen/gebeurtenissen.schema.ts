import { z } from 'zod';
import { id, kop } from '../antwoord/kop.schema.js';
import { adres } from '../antwoord/lijstitem.schema.js';
import { volgende } from '../lijsten/pagina.js';

const tekst = (omschrijving: string) => z.string().meta({ description: omschrijving });

export const ruweGebeurtenisSchema = z.strictObject({
  nummer: z.int().positive().meta({ description: 'Plaats van de gebeurtenis in het register.' }),
  gebeurtenisId: id('Kenmerk van de gebeurtenis.'),
  type: tekst('Soort gebeurtenis.'),
  schemaVersie: z.int().positive().meta({ description: 'Versie van de vorm van de gegevens.' }),
  stroom: tekst('De stroom waarin zij staat.'),
  revisie: z.int().nonnegative().meta({ description: 'Haar plaats in die stroom, vanaf 0.' }),
  vastgelegdOp: z.iso.datetime().meta({ description: 'Wanneer zij is vastgelegd, naar de klok van wie schreef.' }),
  bekendOp: z.iso.datetime().meta({ description: 'Sinds wanneer het register dit weet; gaat nooit terug.' }),
  actor: z.strictObject({
    id: id('Wie het deed, onder pseudoniem.'),
    rol: tekst('In welke rol.'),
    organisatie: z.nullable(z.string()).meta({ description: 'Voor welke organisatie.' }),
    methode: tekst('Hoe deze was aangemeld: oidc, lokaal of systeem.'),
  }).meta({ description: 'Wie het in het register deed.' }),
  redenCode: z.nullable(z.string()).meta({ description: 'Code van de reden, bij een correctie.' }),
  opdrachtId: id('De opdracht waarmee het gebeurde.'),
  correlatieId: id('Wat bij elkaar hoort, heeft hier hetzelfde kenmerk.'),
  oorzaakId: id('Waar het uit voortkwam.'),
  gegevens: z.record(z.string(), z.unknown()).meta({ description: 'Wat de gebeurtenis zegt, in de vorm van haar soort. In plaats van beschermde tekst staat [beschermd]; wat u daarvan mag zien, staat bij de vastlegging, het dossier of de persoon.' }),
  links: z.strictObject({
    zelf: adres('Deze gebeurtenis.'),
    bewijs: adres('Het bewijs dat zij is verzegeld.'),
  }).meta({ description: 'Waar meer staat.' }),
}).meta({ description: 'Een gebeurtenis zoals zij is vastgelegd.' });

export const gebeurtenissenSchema = z.strictObject({
  ...kop,
  volgende,
  gebeurtenissen: z.array(ruweGebeurtenisSchema).meta({ description: 'De bladzijde, op nummer.' }),
}).meta({ description: 'Een bladzijde uit de gebeurtenissen van het register.' });

export const gebeurtenisantwoordSchema = z.strictObject({ ...kop, gebeurtenis: ruweGebeurtenisSchema }).meta({ description: 'Eén gebeurtenis.' });

export type RuweGebeurtenis = Readonly<z.infer<typeof ruweGebeurtenisSchema>>;
export type Gebeurtenissenantwoord = Readonly<z.infer<typeof gebeurtenissenSchema>>;
export type Gebeurtenisantwoord = Readonly<z.infer<typeof gebeurtenisantwoordSchema>>;
