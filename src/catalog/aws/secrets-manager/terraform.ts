import { at, derived, first, gather, mapping, on } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { isValueWritten } from '../secret-value.ts';
import { daysBetween } from './rotation.ts';
import { secret } from './service.ts';

const beside = 'aws_secretsmanager_secret_rotation';

export default [
  mapping(secret, 'aws_secretsmanager_secret', ['id', 'arn', 'name'], {
    name: at('name'),
    key: at('kms_key_id'),
    /** Older versions of the provider took the rotation into the secret itself. */
    rotates: first(on(beside, 'secret_id', saidAt('rotation_rules')), saidAt('rotation_rules')),
    rotationDays: first(
      on(beside, 'secret_id', at<number>('rotation_rules.automatically_after_days')),
      on(beside, 'secret_id', derived<number>('rotation_rules.schedule_expression', daysBetween)),
      at<number>('rotation_rules.automatically_after_days'),
    ),
    recoveryDays: at('recovery_window_in_days', 30),
    policy: gather(document('policy'), on('aws_secretsmanager_secret_policy', 'secret_arn', document('policy'))),
    valueIsWritten: on('aws_secretsmanager_secret_version', 'secret_id', derived('secret_string', isValueWritten)),
  }),
];
