import { REGELWIJZEN } from '@besluitregister/read-models';
import { z } from 'zod';
import { aantal, id, kop } from '../antwoord/kop.schema.js';
import { vastleggingSchema } from '../antwoord/vastlegging.schema.js';

const regelnummer = (omschrijving: string) => z.int().positive().meta({ description: omschrijving });
const tekenplaats = (omschrijving: string) => z.int().nonnegative().meta({ description: omschrijving });

const stukSchema = z.strictObject({
  documentId: id('Het document.'),
  vanRegel: regelnummer('Eerste regel, geteld vanaf 1.'),
  vanTeken: tekenplaats('Eerste teken op die regel, geteld vanaf 0.'),
  totRegel: regelnummer('Laatste regel.'),
  totTeken: tekenplaats('Het teken waarvoor het op die regel eindigt.'),
});

const verschilSchema = z.strictObject({
  soort: z.enum(['regels-onverantwoord', 'voorstel-niet-beslist', 'voorstel-niet-vastgelegd', 'aantal-wijkt-af']).meta({ description: 'Wat er niet klopt.' }),
  vanRegel: z.nullable(regelnummer('Eerste regel.')).meta({ description: 'Eerste regel, bij regels die niemand verantwoordt.' }),
  totRegel: z.nullable(regelnummer('Laatste regel.')).meta({ description: 'Laatste regel, bij regels die niemand verantwoordt.' }),
  vastleggingId: z.nullable(z.uuid()).meta({ description: 'Het voorstel waar het om gaat.' }),
  verwacht: z.nullable(aantal('Verwacht.')).meta({ description: 'Hoeveel de overname zegt te hebben gebracht.' }),
  gevonden: z.nullable(aantal('Gevonden.')).meta({ description: 'Hoeveel er zijn gevonden.' }),
}).meta({ description: 'Iets dat niet klopt, of niet is beslist.' });

export const volledigheidSchema = z.strictObject({
  ...kop,
  vergaderingId: id('Kenmerk van de vergadering.'),
  verslagen: z.array(z.strictObject({
    terugkoppelingId: id('Kenmerk van de terugkoppeling.'),
    documentId: id('Kenmerk van het document.'),
    naam: z.string().meta({ description: 'Naam van het document.' }),
    fase: z.enum(['ontvangen', 'overgenomen', 'ingetrokken']).meta({ description: 'Hoe ver het is.' }),
    wijze: z.nullable(z.enum(['direct', 'beoordeeld'])).meta({ description: 'Direct overgenomen zoals gelezen, of door een mens beoordeeld.' }),
    aantallen: z.record(z.enum(REGELWIJZEN), aantal('Aantal regels.')).meta({ description: 'Hoeveel regels er wat mee is gebeurd.' }),
    regels: z.array(z.strictObject({
      regel: regelnummer('De regel van het document, geteld vanaf 1.'),
      wijze: z.enum(REGELWIJZEN).meta({ description: 'Wat ervan is geworden; bij meer stukken het zwaarste. Een lege regel is onverantwoord.' }),
      stukken: z.array(z.strictObject({
        wijze: z.enum(REGELWIJZEN).meta({ description: 'Wat van dit stuk is geworden.' }),
        vastleggingId: z.nullable(z.uuid()).meta({ description: 'De vastlegging of het voorstel.' }),
        reden: z.nullable(z.string()).meta({ description: 'Code van de reden waarom het is overgeslagen of verworpen.' }),
        actorId: id('Wie dat deed, onder pseudoniem.'),
      })).meta({ description: 'De stukken van de regel.' }),
    })).meta({ description: 'Elke regel van het document, in volgorde.' }),
    voorstellen: z.array(z.strictObject({
      vastleggingId: id('Kenmerk van het voorstel, en van de vastlegging die het wordt.'),
      soort: vastleggingSchema.shape.soort,
      stand: z.enum(['open', 'aanvaard', 'gewijzigd', 'verworpen']).meta({ description: 'Wat de beoordelaar ermee deed.' }),
      verworpenOm: z.nullable(z.string()).meta({ description: 'Code van de reden, als het is verworpen.' }),
      stukken: z.array(stukSchema).meta({ description: 'Waar het op berust.' }),
      actorId: id('Wie het voorstelde of er het laatst over besliste.'),
    })).meta({ description: 'Wat is voorgesteld, en wat daarvan is geworden.' }),
    verschillen: z.array(verschilSchema).meta({ description: 'Wat niet klopt of niet is beslist; niets als het verslag volledig is verantwoord.' }),
  })).meta({ description: 'De terugkoppelingen van de vergadering, oudste eerst.' }),
}).meta({ description: 'Wat er van elke regel van de terugkoppelingen van een vergadering is geworden.' });

export type Volledigheidantwoord = Readonly<z.infer<typeof volledigheidSchema>>;
