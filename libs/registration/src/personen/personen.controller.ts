import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import { persoonDecider, type Geweigerd, type JsonObject, type PersoonCommand } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { plat } from '../http/plat.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { opgegaanIn } from '../opdracht/opgegaan-in.js';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';
import { AanvaardFunctieDto, LegNeerDto, PersoonDto, PersoonSamenvoegingDto, RectificeerPersoonDto } from './personen.dto.js';

@Opdrachten('personen', 'Personen')
export class PersonenController {
  constructor(
    @Inject(Aggregaten) private readonly aggregaten: Aggregaten,
    @Inject(Verwerker) private readonly verwerker: Verwerker,
  ) {}

  @Post()
  @Handeling('persoon.registreren')
  @Opdrachtoperatie('Registreer een persoon.')
  registreer(@Body() { naam }: PersoonDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const persoonId = idUitOpdracht(aanvraag, 'persoon');
    return this.voerUit(aanvraag, persoonId, { type: 'RegistreerPersoon', persoonId, naam });
  }

  @Post(':persoonId/functies')
  @Handeling('persoon.wijzigen')
  @Opdrachtoperatie('Leg vast dat iemand een functie heeft aanvaard.')
  aanvaard(@IdUitPad('persoonId') persoonId: string, @Body() dto: AanvaardFunctieDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const functieId = idUitOpdracht(aanvraag, 'functie');
    return this.voerUit(aanvraag, persoonId, { type: 'AanvaardFunctie', ...plat(dto), persoonId, functieId }, { functieId });
  }

  @Post(':persoonId/functies/:functieId/beeindigingen')
  @Handeling('persoon.wijzigen')
  @Opdrachtoperatie('Leg vast dat iemand een functie heeft neergelegd.')
  legNeer(
    @IdUitPad('persoonId') persoonId: string, @IdUitPad('functieId') functieId: string, @Body() { geldigOp }: LegNeerDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.voerUit(aanvraag, persoonId, { type: 'LegFunctieNeer', persoonId, functieId, geldigOp }, { functieId });
  }

  @Post(':persoonId/samenvoegingen')
  @Handeling('persoon.wijzigen')
  @Opdrachtoperatie('Voeg een persoon samen met een ander die dezelfde is.')
  voegSamen(@IdUitPad('persoonId') persoonId: string, @Body() { inPersoonId, reden }: PersoonSamenvoegingDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.voerUit(aanvraag, persoonId, async () => {
      const { state } = await this.aggregaten.laad(persoonDecider, 'Persoon', inPersoonId);
      const doel = state.naam === null ? null : { opgegaanIn: await opgegaanIn(this.aggregaten, persoonDecider, 'Persoon', state) };
      return { type: 'VoegPersoonSamen', persoonId, inPersoonId, doel, reden };
    });
  }

  @Post(':persoonId/rectificaties')
  @Handeling('persoon.wijzigen')
  @Opdrachtoperatie('Corrigeer de gegevens van een persoon; geef ze volledig.')
  rectificeer(@IdUitPad('persoonId') persoonId: string, @Body() dto: RectificeerPersoonDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const { reden, ...gegevens } = plat(dto);
    return this.voerUit(aanvraag, persoonId, { type: 'RectificeerPersoon', gegevens: { ...gegevens, persoonId }, reden });
  }

  private voerUit(
    aanvraag: Aanvraag, persoonId: string, command: PersoonCommand | (() => Promise<PersoonCommand | Geweigerd>), inhoud: JsonObject = {},
  ): Uitslag {
    const meer = { location: `/v1/personen/${persoonId}`, inhoud: { persoonId, ...inhoud } };
    return typeof command === 'function'
      ? this.verwerker.verwerkMet(aanvraag, persoonDecider, 'Persoon', persoonId, command, meer)
      : this.verwerker.verwerkEen(aanvraag, persoonDecider, 'Persoon', persoonId, command, meer);
  }
}
