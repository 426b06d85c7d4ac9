import { useCallback, type ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Vergadering } from '../../api/typen.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Onderkop, Titel } from '../../raam/titel.js';
import { Toestand } from '../../raam/toestand.js';
import { dag, geteld } from '../../vastlegging/woorden.js';
import { Aanwezigen } from './aanwezigen.js';
import { Agenda } from './agenda.js';
import { Verslagen, weergavenIn } from './verslagen.js';
import { Volledigheidsblad } from './volledigheid.js';

/** One meeting: its agenda with what was recorded, who was there, and how completely its report was taken in. */
export default function VergaderingPagina(): ReactElement {
  const { id = '' } = useParams();
  const gezichtspunt = useGezichtspunt();
  const antwoord = useAntwoord(useCallback((signal: AbortSignal) =>
    api.GET('/vergaderingen/{id}', { params: { path: { id }, query: gezichtspunt }, signal }), [id, gezichtspunt]));
  const { inhoud } = antwoord;
  const naam = inhoud ? `${inhoud.overleg.naam}, ${dag(inhoud.datum)}` : 'Vergadering';
  return (
    <>
      <Titel tab={naam}>{naam}</Titel>
      <Terugkijken kop={inhoud} />
      <Toestand antwoord={antwoord} wat="de vergadering">{(vergadering) => <Blad vergadering={vergadering} />}</Toestand>
    </>
  );
}

function Blad({ vergadering }: { readonly vergadering: Vergadering }): ReactElement {
  const naar = useNaar();
  const { aantallen, verslagVastgesteld, agenda, zonderAgendapunt, aanwezigen } = vergadering;
  return (
    <>
      <p className="antwoord__zin">{tellingen(aantallen)}</p>
      <p className="rustig">
        {verslagVastgesteld
          ? <>Het verslag is vastgesteld in <Link className="nl-link" to={naar(`/vergaderingen/${verslagVastgesteld.vergaderingId}`)}>de vergadering van {dag(verslagVastgesteld.datum)}</Link>.</>
          : 'Het verslag is nog niet vastgesteld.'}
      </p>
      {aantallen.besluiten > 0 && <p><Link className="nl-link" to={naar('/besluiten', { vergadering: vergadering.vergaderingId })}>Besluitenlijst van deze vergadering</Link></p>}
      <Verslagen vergadering={vergadering} />
      <Onderkop id="agenda">Agenda en vastleggingen</Onderkop>
      <Agenda agenda={agenda} zonderAgendapunt={zonderAgendapunt} />
      <Aanwezigen aanwezigen={aanwezigen} />
      {vergadering.verslagen.length > 0 && <Volledigheidsblad vergaderingId={vergadering.vergaderingId} weergaven={weergavenIn(vergadering)} />}
    </>
  );
}

function tellingen({ vastleggingen, besluiten, standpunten, mededelingen, acties, onbevestigd, doorgehaald }: Vergadering['aantallen']): string {
  const delen = [
    geteld(besluiten, 'besluit', 'besluiten'), geteld(standpunten, 'standpunt of vraag', 'standpunten en vragen'),
    geteld(mededelingen, 'mededeling', 'mededelingen'), geteld(acties, 'actie', 'acties'),
  ];
  return [
    `${geteld(vastleggingen, 'vastlegging', 'vastleggingen')}: ${delen.join(', ')}.`,
    ...(onbevestigd === 0 ? [] : [`${onbevestigd} automatisch gelezen en door geen mens bevestigd.`]),
    ...(doorgehaald === 0 ? [] : [`${doorgehaald} doorgehaald.`]),
  ].join(' ');
}
