import { formatVkey, type Checkpoint, type Vkey } from '@besluitregister/audit-log';

/** What an auditor reads first; in the pack as LEESMIJ.txt. */
export function leesmij({ origin, size, root }: Checkpoint, vkey: Vkey): string {
  return `BEWIJSPAKKET VAN HET BESLUITREGISTER

Register   ${origin}
Omvang     ${size} gebeurtenissen (nummer 1 tot en met ${size})
Wortel     ${Buffer.from(root).toString('base64')}
Sleutel    ${vkey.keyId}
           ${formatVkey(vkey)}

Met dit pakket stelt u vast, zonder het register en zonder netwerk, of de reeks gebeurtenissen heel,
ongewijzigd en in volgorde is.

1. VERTROUW DIT PAKKET NIET OP ZIJN WOORD
   Vraag de beheerder langs een andere weg (telefoon, brief, publicatie) om het kenmerk van de sleutel,
   en vergelijk het met ${vkey.keyId}. Neem policy.txt daarna over op een plaats die van u is, en gebruik
   voortaan die. Een sleutel die met het pakket meekomt bewijst niets.

2. CONTROLEER
   besluitregister-verify verify <deze map> --policy <uw policy.txt> --state <uw bestand>
   Het bestand bij --state houdt uw laatste goede controlepunt vast. Bewaar het: daarmee ziet u de volgende
   keer of het register is ingekort of herschreven. Zonder zo'n bewaard controlepunt is dat niet te zien.

3. LEES HET OORDEEL
   Uitgangscode 0: in orde. 2: niet te controleren. 3: heel, maar niet op het gevraagde niveau.
   10: gewijzigd of vervalst. 11: een andere geschiedenis dan u kende. 12: ingekort of teruggezet.

Wat erin zit (C2SP tlog-tiles, RFC 6962):
   checkpoint              het ondertekende controlepunt
   tile/entries/           de gebeurtenissen, elk als RFC 8785-JSON met haar lengte ervoor
   tile/0/, tile/1/, …     de hashes van de boom
   controlepunten          elk controlepunt dat eerder is gepubliceerd, één JSON-tekst per regel
   ankers/                 tijdstempels (RFC 3161) en medeondertekeningen van getuigen, met wat zij ondertekenden
   policy.txt              wie het pakket zegt te vertrouwen (zie 1)
   sleutel.vkey            de openbare sleutel
Ook te controleren met andere programma's, zoals fsck van transparency-dev/tessera.

Vrije tekst en namen staan er versleuteld in; hun sleutels zitten niet in het pakket. Van een gewiste tekst
is de sleutel vernietigd: het bewijs blijft dan gelden, de tekst is weg.

Niet aangetoond wordt dat de inhoud juist is, dat iets is vastgelegd wat nooit is aangeboden, en wie iemand
werkelijk was. De eisen staan in docs/verify.md, de werkwijze in docs/how-to/audit.md.
`;
}
