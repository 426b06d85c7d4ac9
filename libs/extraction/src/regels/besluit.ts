import { hoofdzin } from './regel.js';
import { heeftPersoonsvorm } from '../layout/regels.js';
import type { Regel, Uitspraak } from './regel.js';
import {
  AAN_AGENDA, AFGEDAAN, BENOEMING, DAT_IS_AKKOORD, BESLUITLABEL, BESLUITVORM, BESLUITZAAK, BESLUIT_WIJ, CONCLUSIE_IS, EERDER, GEEN_EENSGEZINDHEID, GEKOZEN, INSTEMMING, OVERLEG_STEMT_IN, STEMREGEL, STEMUITSLAG, UITSLAG_KORT, UITSLAG_NA_LABEL, VERVALT,
  VOLTOOID_BESLUIT, VOORGESTELD, VRAAG, WIJ_GAAN, WORDT_BESLOTEN,
} from '../taal/signalen.js';
import { VOOR_EN_TEGEN } from '../taal/stemmen.js';

function isVoorzitter(u: Uitspraak): boolean {
  return u.spreker?.rol === 'voorzitter' || u.spreker?.rol === 'locovoorzitter';
}

/** The report of the last meeting is dealt with in this one. */
const VORIG_STUK = /(?<=\b(?:verslag|notulen|besluitenlijst|actielijst)(?: van)?(?: de| het)?) vorige?(?: (?:vergadering|overleg|keer|bijeenkomst))?\b/iu;

/** A formula counts only in the present: no earlier meeting, no proposal, no question. */
function nu(u: Uitspraak): boolean {
  const zin = hoofdzin(u.tekst);
  return !VRAAG.test(u.tekst) && !EERDER.test(zin.replace(VORIG_STUK, '')) && !VOORGESTELD.test(zin);
}

function orgaanBesluit(u: Uitspraak): boolean {
  if (u.orgaan === null || u.fractie || !u.eigenOnderwerp || VRAAG.test(u.tekst)) return false;
  const besluit = u.akt === 'besluiten' || u.akt === 'steunen';
  return besluit && !/^(?:toen|destijds)\b|\btoen\b/iu.test(hoofdzin(u.aanvulling));
}

