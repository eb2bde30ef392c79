import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { fitsAll, letsThrough } from './matchers.ts';
import { threatProfile, webRule } from './service.ts';

export default [
  mapping(webRule, 'networksecurity.googleapis.com/GatewaySecurityPolicyRule', ['name'], {
    on: at('enabled'),
    allows: spelled('basicProfile', { ALLOW: true, DENY: false }),
    fitsAll: derived('', fitsAll),
    opensTls: at('tlsInspectionEnabled'),
  }),
  mapping(threatProfile, 'networksecurity.googleapis.com/SecurityProfile', ['name'], {
    letsThrough: derived('threatPreventionProfile.severityOverrides', letsThrough),
  }),
];
