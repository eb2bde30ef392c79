import { at, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { rule } from './service.ts';

/** Devices by name, and what joins certificates to them. */
export const pieces = ['aws_iot_policy_attachment', 'aws_iot_thing', 'aws_iot_thing_principal_attachment'];

export default [mapping(rule, 'aws_iot_topic_rule', ['id', 'name'], { name: at('name'), tellsOfErrors: saidAt('error_action') })];
