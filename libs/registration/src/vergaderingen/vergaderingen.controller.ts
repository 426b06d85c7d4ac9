import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import {
  geweigerd, vergaderingDecider, vergaderingId as idVanVergadering, type Geweigerd, type JsonObject, type VergaderingCommand,
} from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { plat } from '../http/plat.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import { controleerVerwijzingen, type Verwijzing } from '../opdracht/verwijzingen.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';
import {
  AgendapuntDto, BeeindigVerwachtingDto, PlanDto, PresentielijstDto, RectificeerVergaderingDto, VaststellingDto, VerplaatsDto, VerwachtingDto,
} from './vergaderingen.dto.js';

@Opdrachten('vergaderingen', 'Vergaderingen')
export class VergaderingopdrachtenController {
  constructor(
    @Inject(Aggregaten) private readonly aggregaten: Aggregaten,
    @Inject(Verwerker) private readonly verwerker: Verwerker,
  ) {}

  @Post()
  @Handeling('vergadering.plannen')
  @Opdrachtoperatie('Plan een vergadering. Dezelfde dag en hetzelfde volgnummer zijn dezelfde vergadering.')
  plan(@Body() { overlegId, datum, volgnummer = 1 }: PlanDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const vergaderingId = idVanVergadering(overlegId, datum, volgnummer);
    const command = { type: 'PlanVergadering', gegevens: { vergaderingId, overlegId, volgnummer, geldigOp: datum } } as const;
    return this.voerUit(aanvraag, vergaderingId, command, { verwijzingen: [{ soort: 'Overleg', id: overlegId, veld: '/overlegId' }] });
  }

  @Post(':vergaderingId/verplaatsingen')
  @Handeling('vergadering.wijzigen')
  @Opdrachtoperatie('Verplaats een vergadering die nog niet is gehouden naar een andere dag.')
  verplaats(@IdUitPad('vergaderingId') vergaderingId: string, @Body() { datum }: VerplaatsDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.voerUit(aanvraag, vergaderingId, { type: 'VerplaatsVergadering', gegevens: { vergaderingId, geldigOp: datum } });
  }

  @Post(':vergaderingId/rectificaties')
  @Handeling('vergadering.wijzigen')
  @Opdrachtoperatie('Corrigeer de datum van een vergadering die verkeerd is vastgelegd.')
  rectificeer(
    @IdUitPad('vergaderingId') vergaderingId: string, @Body() { datum, reden }: RectificeerVergaderingDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.voerUit(aanvraag, vergaderingId, { type: 'RectificeerVergadering', gegevens: { vergaderingId, geldigOp: datum }, reden });
  }

  @Post(':vergaderingId/agendapunten')
  @Handeling('vergadering.wijzigen')
  @Opdrachtoperatie('Neem een punt op de agenda op.')
  neemOp(@IdUitPad('vergaderingId') vergaderingId: string, @Body() dto: AgendapuntDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const agendapuntId = idUitOpdracht(aanvraag, 'agendapunt');
    return this.voerUit(aanvraag, vergaderingId, { type: 'NeemAgendapuntOp', gegevens: { ...plat(dto), vergaderingId, agendapuntId } }, {
      verwijzingen: [{ soort: 'Dossier', id: dto.dossierId, veld: '/dossierId' }],
      inhoud: { agendapuntId },
    });
  }

  @Post(':vergaderingId/presentielijsten')
  @Handeling('vergadering.wijzigen')
  @Opdrachtoperatie('Leg vast wie er waren, bij de vergadering of bij een agendapunt.')
  legAanwezigheidVast(@IdUitPad('vergaderingId') vergaderingId: string, @Body() dto: PresentielijstDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const verwijzingen = dto.aanwezigen.flatMap(({ persoonId, namensPersoonId }, plaats): Verwijzing[] => [
      { soort: 'Persoon', id: persoonId, veld: `/aanwezigen/${plaats}/persoonId` },
      { soort: 'Persoon', id: namensPersoonId, veld: `/aanwezigen/${plaats}/namensPersoonId` },
    ]);
    return this.voerUit(aanvraag, vergaderingId, { type: 'LegAanwezigheidVast', gegevens: { ...plat(dto), vergaderingId } }, { verwijzingen });
  }

  @Post(':vergaderingId/verwachtingen')
  @Handeling('vergadering.wijzigen')
  @Opdrachtoperatie('Leg vast dat een dossier in andere overleggen wordt verwacht.')
  verwacht(@IdUitPad('vergaderingId') vergaderingId: string, @Body() dto: VerwachtingDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const verwachtingId = idUitOpdracht(aanvraag, 'verwachting');
    return this.voerUit(aanvraag, vergaderingId, { type: 'VerwachtBehandeling', gegevens: { ...plat(dto), vergaderingId, verwachtingId } }, {
      verwijzingen: [
        { soort: 'Dossier', id: dto.dossierId, veld: '/dossierId' },
        ...dto.overlegIds.map((id, plaats): Verwijzing => ({ soort: 'Overleg', id, veld: `/overlegIds/${plaats}` })),
      ],
      inhoud: { verwachtingId },
    });
  }

  @Post(':vergaderingId/verwachtingen/:verwachtingId/beeindigingen')
  @Handeling('vergadering.wijzigen')
  @Opdrachtoperatie('Leg vast dat een behandeling niet langer wordt verwacht.')
  verwachtNietLanger(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('verwachtingId') verwachtingId: string,
    @Body() { overlegIds, geldigOp, reden }: BeeindigVerwachtingDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    const gegevens = { vergaderingId, verwachtingId, overlegIds, geldigOp };
    return this.voerUit(aanvraag, vergaderingId, { type: 'VerwachtBehandelingNietLanger', gegevens, reden }, { inhoud: { verwachtingId } });
  }

  @Post(':vergaderingId/vaststellingen')
  @Handeling('vergadering.vaststellen')
  @Opdrachtoperatie('Leg vast dat het verslag in een latere vergadering is vastgesteld.')
  stelVast(
    @IdUitPad('vergaderingId') vergaderingId: string, @Body() { inVergaderingId, gerectificeerd }: VaststellingDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.verwerker.verwerkMet(aanvraag, vergaderingDecider, 'Vergadering', vergaderingId, async (): Promise<VergaderingCommand | Geweigerd> => {
      const { state: { gepland } } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', inVergaderingId);
      return gepland
        ? { type: 'StelVerslagVast', gegevens: { vergaderingId, inVergaderingId, gerectificeerd, geldigOp: gepland.datum } }
        : geweigerd('vergadering-onbekend', `Vergadering ${inVergaderingId} is niet in het register; plan haar eerst.`, '/inVergaderingId');
    }, { location: adres(vergaderingId), inhoud: { vergaderingId } });
  }

  private voerUit(
    aanvraag: Aanvraag, vergaderingId: string, command: VergaderingCommand,
    { verwijzingen = [], inhoud = {} }: { verwijzingen?: readonly Verwijzing[]; inhoud?: JsonObject } = {},
  ): Uitslag {
    const maak = async (): Promise<VergaderingCommand | Geweigerd> => (await controleerVerwijzingen(this.aggregaten, verwijzingen)) ?? command;
    return this.verwerker.verwerkMet(aanvraag, vergaderingDecider, 'Vergadering', vergaderingId, maak, {
      location: adres(vergaderingId), inhoud: { vergaderingId, ...inhoud },
    });
  }
}

const adres = (vergaderingId: string): string => `/v1/vergaderingen/${vergaderingId}`;
