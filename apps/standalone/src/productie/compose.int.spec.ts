import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { instellingsstanden } from './configuratie.js';

const map = mkdtempSync(join(tmpdir(), 'br-compose-'));
afterAll(() => { rmSync(map, { recursive: true }); });

const compose = readFileSync('docker/compose.yaml', 'utf8');
const dockerfile = readFileSync('docker/Dockerfile', 'utf8');

function gevonden(tekst: string, patroon: RegExp): string[] {
  return [...new Set([...tekst.matchAll(patroon)].map(([, naam = '']) => naam))];
}

// No Docker is needed to see that its files agree with each other and with the programs.
describe('docker/', () => {
  it('noemt alleen instellingen die de diensten kennen', () => {
    const bekend = instellingsstanden({}).map(({ naam }) => naam);
    const genoemd = gevonden(`${compose}\n${dockerfile}`, /\b(BESLUITREGISTER_[A-Z_]+?)(?:_BESTAND)?[:=]/g);
    expect(genoemd.length).toBeGreaterThan(8);
    expect(genoemd.filter((naam) => !bekend.includes(naam))).toEqual([]);
  });

  it('laat de gezondheidscontrole van het image toe, en de diensten onder hun eigen naam', () => {
    const [, hosts = ''] = /BESLUITREGISTER_HOSTS: (.+)/.exec(compose) ?? [];
    const [, gevraagd] = /fetch\('http:\/\/([^:/]+):/.exec(dockerfile) ?? [];
    expect(hosts.split(',')).toEqual(expect.arrayContaining([gevraagd, 'register-api', 'query-api', 'projector']));
  });

  it('krijgt elk geheim van geheimen.sh, dat laat staan wat er is', () => {
    cpSync('docker', map, { recursive: true, filter: (bron) => !bron.includes('geheimen/') });
    const maak = (): string => execFileSync('bash', [join(map, 'geheimen.sh')], { encoding: 'utf8' });
    expect(maak()).toBe('Vul zelf in: docker/geheimen/oidc_client\n');
    const bestanden = gevonden(compose, /\.\/(geheimen\/[\w./]+)/g);
    expect(bestanden.filter((bestand) => !existsSync(join(map, bestand)))).toEqual(['geheimen/oidc_client']);
    expect(statSync(join(map, 'geheimen')).mode & 0o777).toBe(0o700);
    const certs = join(map, 'geheimen/certs');
    execFileSync('openssl', ['verify', '-CAfile', join(certs, 'ca/ca.crt'), join(certs, 'node.crt'), join(certs, 'login.crt')]);
    const hoofdsleutel = readFileSync(join(map, 'geheimen/hoofdsleutel'), 'utf8');
    expect(Buffer.from(hoofdsleutel, 'base64')).toHaveLength(32);
    maak();
    expect(readFileSync(join(map, 'geheimen/hoofdsleutel'), 'utf8')).toBe(hoofdsleutel);
  });
});
