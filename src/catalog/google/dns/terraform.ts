import { at, gather, mapping, on, type Several, spelled } from '../../../model/index.ts';
import { serverPolicy, zone } from './service.ts';

const keys = (which: string) => on('data.google_dns_keys', 'managed_zone', at<Several<string>>(`${which}.*.algorithm`));

/** They join or spell out what is judged elsewhere. */
export const pieces = ['google_dns_record_set', 'google_dns_response_policy', 'google_dns_response_policy_rule'];

export default [
  mapping(zone, 'google_dns_managed_zone', ['name', 'id', 'managed_zone_id'], {
    visibility: at('visibility'),
    signed: spelled('dnssec_config.state', { on: true, off: false, transfer: true }),
    algorithms: gather(at<Several<string>>('dnssec_config.default_key_specs.*.algorithm'), keys('key_signing_keys'), keys('zone_signing_keys')),
    logsQueries: at('cloud_logging_config.enable_logging'),
  }),
  mapping(serverPolicy, 'google_dns_policy', ['name', 'id'], { logsQueries: at('enable_logging') }),
];
