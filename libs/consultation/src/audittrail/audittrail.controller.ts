import { Handeling } from '@besluitregister/access';
import { CATALOGUS, CATEGORIEEN, type Categorie, type Gebeurtenistype } from '@besluitregister/domain';
import { Gepagineerd, Id, JaNeeInVraag, Keuze, Tijdstip, Vorm } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { LijstVraagDto } from '../lijsten/lijstvraag.dto.js';
import { audittrailSchema, type Audittrailantwoord } from './audittrail.schema.js';
import { AudittrailService } from './audittrail.service.js';

const optioneel = true;
const SORTERINGEN = ['nummer', '-nummer'] as const;

class AudittrailVraagDto extends LijstVraagDto {
  @Keuze([...CATALOGUS.keys()], { optioneel, omschrijving: 'Alleen deze soort gebeurtenis.' })
  readonly type?: Gebeurtenistype;

  @Keuze(CATEGORIEEN, { optioneel, omschrijving: 'Alleen wat over dit soort object gaat.' })
  readonly categorie?: Categorie;

  @Id({ optioneel, omschrijving: 'Alleen wat over dit object gaat.' })
  readonly object?: string;

  @Id({ optioneel, omschrijving: 'Alleen wat over deze vergadering gaat.' })
  readonly vergadering?: string;

  @Id({ optioneel, omschrijving: 'Alleen wat over deze vastlegging gaat.' })
  readonly vastlegging?: string;

  @Id({ optioneel, omschrijving: 'Alleen wat deze gebruiker deed.' })
  readonly actor?: string;

  @Vorm(/^[a-z0-9][a-z0-9-]{0,59}$/, { optioneel, omschrijving: 'Alleen met deze reden.' })
  readonly reden?: string;

  @JaNeeInVraag({ optioneel, omschrijving: 'Alleen met, of zonder, een reden: met een reden zijn het correcties, doorhalingen en wissingen.' })
  readonly metReden?: boolean;

  @Tijdstip({ optioneel, omschrijving: 'Alleen wat op of na dit tijdstip bekend werd.' })
  readonly van?: string;

  @Tijdstip({ optioneel, omschrijving: 'Alleen wat op of voor dit tijdstip bekend werd.' })
  readonly tot?: string;

  @Keuze(SORTERINGEN, { optioneel, omschrijving: 'Op nummer; met - ervoor het laatste eerst. Zonder deze parameter -nummer.' })
  readonly sort?: (typeof SORTERINGEN)[number];
}

@ApiTags('Audittrail')
@Controller('audittrail')
export class AudittrailController {
  constructor(@Inject(AudittrailService) private readonly service: AudittrailService) {}

  @Get()
  @Handeling('audittrail.raadplegen')
  @ApiOperation({ summary: 'Wat er in het register gebeurde, door wie en waarom', description: 'In de vorm van de AuditTrail van de ZGW-API’s; peildatum speelt hier geen rol.' })
  @Antwoord(audittrailSchema, 'Een bladzijde van de audittrail.')
  @Gepagineerd()
  audittrail(@Query() vraag: AudittrailVraagDto): Promise<Audittrailantwoord> {
    const { type, categorie, object, vergadering, vastlegging, actor, reden, metReden, van, tot } = vraag;
    return this.service.audittrail({
      types: type === undefined ? undefined : [type], categorie, objectId: object, vergaderingId: vergadering, vastleggingId: vastlegging,
      actorId: actor, redenCode: reden, metReden, bekendVan: van, bekendTot: tot,
    }, vraag);
  }
}
