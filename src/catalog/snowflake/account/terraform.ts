import { at, derived, gather, isUnresolved, mapping, type Plain, spelled, unreadable, unresolved, type Worked } from '../../../model/index.ts';
import { account, networkPolicy, user } from './service.ts';

const isSaid = (said: Plain): Worked<boolean> =>
  isUnresolved(said) ? { unknown: said[unresolved], among: [true, false] } : { value: said !== undefined && said !== null && said !== '' };
const opposite = (said: Plain): Worked<boolean> =>
  isUnresolved(said) ? { unknown: said[unresolved], among: [true, false] } : { value: String(said) !== 'true' };
const elsewhere = (what: string) => unreadable(`${what} stands elsewhere; declare it`);
const person = (is: 'a person' | 'a service' | 'an older service') => derived('', () => ({ value: is }));
const usual = {
  name: at<string>('name'),
  disabled: spelled('disabled', { true: true, false: false, default: false }),
  defaultRole: at<string>('default_role'),
};

export default [
  mapping(account, 'snowflake_current_account', ['id'], {
    name: at('name'),
    cloud: elsewhere('the cloud of the account'),
    keyOfYours: elsewhere('the key of the account'),
    rekeysYearly: at('periodic_data_rekeying', false),
    networkPolicy: derived('network_policy', isSaid),
    authenticationPolicy: derived('authentication_policy', isSaid),
    singleSignOn: elsewhere('sign-on by a directory'),
    accountAdmins: elsewhere('the number of administrators'),
    retentionDays: at('data_retention_time_in_days'),
    copiesElsewhere: elsewhere('a copy'),
    unloadsToAnyAddress: derived('prevent_unload_to_inline_url', opposite),
    stagesNeedIntegration: at('require_storage_integration_for_stage_creation', false),
    sendsLogsOut: elsewhere('where records go'),
  }),
  mapping(networkPolicy, 'snowflake_network_policy', ['id', 'name'], {
    name: at('name'),
    addresses: gather(at('allowed_ip_list')),
    rules: gather(at('allowed_network_rule_list')),
  }),
  mapping(user, 'snowflake_user', ['id', 'name'], {
    ...usual,
    is: person('a person'),
    password: derived('password', isSaid),
    secondFactorOff: spelled('disable_mfa', { true: true, false: false, default: false }),
  }),
  mapping(user, 'snowflake_service_user', ['id', 'name'], {
    ...usual,
    is: person('a service'),
    password: derived('', () => ({ value: false })),
    secondFactorOff: derived('', () => ({ value: false })),
  }),
  mapping(user, 'snowflake_legacy_service_user', ['id', 'name'], {
    ...usual,
    is: person('an older service'),
    password: derived('password', isSaid),
    secondFactorOff: derived('', () => ({ value: false })),
  }),
];
