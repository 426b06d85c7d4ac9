import { useMemo, useState, type ReactElement } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Terugkoppeling, Vergadering } from '../../api/typen.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { NieuweDossiers } from '../../inhoud/dossier-velden.js';
import { useAdres, useNaar } from '../../raam/gezichtspunt.js';
import { Titel } from '../../raam/titel.js';
import { Toestand } from '../../raam/toestand.js';
import { dag, geteld } from '../../vastlegging/woorden.js';
import { useWeergave } from '../../verslag/verslagpaneel.js';
import { Afronden } from './afronden.js';
import { dekking, gaten } from './dekking.js';
import { Document } from './document.js';
import { Gaten } from './gaten.js';
import { Meldingen } from './meldingen.js';
import { Waarschuwingen, waarschuwingenUit } from './waarschuwingen.js';
import { Overgeslagen } from './overgeslagen.js';
import { useBeoordeling, type Beoordeling } from './use-beoordeling.js';
import { VoorstelBlok } from './voorstel.js';
import { Werklijst } from './werklijst.js';

/** The review of one report: the document left, the proposals right. */
export default function BeoordelingPagina(): ReactElement {
  const { id = '' } = useParams();
  const beoordeling = useBeoordeling(id);
  const { inhoud } = beoordeling.antwoord;
  const vergadering = useVergadering(inhoud?.vergaderingId);
  // What the reading in had to say; going to a proposal changes the address, and what it held with it.
  const [waarschuwingen] = useState(waarschuwingenUit(useLocation().state));
  const titel = inhoud ? `Beoordelen: ${vergadering?.overleg.naam ?? 'terugkoppeling'}, ${dag(inhoud.datum)}` : 'Beoordelen';
  return (
    <div className="beoordeling">
      <Titel tab={titel}>{titel}</Titel>
      <Toestand antwoord={beoordeling.antwoord} wat="de terugkoppeling">{(terugkoppeling) => (
        terugkoppeling.fase === 'ontvangen'
          ? (
            <NieuweDossiers value={(vergadering?.agenda ?? []).flatMap(({ dossier }) => dossier ?? [])}>
              <Waarschuwingen zinnen={waarschuwingen} />
              <Werkblad terugkoppeling={terugkoppeling} beoordeling={beoordeling} vergadering={vergadering} />
            </NieuweDossiers>
          )
          : <Klaar terugkoppeling={terugkoppeling} />
      )}</Toestand>
    </div>
  );
}

/** The meeting of the report: its agenda was recorded when the report came in. */
function useVergadering(id: string | undefined): Vergadering | undefined {
  return useAntwoord(useMemo(() => (id === undefined ? null : (signal: AbortSignal) => api.GET('/vergaderingen/{id}', { params: { path: { id } }, signal })), [id])).inhoud;
}

function Klaar({ terugkoppeling: { fase, vergaderingId } }: { readonly terugkoppeling: Terugkoppeling }): ReactElement {
  const naar = useNaar();
  return (
    <div className="melding melding--goed" role="status">
      <p>{fase === 'overgenomen' ? 'Deze terugkoppeling is overgenomen en telt mee in alle antwoorden.' : 'Deze terugkoppeling is ingetrokken.'}{' '}
        <Link className="nl-link" to={naar(`/vergaderingen/${vergaderingId}`)}>Naar de vergadering</Link></p>
    </div>
  );
}

function Werkblad({ terugkoppeling, beoordeling, vergadering }: {
  readonly terugkoppeling: Terugkoppeling; readonly beoordeling: Beoordeling; readonly vergadering: Vergadering | undefined;
}): ReactElement {
  const { documentId, weergaveId, voorstellen } = terugkoppeling;
  const weergave = useWeergave(documentId, weergaveId);
  const [parameters] = useSearchParams();
  const zetAdres = useAdres();
  const [aangewezen, wijs] = useState<string | null>(null);
  const gevraagd = voorstellen.findIndex(({ vastleggingId }) => vastleggingId === parameters.get('voorstel'));
  const eersteOpen = voorstellen.findIndex(({ stand }) => stand === 'open');
  const plaats = gevraagd >= 0 ? gevraagd : Math.max(0, eersteOpen);
  const ga = (index: number): void => {
    const doel = voorstellen[Math.min(Math.max(index, 0), voorstellen.length - 1)];
    wijs(null);
    if (doel) zetAdres({ voorstel: doel.vastleggingId }, { vervang: true });
  };
  return (
    <Toestand antwoord={weergave} wat="het verslag">{({ regels }) => {
      const standen = dekking(terugkoppeling, regels);
      return (
        <>
          <Voortgang terugkoppeling={terugkoppeling} zonder={gaten(standen).length} melding={beoordeling.melding} />
          <div className="beoordeling__vlak">
            <Document regels={regels} standen={standen} voorstel={voorstellen.find(({ vastleggingId }) => vastleggingId === aangewezen) ?? voorstellen[plaats]} />
            <div className="beoordeling__rechts">
              <Meldingen beoordeling={beoordeling} />
              <VoorstelBlok terugkoppeling={terugkoppeling} plaats={plaats} beoordeling={beoordeling} ga={ga} wijs={wijs} vergadering={vergadering} />
              <Gaten terugkoppeling={terugkoppeling} gaten={gaten(standen)} regels={regels} beoordeling={beoordeling} />
              <Overgeslagen terugkoppeling={terugkoppeling} standen={standen} regels={regels} beoordeling={beoordeling} />
              <Afronden terugkoppeling={terugkoppeling} zonder={gaten(standen).length} beoordeling={beoordeling} />
              <Werklijst voorstellen={voorstellen} plaats={plaats} ga={ga} />
            </div>
          </div>
        </>
      );
    }}</Toestand>
  );
}

function Voortgang({ terugkoppeling: { voorstellen }, zonder, melding }: { readonly terugkoppeling: Terugkoppeling; readonly zonder: number; readonly melding: string }): ReactElement {
  const beslist = voorstellen.filter(({ stand }) => stand !== 'open').length;
  return (
    <div className="voortgang">
      <label htmlFor="voortgang">{beslist} van {voorstellen.length} voorstellen beoordeeld{zonder === 0 ? '' : `, ${geteld(zonder, 'plaats', 'plaatsen')} in het verslag zonder voorstel`}</label>
      <progress id="voortgang" max={Math.max(1, voorstellen.length)} value={beslist} />
      <span className="rustig" role="status">{melding}</span>
    </div>
  );
}
