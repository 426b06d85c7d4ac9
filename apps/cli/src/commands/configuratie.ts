import { instellingsstanden, type Instellingsstand } from '@besluitregister/standalone';
import { alsJson, type Uitvoer } from '../uitvoer.js';

/** Shows every setting of the services as it stands in this environment. */
export function configuratieOpdracht({ json }: { readonly json: boolean }, uitvoer: Uitvoer): void {
  const standen = instellingsstanden(process.env);
  if (json) {
    uitvoer.uit(alsJson({ instellingen: standen }));
    return;
  }
  const breedte = Math.max(...standen.map(({ naam }) => naam.length));
  for (const stand of standen) {
    uitvoer.uit(`${stand.naam.padEnd(breedte)}  ${toon(stand)}`);
    uitvoer.uit(`${''.padEnd(breedte)}  ${stand.uitleg}`);
  }
  uitvoer.uit('Wat ontbreekt moeten register-api, query-api en projector hebben; een register in één map (--gegevens) heeft niets hiervan nodig.');
  uitvoer.uit('Een geheim mag ook in een bestand staan: noem dat in <naam>_BESTAND.');
}

function toon({ waarde, herkomst, bestand, fout }: Instellingsstand): string {
  const bron = bestand === undefined ? herkomst : `bestand ${bestand}`;
  const goed = `${waarde === '' ? '–' : waarde}  (${bron})`;
  return fout === undefined || herkomst === 'ontbreekt' ? goed : `${goed}  LET OP: ${fout}`;
}
