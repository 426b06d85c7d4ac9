import type { Correctie, Correctiesantwoord } from '../correcties/correcties.schema.js';
import { geteld, momentInWoorden } from '../woorden.js';
import { INSPRING, STANDAARD_BREEDTE, wikkel, zoalsBekend } from './opmaak.js';

/** What was corrected, how and why, for a terminal or on paper; in the order in which it was recorded. */
export function toonCorrecties(antwoord: Correctiesantwoord, breedte = STANDAARD_BREEDTE): string[] {
  const { correcties } = antwoord;
  return [
    ...wikkel(`${geteld(correcties.length, 'correctie', 'correcties')} ${zoalsBekend(antwoord)}`, breedte),
    ...correcties.flatMap((correctie) => ['', ...toonCorrectie(correctie, breedte)]),
  ];
}

function toonCorrectie({ nummer, bekendOp, gebeurtenis, door, redenCode, reden, soort, id, naam, tekst, wijzigingen }: Correctie, breedte: number): string[] {
  return [
    ...wikkel(`nr. ${nummer}`.padEnd(INSPRING.length - 2, '\u00a0') + `${momentInWoorden(bekendOp)} · ${gebeurtenis} · ${door}`, breedte, '  ', INSPRING),
    ...wikkel(soort === 'Vastlegging' ? naam : `${soort} ‘${naam}’`, breedte, INSPRING),
    ...(tekst === null ? [] : wikkel(`“${tekst}”`, breedte, INSPRING)),
    ...wijzigingen.flatMap(({ naam: onderdeel, voor, na }) => wikkel(`${onderdeel}: ${voor ?? 'niets'} → ${na ?? 'niets'}`, breedte, INSPRING, `${INSPRING}  `)),
    ...wikkel(`Reden: ${redenCode ?? 'geen'}. ${reden ?? ''}`, breedte, INSPRING),
    ...wikkel(`id ${id}`, breedte, INSPRING),
  ];
}
