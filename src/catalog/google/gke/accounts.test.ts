import { describe, expect, it } from 'vitest';
import { reference, unresolved } from '../../../model/index.ts';
import { accountOf, accountOfCluster } from './accounts.ts';
import { isLimited, isOpenToAll, isThere, sendsTo, systemOf } from './settings.ts';

const open = { [unresolved]: 'var.x' };
describe('whom nodes act as', () => {
  it('is the account that is written', () => {
    expect(accountOf('nodes@acme.iam.gserviceaccount.com')).toEqual({ value: 'own' });
    expect(accountOf(reference('google_service_account.nodes.email'))).toEqual({ value: 'own' });
    expect(accountOf('default')).toEqual({ value: 'default' });
    expect(accountOf(undefined)).toEqual({ value: 'default' });
    expect(accountOf(open)).toMatchObject({ unknown: 'var.x' });
  });
  it('of a cluster is that of its first pool and of those that come later', () => {
    expect(accountOfCluster({})).toEqual({ value: 'default' });
    expect(accountOfCluster({ remove_default_node_pool: true })).toEqual({ value: 'none' });
    expect(accountOfCluster({ node_config: [{}] })).toEqual({ value: 'default' });
    expect(accountOfCluster({ node_config: [{ service_account: 'a@b' }] })).toEqual({ value: 'own' });
    expect(accountOfCluster({ cluster_autoscaling: [{ auto_provisioning_defaults: [{ service_account: 'a@b' }] }] })).toEqual({ value: 'own' });
    expect(accountOfCluster({ node_config: [{ service_account: 'a@b' }], cluster_autoscaling: [{ auto_provisioning_defaults: [{}] }] })).toEqual({
      value: 'default',
    });
    expect(accountOfCluster({ node_config: [{ service_account: open }] })).toMatchObject({ unknown: 'var.x' });
  });
});

describe('settings', () => {
  it('name networks, or everybody', () => {
    expect(isLimited([{ cidr_blocks: [{ cidr_block: '10.0.0.0/8' }] }])).toEqual({ value: true });
    expect(isLimited([{}])).toEqual({ value: true });
    expect(isLimited([])).toEqual({ value: false });
    expect(isLimited({ enabled: false })).toEqual({ value: false });
    expect(isLimited({ enabled: true, cidrBlocks: [] })).toEqual({ value: true });
    expect(isOpenToAll([{ cidr_blocks: [{ cidr_block: '0.0.0.0/0' }] }])).toEqual({ value: true });
    expect(isOpenToAll({ cidrBlocks: [{ cidrBlock: '10.0.0.0/8' }] })).toEqual({ value: false });
    expect(isOpenToAll([{ cidr_blocks: [{ cidr_block: open }] }])).toMatchObject({ unknown: 'var.x' });
  });
  it('tell where logs go', () => {
    const logs = sendsTo('logging');
    expect(logs('logging.googleapis.com/kubernetes')).toEqual({ value: true });
    expect(logs('logging.googleapis.com')).toEqual({ value: false });
    expect(logs('none')).toEqual({ value: false });
    expect(logs(open)).toMatchObject({ unknown: 'var.x' });
  });
  it('name a system', () => {
    expect(systemOf('COS_CONTAINERD')).toEqual({ value: 'Container-Optimized OS' });
    expect(systemOf('UBUNTU_CONTAINERD')).toEqual({ value: 'Ubuntu' });
    expect(systemOf('WINDOWS_LTSC_CONTAINERD')).toEqual({ value: 'Windows' });
    expect(systemOf(open)).toMatchObject({ unknown: 'var.x' });
  });
  it('are there, or not', () => {
    expect(isThere([{}])).toEqual({ value: true });
    expect(isThere([])).toEqual({ value: false });
    expect(isThere([open])).toMatchObject({ unknown: 'var.x' });
  });
});
