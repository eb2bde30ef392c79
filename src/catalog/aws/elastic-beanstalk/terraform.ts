import { at, mapping } from '../../../model/index.ts';
import { optionLenses } from './lenses.ts';
import { terraformOptions } from './options.ts';
import { environment } from './service.ts';

export default [mapping(environment, 'aws_elastic_beanstalk_environment', ['id', 'arn', 'name'], { name: at('name'), ...optionLenses(terraformOptions) })];
