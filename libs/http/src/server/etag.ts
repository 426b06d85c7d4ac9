import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

const VEILIG: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Gives an answer its strong entity tag, over its bytes, unless it has one; and leaves the bytes out (304) when the
 * client says that it has them (RFC 9110 §8.8.3, §13.1.2). A stream has no tag: its bytes are not known yet.
 * @param payload what Fastify is about to send
 */
export function beantwoordVoorwaardelijk({ method, headers }: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  if (!VEILIG.has(method) || reply.statusCode !== 200) return payload;
  const eigen = reply.getHeader('etag');
  const bytes = typeof payload === 'string' || payload instanceof Uint8Array ? payload : undefined;
  const etag = typeof eigen === 'string' ? eigen : bytes && `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  if (etag === undefined) return payload;
  void reply.header('ETag', etag);
  if (!heeftAl(headers['if-none-match'], etag)) return payload;
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  // Of a HEAD Fastify leaves the bytes out itself, and wants them to say how many they are.
  return method === 'HEAD' ? payload : null;
}

/** If-None-Match compares weakly: a proxy may have made the tag weak. */
function heeftAl(waarde: string | undefined, etag: string): boolean {
  if (waarde === undefined) return false;
  return waarde.trim() === '*' || waarde.split(',').some((deel) => deel.trim().replace(/^W\//, '') === etag);
}
