import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, gives, type Plain } from './plain-values.fixture.ts';

const [utc, west] = ['2018-01-02T23:12:01Z', '2018-01-02T23:12:01-08:00'];

describe('date functions', () => {
  it.each<[string, string, string]>([
    ['DD MMM YYYY hh:mm ZZZ', utc, '02 Jan 2018 23:12 UTC'],
    ['EEEE, DD-MMM-YY hh:mm:ss ZZZ', utc, 'Tuesday, 02-Jan-18 23:12:01 UTC'],
    ['EEE, DD MMM YYYY hh:mm:ss ZZZ', west, 'Tue, 02 Jan 2018 23:12:01 -0800'],
    ['MMM DD, YYYY', utc, 'Jan 02, 2018'],
    ['HH:mmaa', utc, '11:12pm'],
    ["h'h'mm", west, '23h12'],
    ["H 'o''clock'", west, "11 o'clock"],
    ["YYYY-MM-DD'T'hh:mm:ssZ", west, west],
    ['M/D/YY H AA s m ZZZZ ZZZZZ Z', '2021-12-05T00:09:07Z', '12/5/21 12 AM 7 9 +0000 +00:00 Z'],
    ["''", utc, "'"],
    ['MMMM', '2024-02-29T00:00:00+05:30', 'February'],
  ])('formatdate(%j, %j)', (spec, time, expected) => {
    expect(gives('formatdate', spec, time)).toBe(expected);
  });

  it.each<[string, readonly Plain[], unknown]>([
    ['timeadd', ['2017-11-22T00:00:00Z', '10m'], '2017-11-22T00:10:00Z'],
    ['timeadd', ['2017-11-22T00:00:00Z', '-2h5m'], '2017-11-21T21:55:00Z'],
    ['timeadd', ['2017-11-22T00:00:00+02:00', '1.5h'], '2017-11-22T01:30:00+02:00'],
    ['timeadd', ['2017-11-22T00:00:00.9Z', '200ms'], '2017-11-22T00:00:01Z'],
    ['timeadd', ['1969-12-31T23:59:59.5Z', '0'], '1969-12-31T23:59:59Z'],
    ['timeadd', ['2024-02-28T12:00:00Z', '24h'], '2024-02-29T12:00:00Z'],
    ['timecmp', ['2017-11-22T00:00:00Z', '2017-11-22T00:00:00Z'], 0],
    ['timecmp', ['2017-11-22T00:00:00Z', '2017-11-22T01:00:00Z'], -1],
    ['timecmp', ['2017-11-22T01:00:00Z', '2017-11-22T00:00:00Z'], 1],
    ['timecmp', ['2017-11-22T01:00:00Z', '2017-11-22T00:00:00-01:00'], 0],
    ['timecmp', ['2017-11-22T00:00:00.000000001Z', '2017-11-22T00:00:00Z'], 1],
  ])('%s %j', (name, args, expected) => {
    expect(gives(name, ...args)).toBe(expected);
  });

  it.each<[string, readonly Plain[]]>([
    ['formatdate', ['JJ', utc]],
    ['formatdate', ['YYY', utc]],
    ['formatdate', ["'x", utc]],
    ['formatdate', ["'x''", utc]],
    ['formatdate', ['toString', utc]],
    ['formatdate', ['', '2018-01-02']],
    ['formatdate', ['', '2018-02-30T00:00:00Z']],
    ['formatdate', ['', '2018-01-02T24:00:00Z']],
    ['formatdate', ['', '2018-01-02 00:00:00Z']],
    ['timeadd', [utc, '']],
    ['timeadd', [utc, '1d']],
    ['timeadd', [utc, '10']],
    ['timeadd', [utc, '9999999999h']],
    ['timeadd', ['9999-12-31T23:59:59Z', '1s']],
    ['timecmp', [utc, 'yesterday']],
  ])('refuses %s %j', (name, args) => {
    expect(call(name, args).is).toBe('failure');
  });

  it('adds what it takes away', () => {
    const moment = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
      .map(date => `${date.toISOString().slice(0, 19)}Z`);
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 10_000_000 }), (time, seconds) => {
        const later = call('timeadd', [time, `${seconds}s`]);
        if (later.is === 'failure') throw new Error(later.message);
        expect(gives('timeadd', later, `-${seconds}s`)).toBe(time);
        expect(gives('timecmp', time, later)).toBe(seconds === 0 ? 0 : -1);
      }),
    );
  });
});
