import { at, derived, first, mapping, on, unreadable } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { isValueWritten } from '../secret-value.ts';
import { daysBetween } from './rotation.ts';
import { secret } from './service.ts';

const schedule = 'AWS::SecretsManager::RotationSchedule';

export default [
  mapping(secret, 'AWS::SecretsManager::Secret', ['Id', 'Name'], {
    name: at('Name'),
    key: at('KmsKeyId'),
    rotates: on(schedule, 'SecretId', saidAt('RotationRules')),
    rotationDays: first(
      on(schedule, 'SecretId', at<number>('RotationRules.AutomaticallyAfterDays')),
      on(schedule, 'SecretId', derived<number>('RotationRules.ScheduleExpression', daysBetween)),
    ),
    recoveryDays: unreadable('CloudFormation has no property for it'),
    policy: on('AWS::SecretsManager::ResourcePolicy', 'SecretId', document('ResourcePolicy')),
    valueIsWritten: derived('SecretString', isValueWritten),
  }),
];
