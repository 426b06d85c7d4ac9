import type { ActieDetail, Soort, Spreker } from '../model.js';
import { vindTermijn } from '../datum.js';
import { HANDELWERKWOORDEN } from '../taal/werkwoorden.js';
import type { Akt } from '../taal/werkwoorden.js';

const GEVRAAGDEN: readonly RegExp[] = [
  /\b(?:gevraagd|verzocht)\s+aan\s+((?:alle |de |het |elke |iedere )?[\p{L}& -]{2,50}?)(?=\s+(?:of|om|te|naar|hun|hier)\b|[,.?:]|$)/iu,
  /\b(?:wordt|worden)\s+(?:aan\s+)?((?:alle|de|het|elke|iedere)\s+[\p{L}& -]{2,50}?)\s+(?:gevraagd|verzocht|opgeroepen)\b/iu,
  /^(?:en\s+)?verzoek(?:t|en)\s+((?:de|het)\s+[\p{L}]+(?: van burgemeester en wethouders)?)/iu,
  /\b(?:verzoekt|vraagt|roept)\s+((?:het|de) (?:college|raad|burgemeester|wethouder|bestuur|stuurgroep|leden|gemeenten|politie|minister)[\p{L}]*)\b/iu,
  /\b(?:of|dat)\s+((?:elke|iedere|alle)\s+[\p{L}-]+)\s+(?:bereid|wil|willen|zich)\b/iu,
  /\bals\s+((?:TO )?leden|[\p{L}]+leden)\b/iu,
  /^(geïnteresseerden|leden|deelnemers|gemeenten)\s+(?:kunnen|worden)\b/iu,
  /\b(?:vraag|oproep|verzoek) aan\s+((?:de |het |alle )?[\p{L}-]{3,40})/iu,
];
const NA_LABEL = new RegExp(`^acti(?:e|es|epunt)\\s*:\\s*((?:de |het )?\\p{L}[\\p{L} .’'-]{1,40}?)\\s+(?:${HANDELWERKWOORDEN})(?![\\p{L}])`, 'iu');
/** "Marjan: protocol aanpassen" in a list of actions. */
const WIE_VOOROP = /^(?:\[[ xX]\]\s*)?@?(?!(?:[Aa]cti|[Tt]oezegging|[Aa]fspra|[Bb]esluit))(\p{Lu}[\p{L}.’'-]*(?:[ ,]+(?:\p{L}[\p{L}.’'-]*)){0,4}?)\s?:\s/u;
const MERK = /\b[Aa]ctie(?:punt)?\s+(?!\d)((?:\p{Lu}[\p{L}.’'-]*)(?:\s(?:\p{Lu}[\p{L}.’'-]*|v\.?d\.?|van|de|der|den))*)(?![\p{L}\d])/u;

/** "Afgesproken wordt dat Karin de cijfers aanlevert": a person or municipality, no thing. */
const AFGESPROKEN_DAT = /\b[Aa]fgesproken(?: wordt| is)?(?: \p{L}+)? dat ((?:de (?:politie|gemeente|brandweer|secretaris|voorzitter|burgemeester)|het OM)(?= )|\p{Lu}[\p{L}’'-]+(?: (?:(?:van|de|der|den|te|ter) )*\p{Lu}[\p{L}’'-]+)*) /u;

/** "Afgesproken – Nijmegen en Beuningen leveren de cijfers". */
const NA_AFSPRAAK = new RegExp(`^(?:Afspra(?:ak|ken)|Afgesproken)\\s*[:–—-]\\s*(\\p{Lu}[\\p{L}’'-]+(?:(?:,| en) \\p{Lu}[\\p{L}’'-]+)*) (?:${HANDELWERKWOORDEN})(?![\\p{L}])`, 'u');

/** Who must do it, who was asked, and by when; only what the words say. */
export function leesActie(soort: Soort, tekst: string, akt: Akt | null, spreker: Spreker | null, datum: string | null): ActieDetail {
  return {
    houder: houderVan(soort, tekst, akt, spreker),
    gevraagdAan: soort === 'verzoek' ? gevraagden(tekst) : [],
    termijn: vindTermijn(tekst, datum),
  };
}

function houderVan(soort: Soort, tekst: string, akt: Akt | null, spreker: Spreker | null): string | null {
  if (soort === 'afspraak' && spreker?.naam == null) return AFGESPROKEN_DAT.exec(tekst)?.[1] ?? NA_AFSPRAAK.exec(tekst)?.[1] ?? null;
  if (soort === 'verzoek' || (soort === 'afspraak' && (akt !== 'handelen' || spreker?.overgenomen !== false))) return null;
  const gemerkt = MERK.exec(tekst)?.[1] ?? NA_LABEL.exec(tekst)?.[1];
  if (gemerkt !== undefined) return gemerkt;
  if (soort === 'actiepunt' && akt !== 'handelen') return WIE_VOOROP.exec(tekst)?.[1] ?? (spreker?.overgenomen === false ? spreker.naam ?? spreker.organisatie : null);
  return spreker?.naam ?? spreker?.organisatie ?? spreker?.rol ?? null;
}

function gevraagden(tekst: string): string[] {
  const treffer = GEVRAAGDEN.map((p) => p.exec(tekst)?.[1]).find((t) => t !== undefined);
  return treffer === undefined ? [] : [treffer.trim()];
}
