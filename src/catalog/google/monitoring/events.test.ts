import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { eventClasses, eventsOf, foundBy, watchedBy } from './events.ts';

const firewalls = (calls: string) => `resource.type="gce_firewall_rule" AND (${calls})`;

describe('what a filter of logs finds', () => {
  it('knows the classes of the benchmark', () => {
    expect(eventClasses).toHaveLength(8);
  });
  it.each([
    ['protoPayload.methodName="SetIamPolicy" AND protoPayload.serviceData.policyDelta.auditConfigDeltas:*', ['changes of audit']],
    [
      firewalls(
        'protoPayload.methodName:"compute.firewalls.patch" OR protoPayload.methodName:"compute.firewalls.insert" OR protoPayload.methodName:"compute.firewalls.delete"',
      ),
      ['changes of firewalls'],
    ],
    [firewalls('protoPayload.methodName:"compute.firewalls.patch"'), []],
    ['resource.type = gce_route', ['changes of routes']],
    ['resource.type=gcs_bucket AND protoPayload.methodName="storage.setIamPermissions"', ['changes of bucket permissions']],
    ['severity>=ERROR', []],
  ])('%s', (filter, items) => {
    expect(eventsOf(filter)).toEqual({ value: { items } });
  });
  it('does not say more than is known', () => {
    expect(eventsOf(`resource.type=gce_route AND NOT protoPayload.authenticationInfo.principalEmail="deploy@acme"`)).toMatchObject({
      value: { rest: expect.any(String) },
    });
    expect(eventsOf(`resource.type=${hole('var.type')}`)).toMatchObject({ value: { items: [], rest: expect.any(String) } });
    expect(eventsOf({ [unresolved]: 'var.filter' })).toEqual({ value: { items: [], rest: 'var.filter' } });
    expect(eventsOf(undefined)).toEqual({ value: { items: [] } });
  });
});

describe('what a policy watches', () => {
  const filter = (name: string) => [{ condition_threshold: [{ filter: `metric.type="logging.googleapis.com/user/${name}" AND resource.type="global"` }] }];
  it('reads the names of metrics', () => {
    expect(watchedBy(filter('owners'))).toEqual({ value: { items: ['owners'] } });
    expect(watchedBy(filter(reference('google_logging_metric.owners.id')))).toMatchObject({ value: { items: [], rest: expect.any(String) } });
    expect(watchedBy([{ conditionThreshold: { filter: 'metric.type="compute.googleapis.com/instance/cpu/utilization"' } }])).toEqual({ value: { items: [] } });
  });
  it('reads the entries that it looks for by itself', () => {
    expect(foundBy([{ conditionMatchedLog: { filter: 'resource.type=gce_route' } }])).toEqual({ value: { items: ['changes of routes'] } });
    expect(foundBy(undefined)).toEqual({ value: { items: [] } });
  });
});
