import { useCallback, useId, useMemo, type ReactElement, type SubmitEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Zoekantwoord } from '../../api/typen.js';
import { useBladzijden, type Bladzijden } from '../../api/use-bladzijden.js';
import { Facetten } from '../../lijst/facetten.js';
import { Meer } from '../../lijst/meer.js';
import { useAdres, useGezichtspunt, useNaar, useVeldUitAdres } from '../../raam/gezichtspunt.js';
import { Knop } from '../../raam/knop.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { geteld } from '../../vastlegging/woorden.js';
import { TrefferBlok } from './treffer.js';
import { Verstaan } from './verstaan.js';

/** Searching in everything that was recorded; the question is in the address and can be taken apart. */
export default function ZoekenPagina(): ReactElement {
  const [parameters] = useSearchParams();
  const q = parameters.get('q') ?? '';
  const nieuwste = parameters.get('sort') === '-datum';
  const gezichtspunt = useGezichtspunt();
  const haal = useMemo(() => (q === '' ? null : (cursor: string | undefined, signal: AbortSignal | undefined) =>
    api.GET('/zoeken', { params: { query: { q, ...(nieuwste ? { sort: '-datum' as const } : {}), ...gezichtspunt, ...(cursor === undefined ? {} : { cursor }) } }, ...(signal ? { signal } : {}) })), [q, nieuwste, gezichtspunt]);
  const bladzijden = useBladzijden(haal);
  return (
    <>
      <Titel tab={q === '' ? 'Zoeken' : `${q} zoeken`}>Zoeken</Titel>
      <Zoekveld q={q} />
      {q !== '' && (
        <>
          <Terugkijken kop={bladzijden.eerste.inhoud} />
          <Toestand antwoord={bladzijden.eerste} wat="wat is gevonden">{(eerste) => <Gevonden eerste={eerste} bladzijden={bladzijden} q={q} nieuwste={nieuwste} />}</Toestand>
        </>
      )}
    </>
  );
}

function Zoekveld({ q }: { readonly q: string }): ReactElement {
  const id = useId();
  const veld = useVeldUitAdres(q);
  const zetAdres = useAdres();
  const zoek = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const woorden = new FormData(event.currentTarget).get('q');
    zetAdres({ q: typeof woorden === 'string' ? woorden.trim() : null, bron: null });
  };
  return (
    <form className="vraagveld" role="search" onSubmit={zoek}>
      <label className="utrecht-form-label" htmlFor={id}>Zoek in alles wat is vastgelegd</label>
      <div className="vraagveld__regel">
        <input className="utrecht-textbox utrecht-textbox--html-input" id={id} ref={veld} name="q" type="search" defaultValue={q} required maxLength={500} autoComplete="off" aria-describedby={`${id}-uitleg`} />
        <Knop type="submit">Zoek</Knop>
      </div>
      <span className="veld__uitleg" id={`${id}-uitleg`}>Woorden moeten er allemaal in staan. Ook: “een zinsdeel”, camera*, OF, NIET, spreker:bats, overleg:twente, soort:besluit, jaar:2019.</span>
    </form>
  );
}

function Gevonden({ eerste, bladzijden, q, nieuwste }: {
  readonly eerste: Zoekantwoord; readonly bladzijden: Bladzijden<Zoekantwoord>; readonly q: string; readonly nieuwste: boolean;
}): ReactElement {
  const zetAdres = useAdres();
  const treffers = [eerste, ...bladzijden.verder].flatMap((blad) => blad.treffers);
  const kies = useCallback((facet: string, { waarde, naam }: { readonly waarde: string; readonly naam: string | null }): void => {
    const vast: Readonly<Record<string, string>> = { true: 'ja', false: 'nee' };
    const woorden = naam ?? vast[waarde] ?? waarde;
    zetAdres({ q: `${q} ${facet}:${/^[\w-]+$/.test(woorden) ? woorden : `"${woorden}"`}`, bron: null });
  }, [q, zetAdres]);
  return (
    <>
      <Verstaan antwoord={eerste} />
      <Namen antwoord={eerste} />
      <div className="metfacetten">
        {eerste.facetten && <Facetten facetten={eerste.facetten} van={eerste.totaalIsOndergrens ? eerste.totaal : null} kies={kies} />}
        <section aria-labelledby="gevonden">
          <div className="lijstkop">
            <h2 className="onderkop" id="gevonden">{geteld(eerste.totaal ?? treffers.length, 'vastlegging', 'vastleggingen', eerste.totaalIsOndergrens ?? false)}</h2>
            {treffers.length > 1 && <Knop bij="stil" onClick={() => { zetAdres({ sort: nieuwste ? null : '-datum' }); }}>{nieuwste ? 'Best passende eerst' : 'Nieuwste eerst'}</Knop>}
          </div>
          {treffers.length === 0 && <Leeg>Niets gevonden. Neem een deel van de vraag weg, of gebruik minder woorden.</Leeg>}
          {treffers.map((treffer) => <TrefferBlok treffer={treffer} key={treffer.vastleggingId} />)}
          <Meer bladzijden={bladzijden} />
        </section>
      </div>
    </>
  );
}

function Namen({ antwoord: { dossiers, personen } }: { readonly antwoord: Zoekantwoord }): ReactElement | null {
  const naar = useNaar();
  if (!dossiers?.length && !personen?.length) return null;
  return (
    <p>
      {dossiers?.map(({ dossierId, naam }) => <span key={dossierId} className="naamtreffer">Dossier <Link className="nl-link" to={naar(`/dossiers/${dossierId}`)}>{naam}</Link></span>)}
      {personen?.map(({ persoonId, naam, vastleggingen }) => (
        <span key={persoonId} className="naamtreffer">Persoon <Link className="nl-link" to={naar('/zoeken', { q: `spreker:"${naam}"` })}>{naam}</Link> <span className="rustig">({vastleggingen})</span></span>
      ))}
    </p>
  );
}
