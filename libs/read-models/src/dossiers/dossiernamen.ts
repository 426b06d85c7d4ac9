import { vouw, vouwDicht, type JsonObject } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { herleidWortels, SAMENGEVOEGD, type Samenvoegbaar } from '../samenvoeging.js';
import { Versies, type Versietabel } from '../versies.js';
import type { Geldend } from '../wachtkamer.js';
import { Overnameopdrachten } from './overnameopdrachten.js';

const DOSSIERS: Versietabel = {
  name: 'dossiers',
  sleutel: ['dossier_id'],
  groep: 'dossier_id',
  columns: {
    dossier_id: 'uuid', naam: 'text', sorteersleutel: 'text', thema: 'text', sluitingen: 'jsonb', opgegaan_in: 'uuid',
    opgegaan_nummer: 'bigint', wortel_id: 'uuid', getoond: 'boolean',
  },
};
const NAMEN: Versietabel = {
  name: 'dossier_namen',
  sleutel: ['dossier_id', 'naam_id'],
  groep: 'dossier_id',
  columns: { dossier_id: 'uuid', naam_id: 'text', soort: 'text', naam: 'text', gevouwen: 'text', woorden: 'text[]' },
};

/** `tot`: the day it was opened again; null: still closed. */
export type Sluiting = { readonly van: string; readonly tot: string | null };
type Dossierrij = Samenvoegbaar & { readonly dossier_id: string; readonly naam: string; readonly sluitingen: readonly Sluiting[]; readonly getoond: boolean };
type Naamrij = JsonObject & { readonly dossier_id: string; readonly naam_id: string; readonly gevouwen: string };

export const DOSSIER_TYPES = [
  'DossierGeopend', 'DossierHernoemd', 'AliasToegevoegd', 'AliasVervallen', 'DossierSamengevoegd', 'SamenvoegingOngedaan',
  'DossierGesloten', 'DossierHeropend', 'DossierGegevensGerectificeerd',
] as const;

/** Dossiers themselves: what they are called and were called, when they were closed, and what they were merged into. */
export class Dossiernamen {
  private readonly dossiers = new Versies<Dossierrij>(DOSSIERS);
  private readonly namen = new Versies<Naamrij>(NAMEN);
  private readonly overnames = new Overnameopdrachten();

  async laad(tx: Tx, stroom: readonly Geldend[]): Promise<void> {
    const ids = stroom.flatMap(({ gebeurd: { event } }) => ('dossierId' in event.data && event.data.dossierId !== null ? event.data.dossierId : []));
    const gevuld = stroom.flatMap(({ gebeurd: { event } }) => ('inhoud' in event.data ? event.data.inhoud.dossiers : []));
    await this.dossiers.laad(tx, [...ids, ...gevuld]);
    await this.namen.laad(tx, ids);
    if (stroom.some(({ gebeurd: { event: { type } } }) => type === 'DossierSamengevoegd' || type === 'SamenvoegingOngedaan')) {
      await this.dossiers.laadWaar(tx, SAMENGEVOEGD);
    }
    await this.overnames.laad(tx, stroom);
  }

  verwerk(geldend: Geldend): void {
    const { event, metadata } = geldend.gebeurd;
    switch (event.type) {
      case 'DossierGeopend': {
        const { dossierId, naam, thema } = event.data;
        this.dossiers.zet(geldend, {
          dossier_id: dossierId, naam, sorteersleutel: vouw(naam), thema, sluitingen: [], opgegaan_in: null, opgegaan_nummer: null,
          wortel_id: dossierId, getoond: !this.overnames.bevat(metadata.commandId),
        });
        this.namen.zet(geldend, naamrij(dossierId, 'naam', 'naam', naam));
        break;
      }
      case 'DossierHernoemd': this.hernoem(geldend, event.data.dossierId, event.data.naam, true); break;
      case 'AliasToegevoegd': {
        const { dossierId, aliasId, alias } = event.data;
        this.namen.zet(geldend, naamrij(dossierId, aliasId, 'alias', alias));
        break;
      }
      case 'AliasVervallen': this.laatVervallen(geldend, event.data.dossierId, ({ naam_id }) => naam_id === event.data.aliasId); break;
      default:
        this.verwerkLoop(geldend);
        this.overnames.verwerk(geldend.gebeurd);
    }
  }