/** Decisions of this body, and reports of somebody else's. */
export const BESLUITREGELS: readonly Regel[] = [
  {
    soort: 'mededeling', zekerheid: 0.75, reden: 'een gevraagd of voorgesteld besluit → mededeling',
    past: (u) => /^(?:gevraagde?|voorgestelde?|te nemen|concept)[ -]?(?:besluit|besluiten|beslissing)\b/iu.test(u.tekst),
  },
  {
    soort: 'mededeling', zekerheid: 0.85, reden: 'een fractie of indiener beslist over het eigen stuk → mededeling',
    past: (u) => u.fractie && (u.akt === 'besluiten' || u.akt === 'procedure'),
  },
  {
    soort: 'besluit', zekerheid: 0.85, reden: 'er wordt of is besloten → besluit',
    past: (u) => WORDT_BESLOTEN.test(u.tekst) && !VRAAG.test(u.tekst) && !/\b(?:vorig|vorige|destijds|eerder|toen)\b/iu.test(u.tekst),
  },
  {
    soort: 'besluit', zekerheid: 0.75, reden: 'het overleg meldt wat het heeft besloten → besluit',
    past: (u) => u.eigenOrgaan && !u.brief && !VRAAG.test(u.tekst) && HEEFT_BESLOTEN.test(u.tekst) && !EERDER.test(hoofdzin(u.tekst)) && !/\bop \d{1,2} \p{L}+\b/iu.test(hoofdzin(u.tekst)),
  },
  {
    soort: 'mededeling', zekerheid: 0.85, reden: 'besluit van een ander orgaan of van eerder wordt gemeld → mededeling',
    past: (u) => !u.inBesluitlijst && VOLTOOID_BESLUIT.test(u.tekst) && !nuVoltooid(u) && u.akt !== 'concluderen' && !BESLUITLABEL.test(u.tekst) && !VRAAG.test(u.tekst) && !STEMUITSLAG.test(u.tekst)
      && (u.akt === null || u.akt === 'melden' || u.akt === 'procedure' || u.akt === 'toelichten'),
  },
  {
    soort: 'besluit', zekerheid: 0.9, reden: 'het stuk wordt als afgedaan beschouwd → besluit',
    past: (u) => AFGEDAAN.test(u.tekst),
  },
  {
    soort: 'besluit', zekerheid: 0.97, reden: 'de voorzitter concludeert dat ermee wordt ingestemd → besluit',
    past: (u) => (isVoorzitter(u) || (u.spreker?.naam != null && u.spreker.rol === null && u.akt === 'concluderen' && /\bconcludeert\s*:.{0,80}?\b(?:vastgesteld|akkoord|ingestemd|aangenomen|goedgekeurd)\b/iu.test(u.tekst))) && (u.akt === 'concluderen' || u.akt === 'besluiten') && !VRAAG.test(u.tekst) && !u.eigenOrgaan && (INSTEMMING.test(u.aanvulling) || OVERLEG_STEMT_IN.test(u.aanvulling) || u.akt === 'besluiten'),
  },
  {
    soort: 'besluit', zekerheid: 0.7, reden: 'de voorzitter stelt vast dat er geen overeenstemming is → besluit',
    past: (u) => isVoorzitter(u) && !VRAAG.test(u.tekst) && (u.akt === 'concluderen' || u.akt === 'melden' || u.akt === 'besluiten') && GEEN_EENSGEZINDHEID.test(u.tekst),
  },
  {
    soort: 'besluit', zekerheid: 0.85, reden: 'de voorzitter houdt het aan of besluit → besluit',
    past: (u) => isVoorzitter(u) && !VRAAG.test(u.tekst) && /\ben (?:houdt (?:het|de|dit) (?:\p{L}+ )?(?:besluit|voorstel|punt|onderwerp|besluitvorming|stuk)\b[^.]{0,30} aan|besluit (?:om|dat|tot|het|de))\b/iu.test(u.tekst),
  },
  {
    soort: 'besluit', zekerheid: 0.95, reden: 'het orgaan besluit, stelt vast of stemt in → besluit',
    past: (u) => orgaanBesluit(u) && u.eigenOrgaan,
  },
  {
    soort: 'mededeling', zekerheid: 0.7, reden: 'een ander orgaan stelt iets voor → mededeling',
    past: (u) => u.orgaan !== null && !u.eigenOrgaan && u.akt === 'voorstellen' && !u.fractie,
  },
  {
    soort: 'mededeling', zekerheid: 0.8, reden: 'een ander orgaan beslist of stemt in → mededeling',
    past: (u) => orgaanBesluit(u) && u.akt === 'besluiten',
  },
  {
    soort: 'mededeling', zekerheid: 0.6, reden: 'een organisatie beslist over het eigen werk → mededeling',
    past: (u) => u.akt === 'besluiten' && u.orgaan === null && u.spreker !== null && u.spreker.naam === null && u.spreker.rol === null && !u.brief,
  },
  {
    soort: 'besluit', zekerheid: 0.9, reden: 'uitslag van een stemming → besluit',
    past: (u) => !EERDER.test(hoofdzin(u.tekst)) && (STEMUITSLAG.test(u.tekst) && (BESLUITVORM.test(u.tekst) || GEKOZEN.test(u.tekst)) || /\bgestemd\b/iu.test(u.tekst) && VOOR_EN_TEGEN.test(u.tekst)),
  },
  {
    soort: 'besluit', zekerheid: 0.92, reden: 'uitslag achter het stuk → besluit',
    past: (u) => UITSLAG_NA_LABEL.test(u.tekst) || (BENOEMING.test(u.tekst) && !u.brief),
  },
  {
    soort: 'besluit', zekerheid: 0.9, reden: 'staat achter "Besluit:" → besluit',
    past: (u) => BESLUITLABEL.test(u.tekst) && u.tekst.length > 14,
  },
  {
    soort: 'besluit', zekerheid: 0.9, reden: 'het stuk wordt vastgesteld, aangenomen, verworpen of aangehouden → besluit',
    past: (u) => (u.akt === null || isVoorzitter(u)) && BESLUITVORM.test(hoofdzin(u.tekst)) && BESLUITZAAK.test(hoofdzin(u.tekst)) && nuVoltooid(u),
  },
  {
    soort: 'besluit', zekerheid: 0.8, reden: 'een eerder besluit vervalt of wordt ingetrokken → besluit',
    past: (u) => !u.brief && !VRAAG.test(u.tekst) && VERVALT.test(u.tekst),
  },
  {
    soort: 'besluit', zekerheid: 0.65, reden: 'akkoord, zonder dat er staat van wie → besluit',
    past: (u) => u.akt === null && !u.brief && (u.spreker === null || u.uitKop) && /^(?:unaniem )?akkoord (?:met|om|onder|verslag|notulen|agenda|actielijst|besluitenlijst)\b/iu.test(u.tekst),
  },
  {
    soort: 'besluit', zekerheid: 0.75, reden: 'het stuk van zojuist is akkoord of vastgesteld → besluit',
    past: (u) => u.akt === null && !u.brief && DAT_IS_AKKOORD.test(u.tekst),
  },
  {
    soort: 'besluit', zekerheid: 0.8, reden: 'uitslag in telegramstijl → besluit',
    past: (u) => u.akt === null && !u.eigenOnderwerp && !u.brief && UITSLAG_KORT.test(u.tekst) && !heeftPersoonsvorm(u.tekst) && !EERDER.test(u.tekst) && u.tekst.split(' ').length <= 14,
  },
  {
    soort: 'besluit', zekerheid: 0.8, reden: 'de vergadering besluit ("we besluiten", "daar gaan we mee akkoord") → besluit',
    past: (u) => BESLUIT_WIJ.test(u.tekst) && !u.brief && nu(u),
  },
  {
    soort: 'besluit', zekerheid: 0.6, reden: 'de vergadering gaat iets niet doen → besluit',
    past: (u) => u.akt === null && !u.brief && !VRAAG.test(u.tekst) && WIJ_GAAN.test(u.tekst) && /\b(?:niet|geen)\b/iu.test(hoofdzin(u.tekst)),
  },
  {
    soort: 'besluit', zekerheid: 0.8, reden: 'de conclusie van de bespreking → besluit',
    past: (u) => CONCLUSIE_IS.test(u.tekst) && !VRAAG.test(u.tekst),
  },
  {
    soort: 'besluit', zekerheid: 0.75, reden: 'onderdeel van een opsomming van besluiten → besluit',
    past: (u) => u.inBesluitlijst,
  },
  {
    soort: 'besluit', zekerheid: 0.7, reden: 'de agenda wordt gewijzigd → besluit',
    past: (u) => AAN_AGENDA.test(u.tekst),
  },
  {
    soort: 'besluit', zekerheid: 0.7, reden: 'hoe er is gestemd → hoort bij het besluit',
    past: (u) => STEMREGEL.test(u.tekst) && (u.akt !== 'oordelen' || u.spreker?.naam == null),
  },
  {
    soort: 'besluit', zekerheid: 0.65, reden: 'staat onder besluiten → besluit',
    past: (u) => u.sectie === 'besluiten' && (u.akt === 'handelen' || u.akt === 'melden') && !VRAAG.test(u.tekst) && !EERDER.test(u.tekst),
  },
];

