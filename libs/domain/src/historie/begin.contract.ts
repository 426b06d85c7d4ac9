import { reserveringId } from '../waarden/ids.js';
import type { Wereld } from './wereld.contract.js';
import type { Zet } from './zetten.contract.js';

const DISTRICTEN = ['IJsselland', 'Twente', 'Noord- en Oost-Gelderland', 'Gelderland-Midden', 'Gelderland-Zuid'] as const;

/** What every register begins with: its own first event, the bodies, and some people and dossiers. */
export function begin(wereld: Wereld): void {
  const { kies, register, gebruikers } = wereld;
  const registerId = kies.id();
  register.doe(registerId, { type: 'RichtRegisterIn', registerId, oorsprong: 'register.example/1', publiekeSleutel: 'register.example+0a1b2c3d+AQ==', prefix: 'br.' });
  const gebruikerId = kies.id();
  gebruikers.doe(gebruikerId, { type: 'MeldGebruikerAan', gebruikerId, naam: 'A. de Griffier', subjectHmac: wereld.hmac() });
  for (const district of DISTRICTEN) {
    const overlegId = kies.id();
    wereld.overleggen.doe(overlegId, {
      type: 'StelOverlegIn', overlegId, naam: `DVO ${district}`, soort: 'dvo', district, geldigOp: kies.kans(0.5) ? '2014-01-01' : null,
    });
  }
  for (let i = 0; i < 3; i += 1) {
    registreerPersoon(wereld);
    openDossier(wereld);
  }
}

function registreerPersoon(wereld: Wereld): void {
  const persoonId = wereld.kies.id();
  wereld.personen.doe(persoonId, { type: 'RegistreerPersoon', persoonId, naam: wereld.tekst() });
}

/** A dossier and the reservation of its name. */
function openDossier(wereld: Wereld): void {
  const { kies, dossiers, reserveringen } = wereld;
  const [dossierId, sleutelHmac] = [kies.id(), wereld.hmac()];
  const id = reserveringId('dossiernaam', sleutelHmac);
  reserveringen.doe(id, { type: 'Reserveer', reserveringId: id, soort: 'dossiernaam', sleutelHmac, houderId: dossierId });
  dossiers.doe(dossierId, { type: 'OpenDossier', dossierId, naam: wereld.tekst(), thema: kies.kans(0.5) ? 'toezicht' : null });
}

function voegAliasToe(wereld: Wereld): void {
  const { kies, dossiers } = wereld;
  const dossierId = kies.uit(dossiers.ids) ?? kies.id();
  dossiers.doe(dossierId, { type: 'VoegAliasToe', dossierId, aliasId: kies.id(), alias: wereld.tekst() });
}

function beginLidmaatschap({ kies, overleggen }: Wereld): void {
  const overlegId = kies.uit(overleggen.ids) ?? kies.id();
  const naam = kies.vast('Deventer', 'Zwolle', 'Kampen', 'Almelo', 'Tiel');
  overleggen.doe(overlegId, { type: 'BeginLidmaatschap', overlegId, lid: { soort: 'gemeente', naam, tooi: null }, geldigOp: kies.datum(2015, 5) });
}

function geefVrij({ kies, reserveringen }: Wereld): void {
  const id = kies.uit(reserveringen.ids) ?? kies.id();
  reserveringen.doe(id, { type: 'GeefVrij', reserveringId: id, houderId: reserveringen.state(id).houderId ?? kies.id() });
}

/** The moves around the meetings. */
export const OMGEVINGSZETTEN: readonly Zet[] = [
  { gewicht: 2, doe: registreerPersoon },
  { gewicht: 2, doe: openDossier },
  { gewicht: 2, doe: voegAliasToe },
  { gewicht: 2, doe: beginLidmaatschap },
  { gewicht: 1, doe: geefVrij },
];
