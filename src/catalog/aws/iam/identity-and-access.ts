import { service } from '../../../model/index.ts';

export const iam = service({ id: 'aws.iam', name: 'AWS IAM', vendor: 'aws' });
