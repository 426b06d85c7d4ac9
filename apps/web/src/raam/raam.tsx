import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { Suspense, useEffect, useRef, type ReactElement } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { Verslagpaneel } from '../verslag/verslagpaneel.js';
import { useNaar } from './gezichtspunt.js';
import { Nieuws } from './nieuws.js';
import { Sessieregel } from './sessie.js';
import { Vangnet } from './vangnet.js';

const PAGINAS = [
  { pad: '/', naam: 'Vraag' }, { pad: '/matrix', naam: 'Matrix' }, { pad: '/dossiers', naam: 'Dossiers' }, { pad: '/vergaderingen', naam: 'Vergaderingen' },
  { pad: '/besluiten', naam: 'Besluiten' },
  { pad: '/acties', naam: 'Acties' }, { pad: '/zoeken', naam: 'Zoeken' }, { pad: '/beoordelen', naam: 'Beoordelen' },
  { pad: '/geheimhouding', naam: 'Geheimhouding' }, { pad: '/controle', naam: 'Controle' },
] as const;

/** What is around every page: the way past the menu, the menu, who is signed in, and the report beside the page. */
export function Raam(): ReactElement {
  const naar = useNaar();
  const inhoud = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useNieuwePagina(inhoud);
  return (
    <>
      <SkipLink className="nl-skip-link--visible-on-focus sla-over" href="#inhoud">Naar de inhoud</SkipLink>
      <header className="kop">
        <div className="kop__regel">
          <Link className="kop__naam" to={naar('/')}>Besluitregister</Link>
          <Sessieregel />
        </div>
        <nav aria-label="Hoofdmenu">
          <ul className="menu">
            {PAGINAS.map(({ pad, naam }) => (
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
    </>
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
