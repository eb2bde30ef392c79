import { hole, type Node } from '../../../model/index.ts';
import type { Target } from '../frame.ts';
import { entryOf, splitText, textIn } from '../node.ts';

export const targetOf = (level: Target['level'], subscription: string, group: string, managementGroup: string): Target => ({
  level,
  id: idAt(level, subscription, group, managementGroup),
  subscription,
  group,
  managementGroup,
});

const idAt = (level: Target['level'], subscription: string, group: string, managementGroup: string): string => {
  switch (level) {
    case 'resourceGroup':
      return `/subscriptions/${subscription}/resourceGroups/${group}`;
    case 'subscription':
      return `/subscriptions/${subscription}`;
    case 'managementGroup':
      return `/providers/Microsoft.Management/managementGroups/${managementGroup}`;
    case 'tenant':
      return '';
  }
};

/** Where a root template goes is only known in kind, by its schema. */
export const targetOfRoot = (template: Node): Target => {
  const schema = (textIn(entryOf(template, '$schema')) ?? '').toLowerCase();
  const level = schema.includes('subscriptiondeployment')
    ? 'subscription'
    : schema.includes('managementgroupdeployment')
      ? 'managementGroup'
      : schema.includes('tenantdeployment')
        ? 'tenant'
        : 'resourceGroup';
  return targetOf(level, hole('subscription().subscriptionId'), hole('resourceGroup().name'), hole('managementGroup().name'));
};

/** `/`, `/subscriptions/…`, `Microsoft.Management/managementGroups/…`: the scope of a nested deployment. */
export const targetAt = (scope: string, place: Target): Target => {
  const steps = splitText(scope.replace(/^\/?(?:providers\/)?/i, ''), '/');
  const [first = '', second = '', third = '', fourth] = steps;
  if (first === '') return targetOf('tenant', place.subscription, place.group, place.managementGroup);
  if (first.toLowerCase() === 'subscriptions')
    return targetOf(third.toLowerCase() === 'resourcegroups' ? 'resourceGroup' : 'subscription', second, fourth ?? place.group, place.managementGroup);
  if (second.toLowerCase() === 'managementgroups') return targetOf('managementGroup', place.subscription, place.group, third);
  return place;
};
