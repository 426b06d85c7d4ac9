import { useCallback, type ReactElement } from 'react';
import { api } from '../../api/client.js';
import type { Besluitvorming } from '../../api/typen.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { useGezichtspunt } from '../../raam/gezichtspunt.js';
import { verschillen } from './verschillen.js';

/** Looking back: what has changed since. */
export function VerschilMetNu({ toen }: { readonly toen: Besluitvorming }): ReactElement | null {
  const { peildatum, bekendOp } = useGezichtspunt();
  return peildatum === undefined && bekendOp === undefined ? null : <Vergelijking toen={toen} />;
}

function Vergelijking({ toen }: { readonly toen: Besluitvorming }): ReactElement | null {
  const { onderwerp } = toen;
  const { inhoud: nu } = useAntwoord(useCallback((signal: AbortSignal) =>
    api.GET('/besluitvorming', { params: { query: { onderwerp } }, signal }), [onderwerp]));
  if (!nu) return null;
  const zinnen = verschillen(toen, nu);
  return (
    <div className="zinnen zinnen--terug">
      <h3 className="zinnen__kop">Wat er nu anders is</h3>
      {zinnen.length === 0 ? <p>Niets: nu gevraagd is het antwoord hetzelfde.</p> : <ul>{zinnen.map((zin) => <li key={zin}>{zin}</li>)}</ul>}
    </div>
  );
}
