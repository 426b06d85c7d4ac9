import { describe, expect, it } from '@jest/globals';
import { isKalenderdatum, isTijdstip } from './kalenderdatum.js';

describe('isKalenderdatum', () => {
  it.each(['2019-10-02', '2020-02-29', '0001-01-01', '9999-12-31'])('knows %s as a day', (datum) => { expect(isKalenderdatum(datum)).toBe(true); });
  it.each(['2019-02-30', '2019-02-29', '0000-01-01', '2019-13-01', '2019-1-1', '2019-10-02T00:00:00Z', '', 20191002, null])('knows %s as none', (datum) => { expect(isKalenderdatum(datum)).toBe(false); });
});

describe('isTijdstip', () => {
  it.each([
    '2019-11-01T12:00:00Z', '2019-11-01T12:00:00.5Z', '2019-11-01T23:59:59.999Z', '2020-02-29T00:00:00+01:00', '2019-03-31T02:30:00+02:00', '2019-11-01T12:00:00-23:59',
  ])('knows %s as a moment', (tijdstip) => { expect(isTijdstip(tijdstip)).toBe(true); });

  it.each([
    ['a day that does not exist', '2019-02-30T12:00:00Z'], ['an hour that does not exist', '2019-11-01T24:00:00Z'], ['a leap second', '2016-12-31T23:59:60Z'],
    ['no offset', '2019-11-01T12:00:00'], ['an offset that is not known', '2019-11-01T12:00:00-00:00'], ['an offset that does not exist', '2019-11-01T12:00:00+24:00'],
    ['more than milliseconds', '2019-11-01T12:00:00.0001Z'], ['a space', '2019-11-01 12:00:00Z'], ['small letters', '2019-11-01t12:00:00z'], ['a day', '2019-11-01'],
    ['the year 0 of UTC', '0001-01-01T00:00:00+01:00'], ['the year 10000 of UTC', '9999-12-31T23:59:59-01:00'], ['nothing', ''], ['a number', 0],
  ])('knows %s as none', (_, tijdstip) => { expect(isTijdstip(tijdstip)).toBe(false); });
});
