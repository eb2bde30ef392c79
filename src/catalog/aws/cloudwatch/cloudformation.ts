import { at, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { alarm } from './service.ts';

export default [
  mapping(alarm, ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'], ['AlarmName', 'Arn'], {
    name: at('AlarmName'),
    acts: saidAt('AlarmActions'),
    actionsAreOn: at('ActionsEnabled'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::CloudWatch::Dashboard'];
