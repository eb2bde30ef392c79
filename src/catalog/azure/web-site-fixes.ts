import { asked, type Change, type FixMaker, type Spelled } from '../../model/index.ts';

/** The address ranges that the charter names get in, and nobody else. Older resources turn others away wherever rules stand. */
export const namingWhoGetsIn = (check: string, newer: readonly string[], older: readonly string[]): readonly FixMaker[] => [
  { check, types: newer, make: ({ declaration: { id } }) => lettingIn(id, 'site_config', 'ip_restriction', 'ip_address', 'ip_restriction_default_action') },
  { check, types: older, make: ({ declaration: { id } }) => lettingIn(id, 'site_config', 'ip_restriction', 'ip_address') },
  {
    check,
    types: ['Microsoft.Web/sites', 'Microsoft.Web/sites/slots'],
    make: ({ declaration: { id }, companions }) => {
      const apart = ['sites/config', 'sites/slots/config'].flatMap(type => companions(`Microsoft.Web/${type}`, 'parent'));
      return apart.length > 0
        ? undefined
        : lettingIn(id, 'properties.siteConfig', 'ipSecurityRestrictions', 'ipAddress', 'ipSecurityRestrictionsDefaultAction');
    },
  },
];

const lettingIn = (on: string, config: string, rules: string, address: string, others?: string): readonly Change[] => {
  const set = (name: string, to: Spelled): Change => ({ do: 'set', on, path: [...config.split('.'), name], to });
  return [...(others === undefined ? [] : [set(others, 'Deny')]), set(rules, asked('trusted-ranges', address))];
};
