import type { DossierGeschiedenis, Dossiersantwoord } from '../dossiers/dossiers.schema.js';
import { datumInWoorden, geteld, momentInWoorden, opsomming } from '../woorden.js';
import { citaten, regelnummers, STANDAARD_BREEDTE, wikkel } from './opmaak.js';

/** The list of dossiers for a terminal. */
export function toonDossiers({ dossiers, nummer }: Dossiersantwoord, breedte = STANDAARD_BREEDTE): string[] {
  if (dossiers.length === 0) return [`Er zijn nog geen dossiers (t/m nr. ${nummer}); importeer eerst een terugkoppeling.`];
  return [
    `${geteld(dossiers.length, 'dossier', 'dossiers')} (t/m nr. ${nummer})`,
    '',
    ...dossiers.flatMap(({ naam, aliassen, vastleggingen, overleggen, eersteDatum, laatsteDatum }) => [
      ...wikkel([naam, ...aliassen].join(' / '), breedte),
      ...wikkel([
        geteld(vastleggingen, 'vastlegging', 'vastleggingen'),
        ...(overleggen.length > 0 ? [opsomming(overleggen.map((overleg) => overleg.naam))] : []),
        ...periode(eersteDatum, laatsteDatum),
      ].join(' · '), breedte, '  '),
    ]),
  ];
}

function periode(van: string | null, tot: string | null): string[] {
  if (van === null || tot === null) return [];
  return [van === tot ? datumInWoorden(van) : `${datumInWoorden(van)} tot en met ${datumInWoorden(tot)}`];
}

const INSPRING = ' '.repeat(20);

/** The history of a dossier for a terminal, newest last. */
export function toonDossierGeschiedenis({ dossier, gebeurtenissen, nummer }: DossierGeschiedenis, breedte = STANDAARD_BREEDTE): string[] {
  return [
    ...wikkel(`${[dossier.naam, ...dossier.aliassen].join(' / ')} — geschiedenis (t/m nr. ${nummer})`, breedte),
    '',
    ...gebeurtenissen.flatMap(({ zin, datum, bekendOp, nummer: nr, actor, vastlegging, reden }) => {
      const wanneer = datum === null ? 'in het register' : datumInWoorden(datum);
      const herkomst = vastlegging && !vastlegging.bevestigd ? ' · automatisch, onbevestigd' : '';
      return [
        ...wikkel(zin, breedte, wanneer.padEnd(INSPRING.length), INSPRING),
        ...(vastlegging ? wikkel(`${citaten(vastlegging)} ${regelnummers(vastlegging)}`, breedte, INSPRING) : []),
        ...(reden ? wikkel(`Reden: ${reden.toelichting}`, breedte, INSPRING) : []),
        ...wikkel(`nr. ${nr} · bekend sinds ${momentInWoorden(bekendOp)} · door ${actor.naam ?? actor.rol}${herkomst}`, breedte, INSPRING),
      ];
    }),
  ];
}
