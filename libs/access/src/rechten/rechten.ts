import type { MensRol } from '../identiteit/rollen.js';

/**
 * For which overleggen somebody must have the role: those that the request names (`overleg`); any, for what all overleggen
 * share (`register`) or because the answer only holds what the reader may see (`gefilterd`); or all of them (`alle`).
 */
export type Bereik = 'overleg' | 'register' | 'gefilterd' | 'alle';

interface Recht {
  /** In this role somebody does it who has more than one of them. */
  readonly rollen: readonly [MensRol, ...MensRol[]];
  readonly bereik: Bereik;
}

const secretaris = { rollen: ['secretaris'], bereik: 'overleg' } as const;
const beiden = { rollen: ['secretaris', 'voorzitter'], bereik: 'overleg' } as const;
const gedeeld = { rollen: ['secretaris'], bereik: 'register' } as const;
const lezers = { rollen: ['secretaris', 'voorzitter', 'lezer', 'auditor', 'functionaris-gegevensbescherming'], bereik: 'gefilterd' } as const;
const ieder = { rollen: ['secretaris', 'voorzitter', 'lezer', 'auditor', 'functionaris-gegevensbescherming', 'beheerder'], bereik: 'register' } as const;

/** Who may do what, and where (DESIGN §11): every operation of the API is one of these. What a reader sees of it: zicht.ts. */
export const RECHTEN = {
  // Reading. A beheerder operates the register and reads nothing in it.
  'register.raadplegen': lezers,
  'register.doorzoeken': lezers,
  'register.uitvoeren': lezers,
  'geheimhouding.raadplegen': { rollen: ['secretaris', 'voorzitter', 'auditor', 'functionaris-gegevensbescherming'], bereik: 'gefilterd' },
  'audittrail.raadplegen': { rollen: ['auditor', 'functionaris-gegevensbescherming', 'secretaris'], bereik: 'gefilterd' },
  'document.lezen': { rollen: ['secretaris', 'voorzitter', 'lezer', 'auditor', 'functionaris-gegevensbescherming'], bereik: 'overleg' },
  'inzage.raadplegen': { rollen: ['auditor'], bereik: 'alle' },
  'wissing.overzien': { rollen: ['functionaris-gegevensbescherming', 'secretaris', 'auditor'], bereik: 'gefilterd' },
  'wissing.raadplegen': { rollen: ['functionaris-gegevensbescherming', 'secretaris', 'auditor'], bereik: 'overleg' },

  // The record of an overleg.
  'vergadering.plannen': secretaris,
  'vergadering.wijzigen': secretaris,
  'vergadering.vaststellen': beiden,
  'vastlegging.inzien': beiden,
  'vastlegging.vastleggen': secretaris,
  'vastlegging.rectificeren': secretaris,
  'vastlegging.lakken': secretaris,
  'vastlegging.doorhalen': secretaris,
  'vastlegging.bevestigen': beiden,
  'vastlegging.koppelen': secretaris,
  'actie.bijhouden': secretaris,
  'terugkoppeling.inlezen': secretaris,
  'terugkoppeling.inzien': beiden,
  'terugkoppeling.overzien': { rollen: ['secretaris', 'voorzitter'], bereik: 'gefilterd' },
  'terugkoppeling.beoordelen': secretaris,
  'terugkoppeling.overnemen': secretaris,
  'terugkoppeling.intrekken': secretaris,
  'document.rectificeren': secretaris,
  'document.lakken': secretaris,
  'geheimhouding.opleggen': beiden,
  'geheimhouding.bekrachtigen': { rollen: ['voorzitter'], bereik: 'overleg' },
  'geheimhouding.verlengen': beiden,
  'geheimhouding.opheffen': beiden,

  // What the overleggen share.
  'dossier.openen': gedeeld,
  'dossier.wijzigen': gedeeld,
  'persoon.registreren': gedeeld,
  'persoon.wijzigen': gedeeld,
  'overleg.instellen': { rollen: ['secretaris'], bereik: 'alle' },
  'overleg.wijzigen': secretaris,
  'overleg.opheffen': { rollen: ['secretaris'], bereik: 'alle' },

  // Erasure: asked by who keeps the record, decided by another (the domain refuses the same person).
  'wissing.vragen': { rollen: ['secretaris', 'functionaris-gegevensbescherming'], bereik: 'overleg' },
  'wissing.goedkeuren': { rollen: ['functionaris-gegevensbescherming'], bereik: 'alle' },
  'wissing.afwijzen': { rollen: ['functionaris-gegevensbescherming'], bereik: 'alle' },

  // Evidence. The leaves hold every event with its open fields, whatever it is about.
  'controle.bewijzen': ieder,
  'controle.bladen-lezen': { rollen: ['auditor'], bereik: 'alle' },
  'aanmeldlink.maken': ieder,
} as const satisfies Readonly<Record<string, Recht>>;

/** One thing that somebody may or may not do. */
export type Handelingnaam = keyof typeof RECHTEN;
