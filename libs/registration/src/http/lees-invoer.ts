import { geweigerd, type Geweigerd } from '@besluitregister/domain';
import { DtoPipe, Probleem } from '@besluitregister/http';

/** Input that did not come over HTTP, held to the same rules as a body that did; a refusal names everything wrong with it. */
export async function leesInvoer<D extends object>(klasse: new () => D, body: object): Promise<D | Geweigerd> {
  try {
    const dto: unknown = await new DtoPipe().transform(body, { type: 'body', metatype: klasse });
    if (dto instanceof klasse) return dto;
  } catch (error) {
    if (!(error instanceof Probleem)) throw error;
    const { code, detail, fouten = [] } = error.inhoud;
    return geweigerd(code, fouten.length === 0 ? detail : fouten.map(({ melding }) => melding).join('\n'));
  }
  throw new Error(`${klasse.name} was not made`);
}
