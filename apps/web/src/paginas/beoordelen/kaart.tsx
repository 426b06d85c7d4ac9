import type { ReactElement } from 'react';
import type { Voorstel } from '../../api/typen.js';
import { EerderBesluit } from '../../inhoud/eerder-besluit.js';
import { isActie, isBesluit, isStandpunt, type Inhoud } from '../../inhoud/inhoud.js';
import { Teken } from '../../tekens/teken.js';
import { SOORTEN, STREKKINGEN, UITKOMSTEN, dag, opsomming, relatie, woord } from '../../vastlegging/woorden.js';
import { regels } from '../../verslag/passages.js';

/** What the machine read, in the terms in which it will be recorded, and why it read it so. */
export function Kaart({ voorstel, inhoud }: { readonly voorstel: Voorstel; readonly inhoud: Inhoud }): ReactElement {
  return (
    <>
      <Inhoudlijst inhoud={inhoud} />
      <Genoemd voorstel={voorstel} />
      <p className="rustig">
        Zo gelezen: {omdat(voorstel.reden)}{voorstel.zekerheid === null ? '' : ` · zekerheid ${Math.round(voorstel.zekerheid * 100)} %`}
        {voorstel.verworpenOm === null ? '' : ` · verworpen: ${voorstel.verworpenOm.replaceAll('-', ' ')}`}
      </p>
    </>
  );
}

/** Sums of money and earlier sittings that the passages name. */
function Genoemd({ voorstel: { bedragen, verwijzingen } }: { readonly voorstel: Voorstel }): ReactElement {
  return (
    <>
      {bedragen.length > 0 && <p>Bedragen: {opsomming(bedragen.map(({ woorden, euro }) => `“${woorden}” (€ ${euro.toLocaleString('nl-NL')})`))}</p>}
      {verwijzingen.length > 0 && <p>Verwijst naar: {opsomming(verwijzingen.map(({ woorden, datum }) => `“${woorden}”${datum === null ? '' : ` (${dag(datum)})`}`))}</p>}
    </>
  );
}

/** The rule that read it, without the kind it led to: that stands above it. */
function omdat(reden: string): string {
  return reden.replace(/ → \S+$/, '');
}

/** A content as it will stand in the register. */
export function Inhoudlijst({ inhoud }: { readonly inhoud: Inhoud }): ReactElement {
  return (
    <div className="kaart">
      <p className="vastlegging__kop">
        <strong className="vastlegging__soort">{woord(SOORTEN, inhoud.soort)}</strong>
        {inhoud.spreker ? <span>{inhoud.spreker.vermelding}</span> : <span className="rustig">geen spreker genoemd</span>}
        {inhoud.spreker?.overgenomen === true && <Teken soort="spreker-overgenomen" />}
        {(isStandpunt(inhoud) || isBesluit(inhoud)) && inhoud.basis === 'afgeleid' && <Teken soort="afgeleid" />}
        {(inhoud.vertrouwelijkheid === 'geheim' || inhoud.vertrouwelijkheid === 'vertrouwelijk') && <Teken soort={inhoud.vertrouwelijkheid} />}
      </p>
      <Bijzonder inhoud={inhoud} />
      {inhoud.tekst !== null && <p>{inhoud.tekst}</p>}
      {inhoud.passages.map((passage) => (
        <blockquote className="citaat" key={`${passage.vanRegel} ${passage.vanTeken}`}>“{passage.citaat.replace(/\s*\n\s*/g, ' ').trim()}” <span className="rustig">{regels(passage)}</span></blockquote>
      ))}
    </div>
  );
}

function Bijzonder({ inhoud }: { readonly inhoud: Inhoud }): ReactElement | null {
  if (isStandpunt(inhoud)) return <p>Strekking: {woord(STREKKINGEN, inhoud.strekking)}{inhoud.namens === null ? '' : `, namens ${inhoud.namens}`}</p>;
  if (isBesluit(inhoud)) {
    return (
      <>
        <p>Uitkomst: <strong>{woord(UITKOMSTEN, inhoud.uitkomst)}</strong>{inhoud.uitkomstWoorden === null ? '' : ` (“${inhoud.uitkomstWoorden}”)`}, besloten op {dag(inhoud.beslotenOp)}</p>
        {inhoud.voorwaarden.length > 0 && <ul>{inhoud.voorwaarden.map((voorwaarde) => <li key={voorwaarde}>{voorwaarde}</li>)}</ul>}
        {inhoud.relaties.map(({ soort, besluitId }) => <p key={besluitId}>Dit {relatie(soort, 'uit')}: <EerderBesluit besluitId={besluitId} /></p>)}
      </>
    );
  }
  if (isActie(inhoud)) {
    const { houder, gevraagdAan, termijn } = inhoud;
    return (
      <p>
        {houder ? `Door ${houder.vermelding}` : 'Niet gezegd door wie'}{gevraagdAan.length > 0 ? `, gevraagd aan ${gevraagdAan.map(({ vermelding }) => vermelding).join(', ')}` : ''}
        {termijn ? `, termijn ${[termijn.woorden, termijn.datum && dag(termijn.datum)].filter(Boolean).join(' = ')}` : ', geen termijn'}
      </p>
    );
  }
  return 'besluitVanDerden' in inhoud && inhoud.besluitVanDerden
    ? <p>Besluit van {inhoud.besluitVanDerden.orgaan}: {inhoud.besluitVanDerden.uitkomst}</p> : null;
}
