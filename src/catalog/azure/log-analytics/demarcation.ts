import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { authenticatedByDefault } from '../benchmark.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { cluster, workspace } from './service.ts';
import { says } from './sources.ts';

const encrypted = provider('Encrypts all data and saved queries.', says.keys);
const byMicrosoft = shared(
  { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and link a cluster with a key of your own where it is not.' },
  says.keys,
);
const onCluster = shared(
  { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
  says.keys,
);
const byYou = unchecked(
  'the key itself is judged where it is declared, in its vault',
  shared({ provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault, rotate it and decide who may use it.' }, says.keys),
);
const onWorkspace = notApplicable('stands on the workspaces that are linked to it');
const inTransit = provider('Takes and answers over TLS 1.2 or newer only.', says.advice);
const trail = unchecked(
  'that data are not deleted before their time is a matter of locks, which stand elsewhere',
  shared(
    { provider: 'Only adds to what is kept, and waits before it drops what a shorter time gives up.', customer: 'Lock what must not be deleted.' },
    says.append,
  ),
);

export default [
  demarcate(workspace, {
    ...abstracted,
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('azure-monitor')),
    'encrypt-at-rest': encrypted,
    'encrypt-in-transit': inTransit,
    'control-keys': when(workspace, 'keys', { 'managed by Microsoft': byMicrosoft, 'your own': byYou }),
    'limit-exposure': customer('Decide whether logs are sent and read over public networks.', says.networks),
    'filter-traffic': unchecked(
      'private link scopes say which networks come in, and stand in the networks',
      shared({ provider: 'Protects the endpoints of the service.', customer: 'Let in only networks that send or read logs.' }, says.networks),
    ),
    'survive-failure': unchecked(
      'whether a region spreads workspaces over zones is not a setting of theirs',
      shared(
        { provider: 'Spreads workspaces over zones where the region has that.', customer: 'Choose a region that does, or link a dedicated cluster.' },
        says.zones,
      ),
    ),
    'guard-credentials': customer('Do without the keys of the workspace, with which anybody may send logs.', says.shared),
    'keep-logs': customer('Say how long logs are kept.', says.retention),
    'undo-mistakes': trail,
    'back-up-data': unchecked(
      'exports go to storage, and are judged there',
      customer('Export what must outlive the workspace to storage that cannot be changed.', says.advice),
    ),
    'record-access': shared({ provider: 'Records changes of the workspace.', customer: 'Have the queries recorded that are run in it.' }, onDiagnostics),
  }),
  demarcate(cluster, {
    ...abstracted,
    'encrypt-at-rest': encrypted,
    'encrypt-in-transit': inTransit,
    'control-keys': when(cluster, 'keys', { 'managed by Microsoft': onCluster, 'your own': byYou }),
    'limit-exposure': onWorkspace,
    'filter-traffic': onWorkspace,
    'segment-network': onWorkspace,
    'guard-credentials': onWorkspace,
    'keep-logs': onWorkspace,
    'undo-mistakes': onWorkspace,
    'back-up-data': onWorkspace,
    'record-access': onWorkspace,
    'survive-failure': provider('Spreads dedicated clusters over zones where the region has them.', says.zones),
  }),
];
