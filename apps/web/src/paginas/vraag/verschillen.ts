import type { Besluitvorming, Overlegstand, Vastlegging } from '../../api/typen.js';
import { STANDEN, geteld, woord } from '../../vastlegging/woorden.js';

/** What is different now from an earlier answer about the same subject, in sentences; empty when nothing is. */
export function verschillen(toen: Besluitvorming, nu: Besluitvorming): string[] {
  return nu.overleggen.flatMap((stand) => {
    const eerder = toen.overleggen.find(({ overleg }) => overleg.overlegId === stand.overleg.overlegId);
    return eerder ? vanOverleg(eerder, stand).map((zin) => `${stand.overleg.naam}: ${zin}`) : [`${stand.overleg.naam} bestond toen nog niet.`];
  });
}

function vanOverleg(toen: Overlegstand, nu: Overlegstand): string[] {
  const [eerst, later] = [alles(toen), alles(nu)];
  const bij = [...later.keys()].filter((id) => !eerst.has(id)).length;
  const weg = [...eerst].filter(([id, { doorhaling }]) => doorhaling === null && later.get(id)?.doorhaling != null).length;
  const weer = [...later].filter(([id, { versie }]) => (eerst.get(id)?.versie ?? versie) < versie).length;
  return [
    ...(toen.stand === nu.stand ? [] : [`toen ${woord(STANDEN, toen.stand)}, nu ${woord(STANDEN, nu.stand)}.`]),
    ...(bij === 0 ? [] : [`${geteld(bij, 'vastlegging', 'vastleggingen')} meer dan toen.`]),
    ...(weer === 0 ? [] : [`${geteld(weer, 'vastlegging is', 'vastleggingen zijn')} sindsdien gerectificeerd.`]),
    ...(weg === 0 ? [] : [`${geteld(weg, 'vastlegging is', 'vastleggingen zijn')} sindsdien doorgehaald.`]),
  ];
}

function alles({ besluiten, vervallenBesluiten, standpunten, toelichtingen, mededelingen, vragen, acties, doorgehaald }: Overlegstand): ReadonlyMap<string, Vastlegging> {
  const lijsten = [besluiten, vervallenBesluiten, standpunten, toelichtingen, mededelingen, vragen, acties, doorgehaald];
  return new Map(lijsten.flat().map((vastlegging) => [vastlegging.vastleggingId, vastlegging]));
}
