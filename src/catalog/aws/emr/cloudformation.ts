import { at, first, mapping, refs } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { asksForTokensAt, switchAt } from '../switches.ts';
import { cluster, securityConfiguration } from './service.ts';

const encryption = 'SecurityConfiguration.EncryptionConfiguration';

export default [
  mapping(securityConfiguration, 'AWS::EMR::SecurityConfiguration', ['Name'], {
    name: at('Name'),
    atRest: switchAt(`${encryption}.EnableAtRestEncryption`),
    encryptsObjects: saidAt(`${encryption}.AtRestEncryptionConfiguration.S3EncryptionConfiguration`),
    encryptsDisks: saidAt(`${encryption}.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration`),
    inTransit: switchAt(`${encryption}.EnableInTransitEncryption`),
    metadataAsksForTokens: asksForTokensAt('SecurityConfiguration.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion'),
  }),
  mapping(cluster, 'AWS::EMR::Cluster', ['Id'], {
    name: at('Name'),
    hasConfiguration: saidAt('SecurityConfiguration'),
    configuration: refs('SecurityConfiguration'),
    ownImage: saidAt('CustomAmiId'),
    logs: saidAt('LogUri'),
    keyPair: saidAt('Instances.Ec2KeyName'),
    terminationProtection: at('Instances.TerminationProtected'),
    firstNodes: first(at<number>('Instances.MasterInstanceGroup.InstanceCount'), at<number>('Instances.MasterInstanceFleet.TargetOnDemandCapacity')),
  }),
];
