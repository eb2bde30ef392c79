import { at, derived, mapping, on, refs, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { isSaid } from '../said.ts';
import { knowsBots, stateBy } from '../web-firewall.ts';
import { takesPlainHttp } from './protocols.ts';
import { cdnEndpoint, origin, policy, profile, route } from './service.ts';

const tied = 'Microsoft.Cdn/profiles/securityPolicies';
const policyOf = 'properties.parameters.wafPolicy.id';
const linkOf = 'properties.frontendEndpoints.properties.webApplicationFirewallPolicyLink.id';

export const pieces = [
  'Microsoft.Cdn/profiles/afdEndpoints',
  'Microsoft.Cdn/profiles/customDomains',
  'Microsoft.Cdn/profiles/endpoints/customDomains',
  'Microsoft.Cdn/profiles/endpoints/origins',
  'Microsoft.Cdn/profiles/originGroups',
  'Microsoft.Cdn/profiles/ruleSets',
  'Microsoft.Cdn/profiles/ruleSets/rules',
];

export default [
  mapping(
    profile,
    'Microsoft.Cdn/profiles',
    ['id', 'name'],
    {
      generation: derived('', () => ({ value: 'current' })),
      firewalled: on(tied, 'parent', derived(policyOf, isSaid)),
      policies: on(tied, 'parent', refs(policyOf)),
      logs: logsInTemplates,
    },
    { 'sku.name': '*AzureFrontDoor' },
  ),
  mapping(profile, 'Microsoft.Network/frontDoors', ['id', 'name'], {
    generation: derived('', () => ({ value: 'classic' })),
    firewalled: derived(linkOf, isSaid),
    policies: refs(linkOf),
    logs: logsInTemplates,
  }),
  mapping(policy, 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies', ['id', 'name'], {
    state: derived('properties.policySettings', stateBy('enabledState', 'mode')),
    bots: derived('properties.managedRules.managedRuleSets', knowsBots('ruleSetType')),
  }),
  mapping(route, 'Microsoft.Cdn/profiles/afdEndpoints/routes', ['id', 'name'], {
    redirects: spelled('properties.httpsRedirect', { Enabled: true, Disabled: false }),
    takesPlain: derived('properties.supportedProtocols', takesPlainHttp),
    forwardsBy: at('properties.forwardingProtocol'),
  }),
  mapping(origin, 'Microsoft.Cdn/profiles/originGroups/origins', ['id', 'name'], { checksName: at('properties.enforceCertificateNameCheck') }),
  mapping(cdnEndpoint, 'Microsoft.Cdn/profiles/endpoints', ['id', 'name'], {
    takesPlain: at('properties.isHttpAllowed'),
    takesTls: at('properties.isHttpsAllowed'),
  }),
];
