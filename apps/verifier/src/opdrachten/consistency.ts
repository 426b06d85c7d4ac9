import { stat } from 'node:fs/promises';
import { consistencyProof, evaluatePolicy, FileTileStore, tileHashReader, verifyConsistency, VerificationError } from '@besluitregister/audit-log';
import { Bevinding, UITGANG, type Uitgang } from '../bevinding.js';
import { afgesplitst } from '../controle.js';
import { toon, type Omgeving } from '../omgeving.js';
import { encodeHash } from '../opmaak.js';
import { leesBeleid, leesControlepunt } from '../pakket.js';
import { zin } from '../taal.js';

export interface ConsistencyArgumenten {
  readonly oud: string;
  readonly nieuw: string;
  readonly policy: string;
}

/** Checks that a pack begins with everything an older checkpoint was signed for, unchanged. */
export async function consistency({ oud, nieuw, policy }: ConsistencyArgumenten, omgeving: Omgeving): Promise<Uitgang> {
  const beleid = await leesBeleid(policy);
  const [oudeNote, nieuweNote] = [await leesControlepunt(oud), await leesControlepunt(nieuw)];
  const [eerste, tweede] = [evaluatePolicy(beleid, oudeNote).checkpoint, evaluatePolicy(beleid, nieuweNote).checkpoint];
  if (eerste.origin !== tweede.origin) {
    throw new Bevinding(UITGANG.nietTeControleren, 'andere-oorsprong', zin(
      `${oud} is van ${eerste.origin}, ${nieuw} van ${tweede.origin}; alleen controlepunten van één logboek zijn te vergelijken.`,
      `${oud} is of ${eerste.origin}, ${nieuw} of ${tweede.origin}; only checkpoints of one log can be compared.`));
  }
  if (tweede.size < eerste.size) {
    throw new Bevinding(UITGANG.ingekort, 'ingekort', zin(
      `Het nieuwe controlepunt telt ${tweede.size} gebeurtenissen, het oude ${eerste.size}: ingekort of teruggezet, of u gaf ze in de verkeerde volgorde.`,
      `The new checkpoint has ${tweede.size} events, the old one ${eerste.size}: truncated or rolled back, or you gave them in the wrong order.`),
    { bewaard: oudeNote, aangeboden: nieuweNote });
  }
  try {
    const claim = { firstSize: eerste.size, firstRoot: eerste.root, secondSize: tweede.size, secondRoot: tweede.root };
    verifyConsistency({ ...claim, proof: await bewijs(nieuw, eerste.size, tweede.size) });
  } catch (error) {
    if (error instanceof VerificationError) throw afgesplitst(eerste, oudeNote, nieuweNote);
    throw error;
  }
  toon(omgeving, {
    uitgang: UITGANG.inOrde, code: 'in-orde', oorsprong: tweede.origin, oud: { omvang: eerste.size, wortel: encodeHash(eerste.root) },
    nieuw: { omvang: tweede.size, wortel: encodeHash(tweede.root) },
  }, [
    zin(`Oud    ${eerste.size} gebeurtenissen, wortel ${encodeHash(eerste.root)}`, `Old    ${eerste.size} events, root ${encodeHash(eerste.root)}`),
    zin(`Nieuw  ${tweede.size} gebeurtenissen, wortel ${encodeHash(tweede.root)}`, `New    ${tweede.size} events, root ${encodeHash(tweede.root)}`),
    zin('OORDEEL: het nieuwe begint met alles van het oude, ongewijzigd', 'VERDICT: the new one begins with all of the old one, unchanged'),
  ]);
  return UITGANG.inOrde;
}

async function bewijs(nieuw: string, oudeOmvang: bigint, omvang: bigint) {
  if (oudeOmvang === omvang) return [];
  if (!(await stat(nieuw)).isDirectory()) {
    throw new Bevinding(UITGANG.nietTeControleren, 'pakket-nodig', zin(
      'Van een los controlepunt is niet te zien waarop het volgt; geef als tweede de map van een bewijspakket.',
      'A checkpoint alone does not show what it continues; give the folder of an evidence pack as the second.'));
  }
  return consistencyProof(oudeOmvang, omvang, tileHashReader(new FileTileStore(nieuw), omvang));
}
