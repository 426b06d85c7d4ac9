import { useCallback, useMemo, type ReactElement, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import type { Detail } from '../../api/typen.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { Titel } from '../../raam/titel.js';
import { Toestand } from '../../raam/toestand.js';
import { naamVan } from './vastlegging.js';

/** What a correction is made to: the item as it is read, and as its stream has it. */
export interface TeCorrigeren {
  readonly detail: Detail;
  readonly nu: components['schemas']['VastleggingAntwoord'];
}

/** The page around a form that corrects one item. */
export function Correctie({ wat, children }: { readonly wat: string; readonly children: (teCorrigeren: TeCorrigeren) => ReactNode }): ReactElement {
  const { id = '' } = useParams();
  const detail = useAntwoord(useCallback((signal: AbortSignal) => api.GET('/vastleggingen/{id}', { params: { path: { id } }, signal }), [id]));
  const vergaderingId = detail.inhoud?.vastlegging.vergaderingId;
  const nu = useAntwoord(useMemo(() => (vergaderingId === undefined ? null : (signal: AbortSignal) => api.GET('/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}', {
    params: { path: { vergaderingId, vastleggingId: id } }, signal,
  })), [vergaderingId, id]));
  return (
    <>
      <Titel tab={wat}>{wat}</Titel>
      <Toestand antwoord={detail} wat="de vastlegging">{(gelezen) => (
        <>
          <p>{naamVan(gelezen.vastlegging)}. <Link className="nl-link" to={`/vastleggingen/${id}`}>Terug zonder iets vast te leggen</Link></p>
          <Toestand antwoord={nu} wat="de inhoud">{(inhoud) => children({ detail: gelezen, nu: inhoud })}</Toestand>
        </>
      )}</Toestand>
    </>
  );
}
