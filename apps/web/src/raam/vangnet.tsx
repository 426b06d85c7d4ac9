import { Component, type ReactNode } from 'react';

interface Eigenschappen { readonly children: ReactNode }

/** A fault in a screen shows as a sentence instead of an empty window; what was recorded is on the server. */
export class Vangnet extends Component<Eigenschappen, { readonly gevallen: boolean }> {
  override readonly state = { gevallen: false };

  static getDerivedStateFromError(): { readonly gevallen: boolean } {
    return { gevallen: true };
  }

  override render(): ReactNode {
    if (!this.state.gevallen) return this.props.children;
    return (
      <section className="melding melding--fout" role="alert">
        <h1 className="melding__kop">Deze pagina kan niet worden getoond</h1>
        <p>Er zit een fout in het scherm. Wat u had vastgelegd, is bewaard. <a className="nl-link" href={window.location.href}>Laad de pagina opnieuw</a>, en meld het aan de beheerder als dit blijft.</p>
      </section>
    );
  }
}
