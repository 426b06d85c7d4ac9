/**
 * Finite verbs by which the writer of a report says what somebody did, with the act it stands for.
 * `deel` is the particle or the words that must follow in the same clause ("geeft … aan").
 */
export type Akt =
  | 'melden' | 'toelichten' | 'oordelen' | 'steunen' | 'vragen' | 'verzoeken' | 'voorstellen' | 'toezeggen'
  | 'besluiten' | 'concluderen' | 'procedure' | 'handelen';

export interface Werkwoord {
  readonly vormen: string;
  readonly deel?: string;
  readonly akt: Akt;
}

/** The first row that fits wins, so rows with a particle stand before the bare verb. */
export const WERKWOORDEN: readonly Werkwoord[] = [
  { vormen: 'geeft|geven|gaf|gaven', deel: '^\\s(?:(?!aan\\s)\\S+ ){0,8}?(?:toelichting|uitleg|presentatie|update|terugkoppeling|overzicht|inkijk|antwoord)', akt: 'toelichten' },
  { vormen: 'geeft|geven|gaf|gaven', deel: '^\\s(?:\\S+ ){0,3}?opdracht', akt: 'besluiten' },
  { vormen: 'verklaart|verklaren|verklaarde|verklaarden', deel: '(?:on)?gegrond|niet-ontvankelijk|vervallen', akt: 'besluiten' },
  { vormen: 'verleent|verlenen|machtigt|machtigen|benoemt|benoemen|mandateert|mandateren', akt: 'besluiten' },
  { vormen: 'stelt|stellen|stelde|stelden', deel: '(?:\\S+ ){0,12}?beschikbaar', akt: 'besluiten' },
  { vormen: 'geeft|geven|gaf|gaven', deel: 'in overweging', akt: 'voorstellen' },
  { vormen: 'geeft|geven|gaf|gaven', deel: 'complimenten', akt: 'oordelen' },
  { vormen: 'geeft|geven|gaf|gaven', deel: 'aan', akt: 'melden' },
  { vormen: 'licht|lichten|lichtte|lichtten', deel: 'toe', akt: 'toelichten' },
  { vormen: 'ligt', deel: 'toe', akt: 'toelichten' },
  { vormen: 'leidt|leiden|leidde', deel: 'in', akt: 'toelichten' },
  { vormen: 'legt|leggen|legde', deel: 'uit', akt: 'toelichten' },
  { vormen: 'legt|leggen|legde', deel: '^\\s(?:\\S+ ){0,2}?stemverklaring', akt: 'oordelen' },
  { vormen: 'legt|leggen|legde', deel: '^\\s(?:de |een )?(?:eed|belofte|verklaring)', akt: 'procedure' },
  { vormen: 'legt|leggen', deel: 'voor', akt: 'handelen' },
  { vormen: 'leest', deel: 'voor', akt: 'toelichten' },
  { vormen: 'presenteert|presenteren|presenteerde|schetst|schetsen|schetste|vertelt|vertellen|vertelde|verklaart|verklaarde|verduidelijkt|verduidelijken|verduidelijkte|demonstreert|behandelt', akt: 'toelichten' },
  { vormen: 'beantwoordt|beantwoorden', deel: '^\\s(?:deze|dit|die|de brief|de mail)', akt: 'handelen' },
  { vormen: 'beantwoordt|beantwoordde|antwoordt|antwoorden|antwoordde|reageert|reageren|reageerde', akt: 'toelichten' },
  { vormen: 'neemt|nemen', deel: '(?:ons|ons allen|allen|de aanwezigen|iedereen|de leden|het \\S+|de \\S+) mee in', akt: 'toelichten' },
  { vormen: 'staat|staan|stond', deel: 'stil bij', akt: 'toelichten' },
  { vormen: 'gaat|gaan|ging', deel: 'in op', akt: 'toelichten' },
  { vormen: 'vraagt|vragen|zoekt|zoeken|gaat|gaan', deel: '^\\s(?:dit|dat|het)? ?(?:na|uit)(?=[\\s.,])(?! van)', akt: 'handelen' },
  { vormen: 'vraagt|vragen|vroeg|vroegen', deel: '(?:\\S+ ){0,3}(?:aandacht|begrip|medewerking|inzet|steun)', akt: 'verzoeken' },
  { vormen: 'vraagt|vragen|vroeg|vroegen', deel: '(?:\\S+ ){0,4}?(?:om (?!een antwoord|toelichting|verduidelijking|uitleg)|te \\S+en\\b)', akt: 'verzoeken' },
  { vormen: 'vraagt|vragen|vroeg|vroegen', akt: 'vragen' },
  { vormen: 'stelt|stellen|stelde|stelden', deel: '^\\s(?:zich|zichzelf) (?:kort )?voor', akt: 'procedure' },
  { vormen: 'stelt|stellen|stelde', deel: '^(?! (?:\\S+ ){0,2}?(?:voor|vast|dat)(?:[ ,.:;]|$)) (?:\\S+ ){0,9}?(?:vraag|vragen)', akt: 'vragen' },
  { vormen: 'stelt|stellen|stelde|stelden', deel: '^(?:(?! voor )[^.]){0,80}\\ssamen', akt: 'handelen' },
  { vormen: 'stelt|stellen|stelde|stelden', deel: '^\\s(?:\\S+ )?voor(?=\\s|:|,)|\\svoor(?=\\s(?:om|dat|te|van)\\s|[.,:;]|$)', akt: 'voorstellen' },
  { vormen: 'stelt|stellen|stelde|stelden', deel: '^\\s(?:\\S+ ){0,3}?vast,? dat', akt: 'concluderen' },
  { vormen: 'stelt|stellen|stelde|stelden', deel: 'vast', akt: 'besluiten' },
  { vormen: 'stelt|stellen|stelde', deel: 'dat', akt: 'oordelen' },
  { vormen: 'informeert|informeren|informeerde', deel: '(?:naar|of|hoe|wanneer|bij)', akt: 'vragen' },
  { vormen: 'informeert|informeren|informeerde', akt: 'melden' },
  { vormen: 'wil|willen|wilde|wilden', deel: '(?:\\S+ ){0,2}weten', akt: 'vragen' },
  { vormen: 'wil|willen|wilde|wilden', deel: '(?:\\S+ ){0,3}?(?:recht ?zetten|kwijt|meegeven|benadrukken|opmerken)', akt: 'melden' },
  { vormen: 'wil|willen|wilde|wilden', deel: '(?:\\S+ ){0,4}?(?:amenderen|aanpassen|wijzigen)', akt: 'voorstellen' },
  { vormen: 'wil|willen|wilde|zou', deel: '(?:\\S+ ){0,8}?(?:graag|liefst|liever)', akt: 'voorstellen' },
  { vormen: 'wil|willen|wilde|wilden', deel: '^\\s(?:\\S+ ){0,2}?(?:eerst|niet|geen|pas|alleen|meer|minder|af|vasthouden|wachten)', akt: 'oordelen' },
  { vormen: 'wil|willen|wilde|wilden', deel: '^\\s(?:een|dat|ook|\\p{L}+[’\'s]s)', akt: 'oordelen' },
  { vormen: 'verzoekt|verzoeken|verzocht', akt: 'verzoeken' },
  { vormen: 'roept|roepen|riep', deel: 'op', akt: 'verzoeken' },
  { vormen: 'doet|doen|deed', deel: '^\\s(?:de |een )?mededelingen?', akt: 'melden' },
  { vormen: 'doet|doen|deed', deel: '(?:een |de |het )?(?:oproep|verzoek|beroep)', akt: 'verzoeken' },
  { vormen: 'dringt|dringen|drong|drongen', deel: 'aan', akt: 'verzoeken' },
  { vormen: 'pleit|pleiten|pleitte|bepleit|bepleiten|bepleitte', akt: 'voorstellen' },
  { vormen: 'adviseert|adviseren|adviseerde|adviseerden', deel: '^\\s(?:unaniem )?(?:positief|negatief)', akt: 'steunen' },
  { vormen: 'suggereert|suggereren|suggereerde|oppert|opperen|opperde|adviseert|adviseren|adviseerde|adviseerden', akt: 'voorstellen' },
  { vormen: 'zegt|zeggen|zei|zegde|zegden', deel: 'toe', akt: 'toezeggen' },
  { vormen: 'biedt|bieden|bood', deel: 'aan', akt: 'toezeggen' },
  { vormen: 'neemt|nemen', deel: '^\\s(?:de suggestie|de opmerking|het punt|het verzoek|dit|dat|deze \\S+)(?: \\S+){0,3}? mee(?=[\\s.,])(?! in)', akt: 'toezeggen' },
  { vormen: 'neemt|nemen|nam|namen', deel: '^\\saan,? dat', akt: 'oordelen' },
  { vormen: 'toont|tonen|toonde|toonden', deel: '^\\szich', akt: 'oordelen' },
  { vormen: 'belooft|beloven|beloofde', akt: 'toezeggen' },
  { vormen: 'komt|komen|kwam|kwamen', deel: '(?:hier|er|daar)?(?:op)? ?terug', akt: 'toezeggen' },
  { vormen: 'houdt|houden', deel: 'op de hoogte', akt: 'toezeggen' },
  { vormen: 'stemt|stemmen|stemde|stemden', deel: 'in\\b', akt: 'steunen' },
  { vormen: 'stemt|stemmen|stemde|stemden', deel: '(?:voor|tegen)', akt: 'steunen' },
  { vormen: 'gaat|gaan|ging|gingen', deel: 'akkoord', akt: 'steunen' },
  { vormen: 'is|zijn|was|waren', deel: '^\\s(?:\\S+ ){0,4}?(?:akkoord|eens|oneens|voorstander|tegenstander)|^\\s(?:(?:nu|ook|hier|daar|er|juist|wel|niet|zelf|echter|fel) ){0,3}(?:voor|tegen)(?! het (?:eerst|laatst)| de eerste)(?: (?:de|het|dit|een|zolang|omdat|want|mits|tenzij|als|vanwege|gezien|wegens)(?=\\s)|(?=[.:;,]))', akt: 'steunen' },
  { vormen: 'kiest|kiezen', deel: '^\\s(?:\\S+ ){0,4}?voor', akt: 'steunen' },
  { vormen: 'ziet|zien', deel: '^\\s(?:\\S+ ){0,3}?af van', akt: 'besluiten' },
  { vormen: 'spreekt|spreken|sprak|spraken', deel: '^\\s(?:\\S+ ){0,3}?af,? (?:dat|om)', akt: 'besluiten' },
  { vormen: 'ziet|zien|zag', deel: '^\\s(?:\\S+ ){0,4}?zitten(?=[\\s.,:;]|$)', akt: 'oordelen' },
  { vormen: 'schrijft|schrijven', deel: '^\\s(?:een|de|het|daar\\S*|hier\\S*)', akt: 'handelen' },
  { vormen: 'inventariseert|inventariseerde|peilt', deel: '^\\s(?:wie|of|hoe|welke)', akt: 'procedure' },
  { vormen: 'neemt|nemen|nam', deel: '^\\s(?:\\S+ ){1,4}?over(?=[.,;]|$)', akt: 'steunen' },
  { vormen: 'kijkt|kijken', deel: '^\\s(?:\\S+ )?of', akt: 'handelen' },
  { vormen: 'peilt|peilen|peilde', deel: '^\\s(?:de )?(?:mening|meningen|stemming)', akt: 'procedure' },
  { vormen: 'ziet|zien|zag', deel: '^\\s(?:\\S+ ){0,2}?(?:niets in|niets voor|weinig in|liever|graag|bezwaar|bezwaren|risico|kansen|meerwaarde|geen meerwaarde)', akt: 'oordelen' },
  { vormen: 'maakt|maken|maakte', deel: '^\\s(?:\\S+ ){0,2}?(?:bezwaar|voorbehoud)', akt: 'oordelen' },
  { vormen: 'doet|doen|deed|deden', deel: '^\\s(?:hier(?:aan)? |daar(?:aan)? |ook )?(?:niet )?mee(?=[\\s.,])', akt: 'oordelen' },
  { vormen: 'constateert|constateren', deel: '^\\sdat (?:iedereen|allen|alle \\S+|er (?:overeenstemming|consensus|geen bezwa\\p{L}+)|(?:het|de) (?:overleg|vergadering|DVO|raad|commissie|leden|aanwezigen))', akt: 'concluderen' },
  { vormen: 'houdt|houden', deel: '^\\s(?:\\S+ ){0,2}?vast aan', akt: 'oordelen' },
  { vormen: 'blijft|blijven', deel: '^\\s(?:\\S+ ){0,2}?(?:bij (?:zijn|haar|hun|dit|dat|het)|tegen(?=[\\s.,:;])|voorstander|tegenstander|van mening|kritisch|sceptisch|van oordeel)', akt: 'oordelen' },
  { vormen: 'handhaaft|handhaven|herziet|herzien|wijzigt|wijzigen', deel: '^\\s(?:\\S+ ){0,3}?(?:standpunt|mening|bezwaar|bezwaren|voorbehoud)', akt: 'oordelen' },
  { vormen: 'rondt', deel: '^\\s(?:(?:de|het|dit) (?:\\S+ )?)?af(?=[\\s:.,])', akt: 'concluderen' },
  { vormen: 'ondersteunt|ondersteund|ondersteunen|ondersteunde|ondersteunden|steunt|steunen|steunde|steunden|onderschrijft|onderschrijven|onderschreef|onderschreven|onderstreept|onderstreepte|onderstrepen', akt: 'steunen' },
  { vormen: 'sluit|sluiten|sloot|sloten', deel: 'aan', akt: 'steunen' },
  { vormen: 'kan|kunnen|kon|konden', deel: '(?:zich )?(?:vinden|instemmen)', akt: 'steunen' },
  { vormen: 'valt|vallen|viel|vielen', deel: '^\\s(?:\\S+ ){1,4}?bij(?=[\\s.,])', akt: 'steunen' },
  { vormen: 'beaamt|beamen|beaamde|beaamden', akt: 'steunen' },
  { vormen: 'schrikt|schrikken|schrok|bestrijdt|bestrijden|betwist|betwisten|baalt', akt: 'oordelen' },
  { vormen: 'begrijpt|begrijpen|begreep|snapt', akt: 'oordelen' },
  { vormen: 'kan|kunnen', deel: 'leven met|(?:hiermee|daarmee|ermee) leven', akt: 'steunen' },
  { vormen: 'kan|kunnen', deel: '^\\s(?:\\S+ ){0,8}?(?:steunen|ondersteunen|onderschrijven|meegaan)', akt: 'steunen' },
  { vormen: 'is|zijn', deel: '^\\s(?:\\S+ ){0,2}?onder de indruk', akt: 'oordelen' },
  { vormen: 'spreekt|spreken|sprak', deel: '^\\sin\\b', akt: 'procedure' },
  { vormen: 'overweegt|overwegen', akt: 'oordelen' },
  { vormen: 'denkt|denken|dacht', deel: '^\\s(?:zelf |meer |ook |vooral )?(?:aan|dat)', akt: 'oordelen' },
  { vormen: 'staat|staan|stond', deel: '^\\s(?:\\S+ ){0,3}?(?:tegenover|achter|open voor)\\b', akt: 'oordelen' },
  { vormen: 'nodigt|nodigen|nodigde|nodigden', deel: 'uit', akt: 'verzoeken' },
  { vormen: 'plaatst|plaatsen|plaatste', deel: '(?:\\S+ ){0,3}(?:kanttekening|kanttekeningen|opmerking|vraagtekens)', akt: 'oordelen' },
  { vormen: 'spreekt|spreken|sprak', deel: '(?:\\S+ ){0,4}(?:steun|waardering|zorg|zorgen|zorg|dank|uit)', akt: 'oordelen' },
  { vormen: 'vindt|vinden|vond|vonden|acht|achten|achtte|meent|menen|meende|betreurt|betreuren|betreurde|hoopt|hopen|hoopte|vreest|vrezen|vreesde|twijfelt|twijfelde|complimenteert|complimenteren|complimenteerde|waardeert|waarderen|waardeerde|benadrukt|benadrukken|benadrukte|benadrukten|beklemtoont|beklemtoonde|hecht|hechtte|gelooft|geloofde|betwijfelt|betwijfelde|verwelkomt|verwelkomde|herkent|herkennen|herkende|herkenden|waarschuwt|waarschuwde|mist|missen|miste', akt: 'oordelen' },
  { vormen: 'is|zijn|was', deel: '(?:\\S+ ){0,3}(?:blij|tevreden|trots|van mening|van oordeel|positief|negatief|kritisch|verheugd|bezorgd|teleurgesteld|benieuwd|enthousiast|content|huiverig|bang|sceptisch|geen voorstander|voorstander)', akt: 'oordelen' },
  { vormen: 'heeft|hebben|had', deel: '^\\s(?:\\S+ ){0,6}?(?:waardering|moeite|bezwaar|bezwaren|zorgen|twijfels|bedenkingen|complimenten|behoefte|vertrouwen|voorkeur|liever|liefst|klacht|klachten)', akt: 'oordelen' },
  { vormen: 'zal|zullen', deel: '^\\s(?:\\S+ ){0,5}?(?:instemmen|steunen|voorstemmen|tegenstemmen|(?:voor|tegen) stemmen)', akt: 'steunen' },
  { vormen: 'heeft|hebben|had', deel: '(?:\\S+ ){0,3}(?:vraag|vragen)\\b', akt: 'vragen' },
  { vormen: 'heeft|hebben|had', deel: '(?:\\S+ ){0,12}?(?:aangegeven|laten weten|gemeld|meegedeeld|medegedeeld|verteld|gezegd|aangekondigd|opgemerkt|geconstateerd|vernomen)', akt: 'melden' },
  { vormen: 'heeft|hebben', deel: '(?:\\S+ ){0,60}?(?:besloten|ingestemd|vastgesteld|aangenomen|verworpen|goedgekeurd|kennis ?genomen)', akt: 'melden' },
  { vormen: 'maakt|maken|maakte|maakten', deel: 'zich (?:\\S+ ){0,3}zorgen', akt: 'oordelen' },
  { vormen: 'zet|zetten|zette', deel: '(?:\\S+ ){0,2}vraagtekens', akt: 'oordelen' },
  { vormen: 'wijst|wijzen|wees', deel: '(?:er)?op', akt: 'melden' },
  { vormen: 'deelt|delen|deelde|deelden', deel: 'mee|mede', akt: 'melden' },
  { vormen: 'koppelt|koppelen', deel: '^\\s(?:dit|dat|het|de \\S+) (?:\\S+ ){0,3}?terug aan', akt: 'handelen' },
  { vormen: 'koppelt|koppelen', deel: '^\\sterug(?! (?:dat|over|uit|vanuit|wat|hoe))', akt: 'handelen' },
  { vormen: 'koppelt|koppelen|koppelde', deel: 'terug', akt: 'melden' },
  { vormen: 'deelt|delen', deel: '(?:de |deze |die )?(?:mening|zorg|zorgen|opvatting)', akt: 'steunen' },
  { vormen: 'laat|laten|liet', deel: 'weten', akt: 'melden' },
  { vormen: 'laat|laten|liet', deel: 'aantekenen', akt: 'oordelen' },
  { vormen: 'houdt|houden|hield', deel: '(?:voorstel|motie|amendement|stuk|punt|agendapunt|besluit|besluitvorming)(?![\\p{L}])(?: \\S+){0,4}? aan', akt: 'besluiten' },
  { vormen: 'merkt|merken|merkte', deel: 'op', akt: 'oordelen' },
  { vormen: 'stipt|stippen|stipte|kaart|kaarten|kaartte', deel: 'aan', akt: 'melden' },
  { vormen: 'maakt|maken', deel: '^\\skenbaar', akt: 'melden' },
  { vormen: 'onthoudt|onthouden|onthield|onthielden', deel: 'zich', akt: 'oordelen' },
  { vormen: 'uit|uiten|uitte', deel: '^\\s(?:zijn|haar|hun|de) (?:\\S+ )?(?:zorg|zorgen|waardering|twijfel|twijfels|ongenoegen|kritiek)', akt: 'oordelen' },
  { vormen: 'attendeert|attenderen', akt: 'melden' },
  { vormen: 'ontraadt|ontraden|ontraadde', akt: 'oordelen' },
  { vormen: 'raadt|raden', deel: 'af|aan', akt: 'oordelen' },
  { vormen: 'wenst|wensen', deel: '(?:allen|iedereen|een ieder|de aanwezigen|hem|haar)', akt: 'procedure' },
  { vormen: 'brengt|brengen|bracht', deel: 'in|naar voren|onder de aandacht', akt: 'melden' },
  { vormen: 'vult|vullen|vulde', deel: 'aan', akt: 'melden' },
  { vormen: 'haalt|halen', deel: 'aan', akt: 'melden' },
  { vormen: 'kondigt|kondigen', deel: 'aan', akt: 'procedure' },
  { vormen: 'ziet|zien|zag', deel: '^\\s(?:\\S+ ){0,4}?(?:geen|niets|weinig|kansen|mogelijkheden|risico)', akt: 'oordelen' },
  { vormen: 'komt|komen', deel: '^\\s(?:\\S+ ){0,6}?met een (?:\\p{L}+ )?(?:voorstel|plan|advies|notitie|overzicht|uitwerking|opzet|reactie)', akt: 'handelen' },
  { vormen: 'meldt|melden|meldde|meldden|zegt|zeggen|zei|zeiden|noemt|noemen|noemde|bericht|berichtte|rapporteert|rapporteerde|constateert|constateren|constateerde|herinnert|herinnerde|verwijst|verwijzen|verwees|signaleert|signaleren|signaleerde|refereert|refereerde|memoreert|memoreerde|bevestigt|bevestigen|bevestigde|schrijft|schreef|ziet|zag|verwacht|verwachten|verwachtte', akt: 'melden' },
  { vormen: 'besluit|besluiten|besloot|besloten', akt: 'besluiten' },
  { vormen: 'neemt|nemen|nam|namen', deel: '^\\s(?:het|een) besluit', akt: 'besluiten' },
  { vormen: 'neemt|nemen|nam', deel: '(?:\\S+ ){0,6}(?:kennis|voor kennisgeving)', akt: 'besluiten' },
  { vormen: 'keurt|keuren|keurde', deel: 'goed', akt: 'besluiten' },
  { vormen: 'wijst|wijzen|wees', deel: 'af', akt: 'besluiten' },
  { vormen: 'aanvaardt|aanvaarden|aanvaardde|verwerpt|verwerpen|verwierp|bekrachtigt|bekrachtigen|bekrachtigde', akt: 'besluiten' },
  { vormen: 'concludeert|concluderen|concludeerde|resumeert|resumeerde|vat|vatte', akt: 'concluderen' },
  { vormen: 'trekt|trekken|trok', deel: '^\\s(?:\\S+ ){0,3}?(?:bezwaar|bezwaren|steun|voorbehoud|bedenkingen|toestemming)(?:\\s\\S+){0,6}? in', akt: 'oordelen' },
  { vormen: 'trekt|trekken|trok', deel: 'in', akt: 'procedure' },
  { vormen: 'dient|dienen|diende|dienden', deel: '(?:\\S+ ){0,16}?in\\b', akt: 'procedure' },
  { vormen: 'opent|openen|opende|sluit|sloot|heet|schorst|heropent|dankt|bedankt|dankte|bedankte|feliciteert|verwelkomt', akt: 'procedure' },
  { vormen: 'beschouwt|beschouwen', akt: 'besluiten' },
];

