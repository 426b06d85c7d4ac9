import type { Gebeurtenis, StandpuntInhoud, VergaderingGebeurtenis } from '@besluitregister/domain';
import { idVan, type Geschiedenis } from '../../read-models/src/geschiedenis.fixture.js';
import { basis, dossier, ITEMS, overleg, vastgelegd, vastlegging, VERGADERING, zaad } from '../../read-models/src/zaad.fixture.js';

export const REDEN = { code: 'schrijffout', toelichting: 'Bats sprak over iets anders.' };
export const LATER = idVan('vergadering/later');
const over = (naam: string) => ({ vergaderingId: VERGADERING, vastleggingId: vastlegging(naam) });
const HAND = { wijze: 'handmatig' as const, terugkoppelingId: null, extractor: null, zekerheid: null };

/** A besluit, a position against it, an action and what became of them. */
function vervolg(): VergaderingGebeurtenis[] {
  const gepland = { vergaderingId: LATER, geldigOp: '2020-03-01' };
  const plaats = { ...gepland, overnameId: null };
  const zin = (volgorde: number, citaat: string) => ({ ...basis(volgorde, 'Cameratoezicht', { van: volgorde, tot: volgorde, citaat }), agendapuntId: null, herkomst: HAND });
  return [
    { type: 'VergaderingGepland', data: { ...gepland, overlegId: overleg('IJsselland'), volgnummer: 1 } },
    vastgelegd('ja', {
      soort: 'besluit', ...zin(1, 'Het DVO stemt in.'), uitkomst: 'ingestemd', uitkomstWoorden: 'stemt in', basis: 'uitgesproken',
      beslotenOp: '2020-03-01', ingangsdatum: null, einddatum: '2021-12-31', stemming: null, voorwaarden: [], relaties: [],
    }, plaats),
    vastgelegd('nee', { soort: 'standpunt', ...zin(2, 'Kampen is tegen.'), strekking: 'tegen', namens: null, basis: 'uitgesproken' }, plaats),
    vastgelegd('actie', {
      soort: 'toezegging', ...zin(3, 'Ommen stuurt de evaluatie.'), houder: null, gevraagdAan: [], termijn: { datum: '2020-06-01', woorden: null },
    }, plaats),
  ];
}

/** The seed, a later meeting, and corrections of both; with the nummer before the first correction. */
export async function gecorrigeerd(): Promise<{ readonly geschiedenis: Geschiedenis; readonly voorCorrectie: bigint }> {
  const geschiedenis = await zaad();
  await geschiedenis.voegToe('Vergadering', LATER, vervolg());
  const voorCorrectie = (await geschiedenis.store.head()).commit;
  await geschiedenis.voegToe('Vergadering', VERGADERING, [
    { type: 'VastleggingDoorgehaald', data: over('bats') },
    { type: 'VastleggingGerectificeerd', data: { ...over('snijders'), versie: 2, inhoud: { ...(ITEMS['snijders'] as StandpuntInhoud), strekking: 'tegen' } } },
  ], { reden: REDEN });
  const oud = dossier('Camera’s');
  const dossiers: [string, Gebeurtenis][] = [
    [oud, { type: 'DossierGeopend', data: { dossierId: oud, naam: 'Camera’s', thema: null } }],
    [oud, { type: 'DossierSamengevoegd', data: { dossierId: oud, inDossierId: dossier('Cameratoezicht') } }],
  ];
  for (const [id, event] of dossiers) await geschiedenis.voegToe('Dossier', id, [event], { reden: REDEN });
  await geschiedenis.voegToe('Actie', vastlegging('actie'), [
    { type: 'ActieAfgedaan', data: { vastleggingId: vastlegging('actie'), geldigOp: '2020-09-01', bewijs: [{ soort: 'document', documentId: idVan('document') }], woorden: null } },
  ]);
  return { geschiedenis, voorCorrectie };
}
