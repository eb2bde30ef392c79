import { asked, at, derived, gather, mapping, present, refs, writable } from '../../../model/index.ts';
import { networksAt } from '../networks.ts';
import { systemOf } from './node-system.ts';
import { answersEverybody } from './public-endpoint.ts';
import { ownKeyAt, terraformEncryption } from './secrets-encryption.ts';
import { addon, cluster, fargateProfile, nodeGroup } from './service.ts';
import { supportOf } from './version.ts';

export const pieces = ['aws_eks_pod_identity_association', 'aws_eks_access_entry'];

export default [
  mapping(cluster, 'aws_eks_cluster', ['name', 'id', 'arn'], {
    name: at('name'),
    support: derived('version', supportOf),
    upgradePolicy: at('upgrade_policy.support_type'),
    autoMode: at('compute_config.enabled', false),
    publicEndpoint: at('vpc_config.endpoint_public_access', true),
    everybody: writable(derived('vpc_config.public_access_cidrs', answersEverybody), open => (open ? undefined : asked('admin-ranges'))),
    ownKey: ownKeyAt('encryption_config', terraformEncryption),
    logs: at('enabled_cluster_log_types'),
    accessMode: at('access_config.authentication_mode'),
    deletionProtection: at('deletion_protection'),
  }),
  mapping(nodeGroup, 'aws_eks_node_group', ['id', 'arn', 'node_group_name'], {
    name: at('node_group_name'),
    cluster: refs('cluster_name'),
    template: gather(refs('launch_template.id'), refs('launch_template.name')),
    system: derived('ami_type', systemOf),
    sshKey: present('remote_access.ec2_ssh_key'),
    sshSources: at('remote_access.source_security_group_ids'),
    networks: networksAt('subnet_ids'),
  }),
  mapping(fargateProfile, 'aws_eks_fargate_profile', ['id', 'arn', 'fargate_profile_name'], {
    name: at('fargate_profile_name'),
    cluster: refs('cluster_name'),
    networks: networksAt('subnet_ids'),
  }),
  mapping(addon, 'aws_eks_addon', ['id', 'arn'], {
    name: at('addon_name'),
    cluster: refs('cluster_name'),
  }),
];
