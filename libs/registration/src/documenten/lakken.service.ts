import { deelId, documentDecider, geweigerd, isGeweigerd, type Geweigerd, type LakDocument, type Reden } from '@besluitregister/domain';
import type { Documentkluis } from '../import/documentkluis.js';
import type { Schrijfklok } from '../opdracht/klok.js';
import type { Aanvraag, Verwerker } from '../opdracht/verwerker.js';
import type { Uitgevoerd } from '../plan/plan-uitvoerder.js';

/** What stands in the place of every character that is blacked out: as long as what it covers, so passages keep their place. */
const BALK = '█';

/** A piece of a document: lines from 1, characters from 0 with an exclusive end. */
export interface Stuk {
  readonly vanRegel: number;
  readonly vanTeken: number;
  readonly totRegel: number;
  readonly totTeken: number;
}

/** What is to be blacked out. */
export interface Lakking {
  readonly passages: readonly Stuk[];
  /** File name from now on; null: as it was. */
  readonly naam: string | null;
  readonly reden: Reden;
}

/** Blacks out passages of a document. Only its lines are kept: the file as received goes with the key of before. */
export class DocumentlakkenService {
  constructor(private readonly verwerker: Verwerker, private readonly kluis: Documentkluis, private readonly klok: Schrijfklok) {}

  async lak(aanvraag: Aanvraag, documentId: string, lakking: Lakking): Promise<Uitgevoerd | Geweigerd> {
    return this.verwerker.verwerkMet(aanvraag, documentDecider, 'Document', documentId, async (state): Promise<LakDocument | Geweigerd> => {
      const [huidigeId] = [...state?.weergaven.keys() ?? []].slice(-1);
      if (!state || huidigeId === undefined) return geweigerd('document-onbekend', 'Dit document staat niet in het register; neem het eerst op.', '/documentId');
      const regels = await this.kluis.regelsVan(documentId, huidigeId);
      if (!regels) return geweigerd('document-gewist', 'De inhoud van dit document is gewist; er valt niets meer te lakken.');
      const gelakt = lakRegels(regels, lakking.passages);
      if ('geweigerd' in gelakt) return gelakt;
      const anders = gelakt.some((regel, index) => regel !== regels[index]);
      const weergaveId = anders ? deelId(documentId, `weergave/gelakt/${state.versie + 1}`) : huidigeId;
      const weergave = { weergaveId, adres: '0'.repeat(64), regels: gelakt.length, lezer: 'lakken', lezerVersie: 1 };
      const command: LakDocument = {
        type: 'LakDocument', documentId, naam: lakking.naam ?? state.naam, reden: lakking.reden, adres: null, weergave, sleutels: [], geldigOp: this.klok.vandaag(),
      };
      const events = documentDecider.decide(command, state);
      if (isGeweigerd(events) || events.length === 0) return command;
      // In this order: what is kept from now on is under the new key, and the event names the keys of before.
      const sleutels = await this.kluis.vernieuwSleutel(documentId);
      const adres = await this.kluis.bewaarGelakt(documentId, weergaveId, gelakt);
      return { ...command, sleutels: [...sleutels], weergave: { ...weergave, adres } };
    }, { location: `/v1/documenten/${documentId}`, inhoud: { documentId } });
  }
}

/** The lines with these pieces blacked out, each line as long as it was; refused when a piece is not in the document. */
export function lakRegels(regels: readonly string[], passages: readonly Stuk[]): readonly string[] | Geweigerd {
  const gelakt = [...regels];
  for (const [plaats, { vanRegel, vanTeken, totRegel, totTeken }] of passages.entries()) {
    const binnen = totRegel <= regels.length && vanTeken <= (regels[vanRegel - 1]?.length ?? 0) && totTeken <= (regels[totRegel - 1]?.length ?? 0);
    const vooruit = vanRegel < totRegel || (vanRegel === totRegel && vanTeken < totTeken);
    if (!binnen || !vooruit) {
      return geweigerd('passage-ongeldig', `Deze passage staat niet in het document van ${regels.length} regels; controleer regels en tekens.`, `/passages/${plaats}`);
    }
    for (let regel = vanRegel; regel <= totRegel; regel++) {
      const tekst = gelakt[regel - 1] ?? '';
      const van = regel === vanRegel ? heelTeken(tekst, vanTeken, -1) : 0;
      const tot = regel === totRegel ? heelTeken(tekst, totTeken, 1) : tekst.length;
      gelakt[regel - 1] = tekst.slice(0, van) + BALK.repeat(tot - van) + tekst.slice(tot);
    }
  }
  return gelakt;
}

/** A place that is not in the middle of a character: one outside the basic plane counts for two. */
function heelTeken(tekst: string, plaats: number, kant: -1 | 1): number {
  const tweedeHelft = tekst.charCodeAt(plaats) >> 10 === 0x37;
  return tweedeHelft ? plaats + kant : plaats;
}
