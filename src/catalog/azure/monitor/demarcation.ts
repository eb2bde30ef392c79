import { customer, demarcate, inferred, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { actionGroup, activityAlert, diagnosticSetting, logProfile } from './service.ts';
import { says } from './sources.ts';

const alerting = shared(
  { provider: 'Evaluates the rule, and carries out what the action group says.', customer: 'Switch the rule on, and say whom it tells.' },
  says.alerts,
);

export default [
  demarcate(diagnosticSetting, {
    ...settingsOnly,
    'limit-consumption': abstracted['limit-consumption'],
    'record-access': shared(
      {
        provider: 'Collects the activity log by itself, and sends what the setting names.',
        customer: 'Name the logs of the resource that are to be collected.',
      },
      says.diagnostics,
    ),
    'keep-logs': unchecked(
      'where the records are sent says how long they are kept, and is checked there',
      customer('Send records to a place that keeps them long enough, safe from change.', says.diagnostics),
    ),
  }),
  demarcate(logProfile, {
    ...settingsOnly,
    'limit-consumption': abstracted['limit-consumption'],
    'record-access': shared(
      { provider: 'Collects the activity log by itself.', customer: 'Have the profile archive every kind of event, of every place.' },
      says.activity,
    ),
    'keep-logs': customer('Say for how many days what the profile archives is kept.', says.retention),
  }),
  demarcate(activityAlert, { ...settingsOnly, 'detect-threats': alerting }),
  demarcate(actionGroup, {
    ...settingsOnly,
    'limit-consumption': abstracted['limit-consumption'],
    'survive-failure': provider('Keeps the group in several regions or zones, and processes it elsewhere when one is down.', says.kept),
    'detect-threats': shared(
      { provider: 'Calls, writes to and triggers whom the group names.', customer: 'Name somebody who acts on it, and leave the group on.' },
      says.groups,
    ),
    'guard-credentials': unchecked(
      'addresses of webhooks may carry secrets, which are not looked into',
      customer(
        'Put no passwords into the addresses that the group calls.',
        inferred(says.groups, 'Says that a group calls the addresses that its owner names; so what stands in these addresses is the customer’s.'),
      ),
    ),
  }),
];
