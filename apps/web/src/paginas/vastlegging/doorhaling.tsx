import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client.js';
import { geefOpdracht } from '../../api/opdracht.js';
import type { Probleem } from '../../api/probleem.js';
import type { Reden } from '../../api/typen.js';
import { uitDto } from '../../inhoud/inhoud.js';
import { Knop } from '../../raam/knop.js';
import { REDENEN, geteld, woord } from '../../vastlegging/woorden.js';
import { Inhoudlijst } from '../beoordelen/kaart.js';
import { Correctie, type TeCorrigeren } from './correctie.js';
import { Nakijken } from './rectificatie.js';
import { RedenVelden } from './reden-velden.js';

/** Striking out what should never have been recorded. */
export default function DoorhalingPagina(): ReactElement {
  return <Correctie wat="Doorhalen">{(teCorrigeren) => <Doorhaling {...teCorrigeren} />}</Correctie>;
}

function Doorhaling({ detail: { afhankelijk }, nu }: TeCorrigeren): ReactElement {
  const navigeer = useNavigate();
  const [reden, zetReden] = useState<Reden>({ code: 'dubbel', toelichting: '' });
  const [nagekeken, zetNagekeken] = useState(false);
  const [probleem, zetProbleem] = useState<Probleem | null>(null);
  const { vergaderingId, vastleggingId, revisie } = nu;
  const legVast = async (): Promise<void> => {
    const afloop = await geefOpdracht((header) => api.POST('/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/doorhalingen', {
      params: { path: { vergaderingId, vastleggingId }, header }, body: { reden },
    }), revisie);
    if (afloop.gelukt) await navigeer(`/vastleggingen/${vastleggingId}`);
    else zetProbleem(afloop.probleem);
  };
  const kijkNa = (event: SubmitEvent<HTMLFormElement>): void => { event.preventDefault(); zetNagekeken(true); };
  if (nagekeken) {
    return (
      <Nakijken titel="Dit wordt vastgelegd" probleem={probleem} knop="Haal definitief door" legVast={() => { void legVast(); }} terug={() => { zetNagekeken(false); }}>
        <p>Deze vastlegging telt nergens meer voor mee. Zij blijft te zien, doorgehaald, met deze reden: {woord(REDENEN, reden.code)}. {reden.toelichting}</p>
        <p><strong>Doorhalen is definitief.</strong> Moet er iets anders staan? Rectificeer dan.</p>
        {afhankelijk.length > 0 && <p>Let op: {geteld(afhankelijk.length, 'andere vastlegging of verwachting steunt', 'andere vastleggingen of verwachtingen steunen')} hierop.</p>}
        <Inhoudlijst inhoud={uitDto(nu.inhoud)} />
      </Nakijken>
    );
  }
  return (
    <form className="formulier" onSubmit={kijkNa}>
      <Inhoudlijst inhoud={uitDto(nu.inhoud)} />
      <p>Haal alleen door wat nooit vastgelegd had mogen worden. Moet er iets anders staan, rectificeer dan.</p>
      <RedenVelden reden={reden} zet={zetReden} />
      <Knop type="submit">Kijk na wat wordt vastgelegd</Knop>
    </form>
  );
}