/** Verbs of doing: a person before one of these has work to do. */
export const HANDELWERKWOORDEN =
  'gaat|gaan|zal|zullen|regelt|regelen|verzorgt|verzorgen|levert|leveren|stuurt|sturen|maakt|maken|organiseert|organiseren|zoekt|zoeken|plant|plannen|' +
  'zorgt|zorgen|checkt|checken|pakt|pakken|werkt|werken|stelt|stellen|schrijft|schrijven|betrekt|betrekken|coördineert|coördineren|bespreekt|bespreken|' +
  'onderzoekt|onderzoeken|inventariseert|inventariseren|benadert|benaderen|mailt|mailen|belt|bellen|deelt|delen|legt|leggen|vraagt|vragen|neemt|nemen|' +
  'bereidt|bereiden|voegt|voegen|past|passen|spreekt|spreken|prikt|prikken|draagt|dragen|controleert|controleren|publiceert|publiceren|verwerkt|verwerken|' +
  'verzendt|verzenden|verstuurt|versturen|verspreidt|verspreiden|agendeert|agenderen|bewaakt|bewaken|actualiseert|actualiseren|rondt|ronden|schakelt|schakelen|haalt|halen|' +
  'zet|zetten|peilt|peilen|evalueert|evalueren|trekt|trekken|brengt|brengen|koppelt|koppelen|nodigt|nodigen|vult|vullen|houdt|houden|herschrijft|bewerkt|monitort|reserveert|regisseert';

