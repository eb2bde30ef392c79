import { beforeAll, describe, expect, it } from 'vitest';
import { dutyIds, dutyOf } from '../../../src/model/index.ts';
import { accountableIn } from '../../../src/reports/words.ts';
import { decoded } from '../data/decoded.fixture.ts';
import type { Report } from '../data/report.ts';
import { mistakesIn, suggestions } from './check.ts';
import { findingsThat } from './findings.ts';
import { gapsThat } from './gaps.ts';
import { parse, queryOf, termText } from './parse.ts';
import { rowsThat } from './rows.ts';
import { exactly, isMeant, vocabularyOf } from './vocabulary.ts';

process.env['DEMARC_TODAY'] = '2026-11-20';
let report: Report;
beforeAll(async () => {
  ({ report } = await decoded('examples/acme'));
});

describe('the text of a query', () => {
  it('is words, keys with values, and what is left out', () => {
    expect(parse('layer:data,identity -severity:low "two words" plain team:"no team"').map(({ key, values, negated }) => [key, values, negated])).toEqual([
      ['layer', ['data', 'identity'], false],
      ['severity', ['low'], true],
      [undefined, ['two words'], false],
      [undefined, ['plain'], false],
      ['team', ['no team'], false],
    ]);
  });
  it('is never an error', () => {
    for (const text of ['', ' ', '-', ':', '"', 'team:', '-team:"', 'a:b:c', `${'x:'.repeat(5000)}`, '\n\t"']) expect(() => parse(text)).not.toThrow();
    expect(parse('- a').map(({ values }) => values)).toEqual([['-'], ['a']]);
  });
  it('is put together again from what was chosen', () => {
    expect(queryOf(termText('team', 'two words', 'x'), undefined, '', 'words')).toBe('team:"two words",x words');
  });
});

describe('a name among others', () => {
  it('is asked for so that no other is meant', () => {
    const names = ['shop', 'x.shop', 'Shop', 's*p', '=shop', 'none', 'a b,c'];
    for (const name of names) {
      const { values } = parse(termText('scope', exactly(names)(name)))[0] ?? { values: [] };
      expect(names.filter(one => values.some(value => isMeant(one, value)))).toEqual([name]);
    }
    expect(exactly(['aws.s3', 'aws.rds'])('aws.s3')).toBe('aws.s3');
  });
});

describe('what a query finds', () => {
  const all = () => {
    const { ledger } = report;
    return [...ledger.subjects.entries()].flatMap(([subject]) =>
      [...(ledger.profiles[ledger.profileOf[subject] ?? 0] ?? [])].map(number => ({ subject, number, cell: ledger.cells[number] })),
    );
  };
  it('is what is open, where no status is asked for', () => {
    const open = all().filter(({ cell }) => cell?.verdict === 'unmet' || cell?.verdict === 'unproven');
    expect(rowsThat('', report).length).toBe(open.length);
    expect(rowsThat('status:any', report).length).toBe(all().length);
    expect(rowsThat('status:unmet', report).length).toBe(report.estate.counts.verdicts.unmet);
    expect(rowsThat('status:any -status:unmet', report).length).toBe(all().length - report.estate.counts.verdicts.unmet);
  });
  it('is what all its words fit', () => {
    const rows = rowsThat('layer:data status:unmet,unproven service:s3', report);
    const byHand = all().filter(({ subject, cell }) => {
      const duty = dutyIds[cell?.duty ?? 0];
      const isData = duty !== undefined && dutyOf(duty).layer === 'data';
      return isData && ['unmet', 'unproven'].includes(cell?.verdict ?? '') && report.ledger.subjects.at(subject)?.service === 'aws.s3';
    });
    expect(byHand.length).toBeGreaterThan(0);
    expect([...rows.subject].map((subject, i) => [subject, rows.cell[i]])).toEqual(byHand.map(({ subject, number }) => [subject, number]));
  });
  it('is of a team, down to single duties', () => {
    const [team = ''] = report.about.team.names.filter(name => name !== '');
    const rows = rowsThat(termText('team', team), report);
    expect(rows.length).toBeGreaterThan(0);
    rows.subject.forEach((subject, i) => {
      expect(accountableIn(report.ledger, subject, dutyIds[report.ledger.cells[rows.cell[i] ?? 0]?.duty ?? 0]).team).toBe(team);
    });
    expect(rows.length + rowsThat(`-${termText('team', team)}`, report).length).toBe(rowsThat('', report).length);
  });
  it('is a finding by its check, its severity and the words of its reason', () => {
    const { found, checks } = report;
    const grave = findingsThat('severity:critical,high status:unmet', report);
    const byHand = [...found.subject.keys()].filter(i => {
      const severity = checks.get(found.check.names[found.check.of[i] ?? 0] ?? '')?.severity ?? '';
      return found.verdict.names[found.verdict.of[i] ?? 0] === 'unmet' && ['critical', 'high'].includes(severity);
    });
    expect([...grave]).toEqual(byHand);
    expect(findingsThat('"nothing else is written"', report).length).toBeGreaterThan(0);
    expect(findingsThat('qqqqqq', report).length).toBe(0);
    const [id] = [...checks.keys()].filter(check => check === 'aws.s3.keeps-versions');
    expect(findingsThat(`check:${id}`, report).length).toBe(findingsThat('check:CKV_AWS_21', report).length);
  });
  it('is a gap of the charter by its class and team', () => {
    const gaps = report.charter?.gaps ?? [];
    expect(gapsThat('', report).length).toBe(gaps.length);
    expect(gapsThat('class:unowned', report).length).toBe(gaps.filter(gap => gap.class === 'unowned').length);
    expect(gapsThat('team:none', report).length).toBe(gaps.filter(gap => gap.owner === undefined).length);
    expect(gapsThat('-class:unmet', report).length).toBe(gaps.filter(gap => gap.class !== 'unmet').length);
  });
});

describe('words that nobody knows', () => {
  it('are named, with the word that was perhaps meant', () => {
    const words = vocabularyOf(report);
    expect(mistakesIn('layr:data', words)).toEqual([{ message: 'There is no word “layr:”.', near: 'layer:', instead: 'layer:data' }]);
    expect(mistakesIn('a -layer:dat status:any', words)).toEqual([{ message: 'No layer is called “dat”.', near: 'data', instead: 'a -layer:data status:any' }]);
    expect(mistakesIn('layer:data status:unmet service:s3 asset:anything tag:x=y', words)).toEqual([]);
  });
  it('are suggested while one types', () => {
    const words = vocabularyOf(report);
    expect(suggestions('lay', 3, words).map(({ query }) => query)).toEqual(['layer:']);
    expect(suggestions('x layer:da', 10, words)[0]).toMatchObject({ text: 'data', query: 'x layer:data ' });
    expect(suggestions('status:unmet,unp', 16, words).map(({ query }) => query)).toEqual(['status:unmet,unproven ']);
  });
});
