import { useEffect, useState, type ReactElement } from 'react';

const BEWAARD = 'besluitregister.sneltoetsen';

/** Keys of one letter, which a person can turn off (WCAG 2.1.4); they do nothing while something is being typed. */
export function useSneltoetsen(toetsen: Readonly<Record<string, () => void>>): { readonly aan: boolean; readonly zet: (aan: boolean) => void } {
  const [aan, zetAan] = useState(() => localStorage.getItem(BEWAARD) !== 'uit');
  useEffect(() => {
    if (!aan) return undefined;
    const luister = (event: KeyboardEvent): void => {
      const typt = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
      const doe = toetsen[event.key];
      if (typt || event.ctrlKey || event.metaKey || event.altKey || !doe) return;
      event.preventDefault();
      doe();
    };
    document.addEventListener('keydown', luister);
    return () => { document.removeEventListener('keydown', luister); };
  }, [aan, toetsen]);
  return { aan, zet: (nu) => { localStorage.setItem(BEWAARD, nu ? 'aan' : 'uit'); zetAan(nu); } };
}

const UITLEG = [['a', 'aanvaard'], ['g', 'heel het agendapunt bij elkaar'], ['w', 'wijzig'], ['x', 'verwerp'], ['s', 'splits'], ['v', 'voeg samen met het vorige'], ['o', 'maak ongedaan'], ['j', 'volgende'], ['k', 'vorige']] as const;

export function Sneltoetsuitleg({ aan, zet }: { readonly aan: boolean; readonly zet: (aan: boolean) => void }): ReactElement {
  return (
    <details className="sneltoetsen">
      <summary>Sneltoetsen ({aan ? 'aan' : 'uit'})</summary>
      <label className="vink"><input type="checkbox" checked={aan} onChange={(event) => { zet(event.target.checked); }} /> Sneltoetsen aan</label>
      <ul className="sneltoetsen__lijst">{UITLEG.map(([toets, wat]) => <li key={toets}><kbd>{toets}</kbd> {wat}</li>)}</ul>
    </details>
  );
}
