import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Herkomst, Versie } from '../../api/typen.js';
import { useNaar } from '../../raam/gezichtspunt.js';
import { REDENEN, ogenblik, woord } from '../../vastlegging/woorden.js';
import { inWoorden, woordverschil } from './woordverschil.js';

/** Every version, the newest first: what changed in it, by whom and why. */
export function Versies({ versies }: { readonly versies: readonly Versie[] }): ReactElement {
  return (
    <ol className="versies" reversed>
      {[...versies].reverse().map(({ versie, zin, herkomst, wijzigingen, doorgehaald }) => (
        <li className="versie" key={herkomst.nummer}>
          <p><strong>Versie {versie}{doorgehaald ? ', doorgehaald' : ''}</strong> · {zin}</p>
          <Herkomstregel herkomst={herkomst} />
          {wijzigingen.length > 0 && (
            <dl className="wijziging">
              {wijzigingen.map(({ veld, naam, voor, na }) => (
                <div key={veld}><dt>{naam}</dt><dd><Wijziging voor={inWoorden(voor)} na={inWoorden(na)} /></dd></div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Two texts as one, with what went and what came marked. */
export function Wijziging({ voor, na }: { readonly voor: string; readonly na: string }): ReactElement {
  if (voor === '') return <>was leeg, werd <ins>{na}</ins></>;
  if (na === '') return <><del>{voor}</del> werd leeg</>;
  return <>{woordverschil(voor, na).map(({ tekst, wat }, plaats) => (
    wat === 'blijft' ? <span key={plaats}>{tekst}</span> : wat === 'erbij' ? <ins key={plaats}>{tekst}</ins> : <del key={plaats}>{tekst}</del>
  ))}</>;
}

/** By whom, when and why; with the way to the proof. */
export function Herkomstregel({ herkomst: { nummer, bekendOp, actor, reden } }: { readonly herkomst: Herkomst }): ReactElement {
  const naar = useNaar();
  return (
    <p className="rustig">
      {ogenblik(bekendOp)} door {actor.naam ?? 'onbekend wie'} ({actor.rol.replaceAll('-', ' ')}{actor.organisatie === null ? '' : `, ${actor.organisatie}`})
      {reden ? <>, omdat: {woord(REDENEN, reden.code)}. {reden.toelichting}</> : '.'}{' '}
      <Link className="nl-link" to={naar('/controle', { nummer: String(nummer) })}>Bewijs van nr. {nummer}</Link>
    </p>
  );
}
