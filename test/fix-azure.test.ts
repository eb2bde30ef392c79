import { describe, expect, it } from 'vitest';
import { fixed, sampleAnswers } from './fixing.ts';

const fix = async (texts: Readonly<Record<string, string>>, ...checks: readonly string[]) => {
  const { plan, after } = await fixed(texts, target => checks.includes(target.check), { answers: sampleAnswers, allowReplace: true });
  return { ...plan, after: Object.values(after)[0] ?? '' };
};
const bicep = (text: string) => ({ 'main.bicep': text });
const terraform = (text: string) => ({ 'main.tf': text });

describe('fixes of Azure', () => {
  it('write Trusted Launch around what is a part of it', async () => {
    const text = "resource vm 'Microsoft.Compute/virtualMachines@2024-03-01' = {\n  name: 'vm'\n  properties: {\n    hardwareProfile: {}\n  }\n}\n";
    const { after } = await fix(bicep(text), 'azure.virtual-machine.boots-only-signed-software', 'azure.virtual-machine.measures-its-boot');
    expect(after).toMatch(/securityType: 'TrustedLaunch'/);
    expect(after.match(/securityType/g)).toHaveLength(1);
  });

  it('deny other networks only together with those that get in', async () => {
    const check = 'azure.storage-account.denies-other-networks';
    const account = (more: string): string => `resource "azurerm_storage_account" "a" {\n  name = "a"\n${more}}\n`;
    expect((await fix(terraform(account('')), check)).after).toMatch(
      /network_rules \{\n {4}default_action = "Deny"\n {4}ip_rules {7}= \["203\.0\.113\.0\/24"\]\n {2}\}/,
    );
    const named = account('  network_rules {\n    default_action             = "Allow"\n    virtual_network_subnet_ids = [var.subnet]\n  }\n');
    expect((await fix(terraform(named), check)).after).toBe(named.replace('"Allow"', '"Deny"'));
    const template = "resource a 'Microsoft.Storage/storageAccounts@2023-01-01' = {\n  name: 'a'\n  properties: {}\n}\n";
    expect((await fix(bicep(template), check)).after).toMatch(/ipRules: \[\s+\{\s+value: '203\.0\.113\.0\/24'/);
    const { left } = (await fixed(terraform(account('')), target => target.check === check)).plan;
    expect(left.map(one => [one.because, one.what])).toEqual([['to be answered', ['trusted-ranges']]]);
  });

  it('spread only plans over zones that can be, with an instance for each of two', async () => {
    const checks = ['azure.app-service.plan-survives-the-loss-of-a-zone', 'azure.app-service.plan-has-several-instances'];
    const plan = (size: string): string => `resource "azurerm_service_plan" "p" {\n  name     = "p"\n  os_type  = "Linux"\n  sku_name = "${size}"\n}\n`;
    expect((await fix(terraform(plan('Y1')), ...checks)).offers).toEqual([]);
    expect((await fix(terraform(plan('B1')), ...checks)).offers.map(one => one.check)).toEqual([checks[1]]);
    expect((await fix(terraform(plan('P1v3')), ...checks)).after).toMatch(
      /worker_count += 2\n {2}zone_balancing_enabled = true\n|zone_balancing_enabled = true\n {2}worker_count += 2\n/,
    );
  });

  it('never make another cluster of one, and name what they switch on', async () => {
    const cluster = (properties: string): string =>
      `resource c 'Microsoft.ContainerService/managedClusters@2024-02-01' = {\n  name: 'c'\n  properties: {\n${properties}  }\n}\n`;
    const names = [
      'enforces-policies',
      'has-an-agreed-uptime',
      'gets-node-fixes-by-itself',
      'grants-by-role',
      'is-monitored',
      'encrypts-secrets-with-your-key',
    ];
    const checks = names.map(name => `azure.aks.${name}`);
    const { after, left } = await fix(bicep(cluster('')), ...checks);
    expect(after).toMatch(
      /omsagent: \{\s+enabled: true\s+config: \{\s+logAnalyticsWorkspaceResourceID: '\/subscriptions|config: \{\s+logAnalyticsWorkspaceResourceID: '\/subscriptions/,
    );
    expect(left.find(one => one.check === 'azure.aks.encrypts-secrets-with-your-key')?.because).toBe('to be answered');
    expect(after).not.toMatch(/Automatic/);
  });

  it('close no server to which a rule lets somebody come from outside', async () => {
    const check = 'azure.mysql.has-no-public-endpoint';
    const server = 'resource "azurerm_mysql_server" "s" {\n  name                          = "s"\n  public_network_access_enabled = true\n}\n';
    const rule =
      '\nresource "azurerm_mysql_firewall_rule" "r" {\n  server_name      = azurerm_mysql_server.s.name\n  start_ip_address = "198.51.100.7"\n  end_ip_address   = "198.51.100.7"\n}\n';
    expect((await fix(terraform(server), check)).offers.map(({ mind }) => mind)).toEqual([expect.stringMatching(/private endpoints reaches it/)]);
    expect((await fix(terraform(server + rule), check)).offers).toEqual([]);
  });

  it('write nothing that an older type never had', async () => {
    const text = 'resource "azurerm_sql_server" "s" {\n  name = "s"\n}\n';
    const checks = ['has-no-public-endpoint', 'refuses-old-tls', 'has-an-entra-administrator', 'refuses-passwords'].map(name => `azure.sql-database.${name}`);
    expect((await fix(terraform(text), ...checks)).after).toBe(text);
    expect((await fix(terraform(text.replace('sql_server', 'mssql_server')), ...checks)).after).toMatch(/azuread_administrator/);
  });

  it('write no source of a key without the key', async () => {
    const text = "resource a 'Microsoft.Storage/storageAccounts@2023-01-01' = {\n  name: 'a'\n  properties: {}\n}\n";
    const { left, offers } = await fix(bicep(text), 'azure.storage-account.uses-your-own-key');
    expect([offers, left.map(one => one.because)]).toEqual([[], ['by hand']]);
  });
});
