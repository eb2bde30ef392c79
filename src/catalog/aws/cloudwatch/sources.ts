import { cite } from '../../../model/index.ts';

export const says = {
  actions: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html',
    'An alarm carries out the actions that are listed for its state when it comes into it; actions are on unless they are switched off, and without any the state is all that changes.',
    '2026-11-22',
  ),
};
