import type { Audittrailantwoord } from '../audittrail/audittrail.schema.js';
import { geteld, momentInWoorden } from '../woorden.js';
import { INSPRING, STANDAARD_BREEDTE, wikkel, zoalsBekend } from './opmaak.js';

/** What was corrected, and why, for a terminal or on paper; in the order in which it was recorded. */
export function toonCorrecties(antwoord: Audittrailantwoord, breedte = STANDAARD_BREEDTE): string[] {
  const { audittrail } = antwoord;
  return [
    ...wikkel(`${geteld(audittrail.length, 'correctie', 'correcties')} ${zoalsBekend(antwoord)}`, breedte),
    ...audittrail.flatMap(({ nummer, aanmaakdatum, actieWeergave, resourceWeergave, gebruikersWeergave, redenCode, toelichting }) => [
      '',
      ...wikkel(`nr. ${nummer}`.padEnd(INSPRING.length - 2, '\u00a0') + `${momentInWoorden(aanmaakdatum)} · ${actieWeergave} · ${gebruikersWeergave}`, breedte, '  ', INSPRING),
      ...wikkel(`Reden: ${redenCode ?? 'geen'}. ${toelichting ?? ''}`, breedte, INSPRING),
      ...wikkel(resourceWeergave, breedte, INSPRING),
    ]),
  ];
}
