import { z } from 'zod';
import { id, kop } from '../antwoord/kop.schema.js';
import { volgende } from '../lijsten/pagina.js';

const tekst = (omschrijving: string) => z.string().meta({ description: omschrijving });

/** An entry in the shape of the AuditTrail of the ZGW APIs (VNG, Besluiten API 1.0.2), with what an event has beside it. */
export const auditregelSchema = z.strictObject({
  uuid: id('Kenmerk van de gebeurtenis.'),
  bron: tekst('Waar het gebeurde: dit register.'),
  applicatieId: id('De opdracht waarmee het gebeurde.'),
  applicatieWeergave: tekst('Hoe de gebruiker was aangemeld: oidc, lokaal of systeem.'),
  gebruikersId: id('Wie het deed, onder pseudoniem.'),
  gebruikersWeergave: tekst('Wie het deed: naam, rol en organisatie, voor zover bekend.'),
  actie: z.enum(['create', 'partial_update', 'destroy']).meta({ description: 'Iets nieuws, iets erbij, of iets weg; een register verandert niets wat er staat.' }),
  actieWeergave: tekst('Wat er gebeurde.'),
  resultaat: z.int().meta({ description: 'De HTTP-status van de opdracht: altijd 201, want wat is geweigerd staat hier niet.' }),
  hoofdObject: tekst('Waar het over gaat: een adres in deze API, of een URN.'),
  resource: tekst('Wat voor iets het is.'),
  resourceUrl: tekst('Het onderdeel waar het over gaat: een adres in deze API, of een URN.'),
  toelichting: z.nullable(z.string()).meta({ description: 'De reden in woorden, bij een correctie.' }),
  resourceWeergave: tekst('Het onderdeel in woorden.'),
  aanmaakdatum: z.iso.datetime().meta({ description: 'Wanneer het is vastgelegd, naar de klok van wie schreef.' }),
  wijzigingen: z.strictObject({
    oud: z.nullable(z.strictObject({ revisie: z.int().nonnegative().meta({ description: 'De revisie ervoor.' }) })).meta({ description: 'Hoe het stond; leeg bij iets nieuws.' }),
    nieuw: z.strictObject({
      revisie: z.int().nonnegative().meta({ description: 'De revisie erna.' }),
      gebeurtenis: tekst('De gebeurtenis zelf, in deze API.'),
    }).meta({ description: 'Hoe het staat.' }),
  }).meta({ description: 'Van welke naar welke revisie; wat er in de inhoud veranderde, staat in de gebeurtenis.' }),
  nummer: z.int().positive().meta({ description: 'Plaats van de gebeurtenis in het register.' }),
  type: tekst('Soort gebeurtenis.'),
  stroom: tekst('De stroom waarin zij staat.'),
  bekendOp: z.iso.datetime().meta({ description: 'Sinds wanneer het register dit weet; gaat nooit terug.' }),
  redenCode: z.nullable(z.string()).meta({ description: 'Code van de reden, bij een correctie.' }),
  correlatieId: id('Wat bij elkaar hoort, heeft hier hetzelfde kenmerk.'),
}).meta({ description: 'Wat er in het register gebeurde, door wie en waarom.' });

export const audittrailSchema = z.strictObject({
  ...kop,
  volgende,
  audittrail: z.array(auditregelSchema).meta({ description: 'De bladzijde, op nummer.' }),
}).meta({ description: 'Een bladzijde uit de audittrail.' });

export type Audittrailantwoord = Readonly<z.infer<typeof audittrailSchema>>;
export type Auditregel = Readonly<z.infer<typeof auditregelSchema>>;