  /** Merged, parted, closed, opened again, set right. */
  private verwerkLoop(geldend: Geldend): void {
    const { event } = geldend.gebeurd;
    switch (event.type) {
      case 'DossierSamengevoegd': this.voegSamen(geldend, event.data.dossierId, event.data.inDossierId); break;
      case 'SamenvoegingOngedaan': this.voegSamen(geldend, event.data.dossierId, null); break;
      case 'DossierGesloten':
        this.pas(geldend, event.data.dossierId, (rij) => ({ ...rij, sluitingen: [...rij.sluitingen, { van: event.data.geldigOp, tot: null }] }));
        break;
      case 'DossierHeropend':
        this.pas(geldend, event.data.dossierId, (rij) => ({
          ...rij, sluitingen: rij.sluitingen.map((sluiting) => (sluiting.tot === null ? { ...sluiting, tot: event.data.geldigOp } : sluiting)),
        }));
        break;
      case 'DossierGegevensGerectificeerd': {
        const { dossierId, naam, thema, geslotenOp } = event.data;
        this.hernoem(geldend, dossierId, naam, false);
        this.pas(geldend, dossierId, (rij) => ({
          ...rij,
          thema,
          // It says of the closing that still runs whether that was right; earlier ones are over.
          sluitingen: [...rij.sluitingen.filter(({ tot }) => tot !== null), ...(geslotenOp === null ? [] : [{ van: geslotenOp, tot: null }])],
        }));
        break;
      }
      default:
    }
  }

  /** Something is recorded in these dossiers. */
  vul(geldend: Geldend, dossierIds: readonly string[]): void {
    for (const dossierId of dossierIds) this.pas(geldend, dossierId, (rij) => ({ ...rij, getoond: true }));
  }

  async schrijf(tx: Tx): Promise<void> {
    await this.dossiers.schrijf(tx);
    await this.namen.schrijf(tx);
    await this.overnames.schrijf(tx);
  }

  /** A name it had stays a way to find it, unless it was only written down wrong. */
  private hernoem(geldend: Geldend, dossierId: string, naam: string, blijftVindbaar: boolean): void {
    const [huidig] = this.dossiers.groep(dossierId);
    if (!huidig || huidig.naam === naam) return;
    this.dossiers.zet(geldend, { ...huidig, naam, sorteersleutel: vouw(naam) });
    this.namen.zet(geldend, naamrij(dossierId, 'naam', 'naam', naam));
    const vorige = naamrij(dossierId, `vorige/${vouwDicht(huidig.naam)}`, 'vorige', huidig.naam);
    if (blijftVindbaar) this.namen.zet(geldend, vorige);
    this.laatVervallen(geldend, dossierId, ({ naam_id }) => naam_id === `vorige/${vouwDicht(naam)}`);
  }

  private laatVervallen(geldend: Geldend, dossierId: string, welke: (rij: Naamrij) => boolean): void {
    for (const rij of this.namen.groep(dossierId).filter(welke)) this.namen.eindig(geldend, rij);
  }

  private voegSamen(geldend: Geldend, dossierId: string, inDossierId: string | null): void {
    this.pas(geldend, dossierId, (rij) => ({
      ...rij, opgegaan_in: inDossierId, opgegaan_nummer: inDossierId === null ? null : Number(geldend.nummer),
    }));
    herleidWortels(this.dossiers, geldend, ({ dossier_id }) => dossier_id);
  }

  private pas(geldend: Geldend, dossierId: string, anders: (rij: Dossierrij) => Dossierrij): void {
    const [huidig] = this.dossiers.groep(dossierId);
    if (huidig) this.dossiers.zet(geldend, anders(huidig));
  }
}

function naamrij(dossierId: string, naamId: string, soort: string, naam: string): Naamrij {
  return { dossier_id: dossierId, naam_id: naamId, soort, naam, gevouwen: vouwDicht(naam), woorden: woordenVan(naam) };
}

/** The words of a name as they are looked up; "OMG's" is also found by "OMG". */
function woordenVan(naam: string): string[] {
  const zonderS = naam.split(/\s+/u).flatMap((woord) => /^(.+)['’]s$/u.exec(woord)?.[1] ?? []);
  return [...new Set([naam, ...zonderS].flatMap((deel) => vouw(deel).split(' ')))];
}
