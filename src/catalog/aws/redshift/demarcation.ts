import { type Citation, customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { use } from '../baselines/sources-of-use.ts';
import { byKey } from '../key-choice.ts';
import { keyHolders } from '../key-holders.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { cluster, namespace, parameterGroup, workgroup } from './service.ts';
import { says } from './sources.ts';

const exposed = (source: Citation) => customer('Give it no public address, and let no group open it to everybody.', source);
const filtered = (source: Citation) =>
  unchecked('the rules of its groups are judged where they are declared', customer('Write groups that let in only what needs the data.', source));
const apart = unchecked('which networks are apart, no single resource shows', managed['segment-network']);
const egress = (source: Citation) => customer('Send what is loaded and unloaded through your network, where you can see and limit it.', source);
const tls = shared(
  { provider: 'Offers TLS, and refuses plain connections by the default parameters.', customer: 'Leave TLS demanded in parameters of your own.' },
  says.defaults,
);
const password = (source: Citation) =>
  shared(
    { provider: 'Makes the main password and keeps it in Secrets Manager, where asked to.', customer: 'Keep the main password out of the source.' },
    source,
  );
const logs = shared({ provider: 'Writes the audit log where you say.', customer: 'Switch the audit log on, and have it kept and watched.' }, says.logs);
const onNamespace = notApplicable('stands on the namespace, which holds the data');
const onWorkgroup = notApplicable('stands on the workgroup, which answers queries');

export default [
  demarcate(cluster, {
    ...managed,
    'offer-upgrades': provider('Releases new versions of the engine, and announces changes in how it behaves.', says.tracks),
    'apply-platform-patches': provider('Installs fixes of the engine in the maintenance window.', says.patches),
    'upgrade-platform': when(cluster, 'upgrades', {
      true: provider('Installs new major versions in the maintenance window.', says.create),
      false: customer('Move to a newer version before the old one ends.', says.create),
    }),
    'limit-exposure': exposed(says.defaults),
    'filter-traffic': filtered(says.groups),
    'segment-network': customer('Place the cluster in subnets that were made for it.', use.layers),
    'control-egress': egress(says.egress),
    'encrypt-in-transit': tls,
    'authenticate-strongly': customer(
      'Let people sign in with temporary credentials of IAM, and give the administrator a name that nobody guesses.',
      says.signInStrongly,
    ),
    'guard-credentials': password(says.password),
    'encrypt-at-rest': when(cluster, 'atRest', {
      'by Redshift': provider('Encrypts the disks of every new cluster and their snapshots.', says.create),
      'not at all': customer('Encrypt a cluster from the time before all were.', says.encryption),
    }),
    'control-keys': when(cluster, 'keys', keyHolders(says.defaults)),
    'survive-failure': shared(
      {
        provider: 'Goes on in the other zone where there is one.',
        customer: 'Ask for two zones where the cluster must not be away.',
      },
      says.zones,
    ),
    'back-up-data': shared({ provider: 'Makes snapshots and keeps them as long as you say.', customer: 'Say for how many days.' }, says.create),
    'undo-mistakes': unchecked(
      'a cluster has no protection from deletion to switch on',
      customer('Bring data back from a snapshot when they were changed or deleted by mistake.', says.restore),
    ),
    'record-access': logs,
  }),
  demarcate(parameterGroup, partOf('stands on the clusters that run with the parameters')),
  demarcate(namespace, {
    ...abstracted,
    'write-safe-code': ownCode('queries and procedures'),
    'limit-exposure': onWorkgroup,
    'filter-traffic': onWorkgroup,
    'segment-network': onWorkgroup,
    'control-egress': onWorkgroup,
    'encrypt-in-transit': onWorkgroup,
    'guard-credentials': password(says.namespacePassword),
    'encrypt-at-rest': provider('Encrypts everything in every namespace.', says.namespaceEncryption),
    'control-keys': when(namespace, 'keys', byKey(says.defaults, 'managed by AWS')),
    'survive-failure': provider('Keeps the data and the compute up when a part of them fails.', says.serverlessZones),
    'apply-platform-patches': onWorkgroup,
    'upgrade-platform': onWorkgroup,
    'back-up-data': unchecked(
      'snapshots are made by calls and schedules that are not read',
      shared({ provider: 'Makes recovery points and keeps them for 24 hours.', customer: 'Make snapshots of what must be kept for longer.' }, says.recovery),
    ),
    'undo-mistakes': unchecked(
      'a namespace has no protection from deletion to switch on',
      customer('Bring data back from a recovery point within a day, or from a snapshot.', says.recovery),
    ),
    'record-access': logs,
  }),
  demarcate(workgroup, {
    ...abstracted,
    'limit-exposure': exposed(says.workgroup),
    'filter-traffic': filtered(says.workgroupGroups),
    'segment-network': apart,
    'control-egress': egress(says.workgroupEgress),
    'encrypt-in-transit': tls,
    'apply-platform-patches': provider('Installs fixes of the engine while the workgroup is idle, or after 14 days.', says.serverless),
    'upgrade-platform': unchecked(
      'how long new versions must be tried before they come, only the owner of a workgroup knows',
      shared(
        {
          provider: 'Moves the workgroup to the new versions of its track.',
          customer: 'Leave workgroups where new versions are tried on the current track, and others on the trailing one.',
        },
        says.serverlessTracks,
      ),
    ),
    'survive-failure': provider('Keeps the compute up when a part of it fails.', says.serverlessZones),
    'encrypt-at-rest': onNamespace,
    'control-keys': onNamespace,
    'guard-credentials': onNamespace,
    'back-up-data': onNamespace,
    'undo-mistakes': onNamespace,
    'record-access': onNamespace,
    'classify-data': onNamespace,
    'retain-and-dispose': onNamespace,
    'prove-recovery': onNamespace,
  }),
];
