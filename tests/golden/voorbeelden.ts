import { encodeer, type BeschermdVeld, type OpgeslagenGebeurtenis } from '@besluitregister/domain';
import { historie, type Gebeurd } from '../../libs/domain/src/historie.contract.js';

/** A protected field that opens to nothing: only its shape is real. */
const VELD: BeschermdVeld = {
  kid: '0199a8c0-0000-7000-8000-00000000000a',
  iv: 'AAECAwQFBgcICQoL',
  ct: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4v',
  commitment: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
};

/** One stored example of every type: the fullest that a number of random histories hold. */
export function voorbeelden(): ReadonlyMap<string, OpgeslagenGebeurtenis> {
  const rijkste = new Map<string, { readonly gebeurd: Gebeurd; readonly omvang: number }>();
  for (let seed = 1; seed <= 60; seed += 1) {
    for (const gebeurd of historie(seed, 150)) {
      const omvang = gevuld(gebeurd.event.data) + gevuld(gebeurd.metadata);
      if (omvang > (rijkste.get(gebeurd.event.type)?.omvang ?? -1)) rijkste.set(gebeurd.event.type, { gebeurd, omvang });
    }
  }
  return new Map([...rijkste].map(([type, { gebeurd: { nummer: _, ...vastgesteld } }]) => [type, encodeer(vastgesteld, () => VELD)]));
}

/** How many members of a value are filled in; a long list counts for less than many members. */
function gevuld(waarde: unknown): number {
  if (Array.isArray(waarde)) return waarde.length === 0 ? 0 : gevuld(waarde[0]);
  if (typeof waarde !== 'object' || waarde === null) return waarde === null ? 0 : 1;
  return Object.values(waarde).reduce((som: number, lid) => som + gevuld(lid), 0);
}
