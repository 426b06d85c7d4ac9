import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { MetRedenDto } from '../http/reden.dto.js';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import type { Aanvraag } from '../opdracht/verwerker.js';
import {
  AliasDto, DossierSamenvoegingDto, HeropeningDto, NaamDto, OpenDossierDto, RectificeerDossierDto, SluitingDto,
} from './dossiers.dto.js';
import { DossiersService } from './dossiers.service.js';

@Opdrachten('dossiers', 'Dossiers')
export class DossieropdrachtenController {
  constructor(@Inject(DossiersService) private readonly dossiers: DossiersService) {}

  @Post()
  @Handeling('dossier.openen')
  @Opdrachtoperatie('Open een dossier.')
  open(@Body() { naam, thema }: OpenDossierDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const dossierId = idUitOpdracht(aanvraag, 'dossier');
    return this.dossiers.voerUit(aanvraag, dossierId, { type: 'OpenDossier', dossierId, naam, thema });
  }

  @Post(':dossierId/namen')
  @Handeling('dossier.wijzigen')
  @Opdrachtoperatie('Geef een dossier een andere naam.')
  hernoem(@IdUitPad('dossierId') dossierId: string, @Body() { naam }: NaamDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.dossiers.voerUit(aanvraag, dossierId, { type: 'HernoemDossier', dossierId, naam });
  }

  @Post(':dossierId/aliassen')
  @Handeling('dossier.wijzigen')
  @Opdrachtoperatie('Voeg een alias toe.')
  voegAliasToe(@IdUitPad('dossierId') dossierId: string, @Body() { alias }: AliasDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.dossiers.voerUit(aanvraag, dossierId, { type: 'VoegAliasToe', dossierId, aliasId: idUitOpdracht(aanvraag, 'alias'), alias }, '/alias');
  }

  @Post(':dossierId/aliassen/:aliasId/vervallenverklaringen')
  @Handeling('dossier.wijzigen')
  @Opdrachtoperatie('Laat een alias vervallen.')
  laatAliasVervallen(
    @IdUitPad('dossierId') dossierId: string, @IdUitPad('aliasId') aliasId: string, @Body() { reden }: MetRedenDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.dossiers.voerUit(aanvraag, dossierId, { type: 'LaatAliasVervallen', dossierId, aliasId, reden });
  }

  @Post(':dossierId/samenvoegingen')
  @Handeling('dossier.wijzigen')
  @Opdrachtoperatie('Voeg een dossier samen met een ander; beide geschiedenissen blijven vindbaar.')
  voegSamen(@IdUitPad('dossierId') dossierId: string, @Body() { inDossierId, reden }: DossierSamenvoegingDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.dossiers.voegSamen(aanvraag, dossierId, inDossierId, reden);
  }

  @Post(':dossierId/ongedaanmakingen')
  @Handeling('dossier.wijzigen')
  @Opdrachtoperatie('Maak een samenvoeging ongedaan.')
  maakOngedaan(@IdUitPad('dossierId') dossierId: string, @Body() { reden }: MetRedenDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.dossiers.voerUit(aanvraag, dossierId, { type: 'MaakSamenvoegingOngedaan', dossierId, reden });
  }

  @Post(':dossierId/sluitingen')
  @Handeling('dossier.wijzigen')
  @Opdrachtoperatie('Sluit een dossier. Het antwoord noemt welke behandelingen nog worden verwacht.')
  sluit(@IdUitPad('dossierId') dossierId: string, @Body() { geldigOp }: SluitingDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.dossiers.voerUit(aanvraag, dossierId, { type: 'SluitDossier', dossierId, geldigOp });
  }

  @Post(':dossierId/heropeningen')
  @Handeling('dossier.wijzigen')
  @Opdrachtoperatie('Heropen een gesloten dossier.')
  heropen(@IdUitPad('dossierId') dossierId: string, @Body() { geldigOp, reden }: HeropeningDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.dossiers.voerUit(aanvraag, dossierId, { type: 'HeropenDossier', dossierId, geldigOp, reden });
  }

  @Post(':dossierId/rectificaties')
  @Handeling('dossier.wijzigen')
  @Opdrachtoperatie('Corrigeer de gegevens van een dossier; geef ze volledig.')
  rectificeer(
    @IdUitPad('dossierId') dossierId: string, @Body() { naam, thema, geslotenOp, reden }: RectificeerDossierDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.dossiers.voerUit(aanvraag, dossierId, { type: 'RectificeerDossier', gegevens: { dossierId, naam, thema, geslotenOp }, reden });
  }
}
