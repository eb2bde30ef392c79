import { describe, expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { imageSupport } from './image.ts';

const image = (publisher: string, offer: string, sku: string) => ({ publisher, offer, sku, version: 'latest' });
const hidden = { [unresolved]: 'var.sku has no value' };

describe('the system of an image', () => {
  it.each([
    [image('Canonical', 'UbuntuServer', '16.04-LTS'), 'ended'],
    [image('canonical', '0001-com-ubuntu-server-focal', '20_04-lts-gen2'), 'ended'],
    [image('Canonical', '0001-com-ubuntu-pro-focal', 'pro-20_04-lts'), 'supported'],
    [image('Canonical', '0001-com-ubuntu-pro-xenial', 'pro-16_04-lts'), 'ended'],
    [image('canonical', 'ubuntu-24_04-lts', 'server'), 'supported'],
    [image('Canonical', 'ubuntu-22_04-lts', 'server'), 'supported'],
    [image('OpenLogic', 'CentOS', '7_9'), 'ended'],
    [image('MicrosoftWindowsServer', 'WindowsServer', '2012-R2-Datacenter'), 'ended'],
    [image('MicrosoftWindowsServer', 'WindowsServer', '2016-Datacenter'), 'supported'],
    [image('MicrosoftWindowsServer', 'WindowsServer', '2025-datacenter-azure-edition'), 'supported'],
    [image('RedHat', 'RHEL', '9-lvm-gen2'), 'supported'],
  ])('%j', (said, value) => expect(imageSupport(said, undefined)).toEqual({ value }));

  it.each([
    [image('RedHat', 'RHEL', '7-LVM'), undefined, 'how long its image is supported is not known'],
    [image('RedHat', 'RHEL', '8_4'), undefined, 'how long its image is supported is not known'],
    [image('Canonical', 'ubuntu-25_10', 'server'), undefined, 'how long its image is supported is not known'],
    [image('MicrosoftWindowsServer', 'WindowsServer', 'datacenter-core-1809'), undefined, 'how long its image is supported is not known'],
    [image('acme', 'appliance', 'one'), undefined, 'how long its image is supported is not known'],
    [{ publisher: 'Canonical', offer: 'UbuntuServer', sku: hidden }, undefined, 'var.sku has no value'],
    [hidden, undefined, 'var.sku has no value'],
    [{ id: '/subscriptions/1111/images/own' }, undefined, 'its image is not one of the marketplace'],
    [undefined, undefined, 'its image is not one of the marketplace'],
    [image('Canonical', 'UbuntuServer', '18.04-LTS'), hidden, 'whether Ubuntu Pro is paid for is not known'],
  ])('%j may not be known', (said, license, unknown) => expect(imageSupport(said, license)).toEqual({ unknown, among: ['supported', 'ended'] }));

  it('is fixed for longer where Ubuntu Pro is paid for', () => {
    expect(imageSupport(image('Canonical', 'UbuntuServer', '18.04-LTS'), 'UBUNTU_PRO')).toEqual({ value: 'supported' });
    expect(imageSupport(image('Canonical', 'UbuntuServer', '18.04-LTS'), 'RHEL_BYOS')).toEqual({ value: 'ended' });
    expect(imageSupport(image('Canonical', 'ubuntu-24_04-lts', 'server'), hidden)).toEqual({ value: 'supported' });
  });
});
