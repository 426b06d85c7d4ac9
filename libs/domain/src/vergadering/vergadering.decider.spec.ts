import { describe, it } from '@jest/globals';
import { given } from '../given.contract.js';
import {
  agendapunt, besluit, context, DATUM, gehouden, gepland, gerectificeerd, GEEN_REDEN, idVan, mededeling, metDoelen, overlegId, overnameVoltooid, passage,
  REDEN, vast, vastleggingId, vergaderingId,
} from './bouw.contract.js';
import {
  vergaderingDecider, type LegAanwezigheidVast, type NeemAgendapuntOp, type NeemTerugkoppelingOver, type PlanVergadering, type StelVerslagVast,
  type VerwachtBehandeling, type VerwachtBehandelingNietLanger, type VergaderingCommand,
} from './vergadering.decider.js';
import type { VergaderingGebeurtenis } from './vergadering.events.js';

const bij = (...history: VergaderingGebeurtenis[]) => given(vergaderingDecider, history);

describe('PlanVergadering', () => {
  const plan: PlanVergadering = { type: 'PlanVergadering', gegevens: { vergaderingId, overlegId, volgnummer: 1, geldigOp: DATUM } };

  it('legt de vergadering met haar datum vast', () => {
    bij().when(plan).then([gepland]);
  });
  it('doet een tweede keer niets, ook niet als de vergadering intussen is verplaatst', () => {
    bij(gepland).when(plan).thenNothing();
    bij(gepland, { type: 'VergaderingVerplaatst', data: { vergaderingId, geldigOp: '2019-10-09' } }).when(plan).thenNothing();
  });
  it('weigert een vergadering die al van een ander overleg is', () => {
    bij(gepland).when({ ...plan, gegevens: { ...plan.gegevens, overlegId: idVan('ander') } }).thenRefused('vergadering-bestaat');
  });
});

describe('Een vergadering die niet is gepland', () => {
  const zonderPlan: readonly VergaderingCommand[] = [
    { type: 'VerplaatsVergadering', gegevens: { vergaderingId, geldigOp: DATUM } },
    { type: 'RectificeerVergadering', gegevens: { vergaderingId, geldigOp: DATUM }, reden: REDEN },
    { type: 'LegAanwezigheidVast', gegevens: { vergaderingId, agendapuntId: null, aanwezigen: [] } },
    { type: 'LegVast', vergaderingId, vastleggingId, inhoud: besluit, ...context },
    { type: 'StelVerslagVast', gegevens: { vergaderingId, inVergaderingId: idVan('later'), gerectificeerd: [], geldigOp: '2020-01-15' } },
    { type: 'NeemTerugkoppelingOver', vergaderingId, overnameId: idVan('o'), terugkoppelingId: idVan('t'), agendapunten: [], vastleggingen: [], verwachtingen: [], ...context },
  ];
  it.each(zonderPlan)('kent $type niet', (command) => {
    bij().when(command).thenRefused('vergadering-onbekend');
  });
});

describe('VerplaatsVergadering', () => {
  const verplaats: VergaderingCommand = { type: 'VerplaatsVergadering', gegevens: { vergaderingId, geldigOp: '2019-10-09' } };

  it('geeft de vergadering haar nieuwe datum', () => {
    bij(gepland).when(verplaats).then([{ type: 'VergaderingVerplaatst', data: { vergaderingId, geldigOp: '2019-10-09' } }]);
  });
  it('doet naar dezelfde datum niets', () => {
    bij(gepland, { type: 'VergaderingVerplaatst', data: { vergaderingId, geldigOp: '2019-10-09' } }).when(verplaats).thenNothing();
  });
  it('weigert een vergadering die al is gehouden', () => {
    bij(...gehouden).when(verplaats).thenRefused('vergadering-gehouden');
  });
});

describe('RectificeerVergadering', () => {
  const rectificeer: VergaderingCommand = { type: 'RectificeerVergadering', gegevens: { vergaderingId, geldigOp: '2019-10-03' }, reden: REDEN };

  it('zet de datum recht, ook van een gehouden vergadering', () => {
    bij(...gehouden).when(rectificeer).then([{ type: 'VergaderingGegevensGerectificeerd', data: { vergaderingId, geldigOp: '2019-10-03' } }]);
  });
  it('doet bij een datum die al klopt niets', () => {
    bij(gepland, { type: 'VergaderingGegevensGerectificeerd', data: { vergaderingId, geldigOp: '2019-10-03' } }).when(rectificeer).thenNothing();
  });
  it('weigert zonder reden die iets zegt', () => {
    bij(gepland).when({ ...rectificeer, reden: GEEN_REDEN }).thenRefused('reden-ontbreekt');
    bij(gepland).when({ ...rectificeer, reden: null }).thenRefused('reden-ontbreekt');
  });
});

