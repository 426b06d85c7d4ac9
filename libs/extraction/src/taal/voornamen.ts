/**
 * First names by which "hij" and "zij" can be told apart. Only names that are given to men or to women nearly always; a name that
 * is missing here says nothing.
 */
export const MANNEN: ReadonlySet<string> = new Set([
  'aad', 'abdel', 'ad', 'adriaan', 'ahmed', 'albert', 'alex', 'ali', 'andré', 'anton', 'arie', 'arjan', 'arjen', 'arnold', 'arnoud', 'bart', 'bas', 'ben', 'bernard', 'bert', 'bob', 'bram', 'casper', 'cees', 'chris', 'cor', 'daan',
  'danny', 'david', 'dennis', 'dick', 'diederik', 'dirk', 'ed', 'edwin', 'egbert', 'emile', 'eric', 'erik', 'evert', 'ferdinand', 'frans', 'fred', 'freek', 'frits', 'gerard', 'gerben', 'gerrit', 'gert', 'gijs', 'hans', 'harm',
  'harry', 'hein', 'henk', 'herman', 'hubert', 'hugo', 'huub', 'ibrahim', 'ivo', 'jaap', 'jacob', 'jan', 'jasper', 'jelle', 'jeroen', 'jesse', 'job', 'joep', 'johan', 'john', 'jos', 'joost', 'jurgen', 'karel', 'kees', 'klaas',
  'koen', 'lars', 'leo', 'lex', 'lucas', 'luuk', 'maarten', 'marc', 'marcel', 'marco', 'mark', 'martijn', 'martin', 'mathijs', 'matthijs', 'maurice', 'max', 'menno', 'michel', 'michiel', 'mohamed', 'mohammed', 'mustafa', 'nico',
  'niels', 'olaf', 'oscar', 'onno', 'patrick', 'paul', 'peter', 'philip', 'pier', 'piet', 'pieter', 'pim', 'ralph', 'reinier', 'remco', 'rené', 'richard', 'rik', 'rob', 'robert', 'roel', 'roland', 'rolf', 'ron', 'ronald', 'rudolf',
  'ruud', 'sander', 'sebastiaan', 'siebe', 'sjoerd', 'stef', 'stefan', 'steven', 'sven', 'theo', 'thijs', 'thomas', 'tim', 'tom', 'ton', 'tjeerd', 'victor', 'vincent', 'walter', 'wiebe', 'wilfried', 'willem', 'wim', 'wouter', 'youssef',
]);

export const VROUWEN: ReadonlySet<string> = new Set([
  'agnes', 'aisha', 'alice', 'amber', 'angela', 'angelique', 'anita', 'ank', 'anke', 'anna', 'anne-marie', 'annelies', 'anneke', 'annemarie', 'annet', 'annette', 'annie', 'anouk', 'astrid', 'barbara', 'bea', 'bianca', 'carla', 'carolien',
  'caroline', 'carry', 'cecile', 'charlotte', 'christa', 'christine', 'claudia', 'conny', 'corrie', 'daphne', 'desiree', 'diana', 'dorien', 'edith', 'elisabeth', 'elise', 'ellen', 'els', 'elsbeth', 'emma', 'esra', 'esther', 'eva', 'evelien',
  'fatima', 'femke', 'floor', 'fleur', 'francis', 'froukje', 'gerda', 'grietje', 'hanna', 'hannah', 'hanneke', 'heleen', 'helen', 'henriette', 'hilde', 'ilse', 'inge', 'ingrid', 'irene', 'iris', 'janneke', 'jantine', 'jeanette', 'jessica',
  'joke', 'jolanda', 'josé', 'judith', 'julia', 'karen', 'karin', 'karina', 'kirsten', 'laura', 'lia', 'lieke', 'liesbeth', 'linda', 'lisa', 'lisette', 'lotte', 'louise', 'lucie', 'maaike', 'madelon', 'manon', 'margriet', 'margot', 'maria',
  'marianne', 'marieke', 'mariëlle', 'mariëtte', 'marijke', 'marina', 'marion', 'marja', 'marjan', 'marjolein', 'marleen', 'marlies', 'marloes', 'marloes', 'martine', 'maud', 'merel', 'mieke', 'mirjam', 'monique', 'nadia', 'naomi', 'nathalie',
  'nelleke', 'nicole', 'nienke', 'nina', 'noor', 'patricia', 'paula', 'petra', 'pia', 'rachel', 'renate', 'ria', 'rianne', 'riet', 'rosa', 'rosalie', 'saar', 'saida', 'samira', 'sandra', 'sanne', 'sara', 'sarah', 'saskia', 'silvia', 'simone',
  'sonja', 'sophie', 'stefanie', 'susan', 'suzanne', 'sylvia', 'tamara', 'tanja', 'tessa', 'thea', 'tineke', 'trudy', 'ursula', 'vera', 'wendy', 'wilma', 'yasmin', 'yvonne',
]);
