import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** How much a scope takes in. */
export const widths = ['everything', 'management group', 'subscription', 'resource group', 'resource'] as const;
type Width = (typeof widths)[number];

const byType: readonly (readonly [RegExp, Width])[] = [
  [/(?:^|\.)azurerm_management_group\./, 'management group'],
  [/(?:^|\.)azurerm_subscription\./, 'subscription'],
  [/(?:^|\.)azurerm_resource_group\./, 'resource group'],
  [/(?:^|\.)azurerm_\w+\./, 'resource'],
];

/** How much the scope takes in that is named: by an id, or by the resource whose id it is. */
export const widthOf = (plain: Plain): Worked<Width> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: widths };
  const said = String(plain ?? '');
  const named = /^\uE002([^\uE003]*)\.(?:id|resource_id|subscription_id)\uE003$/.exec(said)?.[1];
  const width = named === undefined ? widthOfId(said) : byType.find(([type]) => type.test(`${named}.`))?.[1];
  return width ? { value: width } : { unknown: 'where it holds is not known', among: widths };
};

/** How much the id takes in below which an assignment stands. */
export const widthAround = (plain: Plain): Worked<Width> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: widths };
  const scope = filled(String(plain ?? '')).replace(/\/providers\/Microsoft\.Authorization\/role\w+\/[^/]*$/i, '');
  const width = scope === '' ? 'everything' : widthOfId(scope);
  return width ? { value: width } : { unknown: 'where it holds is not known', among: widths };
};

/** A part of an id that is not known is one name. */
const filled = (id: string): string => id.replaceAll(/[\uE000\uE002][^\uE001\uE003]*[\uE001\uE003]/g, 'x');

const widthOfId = (id: string): Width | undefined => {
  const known = filled(id).replace(/\/$/, '');
  if (known === '' && id === '/') return 'everything';
  if (/^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(known)) return 'management group';
  if (/^\/subscriptions\/[^/]+$/i.test(known)) return 'subscription';
  if (/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(known)) return 'resource group';
  return /^\/(?:subscriptions\/[^/]+\/(?:resourceGroups\/[^/]+\/)?)?providers\/[^/]+\/[^/]+\/[^/]+/i.test(known) ? 'resource' : undefined;
};