describe('NeemAgendapuntOp', () => {
  const neemOp = (naam: string, onderdeelVan: string | null = null): NeemAgendapuntOp => ({
    type: 'NeemAgendapuntOp',
    gegevens: { vergaderingId, agendapuntId: idVan(naam), onderdeelVan, volgorde: 1, titel: 'Cameratoezicht', dossierId: null },
  });

  it('zet het punt op de agenda', () => {
    bij(gepland).when(neemOp('punt')).then([agendapunt('punt')]);
  });
  it('doet een tweede keer niets', () => {
    bij(gepland, agendapunt('punt')).when(neemOp('punt')).thenNothing();
  });
  it('weigert een onderdeel van een punt dat er niet is, of nog bij een onvoltooide overname hoort', () => {
    bij(gepland).when(neemOp('punt', idVan('ander'))).thenRefused('agendapunt-onbekend');
    bij(gepland, agendapunt('ander', idVan('overname'))).when(neemOp('punt', idVan('ander'))).thenRefused('agendapunt-onbekend');
  });
});

describe('LegAanwezigheidVast', () => {
  const aanwezige = (naam: string) => ({ persoonId: idVan(naam), rol: 'burgemeester' as const, organisatie: null, aanwezig: true, namensPersoonId: null });
  const leg = (agendapuntId: string | null, ...namen: string[]): LegAanwezigheidVast =>
    ({ type: 'LegAanwezigheidVast', gegevens: { vergaderingId, agendapuntId, aanwezigen: namen.map(aanwezige) } });
  const lijst = (agendapuntId: string | null, ...namen: string[]): VergaderingGebeurtenis =>
    ({ type: 'AanwezigheidVastgelegd', data: { ...leg(agendapuntId, ...namen).gegevens, geldigOp: DATUM } });

  it('legt de lijst van de vergadering en die van een agendapunt apart vast', () => {
    bij(gepland).when(leg(null, 'Bats')).then([lijst(null, 'Bats')]);
    bij(gepland, agendapunt('punt'), lijst(null, 'Bats')).when(leg(idVan('punt'), 'Bats')).then([lijst(idVan('punt'), 'Bats')]);
  });
  it('vervangt een eerdere lijst', () => {
    bij(gepland, lijst(null, 'Bats')).when(leg(null, 'Bats', 'Snijders')).then([lijst(null, 'Bats', 'Snijders')]);
  });
  it('doet bij dezelfde lijst niets', () => {
    bij(gepland, lijst(null, 'Bats')).when(leg(null, 'Bats')).thenNothing();
  });
  it('weigert wie er twee keer op staat', () => {
    bij(gepland).when(leg(null, 'Bats', 'Snijders', 'Bats')).thenRefused('aanwezige-dubbel');
  });
  it('weigert een agendapunt dat er niet is', () => {
    bij(gepland).when(leg(idVan('punt'), 'Bats')).thenRefused('agendapunt-onbekend');
  });
});

const verwachting = (...namen: string[]) => ({
  verwachtingId: idVan('verwachting'), dossierId: idVan('dossier'), soort: 'behandeling' as const, overlegIds: namen.map(idVan), vastleggingId,
});
const verwacht = (overnameId: string | null, ...namen: string[]): VergaderingGebeurtenis =>
  ({ type: 'BehandelingVerwacht', data: { vergaderingId, ...verwachting(...namen), overnameId, geldigOp: DATUM } });

describe('VerwachtBehandeling', () => {
  const command: VerwachtBehandeling = { type: 'VerwachtBehandeling', gegevens: { vergaderingId, ...verwachting('Twente') } };

  it('legt vast waar behandeling wordt verwacht en welke vastlegging dat zegt', () => {
    bij(...gehouden).when(command).then([verwacht(null, 'Twente')]);
  });
  it('doet een tweede keer niets', () => {
    bij(...gehouden, verwacht(null, 'Twente')).when(command).thenNothing();
  });
  it('weigert zonder vastlegging die het zegt, ook als die nog bij een onvoltooide overname hoort', () => {
    bij(gepland).when(command).thenRefused('vastlegging-onbekend');
    bij(gepland, vast(besluit, idVan('overname'))).when(command).thenRefused('vastlegging-onbekend');
  });
});

