import { timingSafeEqual, createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';

// PostgreSQL's protocol 3.0, "Message Formats" and "Start-up" (https://www.postgresql.org/docs/15/protocol.html).
const SSL_REQUEST = 80_877_103;
const GSS_REQUEST = 80_877_104;
const PROTOCOL_3 = 196_608;
/** Bytes; a start-up message names a user, a database and a few settings. */
const LONGEST = 10_000;
/** AuthenticationCleartextPassword: the connection does not leave this machine. */
const ASK_PASSWORD = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]);

/**
 * Lets a client of PostgreSQL sign in with a password, before there is a database behind it.
 * @returns its start-up message, to be passed on; undefined when it was refused or wanted something else
 */
export async function meldAan(socket: Socket, wachtwoord: string): Promise<Buffer | undefined> {
  const begin = await leesBegin(socket);
  if (begin === undefined) return undefined;
  socket.write(ASK_PASSWORD);
  const [soort] = await lees(socket, 1);
  const bericht = await leesBericht(socket);
  const gegeven = bericht.subarray(4, -1).toString();
  if (soort === 'p'.charCodeAt(0) && gelijk(gegeven, wachtwoord)) return begin;
  socket.end(fout('28P01', 'Het wachtwoord klopt niet: gebruik de inhoud van het bestand toegang/token in de gegevensmap.'));
  return undefined;
}

/** An error that ends a connection, as a client of PostgreSQL shows it. */
export function fout(code: string, melding: string): Buffer {
  const velden = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${melding}\0\0`);
  const kop = Buffer.from([0x45, 0, 0, 0, 0]);
  kop.writeUInt32BE(velden.length + 4, 1);
  return Buffer.concat([kop, velden]);
}

async function leesBegin(socket: Socket): Promise<Buffer | undefined> {
  for (;;) {
    const bericht = await leesBericht(socket);
    const code = bericht.readUInt32BE(4);
    if (code === PROTOCOL_3) return bericht;
    if (code !== SSL_REQUEST && code !== GSS_REQUEST) {
      socket.end();
      return undefined;
    }
    socket.write('N');
  }
}

/** A message with the four bytes of its length. @throws Error it is longer than any should be, or the client went away */
async function leesBericht(socket: Socket): Promise<Buffer> {
  const kop = await lees(socket, 4);
  const lengte = kop.readUInt32BE(0);
  if (lengte < 5 || lengte > LONGEST) throw new Error('not a message of PostgreSQL');
  return Buffer.concat([kop, await lees(socket, lengte - 4)]);
}

async function lees(socket: Socket, aantal: number): Promise<Buffer> {
  for (;;) {
    const stuk: unknown = socket.read(aantal);
    if (Buffer.isBuffer(stuk)) return stuk;
    if (socket.readableEnded || socket.destroyed) throw new Error('the client went away');
    await Promise.race([once(socket, 'readable'), once(socket, 'close')]);
  }
}

function gelijk(a: string, b: string): boolean {
  const vingerafdruk = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();
  return timingSafeEqual(vingerafdruk(a), vingerafdruk(b));
}
