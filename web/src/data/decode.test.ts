import { beforeAll, describe, expect, it } from 'vitest';
import { dutyIds } from '../../../src/model/index.ts';
import { controlAnswers } from '../../../src/reports/frameworks/control-answers.ts';
import { json } from '../../../src/reports/json.ts';
import { columnsOf, verdictCounts } from '../../../src/reports/tally.ts';
import { accountableIn } from '../../../src/reports/words.ts';
import { nameAt } from './decode.ts';
import { decoded, options } from './decoded.fixture.ts';

process.env['DEMARC_TODAY'] = '2026-11-20';
let given: Awaited<ReturnType<typeof decoded>>;
let ledger: { readonly [name: string]: unknown; readonly estate: { readonly counts: Readonly<Record<string, unknown>> } };
beforeAll(async () => {
  given = await decoded('examples/acme');
  ledger = JSON.parse([...json(given.assessed, { ...options, facts: false })].join(''));
});

describe('what is written into the pages and read again', () => {
  it('counts as the JSON ledger does', () => {
    const { report } = given;
    expect(report.estate.counts).toEqual(ledger.estate.counts);
    expect(verdictCounts(columnsOf(report.ledger))).toEqual(ledger.estate.counts['verdicts']);
    expect(report.ledger.findings.filter(({ verdict }) => verdict !== 'excepted').length).toBe((ledger['findings'] as unknown[]).length);
  });

  it('has every row of every subject: duty, holders, verdict, checks, team', () => {
    const { assessed, report } = given;
    expect(report.about.address.length).toBe(assessed.ledger.subjects.length);
    for (let i = 0; i < assessed.ledger.subjects.length; i++) {
      const rows = (of: typeof report.ledger) =>
        [...(of.profiles[of.profileOf[i] ?? 0] ?? [])].map(number => {
          const cell = of.cells[number];
          return [
            dutyIds[cell?.duty ?? 0],
            cell?.verdict,
            cell?.met,
            cell?.asked,
            of.holders[cell?.holders ?? 0],
            accountableIn(of, i, dutyIds[cell?.duty ?? 0]),
          ];
        });
      expect(rows(report.ledger)).toEqual(rows(assessed.ledger));
      const { address, kind, service, scope, type, answers, place } = assessed.ledger.subjects.at(i) ?? {};
      expect(report.ledger.subjects.at(i)).toMatchObject({ address, kind, service, scope, type, answers, place: { file: place?.file, line: place?.line } });
    }
  });

  it('answers for every control as the command does', () => {
    const { assessed, report } = given;
    expect(report.frameworks.map(({ id }) => id)).toContain('pci-dss-4.0.1');
    for (const framework of report.frameworks) expect(controlAnswers(framework, report.ledger)).toEqual(controlAnswers(framework, assessed.ledger));
  });

  it('has the findings in their order, with words and places', () => {
    const { assessed, report } = given;
    const expected = assessed.ledger.findings.filter(({ verdict }) => verdict !== 'met');
    expect(expected.length).toBeGreaterThan(20);
    expect(report.ledger.findings.length).toBe(expected.length);
    expected.forEach((finding, i) => {
      const { check, subject, verdict, because, part, byDefault } = finding;
      const again = report.ledger.findings.at(i);
      expect(again).toMatchObject({ check, subject, verdict, because, ...(part !== undefined && { part }), ...(byDefault && { byDefault }) });
      expect([again?.place.line, again?.cause.line]).toEqual([finding.place.line, finding.cause.line]);
    });
  });

  it('has what the charter makes of it, with the asset it is about', () => {
    const { input, report } = given;
    expect(report.charter?.gaps.length).toBe(input.charter?.gaps.length);
    input.charter?.gaps.forEach((gap, i) => {
      const again = report.charter?.gaps[i];
      expect(again).toMatchObject({ ...gap, place: { file: gap.place.file, line: gap.place.line } });
      if (again?.about !== undefined) expect(report.about.address[again.about]).toBe(gap.subject);
    });
    expect(report.about.team.names.length).toBeGreaterThan(2);
    expect(new Set(report.about.environment.names).size).toBeGreaterThan(1);
  });

  it('tells of each row what decided it', async () => {
    const { assessed, report } = given;
    const number = assessed.ledger.subjects.map(({ kind }) => kind).indexOf('aws.s3.bucket');
    const subject = assessed.ledger.subjects.at(number);
    const found = assessed.bound.found.get(subject?.id ?? '');
    if (!found) throw new Error('the example has no bucket');
    const detail = await report.detail(number);
    expect(detail.facts.length).toBe(Object.keys(found.asset.fields).length);
    for (const row of assessed.rows(found)) {
      const again = detail.rows.find(({ duty }) => duty === row.duty);
      if (!again) continue;
      expect(again.turnsOn.length).toBe(row.turnsOn.length);
      expect(again.results.map(({ check, verdict }) => ({ check, verdict }))).toEqual(row.results.map(({ check, verdict }) => ({ check, verdict })));
    }
    const quoted = detail.rows.flatMap(row => row.results.flatMap(({ because }) => because.flatMap(({ excerpts }) => excerpts)));
    expect(quoted.some(({ text }) => text.length > 3)).toBe(true);
  });

  it('links assets that name each other', async () => {
    const { relations, about } = (await decoded('examples/shop')).report;
    const links = [...relations.from].map((from, i) => `${about.address[from]} ${nameAt(relations.by, i)} ${about.address[relations.to[i] ?? -1]}`);
    expect(links.length).toBeGreaterThan(0);
    expect(links.join('\n')).not.toContain('undefined');
  });
});
