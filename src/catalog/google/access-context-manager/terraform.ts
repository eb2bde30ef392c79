import { at, derived, gather, mapping, on, spelled } from '../../../model/index.ts';
import { meetsAny, namesSome, openWaysIn, openWaysOut } from './rules.ts';
import { level, perimeter } from './service.ts';
import { writtenAs } from './written.ts';

export const pieces = [
  'google_access_context_manager_access_policy',
  'google_access_context_manager_authorized_orgs_desc',
  'google_access_context_manager_service_perimeter_resource',
  'google_access_context_manager_service_perimeter_dry_run_resource',
  'google_access_context_manager_service_perimeter_dry_run_ingress_policy',
  'google_access_context_manager_service_perimeter_dry_run_egress_policy',
  'google_access_context_manager_access_level_condition',
];
const rule = 'google_access_context_manager_service_perimeter';

export default [
  mapping(perimeter, rule, ['id', 'name'], {
    type: spelled('perimeter_type', { PERIMETER_TYPE_REGULAR: 'regular', PERIMETER_TYPE_BRIDGE: 'bridge' }, 'regular'),
    restricts: derived('status.restricted_services', namesSome),
    limitsCalls: at('status.vpc_accessible_services.enable_restriction'),
    openWaysIn: gather(derived('status.ingress_policies', openWaysIn), on(`${rule}_ingress_policy`, 'perimeter', derived('', openWaysIn))),
    openWaysOut: gather(derived('status.egress_policies', openWaysOut), on(`${rule}_egress_policy`, 'perimeter', derived('', openWaysOut))),
  }),
  mapping(level, 'google_access_context_manager_access_level', ['id', 'name'], {
    written: writtenAs,
    meetsAny: derived('basic', meetsAny),
  }),
];
