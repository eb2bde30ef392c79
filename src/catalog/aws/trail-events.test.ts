import { describe, expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { eventsOf, trailEvents } from './trail-events.ts';

const countedBy = (pattern: string) => eventsOf(pattern);
const only = (name: string) => ({ value: { items: [name] } });

describe('what the pattern of a metric filter counts', () => {
  it('reads the calls of a class, however they are written', () => {
    expect(
      countedBy(
        '{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }',
      ),
    ).toEqual(only('changes of trails'));
    expect(countedBy('{($.eventSource = "kms.amazonaws.com") && (($.eventName="DisableKey")||($.eventName="ScheduleKeyDeletion"))}')).toEqual(
      only('the end of keys'),
    );
    expect(countedBy('{ $.eventName = *SecurityGroup* }')).toEqual(only('changes of security groups'));
  });
  it('wants all calls of the class', () => {
    expect(countedBy('{ ($.eventName = CreateTrail) || ($.eventName = DeleteTrail) }')).toEqual({ value: { items: [] } });
    expect(countedBy('{ $.eventName != DisableKey && $.eventName != ScheduleKeyDeletion }')).toEqual({ value: { items: [] } });
  });
  it('tells root, refusals and sign-in by other fields', () => {
    expect(countedBy('{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }')).toEqual(
      only('use of the root user'),
    );
    expect(countedBy('{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }')).toEqual(only('unauthorised calls'));
    expect(countedBy('{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }')).toEqual(only('sign-in without a second factor'));
    expect(countedBy('{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }')).toEqual(only('failed sign-in'));
  });
  it('does not take a part for the whole', () => {
    expect(countedBy('{ $.userIdentity.type = Root && $.eventName = ConsoleLogin }')).toEqual({ value: { items: [] } });
    expect(countedBy('{ $.errorCode = AccessDenied }')).toEqual({ value: { items: [] } });
    expect(countedBy('ERROR')).toEqual({ value: { items: [] } });
  });
  it('keeps open what is not known', () => {
    expect(eventsOf({ [unresolved]: 'var.pattern has no value' })).toEqual({ value: { items: [], rest: 'var.pattern has no value' } });
  });
  it('knows fifteen classes', () => expect(new Set(trailEvents).size).toBe(15));
});
