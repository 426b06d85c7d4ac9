import { MEESTE_GETELD, MEESTE_WAARDEN } from '@besluitregister/read-models';
import { z } from 'zod';
import { aantal } from '../antwoord/kop.schema.js';

export const facetSchema = z.array(z.strictObject({
  waarde: z.string().meta({ description: 'De waarde, zoals de parameter haar aanneemt.' }),
  naam: z.nullable(z.string()).meta({ description: 'De naam bij een kenmerk; leeg als de waarde voor zich spreekt.' }),
  aantal: aantal('Hoeveel de lijst er zo heeft.'),
}));
export type Facetwaarde = Readonly<z.infer<typeof facetSchema>>[number];

const facet = (omschrijving: string) => facetSchema.meta({ description: omschrijving });

/** Named after the parameter that takes the value. */
export const facettenSchema = z.strictObject({
  soort: facet('Per soort.'),
  overleg: facet('Per overleg.'),
  dossier: facet('Per dossier; wat in twee dossiers staat, telt bij beide.'),
  thema: facet('Per thema.'),
  jaar: facet('Per jaar van de vergadering.'),
  spreker: facet('Per spreker.'),
  uitkomst: facet('Per uitkomst.'),
  strekking: facet('Per strekking.'),
  herkomst: facet('Per herkomst.'),
  bevestigd: facet('Wel en niet bevestigd.'),
  doorgehaald: facet('Wel en niet doorgehaald.'),
  status: facet('Hoe de acties ervoor staan; wat te laat is, telt ook bij open.'),
}).meta({ description: `Hoe de hele lijst is verdeeld, het meeste eerst en van elk facet hoogstens ${MEESTE_WAARDEN} waarden; een facet zonder waarden speelt hier niet.` });
export type Facetten = Readonly<z.infer<typeof facettenSchema>>;

/** How many a list holds; only the first page says so. */
export const telling = {
  totaal: z.nullable(aantal('Hoeveel de hele lijst er heeft.')).meta({ description: `Hoeveel de hele lijst er heeft; alleen op de eerste bladzijde. Er worden er hoogstens ${MEESTE_GETELD} geteld.` }),
  totaalIsOndergrens: z.nullable(z.boolean()).meta({ description: 'Waar: de lijst heeft er zoveel of meer, en de verdeling gaat over zoveel van de laatste vergaderingen. Alleen op de eerste bladzijde.' }),
  facetten: z.nullable(facettenSchema).meta({ description: 'Hoe de hele lijst is verdeeld; alleen op de eerste bladzijde.' }),
};
export interface Tellingantwoord {
  readonly totaal: number | null;
  readonly totaalIsOndergrens: boolean | null;
  readonly facetten: Facetten | null;
}
