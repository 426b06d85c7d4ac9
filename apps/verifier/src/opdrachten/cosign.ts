import { createPrivateKey } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { addSignature, AuditLogError, cosigner, formatVkey, loadOrCreateSigningKey, type NoteSigner } from '@besluitregister/audit-log';
import { UITGANG, vanDeAuditor, type Uitgang } from '../bevinding.js';
import { controleer, eisVastgezet } from '../controle.js';
import { andereOorsprong } from '../herstel.js';
import { voortgang, type Omgeving } from '../omgeving.js';
import { leesBeleid, Pakket } from '../pakket.js';
import { zin } from '../taal.js';
import { alsEnige, bewaarToestand, leesToestand } from '../toestand.js';
import { alsJson } from '../uitvoer.js';

export interface CosignArgumenten {
  readonly map: string;
  readonly policy: string;
  readonly state: string;
  /** The witness's private key, PKCS #8 in PEM; made when it is not there. One key for one name. */
  readonly sleutel: string;
  readonly naam: string;
  /** Where the cosigned checkpoint goes; without it to the output. */
  readonly uit: string | undefined;
}

/**
 * Signs, as a witness, that the checkpoint of a pack continues everything this witness signed before
 * (C2SP tlog-cosignature). What is signed is durable in the state first; a smaller or other history is refused.
 */
export async function cosign(argumenten: CosignArgumenten, omgeving: Omgeving): Promise<Uitgang> {
  const { state, naam } = argumenten;
  const getuige = await leesGetuige(argumenten, omgeving.nu);
  const { note, eerste } = await alsEnige(state, () => ondertekenNaControle(argumenten, getuige, omgeving));
  if (argumenten.uit !== undefined) await writeFile(argumenten.uit, note);
  const vkey = formatVkey(getuige.vkey);
  const { taal, uitvoer } = omgeving;
  if (eerste) uitvoer.meld(zin('Eerste keer: er is geen eerder controlepunt van deze getuige om mee te vergelijken.', 'First use: there is no earlier checkpoint of this witness to compare with.')[taal]);
  const regel = zin(`Regel voor beleidsbestanden: witness ${naam} ${vkey}`, `Line for policy files: witness ${naam} ${vkey}`)[taal];
  // Where the checkpoint itself is the output, nothing else may stand in it.
  if (argumenten.uit === undefined || omgeving.json) uitvoer.meld(regel);
  if (omgeving.json) uitvoer.uit(alsJson({ uitgang: UITGANG.inOrde, code: 'in-orde', eersteKeer: eerste, getuige: vkey, controlepunt: note }));
  else if (argumenten.uit === undefined) uitvoer.uit(note.slice(0, -1));
  else for (const uit of [zin(`Medeondertekend controlepunt in ${argumenten.uit}.`, `Cosigned checkpoint in ${argumenten.uit}.`)[taal], regel]) uitvoer.uit(uit);
  return UITGANG.inOrde;
}

async function ondertekenNaControle({ map, policy: beleid, state }: CosignArgumenten, getuige: NoteSigner, omgeving: Omgeving) {
  const policy = await leesBeleid(beleid);
  const toestand = await leesToestand(state, policy);
  const pakket = await Pakket.open(map);
  const uitkomst = await controleer({ pakket, policy, toestand, niveau: 0, nu: omgeving.nu, voortgang: voortgang(omgeving) });
  eisVastgezet(uitkomst);
  // Another origin is another log: what was signed of this one is never forgotten for it.
  if (toestand !== undefined && toestand.checkpoint.origin !== uitkomst.checkpoint.origin) throw andereOorsprong(toestand.checkpoint, uitkomst.checkpoint);
  const note = addSignature(pakket.controlepunt, getuige);
  await bewaarToestand(state, pakket.controlepunt);
  return { note, eerste: toestand === undefined };
}

async function leesGetuige({ sleutel, naam }: CosignArgumenten, nu: Date): Promise<NoteSigner> {
  try {
    await loadOrCreateSigningKey(sleutel, naam);
    return cosigner(naam, createPrivateKey(await readFile(sleutel)), BigInt(Math.floor(nu.getTime() / 1000)));
  } catch (error) {
    if (!(error instanceof AuditLogError)) throw error;
    throw vanDeAuditor('getuige-onbruikbaar', zin('De sleutel of de naam van de getuige is niet bruikbaar.', 'The key or the name of the witness cannot be used.'), error);
  }
}