/** Past participles of saying, for "vanuit het OM wordt benadrukt dat …". */
export const VOLTOOIDE_DEELWOORDEN: readonly { readonly vormen: string; readonly akt: Akt }[] = [
  { vormen: 'aangegeven|gemeld|meegedeeld|medegedeeld|opgemerkt|gewezen op|bericht', akt: 'melden' },
  { vormen: 'benadrukt|betreurd|beklemtoond', akt: 'oordelen' },
  { vormen: 'onderstreept|ondersteund|gesteund|onderschreven', akt: 'steunen' },
  { vormen: 'gevraagd|geïnformeerd naar', akt: 'vragen' },
  { vormen: 'verzocht|opgeroepen', akt: 'verzoeken' },
  { vormen: 'voorgesteld|geopperd|gesuggereerd|gepleit', akt: 'voorstellen' },
  { vormen: 'toegezegd', akt: 'toezeggen' },
  { vormen: 'ingediend', akt: 'procedure' },
  { vormen: 'toegelicht|uitgelegd|gepresenteerd|geantwoord', akt: 'toelichten' },
];

/** Someone's comings and goings: news about a person, not said by that person. */
export const LEVENSLOOP =
  /\b(?:verlaten|verlaat|vertrekt|vertrek|afscheid|met pensioen|opvolger|opgevolgd|volgt \S+ (?:\S+ )?op|in dienst|kennis (?:te )?maken|kennismaken|benoemd|overleden|afwezig|afgemeld|verhinderd|aanwezig|trouwen|verhuizen|verlof|geslaagd)\b/u;

