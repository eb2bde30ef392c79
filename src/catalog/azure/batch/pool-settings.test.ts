import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { mountsOf, openPortsOf, registriesOf, secretSettings, systemOfAgent, takesSharedKeys } from './pool-settings.ts';

const open = { [unresolved]: 'later' };
const rule = (access: string, source: Plain, priority: number) => ({ access, source_address_prefix: source, priority });
const endpoint = (...rules: readonly Plain[]) => [{ backend_port: 22, network_security_group_rules: rules }];
const items = (answer: unknown): unknown => (answer as { value: { items: unknown } }).value.items;
const rest = (answer: unknown): unknown => (answer as { value: { rest?: unknown } }).value.rest;

describe('ports of nodes', () => {
  it('are open to everybody until a rule for everybody denies', () => {
    expect(items(openPortsOf(endpoint()))).toEqual(['port 22']);
    expect(items(openPortsOf(endpoint(rule('Allow', '10.0.0.0/8', 150))))).toEqual(['port 22']);
    expect(items(openPortsOf(endpoint(rule('Allow', '10.0.0.0/8', 150), rule('Deny', '*', 200))))).toEqual([]);
    expect(items(openPortsOf(endpoint(rule('Deny', '*', 200), rule('Allow', 'Internet', 150))))).toEqual(['port 22']);
    expect(items(openPortsOf(undefined))).toEqual([]);
  });
  it('are not known where a rule is not', () => {
    expect(rest(openPortsOf(endpoint(rule('Deny', open, 150))))).toBe('who reaches port 22 is not known');
    expect(rest(openPortsOf(endpoint(open)))).toBe('who reaches port 22 is not known');
    expect(rest(openPortsOf([open]))).toBe('who reaches a port that is not known is not known');
  });
});

describe('what nodes open', () => {
  it('is named where a password or key is written', () => {
    expect(items(registriesOf([{ registry_server: 'a.io', password: 'x' }, { registry_server: 'b.io' }]))).toEqual(['a.io']);
    expect(items(mountsOf([{ azure_blob_file_system: [{ account_name: 'in', sas_key: 'x' }] }, { nfs_mount: [{}] }]))).toEqual(['in']);
    expect(items(mountsOf([{ azureBlobFileSystemConfiguration: { accountName: 'in', identityReference: {} } }]))).toEqual([]);
  });
  it('stays open where it is not known', () => {
    expect(rest(registriesOf([{ registry_server: 'a.io', password: open }]))).toBe('later');
    expect(rest(mountsOf(open))).toBe('later');
    expect(rest(secretSettings([open]))).toBe('later');
  });
});

it('names variables that hold secrets', () => {
  expect(
    items(
      secretSettings([
        { name: 'DB_PASSWORD', value: 'hunter22' },
        { name: 'REGION', value: 'west' },
      ]),
    ),
  ).toEqual(['DB_PASSWORD']);
});

it('tells the system by the agent', () => {
  expect(systemOfAgent('batch.node.windows amd64')).toEqual({ value: 'windows' });
  expect(systemOfAgent('batch.node.ubuntu 22.04')).toEqual({ value: 'linux' });
  expect(systemOfAgent(open)).toMatchObject({ unknown: 'later' });
});

it('takes shared keys until the ways to authenticate leave them out', () => {
  expect(takesSharedKeys(undefined)).toEqual({ value: true });
  expect(takesSharedKeys(['AAD'])).toEqual({ value: false });
  expect(takesSharedKeys(['AAD', 'SharedKey'])).toEqual({ value: true });
  expect(takesSharedKeys(['AAD', open])).toMatchObject({ unknown: 'later' });
});
