import { service } from '../../../model/index.ts';

export const amazonVpc = service({ id: 'aws.vpc', name: 'Amazon VPC', vendor: 'aws' });
