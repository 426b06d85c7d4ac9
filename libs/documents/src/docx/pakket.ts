import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { OnleesbaarDocument } from '../onleesbaar-document.js';

/** The most a docx may unpack to, in bytes over all the parts that are read. */
export const MAX_UITGEPAKT_BYTES = 64 * 1024 * 1024;

/** A report has some tens of parts; a zip with more than this is not one. */
const MAX_ONDERDELEN = 5_000;

/** The parts of a zip package by name, unpacked one at a time and never past `MAX_UITGEPAKT_BYTES` in all. */
export class Pakket {
  #uitgepakt = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly onderdelen: ReadonlyMap<string, Entry>,
    private readonly naam: string,
  ) {}

  /** @throws OnleesbaarDocument `beschadigd` or `versleuteld`; other errors mean that it is not a zip */
  static async open(bytes: Uint8Array, naam: string): Promise<Pakket> {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { autoClose: false });
    const onderdelen = new Map<string, Entry>();
    if (zip.entryCount > MAX_ONDERDELEN) throw verdacht(naam, `er zitten ${zip.entryCount} onderdelen in`);
    for await (const onderdeel of zip.eachEntry()) {
      if (onderdeel.isEncrypted()) throw new OnleesbaarDocument('versleuteld', `"${naam}" is versleuteld. Haal het wachtwoord eraf en lever het opnieuw aan.`);
      // Two parts of one name: what one program shows, another does not.
      if (onderdelen.has(onderdeel.fileName)) throw verdacht(naam, `het onderdeel ${onderdeel.fileName} zit er dubbel in`);
      onderdelen.set(onderdeel.fileName, onderdeel);
    }
    return new Pakket(zip, onderdelen, naam);
  }

  /** The text of a part; undefined when there is no such part. */
  async lees(onderdeelnaam: string): Promise<string | undefined> {
    const onderdeel = this.onderdelen.get(onderdeelnaam);
    if (onderdeel === undefined) return undefined;
    // The size is the one the zip claims; yauzl ends the stream with an error when there turns out to be more.
    this.#uitgepakt += onderdeel.uncompressedSize;
    if (this.#uitgepakt > MAX_UITGEPAKT_BYTES) {
      throw new OnleesbaarDocument('te-groot', `"${this.naam}" is uitgepakt groter dan ${MAX_UITGEPAKT_BYTES / (1024 * 1024)} MB. Controleer het bestand, of lever het aan als txt.`);
    }
    return text(await this.zip.openReadStreamPromise(onderdeel));
  }
}

function verdacht(naam: string, wat: string): OnleesbaarDocument {
  return new OnleesbaarDocument('beschadigd', `"${naam}" is geen goed docx-bestand: ${wat}. Open het in Word, sla het opnieuw op en lever het dan aan.`);
}