/** Finite verbs common enough to tell a sentence from a heading. */
export const PERSOONSVORMEN =
  'is|zijn|was|waren|ben|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon|zal|zullen|zou|zouden|moet|moeten|mag|mogen|wil|willen|' +
  'gaat|gaan|ging|komt|komen|kwam|doet|doen|geeft|geven|gaf|vraagt|vragen|stelt|stellen|ligt|liggen|staat|staan|blijft|blijven|blijkt|lijkt|lijken|' +
  'zegt|zeggen|vindt|vinden|dient|dienen|besluit|besluiten|meldt|melden|maakt|maken|neemt|nemen|houdt|houden|loopt|lopen|ziet|zien|werkt|werken|' +
  'presenteert|vertelt|schetst|antwoordt|reageert|benadrukt|herkent|adviseert|bevestigt|pleit|leidt|licht|deelt|sluit|opent|heet|volgt|volgen|vraagt|biedt|bieden|brengt|brengen|betreft|betekent|gebeurt|hoopt|verzoekt|verzorgt|verloopt|' +
  'zorgt|krijgt|krijgen|weet|weten|denkt|denken|verwacht|verwachten|constateert|concludeert|merkt|verwijst|beschouwt|informeert|omvat|stijgt|bedraagt|wijst|spreekt|speelt|spelen|zit|zitten|hoeft|leert|luidt|raakt|helpt|vormt|vormen|ontstaat|ontstaan|bestaat|bestaan|stemt|steunt|wordt|behoeft|levert|stemmen|stemden|gebruikt|verdwijnt|blijven|bieden|heten|onthoudt|vereist';

/** Verbs that only people do: a single capitalised word before one of these is a name. */
export const MENSELIJKE_WERKWOORDEN = 'complimenteert|antwoordt|antwoordde|mist|vindt|dankt|bedankt|vertelt|merkt|hoopt|beaamt|herkent|betreurt|bepleit|vult|vroeg|zei';
