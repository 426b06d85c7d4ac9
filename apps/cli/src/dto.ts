import type { Inhoud } from '@besluitregister/domain';
import { InhoudDto, inhoudUit, leesInvoer } from '@besluitregister/registration';
import { EXIT, Opdrachtfout } from './uitvoer.js';

/** What a command would send as a body, checked as if it were. @throws Opdrachtfout with a sentence for everything that is wrong */
export async function leesDto<D extends object>(klasse: new () => D, body: object): Promise<D> {
  const gelezen = await leesInvoer(klasse, body);
  if ('geweigerd' in gelezen) throw new Opdrachtfout(EXIT.onjuist, gelezen.code, gelezen.bericht);
  return gelezen;
}

/** The content of a vastlegging. @throws Opdrachtfout as {@link leesDto} */
export async function leesInhoud(body: object): Promise<Inhoud> {
  const inhoud = inhoudUit(await leesDto(InhoudDto, body));
  if (!inhoud) throw new Error('a body without content');
  return inhoud;
}
