/** The code of an error of the operating system, such as ENOENT; undefined for any other. */
export function foutcode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
