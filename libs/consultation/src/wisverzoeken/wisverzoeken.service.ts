import { wisdoelId, wisdoelSchema } from '@besluitregister/domain';
import type { Database } from '@besluitregister/projections';
import { actorenVan, wisverzoeken, WISVERZOEKVOLGORDE, type Actorrij, type Wisfase, type Wisstap, type WisverzoekRij } from '@besluitregister/read-models';
import { actorAntwoord } from '../antwoord/actor.js';
import type { Vandaag } from '../gezichtspunt.js';
import { bepaalBladzijde, type LijstVraag } from '../lijsten/pagina.js';
import type { Wisverzoek, Wisverzoekenantwoord } from './wisverzoeken.schema.js';

/** The requests for erasure. */
export class WisverzoekenService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** A page of requests, the last one asked first; the world's time plays no part in it. */
  async lijst(vraag: LijstVraag & { readonly fase?: Wisfase | undefined } = {}): Promise<Wisverzoekenantwoord> {
    const { gezichtspunt, kop, pagina, cursorVan } = await bepaalBladzijde(this.db, vraag, WISVERZOEKVOLGORDE, this.vandaag);
    const gevonden = await wisverzoeken(this.db, { fase: vraag.fase }, pagina, gezichtspunt.totNummer);
    const nummers = gevonden.rijen.flatMap(({ gevraagd, beslist, uitgevoerd }) => [gevraagd, beslist, uitgevoerd].flatMap((stap) => stap?.nummer ?? []));
    const actoren = await actorenVan(this.db, nummers, gezichtspunt.totNummer);
    return { ...kop, volgende: cursorVan(gevonden), wisverzoeken: gevonden.rijen.map((rij) => antwoord(rij, actoren)) };
  }
}

function antwoord({ wisverzoekId, fase, grond, doelen, gevraagd, beslist, uitgevoerd }: WisverzoekRij, actoren: ReadonlyMap<number, Actorrij>): Wisverzoek {
  return {
    wisverzoekId, fase, grond,
    doelen: doelen.map((json) => {
      const doel = wisdoelSchema.parse(json);
      return { soort: doel.soort, id: wisdoelId(doel), velden: [...doel.velden] };
    }),
    gevraagd: stapVan(gevraagd, actoren),
    beslist: beslist && stapVan(beslist, actoren),
    uitgevoerd: uitgevoerd && stapVan(uitgevoerd, actoren),
    links: { wisverzoek: `/v1/wisverzoeken/${wisverzoekId}` },
  };
}

function stapVan({ nummer, op }: Wisstap, actoren: ReadonlyMap<number, Actorrij>): Wisverzoek['gevraagd'] {
  const actor = actoren.get(nummer);
  if (actor === undefined) throw new Error(`event ${nummer} has no actor`);
  return { op, actor: actorAntwoord(actor) };
}
