import { describe, expect, it } from 'vitest';
import { readFrom, treeOf } from '../../../test/estate-of.ts';
import { catalog } from '../../catalog/index.ts';
import { assess } from '../../engine/assess.ts';
import type { Estate, Problem } from '../../model/index.ts';
import { governing } from '../govern.ts';
import { loadCharter } from '../load.ts';
import { ownChecks } from './compile.ts';
import { withSeverities } from './severities.ts';

const today = '2026-11-22';
const head = { duty: 'back-up-data', of: 'aws.rds.instance' };
/** A charter with one check, of which the rest is given. */
const check = (rest: string, { duty, of } = head): string =>
  `checks:\n  - id: acme.one\n    of: ${of}\n    duty: ${duty}\n    title: It is so\n    severity: high\n    risk: It goes wrong.\n    ${rest.replaceAll('\n', '\n    ')}\n`;
const loaded = (yaml: string) => loadCharter(['demarc.yaml'], treeOf({ 'demarc.yaml': yaml }), { today }).charter;
const faults = (yaml: string): readonly Problem[] => {
  const { charter, problems } = loadCharter(['demarc.yaml'], treeOf({ 'demarc.yaml': yaml }), { today });
  return [...problems, ...ownChecks(charter, catalog).problems];
};
const estateOf = (texts: Readonly<Record<string, string>>): Estate => readFrom(Object.keys(texts).sort(), treeOf(texts), {});
const verdicts = (yaml: string, texts: Readonly<Record<string, string>>) => {
  const charter = loaded(yaml);
  const own = ownChecks(charter, catalog);
  expect(own.problems).toEqual([]);
  const whole = withSeverities(charter, { ...catalog, checks: [...catalog.checks, ...own.checks] });
  const { rows, bound } = assess(estateOf(texts), whole, { today, governing: governing(charter, today) });
  return Object.fromEntries(
    [...bound.found.values()].flatMap(found => {
      const result = rows(found)
        .flatMap(row => row.results)
        .find(one => one.check === 'acme.one');
      return result ? [[found.declaration.address, result.verdict]] : [];
    }),
  );
};
const database = (name: string, days: string, more = ''): string =>
  `resource "aws_db_instance" "${name}" {\n  engine = "postgres"\n  backup_retention_period = ${days}\n${more}}\n`;
const three = { 'main.tf': `${database('month', '30')}${database('week', '7')}${database('open', 'var.days')}variable "days" {}\n` };

