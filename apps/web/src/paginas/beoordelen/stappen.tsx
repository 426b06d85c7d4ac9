import { api } from '../../api/client.js';
import type { Opdrachtkoppen } from '../../api/opdracht.js';
import type { Uitkomst } from '../../api/probleem.js';
import { naarDto, type Inhoud } from '../../inhoud/inhoud.js';
import type { Stuk } from '../../inhoud/splitsen.js';

/** One command of a review, ready to be sent. */
export type Stap = (header: Opdrachtkoppen) => Promise<Uitkomst<{ positie: string | null; [meer: string]: unknown }>>;

export type Verwerpreden = 'geen-inhoud' | 'dubbel' | 'verkeerd-gelezen' | 'anders';
export type Overslareden = 'kop' | 'titel' | 'opsommingsteken' | 'herhaling' | 'geen-inhoud' | 'anders';

/** What a reviewer can do with one report. */
export interface Stappen {
  aanvaard(vastleggingId: string): Stap;
  wijzig(vastleggingId: string, inhoud: Inhoud): Stap;
  verwerp(vastleggingId: string, reden: Verwerpreden): Stap;
  heropen(vastleggingId: string): Stap;
  voegToe(inhoud: Inhoud): Stap;
  slaOver(reden: Overslareden, stuk: Stuk): Stap;
  neemOver(aantal: number): Stap;
  trekIn(toelichting: string): Stap;
}

export function stappenVan(terugkoppelingId: string): Stappen {
  const bij = (vastleggingId: string) => ({ terugkoppelingId, vastleggingId });
  return {
    aanvaard: (id) => (header) => api.POST('/terugkoppelingen/{terugkoppelingId}/voorstellen/{vastleggingId}/aanvaardingen', { params: { path: bij(id), header }, body: { gecontroleerd: true } }),
    wijzig: (id, inhoud) => (header) => api.POST('/terugkoppelingen/{terugkoppelingId}/voorstellen/{vastleggingId}/wijzigingen', { params: { path: bij(id), header }, body: naarDto(inhoud) }),
    verwerp: (id, reden) => (header) => api.POST('/terugkoppelingen/{terugkoppelingId}/voorstellen/{vastleggingId}/verwerpingen', { params: { path: bij(id), header }, body: { reden } }),
    heropen: (id) => (header) => api.POST('/terugkoppelingen/{terugkoppelingId}/voorstellen/{vastleggingId}/heropeningen', { params: { path: bij(id), header } }),
    voegToe: (inhoud) => (header) => api.POST('/terugkoppelingen/{terugkoppelingId}/voorstellen', { params: { path: { terugkoppelingId }, header }, body: naarDto(inhoud) }),
    slaOver: (reden, stuk) => (header) => api.POST('/terugkoppelingen/{terugkoppelingId}/overgeslagen-passages', { params: { path: { terugkoppelingId }, header }, body: { reden, stukken: [stuk] } }),
    neemOver: (aantal) => (header) => api.POST('/terugkoppelingen/{terugkoppelingId}/overnames', { params: { path: { terugkoppelingId }, header }, body: { aantal } }),
    trekIn: (toelichting) => (header) => api.POST('/terugkoppelingen/{terugkoppelingId}/intrekkingen', { params: { path: { terugkoppelingId }, header }, body: { reden: { code: 'anders', toelichting } } }),
  };
}
