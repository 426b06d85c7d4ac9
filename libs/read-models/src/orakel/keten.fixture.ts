import type { BesluitInhoud } from '@besluitregister/domain';

type Besluit = BesluitInhoud & { readonly id: string };

/** How besluiten that count act on each other, told as it went: day after day. It knows nothing of how the database works it out. */
export class Keten {
  private readonly werkt = new Set<string>();

  constructor(private readonly besluiten: readonly Besluit[]) {
    const nooit = new Set<string>();
    for (const dag of [...new Set(besluiten.map((b) => this.begin(b)))].sort()) {
      let open = besluiten.filter((b) => this.begin(b) === dag);
      // Of what begins on one day first that of which it is certain; what then remains goes round in a circle.
      for (let vorige = Infinity; open.length < vorige;) {
        vorige = open.length;
        for (const { id } of open) {
          const tegen = this.eindigers(id).filter((b) => this.begin(b) <= dag);
          if (tegen.some((b) => this.werkt.has(b.id))) nooit.add(id);
          else if (tegen.every((b) => nooit.has(b.id))) this.werkt.add(id);
        }
        open = open.filter(({ id }) => !this.werkt.has(id) && !nooit.has(id));
      }
    }
  }

  /** The days on which what takes effect ends this one. */
  einden(id: string): string[] {
    return this.eindigers(id).filter((b) => this.werkt.has(b.id)).map((b) => this.begin(b));
  }

  /** Whether relations, of whatever kind, lead from the one to the other. */
  leidt(van: string, naar: string, al = new Set<string>()): boolean {
    return (this.besluiten.find(({ id }) => id === van)?.relaties ?? []).some(({ besluitId }) => {
      if (besluitId === naar || al.has(besluitId)) return besluitId === naar;
      return this.leidt(besluitId, naar, al.add(besluitId));
    });
  }

  private begin({ ingangsdatum, beslotenOp }: Besluit): string {
    return ingangsdatum ?? beslotenOp;
  }

  private eindigers(id: string): Besluit[] {
    return this.besluiten.filter(({ uitkomst, relaties }) => uitkomst === 'ingestemd'
      && relaties.some(({ soort, besluitId }) => besluitId === id && (soort === 'vervangt' || soort === 'herroept')));
  }
}
