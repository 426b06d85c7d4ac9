import { hoofdzin, zonderBijzin } from './regel.js';
import type { Regel, Uitspraak } from './regel.js';
import { NIET_BEHANDELD } from '../taal/uitslagen.js';
import { GROEPSOORDEEL, MOET, NOG_TE_BESLUITEN, ONPERSOONLIJK, OORDEEL, OORDEEL_VOORAAN, PROCEDURE, TOELICHTING_WOORD, VERLOOPT_GOED, VERWACHT_TE_ZIJN, VOLTOOID_FEIT } from '../taal/signalen.js';

/** The one who speaks says it as an own view. */
function persoonlijk(u: Uitspraak): boolean {
  return u.spreker !== null && !u.uitKop && (u.spreker.naam !== null || u.spreker.rol !== null);
}

/** Positions, explanations and announcements. */
export const OVERIGE_REGELS: readonly Regel[] = [
  {
    soort: 'mededeling', zekerheid: 0.85, reden: 'verloop van de vergadering → mededeling',
    past: (u) => PROCEDURE.test(u.tekst) || u.akt === 'procedure',
  },
  {
    soort: 'standpunt', zekerheid: 0.9, reden: 'gemerkt als stemverklaring → standpunt',
    past: (u) => /^stemverklaring\b[^:]{0,60}:\s*\S/iu.test(u.tekst),
  },
  {
    soort: 'standpunt', zekerheid: 0.93, reden: 'iemand stemt in, steunt of sluit zich aan → standpunt',
    past: (u) => u.akt === 'steunen',
  },
  {
    soort: 'standpunt', zekerheid: 0.85, reden: 'iemand geeft een oordeel → standpunt',
    past: (u) => u.akt === 'oordelen',
  },
  {
    soort: 'toelichting', zekerheid: 0.85, reden: 'iemand licht toe of leidt in → toelichting',
    past: (u) => u.akt === 'toelichten' || /^(?:geeft|geven)?\s*(?:aan\s)?(?:hoe|welke|waarom|op welke)\b/iu.test(u.aanvulling.replace(/^\s*aan\s/u, '')) && u.akt === 'melden',
  },
  {
    soort: 'mededeling', zekerheid: 0.75, reden: 'gemeld van buiten de vergadering → mededeling',
    past: (u) => u.voltooid,
  },
  {
    soort: 'toelichting', zekerheid: 0.7, reden: 'iemand geeft aan wat wordt voorgesteld → toelichting',
    past: (u) => u.akt === 'melden' && /\b(?:wordt|is) (?:\S+ ){0,3}?voorgesteld\b/iu.test(u.aanvulling),
  },
  {
    soort: 'standpunt', zekerheid: 0.8, reden: 'iemand geeft aan iets goed, belangrijk of onwenselijk te vinden → standpunt',
    past: (u) => u.akt === 'melden' && (OORDEEL.test(u.aanvulling.replace(VERLOOPT_GOED, '')) || MOET.test(u.aanvulling)),
  },
  {
    soort: 'standpunt', zekerheid: 0.8, reden: 'iemand is het eens of oneens → standpunt',
    past: (u) => /^(?:[^:]{2,40}:\s*)?(?:mee |hiermee |daarmee |ook )?(?:eens|oneens|akkoord|voor|tegen|niet akkoord|idem|geen (?:behoefte|bezwaar|bezwaren|interesse))(?: met \S+(?: \S+){0,3})?[.!]?$/iu.test(u.tekst),
  },
  {
    soort: 'standpunt', zekerheid: 0.65, reden: 'waardering of teleurstelling vooraan → standpunt',
    past: (u) => OORDEEL_VOORAAN.test(u.tekst) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(u.tekst),
  },
  {
    soort: 'toelichting', zekerheid: 0.7, reden: 'reactie op een vraag van een ander → toelichting',
    past: (u) => u.openVraag && u.akt === 'melden',
  },
  {
    soort: 'standpunt', zekerheid: 0.5, reden: 'iemand trekt een conclusie die niets besluit → standpunt',
    past: (u) => u.akt === 'concluderen' && u.spreker !== null && u.spreker.rol !== 'voorzitter',
  },
  {
    soort: 'mededeling', zekerheid: 0.75, reden: 'iemand geeft een feit door → mededeling',
    past: (u) => u.akt === 'melden',
  },
  {
    soort: 'standpunt', zekerheid: 0.55, reden: 'wat "we" moeten of willen → standpunt',
    past: (u) => u.akt === null && !u.brief && /^(?:dus |en |maar |ook )?(?:we|wij) (?:moeten|zouden|vinden|hopen)\b/iu.test(u.tekst),
  },
  {
    soort: 'mededeling', zekerheid: 0.7, reden: 'het punt is niet behandeld → mededeling',
    past: (u) => NIET_BEHANDELD.test(u.tekst) || /\bin vergadering bijeen\b/iu.test(u.tekst),
  },
  {
    soort: 'standpunt', zekerheid: 0.6, reden: 'een groep aanwezigen vindt of wil iets → standpunt',
    past: (u) => u.akt === null && !u.brief && GROEPSOORDEEL.test(u.tekst),
  },
  {
    soort: 'standpunt', zekerheid: 0.5, reden: 'wat er moet gebeuren, zonder spreker → standpunt',
    past: (u) => u.akt === null && !u.brief && u.sectie === 'inhoudelijk' && !u.uitKop && MOET.test(zonderBijzin(u.tekst)) && !VERWACHT_TE_ZIJN.test(u.tekst) && !NOG_TE_BESLUITEN.test(u.tekst),
  },
  {
    soort: 'standpunt', zekerheid: 0.5, reden: 'een oordeel zonder spreker → standpunt',
    past: (u) => u.akt === null && !u.brief && u.sectie === 'inhoudelijk' && ONPERSOONLIJK.test(u.tekst) && OORDEEL.test(hoofdzin(u.tekst)),
  },
  {
    soort: 'mededeling', zekerheid: 0.6, reden: 'wat het voorstel inhoudt → mededeling',
    past: (u) => u.akt === null && /^(?:het|dit) voorstel (?:is|luidt|betreft)\b|\bwordt het voorstel gedaan\b/iu.test(u.tekst),
  },
  {
    soort: 'mededeling', zekerheid: 0.6, reden: 'de afzender meldt wat is gebeurd → mededeling',
    past: (u) => u.brief && VOLTOOID_FEIT.test(u.tekst),
  },
  {
    soort: 'standpunt', zekerheid: 0.6, reden: 'de spreker vervolgt met een oordeel → standpunt',
    past: (u) => persoonlijk(u) && !u.brief && OORDEEL.test(u.tekst) && !TOELICHTING_WOORD.test(u.tekst),
  },
  {
    soort: 'standpunt', zekerheid: 0.55, reden: 'de afzender geeft een oordeel → standpunt',
    past: (u) => u.brief && /\b(?:niet (?:haalbaar|mogelijk|wenselijk|nodig)|realistisch|vra(?:agt|gen) om|belangrijk|van (?:groot )?belang|vind|vindt|vinden|onderschrij\p{L}+|wenselijk|onwenselijk|herken\p{L}+|betreur\p{L}+)\b/iu.test(u.tekst),
  },
];
