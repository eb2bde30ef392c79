import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { travels, travelsBy } from './travels.ts';

const open = { [unresolved]: 'var.on has no value' };
const how = travelsBy({ protocols: 'protocols', smb: 'smb3_protocol_encryption_enabled', kerberos: 'kerberos_enabled' });

describe('how files travel', () => {
  it.each<[string, Plain]>([
    ['in the clear', {}],
    ['in the clear', { protocols: ['NFSv3'], kerberos_enabled: true }],
    ['in the clear', { protocols: ['NFSv4.1'] }],
    ['in the clear', { protocols: ['CIFS', 'NFSv3'], smb3_protocol_encryption_enabled: true }],
    ['in the clear', { protocols: ['NFSv3', 'CIFS'], smb3_protocol_encryption_enabled: open }],
    ['encrypted', { protocols: ['NFSv4.1'], kerberos_enabled: true }],
    ['encrypted', { protocols: ['CIFS'], smb3_protocol_encryption_enabled: 'true' }],
    ['in the clear', null],
  ])('is %s', (which, body) => {
    expect(how(body)).toEqual({ value: which });
  });
  it('is not known where a protocol or its setting is not', () => {
    for (const body of [open, { protocols: [open] }, { protocols: ['CIFS'], smb3_protocol_encryption_enabled: open }])
      expect(how(body)).toEqual({ unknown: 'var.on has no value', among: travels });
  });
});
