import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { letsTrustedIn } from './trusted.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('services of Azure that Microsoft trusts', () => {
  it.each([
    ['AzureServices', true],
    ['Logging, azureservices', true],
    ['Logging, Metrics', false],
    ['None', false],
    [['AzureServices', 'Metrics'], true],
    [['None'], false],
    [[], false],
  ])('%j', (bypass, value) => expect(letsTrustedIn(bypass)).toEqual({ value }));
  it('may be among those that are not known', () => {
    expect(letsTrustedIn(open)).toEqual({ unknown: 'var.x has no value', among: [true, false] });
    expect(letsTrustedIn(['Metrics', open])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
    expect(letsTrustedIn(['AzureServices', open])).toEqual({ value: true });
  });
});
