import { customer, demarcate, held, inferred, provider, shared, unchecked, when } from '../../../model/index.ts';
import { infrastructure } from '../baselines/index.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { partOf } from '../part-of.ts';
import { cluster, publicAccess, securityConfiguration } from './service.ts';
import { says } from './sources.ts';

const groups = 'the rules of its security groups are judged where they are declared';
const release = 'the release that is named does not tell how far behind it is';

export default [
  demarcate(cluster, {
    ...infrastructure,
    'publish-os-patches': when(cluster, 'image', {
      'of the release': provider('Takes the fixes of Amazon Linux into the image of the latest patch releases.', says.image),
      yours: unchecked(
        'when an image was last built, no configuration shows',
        held(
          says.customImage,
          { party: 'customer', does: 'Build the image again with the fixes of its system.' },
          { party: 'provider', does: 'Publishes the fixes of Amazon Linux, on which the image stands.' },
        ),
      ),
    }),
    'apply-os-patches': unchecked(
      'the patch level of a running node is not in its configuration',
      shared(
        {
          provider: 'Starts clusters of a latest patch release on its newest image.',
          customer: 'Run the latest patch release, and make clusters anew from time to time.',
        },
        says.image,
      ),
    ),
    'harden-os': customer('Have the metadata service ask for tokens.', says.configuration),
    'publish-platform-patches': provider('Publishes fixed releases of the applications that EMR installs.', says.releases),
    'apply-platform-patches': unchecked(release, customer('Start clusters on the newest release of their series.', says.image)),
    'offer-upgrades': provider(
      'Publishes new releases, and tells of them.',
      inferred(says.image, 'Says that there are series of releases, with a latest patch release in each; so bringing new ones out is for AWS.'),
    ),
    'upgrade-platform': unchecked(release, customer('Move to a newer series of releases before the old one ends.', says.releases)),
    'survive-failure': shared(
      {
        provider: 'Replaces a primary node that fails, where there are three.',
        customer: 'Ask for three primary nodes, and keep outside what must outlive the zone of the cluster.',
      },
      says.resilience,
    ),
    'limit-exposure': unchecked(
      'public addresses come from the subnet, and what may reach them is judged for the region and on the groups',
      customer('Place clusters in private networks.', says.publicAccess),
    ),
    'filter-traffic': unchecked(groups, infrastructure['filter-traffic']),
    'segment-network': unchecked('which networks are apart, no single cluster shows', infrastructure['segment-network']),
    'control-egress': unchecked(groups, infrastructure['control-egress']),
    'encrypt-in-transit': unchecked(
      'stands on the security configuration that is attached',
      shared({ provider: 'Encrypts what nodes exchange once that is on.', customer: 'Attach a security configuration that says so.' }, says.encryption),
    ),
    'guard-credentials': unchecked('what jobs and bootstrap scripts hold, no configuration shows', infrastructure['guard-credentials']),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts disks and objects as the security configuration says.', customer: 'Attach a security configuration that says so.' },
      says.encryption,
    ),
    'control-keys': unchecked('keys are named in the security configuration', infrastructure['control-keys']),
    'back-up-data': unchecked(
      'data worth keeping lies in S3, and is judged there',
      customer(
        'Keep data in S3, not on the disks of the cluster.',
        inferred(says.termination, 'Says that data on the disks of a cluster can be lost in spite of protection; so keeping it elsewhere is for the customer.'),
      ),
    ),
    'undo-mistakes': customer('Protect long-running clusters from termination.', says.termination),
    'record-access': shared(
      { provider: 'Records the calls that manage clusters for 90 days.', customer: 'Have logs archived, so that they outlive the cluster.' },
      inferred(
        operations.accessLogs,
        'Says that management events are kept for 90 days without asking; so what else must be recorded of a cluster is for the customer to switch on.',
      ),
    ),
  }),
  demarcate(securityConfiguration, {
    ...partOf('stands on the clusters that the configuration is attached to'),
    'encrypt-at-rest': shared({ provider: 'Encrypts disks and objects as the configuration says.', customer: 'Have it say so for both.' }, says.encryption),
    'encrypt-in-transit': shared(
      { provider: 'Encrypts what nodes exchange once that is on.', customer: 'Switch it on, with certificates of yours.' },
      says.encryption,
    ),
    'harden-os': customer('Have the metadata service of nodes ask for tokens.', says.configuration),
  }),
  demarcate(publicAccess, {
    ...partOf('stands on the clusters of the region'),
    'limit-exposure': shared(
      { provider: 'Keeps clusters that let in everybody from starting.', customer: 'Leave that on, and except no port that you do not need.' },
      says.publicAccess,
    ),
  }),
];
