import { at, derived, first, mapping, on, present, spelled, unreadable } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { record, validation, zone } from './service.ts';

export const pieces = ['AWS::Route53::HealthCheck'];

export default [
  mapping(zone, 'AWS::Route53::HostedZone', ['Id', 'Name'], {
    name: at('Name'),
    private: first(present('VPCs')),
    signing: on(
      'AWS::Route53::DNSSEC',
      'HostedZoneId',
      derived('HostedZoneId', () => ({ value: 'SIGNING' as const })),
    ),
    logged: saidAt('QueryLoggingConfig.CloudWatchLogsLogGroupArn'),
    /** Templates cannot ask for it, and a zone that holds records is not deleted. */
    deletesRecords: derived('', () => ({ value: false })),
  }),
  mapping(record, 'AWS::Route53::RecordSet', [], { name: at('Name'), type: at('Type') }),
  mapping(validation, 'AWS::Route53Resolver::ResolverDNSSECConfig', ['Id'], {
    network: at('ResourceId'),
    enabled: spelled('ValidationStatus', { ENABLED: true, DISABLED: false }),
  }),
  mapping(record, 'AWS::Route53::RecordSetGroup', [], {
    name: unreadable('a group has a name for each of its records'),
    type: unreadable('a group has a type for each of its records'),
  }),
];
