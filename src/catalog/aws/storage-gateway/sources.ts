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
  'secondary',
);

export const says = {
  smb,
  share,
  appliance: inferred(smb, 'A gateway is an appliance of AWS that runs where you run it: on a machine of yours, in your network.'),
  updates: inferred(smb, 'AWS publishes updates of the appliance and has it install them in its weekly maintenance window; the machine below is yours.'),
  store: inferred(share, 'Files and volumes lie in AWS; what the gateway holds is a cache and what waits to be uploaded.'),
  logs: inferred(share, 'A share of SMB can write an audit log where you name a log group.'),
  signIn: inferred(share, 'A share of SMB takes users of a directory, or guests with one password for all.'),
};
