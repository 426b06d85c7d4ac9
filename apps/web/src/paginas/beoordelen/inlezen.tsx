import { useCallback, useId, useState, type ReactElement, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client.js';
import { geefOpdracht } from '../../api/opdracht.js';
import type { Probleem } from '../../api/probleem.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { Knop } from '../../raam/knop.js';
import { Probleemmelding, Toestand } from '../../raam/toestand.js';
import { waarschuwingenUit } from './waarschuwingen.js';

/** A file, its meeting, and on to the review. */
export function Inlezen(): ReactElement {
  const overleggen = useAntwoord(useCallback((signal: AbortSignal) => api.GET('/overleggen', { signal }), []));
  return <Toestand antwoord={overleggen} wat="de overleggen">{(inhoud) => <Formulier overleggen={inhoud.overleggen} />}</Toestand>;
}

function Formulier({ overleggen }: { readonly overleggen: readonly { readonly overlegId: string; readonly naam: string }[] }): ReactElement {
  const id = useId();
  const navigeer = useNavigate();
  const [bezig, zetBezig] = useState(false);
  const [probleem, zetProbleem] = useState<Probleem | null>(null);
  const leesIn = async (velden: FormData): Promise<void> => {
    const bestand = velden.get('bestand');
    if (!(bestand instanceof File)) return;
    zetBezig(true);
    const body = { naam: bestand.name, overlegId: tekst(velden, 'overleg'), datum: tekst(velden, 'datum'), inhoud: await base64(bestand), beoordelen: true };
    const afloop = await geefOpdracht((header) => api.POST('/terugkoppelingen', { params: { header }, body }));
    zetBezig(false);
    if (!afloop.gelukt) { zetProbleem(afloop.probleem); return; }
    const { terugkoppelingId, vergaderingId, soort } = afloop.inhoud;
    // The same report may have been taken over before.
    if (soort === 'al-geregistreerd') await navigeer(`/vergaderingen/${String(vergaderingId)}`);
    else await navigeer(`/beoordelen/${String(terugkoppelingId)}`, { state: { waarschuwingen: waarschuwingenUit(afloop.inhoud) } });
  };
  const verstuur = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void leesIn(new FormData(event.currentTarget));
  };
  return (
    <form className="formulier" onSubmit={verstuur}>
      {probleem && <Probleemmelding probleem={probleem} />}
      <div className="veld">
        <label className="utrecht-form-label" htmlFor={`${id}-bestand`}>Bestand</label>
        <input id={`${id}-bestand`} name="bestand" type="file" accept=".txt,.md,.pdf,.docx" required aria-describedby={`${id}-bestand-uitleg`} />
        <span className="veld__uitleg" id={`${id}-bestand-uitleg`}>Tekst, Markdown, PDF of Word, hoogstens 20 MB.</span>
      </div>
      <div className="veld">
        <label className="utrecht-form-label" htmlFor={`${id}-overleg`}>Overleg</label>
        <select className="utrecht-select utrecht-select--html-select" id={`${id}-overleg`} name="overleg" required>
          {/* Nobody's report belongs to the first of the list by default. */}
          <option value="">kies het overleg …</option>
          {overleggen.map(({ overlegId, naam }) => <option key={overlegId} value={overlegId}>{naam}</option>)}
        </select>
      </div>
      <div className="veld">
        <label className="utrecht-form-label" htmlFor={`${id}-datum`}>Datum van de vergadering</label>
        <input className="utrecht-textbox utrecht-textbox--html-input" id={`${id}-datum`} name="datum" type="date" required />
      </div>
      <Knop type="submit" aria-busy={bezig}>{bezig ? 'Bezig met lezen …' : 'Lees in en beoordeel'}</Knop>
    </form>
  );
}

function tekst(velden: FormData, naam: string): string {
  const waarde = velden.get(naam);
  return typeof waarde === 'string' ? waarde : '';
}

/** The bytes of a file as base64. */
async function base64(bestand: File): Promise<string> {
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  const stukken: string[] = [];
  // In pieces: a call takes no more arguments than the stack holds.
  for (let begin = 0; begin < bytes.length; begin += 0x8000) stukken.push(String.fromCharCode(...bytes.subarray(begin, begin + 0x8000)));
  return btoa(stukken.join(''));
}
