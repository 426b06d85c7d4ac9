import { Body, Inject, Post } from '@nestjs/common';
import { documentDecider } from '@besluitregister/domain';
import { IdUitPad, Tekst } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { MetRedenDto } from '../http/reden.dto.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';

export class RectificeerDocumentDto extends MetRedenDto {
  @Tekst({ max: 300, omschrijving: 'De juiste bestandsnaam.' })
  naam!: string;
}

@Opdrachten('documenten', 'Documenten')
export class DocumentenController {
  constructor(@Inject(Verwerker) private readonly verwerker: Verwerker) {}

  @Post(':documentId/rectificaties')
  @Opdrachtoperatie('Corrigeer de naam van een document.')
  rectificeer(
    @IdUitPad('documentId') documentId: string, @Body() { naam, reden }: RectificeerDocumentDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.verwerker.verwerkEen(aanvraag, documentDecider, 'Document', documentId, { type: 'RectificeerDocument', documentId, naam, reden }, {
      location: `/v1/documenten/${documentId}`, inhoud: { documentId },
    });
  }
}
