import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsString, IsUUID, Matches, Max, Min,
  MinLength, ValidateBy, ValidateIf, ValidateNested, type ValidationOptions,
} from 'class-validator';
import { isKalenderdatum, isTijdstip } from './kalenderdatum.js';
import { noteerGenest, type Klasse } from './nesting.js';

/** Of every property: what the API document says of it, and whether it may be absent or null. Default: neither. */
export interface Veldopties {
  readonly omschrijving?: string;
  readonly optioneel?: boolean;
  readonly nulbaar?: boolean;
}

/** Of every list: how many items. */
export interface Lijstopties extends Veldopties {
  readonly max: number;
  readonly min?: number;
}

/** Text that is not blank (unless `min: 0`) nor the mark of erased text, at most `max` UTF-16 units long. */
export function Tekst(opties: Veldopties & { readonly max: number; readonly min?: number }): PropertyDecorator {
  const { min = 1, max } = opties;
  return veld(opties, { type: 'string', minLength: min, maxLength: max },
    IsString(), HoogstensLang(max), NietGewist(), ...(min > 0 ? [NietBlanco()] : []), ...(min > 1 ? [MinLength(min)] : []));
}

/** List of texts, each as {@link Tekst} of at most `maxLengte`. */
export function TekstLijst(opties: Lijstopties & { readonly maxLengte: number }): PropertyDecorator {
  const each = { each: true };
  return lijst(opties, { type: 'array', items: { type: 'string', minLength: 1, maxLength: opties.maxLengte } },
    IsString(each), HoogstensLang(opties.maxLengte, each), NietGewist(each), NietBlanco(each));
}

/** Text of a fixed form, such as a code; `vorm` is anchored and bounds the length. */
export function Vorm(vorm: RegExp, opties: Veldopties = {}): PropertyDecorator {
  return veld(opties, { type: 'string', pattern: vorm.source }, IsString(), Matches(vorm));
}

/** Bytes in canonical base64 (RFC 4648 §4), at most `max` characters of it. */
export function Base64(opties: Veldopties & { readonly max: number }): PropertyDecorator {
  const leesbaar = regel('base64', (value) => typeof value === 'string' && value !== '' && Buffer.from(value, 'base64').toString('base64') === value);
  return veld(opties, { type: 'string', format: 'byte', minLength: 4, maxLength: opties.max }, IsString(), HoogstensLang(opties.max), leesbaar);
}

/** One of these codes. */
export function Keuze(waarden: readonly string[], opties: Veldopties = {}): PropertyDecorator {
  return veld(opties, { type: 'string', enum: [...waarden] }, IsIn(waarden));
}

/** List of different codes out of these. */
export function KeuzeLijst(waarden: readonly string[], opties: Lijstopties): PropertyDecorator {
  return lijst(opties, { type: 'array', items: { type: 'string', enum: [...waarden] }, uniqueItems: true }, IsIn(waarden, { each: true }), ArrayUnique());
}

/** Whole number in JSON, bounds included. */
export function GeheelGetal(opties: Veldopties & { readonly min: number; readonly max: number }): PropertyDecorator {
  return veld(opties, { type: 'integer', minimum: opties.min, maximum: opties.max }, IsInt(), Min(opties.min), Max(opties.max));
}

/** `true` or `false` in JSON. */
export function JaNee(opties: Veldopties = {}): PropertyDecorator {
  return veld(opties, { type: 'boolean' }, IsBoolean());
}

/** UUID of any version; comes through in lower case, as in the names of streams (RFC 9562 §4). */
export function Id(opties: Veldopties = {}): PropertyDecorator {
  return veld(opties, { type: 'string', format: 'uuid' }, Transform(({ value }) => kleineLetters(value)), IsUUID('all'));
}

/** List of different UUIDs. */
export function Ids(opties: Lijstopties): PropertyDecorator {
  const naarKlein = Transform(({ value }: { value: unknown }): unknown => (Array.isArray(value) ? value.map(kleineLetters) : value));
  return lijst(opties, { type: 'array', items: { type: 'string', format: 'uuid' }, uniqueItems: true },
    naarKlein, IsUUID('all', { each: true }), ArrayUnique());
}

/** Existing calendar date `jjjj-mm-dd` (RFC 3339 full-date). */
export function Kalenderdatum(opties: Veldopties = {}): PropertyDecorator {
  return veld(opties, { type: 'string', format: 'date' }, regel('kalenderdatum', isKalenderdatum));
}

/** Existing moment with its offset from UTC (RFC 3339 date-time), at most to the millisecond. */
export function Tijdstip(opties: Veldopties = {}): PropertyDecorator {
  return veld(opties, { type: 'string', format: 'date-time' }, regel('tijdstip', isTijdstip));
}

/** An object of this DTO class: never an array, null or a bare value. */
export function Genest(klasse: () => Klasse, opties: Veldopties = {}): PropertyDecorator {
  return veld(opties, verwijzing(klasse), noteerGenest(klasse), Type(klasse), ValidateNested(), regel('isObject', (value) => value instanceof klasse()));
}

