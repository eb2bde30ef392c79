import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const smb = cite(
  'https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_UpdateSMBSecurityStrategy.html',
  'A strategy of the gateway says whether clients may choose how they speak SMB, or must sign, or must encrypt.',
  read,
);
const share = cite(
  'https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_UpdateNFSFileShare.html',
  'What a share writes to its bucket is encrypted with a key of the bucket service, or with one of yours where you say so; you also say which clients may mount it.',
  read,
);
const smbShare = cite(
  'https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_CreateSMBFileShare.html',
  'What a share of SMB writes to its bucket is encrypted with a key of the bucket service, or with one of yours; you also say who signs in, users of a directory unless you let guests in, and where an audit log goes.',
  read,
);
const maintenance = cite(
  'https://docs.aws.amazon.com/storagegateway/latest/tgw/MaintenanceManagingUpdate-common.html',
  'A gateway is an appliance that you deploy on premises or on EC2, beside a service that AWS runs; AWS updates both, the appliance each month with fixes of its system and software.',
  read,
);

export const says = {
  smb,
  share,
  smbShare,
  appliance: inferred(
    maintenance,
    'Says that a gateway is an appliance which you deploy yourself and AWS updates; so what is inside it is for AWS to see to, and the host and network around it for you.',
  ),
  updates: inferred(
    maintenance,
    'Says that the appliance takes its fixes by itself in its window, while it is online; you can switch monthly updates off, which AWS advises against. So its fixes are AWS’s, and those of the host below it yours.',
  ),
  encryption: cite(
    'https://docs.aws.amazon.com/storagegateway/latest/tgw/encryption.html',
    'What passes between the appliance and the storage of AWS is encrypted with TLS; all that is stored in S3 is encrypted there, with a key of S3 or one of KMS.',
    read,
  ),
  logs: inferred(smbShare, 'Says that an audit log goes where you name a place for it; so switching it on is yours.'),
  initiators: cite(
    'https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_UpdateChapCredentials.html',
    'Gateways of volumes and tapes ask initiators for no secret unless the customer sets one, which can be changed.',
    read,
  ),
  fileSystem: inferred(
    cite('https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_AssociateFileSystem.html', '', read),
    'Says that a gateway is given the name and password of a user of the file system; so keeping that password out of sight is the customer’s.',
  ),
  signIn: inferred(
    smbShare,
    'Says that you say who signs in to a share of SMB, users of a directory or guests; so whether there are guests is yours to decide, and their password yours to keep.',
  ),
};
