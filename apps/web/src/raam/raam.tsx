import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { api } from '../api/client.js';
import { useAntwoord } from '../api/use-antwoord.js';
import { Verslagpaneel } from '../verslag/verslagpaneel.js';
import { useNaar } from './gezichtspunt.js';
import { Nieuws } from './nieuws.js';
import { Rollen, Sessieregel } from './sessie.js';
import { Vangnet } from './vangnet.js';

/** The pages, and which roles have something to do there when not everyone has. */
const PAGINAS: readonly { readonly pad: string; readonly naam: string; readonly voor?: readonly string[] }[] = [
  { pad: '/', naam: 'Vraag' }, { pad: '/matrix', naam: 'Matrix' }, { pad: '/dossiers', naam: 'Dossiers' }, { pad: '/vergaderingen', naam: 'Vergaderingen' },
  { pad: '/besluiten', naam: 'Besluiten' },
  { pad: '/acties', naam: 'Acties' }, { pad: '/zoeken', naam: 'Zoeken' }, { pad: '/beoordelen', naam: 'Beoordelen', voor: ['secretaris', 'voorzitter'] },
  { pad: '/geheimhouding', naam: 'Geheimhouding', voor: ['secretaris', 'voorzitter', 'auditor', 'functionaris-gegevensbescherming'] }, { pad: '/controle', naam: 'Controle' },
];

/** What is around every page: the way past the menu, the menu, who is signed in, and the report beside the page. */
export function Raam(): ReactElement {
  const naar = useNaar();
  const inhoud = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const sessie = useAntwoord(useCallback((signal: AbortSignal) => api.GET('/sessie', { signal }), []));
  const rollen = useMemo(() => new Set<string>(sessie.inhoud?.rollen.map(({ rol }) => rol)), [sessie.inhoud]);
  useNieuwePagina(inhoud);
  const [menuOpen, zetMenuOpen] = useState(false);
  useEffect(() => { zetMenuOpen(false); }, [pathname]);
  return (
    <Rollen value={rollen}>
      <SkipLink className="nl-skip-link--visible-on-focus sla-over" href="#inhoud">Naar de inhoud</SkipLink>
      <header className="kop">
        <div className="kop__regel">
          <Link className="kop__naam" to={naar('/')}>Besluitregister</Link>
          <Sessieregel sessie={sessie} />
        </div>
        <nav className={menuOpen ? 'hoofdmenu hoofdmenu--open' : 'hoofdmenu'} aria-label="Hoofdmenu">
          <button className="hoofdmenu__knop" type="button" aria-expanded={menuOpen} aria-controls="menu" onClick={() => { zetMenuOpen(!menuOpen); }}>Menu</button>
          <ul className="menu" id="menu">
            {PAGINAS.filter(({ voor }) => voor?.some((rol) => rollen.has(rol)) ?? true).map(({ pad, naam }) => (
              <li key={pad}><NavLink className="menu__link" to={naar(pad)} end={pad === '/'}>{naam}</NavLink></li>
            ))}
          </ul>
        </nav>
      </header>
      <div className="vlak">
        <main className="inhoud" id="inhoud" ref={inhoud} tabIndex={-1}>
          <Vangnet key={pathname}>
            <Suspense fallback={<p className="bezig" role="status">Bezig met openen van de pagina …</p>}><Outlet /></Suspense>
          </Vangnet>
        </main>
        <Verslagpaneel />
      </div>
      <Nieuws />
    </Rollen>
  );
}

/** On another page reading starts at its top, also for who listens; on the same page nothing moves. */
function useNieuwePagina(inhoud: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const vorige = useRef(pathname);
  useEffect(() => {
    if (vorige.current === pathname) return;
    vorige.current = pathname;
    window.scrollTo(0, 0);
    inhoud.current?.focus({ preventScroll: true });
  }, [pathname, inhoud]);
}
