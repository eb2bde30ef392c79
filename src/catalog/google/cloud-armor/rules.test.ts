import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { acts, knowsAttacks, knowsLog4j, limitsRate } from './rules.ts';

const open = { [unresolved]: 'var.x' };
const asking = (expression: typeof open | string) => ({ action: 'deny(403)', match: [{ expr: [{ expression }] }] });

describe('a rule', () => {
  it.each([
    [{ action: 'deny(403)' }, true],
    [{ action: 'throttle' }, true],
    [{ action: 'deny(403)', preview: true }, false],
    [{ action: 'allow' }, false],
  ])('%j acts: %s', (rule, value) => {
    expect(acts(rule)).toEqual({ value });
  });
  it('knows attacks by the rules of Google', () => {
    expect(knowsAttacks(asking("evaluatePreconfiguredExpr('xss-stable')"))).toEqual({ value: true });
    expect(knowsAttacks(asking("evaluatePreconfiguredWaf('sqli-v33-stable', {'sensitivity': 1})"))).toEqual({ value: true });
    expect(knowsAttacks(asking("origin.region_code == 'XX'"))).toEqual({ value: false });
    expect(knowsLog4j(asking("evaluatePreconfiguredExpr('cve-canary')"))).toEqual({ value: true });
    expect(knowsLog4j(asking("evaluatePreconfiguredExpr('xss-stable')"))).toEqual({ value: false });
    expect(knowsLog4j({ action: 'allow', match: { versionedExpr: 'SRC_IPS_V1' } })).toEqual({ value: false });
    expect(limitsRate({ action: 'rate_based_ban' })).toEqual({ value: true });
    expect(limitsRate({ action: 'allow' })).toEqual({ value: false });
  });
  it('is open where it is not known', () => {
    expect(acts({ action: open })).toMatchObject({ among: [true, false] });
    expect(acts({ action: 'deny(403)', preview: open })).toMatchObject({ among: [true, false] });
    expect(acts({ action: hole('var.action') })).toMatchObject({ among: [true, false] });
    expect(knowsAttacks(asking(open))).toMatchObject({ unknown: 'var.x' });
    expect(knowsAttacks(asking(hole('var.expression')))).toMatchObject({ among: [true, false] });
    expect(limitsRate({ action: open })).toMatchObject({ unknown: 'var.x' });
  });
});
