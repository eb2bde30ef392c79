import { customer, demarcate, type Holder, inferred, notApplicable, provider, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { ownMachine } from '../own-machine.ts';
import { activity } from '../settings-only.ts';
import { hub, server } from './service.ts';
import { says } from './sources.ts';

const onShare = notApplicable('files lie in the file share, which is judged with its storage account');
const onHub = notApplicable('the sync service answers for it');
const below = 'the server stands in a building and on a machine of yours, which nothing here shows';
const yours = (does: string): Holder => unchecked(below, customer(does, says.planning));
const https = provider('Has the agent speak HTTPS with TLS 1.2 only.', says.planning);

export default [
  demarcate(hub, {
    ...abstracted,
    'survive-failure': onShare,
    'limit-exposure': customer('Let in private endpoints only.', says.endpoints),
    'filter-traffic': unchecked(
      'the networks that are let in are checked under limit-exposure',
      customer('Let in only the networks of your servers.', says.endpoints),
    ),
    'segment-network': customer('Lead servers over private endpoints of the service and of its storage account.', says.endpoints),
    'encrypt-in-transit': https,
    'guard-credentials': unchecked(
      'that identities are used is told to the service, and no resource of Terraform shows it',
      customer('Have the service and its servers come with identities rather than with keys of the storage account.', says.identities),
    ),
    'record-access': provider('Records the calls that manage the service.', activity),
    'encrypt-at-rest': onShare,
    'control-keys': onShare,
    'back-up-data': onShare,
    'undo-mistakes': onShare,
    'classify-data': onShare,
    'retain-and-dispose': onShare,
  }),
  demarcate(server, {
    ...ownMachine,
    'publish-os-patches': provider('Publishes the fixes of Windows.', says.windows),
    'apply-os-patches': yours('Install the updates of Windows.'),
    'stop-malware': yours('Run a scanner that leaves files alone that lie in the cloud only.'),
    'publish-platform-patches': provider('Publishes new versions of the agent.', says.agents),
    'apply-platform-patches': unchecked('the version of a running agent is not in its configuration', customer('Have the agent updated.', says.agents)),
    'offer-upgrades': provider('Releases new versions of the agent, and says when old ones expire.', says.agents),
    'upgrade-platform': unchecked(
      'the version of a running agent is not in its configuration',
      customer('Move to a newer agent before the old one expires.', says.agents),
    ),
    'survive-failure': yours('Run the server as a cluster, where one machine is not enough.'),
    'segment-network': onHub,
    'encrypt-in-transit': https,
    'guard-credentials': unchecked(
      'that identities are used is told to the service, and no resource of Terraform shows it',
      customer('Give the server an identity, so that it needs no key of the storage account.', says.identities),
    ),
    'encrypt-at-rest': yours('Encrypt the disks of the server.'),
    'control-keys': unchecked(
      below,
      customer(
        'Hold the keys that encrypt the disks of the server.',
        inferred(says.planning, 'Says that encrypting the disks of a server is the customer’s; so are the keys with which that is done.'),
      ),
    ),
    'undo-mistakes': unchecked(
      'snapshots of the share are judged with its storage account',
      customer(
        'Keep snapshots of the share, as a file that is deleted on the server is deleted there too.',
        inferred(
          says.planning,
          'Says that servers only cache what lies in the share, and that the customer backs the share up; so going back to a version is the customer’s to see to.',
        ),
      ),
    ),
    'back-up-data': when(server, 'tiers', {
      true: unchecked(
        'copies of the file share are judged with its storage account',
        customer('Back up the share in the cloud, as the server holds only a part of the files.', says.planning),
      ),
      false: yours('Back up the share in the cloud, or this server.'),
    }),
  }),
];
