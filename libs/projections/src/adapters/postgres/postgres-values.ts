import pg from 'pg';

import { isoTimestamp } from '../iso-timestamp.js';

const { types } = pg;

/** PostgreSQL's type numbers, which never change (pg_type.dat): those the driver has no name for. */
const TEXT_ARRAY = 1009;
const ARRAY_OF = { int8: 1016, date: 1182, timestamptz: 1185, numeric: 1231, interval: 1187 };

type Parser = (text: string) => unknown;

/** The driver declares that it knows fewer types than it does, and that it gives any. */
const driverParser = types.getTypeParser as (oid: number, format?: 'text' | 'binary') => Parser;

const asText: Parser = (text) => text;

const PARSERS: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [types.builtins.INT8, BigInt],
  [types.builtins.DATE, asText],
  [types.builtins.TIMESTAMPTZ, isoTimestamp],
  [types.builtins.INTERVAL, asText],
  [ARRAY_OF.int8, eachOf(BigInt)],
  [ARRAY_OF.date, eachOf(asText)],
  [ARRAY_OF.timestamptz, eachOf(isoTimestamp)],
  [ARRAY_OF.numeric, eachOf(asText)],
  [ARRAY_OF.interval, eachOf(asText)],
]);

/** The driver's parsers, except where they give other values than {@link Tx} promises. */
export const values: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): Parser => PARSERS.get(oid) ?? driverParser(oid, format),
};

/** The driver knows how to read an array of texts; each of them is then one value. */
function eachOf(parse: Parser): Parser {
  const texts = driverParser(TEXT_ARRAY);
  const each = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(each);
    return typeof value === 'string' ? parse(value) : null;
  };
  return (text) => each(texts(text));
}
