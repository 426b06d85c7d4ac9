/** Words that stand with a capital at the start of a sentence and are no name. */
export const GEEN_NAAM: ReadonlySet<string> = new Set([
  'aan', 'actie', 'actiepunt', 'agenda', 'alle', 'alleen', 'als', 'amendement', 'andere', 'beide', 'besloten', 'besluit', 'bestuur', 'bij',
  'bronhouders', 'burgemeesters', 'college', 'commissie', 'conclusie', 'daar', 'daarbij', 'daarmee', 'daarnaast', 'daarom', 'dan', 'dat', 'de',
  'deelt', 'details', 'deze', 'die', 'discussie', 'dit', 'doel', 'door', 'dus', 'echter', 'een', 'eerst', 'en', 'er', 'geachte', 'gebruikers',
  'geen', 'gemeenten', 'heeft', 'het', 'hier', 'hierbij', 'hiermee', 'hierna', 'hij', 'hoe', 'idee', 'iedereen', 'ik', 'in', 'indien', 'is', 'je',
  'kan', 'kosten', 'kunnen', 'leden', 'locatie', 'maar', 'meldingen', 'men', 'meneer', 'met', 'mevrouw', 'mocht', 'moet', 'momenteel', 'motie', 'na',
  'naar', 'naast', 'natuurlijk', 'niemand', 'niet', 'nog', 'nu', 'om', 'ondanks', 'onze', 'ook', 'op', 'opmerking', 'oproep', 'over', 'overweging',
  'parallel', 'partijen', 'prioriteit', 'probleem', 'proces', 'raad', 'sommige', 'spreekster', 'spreker', 'status', 'stemming', 'stuurgroep', 'suggestie', 'te', 'tegen',
  'tijdens', 'toch', 'toelichting', 'tot', 'u', 'uw', 'van', 'vanuit', 'veel', 'verder', 'verkeer', 'verslag', 'vervolgens', 'volgens', 'voor',
  'voorstel', 'voorzitter', 'vraag', 'waar', 'waarom', 'wanneer', 'want', 'wat', 'we', 'wel', 'welke', 'wethouders', 'wie', 'wij', 'worden', 'wordt',
  'zal', 'ze', 'zie', 'zij', 'zijn', 'zo',
]);
