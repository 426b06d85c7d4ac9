import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Handelingnaam } from './rechten.js';

/** Metadata key of {@link Handeling}. */
export const HANDELING = 'besluitregister:handeling';

/** For everybody who is signed in, whatever the role: one's own session. */
export const AANGEMELD = 'aangemeld';

/** What an operation of the API does, as a row of the table of rights; an operation that is none of them is refused. */
export function Handeling(naam: Handelingnaam | typeof AANGEMELD): CustomDecorator {
  return SetMetadata(HANDELING, naam);
}
