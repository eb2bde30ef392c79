import { service } from '../../../model/index.ts';

export const amazonEc2 = service({ id: 'aws.ec2', name: 'Amazon EC2', vendor: 'aws' });
