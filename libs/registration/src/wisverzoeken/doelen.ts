import { geweigerd, wisdoelSchema, type Geweigerd, type Wisdoel } from '@besluitregister/domain';
import { plat } from '../http/plat.js';
import type { WisAnderDto, WisverzoekDto } from './wisverzoeken.dto.js';

const LIJSTEN = ['vastleggingen', 'personen', 'documenten', 'andere'] as const;

/** What is to be erased is one list for the domain, and four in the body. */
export function doelenUit(dto: WisverzoekDto): readonly Wisdoel[] | Geweigerd {
  const { vastleggingen, personen, documenten } = plat(dto);
  const doelen: Wisdoel[] = [
    ...vastleggingen.map((doel) => ({ soort: 'vastlegging' as const, ...doel })),
    ...personen.map((doel) => ({ soort: 'persoon' as const, ...doel })),
    ...documenten.map((doel) => ({ soort: 'document' as const, ...doel })),
  ];
  for (const [plaats, ander] of (dto.andere ?? []).entries()) {
    const doel = wisdoelSchema.safeParse(andersGeschreven(ander));
    if (!doel.success) return pastNiet(ander, `/andere/${plaats}`);
    doelen.push(doel.data);
  }
  return doelen;
}

/** The place in the body of a field of the one list. */
export function opLijst(veld: string, dto: WisverzoekDto): string {
  const [, plaats, rest = ''] = /^\/doelen\/(\d+)(\/.*)?$/.exec(veld) ?? [];
  if (plaats === undefined) return veld;
  let over = Number(plaats);
  for (const lijst of LIJSTEN) {
    const lengte = dto[lijst]?.length ?? 0;
    if (over < lengte) return `/${lijst}/${over}${rest}`;
    over -= lengte;
  }
  return veld;
}

function andersGeschreven({ soort, id, binnen, velden }: WisAnderDto): object {
  switch (soort) {
    case 'voorstel': return { soort, vastleggingId: id, terugkoppelingId: binnen, velden };
    case 'agendapunt':
    case 'verwachting': return { soort, [`${soort}Id`]: id, vergaderingId: binnen, velden };
    default: return binnen === null ? { soort, [`${soort}Id`]: id, velden } : { soort };
  }
}

function pastNiet({ soort }: WisAnderDto, veld: string): Geweigerd {
  return geweigerd('doel-ongeldig', `Dit past niet bij een ${soort}: noem velden die het heeft, en geef alleen bij een agendapunt, verwachting of `
    + 'voorstel waar het in staat.', veld);
}
