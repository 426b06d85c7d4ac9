import { probleemVanWeigering } from '@besluitregister/http';
import { isNietGevonden, type NietGevonden } from './niet-gevonden.js';

/** The answer itself; what was not found becomes a 404 problem document. */
export function gevonden<T extends object>(antwoord: T | NietGevonden): T {
  if (isNietGevonden(antwoord)) throw probleemVanWeigering(antwoord, 404);
  return antwoord;
}
