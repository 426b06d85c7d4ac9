import type { Genoemd, Overlegbepaler } from '@besluitregister/access';
import { terugkoppelingDecider, vergaderingDecider, wisverzoekDecider, type Wisdoel } from '@besluitregister/domain';
import type { Aggregaten } from '../opdracht/aggregaten.js';

/** Tells of which overleggen a document is the report; the read side knows. */
export type Documentoverleggen = (documentId: string) => Promise<readonly string[]>;

/** Of a document of which it is not known whose it is: nobody has a role there, but who has it everywhere. */
const NOG_ONBEKEND = 'nog-onbekend';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Of which overleggen a request is about, from the ids in its path and body: an overleg itself, or a vergadering,
 * terugkoppeling or document of it, or what a wisverzoek names. A body is read before it was checked; what is no id is left to the DTO.
 */
export class OverleggenInVerzoek implements Overlegbepaler {
  constructor(private readonly aggregaten: Aggregaten, private readonly vanDocument: Documentoverleggen) {}

  async overleggenVan({ params, body }: Genoemd): Promise<readonly string[]> {
    const velden = isObject(body) ? body : {};
    const doelen = [...doelenInBody(velden), ...await this.#doelenVan(ids(params['wisverzoekId']))];
    const van = (lid: string): unknown[] => doelen.map((doel) => doel[lid]);
    const gevonden = await Promise.all([
      this.#vanVergaderingen(ids(params['vergaderingId'], velden['inVergaderingId'], ...van('vergaderingId'))),
      this.#vanTerugkoppelingen(ids(params['terugkoppelingId'], ...van('terugkoppelingId'))),
      this.#vanDocumenten(ids(params['documentId'], ...van('documentId'))),
    ]);
    return [...new Set([...ids(params['overlegId'], velden['overlegId'], ...van('overlegId')), ...gevonden.flat()])];
  }

  async #vanVergaderingen(vergaderingIds: readonly string[]): Promise<readonly string[]> {
    const gevonden = await Promise.all(vergaderingIds.map(async (id) => (await this.aggregaten.laadZonderTekst(vergaderingDecider, 'Vergadering', id)).state.gepland));
    return gevonden.flatMap((gepland) => gepland?.overlegId ?? []);
  }

  async #vanTerugkoppelingen(terugkoppelingIds: readonly string[]): Promise<readonly string[]> {
    const ontvangen = await Promise.all(terugkoppelingIds.map(async (id) => (await this.aggregaten.laadZonderTekst(terugkoppelingDecider, 'Terugkoppeling', id)).state.ontvangen));
    return this.#vanVergaderingen(ontvangen.flatMap((bericht) => bericht?.vergaderingId ?? []));
  }

  /** A request for erasure is of the overleggen of what it names. */
  async #doelenVan(wisverzoekIds: readonly string[]): Promise<readonly Doel[]> {
    const gevraagd = await Promise.all(wisverzoekIds.map(async (id) => (await this.aggregaten.laadZonderTekst(wisverzoekDecider, 'Wisverzoek', id)).state?.gevraagd));
    return gevraagd.flatMap((verzoek): readonly Wisdoel[] => verzoek?.doelen ?? []).map((doel) => ({ ...doel }));
  }

  async #vanDocumenten(documentIds: readonly string[]): Promise<readonly string[]> {
    return (await Promise.all(documentIds.map(async (id) => {
      const overleggen = await this.vanDocument(id);
      return overleggen.length > 0 || !(await this.aggregaten.bestaat('Document', id)) ? overleggen : [NOG_ONBEKEND];
    }))).flat();
  }
}

/** What a request for erasure names, by the names of its ids. */
type Doel = Readonly<Record<string, unknown>>;

/** What the body of such a request names: what is within something else says so by `binnen`. */
function doelenInBody({ vastleggingen, documenten, andere }: Doel): readonly Doel[] {
  const lijst = (waarde: unknown): readonly Doel[] => (Array.isArray(waarde) ? waarde.filter(isObject) : []);
  return [...lijst(vastleggingen), ...lijst(documenten), ...lijst(andere).map(({ soort, id, binnen }): Doel => {
    switch (soort) {
      case 'agendapunt':
      case 'verwachting': return { vergaderingId: binnen };
      case 'voorstel': return { terugkoppelingId: binnen };
      default: return typeof soort === 'string' ? { [`${soort}Id`]: id } : {};
    }
  })];
}

function ids(...waarden: readonly unknown[]): readonly string[] {
  const tekst = waarden.flatMap((waarde) => (typeof waarde === 'string' ? [waarde.toLowerCase()] : []));
  return [...new Set(tekst.filter((waarde) => UUID.test(waarde)))];
}

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
