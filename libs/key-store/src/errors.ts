/** A protected field cannot be decrypted: another key, another place, or changed bytes. */
export class OnleesbaarVeldFout extends Error {
  override readonly name = 'OnleesbaarVeldFout';
  readonly code = 'veld-onleesbaar';

  /**
   * @param veld the place of the field: stream and field path, never its text
   * @param oorzaak a Dutch half-sentence that says what was wrong
   */
  constructor(readonly veld: string, readonly kid: string | null, oorzaak: string) {
    super(`Het beschermde veld ${veld} is niet te lezen: ${oorzaak}. Controleer het register en vergelijk met een reservekopie.`);
  }
}

/** A protected field decrypts, but not to the text its commitment was made for: somebody tampered with it. */
export class GeschondenVeldFout extends Error {
  override readonly name = 'GeschondenVeldFout';
  readonly code = 'veld-geschonden';

  /** @param veld the place of the field: stream and field path, never its text */
  constructor(readonly veld: string, readonly kid: string) {
    super(
      `Het beschermde veld ${veld} (sleutel ${kid}) is na het vastleggen veranderd: de inhoud past niet bij de vingerafdruk. ` +
        'Gebruik de inhoud niet en meld dit aan de beheerder en de auditor.',
    );
  }
}

/** A text holds half a UTF-16 surrogate pair, which UTF-8 cannot carry: it would come back as another text. */
export class OngeldigeTekstFout extends Error {
  override readonly name = 'OngeldigeTekstFout';
  readonly code = 'tekst-ongeldig';

  /** @param positie zero-based, in UTF-16 code units */
  constructor(readonly waar: string, readonly positie: number) {
    super(`De tekst van ${waar} bevat op positie ${positie + 1} een half teken en kan zo niet worden bewaard. Voer de tekst opnieuw in.`);
  }
}

/** The key-encryption key (hoofdsleutel) is missing, malformed, readable by others, or not the one of this key store. */
export class HoofdsleutelFout extends Error {
  override readonly name = 'HoofdsleutelFout';

  constructor(
    readonly code: 'hoofdsleutel-ontbreekt' | 'hoofdsleutel-vorm' | 'hoofdsleutel-rechten' | 'hoofdsleutel-verkeerd',
    message: string,
  ) {
    super(message);
  }
}

/** The database is not a key store, not reachable, or of a release this one does not know; or a key in it cannot be unwrapped. */
export class SleutelbestandFout extends Error {
  override readonly name = 'SleutelbestandFout';

  constructor(
    readonly code:
      | 'sleutelbestand-vreemd' | 'sleutelbestand-versie' | 'sleutel-onleesbaar' | 'sleutelbestand-ander'
      | 'sleuteldatabase-onbereikbaar' | 'sleuteldatabase-te-oud' | 'opdracht-bezet',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A step of the command journal that its state does not allow: the command is unknown, or was answered already. */
export class OpdrachtJournaalFout extends Error {
  override readonly name = 'OpdrachtJournaalFout';

  constructor(
    readonly code: 'opdracht-onbekend' | 'opdracht-beantwoord',
    readonly commandId: string,
  ) {
    super(
      code === 'opdracht-onbekend'
        ? `Opdracht ${commandId} staat niet in het journaal. Bied de opdracht opnieuw aan.`
        : `Opdracht ${commandId} is al beantwoord en kan niet meer worden gewijzigd. Vraag het bewaarde antwoord op.`,
    );
  }
}

/** Text was encrypted under a data key that was destroyed before it could be recorded: encrypt and record it anew. */
export class SleutelVervallenFout extends Error {
  override readonly name = 'SleutelVervallenFout';
  readonly code = 'sleutel-vervallen';

  constructor(readonly commandId: string) {
    super(`Een sleutel van opdracht ${commandId} is intussen gewist. Bied de opdracht opnieuw aan.`);
  }
}
