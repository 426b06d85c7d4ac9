import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client.js';
import { geefOpdracht } from '../../api/opdracht.js';
import type { Probleem } from '../../api/probleem.js';
import type { Treffer } from '../../api/typen.js';
import { uitDto } from '../../inhoud/inhoud.js';
import { Knop } from '../../raam/knop.js';
import { Tekstveld, Tekstvlak } from '../../raam/veld.js';
import { dag } from '../../vastlegging/woorden.js';
import { Inhoudlijst } from '../beoordelen/kaart.js';
import { Bewijskiezer, Bewijsregel } from './bewijskiezer.js';
import { Correctie, type TeCorrigeren } from './correctie.js';
import { Nakijken } from './rectificatie.js';

/** Saying that an action was done, and what shows it. */
export default function AfdoeningPagina(): ReactElement {
  return <Correctie wat="Afdoen">{(teCorrigeren) => <Afdoening {...teCorrigeren} />}</Correctie>;
}

function Afdoening({ nu }: TeCorrigeren): ReactElement {
  const navigeer = useNavigate();
  const [geldigOp, zetGeldigOp] = useState('');
  const [woorden, zetWoorden] = useState('');
  const [bewijs, zetBewijs] = useState<Treffer | null>(null);
  const [stap, zetStap] = useState<'invullen' | 'bewijs-ontbreekt' | 'nakijken'>('invullen');
  const [probleem, zetProbleem] = useState<Probleem | null>(null);
  const { vergaderingId, vastleggingId } = nu;
  const legVast = async (): Promise<void> => {
    if (!bewijs) return;
    const afloop = await geefOpdracht((header) => api.POST('/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/afdoeningen', {
      params: { path: { vergaderingId, vastleggingId }, header }, body: { geldigOp, documenten: [], vastleggingen: [{ vastleggingId: bewijs.vastleggingId, vergaderingId: bewijs.vergaderingId }], woorden: woorden.trim() === '' ? null : woorden },
    }));
    if (afloop.gelukt) await navigeer(`/vastleggingen/${vastleggingId}`);
    else zetProbleem(afloop.probleem);
  };
  const kijkNa = (event: SubmitEvent<HTMLFormElement>): void => { event.preventDefault(); zetStap(bewijs === null ? 'bewijs-ontbreekt' : 'nakijken'); };
  if (stap === 'nakijken' && bewijs) {
    return (
      <Nakijken titel="Dit wordt vastgelegd" probleem={probleem} knop="Leg vast" legVast={() => { void legVast(); }} terug={() => { zetStap('invullen'); }}>
        <Inhoudlijst inhoud={uitDto(nu.inhoud)} />
        <p>Afgedaan op {dag(geldigOp)}{woorden.trim() === '' ? '' : `: ${woorden}`}</p>
        <p>Dat blijkt uit: <Bewijsregel treffer={bewijs} /></p>
      </Nakijken>
    );
  }
  return (
    <form className="formulier" onSubmit={kijkNa}>
      <Inhoudlijst inhoud={uitDto(nu.inhoud)} />
      <Tekstveld label="Afgedaan op" type="date" verplicht waarde={geldigOp} zet={zetGeldigOp} />
      {bewijs === null
        ? <Bewijskiezer behalve={vastleggingId} kies={zetBewijs} />
        : (
          <div className="veld">
            <p role="status">Dat blijkt uit: <Bewijsregel treffer={bewijs} /></p>
            <Knop bij="stil" onClick={() => { zetBewijs(null); }}>Kies een andere vastlegging</Knop>
          </div>
        )}
      <Tekstvlak label="Wat is er gedaan" uitleg="In gewone woorden; mag leeg blijven." waarde={woorden} zet={zetWoorden} />
      {stap === 'bewijs-ontbreekt' && bewijs === null && <p className="vastlegging__reden" role="alert">Zoek en kies hierboven eerst de vastlegging waaruit het blijkt.</p>}
      <Knop type="submit">Kijk na wat wordt vastgelegd</Knop>
    </form>
  );
}