describe('VerwachtBehandelingNietLanger', () => {
  const nietLanger = (...namen: string[]): VerwachtBehandelingNietLanger => ({
    type: 'VerwachtBehandelingNietLanger', reden: REDEN,
    gegevens: { vergaderingId, verwachtingId: idVan('verwachting'), overlegIds: namen.map(idVan), geldigOp: '2019-12-01' },
  });
  const vervallen = (...namen: string[]): VergaderingGebeurtenis => ({ type: 'BehandelingNietLangerVerwacht', data: nietLanger(...namen).gegevens });

  it('noemt alleen de overleggen waar behandeling nog werd verwacht', () => {
    bij(...gehouden, verwacht(null, 'Twente', 'Gelderland-Zuid'), vervallen('Twente'))
      .when(nietLanger('Twente', 'Gelderland-Zuid', 'IJsselland')).then([vervallen('Gelderland-Zuid')]);
  });
  it('doet een tweede keer niets', () => {
    bij(...gehouden, verwacht(null, 'Twente'), vervallen('Twente')).when(nietLanger('Twente')).thenNothing();
  });
  it('weigert een verwachting die er niet is', () => {
    bij(...gehouden).when(nietLanger('Twente')).thenRefused('verwachting-onbekend');
  });
  it('weigert zonder reden die iets zegt', () => {
    bij(...gehouden, verwacht(null, 'Twente')).when({ ...nietLanger('Twente'), reden: GEEN_REDEN }).thenRefused('reden-ontbreekt');
  });
});

describe('StelVerslagVast', () => {
  const stel = (anders: Partial<StelVerslagVast['gegevens']> = {}): StelVerslagVast => ({
    type: 'StelVerslagVast', gegevens: { vergaderingId, inVergaderingId: idVan('later'), gerectificeerd: [], geldigOp: '2020-01-15', ...anders },
  });
  const vastgesteld: VergaderingGebeurtenis = { type: 'VerslagVastgesteld', data: stel().gegevens };

  it('legt vast in welke latere vergadering het verslag is vastgesteld', () => {
    bij(...gehouden).when(stel()).then([vastgesteld]);
  });
  it('noemt de rectificaties die eruit voortkwamen', () => {
    const command = stel({ gerectificeerd: [vastleggingId] });
    bij(...gehouden, gerectificeerd(2, mededeling)).when(command).then([{ type: 'VerslagVastgesteld', data: command.gegevens }]);
  });
  it('doet een tweede keer niets', () => {
    bij(...gehouden, vastgesteld).when(stel()).thenNothing();
  });
  it('weigert een tweede vaststelling in een andere vergadering', () => {
    bij(...gehouden, vastgesteld).when(stel({ inVergaderingId: idVan('nog later') })).thenRefused('verslag-al-vastgesteld');
  });
  it('weigert vaststelling in de vergadering zelf of niet later dan zij', () => {
    bij(...gehouden).when(stel({ inVergaderingId: vergaderingId })).thenRefused('vaststelling-niet-later');
    bij(...gehouden).when(stel({ geldigOp: DATUM })).thenRefused('vaststelling-niet-later');
  });
  it('weigert een genoemde wijziging die niet als rectificatie is vastgelegd', () => {
    bij(...gehouden).when(stel({ gerectificeerd: [vastleggingId] })).thenRefused('niet-gerectificeerd');
    bij(...gehouden).when(stel({ gerectificeerd: [idVan('elders')] })).thenRefused('niet-gerectificeerd');
  });
  it('telt wat is gelakt niet als rectificatie', () => {
    const gelakt: VergaderingGebeurtenis = {
      type: 'VastleggingGelakt', data: { vergaderingId, vastleggingId, versie: 2, inhoud: besluit, sleutels: [], geldigOp: DATUM },
    };
    bij(...gehouden, gelakt).when(stel({ gerectificeerd: [vastleggingId] })).thenRefused('niet-gerectificeerd');
  });
});

