import { useCallback, useId, type ReactElement, type SubmitEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { useAdres, useGezichtspunt, useNaar, useVeldUitAdres } from '../../raam/gezichtspunt.js';
import { Knop } from '../../raam/knop.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { dag, geteld } from '../../vastlegging/woorden.js';
import { Antwoordblad } from './antwoord.js';

/** The question the register exists for. */
export default function VraagPagina(): ReactElement {
  const onderwerp = useSearchParams()[0].get('onderwerp') ?? '';
  return (
    <>
      <Titel tab={onderwerp === '' ? 'Vraag' : onderwerp}>Wat is er besloten?</Titel>
      <Vraagveld onderwerp={onderwerp} />
      {onderwerp === '' ? <Begin /> : <Gevraagd onderwerp={onderwerp} />}
    </>
  );
}

function Gevraagd({ onderwerp }: { readonly onderwerp: string }): ReactElement {
  const gezichtspunt = useGezichtspunt();
  const antwoord = useAntwoord(useCallback((signal: AbortSignal) =>
    api.GET('/besluitvorming', { params: { query: { onderwerp, ...gezichtspunt } }, signal }), [onderwerp, gezichtspunt]));
  return (
    <>
      <Terugkijken kop={antwoord.inhoud} />
      <Toestand antwoord={antwoord} wat="het antwoord">{(inhoud) => <Antwoordblad antwoord={inhoud} />}</Toestand>
    </>
  );
}

function Vraagveld({ onderwerp }: { readonly onderwerp: string }): ReactElement {
  const id = useId();
  const veld = useVeldUitAdres(onderwerp);
  const zetAdres = useAdres();
  const vraag = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const woorden = new FormData(event.currentTarget).get('onderwerp');
    zetAdres({ onderwerp: typeof woorden === 'string' ? woorden.trim() : null, bron: null });
  };
  return (
    <form className="vraagveld" role="search" onSubmit={vraag}>
      <label className="utrecht-form-label" htmlFor={id}>Over welk onderwerp?</label>
      <div className="vraagveld__regel">
        <input
          className="utrecht-textbox utrecht-textbox--html-input" id={id} ref={veld} name="onderwerp" type="search" defaultValue={onderwerp} required maxLength={200}
          autoComplete="off" aria-describedby={`${id}-uitleg`}
        />
        <Knop type="submit">Vraag</Knop>
      </div>
      <span className="veld__uitleg" id={`${id}-uitleg`}>Een dossier, een andere naam ervan, of woorden uit een verslag. Twee onderwerpen scheidt u met een schuine streep.</span>
    </form>
  );
}

/** Without a question: what there is to ask about. */
function Begin(): ReactElement {
  const naar = useNaar();
  const antwoord = useAntwoord(useCallback((signal: AbortSignal) => api.GET('/dossiers', { params: { query: { limit: 500 } }, signal }), []));
  return (
    <Toestand antwoord={antwoord} wat="de dossiers">{({ dossiers }) => {
      if (dossiers.length === 0) {
        return <Leeg>Er is nog niets in het register. <Link className="nl-link" to={naar('/beoordelen')}>Lees een terugkoppeling in</Link> om te beginnen.</Leeg>;
      }
      const laatste = [...dossiers].sort((a, b) => (b.laatsteDatum ?? '').localeCompare(a.laatsteDatum ?? '') || b.vastleggingen - a.vastleggingen).slice(0, 12);
      return (
        <section aria-labelledby="onderwerpen">
          <h2 className="onderkop" id="onderwerpen">Onlangs behandeld</h2>
          <ul className="onderwerpen">
            {laatste.map(({ dossierId, naam, vastleggingen, laatsteDatum }) => (
              <li key={dossierId}>
                <Link className="nl-link" to={naar('/', { onderwerp: naam })}>{naam}</Link>{' '}
                <span className="rustig">{geteld(vastleggingen, 'vastlegging', 'vastleggingen')}{laatsteDatum === null ? '' : `, laatst op ${dag(laatsteDatum)}`}</span>
              </li>
            ))}
          </ul>
          <p><Link className="nl-link" to={naar('/dossiers')}>Alle dossiers</Link></p>
        </section>
      );
    }}</Toestand>
  );
}