/** A list of objects of this DTO class: every item is one. */
export function GenesteLijst(klasse: () => Klasse, opties: Lijstopties): PropertyDecorator {
  // class-validator looks through a list within a list; a null or bare value it refuses itself.
  const plat = regel('geenLijstInLijst', (value) => !Array.isArray(value) || !value.some(Array.isArray));
  return lijst(opties, { ...verwijzing(klasse), isArray: true }, noteerGenest(klasse), Type(klasse), ValidateNested(), plat);
}

/** Query parameter: what held on that day in the world (DESIGN, two clocks). */
export function Peildatum(): PropertyDecorator {
  return Kalenderdatum({ optioneel: true, omschrijving: 'Toont wat op deze dag gold, naar wat nu bekend is.' });
}

/** Query parameter: the register exactly up to and including this event; comes through as bigint. */
export function TotNummer(): PropertyDecorator {
  return veld({ optioneel: true, omschrijving: 'Toont het register precies tot en met de gebeurtenis met dit nummer.' },
    { type: 'integer', format: 'int64', minimum: 1 },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^[1-9]\d{0,17}$/.test(value) ? BigInt(value) : value)),
    regel('nummer', (value) => typeof value === 'bigint'));
}

/** Query parameter: a place on the clock of the register, as the nummer of an event (0: before the first) or as a moment. */
export function NummerOfTijdstip(opties: Veldopties = {}): PropertyDecorator {
  return veld(opties, { type: 'string', maxLength: 40 },
    regel('nummerOfTijdstip', (value) => typeof value === 'string' && (/^(?:0|[1-9]\d{0,17})$/.test(value) || isTijdstip(value))));
}

/** Query parameter: a whole number, bounds included; comes through as number. */
export function GetalInVraag(opties: Veldopties & { readonly min: number; readonly max: number }): PropertyDecorator {
  return veld(opties, { type: 'integer', minimum: opties.min, maximum: opties.max },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value)),
    IsInt(), Min(opties.min), Max(opties.max));
}

/** Query parameter: `true` or `false`; comes through as boolean. */
export function JaNeeInVraag(opties: Veldopties = {}): PropertyDecorator {
  return veld(opties, { type: 'boolean' },
    Transform(({ value }: { value: unknown }) => (value === 'true' || value === 'false' ? value === 'true' : value)), IsBoolean());
}

/** What the API document says of one property. */
type Schema = Exclude<Extract<ApiPropertyOptions, { required?: boolean }>, { enumName: string }>;

/** Swagger takes a function for a reference to come, not for a class, by its name: it has to be `type`. */
function verwijzing(klasse: () => Klasse): { type: () => Klasse } {
  return { type: () => klasse() };
}

function lijst(opties: Lijstopties, api: Schema, ...regels: PropertyDecorator[]): PropertyDecorator {
  const { min = 0, max } = opties;
  return veld(opties, { ...api, minItems: min, maxItems: max }, IsArray(), ArrayMaxSize(max), ...(min > 0 ? [ArrayMinSize(min)] : []), ...regels);
}

/** Every property says whether it must be there; without that, class-validator lets a missing object pass. */
function veld(opties: Veldopties, api: Schema, ...regels: PropertyDecorator[]): PropertyDecorator {
  const { omschrijving, optioneel = false, nulbaar = false } = opties;
  const beschreven = { ...api, required: !optioneel, ...(nulbaar ? { nullable: true } : {}), ...(omschrijving === undefined ? {} : { description: omschrijving }) };
  const magOntbreken = (value: unknown): boolean => (optioneel && value === undefined) || (nulbaar && value === null);
  const aanwezig = [
    ...(optioneel || nulbaar ? [ValidateIf((_dto, value) => !magOntbreken(value))] : []),
    ...(optioneel ? [] : [IsDefined()]),
  ];
  return applyDecorators(ApiProperty(beschreven), ...aanwezig, ...regels);
}

function NietBlanco(options?: ValidationOptions): PropertyDecorator {
  return regel('nietBlanco', (value) => typeof value === 'string' && /\S/u.test(value), options);
}

/** The stored schemas count UTF-16 units; class-validator's MaxLength counts a pair of them as one. */
function HoogstensLang(max: number, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'maxLength', constraints: [max], validator: { validate: (value) => typeof value === 'string' && value.length <= max } }, options);
}

/** What erased text reads as: nobody may write it, or it could not be told apart. */
const GEWIST = '[gewist]';

function NietGewist(options?: ValidationOptions): PropertyDecorator {
  return regel('nietGewist', (value) => typeof value !== 'string' || value.trim() !== GEWIST, options);
}

function regel(name: string, validate: (value: unknown) => boolean, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name, validator: { validate } }, options);
}

function kleineLetters(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
