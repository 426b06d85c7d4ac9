import type { Inhoud } from '../vergadering/vastlegging.js';
import type { NeemTerugkoppelingOver } from '../vergadering/vergadering.decider.js';
import { agendapunt } from './vergaderzetten.contract.js';
import type { Wereld } from './wereld.contract.js';
import type { Zet } from './zet.contract.js';

interface Verslag { readonly terugkoppelingId: string; readonly vergaderingId: string }

/** A report that comes in: taken over at once, or laid before a reviewer. */
function ontvang(wereld: Wereld): void {
  const { kies, documenten, terugkoppelingen, vergaderingen } = wereld;
  const vergaderingId = kies.uit(vergaderingen.ids);
  if (vergaderingId === undefined) return;
  const [documentId, weergaveId, terugkoppelingId] = [kies.id(), kies.id(), kies.id()];
  documenten.doe(documentId, { type: 'NeemDocumentOp', gegevens: {
    documentId, naam: 'terugkoppeling.txt', soort: 'txt', omvang: kies.getal(100, 90_000), inhoudHmac: wereld.hmac(), adres: wereld.hmac(),
    weergave: { weergaveId, adres: wereld.hmac(), regels: 159, lezer: 'tekst', lezerVersie: 1 },
  } });
  wereld.verslagVan.set(terugkoppelingId, vergaderingId);
  terugkoppelingen.doe(terugkoppelingId, {
    type: 'OntvangTerugkoppeling',
    gegevens: { terugkoppelingId, vergaderingId, documentId, weergaveId, extractor: { naam: 'regels', versie: 1 } },
    overgeslagen: kies.kans(0.5) ? [{ reden: 'kop', stukken: [{ vanRegel: 1, vanTeken: 0, totRegel: 2, totTeken: 10 }] }] : [],
  });
  const agendapunten = Array.from({ length: kies.getal(0, 3) }, () => agendapunt(wereld));
  const vastleggingen = Array.from({ length: kies.getal(0, 6) }, () =>
    ({ vastleggingId: kies.id(), inhoud: wereld.inhoud(vergaderingId, agendapunten.map((punt) => punt.agendapuntId)) }));
  if (kies.kans(0.6)) {
    neemOver(wereld, { terugkoppelingId, vergaderingId }, 'direct', agendapunten, vastleggingen);
    return;
  }
  terugkoppelingen.doe(terugkoppelingId, {
    type: 'StelVastleggingenVoor', terugkoppelingId,
    voorstellen: vastleggingen.map(({ vastleggingId, inhoud }, index) => ({
      vastleggingId, volgorde: index + 1, inhoud: { ...inhoud, agendapuntId: null }, reden: 'besluitwoord in de zin', zekerheid: 0.8,
    })),
  });
}

/** Appends everything a report adds, or only the part before a crash. */
function neemOver(
  wereld: Wereld, { terugkoppelingId, vergaderingId }: Verslag, wijze: 'direct' | 'beoordeeld',
  agendapunten: NeemTerugkoppelingOver['agendapunten'], vastleggingen: NeemTerugkoppelingOver['vastleggingen'],
): void {
  const { kies, overleggen, terugkoppelingen, vergaderingen } = wereld;
  const overnameId = kies.id();
  const bron = kies.uit(vastleggingen);
  const verwachtingen: NeemTerugkoppelingOver['verwachtingen'] = bron && kies.kans(0.6) ? [{
    verwachtingId: kies.id(), dossierId: kies.uit(wereld.dossiers.ids) ?? kies.id(), soort: kies.vast('behandeling', 'gezamenlijk-standpunt'),
    overlegIds: [...overleggen.ids], vastleggingId: bron.vastleggingId,
  }] : [];
  const events = vergaderingen.besluit(vergaderingId, {
    type: 'NeemTerugkoppelingOver', vergaderingId, overnameId, terugkoppelingId, agendapunten, vastleggingen, verwachtingen,
    ...wereld.context(vergaderingId, ...vastleggingen.map(({ inhoud }) => inhoud)),
  });
  const knip = kies.kans(0.3) ? kies.getal(0, events.length) : events.length;
  vergaderingen.voegToe(vergaderingId, events.slice(0, knip));
  const daarna = (): void => {
    terugkoppelingen.doe(terugkoppelingId, {
      type: 'RondTerugkoppelingAf', gegevens: { terugkoppelingId, overnameId, wijze, aantal: vastleggingen.length },
    });
  };
  if (knip < events.length) wereld.resten.push({ vergaderingId, events: events.slice(knip), daarna });
  else if (events.length > 0) daarna();
}

/** What a crash left undone is finished, with exactly the events that were decided then. */
function vervolgOvername({ kies, resten, vergaderingen }: Wereld): void {
  const [rest] = resten.splice(kies.getal(0, resten.length - 1), 1);
  if (!rest) return;
  vergaderingen.voegToe(rest.vergaderingId, rest.events);
  rest.daarna();
}

