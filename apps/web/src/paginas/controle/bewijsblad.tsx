import { useEffect, useState, type ReactElement } from 'react';
import type { Probleem } from '../../api/probleem.js';
import { Probleemmelding } from '../../raam/toestand.js';
import { Teken, type Tekensoort } from '../../tekens/teken.js';
import { hex, type Handtekeningoordeel } from './bewijs.js';
import { onderzoek, type Onderzoek } from './onderzoek.js';

/** What the browser found when it checked one event. */
export function Bewijsblad({ nummer, sleutel }: { readonly nummer: number; readonly sleutel: string | null }): ReactElement {
  const [uitslag, zet] = useState<Onderzoek | Probleem | null>(null);
  useEffect(() => {
    let weg = false;
    onderzoek(nummer, sleutel).then(
      (uit) => { if (!weg) zet(uit); },
      () => { if (!weg) zet({ status: 0, code: 'bewijs-onleesbaar', titel: 'Het bewijs is niet te lezen', uitleg: 'Wat de server gaf, is geen bewijsbestand. Reken hier niet op, en controleer het register met een bewijspakket.', fouten: [] }); },
    );
    return () => { weg = true; };
  }, [nummer, sleutel]);
  if (!uitslag) return <p role="status" className="bezig">Bezig met narekenen …</p>;
  return 'titel' in uitslag ? <Probleemmelding probleem={uitslag} /> : <Uitslag onderzoek={uitslag} nummer={nummer} />;
}

function Uitslag({ onderzoek: { bewijs, blad, bladhash, staatErin, sleutel, handtekening }, nummer }: { readonly onderzoek: Onderzoek; readonly nummer: number }): ReactElement {
  const { controlepunt } = bewijs;
  const goed = staatErin === true && handtekening === 'klopt';
  return (
    <section className={`bewijs melding ${goed ? 'melding--goed' : 'melding--fout'}`} aria-labelledby="uitslag">
      <div role="status"><h3 className="melding__kop" id="uitslag">{goed ? `Gebeurtenis ${nummer} staat onveranderd in het ondertekende register.` : `Van gebeurtenis ${nummer} is niet alles aangetoond.`}</h3></div>
      <ul>
        <Bevinding goed={staatErin} zin={staatErin === null ? 'De gebeurtenis zelf mag alleen een auditor inzien; het pad is niet nagerekend.' : staatErin
          ? `Het pad van ${bewijs.hashes.length} hashes leidt van de gebeurtenis naar de wortel van ${controlepunt.omvang} gebeurtenissen.` : 'Het pad leidt niet van deze gebeurtenis naar de wortel: er is iets veranderd.'} />
        <Bevinding goed={handtekening === 'klopt' ? true : handtekening === null || handtekening === 'niet-te-controleren' ? null : false} zin={HANDTEKENING[handtekening ?? 'geen-sleutel']} />
      </ul>
      <details>
        <summary>De gegevens waarmee is gerekend</summary>
        <ul>
          <li>Oorsprong: <code>{controlepunt.oorsprong}</code></li>
          <li>Wortel: <code>{hex(controlepunt.wortel)}</code></li>
          {bladhash !== null && <li>Hash van het blad: <code>{bladhash}</code></li>}
          {sleutel !== null && <li>Controlesleutel: <code>{sleutel}</code></li>}
          <li><a className="nl-link" href={`/v1/gebeurtenissen/${nummer}/bewijs`} download={`gebeurtenis-${nummer}.tlog-proof`}>Bewaar het bewijsbestand</a></li>
        </ul>
        {blad !== null && <><p>De gebeurtenis, zoals zij in het logboek staat; beschermde tekst is versleuteld.</p><pre className="blad" tabIndex={0} aria-label="De gebeurtenis als JSON">{mooi(blad)}</pre></>}
      </details>
    </section>
  );
}

const HANDTEKENING: Readonly<Record<Handtekeningoordeel | 'geen-sleutel', string>> = {
  klopt: 'De wortel is ondertekend met de controlesleutel.',
  'klopt-niet': 'De wortel is niet met deze controlesleutel ondertekend.',
  'sleutel-ongeldig': 'Dit is geen controlesleutel; verwacht wordt naam+8 hexcijfers+base64.',
  'niet-te-controleren': 'Deze browser kan Ed25519 niet narekenen; gebruik besluitregister-verify.',
  'geen-sleutel': 'Zonder controlesleutel is de handtekening niet nagerekend: geef de sleutel die u van het register kreeg.',
};

function Bevinding({ goed, zin }: { readonly goed: boolean | null; readonly zin: string }): ReactElement {
  const soort: Tekensoort = goed === true ? 'bevestigd' : goed === false ? 'strijdig' : 'onbevestigd';
  return <li><Teken soort={soort} woord={goed === true ? 'klopt' : goed === false ? 'klopt niet' : 'niet nagerekend'} /> {zin}</li>;
}

/** Indented; as it is when it is no JSON, which a leaf that was tampered with need not be. */
function mooi(json: string): string {
  try {
    const waarde: unknown = JSON.parse(json);
    return JSON.stringify(waarde, null, 2);
  } catch {
    return json;
  }
}
