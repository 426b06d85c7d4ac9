import type { Lijstitem } from '../antwoord/lijstitem.schema.js';
import type { Vastleggingenlijst } from '../lijsten/vastleggingenlijst.schema.js';
import { datumInWoorden, geteld, opsomming } from '../woorden.js';
import { INSPRING, STANDAARD_BREEDTE, toonVastlegging, wikkel, zoalsBekend } from './opmaak.js';

/** A list of items for a terminal, under the meetings they were said in. `wat` is what they are, one and more of them. */
export function toonVastleggingenlijst(wat: readonly [string, string]): (antwoord: Vastleggingenlijst, breedte?: number) => string[] {
  return (antwoord, breedte = STANDAARD_BREEDTE) => {
    const { vastleggingen, totaal, totaalIsOndergrens, volgende } = antwoord;
    const deel = volgende === null ? '' : vastleggingen.length === 1 ? '; hier staat de eerste' : `; hier staan de eerste ${vastleggingen.length}`;
    return [
      ...wikkel(`${geteld(totaal ?? vastleggingen.length, ...wat, totaalIsOndergrens ?? false)} ${zoalsBekend(antwoord)}${deel}`, breedte),
      ...wikkel(verdeling(antwoord), breedte),
      ...perVergadering(vastleggingen).flatMap(([kop, items]) => ['', ...wikkel(kop, breedte), ...items.flatMap((item) => toonItem(item, breedte))]),
    ];
  };
}

/** An item with its dossiers, and by which id it is asked for. */
export function toonItem(item: Lijstitem, breedte: number): string[] {
  const dossiers = item.dossiers.length === 0 ? [] : [`dossier ${opsomming(item.dossiers.map(({ naam }) => naam))}`];
  return [...toonVastlegging(item, breedte, dossiers), ...wikkel(`id ${item.vastleggingId}`, breedte, INSPRING)];
}

function verdeling({ facetten, totaal, totaalIsOndergrens }: Vastleggingenlijst): string {
  const delen = [...facetten?.status ?? [], ...facetten?.uitkomst ?? [], ...facetten?.strekking ?? []];
  const waarvan = totaalIsOndergrens ? `Van de laatste ${totaal ?? ''}:` : 'Waarvan';
  return delen.length === 0 ? '' : `${waarvan} ${delen.map(({ waarde, aantal }) => `${aantal} ${waarde.replaceAll('-', ' ')}`).join(', ')}.`;
}

function perVergadering(items: readonly Lijstitem[]): readonly (readonly [string, readonly Lijstitem[]])[] {
  const groepen = new Map<string, Lijstitem[]>();
  for (const item of items) groepen.set(item.vergaderingId, [...groepen.get(item.vergaderingId) ?? [], item]);
  return [...groepen.values()].map((groep) => [groep[0] ? `${groep[0].overleg.naam} — ${datumInWoorden(groep[0].datum)}` : '', groep]);
}
