import { Type } from 'class-transformer';
import { IsArray, IsDefined, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import { describe, expect, it } from '@jest/globals';
import { controleerDtos } from './controleer-dtos.js';
import { Genest, GenesteLijst, Tekst } from './velden.js';

class Goed {
  @Tekst({ max: 5 }) tekst!: string;
}

class Omhullend {
  @Genest(() => Goed) een!: Goed;
  @GenesteLijst(() => Goed, { max: 2 }) meer!: Goed[];
}

class ZonderValidateNested {
  @IsDefined() @IsObject() @Type(() => Goed) een!: Goed;
}

class ZonderAanwezigheid {
  @ValidateNested() @Type(() => Goed) een!: Goed;
}

class ZonderType {
  @IsDefined() @ValidateNested() een!: Goed;
}

class LijstZonderType {
  @IsDefined() @IsArray() @ValidateNested({ each: true }) meer!: Goed[];
}

class LijstZonderRegelPerOnderdeel {
  @IsDefined() @IsArray() meer!: string[];
}

class OnderdelenZonderLijst {
  @IsDefined() @IsString({ each: true }) meer!: string[];
}

class AlleenOptioneel {
  @IsOptional() tekst?: string;
}

class GewisteSoort {
  @IsDefined() @IsObject() een!: { a: string };
}

class Leeg {
  zonder = 'decorator';
}

class Diep {
  @Genest(() => Omhullend) goed!: Omhullend;
  @Genest(() => GewisteSoort) fout!: GewisteSoort;
}

describe('controleerDtos', () => {
  it('accepts what the decorators of this library make', () => {
    expect(() => { controleerDtos([Omhullend, Goed]); }).not.toThrow();
  });

  it.each([
    [ZonderValidateNested, 'ZonderValidateNested.een houdt een object; gebruik @Genest'],
    [ZonderAanwezigheid, 'ZonderAanwezigheid.een zegt niet of het verplicht is'],
    [ZonderType, 'ZonderType.een houdt een object; gebruik @Genest'],
    [LijstZonderType, 'LijstZonderType.meer houdt een object; gebruik @Genest'],
    [LijstZonderRegelPerOnderdeel, 'LijstZonderRegelPerOnderdeel.meer houdt een lijst waarvan niemand de onderdelen controleert'],
    [OnderdelenZonderLijst, 'OnderdelenZonderLijst.meer controleert onderdelen, maar niet dat het een lijst is'],
    [AlleenOptioneel, 'AlleenOptioneel.tekst heeft geen regel voor zijn waarde'],
    [GewisteSoort, 'GewisteSoort.een houdt een object van een gewiste soort'],
    [Leeg, 'Leeg heeft geen enkele regel'],
    [Diep, 'GewisteSoort.een houdt een object van een gewiste soort'],
  ])('refuses %p', (klasse, fout) => {
    expect(() => { controleerDtos([klasse]); }).toThrow(fout);
  });

  it('names every fault at once', () => {
    expect(() => { controleerDtos([ZonderType, AlleenOptioneel]); }).toThrow(/ZonderType[\s\S]*AlleenOptioneel|AlleenOptioneel[\s\S]*ZonderType/);
  });
});
