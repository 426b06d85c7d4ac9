export interface Dobbelsteen {
  tot(n: number): number;
  kans(p: number): boolean;
  kies<T>(lijst: readonly T[]): T;
  uuid(): string;
}
export interface Eindpunt { readonly pad: string; readonly schema: object }
export function dobbelsteen(seed: number): Dobbelsteen;
export class Geheugen {
  leer(pad: string, body: Readonly<Record<string, unknown>>): void;
  voegToe(soort: string, id: string): void;
  id(soort: string, d: Dobbelsteen): string;
}
export function schrijfeindpunten(api: object): readonly Eindpunt[];
export function kiesEindpunt(eindpunten: readonly Eindpunt[], d: Dobbelsteen): Eindpunt;
export function verzoek(api: object, eindpunt: Eindpunt, geheugen: Geheugen, d: Dobbelsteen): { readonly pad: string; readonly body: object };
export function onleesbaar(d: Dobbelsteen): { readonly bytes: Buffer; readonly koppen: Readonly<Record<string, string>> };
