import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import type { Vastlegging } from '../api/typen.js';
import { useNaar } from '../raam/gezichtspunt.js';
import { TekensVan } from '../tekens/tekens-van.js';
import { regels } from '../verslag/passages.js';
import { Citaat } from './citaat.js';
import { sprekerNaam } from './spreker.js';
import { SOORTEN, STREKKINGEN, UITKOMSTEN, dag, geteld, krachtWoord, opsomming, termijnWoorden, woord } from './woorden.js';

/** One recorded item: what it is, who said it, the passage, and what to know before relying on it. */
export function VastleggingBlok({ vastlegging, extra }: { readonly vastlegging: Vastlegging; readonly extra?: ReactNode }): ReactElement {
  const naar = useNaar();
  const { vastleggingId, soort, spreker, strekking, tekst, passages, doorhaling, namens } = vastlegging;
  return (
    <article className={doorhaling ? 'vastlegging vastlegging--doorgehaald' : 'vastlegging'} id={`v-${vastleggingId}`}>
      <p className="vastlegging__kop">
        <Link className="nl-link vastlegging__soort" to={naar(`/vastleggingen/${vastleggingId}`)}>{woord(SOORTEN, soort)}{passages[0] && <span className="alleen-voorgelezen"> ({regels(passages[0])})</span>}</Link>
        {spreker && <span className="vastlegging__spreker">{sprekerNaam(spreker)}</span>}
        {namens !== null && <span>namens {namens}</span>}
        {strekking !== null && soort === 'standpunt' && <strong className="vastlegging__strekking">{woord(STREKKINGEN, strekking)}</strong>}
        <TekensVan vastlegging={vastlegging} />
      </p>
      <Bijzonder vastlegging={vastlegging} />
      {tekst !== null && <p className="vastlegging__tekst">{doorhaling ? <s>{tekst}</s> : tekst}</p>}
      {passages.map((passage) => <Citaat key={`${passage.documentId} ${passage.vanRegel} ${passage.totRegel} ${passage.citaat}`} passage={passage} />)}
      {doorhaling && <p className="vastlegging__reden">Doorgehaald{doorhaling.reden === null ? '' : `: ${doorhaling.reden}`}</p>}
      {extra}
    </article>
  );
}

function Bijzonder({ vastlegging: { besluit, actie, besluitVanDerden } }: { readonly vastlegging: Vastlegging }): ReactElement | null {
  if (besluit) return <p className="vastlegging__uitkomst">{besluitzin(besluit)}</p>;
  if (actie) return <p className="vastlegging__uitkomst">{actiezin(actie)}</p>;
  if (besluitVanDerden) return <p className="vastlegging__uitkomst">Besluit van {besluitVanDerden.orgaan}: {besluitVanDerden.uitkomst}</p>;
  return null;
}

/** What was decided, from when and on what terms. */
export function besluitzin({ uitkomst, uitkomstWoorden, beslotenOp, ingangsdatum, einddatum, kracht, voorwaarden }: NonNullable<Vastlegging['besluit']>): string {
  return [
    `${woord(UITKOMSTEN, uitkomst)}${uitkomstWoorden === null || uitkomstWoorden === uitkomst ? '' : ` (“${uitkomstWoorden}”)`} op ${dag(beslotenOp)}`,
    ...(ingangsdatum === null ? [] : [`geldt vanaf ${dag(ingangsdatum)}`]),
    ...(einddatum === null ? [] : [`geldt tot en met ${dag(einddatum)}`]),
    ...[krachtWoord(kracht, uitkomst)].filter((deel) => deel !== null),
    ...(voorwaarden.length === 0 ? [] : [`${geteld(voorwaarden.length, 'voorwaarde', 'voorwaarden')}: ${voorwaarden.join('; ')}`]),
  ].join(' · ');
}

/** Who does it, for whom, by when, and how it stands. */
export function actiezin({ houder, gevraagdAan, termijn, stand, afdoening }: NonNullable<Vastlegging['actie']>): string {
  const wanneer = termijnWoorden(termijn);
  return [
    ...(houder === null ? [] : [`door ${houder}`]),
    ...(gevraagdAan.length === 0 ? [] : [`gevraagd aan ${opsomming(gevraagdAan)}`]),
    wanneer === null ? 'geen termijn genoemd' : `termijn ${wanneer}`,
    ...(stand === null ? [] : [stand]),
    ...(afdoening === null ? [] : [`afgedaan op ${dag(afdoening.datum)}${afdoening.woorden === null ? '' : `: ${afdoening.woorden}`}`]),
  ].join(' · ');
}
