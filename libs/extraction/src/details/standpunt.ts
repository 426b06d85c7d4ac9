import type { Spreker, StandpuntDetail } from '../model.js';
import type { Akt } from '../taal/werkwoorden.js';

const UITGESPROKEN_VOOR = /\b(?:stem(?:t|men|de) (?:\S+ ){0,6}?in\b|stem(?:t|men|de|den) (?:\S+ ){0,3}?voor\b|(?:onder)?steun(?:t|d|en|de)\b|ga(?:at|an) (?:\S+ ){0,4}?akkoord|(?:is|zijn) (?:\S+ ){0,2}?(?:akkoord|voorstander|het (?:hiermee |ermee )?eens)|onderschrij(?:ft|ven))/iu;
const UITGESPROKEN_TEGEN = /\b(?:stem(?:t|men|de|den) (?:\S+ ){0,3}?tegen\b|(?:is|zijn) (?:\S+ ){0,3}?(?:tegen|tegenstander|het (?:hier |er |daar )?niet mee eens|niet akkoord|geen voorstander)|oneens|ga(?:at|an) niet akkoord|kan (?:zich )?(?:\S+ ){0,3}?niet (?:vinden|instemmen)|ziet (?:\S+ ){0,2}?(?:niets|weinig) in|(?:doet|doen) (?:\S+ ){0,2}?niet mee|(?:heeft|hebben|te hebben) (?:\S+ )?tegen ?gestemd|tegen (?:heeft|hebben|te hebben) gestemd|maakt (?:\S+ )?bezwaar|stemt niet in|steunt (?:\S+ ){0,4}?niet)\b/iu;
const VOORWAARDELIJK = /\b(?:mits|op voorwaarde|onder voorbehoud|onder de voorwaarde|alleen als)\b/iu;
const NEGATIEF = /\b(?:niet (?:haalbaar|wenselijk|goed|gepast|nodig|realistisch|passend)|onwenselijk|ongewenst|bezwa(?:ar|ren)|zorgen|zorgelijk|moeite|jammer|vraagtekens|onvoldoende|nadelen?|twijfels?|bedenkingen|vervelend|kritisch|te (?:klein|duur|laat|vroeg)|onacceptabel|betreurt|te ver|geen (?:behoefte|noodzaak|meerwaarde|toegevoegde waarde)|(?:niet|geen) (?:\S+ ){0,2}?zitten)\b/iu;
const POSITIEF = /\b(?:blij|tevreden|fijn|mooie?|goede?|prima|positie(?:f|ve)|belangrijk|van (?:groot )?belang|wenselijk|toegevoegde waarde|meerwaarde|waardering|helpt|aanbeveling|voordelen?|onderstreept|onderstrepen|van harte|instrument|draagvlak|nuttig|waardevol|sympathiek|kans|onder de indruk|(?:doet|doen) (?:\S+ )?mee)\b/iu;
/** Who joins another leans as that one does, which this sentence does not say. */
const SLUIT_AAN = /\bslui(?:t|ten) zich (?:\S+ ){0,6}?aan\b|\bslo(?:ot|ten) zich (?:\S+ ){0,6}?aan\b|\b(?:valt|vallen) (?:\S+ ){1,4}?bij\b|\b(?:deelt|delen) (?:die|deze) (?:mening|zorg|zorgen)\b/iu;
/** "Is onder de indruk, maar plaatst vraagtekens": two sides, so neither. */
const GEMENGD = /,? (?:maar|wel|echter|al) /iu;
const NEUTRAAL = /\b(?:neutraal|geen mening|onthoudt zich|geen voorkeur)\b/iu;
const NAMENS = /\b(?:namens|vanuit) ((?:de |het )?[\p{L}][\p{L}\d& -]{1,40}?)(?=\s(?:belangrijk|dat|is|wordt|aan|een|van mening|het|de|geeft)\b|[,.:]|$)/u;

/** Which way a position leans, and whether that is said or inferred. */
export function leesStandpunt(tekst: string, akt: Akt | null, spreker: Spreker | null): StandpuntDetail {
  const namens = NAMENS.exec(tekst)?.[1]?.replace(/^(?:de|het)\s/u, '') ?? (spreker?.rol?.startsWith('fractie') === true ? spreker.organisatie : null);
  if (UITGESPROKEN_TEGEN.test(tekst)) return { strekking: 'tegen', namens, basis: 'uitgesproken' };
  if (NEUTRAAL.test(tekst)) return { strekking: 'neutraal', namens, basis: 'uitgesproken' };
  if (UITGESPROKEN_VOOR.test(tekst)) return { strekking: VOORWAARDELIJK.test(tekst) ? 'voor-onder-voorwaarde' : 'voor', namens, basis: 'uitgesproken' };
  if (NEGATIEF.test(tekst)) return { strekking: GEMENGD.test(tekst) && POSITIEF.test(tekst.replace(NEGATIEF, '')) ? 'onbekend' : 'tegen', namens, basis: 'afgeleid' };
  if (SLUIT_AAN.test(tekst) && !POSITIEF.test(tekst)) return { strekking: 'onbekend', namens, basis: 'afgeleid' };
  const voor = akt === 'steunen' || POSITIEF.test(tekst);
  if (voor) return { strekking: VOORWAARDELIJK.test(tekst) ? 'voor-onder-voorwaarde' : 'voor', namens, basis: 'afgeleid' };
  return { strekking: 'onbekend', namens, basis: 'afgeleid' };
}
