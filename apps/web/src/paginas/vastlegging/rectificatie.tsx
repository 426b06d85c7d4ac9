import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client.js';
import { geefOpdracht } from '../../api/opdracht.js';
import type { Probleem } from '../../api/probleem.js';
import type { Reden } from '../../api/typen.js';
import { InhoudFormulier } from '../../inhoud/inhoud-formulier.js';
import { naarDto, uitDto, type Inhoud } from '../../inhoud/inhoud.js';
import { Knop } from '../../raam/knop.js';
import { Onderkop } from '../../raam/titel.js';
import { Probleemmelding } from '../../raam/toestand.js';
import { REDENEN, woord } from '../../vastlegging/woorden.js';
import { Inhoudlijst } from '../beoordelen/kaart.js';
import { Correctie, type TeCorrigeren } from './correctie.js';
import { RedenVelden } from './reden-velden.js';

/** Setting a wrong record right: first what it should say, then what will be recorded, then the recording. */
export default function RectificatiePagina(): ReactElement {
  return <Correctie wat="Rectificeren">{(teCorrigeren) => <Rectificatie {...teCorrigeren} key={teCorrigeren.nu.revisie} />}</Correctie>;
}

function Rectificatie({ detail, nu }: TeCorrigeren): ReactElement {
  const navigeer = useNavigate();
  const [inhoud, zetInhoud] = useState<Inhoud>(() => uitDto(nu.inhoud));
  const [reden, zetReden] = useState<Reden>({ code: 'onjuist-gelezen', toelichting: '' });
  const [nagekeken, zetNagekeken] = useState(false);
  const [probleem, zetProbleem] = useState<Probleem | null>(null);
  const { vergaderingId, vastleggingId, revisie, versie } = nu;
  const { spreker } = uitDto(nu.inhoud);
  const legVast = async (): Promise<void> => {
    const afloop = await geefOpdracht((header) => api.POST('/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/rectificaties', {
      params: { path: { vergaderingId, vastleggingId }, header }, body: { ...naarDto(inhoud), reden },
    }), revisie);
    if (afloop.gelukt) await navigeer(`/vastleggingen/${vastleggingId}`);
    else zetProbleem(afloop.probleem);
  };
  const kijkNa = (event: SubmitEvent<HTMLFormElement>): void => { event.preventDefault(); zetNagekeken(true); };
  if (nagekeken) {
    return (
      <Nakijken titel="Dit wordt vastgelegd" probleem={probleem} knop={`Leg versie ${versie + 1} vast`} legVast={() => { void legVast(); }} terug={() => { zetNagekeken(false); }}>
        <p>Versie {versie + 1} komt in de plaats van versie {versie}. Die blijft in de geschiedenis te zien, met deze reden: {woord(REDENEN, reden.code)}. {reden.toelichting}</p>
        <Onderkop niveau={3}>Er staat nu</Onderkop><Inhoudlijst inhoud={uitDto(nu.inhoud)} />
        <Onderkop niveau={3}>Er komt te staan</Onderkop><Inhoudlijst inhoud={inhoud} />
      </Nakijken>
    );
  }
  return (
    <>
      <section aria-labelledby="nu"><Onderkop id="nu">Er staat nu</Onderkop><Inhoudlijst inhoud={uitDto(nu.inhoud)} /></section>
      <Onderkop id="wordt">Er moet staan</Onderkop>
      <form className="formulier" aria-labelledby="wordt" onSubmit={kijkNa}>
        <InhoudFormulier inhoud={inhoud} zet={zetInhoud} sprekers={spreker ? [spreker] : []} vergaderdatum={detail.vastlegging.datum} />
        <RedenVelden reden={reden} zet={zetReden} />
        <Knop type="submit">Kijk na wat wordt vastgelegd</Knop>
      </form>
    </>
  );
}

/** The last look before something is recorded for ever. */
export function Nakijken({ titel, probleem, knop, legVast, terug, children }: {
  readonly titel: string; readonly probleem: Probleem | null; readonly knop: string; readonly legVast: () => void; readonly terug: () => void;
  readonly children: React.ReactNode;
}): ReactElement {
  return (
    <section className="formulier" aria-labelledby="nakijken">
      <Onderkop id="nakijken">{titel}</Onderkop>
      {probleem && <Probleemmelding probleem={probleem.status === 412 ? { ...probleem, titel: 'Intussen is iets gewijzigd', uitleg: 'Van deze vergadering is intussen iets anders vastgelegd. Laad de pagina opnieuw en kijk na of uw correctie nog klopt.' } : probleem} />}
      {children}
      <div className="knoppen">
        <Knop onClick={legVast}>{knop}</Knop>
        <Knop bij="stil" onClick={terug}>Terug naar het formulier</Knop>
      </div>
    </section>
  );
}
