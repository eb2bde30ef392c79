import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { kindsOn } from '../diagnostics.ts';

const abouts = ['a subscription', 'a resource'] as const;

/** Whether the id that is named is that of a subscription. */
export const aboutOf = (plain: Plain): Worked<(typeof abouts)[number]> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: abouts };
  const said = String(plain ?? '');
  if (/^\uE002(?:.*\.)?azurerm_subscription\.[^\uE003]*\uE003$/.test(said)) return { value: 'a subscription' };
  if (/^\uE000[^\uE001]*\uE001$/.test(said)) return { unknown: 'what it is about is not known', among: abouts };
  return {
    value:
      /^\/subscriptions\/(?:[^/\uE000\uE002]+|[\uE000\uE002].*[\uE001\uE003])$/.test(said) && !/\/resourceGroups\//i.test(said)
        ? 'a subscription'
        : 'a resource',
  };
};

const wanted = ['administrative', 'security', 'alert', 'policy'];
/** Whether all that matters of the activity log of a subscription is sent. */
export const sendsWholeActivity = (logs: Plain): Worked<boolean> => {
  const kinds = kindsOn(logs);
  if (!('value' in kinds)) return { unknown: kinds.unknown, among: [true, false] };
  const { items, rest } = kinds.value;
  if (wanted.every(kind => items.some(item => item.toLowerCase() === kind))) return { value: true };
  if (rest !== undefined || items.some(hasHoles)) return { unknown: rest ?? 'a kind of log is not known', among: [true, false] };
  return { value: false };
};
