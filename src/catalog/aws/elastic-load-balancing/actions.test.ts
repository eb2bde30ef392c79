import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { cloudformationAction, outcomeOf, outcomes, terraformAction } from './actions.ts';

const open = { [unresolved]: 'var.x has no value' };
const redirect = (protocol: unknown) => ({ type: 'redirect', redirect: [{ port: '443', status_code: 'HTTP_301', protocol: protocol as string }] });

describe('outcomeOf', () => {
  it('tells serving from turning away', () => {
    expect(outcomeOf({ type: 'forward', target_group_arn: 'x' }, terraformAction)).toEqual({ value: 'serves it' });
    expect(outcomeOf({ type: 'authenticate-oidc' }, terraformAction)).toEqual({ value: 'serves it' });
    expect(outcomeOf({ type: 'fixed-response' }, terraformAction)).toEqual({ value: 'answers it itself' });
  });
  it('looks where a redirect leads', () => {
    expect(outcomeOf(redirect('HTTPS'), terraformAction)).toEqual({ value: 'sends it to HTTPS' });
    expect(outcomeOf(redirect('HTTP'), terraformAction)).toEqual({ value: 'sends it elsewhere in plain' });
    expect(outcomeOf(redirect('#{protocol}'), terraformAction)).toEqual({ value: 'sends it elsewhere in plain' });
    expect(outcomeOf(redirect(undefined), terraformAction)).toEqual({ value: 'sends it elsewhere in plain' });
    expect(outcomeOf({ Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS' } }, cloudformationAction)).toEqual({ value: 'sends it to HTTPS' });
  });
  it('keeps open what is not known', () => {
    expect(outcomeOf(redirect(open), terraformAction)).toEqual({ unknown: 'var.x has no value', among: ['sends it to HTTPS', 'sends it elsewhere in plain'] });
    expect(outcomeOf({ type: 'redirect', redirect: open }, terraformAction)).toMatchObject({ unknown: 'var.x has no value' });
    expect(outcomeOf({ type: open }, terraformAction)).toEqual({ unknown: 'var.x has no value', among: outcomes });
    expect(outcomeOf({ type: 'teleport' }, terraformAction)).toMatchObject({ among: outcomes });
    expect(outcomeOf(open, terraformAction)).toMatchObject({ among: outcomes });
  });
});
