import { SetMetadata, type CustomDecorator } from '@nestjs/common';

/** Metadata key of {@link Openbaar}. */
export const OPENBAAR = 'besluitregister:openbaar';

/** Answered without signing in: what is asked for holds nothing of the record, or is the signing in itself. */
export function Openbaar(): CustomDecorator {
  return SetMetadata(OPENBAAR, true);
}
