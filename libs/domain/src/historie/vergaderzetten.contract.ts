import { vergaderingId as idVanVergadering } from '../waarden/ids.js';
import { ROLLEN } from '../waarden/waarden.js';
import type { Wereld } from './wereld.contract.js';
import type { Zet } from './zet.contract.js';

function planVergadering({ kies, overleggen, vergaderingen }: Wereld): void {
  const overlegId = kies.uit(overleggen.ids) ?? kies.id();
  const geldigOp = kies.datum(2019, 6);
  const vergaderingId = idVanVergadering(overlegId, geldigOp);
  vergaderingen.doe(vergaderingId, { type: 'PlanVergadering', gegevens: { vergaderingId, overlegId, volgnummer: 1, geldigOp } });
}

function verplaatsVergadering(wereld: Wereld): void {
  const { kies, vergaderingen } = wereld;
  const vergaderingId = kies.uit(vergaderingen.ids) ?? kies.id();
  const gegevens = { vergaderingId, geldigOp: kies.datum(2019, 5) };
  if (kies.kans(0.5)) vergaderingen.doe(vergaderingId, { type: 'VerplaatsVergadering', gegevens });
  else {
    const reden = wereld.reden();
    vergaderingen.doe(vergaderingId, { type: 'RectificeerVergadering', gegevens, reden }, reden);
  }
}

/** A new agenda item, as a command names it. */
export function agendapunt(wereld: Wereld) {
  const { kies } = wereld;
  return {
    agendapuntId: kies.id(), onderdeelVan: null, volgorde: kies.getal(1, 12), titel: wereld.tekst(),
    dossierId: kies.kans(0.6) ? kies.uit(wereld.dossiers.ids) ?? null : null,
  };
}

function neemAgendapuntOp(wereld: Wereld): void {
  const { kies, vergaderingen } = wereld;
  const vergaderingId = kies.uit(vergaderingen.ids) ?? kies.id();
  const onderdeelVan = kies.kans(0.3) ? kies.uit([...vergaderingen.state(vergaderingId).agendapunten.keys()]) ?? null : null;
  vergaderingen.doe(vergaderingId, { type: 'NeemAgendapuntOp', gegevens: { vergaderingId, ...agendapunt(wereld), onderdeelVan } });
}

function legAanwezigheidVast({ kies, vergaderingen, personen }: Wereld): void {
  const vergaderingId = kies.uit(vergaderingen.ids) ?? kies.id();
  vergaderingen.doe(vergaderingId, {
    type: 'LegAanwezigheidVast',
    gegevens: {
      vergaderingId,
      agendapuntId: kies.kans(0.3) ? kies.uit([...vergaderingen.state(vergaderingId).agendapunten.keys()]) ?? null : null,
      aanwezigen: personen.ids.filter(() => kies.kans(0.5)).map((persoonId) => ({
        persoonId, rol: kies.vast(...ROLLEN), organisatie: null, aanwezig: kies.kans(0.8), namensPersoonId: null,
      })),
    },
  });
}

function legVast(wereld: Wereld): void {
  const { kies, vergaderingen } = wereld;
  const vergaderingId = kies.uit(vergaderingen.ids) ?? kies.id();
  const inhoud = wereld.inhoud(vergaderingId);
  const vastleggingId = kies.id();
  vergaderingen.doe(vergaderingId, { type: 'LegVast', vergaderingId, vastleggingId, inhoud, ...wereld.context(vergaderingId, inhoud) });
}

/** A chain of besluiten that each end the one before, on days close together: what is in force then hangs on all of them. */
function volgOp(wereld: Wereld): void {
  const { kies, vergaderingen, boek: { vandaag } } = wereld;
  const gehouden = vergaderingen.ids.filter((id) => (vergaderingen.state(id).gepland?.datum ?? vandaag) < vandaag);
  let vorige: string | undefined;
  for (let over = kies.getal(1, 5); over > 0; over -= 1) {
    const vergaderingId = kies.uit(gehouden);
    const inhoud = vergaderingId === undefined ? undefined : wereld.opvolger(vergaderingId, vorige);
    if (vergaderingId === undefined || !inhoud) return;
    vorige = kies.id();
    vergaderingen.doe(vergaderingId, { type: 'LegVast', vergaderingId, vastleggingId: vorige, inhoud, ...wereld.context(vergaderingId, inhoud) });
  }
}

