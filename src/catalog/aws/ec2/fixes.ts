import type { FixMaker } from '../../../model/index.ts';
import { closing } from '../rule-fixes.ts';

export default [
  // The rules stand in the groups of the instance.
  {
    check: 'aws.ec2.public-instance-keeps-admin-ports-closed',
    types: ['aws_instance', 'AWS::EC2::Instance'],
    make: closing(port => port === 22 || port === 3389),
  },
] satisfies readonly FixMaker[];
