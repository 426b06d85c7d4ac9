import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import type { Detail } from '../../api/typen.js';
import { useNaar } from '../../raam/gezichtspunt.js';
import { sprekerNaam } from '../../vastlegging/spreker.js';
import { BASES, HERKOMSTEN, STREKKINGEN, UITKOMSTEN, dag, krachtWoord, opsomming, termijnWoorden, woord } from '../../vastlegging/woorden.js';

type Vastlegging = Detail['vastlegging'];
type Rij = readonly [naam: string, waarde: ReactNode];

/** Everything about one item, each with its name; what it does not have is not there. */
export function Gegevens({ vastlegging }: { readonly vastlegging: Vastlegging }): ReactElement {
  const naar = useNaar();
  const { spreker, overleg, datum, vergaderingId, dossiers, documenten, herkomst, zekerheid, vertrouwelijkheid, versie } = vastlegging;
  const rijen: readonly Rij[] = [
    ...besluit(vastlegging), ...standpunt(vastlegging), ...actie(vastlegging, naar), ...derden(vastlegging),
    ...(spreker ? [['Spreker', sprekerNaam(spreker)] as const] : []),
    ['Vergadering', <Link className="nl-link" key="v" to={naar(`/vergaderingen/${vergaderingId}`)}>{overleg.naam}, {dag(datum)}</Link>],
    ...(dossiers.length === 0 ? [] : [['Dossier', dossiers.map(({ dossierId, naam }) => <Link className="nl-link onder" key={dossierId} to={naar(`/dossiers/${dossierId}`)}>{naam}</Link>)] as const]),
    ...(documenten.length === 0 ? [] : [['Bron', opsomming(documenten.map(({ naam }) => naam))] as const]),
    ['Vastgelegd', `${woord(HERKOMSTEN, herkomst)}${zekerheid === null ? '' : `, zekerheid van de lezer ${Math.round(zekerheid * 100)} %`}`],
    ['Vertrouwelijkheid', vertrouwelijkheid],
    ['Versie', String(versie)],
  ];
  return <dl className="gegevens">{rijen.map(([naam, waarde]) => <div key={naam}><dt>{naam}</dt><dd>{waarde}</dd></div>)}</dl>;
}

function besluit({ besluit: gegevens, basis }: Vastlegging): readonly Rij[] {
  if (!gegevens) return [];
  const { uitkomst, uitkomstWoorden, beslotenOp, ingangsdatum, einddatum, kracht, voorwaarden } = gegevens;
  const geldt = [
    ...[krachtWoord(kracht, uitkomst)].filter((deel) => deel !== null),
    ...(ingangsdatum === null ? [] : [`vanaf ${dag(ingangsdatum)}`]), ...(einddatum === null ? [] : [`tot en met ${dag(einddatum)}`]),
  ];
  return [
    ['Uitkomst', <><strong>{woord(UITKOMSTEN, uitkomst)}</strong>{uitkomstWoorden === null || uitkomstWoorden === uitkomst ? '' : `, in de woorden van het verslag: “${uitkomstWoorden}”`}</>],
    ...(basis === null ? [] : [['Basis', woord(BASES, basis)] as const]),
    ['Besloten op', dag(beslotenOp)],
    ...(geldt.length === 0 ? [] : [['Geldt', geldt.join(', ')] as const]),
    ...(voorwaarden.length === 0 ? [] : [['Voorwaarden en aandachtspunten', <ul key="v">{voorwaarden.map((voorwaarde) => <li key={voorwaarde}>{voorwaarde}</li>)}</ul>] as const]),
  ];
}

function standpunt({ soort, strekking, namens, basis }: Vastlegging): readonly Rij[] {
  if (soort !== 'standpunt' && soort !== 'vraag') return [];
  return [
    ...(strekking === null || soort === 'vraag' ? [] : [['Strekking', <><strong>{woord(STREKKINGEN, strekking)}</strong>{basis === null ? '' : `, ${woord(BASES, basis)}`}</>] as const]),
    ...(namens === null ? [] : [['Namens', namens] as const]),
  ];
}

function actie({ actie: gegevens }: Vastlegging, naar: ReturnType<typeof useNaar>): readonly Rij[] {
  if (!gegevens) return [];
  const { houder, gevraagdAan, termijn, stand, afdoening } = gegevens;
  return [
    ['Door wie', houder ?? 'niet gezegd'],
    ...(gevraagdAan.length === 0 ? [] : [['Gevraagd aan', opsomming(gevraagdAan)] as const]),
    ['Termijn', termijnWoorden(termijn) ?? 'geen genoemd'],
    ...(stand === null ? [] : [['Stand', stand] as const]),
    ...(afdoening === null ? [] : [
      ['Afgedaan', `${dag(afdoening.datum)}${afdoening.woorden === null ? '' : `: ${afdoening.woorden}`}`] as const,
      ['Blijkt uit', afdoening.bewijs.map(({ soort, id }, plaats) => (soort === 'vastlegging'
        ? <Link className="nl-link onder" key={id} to={naar(`/vastleggingen/${id}`)}>vastlegging {plaats + 1}</Link> : <span className="onder" key={id}>een document</span>))] as const,
    ]),
  ];
}

function derden({ besluitVanDerden }: Vastlegging): readonly Rij[] {
  return besluitVanDerden ? [[`Besluit van ${besluitVanDerden.orgaan}`, besluitVanDerden.uitkomst]] : [];
}
