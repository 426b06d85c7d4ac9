/** The stable `code` Node gives its errors (`ENOENT`, `ERR_…`); undefined for anything that has none. */
export function errorCode(error: unknown): string | undefined {
  // Not `instanceof Error`: an error made in another realm (a worker, a vm context) is not one of ours.
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
