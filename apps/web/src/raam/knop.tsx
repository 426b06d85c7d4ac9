import { Button } from '@nl-design-system-candidate/button-react';
import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react';

/** The button of the design system, by what it is for. */
export function Knop({ bij = 'primair', children, ...rest }: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'disabled'> & {
  readonly bij?: 'primair' | 'secundair' | 'stil';
  readonly children: ReactNode;
}): ReactElement {
  const purpose = bij === 'primair' ? 'primary' : bij === 'secundair' ? 'secondary' : 'subtle';
  return <Button purpose={purpose} {...rest}>{children}</Button>;
}
