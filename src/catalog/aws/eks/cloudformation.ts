import { asked, at, derived, gather, mapping, present, refs, writable } from '../../../model/index.ts';
import { networksAt } from '../networks.ts';
import { systemOf } from './node-system.ts';
import { answersEverybody } from './public-endpoint.ts';
import { cloudformationEncryption, ownKeyAt } from './secrets-encryption.ts';
import { addon, cluster, fargateProfile, nodeGroup } from './service.ts';
import { supportOf } from './version.ts';

export const pieces = ['AWS::EKS::PodIdentityAssociation', 'AWS::EKS::AccessEntry'];

export default [
  mapping(cluster, 'AWS::EKS::Cluster', ['Name', 'Arn'], {
    name: at('Name'),
    support: derived('Version', supportOf),
    upgradePolicy: at('UpgradePolicy.SupportType'),
    autoMode: at('ComputeConfig.Enabled', false),
    publicEndpoint: at('ResourcesVpcConfig.EndpointPublicAccess', true),
    everybody: writable(derived('ResourcesVpcConfig.PublicAccessCidrs', answersEverybody), open => (open ? undefined : asked('admin-ranges'))),
    ownKey: ownKeyAt('EncryptionConfig', cloudformationEncryption),
    logs: at('Logging.ClusterLogging.EnabledTypes.*.Type'),
    accessMode: at('AccessConfig.AuthenticationMode'),
    deletionProtection: at('DeletionProtection'),
  }),
  mapping(nodeGroup, 'AWS::EKS::Nodegroup', ['Id', 'Arn', 'NodegroupName'], {
    name: at('NodegroupName'),
    cluster: refs('ClusterName'),
    template: gather(refs('LaunchTemplate.Id'), refs('LaunchTemplate.Name')),
    system: derived('AmiType', systemOf),
    sshKey: present('RemoteAccess.Ec2SshKey'),
    sshSources: at('RemoteAccess.SourceSecurityGroups'),
    networks: networksAt('Subnets'),
  }),
  mapping(fargateProfile, 'AWS::EKS::FargateProfile', ['Arn', 'FargateProfileName'], {
    name: at('FargateProfileName'),
    cluster: refs('ClusterName'),
    networks: networksAt('Subnets'),
  }),
  mapping(addon, 'AWS::EKS::Addon', ['Arn'], {
    name: at('AddonName'),
    cluster: refs('ClusterName'),
  }),
];
