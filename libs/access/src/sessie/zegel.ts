import { EncryptJWT, errors, jwtDecrypt } from 'jose';

/** What a sealed value is for; one cannot stand in for the other. */
type Doel = 'sessie' | 'aanmelden';

/**
 * Seals values for whoever carries them: only a process with the key can make one or read it (JWE, RFC 7516, with AES-256-GCM).
 * So that services that share nothing but a key know each other's sessions.
 */
export class Zegel {
  /** @param sleutel 32 bytes */
  constructor(private readonly sleutel: Uint8Array, private readonly klok: () => Date) {
    if (sleutel.length !== 32) throw new Error('a seal has a key of 32 bytes');
  }

  sluit(doel: Doel, inhoud: unknown, tot: Date): Promise<string> {
    return new EncryptJWT({ inhoud }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: doel }).setExpirationTime(tot).encrypt(this.sleutel);
  }

  /** What was sealed, and until when; undefined when it is not ours, for something else, or over. */
  async open(doel: Doel, waarde: string): Promise<{ readonly inhoud: unknown; readonly tot: Date } | undefined> {
    try {
      const { payload: { inhoud, exp } } = await jwtDecrypt(waarde, this.sleutel, {
        typ: doel, keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'], requiredClaims: ['exp'], currentDate: this.klok(),
      });
      return exp === undefined ? undefined : { inhoud, tot: new Date(exp * 1_000) };
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }
}
