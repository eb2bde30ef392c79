import { at, first, mapping, on } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { protection, response, subscription } from './service.ts';

export default [
  mapping(protection, 'aws_shield_protection', ['id', 'arn'], {
    name: at('name'),
    healthChecked: first(on('aws_shield_protection_health_check_association', 'shield_protection_id', saidAt('health_check_arn'))),
  }),
  mapping(response, 'aws_shield_application_layer_automatic_response', ['id'], { action: at('action') }),
  mapping(subscription, 'aws_shield_subscription', ['id'], { renews: at('auto_renew', 'ENABLED') }),
];
