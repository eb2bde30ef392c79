import { at, derived, mapping } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { saidAt } from '../said.ts';
import { keyOfShare } from './keys.ts';
import { gateway, nfsShare, smbShare } from './service.ts';

/** Templates of CloudFormation have no resources for it. */
export default [
  mapping(gateway, 'aws_storagegateway_gateway', ['id', 'arn', 'gateway_name'], {
    name: at('gateway_name'),
    sort: at('gateway_type', 'STORED'),
    smb: at('smb_security_strategy'),
    guestPasswordWritten: derived('smb_guest_password', isWrittenOut),
  }),
  mapping(nfsShare, 'aws_storagegateway_nfs_file_share', ['id', 'arn'], {
    keys: derived('', keyOfShare),
    clients: at('client_list'),
    squash: at('squash', 'RootSquash'),
  }),
  mapping(smbShare, 'aws_storagegateway_smb_file_share', ['id', 'arn'], {
    keys: derived('', keyOfShare),
    signIn: at('authentication', 'ActiveDirectory'),
    audit: saidAt('audit_destination_arn'),
  }),
];
