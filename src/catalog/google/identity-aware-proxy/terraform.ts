import { at, derived, gather, isUnresolved, mapping, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { policyData } from '../policy-data.ts';
import { saidAt } from '../said.ts';
import { grant, settings } from './service.ts';

export const computed = [policyData];
export const pieces = ['google_iap_brand', 'google_iap_client', 'google_iap_tunnel_dest_group'];

const always = <T>(value: T) => derived('', () => ({ value }));
const members = gather(at<Several<string>>('members'), at<Several<string>>('member'), at<Several<string>>('policy_data.bindings.*.members'));
const resources = (...places: readonly string[]): readonly string[] =>
  places.flatMap(place => ['member', 'binding', 'policy'].map(kind => `google_iap_${place}_iam_${kind}`));
const asks = (method: Plain): Worked<boolean> =>
  isUnresolved(method)
    ? { unknown: method[unresolved], among: [true, false] }
    : { value: typeof method === 'string' && method !== '' && method !== 'METHOD_UNSPECIFIED' };

const sites = ['web_backend_service', 'web_region_backend_service', 'web_cloud_run_service', 'app_engine_service', 'app_engine_version'];

export default [
  mapping(grant, resources(...sites, 'tunnel_instance', 'tunnel_dest_group'), ['id'], {
    members,
    covers: always('one place'),
    conditioned: saidAt('condition'),
  }),
  mapping(grant, resources('web', 'web_type_app_engine', 'web_type_compute'), ['id'], {
    members,
    covers: always('every site'),
    conditioned: saidAt('condition'),
  }),
  mapping(grant, resources('tunnel'), ['id'], { members, covers: always('every machine'), conditioned: saidAt('condition') }),
  mapping(settings, 'google_iap_settings', ['id', 'name'], {
    asksAgain: derived('access_settings.reauth_settings.method', asks),
  }),
];
