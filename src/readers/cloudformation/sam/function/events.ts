import { httpApiEvent, restApiEvent } from '../api/function-routes.ts';
import { complainOf, eventsOf, type SamEvent, type Target } from '../events/event.ts';
import { isPolled, poll } from '../events/polled.ts';
import { eventRule, schedule, schedulerSchedule } from '../events/rules.ts';
import { alexaSkill, cognito, iotRule, logs, s3, sns } from '../events/sources.ts';
import type { Sam } from '../sam.ts';
import type { Grants } from './grants.ts';

const pushed: Readonly<Record<string, (event: SamEvent, allows: Grants) => void>> = {
  Api: restApiEvent,
  HttpApi: httpApiEvent,
  S3: s3,
  SNS: sns,
  Schedule: event => schedule(event, 'function'),
  ScheduleV2: event => schedulerSchedule(event, 'function'),
  CloudWatchEvent: event => eventRule(event, 'function'),
  EventBridgeRule: event => eventRule(event, 'function'),
  CloudWatchLogs: logs,
  IoTRule: iotRule,
  AlexaSkill: alexaSkill,
  Cognito: cognito,
};

/** What the events of a function need: rules, subscriptions, mappings, permissions, and rights of its role. */
export const functionEvents = (sam: Sam, target: Target, allows: Grants): void => {
  for (const event of eventsOf(sam, target)) {
    if (isPolled(event.type)) poll(event, allows);
    else if (Object.hasOwn(pushed, event.type)) pushed[event.type]?.(event, allows);
    else complainOf(event, `${event.type} is not a type of event that a function has. Correct it.`);
  }
};
