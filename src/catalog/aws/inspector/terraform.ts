import { at, mapping, type Several } from '../../../model/index.ts';
import { organisation, scanning } from './service.ts';

const enabled = (what: string) => at<boolean>(`auto_enable.${what}`, false);

export default [
  mapping(scanning, 'aws_inspector2_enabler', ['id'], { types: at<Several<string>>('resource_types') }),
  mapping(organisation, 'aws_inspector2_organization_configuration', ['id'], {
    machines: enabled('ec2'),
    images: enabled('ecr'),
    functions: enabled('lambda'),
  }),
];
