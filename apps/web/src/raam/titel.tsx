import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, type ReactElement, type ReactNode } from 'react';

/** The heading of a page, also in the tab of the browser. */
export function Titel({ children, tab }: { readonly children: ReactNode; readonly tab: string }): ReactElement {
  useEffect(() => { document.title = `${tab} · Besluitregister`; }, [tab]);
  return <Heading className="titel" level={1} appearance="level-2">{children}</Heading>;
}

/** The heading of a part of a page. */
export function Onderkop({ children, id, niveau = 2 }: { readonly children: ReactNode; readonly id?: string; readonly niveau?: 2 | 3 }): ReactElement {
  return <Heading className="onderkop" level={niveau} appearance={niveau === 2 ? 'level-4' : 'level-5'} {...(id === undefined ? {} : { id })}>{children}</Heading>;
}
