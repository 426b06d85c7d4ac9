import type { ReactElement } from 'react';

/** The sentences in what an answer or the address holds under `waarschuwingen`; none when it holds something else. */
export function waarschuwingenUit(houder: unknown): readonly string[] {
  const zinnen: unknown = typeof houder === 'object' && houder !== null ? Reflect.get(houder, 'waarschuwingen') : [];
  return Array.isArray(zinnen) ? zinnen.filter((zin) => typeof zin === 'string') : [];
}

/** What the reading in of a report had to say about it. */
export function Waarschuwingen({ zinnen }: { readonly zinnen: readonly string[] }): ReactElement | null {
  if (zinnen.length === 0) return null;
  return (
    <section className="melding" aria-labelledby="let-op">
      <h2 className="melding__kop" id="let-op">Let op bij dit verslag</h2>
      <ul>{zinnen.map((zin) => <li key={zin}>{zin}</li>)}</ul>
    </section>
  );
}
