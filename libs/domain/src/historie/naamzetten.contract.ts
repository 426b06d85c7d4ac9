import { reserveringId } from '../waarden/ids.js';
import { ROLLEN } from '../waarden/waarden.js';
import type { Wereld } from './wereld.contract.js';
import type { Zet } from './zet.contract.js';

export function registreerPersoon(wereld: Wereld): void {
  const persoonId = wereld.kies.id();
  wereld.personen.doe(persoonId, { type: 'RegistreerPersoon', persoonId, naam: wereld.tekst() });
}

/** A dossier and the reservation of its name. */
export function openDossier(wereld: Wereld): void {
  const { kies, dossiers, reserveringen } = wereld;
  const [dossierId, sleutelHmac] = [kies.id(), wereld.hmac()];
  const id = reserveringId('dossiernaam', sleutelHmac);
  reserveringen.doe(id, { type: 'Reserveer', reserveringId: id, soort: 'dossiernaam', sleutelHmac, houderId: dossierId });
  dossiers.doe(dossierId, { type: 'OpenDossier', dossierId, naam: wereld.tekst(), thema: kies.kans(0.5) ? 'toezicht' : null });
}

function geefVrij({ kies, reserveringen }: Wereld): void {
  const id = kies.uit(reserveringen.ids) ?? kies.id();
  reserveringen.doe(id, { type: 'GeefVrij', reserveringId: id, houderId: reserveringen.state(id).houderId ?? kies.id() });
}

/** What something was merged into, and that into what, to the end. */
function keten(begin: string, opgegaanIn: (id: string) => string | null): string[] {
  const in_ = opgegaanIn(begin);
  return in_ === null ? [] : [in_, ...keten(in_, opgegaanIn)];
}

function veranderPersoon(wereld: Wereld): void {
  const { kies, personen } = wereld;
  const persoonId = kies.uit(personen.ids) ?? kies.id();
  const { functies, naam, opgegaanIn } = personen.state(persoonId);
  const reden = wereld.reden();
  const soort = kies.vast('AanvaardFunctie', 'AanvaardFunctie', 'LegFunctieNeer', 'VoegPersoonSamen', 'RectificeerPersoon');
  switch (soort) {
    case 'AanvaardFunctie':
      personen.doe(persoonId, {
        type: soort, persoonId, functieId: kies.id(), rol: kies.vast(...ROLLEN), geldigOp: kies.kans(0.7) ? kies.datum(2015, 5) : null,
        organisatie: kies.kans(0.7) ? { soort: 'gemeente', naam: wereld.tekst() } : null,
      });
      break;
    case 'LegFunctieNeer':
      personen.doe(persoonId, { type: soort, persoonId, functieId: kies.uit(functies)?.functieId ?? kies.id(), geldigOp: kies.datum(2018, 6) });
      break;
    case 'VoegPersoonSamen': {
      const inPersoonId = kies.uit(personen.ids) ?? kies.id();
      const doel = { opgegaanIn: keten(inPersoonId, (id) => personen.state(id).opgegaanIn) };
      personen.doe(persoonId, { type: soort, persoonId, inPersoonId, doel, reden }, reden);
      break;
    }
    case 'RectificeerPersoon': {
      const juist = kies.kans(0.5) ? wereld.tekst() : naam ?? 'X';
      const gegevens = { persoonId, naam: juist, functies: [...functies], opgegaanIn: kies.kans(0.7) ? null : opgegaanIn };
      personen.doe(persoonId, { type: soort, gegevens, reden }, reden);
    }
  }
}

function veranderDossiernaam(wereld: Wereld): void {
  const { kies, dossiers } = wereld;
  const dossierId = kies.uit(dossiers.ids) ?? kies.id();
  const { aliassen } = dossiers.state(dossierId);
  const soort = kies.vast('VoegAliasToe', 'VoegAliasToe', 'HernoemDossier', 'LaatAliasVervallen');
  switch (soort) {
    case 'VoegAliasToe': dossiers.doe(dossierId, { type: soort, dossierId, aliasId: kies.id(), alias: wereld.tekst() }); break;
    case 'HernoemDossier': dossiers.doe(dossierId, { type: soort, dossierId, naam: wereld.tekst() }); break;
    case 'LaatAliasVervallen': {
      const reden = wereld.reden();
      dossiers.doe(dossierId, { type: soort, dossierId, aliasId: kies.uit([...aliassen.values()]) ?? kies.id(), reden }, reden);
    }
  }
}

function veranderDossier(wereld: Wereld): void {
  const { kies, dossiers, boek: { vandaag } } = wereld;
  const dossierId = kies.uit(dossiers.ids) ?? kies.id();
  const { naam, thema, geslotenOp, opgegaanIn } = dossiers.state(dossierId);
  const reden = wereld.reden();
  const soort = opgegaanIn === null
    ? kies.vast('VoegDossierSamen', 'SluitDossier', 'HeropenDossier', 'HeropenDossier', 'RectificeerDossier')
    : kies.vast('MaakSamenvoegingOngedaan', 'RectificeerDossier');
  switch (soort) {
    case 'VoegDossierSamen': {
      const inDossierId = kies.uit(dossiers.ids) ?? kies.id();
      const doel = { opgegaanIn: keten(inDossierId, (id) => dossiers.state(id).opgegaanIn), gesloten: dossiers.state(inDossierId).geslotenOp !== null };
      dossiers.doe(dossierId, { type: soort, dossierId, inDossierId, doel, reden }, reden);
      break;
    }
    case 'MaakSamenvoegingOngedaan': dossiers.doe(dossierId, { type: soort, dossierId, reden }, reden); break;
    case 'SluitDossier': dossiers.doe(dossierId, { type: soort, dossierId, geldigOp: vandaag }); break;
    case 'HeropenDossier': dossiers.doe(dossierId, { type: soort, dossierId, geldigOp: vandaag, reden }, reden); break;
    case 'RectificeerDossier': {
      const gegevens = { dossierId, naam: kies.kans(0.5) ? wereld.tekst() : naam ?? 'X', thema: kies.kans(0.5) ? 'toezicht' : thema, geslotenOp };
      dossiers.doe(dossierId, { type: soort, gegevens, reden }, reden);
    }
  }
}

/** The moves of dossiers, people and the names that are theirs alone. */
export const NAAMZETTEN: readonly Zet[] = [
  { gewicht: 2, doe: registreerPersoon },
  { gewicht: 4, doe: veranderPersoon },
  { gewicht: 2, doe: openDossier },
  { gewicht: 3, doe: veranderDossiernaam },
  { gewicht: 4, doe: veranderDossier },
  { gewicht: 1, doe: geefVrij },
];
