import { ACTIEREGELS, MERKREGELS } from './regels/actie.js';
import type { Oordeel, Regel, Uitspraak } from './regels/regel.js';
import { BESLUITREGELS } from './regels/besluit.js';
import { OVERIGE_REGELS } from './regels/overig.js';
import { VRAAGREGELS } from './regels/vraag.js';
import { NIEUWS } from './taal/signalen.js';

const REGELS: readonly Regel[] = [...MERKREGELS, ...BESLUITREGELS, ...VRAAGREGELS, ...ACTIEREGELS, ...OVERIGE_REGELS];

/** Stage 6: the kind of an act, with the rule that decided. */
export function bepaalSoort(u: Uitspraak): Oordeel {
  const regel = REGELS.find((r) => r.past(u));
  if (regel !== undefined) return { soort: regel.soort, reden: regel.reden, zekerheid: regel.zekerheid };
  if (u.vervolg && u.akt === null && u.spreker !== null) {
    return { soort: 'mededeling', reden: 'de spreker voegt een feit toe → mededeling', zekerheid: 0.5 };
  }
  if (u.sectie === 'besluiten') return { soort: 'besluit', reden: 'staat onder besluiten → besluit', zekerheid: 0.7 };
  if (u.sectie === 'afspraken') return { soort: 'afspraak', reden: 'staat onder afspraken → afspraak', zekerheid: 0.7 };
  if (u.sectie === 'acties') return { soort: 'actiepunt', reden: 'staat onder actiepunten → actiepunt', zekerheid: 0.7 };
  if (u.sectie === 'inhoudelijk' && !u.aangekondigd && u.akt === null && (u.spreker === null || u.uitKop) && NIEUWS.test(u.tekst)) {
    return { soort: 'mededeling', reden: 'nieuws of stand van zaken → mededeling', zekerheid: 0.5 };
  }
  return u.sectie === 'inhoudelijk' || u.aangekondigd
    ? { soort: 'toelichting', reden: 'geen bijzonder signaal, onder een inhoudelijk punt → toelichting', zekerheid: 0.5 }
    : { soort: 'mededeling', reden: 'geen bijzonder signaal, onder mededelingen of een vast punt → mededeling', zekerheid: 0.6 };
}
