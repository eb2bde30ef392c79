import { at, derived, gather, isUnresolved, mapping, type Plain, spelled, unresolved, type Worked } from '../../../model/index.ts';
import { application, passwordPolicy, sessionRule, threatInsight } from './service.ts';

const isActive = spelled('status', { ACTIVE: true, INACTIVE: false });
const anywhere = (said: Plain): Worked<boolean> =>
  isUnresolved(said) ? { unknown: said[unresolved], among: [true, false] } : { value: !['', 'DISABLED', 'undefined', 'null'].includes(String(said)) };

export default [
  mapping(passwordPolicy, ['okta_policy_password', 'okta_policy_password_default'], ['id', 'name'], {
    name: at('name'),
    minimumLength: at('password_min_length', 8),
    remembers: at('password_history_count', 0),
    locksAfter: at('password_max_lockout_attempts', 10),
    refusesCommon: at('password_dictionary_lookup', false),
  }),
  mapping(sessionRule, 'okta_policy_rule_signon', ['id', 'name'], {
    name: at('name'),
    active: isActive,
    access: at('access', 'ALLOW'),
    needsSecondFactor: at('mfa_required', false),
    idleMinutes: at('session_idle', 120),
    lifeMinutes: at('session_lifetime', 120),
    outlivesBrowser: at('session_persistent', false),
  }),
  mapping(threatInsight, 'okta_threat_insight_settings', ['id'], { action: at('action') }),
  mapping(application, 'okta_app_oauth', ['id', 'label', 'client_id'], {
    name: at('label'),
    active: isActive,
    grants: gather(at('grant_types')),
    redirects: gather(at('redirect_uris')),
    anyRedirect: derived('wildcard_redirect', anywhere),
  }),
];
