/** What a report calls an earlier sitting, or the paper that came of it. */
export const ZITTINGEN =
  '(?:\\p{L}*vergadering|\\p{L}*overleg|bijeenkomst|zitting|commissie|driehoek|dvo|to|tweedaagse|verslag|notulen|besluitenlijst|terugkoppeling|actielijst)';

/** Words that say a sitting was before this one. */
export const EERDERE = '(?:vorige|laatste|voorgaande|eerdere|afgelopen)';
