import { customer, demarcate, shared, when } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { level, perimeter } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(perimeter, {
    ...settingsOnly('a perimeter is no network; what it guards is reached where it is kept'),
    'limit-exposure': customer('Let nobody in from everywhere who does not have to be.', says.open),
    'control-egress': customer('Name the interfaces that machines within the perimeter may call.', says.accessible),
    'prevent-leaks': when(perimeter, 'mode', {
      enforced: shared(
        { provider: 'Denies requests that would take data across the perimeter.', customer: 'Name the ways out that are needed, and no more.' },
        says.perimeters,
      ),
      'tried out': customer('Enforce the perimeter, which so far only logs what it would deny.', says.dryRun),
      'a bridge': customer('Join only projects that may have each other’s data.', says.architecture),
    }),
  }),
  demarcate(level, {
    ...settingsOnly('a level is no network; what it lets in is judged where it is used'),
    'limit-exposure': shared(
      { provider: 'Weighs each request against the level.', customer: 'Ask for addresses, devices or members that not everybody has.' },
      says.levels,
    ),
  }),
];
