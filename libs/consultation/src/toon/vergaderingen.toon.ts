import type { Vergaderingenlijst } from '../vergaderingen/vergaderingenlijst.schema.js';
import { datumInWoorden, geteld } from '../woorden.js';
import { STANDAARD_BREEDTE, wikkel, zoalsBekend } from './opmaak.js';

/** The list of meetings for a terminal, the newest first, each with the id it is asked for by. */
export function toonVergaderingen(antwoord: Vergaderingenlijst, breedte = STANDAARD_BREEDTE): string[] {
  const { vergaderingen, totaal, volgende } = antwoord;
  const deel = volgende === null ? '' : vergaderingen.length === 1 ? '; hier staat de eerste' : `; hier staan de eerste ${vergaderingen.length}`;
  return [
    ...wikkel(`${geteld(totaal ?? vergaderingen.length, 'vergadering', 'vergaderingen')} ${zoalsBekend(antwoord)}${deel}`, breedte),
    ...vergaderingen.flatMap((vergadering) => toonRegel(vergadering, breedte)),
  ];
}

function toonRegel({ overleg, datum, volgnummer, gehouden, verslagen, aantallen, vergaderingId }: Vergaderingenlijst['vergaderingen'][number], breedte: number): string[] {
  const welke = volgnummer === 1 ? '' : ` (vergadering ${volgnummer} van die dag)`;
  return [
    '',
    ...wikkel(`${overleg.naam} — ${datumInWoorden(datum)}${welke}`, breedte),
    ...wikkel([
      ...(gehouden ? [] : ['nog niet gehouden']),
      verslagen === 0 ? 'geen terugkoppeling overgenomen' : geteld(verslagen, 'terugkoppeling', 'terugkoppelingen'),
      geteld(aantallen.besluiten, 'besluit', 'besluiten'), geteld(aantallen.standpunten, 'standpunt of vraag', 'standpunten en vragen'),
      geteld(aantallen.mededelingen, 'mededeling', 'mededelingen'), geteld(aantallen.acties, 'actie', 'acties'),
    ].join(' · '), breedte, '  '),
    `  id ${vergaderingId}`,
  ];
}
