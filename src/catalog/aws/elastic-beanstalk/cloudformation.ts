import { at, mapping } from '../../../model/index.ts';
import { optionLenses } from './lenses.ts';
import { cloudformationOptions } from './options.ts';
import { environment } from './service.ts';

export default [
  mapping(environment, 'AWS::ElasticBeanstalk::Environment', ['EnvironmentName'], { name: at('EnvironmentName'), ...optionLenses(cloudformationOptions) }),
];
