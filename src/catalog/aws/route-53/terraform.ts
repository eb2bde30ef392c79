import { at, derived, first, mapping, on, present, spelled } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { areAllOn } from './privacy.ts';
import { domain, record, validation, zone } from './service.ts';

const privacy = ['admin_privacy', 'registrant_privacy', 'tech_privacy', 'billing_privacy'];

export const pieces = ['aws_route53_health_check'];

export default [
  mapping(zone, 'aws_route53_zone', ['id', 'zone_id', 'arn', 'name'], {
    name: at('name'),
    private: first(present('vpc'), on('aws_route53_zone_association', 'zone_id', saidAt('vpc_id'))),
    signing: on('aws_route53_hosted_zone_dnssec', 'hosted_zone_id', at('signing_status', 'SIGNING')),
    logged: on('aws_route53_query_log', 'zone_id', saidAt('cloudwatch_log_group_arn')),
    deletesRecords: at('force_destroy', false),
  }),
  mapping(record, 'aws_route53_record', ['id', 'fqdn'], { name: at('name'), type: at('type') }),
  mapping(domain, ['aws_route53domains_registered_domain', 'aws_route53domains_domain'], ['id', 'domain_name'], {
    name: at('domain_name'),
    locked: at('transfer_lock', true),
    renews: at('auto_renew', true),
    hidesOwner: derived('', plain => areAllOn(plain, privacy)),
  }),
  mapping(validation, 'aws_route53_resolver_dnssec_config', ['id', 'arn'], {
    network: at('resource_id'),
    enabled: spelled('validation_status', { ENABLED: true, DISABLED: false, USE_LOCAL_RESOURCE_SETTING: false }),
  }),
];