/** A report in review. */
function inBeoordeling({ kies, terugkoppelingen, verslagVan }: Wereld) {
  const kandidaten = terugkoppelingen.ids.filter((id) => {
    const { fase, voorstellen } = terugkoppelingen.state(id);
    return fase === 'ontvangen' && voorstellen.size > 0;
  });
  const terugkoppelingId = kies.uit(kandidaten);
  const vergaderingId = verslagVan.get(terugkoppelingId ?? '');
  return terugkoppelingId !== undefined && vergaderingId !== undefined
    ? { terugkoppelingId, vergaderingId, ...terugkoppelingen.state(terugkoppelingId) } : undefined;
}

/** The reviewer goes through the proposals; often all of them, and then the report is taken over. */
function beoordeel(wereld: Wereld): void {
  const { kies } = wereld;
  const verslag = inBeoordeling(wereld);
  if (!verslag) return;
  const deel = kies.kans(0.7) ? 1 : 0.5;
  for (const [vastleggingId, { inhoud }] of verslag.voorstellen) {
    if (!kies.kans(deel)) continue;
    beoordeelVoorstel(wereld, verslag, vastleggingId, inhoud);
    if (!kies.kans(0.1)) continue;
    wereld.terugkoppelingen.doe(verslag.terugkoppelingId, { type: 'HeropenVoorstel', terugkoppelingId: verslag.terugkoppelingId, vastleggingId });
    if (kies.kans(0.8)) beoordeelVoorstel(wereld, verslag, vastleggingId, inhoud);
  }
  const standen = [...wereld.terugkoppelingen.state(verslag.terugkoppelingId).voorstellen];
  if (standen.some(([, { stand }]) => stand === 'open')) return;
  const over = standen.filter(([, { stand }]) => stand !== 'verworpen').map(([vastleggingId, { inhoud }]) => ({ vastleggingId, inhoud }));
  neemOver(wereld, verslag, 'beoordeeld', [], over);
}

function beoordeelVoorstel(wereld: Wereld, { terugkoppelingId, vergaderingId }: Verslag, vastleggingId: string, inhoud: Inhoud): void {
  const { kies, terugkoppelingen } = wereld;
  const over = { terugkoppelingId, vastleggingId };
  const soort = kies.vast('AanvaardVoorstel', 'AanvaardVoorstel', 'WijzigVoorstel', 'VerwerpVoorstel');
  switch (soort) {
    case 'AanvaardVoorstel':
      terugkoppelingen.doe(terugkoppelingId, { type: soort, ...over, ...wereld.context(vergaderingId, inhoud) });
      break;
    case 'WijzigVoorstel': {
      const nieuw = { ...inhoud, tekst: wereld.tekst() };
      terugkoppelingen.doe(terugkoppelingId, { type: soort, ...over, inhoud: nieuw, ...wereld.context(vergaderingId, nieuw) });
      break;
    }
    case 'VerwerpVoorstel':
      terugkoppelingen.doe(terugkoppelingId, { type: soort, ...over, reden: kies.vast('geen-inhoud', 'dubbel') });
  }
}

function slaPassageOver(wereld: Wereld): void {
  const verslag = inBeoordeling(wereld);
  if (!verslag) return;
  const vanRegel = wereld.kies.getal(3, 150);
  wereld.terugkoppelingen.doe(verslag.terugkoppelingId, {
    type: 'SlaPassageOver', terugkoppelingId: verslag.terugkoppelingId, reden: 'opsommingsteken',
    stukken: [{ vanRegel, vanTeken: 0, totRegel: vanRegel, totTeken: 3 }],
  });
}

function trekIn(wereld: Wereld): void {
  const terugkoppelingId = wereld.kies.uit(wereld.terugkoppelingen.ids);
  if (terugkoppelingId === undefined || wereld.resten.length > 0) return;
  const reden = wereld.reden();
  wereld.terugkoppelingen.doe(terugkoppelingId, { type: 'TrekTerugkoppelingIn', terugkoppelingId, reden }, reden);
}

function veranderDocument(wereld: Wereld): void {
  const { kies, documenten, boek } = wereld;
  const documentId = kies.uit(documenten.ids);
  if (documentId === undefined) return;
  const reden = wereld.reden();
  if (kies.kans(0.5)) documenten.doe(documentId, { type: 'RectificeerDocument', documentId, naam: wereld.tekst(), reden }, reden);
  else {
    documenten.doe(documentId, {
      type: 'LakDocument', documentId, naam: 'gelakt.txt', sleutels: [documentId], adres: kies.kans(0.5) ? wereld.hmac() : null, geldigOp: boek.vandaag, reden,
      weergave: { weergaveId: kies.id(), adres: wereld.hmac(), regels: 159, lezer: 'tekst', lezerVersie: 1 },
    }, reden);
  }
}

/** The moves of reports and documents. */
export const VERSLAGZETTEN: readonly Zet[] = [
  { gewicht: 8, doe: ontvang },
  { gewicht: 2, doe: vervolgOvername },
  { gewicht: 5, doe: beoordeel },
  { gewicht: 1, doe: slaPassageOver },
  { gewicht: 1, doe: trekIn },
  { gewicht: 2, doe: veranderDocument },
];
