import { at, derived, first, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { saidAt } from '../said.ts';
import { server } from './service.ts';

export default [
  mapping(server, 'aws_transfer_server', ['id', 'arn'], {
    protocols: at('protocols'),
    endpoint: at('endpoint_type', 'PUBLIC'),
    addresses: saidAt('endpoint_details.address_allocation_ids'),
    securityPolicy: at('security_policy_name', 'TransferSecurityPolicy-2018-11'),
    logs: saidAt('structured_log_destinations'),
    logsByRole: saidAt('logging_role'),
    hostKeyWritten: first(derived('host_key', isWrittenOut), derived('host_key_wo', isWrittenOut)),
    groups: refs('endpoint_details.security_group_ids'),
  }),
];
