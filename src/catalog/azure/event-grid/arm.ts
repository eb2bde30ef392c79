import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { hasIdentity, publishersBy } from '../publishers.ts';
import { topic } from './service.ts';

export default [
  mapping(topic, ['Microsoft.EventGrid/topics', 'Microsoft.EventGrid/domains'], ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    publishers: derived('properties.inboundIpRules', publishersBy),
    privateEndpoint: endpointInTemplates,
    sharedKeys: spelled('properties.disableLocalAuth', { true: false, false: true }),
    identity: derived('identity.type', hasIdentity),
    logs: logsInTemplates,
  }),
];

/** A subscription says where events go; where they come to is judged itself. */
export const pieces = [
  'Microsoft.EventGrid/domains/topics',
  'Microsoft.EventGrid/eventSubscriptions',
  'Microsoft.EventGrid/systemTopics/eventSubscriptions',
  'Microsoft.EventGrid/namespaces/clientGroups',
  'Microsoft.EventGrid/namespaces/clients',
  'Microsoft.EventGrid/namespaces/permissionBindings',
  'Microsoft.EventGrid/namespaces/topicSpaces',
  'Microsoft.EventGrid/namespaces/topics',
  'Microsoft.EventGrid/namespaces/topics/eventSubscriptions',
  'Microsoft.EventGrid/topics/eventSubscriptions',
];
