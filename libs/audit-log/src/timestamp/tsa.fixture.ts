import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Whether openssl is there to make a time stamping service with. */
export const OPENSSL = spawnSync('openssl', ['version']).status === 0;

const CONFIG = `
[ req ]
distinguished_name = naam
[ naam ]
[ ca ]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
[ tsa ]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[ onkritisch ]
extendedKeyUsage = timeStamping
[ breed ]
extendedKeyUsage = critical, timeStamping, serverAuth
[ dienst ]
serial = ./serial
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
signer_digest = sha256
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

export type Extensions = 'tsa' | 'onkritisch' | 'breed';

/** A certificate authority with time stamping services below it, made with openssl in a folder. */
export class OpensslTsa {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'tsa.cnf'), CONFIG);
    writeFileSync(join(folder, 'serial'), '01\n');
    this.run('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem',
      '-subj', '/CN=Proef CA', '-days', '30', '-config', 'tsa.cnf', '-extensions', 'ca');
  }

  /** Where the certificate of the authority is. */
  get anchor(): string {
    return join(this.folder, 'ca.pem');
  }

  /** Makes a service. @param key arguments of `openssl req` that say which kind of key */
  service(name: string, extensions: Extensions = 'tsa', key: readonly string[] = ['-newkey', 'rsa:2048']): void {
    this.run('req', '-new', ...key, '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=Proefdienst ${name}`, '-config', 'tsa.cnf');
    this.run('x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-out', `${name}.pem`, '-days', '20', '-extfile', 'tsa.cnf', '-extensions', extensions);
  }

  /** Answers a request as this service. */
  reply(name: string, request: Uint8Array, ...more: readonly string[]): Uint8Array {
    writeFileSync(join(this.folder, 'vraag.tsq'), request);
    this.run('ts', '-reply', '-config', 'tsa.cnf', '-section', 'dienst', '-queryfile', 'vraag.tsq', '-signer', `${name}.pem`, '-inkey', `${name}.key`, '-out', 'antwoord.tsr', ...more);
    return readFileSync(join(this.folder, 'antwoord.tsr'));
  }

  /** What `openssl ts -verify` says of a time stamp over these bytes. */
  verifies(response: Uint8Array, message: Uint8Array): boolean {
    writeFileSync(join(this.folder, 'oordeel.tsr'), response);
    writeFileSync(join(this.folder, 'oordeel.dat'), message);
    return spawnSync('openssl', ['ts', '-verify', '-in', 'oordeel.tsr', '-data', 'oordeel.dat', '-CAfile', 'ca.pem'], { cwd: this.folder }).status === 0;
  }

  /** Serves one of the services over HTTP on the loopback, until it is closed. */
  async serve(name: string): Promise<{ readonly url: string; close(): Promise<void> }> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.setHeader('Content-Type', 'application/timestamp-reply');
        response.end(this.reply(name, Buffer.concat(chunks)));
      });
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/tsa`, close: () => new Promise((resolve) => { server.close(() => { resolve(); }); }) };
  }

  run(...args: readonly string[]): void {
    const { status, stderr } = spawnSync('openssl', args, { cwd: this.folder });
    if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${stderr.toString()}`);
  }
}
