import { isLogPath } from '@besluitregister/audit-log';
import { Probleem } from '@besluitregister/http';

/** The path of a tile or bundle as C2SP tlog-tiles spells it. Throws a 404 Probleem: any other spelling does not exist. */
export function tegelpad(rest: string): string {
  const pad = `tile/${rest}`;
  if (isLogPath(pad)) return pad;
  throw geenTegel();
}

export function geenTegel(): Probleem {
  return new Probleem({
    status: 404, code: 'tegel-onbekend', title: 'Niet gevonden',
    detail: 'Deze tegel is er niet. Haal eerst het controlepunt op en vraag de tegels die bij die omvang horen (C2SP tlog-tiles).',
  });
}
