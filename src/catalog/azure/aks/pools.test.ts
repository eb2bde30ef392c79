import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { anyPool } from './pools.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('a setting of the pools of a cluster', () => {
  it('is the worse one where any has it', () => {
    expect(anyPool('enableNodePublicIP', true)([{}, { enableNodePublicIP: true }])).toEqual({ value: true });
    expect(anyPool('enableNodePublicIP', true)([{}, { enableNodePublicIP: false }])).toEqual({ value: false });
    expect(anyPool('enableEncryptionAtHost', false)([{ enableEncryptionAtHost: true }, {}])).toEqual({ value: false });
    expect(anyPool('enableEncryptionAtHost', false)([{ enableEncryptionAtHost: true }])).toEqual({ value: true });
    expect(anyPool('enableEncryptionAtHost', false)([])).toEqual({ value: false });
  });
  it('may not be known', () => {
    expect(anyPool('enableEncryptionAtHost', false)([{ enableEncryptionAtHost: open }])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
    expect(anyPool('enableEncryptionAtHost', false)([open, {}])).toEqual({ value: false });
  });
});
