import { GEBRUIKERSROLLEN } from '@besluitregister/domain';
import type { Actorrij, Oorsprong } from '@besluitregister/read-models';
import { z } from 'zod';

export const actorSchema = z.strictObject({
  actorId: z.uuid().meta({ description: 'Wie, onder pseudoniem.' }),
  naam: z.nullable(z.string()).meta({ description: 'De naam waarmee deze gebruiker het laatst is aangemeld; leeg bij het register zelf.' }),
  rol: z.enum(GEBRUIKERSROLLEN).meta({ description: 'In welke rol.' }),
  organisatie: z.nullable(z.string()).meta({ description: 'Van welke organisatie, als dat bekend is.' }),
}).meta({ description: 'Wie het in het register deed.' });
export type ActorAntwoord = Readonly<z.infer<typeof actorSchema>>;

/** Who is behind an event; `actoren` are by nummer. The register itself when nobody is known. */
export function actorVan({ nummer, actorId }: { readonly nummer: number | bigint; readonly actorId: string }, actoren: ReadonlyMap<number, Actorrij>): ActorAntwoord {
  const actor = actoren.get(Number(nummer));
  return actor ? actorAntwoord(actor) : { actorId, naam: null, rol: 'systeem', organisatie: null };
}

export function actorAntwoord({ actorId, actorNaam, actorRol, actorOrganisatie }: Actorrij): ActorAntwoord {
  return { actorId, naam: actorNaam, rol: actorRol, organisatie: actorOrganisatie };
}

export const herkomstSchema = z.strictObject({
  nummer: z.int().positive().meta({ description: 'De gebeurtenis waar het uit komt.' }),
  type: z.string().meta({ description: 'Soort gebeurtenis.' }),
  bekendOp: z.iso.datetime().meta({ description: 'Sinds wanneer het register dit weet.' }),
  actor: actorSchema,
  reden: z.nullable(z.strictObject({
    code: z.string().meta({ description: 'Code van de reden.' }),
    toelichting: z.string().meta({ description: 'De reden in woorden.' }),
  })).meta({ description: 'Waarom, bij een correctie.' }),
}).meta({ description: 'De gebeurtenis waar het uit komt: wie, wanneer en waarom.' });
export type HerkomstAntwoord = Readonly<z.infer<typeof herkomstSchema>>;

/** Where something comes from, by whom and why. `actoren` are by nummer. */
export function herkomstAntwoord({ nummer, type, bekendOp, actorId, reden }: Oorsprong, actoren: ReadonlyMap<number, Actorrij>): HerkomstAntwoord {
  return {
    nummer, type, bekendOp,
    actor: actorVan({ nummer, actorId }, actoren),
    reden: reden && { code: reden.code, toelichting: reden.toelichting },
  };
}
