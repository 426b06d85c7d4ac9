/** The report asks more time or memory than recognising one may take; nothing was read from it. */
export class ExtractieAfgebroken extends Error {
  override readonly name = 'ExtractieAfgebroken';

  /**
   * @param code stable, of the family of the document errors
   * @param grens what was exceeded, in the unit that reads well
   */
  constructor(readonly code: 'te-traag' | 'te-groot', private readonly grens: string) {
    super(`the extraction worker was ended: ${code}, ${grens}`);
  }

  /** The Dutch sentence for whoever offered the document. */
  over(naam: string): string {
    const wat = this.code === 'te-traag' ? `Herkennen wat er in ${naam} staat duurt langer dan ${this.grens}` : `Herkennen wat er in ${naam} staat vraagt meer dan ${this.grens} werkgeheugen`;
    return `${wat}; het is afgebroken en er is niets vastgelegd. Haal bijlagen, lijsten en lege stukken weg of splits het verslag, en bied het dan opnieuw aan.`;
  }
}
