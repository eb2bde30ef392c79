import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { rootOf, type Spelling, stateOf } from './disks.ts';

const open = { [unresolved]: 'var.encrypted has no value' };
const block: Spelling = { device: 'device_name', encrypted: 'encrypted', snapshot: 'snapshot_id' };
const nested: Spelling = { device: 'DeviceName', volume: 'Ebs', encrypted: 'Ebs.Encrypted', snapshot: 'Ebs.SnapshotId' };

describe('stateOf', () => {
  it.each([
    [{ encrypted: true }, 'encrypted'],
    [{ encrypted: 'true' }, 'encrypted'],
    [{ encrypted: true, snapshot_id: 'snap-1' }, 'encrypted'],
    [{ encrypted: false }, 'plain'],
    [{ volume_size: 20 }, 'plain'],
  ])('%o is %s', (device, state) => {
    expect(stateOf(device, block)).toEqual({ value: state });
  });
  it('sees devices without a volume', () => {
    expect(stateOf({ DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' }, nested)).toEqual({ value: 'no volume' });
    expect(stateOf({ DeviceName: '/dev/sdb', Ebs: { VolumeSize: 8 } }, nested)).toEqual({ value: 'plain' });
  });
  it('does not know about snapshots and variables', () => {
    expect(stateOf({ snapshot_id: 'snap-1' }, block)).toEqual({ unknown: 'it is encrypted when its snapshot is', among: ['encrypted', 'plain'] });
    expect(stateOf({ encrypted: open }, block)).toEqual({ unknown: 'var.encrypted has no value', among: ['encrypted', 'plain'] });
    expect(stateOf(open, block)).toEqual({ unknown: 'var.encrypted has no value', among: ['encrypted', 'plain'] });
  });
});

describe('rootOf', () => {
  const device = (name: string, ebs?: { readonly [key: string]: boolean | string }) => ({ DeviceName: name, ...(ebs && { Ebs: ebs }) });
  it('finds the volume of the system by its usual names', () => {
    expect(rootOf([device('/dev/sdf', { Encrypted: false }), device('/dev/xvda', { Encrypted: true })], nested)).toEqual({ value: 'encrypted' });
    expect(rootOf([device('/dev/sda1', { Encrypted: false })], nested)).toEqual({ value: 'plain' });
    expect(rootOf([device('/dev/sda1', { VolumeType: 'gp3' })], nested)).toEqual({ value: 'not set' });
  });
  it('is not set when no volume is written', () => {
    expect(rootOf([], nested)).toEqual({ value: 'not set' });
    expect(rootOf([device('/dev/sdb')], nested)).toEqual({ value: 'not set' });
  });
  it('may be any volume when none has a usual name', () => {
    expect(rootOf([device('/dev/sdm', { Encrypted: true })], nested)).toEqual({
      unknown: 'which of its devices holds the system depends on the image',
      among: ['encrypted', 'not set'],
    });
  });
  it('is not known when the list is not', () => {
    expect(rootOf(open, nested)).toEqual({ unknown: 'var.encrypted has no value', among: ['encrypted', 'plain', 'not set'] });
  });
});
