import { at, derived, each, gather, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { logsOf } from './logs.ts';
import { collection, domain, networkPolicy, type networkRule } from './service.ts';

const rule = (number: number) => each<typeof networkRule>(`Policy.${number}`, 'public', { public: at('AllowFromPublic', false) });

/** The older type of resource names its cluster otherwise. */
const domainWith = (type: string, cluster: string) =>
  mapping(domain, type, ['DomainName', 'Arn', 'DomainArn'], {
    name: at('DomainName'),
    encrypted: at('EncryptionAtRestOptions.Enabled'),
    key: at('EncryptionAtRestOptions.KmsKeyId'),
    nodeToNode: at('NodeToNodeEncryptionOptions.Enabled'),
    https: at('DomainEndpointOptions.EnforceHTTPS'),
    tlsPolicy: at('DomainEndpointOptions.TLSSecurityPolicy'),
    inNetwork: saidAt('VPCOptions'),
    groups: refs('VPCOptions.SecurityGroupIds'),
    policy: document('AccessPolicies'),
    fineGrained: at('AdvancedSecurityOptions.Enabled'),
    passwordWritten: derived('AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword', isWrittenOut),
    logs: derived('LogPublishingOptions', logsOf),
    autoUpdate: at('SoftwareUpdateOptions.AutoSoftwareUpdateEnabled'),
    nodes: at(`${cluster}.InstanceCount`),
    severalZones: at(`${cluster}.ZoneAwarenessEnabled`),
    masters: at(`${cluster}.DedicatedMasterEnabled`),
    masterNodes: at(`${cluster}.DedicatedMasterCount`),
  });

export default [
  domainWith('AWS::OpenSearchService::Domain', 'ClusterConfig'),
  domainWith('AWS::Elasticsearch::Domain', 'ElasticsearchClusterConfig'),
  mapping(collection, 'AWS::OpenSearchServerless::Collection', ['Name', 'Arn', 'Id'], { name: at('Name'), standby: at('StandbyReplicas') }),
  mapping(
    networkPolicy,
    'AWS::OpenSearchServerless::SecurityPolicy',
    ['Name'],
    { name: at('Name'), rules: gather(rule(0), rule(1), rule(2), rule(3)) },
    { Type: 'network' },
  ),
];
