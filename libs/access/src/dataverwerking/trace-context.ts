/** Where a request belongs in a trace (W3C Trace Context). */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** The action of the sender that this is part of, 16 hexadecimal digits; null when it began here. */
  readonly parentSpanId: string | null;
}

/**
 * The trace that `traceparent` names (W3C Trace Context §3.2); without a good one a trace of its own, whose id is that of the request.
 * @param id of the request, a UUID
 */
export function traceContextVan({ id, headers }: { readonly id: string; readonly headers: Readonly<Record<string, string | string[] | undefined>> }): TraceContext {
  const { traceparent } = headers;
  // A later version may have more behind it (§4.3); all zeros is no id.
  const [, versie, traceId = '', parentSpanId = '', rest] = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/.exec(typeof traceparent === 'string' ? traceparent : '') ?? [];
  const goed = versie !== undefined && versie !== 'ff' && !(versie === '00' && rest !== undefined) && /[^0]/.test(traceId) && /[^0]/.test(parentSpanId);
  return goed ? { traceId, parentSpanId } : { traceId: id.replaceAll('-', ''), parentSpanId: null };
}
