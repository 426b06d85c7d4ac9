import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode, type SubmitEvent } from 'react';
import { InhoudFormulier } from '../../inhoud/inhoud-formulier.js';
import type { InhoudSpreker } from '../../inhoud/spreker-velden.js';
import type { Inhoud } from '../../inhoud/inhoud.js';
import { Knop } from '../../raam/knop.js';
import { Keuzeveld } from '../../raam/veld.js';
import type { Verwerpreden } from './stappen.js';

/** What a reviewer fills in to do something else than accept. Focus goes to the first field, and back on Escape. */
function Vorm({ kop, knop, klaar, annuleer, children }: {
  readonly kop: string; readonly knop: string; readonly klaar: () => void; readonly annuleer: () => void; readonly children: ReactNode;
}): ReactElement {
  const vorm = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => { vorm.current?.querySelector<HTMLElement>('select, textarea, input')?.focus(); }, []);
  const verstuur = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    klaar();
  };
  return (
    <form className="formulier" ref={vorm} aria-labelledby={id} onSubmit={verstuur} onKeyDown={(event) => { if (event.key === 'Escape') annuleer(); }}>
      <h3 className="groep__kop" id={id}>{kop}</h3>
      {children}
      <div className="knoppen">
        <Knop type="submit">{knop}</Knop>
        <Knop bij="stil" onClick={annuleer}>Annuleer</Knop>
      </div>
    </form>
  );
}

export function Wijzigen({ inhoud, sprekers, vergaderdatum, klaar, annuleer }: {
  readonly inhoud: Inhoud; readonly sprekers: readonly InhoudSpreker[]; readonly vergaderdatum: string;
  readonly klaar: (inhoud: Inhoud) => void; readonly annuleer: () => void;
}): ReactElement {
  const [nieuw, zet] = useState(inhoud);
  return (
    <Vorm kop="Wijzigen en aanvaarden" knop="Aanvaard zo" klaar={() => { klaar(nieuw); }} annuleer={annuleer}>
      <InhoudFormulier inhoud={nieuw} zet={zet} sprekers={sprekers} vergaderdatum={vergaderdatum} />
    </Vorm>
  );
}

const REDENEN = [['geen-inhoud', 'er staat niets dat vastgelegd moet worden'], ['dubbel', 'het staat al in een ander voorstel'], ['verkeerd-gelezen', 'het is verkeerd gelezen'], ['anders', 'een andere reden']] as const;

export function Verwerpen({ klaar, annuleer }: { readonly klaar: (reden: Verwerpreden) => void; readonly annuleer: () => void }): ReactElement {
  const [reden, zet] = useState<Verwerpreden>('geen-inhoud');
  return (
    <Vorm kop="Verwerpen" knop="Verwerp" klaar={() => { klaar(reden); }} annuleer={annuleer}>
      <Keuzeveld label="Waarom" waarde={reden} keuzes={REDENEN} zet={zet} />
    </Vorm>
  );
}

/** The reader puts the caret where the second part begins. */
export function Splitsen({ inhoud, klaar, annuleer }: { readonly inhoud: Inhoud; readonly klaar: (teken: number) => void; readonly annuleer: () => void }): ReactElement {
  const id = useId();
  const [teken, zet] = useState(0);
  const citaat = inhoud.passages[0]?.citaat ?? '';
  const einde = citaat.slice(teken).trim();
  return (
    <Vorm kop="Splitsen" knop="Splits hier" klaar={() => { klaar(teken); }} annuleer={annuleer}>
      <div className="veld">
        <label className="utrecht-form-label" htmlFor={id}>Zet de cursor waar het tweede deel begint</label>
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea" id={id} readOnly rows={4} value={citaat} aria-describedby={`${id}-uitleg`}
          onSelect={(event) => { zet(event.currentTarget.selectionStart); }}
        />
        <span className="veld__uitleg" id={`${id}-uitleg`} role="status">{teken === 0 || einde === '' ? 'Nog geen plaats gekozen.' : `Het tweede deel begint met: “${einde.slice(0, 60)} …”`}</span>
      </div>
    </Vorm>
  );
}
