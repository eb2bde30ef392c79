import { hole, type Node, type Place } from '../../../model/index.ts';
import type { Target } from '../frame.ts';
import { map, text, value } from '../node.ts';
import { fault } from './definition.ts';
import type { Form, Forms } from './form.ts';

const why = 'it is known at deployment';
/** Something of which only the name is known: it is told at deployment. */
const open = (written: string, at: Place): Node => ({ is: 'unresolved', why: `${written} is known at deployment`, at, shape: hole(written) });
const told = (of: string, at: Place): Node => text(of, at, why);

const resourceGroup: Form = ({ frame, at, written }) => {
  const { target } = frame.deployment;
  if (target.level !== 'resourceGroup') return fault('is only there in a deployment to a resource group');
  const own = groupOf(target);
  return map(
    [
      ['id', told(target.id, at)],
      ['name', told(target.group, at)],
      ['type', value('Microsoft.Resources/resourceGroups', at)],
      ['location', open(`${own}.location`, at)],
      ['tags', open(`${own}.tags`, at)],
      ['managedBy', open(`${own}.managedBy`, at)],
      ['properties', map([['provisioningState', value('Succeeded', at)]], at)],
    ],
    at,
    `${written} is known at deployment`,
  );
};
/** Another resource group has another location: what is not known of it goes by its name. */
const groupOf = ({ group }: Target): string => (group === hole('resourceGroup().name') ? 'resourceGroup()' : `resourceGroup(${group})`);

const subscription: Form = ({ frame, at, written }) => {
  const { target } = frame.deployment;
  return map(
    [
      ['id', told(`/subscriptions/${target.subscription}`, at)],
      ['subscriptionId', told(target.subscription, at)],
      ['tenantId', open('tenant().tenantId', at)],
      ['displayName', open(`${written}.displayName`, at)],
    ],
    at,
    `${written} is known at deployment`,
  );
};

const tenant: Form = ({ at, written }) =>
  map(
    [
      ['tenantId', open('tenant().tenantId', at)],
      ['displayName', open('tenant().displayName', at)],
      ['countryCode', open('tenant().countryCode', at)],
    ],
    at,
    `${written} is known at deployment`,
  );

const managementGroup: Form = ({ frame, at, written }) => {
  const { managementGroup: name } = frame.deployment.target;
  return map(
    [
      ['id', told(`/providers/Microsoft.Management/managementGroups/${name}`, at)],
      ['name', told(name, at)],
      ['type', value('Microsoft.Management/managementGroups', at)],
      ['properties', open(`${written}.properties`, at)],
    ],
    at,
  );
};

const deployment: Form = ({ frame, at, written }) =>
  map(
    [
      ['name', frame.deployment.name],
      ['location', open('deployment().location', at)],
      ['properties', open('deployment().properties', at)],
      ['id', open('deployment().id', at)],
    ],
    at,
    `${written} is known at deployment`,
  );

/** What the clouds of Azure call themselves and their services: the public one, that of the United States' government, and that of China. */
const clouds: Readonly<Record<string, readonly [string, string, string]>> = {
  name: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'],
  resourceManager: ['https://management.azure.com/', 'https://management.usgovcloudapi.net/', 'https://management.chinacloudapi.cn/'],
  portal: ['https://portal.azure.com', 'https://portal.azure.us', 'https://portal.azure.cn'],
  graph: ['https://graph.windows.net/', 'https://graph.windows.net/', 'https://graph.chinacloudapi.cn/'],
  gallery: ['https://gallery.azure.com/', 'https://gallery.usgovcloudapi.net/', 'https://gallery.chinacloudapi.cn/'],
  'authentication.loginEndpoint': ['https://login.microsoftonline.com/', 'https://login.microsoftonline.us/', 'https://login.chinacloudapi.cn/'],
  'suffixes.acrLoginServer': ['.azurecr.io', '.azurecr.us', '.azurecr.cn'],
  'suffixes.keyvaultDns': ['.vault.azure.net', '.vault.usgovcloudapi.net', '.vault.azure.cn'],
  'suffixes.sqlServerHostname': ['.database.windows.net', '.database.usgovcloudapi.net', '.database.chinacloudapi.cn'],
  'suffixes.storage': ['core.windows.net', 'core.usgovcloudapi.net', 'core.chinacloudapi.cn'],
};
const oneOf = (path: string, at: Place): Node => ({
  is: 'unresolved',
  why: 'it depends on the cloud that is deployed to',
  at,
  shape: hole(`environment().${path}`),
  among: (clouds[path] ?? []).map(name => value(name, at)),
});
const environment: Form = ({ at, written }) => {
  const rest = `${written} is known at deployment`;
  const under = (prefix: string): readonly (readonly [string, Node])[] =>
    Object.keys(clouds).flatMap(path =>
      path.startsWith(prefix) && !path.slice(prefix.length).includes('.') ? [[path.slice(prefix.length), oneOf(path, at)] as const] : [],
    );
  return map([...under(''), ['authentication', map(under('authentication.'), at, rest)], ['suffixes', map(under('suffixes.'), at, rest)]], at, rest);
};

export const scopeForms: Forms = { resourcegroup: resourceGroup, subscription, tenant, managementgroup: managementGroup, deployment, environment };
