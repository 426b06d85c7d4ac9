import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useAdres } from '../../raam/gezichtspunt.js';
import { Knop } from '../../raam/knop.js';
import { useHeeftRol } from '../../raam/sessie.js';
import { Onderkop, Titel } from '../../raam/titel.js';
import { Tekstveld } from '../../raam/veld.js';
import { Audittrail } from './audittrail.js';
import { Bewijsblad } from './bewijsblad.js';

/** For who checks: what happened, by whom and why, and that nothing of it was changed since. */
export default function ControlePagina(): ReactElement {
  const gevraagd = Number(useSearchParams()[0].get('nummer') ?? '');
  const nummer = Number.isInteger(gevraagd) && gevraagd > 0 ? gevraagd : null;
  return (
    <>
      <Titel tab="Controle">Controle</Titel>
      <p>
        Elke gebeurtenis is een blad van een ondertekend logboek. Dat een gebeurtenis daarin staat en sindsdien niet is veranderd, rekent uw browser hier zelf na.
        Het hele register controleert u zonder deze server, met een bewijspakket: <code>besluitregister audit exporteer</code> en <code>besluitregister-verify</code>.
      </p>
      <p><a className="nl-link" href="/v1/controlepunt" download="controlepunt.txt">Bewaar het nieuwste controlepunt</a>. Wie het bewaart, kan later aantonen dat het register niet is ingekort of herschreven.</p>
      <Onderkop id="bewijs">Bewijs van een gebeurtenis</Onderkop>
      <Vraag nummer={nummer} />
      {useHeeftRol('auditor', 'functionaris-gegevensbescherming', 'secretaris') && <><Onderkop id="trail">Audittrail</Onderkop><Audittrail /></>}
    </>
  );
}

function Vraag({ nummer }: { readonly nummer: number | null }): ReactElement {
  const zetAdres = useAdres();
  const [veld, zetVeld] = useState(nummer === null ? '' : String(nummer));
  const [sleutel, zetSleutel] = useState('');
  const [gevraagd, zetGevraagd] = useState<{ readonly nummer: number; readonly sleutel: string | null } | null>(null);
  const toon = gevraagd ?? (nummer === null ? null : { nummer, sleutel: null });
  const vraag = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!/^[1-9]\d{0,14}$/.test(veld)) return;
    zetGevraagd({ nummer: Number(veld), sleutel: sleutel.trim() === '' ? null : sleutel });
    zetAdres({ nummer: veld }, { vervang: true });
  };
  return (
    <>
      <form className="filters" onSubmit={vraag}>
        <Tekstveld label="Nummer van de gebeurtenis" waarde={veld} zet={zetVeld} verplicht />
        <Tekstveld label="Uw controlesleutel" uitleg="Leeg: de sleutel die gebeurtenis 1 noemt." waarde={sleutel} zet={zetSleutel} />
        <div className="veld"><Knop type="submit">Reken na</Knop></div>
      </form>
      {toon && <Bewijsblad nummer={toon.nummer} sleutel={toon.sleutel} key={`${toon.nummer} ${toon.sleutel ?? ''}`} />}
    </>
  );
}
