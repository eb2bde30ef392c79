import { at, each, first, mapping, refs } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { asksForTokensAt, switchAt } from '../switches.ts';
import { cluster, type exception, publicAccess, securityConfiguration } from './service.ts';

const encryption = 'configuration.EncryptionConfiguration';

export default [
  mapping(securityConfiguration, 'aws_emr_security_configuration', ['id', 'name'], {
    name: at('name'),
    atRest: switchAt(`${encryption}.EnableAtRestEncryption`),
    encryptsObjects: saidAt(`${encryption}.AtRestEncryptionConfiguration.S3EncryptionConfiguration`),
    encryptsDisks: saidAt(`${encryption}.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration`),
    inTransit: switchAt(`${encryption}.EnableInTransitEncryption`),
    metadataAsksForTokens: asksForTokensAt('configuration.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion'),
  }),
  mapping(cluster, 'aws_emr_cluster', ['id', 'arn', 'name'], {
    name: at('name'),
    hasConfiguration: saidAt('security_configuration'),
    configuration: refs('security_configuration'),
    ownImage: saidAt('custom_ami_id'),
    logs: saidAt('log_uri'),
    keyPair: saidAt('ec2_attributes.key_name'),
    terminationProtection: at('termination_protection'),
    firstNodes: first(at<number>('master_instance_group.instance_count', 1), at<number>('master_instance_fleet.target_on_demand_capacity')),
  }),
  mapping(publicAccess, 'aws_emr_block_public_access_configuration', ['id'], {
    blocks: at('block_public_security_group_rules'),
    exceptions: each<typeof exception>('permitted_public_security_group_rule_range', 'name', {
      name: at('min_range'),
      low: at('min_range'),
      high: at('max_range'),
    }),
  }),
];
