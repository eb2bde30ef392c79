import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { meetsAny, namesSome, openWaysIn, openWaysOut } from './rules.ts';
import { level, perimeter } from './service.ts';
import { writtenAs } from './written.ts';

export default [
  mapping(perimeter, 'accesscontextmanager.googleapis.com/ServicePerimeter', ['name'], {
    type: spelled('perimeterType', { PERIMETER_TYPE_REGULAR: 'regular', PERIMETER_TYPE_BRIDGE: 'bridge' }),
    restricts: derived('status.restrictedServices', namesSome),
    limitsCalls: at('status.vpcAccessibleServices.enableRestriction'),
    openWaysIn: derived('status.ingressPolicies', openWaysIn),
    openWaysOut: derived('status.egressPolicies', openWaysOut),
  }),
  mapping(level, 'accesscontextmanager.googleapis.com/AccessLevel', ['name'], { written: writtenAs, meetsAny: derived('basic', meetsAny) }),
];
