import { useCallback, type ReactElement } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { useNaar } from '../../raam/gezichtspunt.js';
import { Onderkop, Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { dag } from '../../vastlegging/woorden.js';
import { Inlezen } from './inlezen.js';

/** What lies to be reviewed, and reading in another report. */
export default function BeoordelenPagina(): ReactElement {
  const antwoord = useAntwoord(useCallback((signal: AbortSignal) => api.GET('/terugkoppelingen', { signal }), []));
  return (
    <>
      <Titel tab="Beoordelen">Beoordelen</Titel>
      <Toestand antwoord={antwoord} wat="de werkvoorraad">{({ terugkoppelingen }) => (
        <>
          <Onderkop id="te-doen">Ter beoordeling</Onderkop>
          <TeDoen terugkoppelingen={terugkoppelingen.filter(({ fase }) => fase === 'ontvangen')} />
          <Onderkop id="inlezen">Een terugkoppeling inlezen</Onderkop>
          <Inlezen />
          <Onderkop id="klaar">Afgerond</Onderkop>
          <Klaar terugkoppelingen={terugkoppelingen.filter(({ fase }) => fase !== 'ontvangen')} />
        </>
      )}</Toestand>
    </>
  );
}

interface Rij {
  readonly terugkoppelingId: string;
  readonly vergaderingId: string;
  readonly overleg: { readonly naam: string };
  readonly datum: string;
  readonly naam: string;
  readonly fase: string;
  readonly wijze: string | null;
  readonly voorstellen: number;
  readonly open: number;
}

function TeDoen({ terugkoppelingen }: { readonly terugkoppelingen: readonly Rij[] }): ReactElement {
  const naar = useNaar();
  if (terugkoppelingen.length === 0) return <Leeg>Er ligt niets ter beoordeling.</Leeg>;
  return (
    <ul className="verslagen">
      {terugkoppelingen.map(({ terugkoppelingId, overleg, datum, naam, voorstellen, open }) => (
        <li key={terugkoppelingId}>
          <Link className="nl-link" to={naar(`/beoordelen/${terugkoppelingId}`)}>{overleg.naam}, {dag(datum)}</Link>{' '}
          <span className="rustig">{naam}: {voorstellen - open} van {voorstellen} voorstellen beoordeeld</span>
        </li>
      ))}
    </ul>
  );
}

function Klaar({ terugkoppelingen }: { readonly terugkoppelingen: readonly Rij[] }): ReactElement {
  const naar = useNaar();
  if (terugkoppelingen.length === 0) return <Leeg>Er is nog geen terugkoppeling overgenomen.</Leeg>;
  return (
    <ul className="verslagen">
      {terugkoppelingen.map(({ terugkoppelingId, vergaderingId, overleg, datum, naam, fase, wijze }) => (
        <li key={terugkoppelingId}>
          <Link className="nl-link" to={naar(`/vergaderingen/${vergaderingId}`)}>{overleg.naam}, {dag(datum)}</Link>{' '}
          <span className="rustig">{naam}: {fase === 'ingetrokken' ? 'ingetrokken' : wijze === 'direct' ? 'overgenomen zonder beoordeling' : 'beoordeeld en overgenomen'}</span>
        </li>
      ))}
    </ul>
  );
}
