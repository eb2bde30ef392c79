import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../model/index.ts';
import { machineInTemplates, machineInTerraform, olderMachineInTerraform, systemOf } from './machine.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('the system of a machine in a template', () => {
  it.each([
    [{ osProfile: { windowsConfiguration: {} } }, 'windows'],
    [{ osProfile: { linuxConfiguration: {} } }, 'linux'],
    [{ storageProfile: { osDisk: { osType: 'Windows' } } }, 'windows'],
    [{ storageProfile: { imageReference: { publisher: 'MicrosoftWindowsServer' } } }, 'windows'],
    [{ storageProfile: { imageReference: { publisher: 'Canonical' } } }, 'linux'],
  ])('%j', (profile, value) => expect(systemOf(profile)).toEqual({ value }));
  it('may not be known', () => {
    expect(systemOf({ storageProfile: { imageReference: { publisher: open } } })).toEqual({ unknown: 'var.x has no value', among: ['linux', 'windows'] });
    expect(systemOf({})).toEqual({ unknown: 'it is not wholly known', among: ['linux', 'windows'] });
  });
});

describe('who patches a machine', () => {
  const windows = machineInTerraform('windows', 'allow_extension_operations').patching.via;
  const linux = machineInTerraform('linux', 'allow_extension_operations').patching.via;
  const template = machineInTemplates('properties').patching.via;
  const older = olderMachineInTerraform.patching.via;
  const all: readonly (readonly [typeof windows, Plain, string])[] = [
    [windows, {}, 'system'],
    [windows, { patch_mode: 'Manual' }, 'manual'],
    [windows, { automatic_updates_enabled: false }, 'manual'],
    [windows, { enable_automatic_updates: true }, 'system'],
    [linux, {}, 'image'],
    [linux, { patch_mode: 'AutomaticByPlatform' }, 'platform'],
    [template, { osProfile: { windowsConfiguration: { enableAutomaticUpdates: false } } }, 'manual'],
    [template, { osProfile: { linuxConfiguration: { patchSettings: { patchMode: 'AutomaticByPlatform' } } } }, 'platform'],
    [older, { os_profile_windows_config: [{ enable_automatic_upgrades: true }] }, 'system'],
    [older, { os_profile_windows_config: [{}] }, 'manual'],
    [older, { os_profile_linux_config: [{}] }, 'image'],
  ];
  it.each(all)('%# %j', (via, plain, value) => expect(via?.(plain)).toEqual({ value }));
  it('may not be known', () => {
    expect(windows?.({ patch_mode: open })).toMatchObject({ unknown: 'var.x has no value' });
    expect(windows?.({ automatic_updates_enabled: open })).toEqual({ unknown: 'var.x has no value', among: ['system', 'manual'] });
    expect(linux?.({ patch_mode: 'SomethingElse' })).toMatchObject({ unknown: 'it is not wholly known' });
  });
});
