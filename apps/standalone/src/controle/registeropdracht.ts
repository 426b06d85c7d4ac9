import { randomUUID } from 'node:crypto';
import { registerDecider, type Geweigerd, type RegisterCommand } from '@besluitregister/domain';
import type { Uitgevoerd } from '@besluitregister/registration';
import type { Opslag } from '../schrijfkant.js';

/** What recording about the register itself takes. */
export interface Registerschrijver extends Pick<Opslag, 'gebruikers' | 'registerId'> {
  readonly samenstelling: Pick<Opslag['samenstelling'], 'verwerker'>;
}

/** Records a decision about the register itself, as its administrator. */
export async function voerRegisteropdrachtUit({ samenstelling: { verwerker }, gebruikers, registerId }: Registerschrijver, command: RegisterCommand): Promise<Uitgevoerd | Geweigerd> {
  const aanvraag = {
    commandId: randomUUID(), actor: await gebruikers.actor('beheerder'), correlationId: null,
    handtekening: { opdracht: command.type }, verwachteRevisie: null,
  };
  return verwerker.verwerkEen(aanvraag, registerDecider, 'Register', registerId, command, { location: '/v1/controlepunt', inhoud: { registerId } });
}
