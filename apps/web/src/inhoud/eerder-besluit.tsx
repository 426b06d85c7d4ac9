import { useCallback, type ReactElement } from 'react';
import { Link } from 'react-router';
import { api } from '../api/client.js';
import { useAntwoord } from '../api/use-antwoord.js';
import { useNaar } from '../raam/gezichtspunt.js';
import { UITKOMSTEN, dag, woord } from '../vastlegging/woorden.js';

/** An earlier besluit in a line, and the way to it. */
export function EerderBesluit({ besluitId }: { readonly besluitId: string }): ReactElement {
  const naar = useNaar();
  const { inhoud, probleem } = useAntwoord(useCallback((signal: AbortSignal) => api.GET('/vastleggingen/{id}', { params: { path: { id: besluitId } }, signal }), [besluitId]));
  const { vastlegging } = inhoud ?? {};
  const tekst = vastlegging && (vastlegging.tekst ?? vastlegging.passages.map(({ citaat }) => citaat).join(' … ')).replace(/\s+/g, ' ');
  return (
    <>
      {vastlegging ? `${woord(UITKOMSTEN, vastlegging.besluit?.uitkomst ?? '')} op ${dag(vastlegging.besluit?.beslotenOp ?? vastlegging.datum)}: “${tekst ?? ''}”` : probleem ? probleem.titel : 'Bezig met ophalen …'}{' '}
      <Link className="nl-link" to={naar(`/vastleggingen/${besluitId}`)}>bekijk<span className="alleen-voorgelezen"> dit besluit</span></Link>
    </>
  );
}
