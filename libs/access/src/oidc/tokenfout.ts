import { errors } from 'jose';
import { AanmelddienstFout } from './aanmelddienst.js';

/** What is wrong with a token itself; anything else says that it could not be checked. */
const FOUTEN = [
  errors.JWTClaimValidationFailed, errors.JWTExpired, errors.JWTInvalid, errors.JWSInvalid, errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed, errors.JOSENotSupported, errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys,
];

export function tokenIsFout(error: unknown): boolean {
  return FOUTEN.some((klasse) => error instanceof klasse);
}

/** Keys that could not be had, as the fault of the provider. */
export function sleutelfout(error: unknown): unknown {
  const vanSleutels = error instanceof errors.JOSEError || (error instanceof TypeError && error.message === 'fetch failed');
  return vanSleutels ? new AanmelddienstFout('de sleutels zijn niet op te halen', { cause: error }) : error;
}
