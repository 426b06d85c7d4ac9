import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import { documentDecider } from '@besluitregister/domain';
import { GenesteLijst, IdUitPad, Tekst } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { MetRedenDto } from '../http/reden.dto.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';
import { StukDto } from '../terugkoppelingen/terugkoppelingen.dto.js';
import { DocumentlakkenService } from './lakken.service.js';

export class RectificeerDocumentDto extends MetRedenDto {
  @Tekst({ max: 300, omschrijving: 'De juiste bestandsnaam.' })
  naam!: string;
}

export class LakDocumentDto extends MetRedenDto {
  @GenesteLijst(() => StukDto, { min: 1, max: 1_000, omschrijving: 'Wat onleesbaar wordt, in regels en tekens van de weergave.' })
  passages!: StukDto[];

  @Tekst({ max: 300, nulbaar: true, omschrijving: 'Bestandsnaam vanaf nu; null: zoals die was.' })
  naam!: string | null;
}

@Opdrachten('documenten', 'Documenten')
export class DocumentenController {
  constructor(
    @Inject(Verwerker) private readonly verwerker: Verwerker,
    @Inject(DocumentlakkenService) private readonly lakken: DocumentlakkenService,
  ) {}

  @Post(':documentId/lakkingen')
  @Handeling('document.lakken')
  @Opdrachtoperatie('Maak passages van een document onleesbaar. Het bestand zoals ontvangen wordt vernietigd; de gelakte regels blijven.')
  lak(@IdUitPad('documentId') documentId: string, @Body() dto: LakDocumentDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.lakken.lak(aanvraag, documentId, { passages: dto.passages, naam: dto.naam, reden: dto.reden });
  }

  @Post(':documentId/rectificaties')
  @Handeling('document.rectificeren')
  @Opdrachtoperatie('Corrigeer de naam van een document.')
  rectificeer(
    @IdUitPad('documentId') documentId: string, @Body() { naam, reden }: RectificeerDocumentDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.verwerker.verwerkEen(aanvraag, documentDecider, 'Document', documentId, { type: 'RectificeerDocument', documentId, naam, reden }, {
      location: `/v1/documenten/${documentId}`, inhoud: { documentId },
    });
  }
}
