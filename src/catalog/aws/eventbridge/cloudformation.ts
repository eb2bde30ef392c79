import { at, derived, each, first, gather, mapping, on, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { permitsEverybody } from './permission.ts';
import { bus, busPolicy, connection, rule, type Target } from './service.ts';

const secret = (path: string) => derived<boolean>(`AuthParameters.${path}`, isWrittenOut);

export const pieces = ['AWS::Events::ApiDestination', 'AWS::Pipes::Pipe', 'AWS::Scheduler::Schedule', 'AWS::Scheduler::ScheduleGroup'];

export default [
  mapping(bus, 'AWS::Events::EventBus', ['Name', 'Arn'], {
    name: at('Name'),
    key: at('KmsKeyIdentifier'),
    policy: gather(document('Policy'), on('AWS::Events::EventBusPolicy', 'EventBusName', document(''))),
    keepsUnreadable: saidAt('DeadLetterConfig.Arn'),
  }),
  mapping(busPolicy, 'AWS::Events::EventBusPolicy', [], {
    name: at('StatementId'),
    bus: refs('EventBusName'),
    policy: document(''),
    permitsEverybody: derived('', permitsEverybody('Principal', 'Condition')),
  }),
  mapping(rule, 'AWS::Events::Rule', ['Name', 'Arn'], {
    name: at('Name'),
    targets: each<Target>('Targets', 'name', { name: at('Id'), keepsFailures: saidAt('DeadLetterConfig.Arn') }),
  }),
  mapping(connection, 'AWS::Events::Connection', ['Name', 'Arn'], {
    name: at('Name'),
    secretIsWritten: first(
      secret('BasicAuthParameters.Password'),
      secret('ApiKeyAuthParameters.ApiKeyValue'),
      secret('OAuthParameters.ClientParameters.ClientSecret'),
    ),
  }),
];
