import { at, mapping, type Several } from '../../../model/index.ts';
import { writtenSecrets } from './parameters.ts';
import { stack } from './service.ts';

export default [
  mapping(stack, 'aws_cloudformation_stack', ['id', 'name'], {
    name: at('name'),
    tells: at<Several<string>>('notification_arns'),
    secrets: writtenSecrets('parameters'),
  }),
];
