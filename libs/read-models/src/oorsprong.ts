import type { Geldend } from './wachtkamer.js';

/** The event that a version of a row comes from, by whom and why. */
export type Oorsprong = {
  readonly gebeurtenisId: string;
  readonly type: string;
  /** The event's own place in the register. */
  readonly nummer: number;
  readonly bekendOp: string;
  readonly actorId: string;
  readonly reden: { readonly code: string; readonly toelichting: string } | null;
};

export function oorsprongVan({ gebeurd: { id, event, metadata }, eigenNummer, bekendVan }: Geldend): Oorsprong {
  const { actor, reason } = metadata;
  return {
    gebeurtenisId: id, type: event.type, nummer: Number(eigenNummer), bekendOp: bekendVan, actorId: actor.id,
    reden: reason && { code: reason.code, toelichting: reason.toelichting },
  };
}