/** "Het DVO heeft besloten …": a report written afterwards tells of its own meeting so. */
const HEEFT_BESLOTEN = /^(?:\S+ ){0,4}?(?:heeft|hebben) (?:\S+ ){0,40}?(?:besloten|ingestemd|vastgesteld|goedgekeurd|afgewezen|kennis ?genomen)(?!\p{L})/iu;

/** Another body than the one that meets, or a day of its own: the decision is reported. */
const DOOR_EEN_ANDER = /\bdoor (?:het|de) (?:\p{Ll}+ )?(?:driehoek|forum|minister|college|raad|gemeente|provincie|staten|veiligheidsregio|politie|rijk|kabinet|kamer|rechter|rechtbank|om\b)|\b(?:is|zijn) op \d{1,2} \p{L}+\b/iu;

/** "De agenda is hierna vastgesteld": a perfect tense that tells of this meeting. */
function nuVoltooid(u: Uitspraak): boolean {
  return !u.brief && nu(u) && !DOOR_EEN_ANDER.test(u.tekst) && BESLUITZAAK.test(hoofdzin(u.tekst)) && BESLUITVORM.test(hoofdzin(u.tekst)) && !/\bgehonoreerd\b|\bverzoek\b(?! van)/iu.test(hoofdzin(u.tekst));
}
