import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const abouts = ['a subscription', 'a resource'] as const;

/** Whether the setting stands on a subscription itself: nothing but the subscription comes before it in its id. */
export const isAboutSubscription = (id: Plain): Worked<(typeof abouts)[number]> => {
  if (isUnresolved(id)) return { unknown: id[unresolved], among: abouts };
  const known = String(id ?? '').replaceAll(/[\uE000\uE002][^\uE001\uE003]*[\uE001\uE003]/g, 'x');
  return { value: /^\/subscriptions\/[^/]+\/providers\/Microsoft\.Insights\/diagnosticSettings\/[^/]+$/i.test(known) ? 'a subscription' : 'a resource' };
};