function bevestig(wereld: Wereld): void {
  const { kies, vergaderingen } = wereld;
  const plek = wereld.plek();
  if (!plek) return;
  const { vergaderingId, vastleggingId, state: { versie } } = plek;
  vergaderingen.doe(vergaderingId, { type: 'BevestigVastlegging', vergaderingId, vastleggingId, versie: kies.kans(0.9) ? versie : versie + 1 });
}

function metReden(soort: 'TrekBevestigingIn' | 'HaalVastleggingDoor') {
  return (wereld: Wereld): void => {
    const plek = wereld.plek();
    if (!plek) return;
    const { state: _, ...over } = plek;
    const reden = wereld.reden();
    wereld.vergaderingen.doe(over.vergaderingId, { type: soort, ...over, reden }, reden);
  };
}

function rectificeer(wereld: Wereld): void {
  const plek = wereld.plek();
  if (!plek) return;
  const { state, ...over } = plek;
  const nieuw = wereld.inhoud(over.vergaderingId);
  const inhoud = wereld.kies.kans(0.5) ? nieuw : { ...state.inhoud, tekst: wereld.tekst(), volgorde: nieuw.volgorde };
  const reden = wereld.reden();
  wereld.vergaderingen.doe(over.vergaderingId, { type: 'RectificeerVastlegging', ...over, inhoud, reden, ...wereld.context(over.vergaderingId, inhoud) }, reden);
}

function lak(wereld: Wereld): void {
  const plek = wereld.plek();
  if (!plek) return;
  const { state: { inhoud }, ...over } = plek;
  const reden = wereld.reden();
  const gelakt = { ...inhoud, tekst: inhoud.tekst && '█████', passages: inhoud.passages.map((p) => ({ ...p, citaat: '█████' })) };
  wereld.vergaderingen.doe(over.vergaderingId, { type: 'LakVastlegging', ...over, inhoud: gelakt, sleutels: [over.vastleggingId], reden, vandaag: wereld.boek.vandaag }, reden);
}

function koppel(wereld: Wereld): void {
  const { kies, vergaderingen, dossiers } = wereld;
  const plek = wereld.plek();
  if (!plek) return;
  const { state, ...over } = plek;
  const los = kies.kans(0.4) ? kies.uit(state.inhoud.dossiers) : undefined;
  vergaderingen.doe(over.vergaderingId, {
    type: los ? 'OntkoppelVastlegging' : 'KoppelVastlegging', ...over, dossierId: los ?? kies.uit(dossiers.ids) ?? kies.id(),
  });
}

function geheimhouding(wereld: Wereld): void {
  const { kies, vergaderingen, boek: { vandaag } } = wereld;
  const plekken = Array.from({ length: 6 }, () => wereld.plek());
  const plek = kies.kans(0.5) ? plekken.find((kandidaat) => kandidaat?.state.geheimhouding) : plekken[0];
  if (!plek) return;
  const { state, ...over } = plek;
  const reden = wereld.reden();
  const geheimhoudingId = state.geheimhouding?.geheimhoudingId ?? kies.id();
  const kop = { ...over, geheimhoudingId, geldigOp: vandaag };
  const totEnMet = kies.kans(0.5) ? kies.datum(2026, 6) : null;
  const nieuw = !state.geheimhouding || state.geheimhouding.fase === 'opgeheven';
  const soort = nieuw ? 'LegGeheimhoudingOp' : kies.vast('BekrachtigGeheimhouding', 'VerlengGeheimhouding', 'HefGeheimhoudingOp');
  switch (soort) {
    case 'LegGeheimhoudingOp':
      vergaderingen.doe(over.vergaderingId, {
        type: soort, ...kop, geheimhoudingId: kies.id(), totEnMet, bekrachtigenVoor: kies.kans(0.5) ? kies.datum(2026, 1) : null, reden,
        grond: kies.kans(0.5) ? { wet: 'woo', artikel: '5.1.2e' } : { wet: 'andere', verwijzing: 'artikel 89 Gemeentewet' },
      }, reden);
      break;
    case 'BekrachtigGeheimhouding': vergaderingen.doe(over.vergaderingId, { type: soort, ...kop }); break;
    case 'VerlengGeheimhouding': vergaderingen.doe(over.vergaderingId, { type: soort, ...kop, totEnMet, reden }, reden); break;
    case 'HefGeheimhoudingOp': vergaderingen.doe(over.vergaderingId, { type: soort, ...kop, reden }, reden);
  }
}

