import { at, derived, each, first, mapping, on, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { permitsEverybody } from './permission.ts';
import { bus, busPolicy, connection, rule, type Target } from './service.ts';

const secret = (path: string) => derived<boolean>(`auth_parameters.${path}`, isWrittenOut);

export const pieces = ['aws_cloudwatch_event_api_destination', 'aws_pipes_pipe', 'aws_scheduler_schedule', 'aws_scheduler_schedule_group'];

export default [
  mapping(bus, 'aws_cloudwatch_event_bus', ['id', 'name', 'arn'], {
    name: at('name'),
    key: at('kms_key_identifier'),
    policy: on('aws_cloudwatch_event_bus_policy', 'event_bus_name', document('policy')),
    keepsUnreadable: saidAt('dead_letter_config.arn'),
  }),
  mapping(busPolicy, ['aws_cloudwatch_event_bus_policy', 'aws_cloudwatch_event_permission'], ['id'], {
    name: at('statement_id'),
    bus: refs('event_bus_name'),
    policy: document('policy'),
    permitsEverybody: derived('', permitsEverybody('principal', 'condition')),
  }),
  mapping(rule, 'aws_cloudwatch_event_rule', ['id', 'name', 'arn'], {
    name: at('name'),
    targets: on('aws_cloudwatch_event_target', 'rule', each<Target>('', 'name', { name: at('target_id'), keepsFailures: saidAt('dead_letter_config.arn') })),
  }),
  mapping(connection, 'aws_cloudwatch_event_connection', ['id', 'arn', 'name'], {
    name: at('name'),
    secretIsWritten: first(secret('basic.password'), secret('api_key.value'), secret('oauth.client_parameters.client_secret')),
  }),
];
