import { at, derived, mapping, refs } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { server } from './service.ts';

export default [
  mapping(server, 'AWS::Transfer::Server', ['ServerId', 'Arn'], {
    protocols: at('Protocols'),
    endpoint: at('EndpointType'),
    addresses: saidAt('EndpointDetails.AddressAllocationIds'),
    /** By the provider’s page, templates get an older policy than the other ways do. */
    securityPolicy: at('SecurityPolicyName', 'TransferSecurityPolicy-2018-11'),
    logs: saidAt('StructuredLogDestinations'),
    logsByRole: saidAt('LoggingRole'),
    /** A template cannot bring a key. */
    hostKeyWritten: derived('', () => ({ value: false })),
    groups: refs('EndpointDetails.SecurityGroupIds'),
  }),
];
