import { at, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { protection } from './service.ts';

export default [
  mapping(protection, 'AWS::Shield::Protection', ['ProtectionId', 'ProtectionArn'], {
    name: at('Name'),
    healthChecked: saidAt('HealthCheckArns'),
  }),
];
