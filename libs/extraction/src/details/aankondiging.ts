import type { Aankondiging } from '../model.js';

const ALLE_DVO = /\b(?:alle|elk|de (?:vijf|andere|overige)) (?:districtelijke )?(?:dvo(?:['’]?s)?|(?:districtelijke )?veiligheidsoverleg(?:gen)?|districten)(?![\p{L}])/iu;
const BEHANDELING = /\b(?:besproken|behandeld|geagendeerd|voorgelegd|bespreken|agenderen|behandelen|aan de orde|op de agenda|langs)\b/iu;
const GEZAMENLIJK = /\b(?:een |tot )?((?:gezamenlijke?|gedeelde?|gemeenschappelijke?|eensluidende?|eenduidige?) (?:[\p{L}\d-]+ ){0,3}?(?:standpunt|visie|lijn|advies|reactie|positie))(?![\p{L}])/iu;
const STREVEN = /\b(?:geprobeerd|getracht|streven|gestreefd|komen|bedoeling|doel|willen|zal|zullen|wordt)\b/iu;

/** What a sentence announces for other meetings. */
export function leesAankondigingen(tekst: string): Aankondiging[] {
  const uit: Aankondiging[] = [];
  if (ALLE_DVO.test(tekst) && BEHANDELING.test(tekst)) uit.push({ soort: 'behandeling', bereik: 'alle-dvo' });
  const gezamenlijk = GEZAMENLIJK.exec(tekst)?.[1];
  if (gezamenlijk !== undefined && STREVEN.test(tekst)) uit.push({ soort: 'gezamenlijk-standpunt', woorden: gezamenlijk });
  return uit;
}