function verwacht(wereld: Wereld): void {
  const { kies, vergaderingen, overleggen, dossiers } = wereld;
  const plek = wereld.plek();
  if (!plek) return;
  const { vergaderingId, vastleggingId } = plek;
  const [verwachtingId, bestaand] = kies.uit([...vergaderingen.state(vergaderingId).verwachtingen]) ?? [];
  const overlegIds = overleggen.ids.filter(() => kies.kans(0.6));
  const eerste = overleggen.ids[0];
  if (eerste === undefined) return;
  if (verwachtingId !== undefined && bestaand && kies.kans(0.6)) {
    const reden = wereld.reden();
    vergaderingen.doe(vergaderingId, {
      type: 'VerwachtBehandelingNietLanger', reden,
      gegevens: { vergaderingId, verwachtingId, overlegIds: overlegIds.length > 0 ? overlegIds : [eerste], geldigOp: wereld.boek.vandaag },
    }, reden);
    return;
  }
  vergaderingen.doe(vergaderingId, {
    type: 'VerwachtBehandeling',
    gegevens: {
      vergaderingId, vastleggingId, verwachtingId: kies.id(), dossierId: kies.uit(dossiers.ids) ?? kies.id(),
      soort: kies.vast('behandeling', 'gezamenlijk-standpunt'), overlegIds: overlegIds.length > 0 ? overlegIds : [eerste],
    },
  });
}

function stelVerslagVast({ kies, vergaderingen }: Wereld): void {
  const [vergaderingId, inVergaderingId] = [kies.uit(vergaderingen.ids), kies.uit(vergaderingen.ids)];
  if (vergaderingId === undefined || inVergaderingId === undefined) return;
  const { vastleggingen } = vergaderingen.state(vergaderingId);
  vergaderingen.doe(vergaderingId, {
    type: 'StelVerslagVast',
    gegevens: {
      vergaderingId, inVergaderingId, geldigOp: vergaderingen.state(inVergaderingId).gepland?.datum ?? kies.datum(2019, 6),
      gerectificeerd: [...vastleggingen].filter(([, { versie }]) => versie > 1).map(([id]) => id),
    },
  });
}

/** The moves inside meetings. */
export const VERGADERZETTEN: readonly Zet[] = [
  { gewicht: 6, doe: planVergadering },
  { gewicht: 1, doe: verplaatsVergadering },
  { gewicht: 4, doe: neemAgendapuntOp },
  { gewicht: 2, doe: legAanwezigheidVast },
  { gewicht: 14, doe: legVast },
  { gewicht: 8, doe: volgOp },
  { gewicht: 5, doe: bevestig },
  { gewicht: 2, doe: metReden('TrekBevestigingIn') },
  { gewicht: 3, doe: metReden('HaalVastleggingDoor') },
  { gewicht: 7, doe: rectificeer },
  { gewicht: 2, doe: lak },
  { gewicht: 5, doe: koppel },
  { gewicht: 7, doe: geheimhouding },
  { gewicht: 4, doe: verwacht },
  { gewicht: 2, doe: stelVerslagVast },
];
