import type { Form } from '../inventory.ts';
import { isMap, type Json, type JsonMap, textOf } from '../json.ts';
import { mapNode } from '../nodes.ts';
import { isResource, namesResources, readResourceId, resourceTold } from './resource.ts';

/**
 * What `az … list` and `az … show` answer: resources whose properties most commands lift to the top, some of them under other names.
 * A list may be of one group only, so that it says nothing of what is not in it.
 */
export const azList: Form = {
  format: 'az',
  is: beginning => /^[\s\uFEFF]*[[{]/.test(beginning) && namesResources(beginning),
  under: [],
  telling: () => item => {
    if (!isResource(item)) return 'this is no Azure resource: it has no id';
    if (isMap(item['properties'])) return resourceTold(item, 'az', item['properties'], undefined);
    const type = (textOf(item['type']) ?? readResourceId(textOf(item['id']) ?? '')?.type ?? '').toLowerCase();
    const names = lifted[type];
    const envelope = Object.fromEntries(Object.entries(item).filter(([key]) => enveloped.has(key)));
    const told = resourceTold(envelope, 'az', sunk(item, names ?? {}), undefined);
    if (names || typeof told === 'string') return told;
    const why = 'it is not known how az writes the properties of this type: ask Azure Resource Graph';
    return told.map(one => ({ ...one, body: at => mapNode(envelope, at, { rest: why, anyCase: true }) }));
  },
};

/** What every resource has beside its properties. https://learn.microsoft.com/azure/templates/ */
const enveloped: ReadonlySet<string> = new Set([
  ...['id', 'name', 'type', 'location', 'tags', 'sku', 'kind', 'identity', 'zones', 'plan', 'managedBy', 'extendedLocation', 'systemData', 'etag', 'scope'],
]);
const left: ReadonlySet<string> = new Set(['resourceGroup']);

const sunk = (item: JsonMap, names: Readonly<Record<string, string>>): Json =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([key, value]) => !enveloped.has(key) && !left.has(key) && value !== undefined)
      .map(([key, value]) => [names[key] ?? key, value ?? null]),
  );

/** The types whose commands lift properties and leave their values as they are, with the names they change. */
const lifted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'microsoft.storage/storageaccounts': { enableHttpsTrafficOnly: 'supportsHttpsTrafficOnly', networkRuleSet: 'networkAcls' },
  'microsoft.storage/storageaccounts/blobservices': {},
  'microsoft.compute/virtualmachines': {},
  'microsoft.compute/disks': {},
  'microsoft.network/networksecuritygroups': {},
  'microsoft.network/virtualnetworks': {},
  'microsoft.network/publicipaddresses': {},
  'microsoft.network/networkinterfaces': {},
  'microsoft.sql/servers': {},
  'microsoft.sql/servers/databases': {},
  'microsoft.web/sites': {},
  'microsoft.web/serverfarms': {},
  'microsoft.containerservice/managedclusters': {},
  'microsoft.containerregistry/registries': {},
  'microsoft.documentdb/databaseaccounts': {},
};
