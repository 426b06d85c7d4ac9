import { openDossier, registreerPersoon } from './naamzetten.contract.js';
import type { Wereld } from './wereld.contract.js';

const DISTRICTEN = ['IJsselland', 'Twente', 'Noord- en Oost-Gelderland', 'Gelderland-Midden', 'Gelderland-Zuid'] as const;

/** What every register begins with: its own first event, the bodies, and some people and dossiers. */
export function begin(wereld: Wereld): void {
  const { kies, register, gebruikers, boek } = wereld;
  const registerId = kies.id();
  register.doe(registerId, {
    type: 'RichtRegisterIn', registerId, oorsprong: 'register.example/besluiten/1', publiekeSleutel: 'register.example+0a1b2c3d+AQ==', prefix: 'br.',
  });
  for (const gebruikerId of boek.gebruikers) {
    gebruikers.doe(gebruikerId, { type: 'MeldGebruikerAan', gebruikerId, naam: 'A. de Griffier', subjectHmac: wereld.hmac() });
  }
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
