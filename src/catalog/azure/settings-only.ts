import { cite, customer, type DutyId, type Holder, notApplicable, provider, shared, unchecked } from '../../model/index.ts';
import { abstracted } from './baselines/index.ts';
import { says } from './baselines/sources.ts';

const read = '2026-11-22';
const manager = cite(
  'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/overview',
  'Resource Manager authenticates and authorises every request before a service gets it, and runs in several regions and zones, so that the loss of one does not stop it.',
  read,
);
const tls = cite(
  'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/tls-support',
  'Resource Manager has taken nothing older than TLS 1.2 since the end of September 2024.',
  read,
);
export const activity = cite(
  'https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log',
  'The activity log has every change and action of the control plane without being switched on, nobody can change or delete its entries, and they are gone after 90 days unless a diagnostic setting sends them elsewhere.',
  read,
);

const noData = notApplicable('a setting holds none of your data');
const noEndpoint = notApplicable('a setting is no endpoint: it is changed through Azure Resource Manager only');

/** What is itself a setting (a role, an alert, a policy): Microsoft keeps it and acts by it, and it holds no data. */
export const settingsOnly: Readonly<Record<DutyId, Holder>> = {
  ...abstracted,
  'limit-consumption': notApplicable('a setting runs nothing that is paid for'),
  'survive-failure': provider('Runs what takes changes of settings in several regions and zones.', manager),
  'limit-exposure': noEndpoint,
  'filter-traffic': noEndpoint,
  'segment-network': noEndpoint,
  'encrypt-in-transit': provider('Takes changes over TLS 1.2 or newer only.', tls),
  'guard-credentials': notApplicable('a setting has no keys of its own'),
  'guard-apis': provider('Authenticates and authorises every change before it is made.', manager),
  'classify-data': noData,
  'encrypt-at-rest': noData,
  'control-keys': noData,
  'back-up-data': noData,
  'prove-recovery': noData,
  'retain-and-dispose': noData,
  'keep-residency': noData,
  'prevent-leaks': noData,
  'undo-mistakes': unchecked(
    'settings are made again from their definitions, which stand elsewhere',
    customer('Keep the definitions of settings where they can be rolled back.', says.templates),
  ),
  'record-access': provider('Records every change, without being asked.', activity),
  'keep-logs': unchecked(
    'where the activity log goes is checked under Azure Monitor',
    shared({ provider: 'Keeps the record of changes for 90 days.', customer: 'Send it elsewhere if it must be kept longer.' }, activity),
  ),
};