describe('a check of your own', () => {
  it.each([
    ['expect: { backupDays: { at-least: 30 } }', 'met', 'unmet', 'unproven'],
    ['expect: { backupDays: 7 }', 'unmet', 'met', 'unproven'],
    ['expect: { backupDays: [7, 30] }', 'met', 'met', 'unproven'],
    ['expect: { backupDays: { none-of: [7] } }', 'met', 'unmet', 'unproven'],
    ['expect:\n  - { backupDays: 30 }\n  - { backupDays: 7 }', 'met', 'met', 'unproven'],
    ['expect: { backupDays: { written: true } }', 'met', 'met', 'unproven'],
    ['given: { backupDays: { at-most: 10 } }\nexpect: { backupDays: 7 }', 'none', 'met', 'unproven'],
    ['cel: backupDays >= 30', 'met', 'unmet', 'unproven'],
    ['cel: backupDays + 1 == 31 || backupDays in [7]', 'met', 'met', 'unproven'],
    ['cel: backupDays >= 30 || true', 'met', 'met', 'met'],
    ['cel: backupDays >= 30 && false', 'unmet', 'unmet', 'unmet'],
    ['cel: backupDays > 0\nexpect: { backupDays: 30 }', 'met', 'unmet', 'unproven'],
    ['cel: 100 / (backupDays - 30) > 0', 'unproven', 'unmet', 'unproven'],
  ])('%s', (rest, month, week, open) => {
    const said = verdicts(check(rest), three);
    expect([said['aws_db_instance.month'], said['aws_db_instance.week'], said['aws_db_instance.open']]).toEqual([month, week, open]);
  });

  const group = (port: number, cidr: string): string =>
    `resource "aws_security_group" "${cidr.startsWith('0') ? 'open' : 'closed'}${port}" {\n  ingress {\n    from_port = ${port}\n    to_port = ${port}\n    protocol = "tcp"\n    cidr_blocks = ["${cidr}"]\n  }\n}\n`;
  const groups = { 'main.tf': group(22, '0.0.0.0/0') + group(22, '10.0.0.0/8') + group(443, '0.0.0.0/0') };
  const ofGroups = { of: 'aws.vpc.security-group', duty: 'filter-traffic' };
  const ruleFacts = Object.keys(catalog.demarcations.find(({ of }) => of.id === ofGroups.of)?.of.fields ?? {});
  it('looks into parts, in patterns and in CEL', () => {
    expect(ruleFacts.length).toBeGreaterThan(0);
    const line = catalog.demarcations.find(({ of }) => of.id === ofGroups.of)?.of.fields ?? {};
    const [parts, field] = Object.entries(line).find(([, one]) => one.kind === 'parts') ?? [];
    const inner = Object.keys(field?.parts ?? {})[0];
    expect(faults(check(`expect: { ${parts}: { every: { ${inner}x: 1 } } }`, ofGroups))[0]?.message).toContain(
      `There is no fact "${inner}x". Did you mean ${inner}?`,
    );
    expect(faults(check(`cel: ${parts}.all(one, one.${inner}x == "1")`, ofGroups))[0]?.message).toContain(
      `There is no fact "${inner}x". Did you mean ${inner}?`,
    );
    expect(Object.keys(verdicts(check(`cel: ${parts}.size() < 100`, ofGroups), groups))).toHaveLength(3);
  });

  it('is asked where it is said, and nowhere else', () => {
    const scoped = `scopes:\n  - { id: shop, folders: [shop] }\n${check('expect: { backupDays: 30 }\nwhere: { scope: shop }')}`;
    expect(verdicts(scoped, { 'shop/main.tf': database('a', '7'), 'test/main.tf': database('b', '7') })).toEqual({
      'aws_db_instance.a': 'unmet',
      'aws_db_instance.b': 'none',
    });
  });

  it.each([
    ['a misspelt fact', check('expect: { backupDay: 30 }'), 8, 'There is no fact "backupDay". Did you mean backupDays?'],
    ['a misspelt condition', check('expect: { backupDays: { at-lest: 30 } }'), 8, 'There is no condition "at-lest". Did you mean at-least?'],
    ['a condition of lists', check('expect: { backupDays: { holds: 30 } }'), 8, 'holds is not for "backupDays"'],
    ['two conditions', check('expect: { backupDays: { at-least: 1, at-most: 3 } }'), 8, 'has one condition already, at-least'],
    ['a number that is none', check('expect: { backupDays: { at-least: many } }'), 8, 'at-least takes a number'],
    ['a word that is never there', check('expect: { tokens: maybe }'), 8, '"tokens" is never maybe'],
    ['a list without a condition', check('expect: { logs: audit }'), 8, 'is a list of values'],
    ['an empty state', check('expect: {}'), 8, 'Facts are to stand here'],
    ['nothing that is expected', check('aka: X-1'), 2, 'expects nothing'],
    ['a misspelt kind', check('expect: { backupDays: 1 }', { ...head, of: 'aws.rds.instanse' }), 2, 'Did you mean aws.rds.instance?'],
    ['a misspelt duty', check('expect: { backupDays: 1 }', { ...head, duty: 'backup-data' }), 4, 'did you mean back-up-data?'],
    ['a duty that is never yours', check('expect: { backupDays: 1 }', { ...head, duty: 'guard-facilities' }), 2, 'would never be asked'],
    ['CEL with a misspelt fact', check('cel: backupDay > 3'), 8, 'There is no fact "backupDay". Did you mean backupDays?'],
    ['CEL of the wrong type', check('cel: backupDays == "x"'), 8, 'no such overload'],
    ['CEL that is no condition', check('cel: backupDays + 1'), 8, 'It gives a int'],
    ['CEL that is none', check('cel: "backupDays >"'), 8, 'no CEL over the facts'],
    ['an id of the catalog', check('expect: { backupDays: 1 }').replace('acme.one', 'aws.one'), 2, 'begins with a name of the catalog'],
    ['an id of no name', check('expect: { backupDays: 1 }').replace('acme.one', 'One'), 2, 'as acme.buckets-stay-in-europe'],
    ['a scope that is not there', check('expect: { backupDays: 1 }\nwhere: { scope: shop }'), 9, 'There is no scope "shop"'],
    ['a where of nothing', check('expect: { backupDays: 1 }\nwhere: {}'), 9, 'which would fit everything'],
    ['a key that is none', check('expect: { backupDays: 1 }\nwher: { service: aws.rds }'), 9, 'Did you mean where?'],
  ])('is refused with its line for %s', (_, yaml, line, message) => {
    const [first, second] = faults(yaml);
    expect(first?.message).toContain(message);
    expect([first?.line, second]).toEqual([line, undefined]);
    expect(first?.column).toBeGreaterThan(0);
  });

  it('changes how grave a check of the catalog is', () => {
    const charter = loaded('severities:\n  - { severity: critical, checks: CKV_AWS_133 }\n  - { severity: low, duties: survive-failure }\n');
    const graded = withSeverities(charter, catalog).checks.flatMap(({ checks }) => Object.entries(checks));
    expect(graded.filter(([, { aka }]) => aka?.includes('CKV_AWS_133')).every(([, { severity }]) => severity === 'critical')).toBe(true);
    expect(new Set(graded.filter(([, { duty }]) => duty === 'survive-failure').map(([, { severity }]) => severity))).toEqual(new Set(['low']));
  });
});
