import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessed } from '../src/engine/assess.ts';
import { assessed } from './estate-of.ts';

const read = (name: string): string => readFileSync(`test/twins/${name}`, 'utf8');

/** Who holds each duty of each asset and what every check says of it, under the name that the asset has in the table. */
const answers = ({ bound, rows }: Assessed, names: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...bound.found.values()].flatMap(found => {
      const name = names[found.declaration.address];
      if (name === undefined) return [];
      return rows(found).flatMap(row => [
        [`${name} ${row.duty}`, { holders: row.holders, verdict: row.verdict }],
        ...row.results.map(({ check, verdict }) => [`${name} ${check}`, verdict]),
      ]);
    }),
  );
const differences = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(key => JSON.stringify(a[key]) !== JSON.stringify(b[key]));

describe('one estate in Terraform and CloudFormation', () => {
  const code = assessed({ 'shop/main.tf': read('main.tf'), 'shop/db/main.tf': read('db/main.tf') }, { vars: { environment: 'prod' } });
  const stack = assessed({ 'template.yaml': read('template.yaml') }, { parameters: { Environment: 'prod' } });
  const ofCode = answers(code, {
    'aws_s3_bucket.logs': 'logs',
    'aws_kms_key.main': 'key',
    'aws_security_group.web["blue"]': 'blue',
    'aws_security_group.web["green"]': 'green',
    'module.db.aws_db_instance.this': 'database',
  });
  const ofStack = answers(stack, { Logs: 'logs', Key: 'key', Blue: 'blue', Green: 'green', Database: 'database' });

  it('gives the same ledger, but for what the two really make', () => {
    expect(Object.keys(ofCode).length).toBeGreaterThan(300);
    expect(differences(ofCode, ofStack)).toEqual([
      // CloudFormation has no setting for it.
      'logs undo-mistakes',
      'logs aws.s3.deletes-with-mfa',
      // Terraform takes away the rule by which AWS lets everything out of a new group; CloudFormation leaves it there.
      'blue control-egress',
      'blue aws.vpc.group-limits-outbound-traffic',
      'blue aws.vpc.group-names-its-destinations',
      'green control-egress',
      'green aws.vpc.group-limits-outbound-traffic',
      'green aws.vpc.group-names-its-destinations',
    ]);
  });
});

describe('one estate in Terraform, ARM and Bicep', () => {
  const terraform = `
resource "azurerm_storage_account" "data" {
  name                            = "acmedata"
  resource_group_name             = "acme"
  location                        = "westeurope"
  account_tier                    = "Standard"
  account_replication_type        = "ZRS"
  min_tls_version                 = "TLS1_2"
  https_traffic_only_enabled      = true
  allow_nested_items_to_be_public = false
  shared_access_key_enabled       = false
  cross_tenant_replication_enabled = false
  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices"]
  }
  blob_properties {
    versioning_enabled = true
    delete_retention_policy {
      days = 30
    }
  }
}
`;
  const bicep = `
resource data 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'acmedata'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }
  }
  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      deleteRetentionPolicy: { enabled: true, days: 30 }
    }
  }
}
`;
  const arm = JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [
      {
        type: 'Microsoft.Storage/storageAccounts',
        apiVersion: '2023-05-01',
        name: 'acmedata',
        location: 'westeurope',
        kind: 'StorageV2',
        sku: { name: 'Standard_ZRS' },
        properties: {
          minimumTlsVersion: 'TLS1_2',
          supportsHttpsTrafficOnly: true,
          allowBlobPublicAccess: false,
          allowSharedKeyAccess: false,
          allowCrossTenantReplication: false,
          networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' },
        },
      },
      {
        type: 'Microsoft.Storage/storageAccounts/blobServices',
        apiVersion: '2023-05-01',
        name: 'acmedata/default',
        properties: { isVersioningEnabled: true, deleteRetentionPolicy: { enabled: true, days: 30 } },
        dependsOn: ["[resourceId('Microsoft.Storage/storageAccounts', 'acmedata')]"],
      },
    ],
  });
  const only = (of: Assessed): Readonly<Record<string, unknown>> =>
    answers(
      of,
      Object.fromEntries(
        [...of.bound.found.values()].filter(found => found.asset.id === 'azure.storage-account.account').map(found => [found.declaration.address, 'data']),
      ),
    );
  const ofTerraform = only(assessed({ 'main.tf': terraform }));

  it.each([
    ['ARM', { 'azuredeploy.json': arm }],
    ['Bicep', { 'main.bicep': bicep }],
  ])('gives the same ledger from %s', (_, texts) => {
    expect(Object.keys(ofTerraform).length).toBeGreaterThan(60);
    expect(differences(ofTerraform, only(assessed(texts)))).toEqual([]);
  });
});