describe('NeemTerugkoppelingOver', () => {
  const overnameId = idVan('overname');
  const { geldigOp: _, vergaderingId: __, ...punt } = { vergaderingId, geldigOp: DATUM, agendapuntId: idVan('punt'), onderdeelVan: null, volgorde: 1, titel: 'Cameratoezicht', dossierId: null };
  const neemOver = (anders: Partial<NeemTerugkoppelingOver> = {}): NeemTerugkoppelingOver => ({
    type: 'NeemTerugkoppelingOver', vergaderingId, overnameId, terugkoppelingId: idVan('terugkoppeling'),
    agendapunten: [punt], vastleggingen: [{ vastleggingId, inhoud: besluit }], verwachtingen: [verwachting('Twente')], ...context, ...anders,
  });

  it('geeft alles wat het verslag toevoegt in een keer, met de voltooiing als laatste', () => {
    bij(gepland).when(neemOver()).then([agendapunt('punt', overnameId), vast(besluit, overnameId), verwacht(overnameId, 'Twente'), overnameVoltooid()]);
  });
  it('legt vast onder een agendapunt van dezelfde overname', () => {
    const inhoud = { ...besluit, agendapuntId: idVan('punt') };
    bij(gepland).when(neemOver({ vastleggingen: [{ vastleggingId, inhoud }], verwachtingen: [] }))
      .then([agendapunt('punt', overnameId), vast(inhoud, overnameId), overnameVoltooid()]);
  });
  it('neemt een agendapunt opnieuw op als het bij een overname hoort die nooit is voltooid', () => {
    bij(gepland, agendapunt('punt', idVan('afgebroken'))).when(neemOver({ vastleggingen: [], verwachtingen: [] }))
      .then([agendapunt('punt', overnameId), { type: 'OvernameVoltooid', data: { vergaderingId, overnameId, terugkoppelingId: idVan('terugkoppeling'), aantal: 0 } }]);
  });
  it('neemt een agendapunt dat er al is niet nog eens op', () => {
    bij(gepland, agendapunt('punt')).when(neemOver({ verwachtingen: [] })).then([vast(besluit, overnameId), overnameVoltooid()]);
  });
  it('doet een tweede keer niets', () => {
    bij(gepland, agendapunt('punt'), vast(besluit, overnameId), verwacht(overnameId, 'Twente'), overnameVoltooid()).when(neemOver()).thenNothing();
  });
  it('verandert niets aan wat al is vastgelegd', () => {
    bij(...gehouden).when(neemOver()).thenRefused('vastlegging-bestaat');
    bij(gepland, vast(besluit, idVan('eerder')), overnameVoltooid('eerder')).when(neemOver()).thenRefused('vastlegging-bestaat');
    const dubbel = { vastleggingId, inhoud: besluit };
    bij(gepland).when(neemOver({ vastleggingen: [dubbel, dubbel] })).thenRefused('vastlegging-bestaat');
  });
  it('mag opnieuw wat bij een overname hoort die nooit is voltooid', () => {
    bij(gepland, vast(mededeling, idVan('afgebroken'))).when(neemOver({ agendapunten: [], verwachtingen: [] })).then([vast(besluit, overnameId), overnameVoltooid()]);
  });
  it('weigert een vastlegging onder een agendapunt dat er niet is', () => {
    bij(gepland).when(neemOver({ vastleggingen: [{ vastleggingId, inhoud: { ...besluit, agendapuntId: idVan('elders') } }] })).thenRefused('agendapunt-onbekend');
  });
  it('weigert in haar geheel als een vastlegging een regel breekt', () => {
    const kapot = { ...besluit, passages: [{ ...passage, totRegel: 1 }] };
    bij(gepland).when(neemOver({ vastleggingen: [{ vastleggingId: idVan('goed'), inhoud: besluit }, { vastleggingId, inhoud: kapot }] })).thenRefused('passage-ongeldig');
  });
  it('weigert twee besluiten die hetzelfde besluit herroepen', () => {
    const herroeping = { ...besluit, relaties: [{ soort: 'herroept' as const, vergaderingId: idVan('elders'), besluitId: idVan('eerder') }] };
    const beide = { vastleggingen: [{ vastleggingId, inhoud: herroeping }, { vastleggingId: idVan('tweede'), inhoud: herroeping }], verwachtingen: [], ...metDoelen({ eerder: {} }) };
    bij(gepland).when(neemOver(beide)).thenRefused('al-herroepen');
    bij(gepland).when(neemOver({ ...beide, vastleggingen: beide.vastleggingen.slice(0, 1) })).then([agendapunt('punt', overnameId), vast(herroeping, overnameId), overnameVoltooid()]);
  });
  it('weigert een verwachting die op geen vastlegging van de overname rust', () => {
    bij(gepland).when(neemOver({ vastleggingen: [] })).thenRefused('vastlegging-onbekend');
  });
});
