import { useId, type ReactElement } from 'react';

interface Basis {
  readonly label: string;
  readonly uitleg?: string;
}

/** A line of text, or a date, with its label. */
export function Tekstveld({ label, uitleg, waarde, zet, type = 'text', verplicht = false, lijst }: Basis & {
  readonly waarde: string; readonly zet: (waarde: string) => void; readonly type?: 'text' | 'date'; readonly verplicht?: boolean;
  /** What is offered to choose from, without forbidding anything else. */
  readonly lijst?: readonly string[];
}): ReactElement {
  const id = useId();
  return (
    <div className="veld">
      <label className="utrecht-form-label" htmlFor={id}>{label}</label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input" id={id} type={type} value={waarde} required={verplicht}
        {...(uitleg === undefined ? {} : { 'aria-describedby': `${id}-uitleg` })} {...(lijst === undefined ? {} : { list: `${id}-lijst` })}
        onChange={(event) => { zet(event.target.value); }}
      />
      {lijst && <datalist id={`${id}-lijst`}>{lijst.map((keus) => <option key={keus} value={keus} />)}</datalist>}
      {uitleg !== undefined && <span className="veld__uitleg" id={`${id}-uitleg`}>{uitleg}</span>}
    </div>
  );
}

/** Text of more than a line. */
export function Tekstvlak({ label, uitleg, waarde, zet, verplicht = false, rijen = 3 }: Basis & {
  readonly waarde: string; readonly zet: (waarde: string) => void; readonly verplicht?: boolean; readonly rijen?: number;
}): ReactElement {
  const id = useId();
  return (
    <div className="veld breed">
      <label className="utrecht-form-label" htmlFor={id}>{label}</label>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea" id={id} value={waarde} required={verplicht} rows={rijen}
        {...(uitleg === undefined ? {} : { 'aria-describedby': `${id}-uitleg` })} onChange={(event) => { zet(event.target.value); }}
      />
      {uitleg !== undefined && <span className="veld__uitleg" id={`${id}-uitleg`}>{uitleg}</span>}
    </div>
  );
}

/** One of a few; `keuzes` are codes with their words. */
export function Keuzeveld<K extends string>({ label, uitleg, waarde, keuzes, zet }: Basis & {
  readonly waarde: K; readonly keuzes: readonly (readonly [code: K, woord: string])[]; readonly zet: (waarde: K) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="veld">
      <label className="utrecht-form-label" htmlFor={id}>{label}</label>
      <select
        className="utrecht-select utrecht-select--html-select" id={id} value={waarde} {...(uitleg === undefined ? {} : { 'aria-describedby': `${id}-uitleg` })}
        onChange={(event) => {
          const gekozen = keuzes.find(([code]) => code === event.target.value);
          if (gekozen) zet(gekozen[0]);
        }}
      >
        {keuzes.map(([code, woord]) => <option key={code} value={code}>{woord}</option>)}
      </select>
      {uitleg !== undefined && <span className="veld__uitleg" id={`${id}-uitleg`}>{uitleg}</span>}
    </div>
  );
}

/** Codes with their words, in the order of the codes. */
export function keuzes<K extends string>(codes: readonly K[], woorden: Readonly<Record<string, string>>): readonly (readonly [K, string])[] {
  return codes.map((code) => [code, woorden[code] ?? code.replaceAll('-', ' ')]);
}
