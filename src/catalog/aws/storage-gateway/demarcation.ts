import {
  type Citation,
  customer,
  type DutyId,
  demarcate,
  type Holder,
  inferred,
  notApplicable,
  provider,
  shared,
  unchecked,
  when,
} from '../../../model/index.ts';
import { abstracted, managedAs } from '../baselines/index.ts';
import { byKey } from '../key-choice.ts';
import { partOf } from '../part-of.ts';
import { gateway, nfsShare, smbShare } from './service.ts';
import { says } from './sources.ts';

const managed = managedAs('gateway');
const below = 'what runs the appliance stands in a building and on a machine of yours, which nothing here shows';
const yours = (does: string): Holder => unchecked(below, customer(does, says.appliance));
/** What AWS says of its own machines does not reach an appliance that runs on yours. */
const unsaid = (duty: 'isolate-tenants' | 'harden-workload' | 'apply-dependency-patches' | 'find-vulnerabilities'): Holder => ({
  ...managed[duty],
  source: says.appliance,
});
const inStore = notApplicable('what the gateway moves lies in buckets, volumes and archives; the appliance holds a cache');

/** The appliance runs where the customer runs it. */
const appliance = {
  'write-safe-code': abstracted['write-safe-code'],
  'isolate-workloads': yours('Keep the machine of the gateway apart from others.'),
  'harden-os': unchecked(below, shared({ provider: 'Hardens the system of the appliance.', customer: 'Harden the host that runs it.' }, says.appliance)),
  'apply-os-patches': unchecked(
    below,
    shared(
      {
        provider: 'Has the appliance install its updates in the maintenance window.',
        customer: 'Leave monthly updates on, and patch the host below the appliance.',
      },
      says.updates,
    ),
  ),
  'apply-platform-patches': unchecked(
    below,
    shared(
      { provider: 'Has the appliance install its updates in the maintenance window.', customer: 'Leave monthly updates on, and the appliance online.' },
      says.updates,
    ),
  ),
  'survive-failure': yours('Keep the host of the gateway, its disks and its network up.'),
  'limit-exposure': yours('Keep the gateway off the internet, reachable by the clients that need it.'),
  'filter-traffic': yours('Open only the ports that clients of the gateway need.'),
} as const satisfies Partial<Record<DutyId, Holder>>;

const keys = (source: Citation) => ({
  'of the bucket service': provider('Encrypts what the share writes with a key of the bucket service.', source),
  ...byKey(source, 'owned by AWS'),
});
const stored = (source: Citation): Holder => provider('Encrypts what the share writes to its bucket.', source);

export default [
  demarcate(gateway, {
    ...managed,
    ...appliance,
    'isolate-tenants': unsaid('isolate-tenants'),
    'harden-workload': unsaid('harden-workload'),
    'apply-dependency-patches': unsaid('apply-dependency-patches'),
    'find-vulnerabilities': unsaid('find-vulnerabilities'),
    'absorb-floods': abstracted['absorb-floods'],
    'stop-malware': unchecked(
      below,
      shared({ provider: 'Keeps hostile programs out of the appliance.', customer: 'Keep them off the host that runs it.' }, says.appliance),
    ),
    'offer-upgrades': abstracted['offer-upgrades'],
    'upgrade-platform': provider('Moves appliances forward without a version for the customer to choose.', says.updates),
    'segment-network': yours('Place the gateway in the network of its clients.'),
    'control-egress': yours('Let the gateway reach the endpoints of AWS, and nothing else.'),
    'encrypt-in-transit': when(gateway, 'sort', {
      FILE_S3: shared({ provider: 'Speaks TLS to AWS, and SMB as it is told to clients.', customer: 'Demand encryption of clients that speak SMB.' }, says.smb),
      FILE_FSX_SMB: toAws(),
      STORED: toAws(),
      CACHED: toAws(),
      VTL: toAws(),
    }),
    'guard-credentials': when(gateway, 'sort', {
      FILE_S3: customer('Keep the password of guests out of the source, or have no guests.', says.signIn),
      FILE_FSX_SMB: unchecked(
        'the user by which a gateway reaches the file system stands on the association',
        customer('Keep the password by which the gateway reaches the file system out of the source.', says.fileSystem),
      ),
      STORED: initiators(),
      CACHED: initiators(),
      VTL: initiators(),
    }),
    'encrypt-at-rest': provider('Encrypts what the gateway stores in AWS.', says.encryption),
    'control-keys': notApplicable('stands on each share, volume and tape'),
    'back-up-data': inStore,
    'undo-mistakes': inStore,
    'prove-recovery': inStore,
    'record-access': notApplicable('stands on each share'),
  }),
  demarcate(nfsShare, {
    ...partOf('stands on the gateway that offers the share, or on the bucket behind it'),
    'encrypt-at-rest': stored(says.share),
    'control-keys': when(nfsShare, 'keys', keys(says.share)),
    'filter-traffic': customer('Name the clients that may mount the share.', says.share),
    'grant-least-access': customer(
      'Let no client act as root.',
      inferred(
        says.share,
        'Says that you name the clients which may mount a share, and how their users are squashed; so whether one acts as root is yours to say.',
      ),
    ),
  }),
  demarcate(smbShare, {
    ...partOf('stands on the gateway that offers the share, or on the bucket behind it'),
    'encrypt-at-rest': stored(says.smbShare),
    'control-keys': when(smbShare, 'keys', keys(says.smbShare)),
    'authenticate-strongly': customer('Have users sign in with a directory, and let no guests in.', says.signIn),
    'record-access': customer('Switch the audit log of the share on.', says.logs),
  }),
];

function initiators() {
  return unchecked(
    'secrets of initiators are set on each target, in no format that is read here',
    customer('Ask initiators for a secret, keep it out of sight, and change it.', says.initiators),
  );
}

function toAws() {
  return unchecked('how clients reach volumes and tapes is decided on the clients', provider('Speaks TLS to AWS.', says.encryption));
}
