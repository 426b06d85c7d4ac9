import { terugkoppelingen, zoverBekend } from '@besluitregister/read-models';
import { Beoordelaar } from '../beoordeling/beoordelaar.js';
import { Gesprek, type Afloop } from '../beoordeling/gesprek.js';
import { toonVoortgang } from '../beoordeling/toon-voorstel.js';
import { isId } from '../id.js';
import type { Invoer } from '../invoer.js';
import { metRegister } from '../register-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import type { Overal } from './toon.js';

/** Names the reports that lie for review. */
export async function werkvoorraadOpdracht({ gegevens, json }: Overal, uitvoer: Uitvoer): Promise<void> {
  await metRegister(gegevens, uitvoer, async ({ database }) => {
    const rijen = (await terugkoppelingen(database, await zoverBekend(database))).filter(({ fase }) => fase === 'ontvangen');
    if (json) {
      uitvoer.uit(alsJson({ terugkoppelingen: rijen }));
      return;
    }
    uitvoer.uit(rijen.length === 0 ? 'Er ligt niets ter beoordeling.' : 'Ter beoordeling, elk met de opdracht om te beginnen of verder te gaan:');
    for (const { terugkoppelingId, overlegNaam, datum, documentNaam, voorstellen, open } of rijen) {
      uitvoer.uit(`\n${overlegNaam}, ${datum}: ${documentNaam}, nog ${open} van ${voorstellen} voorstellen open`);
      uitvoer.uit(`  besluitregister beoordeel ${terugkoppelingId}`);
    }
  });
}

/** Reviews a report proposal by proposal, and takes it over when all of it is accounted for. */
export async function beoordeelOpdracht(
  { gegevens, json, terugkoppeling }: Overal & { readonly terugkoppeling: string }, uitvoer: Uitvoer, invoer: Invoer,
): Promise<void> {
  if (!isId(terugkoppeling)) {
    throw new Opdrachtfout(EXIT.onjuist, 'id-ongeldig', `"${terugkoppeling}" is geen id van een terugkoppeling; besluitregister beoordeel zonder id noemt wat er ligt.`);
  }
  try {
    await metRegister(gegevens, uitvoer, async (register) => {
      const beoordelaar = await Beoordelaar.open(register, terugkoppeling.toLowerCase());
      const gesprek = new Gesprek(beoordelaar, invoer, json ? { ...uitvoer, uit: (regel) => { uitvoer.meld(regel); } } : uitvoer);
      const afloop = await gesprek.voer();
      if (json) uitvoer.uit(alsJson(gegevensVan(terugkoppeling, afloop)));
      else for (const regel of slot(terugkoppeling, afloop)) uitvoer.uit(regel);
    });
  } finally {
    invoer.sluit();
  }
}

function gegevensVan(terugkoppelingId: string, { stand: { fase, voorstellen, rest }, vergaderingId }: Afloop) {
  return {
    terugkoppelingId, fase, vergaderingId, nietVerantwoord: rest,
    voorstellen: voorstellen.map(({ vastleggingId, stand, verworpenOm, inhoud }) => ({ vastleggingId, stand, verworpenOm, soort: inhoud.soort })),
  };
}

function slot(terugkoppelingId: string, { stand, vergaderingId }: Afloop): string[] {
  if (vergaderingId !== null) return ['', 'Overgenomen; elke vastlegging is beoordeeld.', `Vergadering: ${vergaderingId}`];
  if (stand.fase === 'overgenomen') return ['Deze terugkoppeling is al overgenomen; corrigeer een vastlegging met besluitregister rectificeer of haal-door.'];
  if (stand.fase === 'ingetrokken') return ['Deze terugkoppeling is ingetrokken; lees haar zo nodig opnieuw in.'];
  return ['', toonVoortgang(stand), `Wat u besliste is bewaard. Verder gaan: besluitregister beoordeel ${terugkoppelingId}`];
}
