import { at, derived, first, isUnresolved, mapping, on, type Plain, spelled, unreadable, unresolved, type Worked } from '../../../model/index.ts';
import { cluster } from './service.ts';

const isSaid = (said: Plain): Worked<boolean> =>
  isUnresolved(said) ? { unknown: said[unresolved], among: [true, false] } : { value: said !== undefined && said !== null && said !== '' };
const keyOf = (said: Plain): Worked<'of AWS' | 'your own'> => {
  const answer = isSaid(said);
  return 'value' in answer ? { value: answer.value ? 'your own' : 'of AWS' } : { unknown: answer.unknown, among: ['your own', 'of AWS'] };
};
const member = on('rhcs_group_membership', 'cluster', derived('user', isSaid), { group: 'cluster-admins' });
/** Passwords that are kept in the cluster are no directory. */
const directory = (kind: string) => on('rhcs_identity_provider', 'cluster', derived(kind, isSaid));
const common = {
  name: at<string>('name'),
  private: at<boolean>('private', false),
  automaticUpgrades: unreadable('recurring upgrades are set up in OpenShift Cluster Manager; declare them'),
  etcdEncryption: at<boolean>('etcd_encryption', false),
  metadataTokens: at<'optional' | 'required'>('ec2_metadata_http_tokens', 'optional'),
  clusterAdmin: first(member, at<boolean>('create_admin_user'), derived('admin_credentials', isSaid)),
  identityProvider: first(directory('openid'), directory('ldap'), directory('google'), directory('github'), directory('gitlab')),
};

export default [
  mapping(cluster, 'rhcs_cluster_rosa_classic', ['id', 'name'], {
    ...common,
    controlPlane: derived('', () => ({ value: 'in your account' })),
    keys: derived('kms_key_arn', keyOf),
    zones: spelled('multi_az', { true: 'several', false: 'one' }, 'one'),
    ownNetworkPlugin: derived('', () => ({ value: false })),
  }),
  mapping(cluster, 'rhcs_cluster_rosa_hcp', ['id', 'name'], {
    ...common,
    controlPlane: derived('', () => ({ value: 'hosted by Red Hat' })),
    keys: derived('kms_key_arn', keyOf),
    zones: unreadable('zones of the workers follow from the subnets of their machine pools'),
    ownNetworkPlugin: at('no_cni', false),
  }),
];
