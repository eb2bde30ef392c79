import { at, derived, each, gather, mapping, on, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { logsOf } from './logs.ts';
import { collection, domain, networkPolicy, type networkRule } from './service.ts';

const rule = (number: number) => each<typeof networkRule>(`policy.${number}`, 'public', { public: at('AllowFromPublic', false) });

export default [
  mapping(domain, ['aws_opensearch_domain', 'aws_elasticsearch_domain'], ['id', 'arn', 'domain_name'], {
    name: at('domain_name'),
    encrypted: at('encrypt_at_rest.enabled'),
    key: at('encrypt_at_rest.kms_key_id'),
    nodeToNode: at('node_to_node_encryption.enabled'),
    https: at('domain_endpoint_options.enforce_https', true),
    tlsPolicy: at('domain_endpoint_options.tls_security_policy'),
    inNetwork: saidAt('vpc_options'),
    groups: refs('vpc_options.security_group_ids'),
    policy: gather(
      document('access_policies'),
      on('aws_opensearch_domain_policy', 'domain_name', document('access_policies')),
      on('aws_elasticsearch_domain_policy', 'domain_name', document('access_policies')),
    ),
    fineGrained: at('advanced_security_options.enabled'),
    passwordWritten: derived('advanced_security_options.master_user_options.master_user_password', isWrittenOut),
    logs: derived('log_publishing_options', logsOf),
    autoUpdate: at('software_update_options.auto_software_update_enabled', false),
    nodes: at('cluster_config.instance_count', 1),
    severalZones: at('cluster_config.zone_awareness_enabled'),
    masters: at('cluster_config.dedicated_master_enabled', false),
    masterNodes: at('cluster_config.dedicated_master_count'),
  }),
  mapping(collection, 'aws_opensearchserverless_collection', ['id', 'arn', 'name'], { name: at('name'), standby: at('standby_replicas') }),
  mapping(
    networkPolicy,
    'aws_opensearchserverless_security_policy',
    ['id', 'name'],
    { name: at('name'), rules: gather(rule(0), rule(1), rule(2), rule(3)) },
    { type: 'network' },
  ),
];
