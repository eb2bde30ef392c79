import { derived, mapping } from '../../../model/index.ts';
import { allowsAll, constraintIn, stateOf } from './rules.ts';
import { policy } from './service.ts';

export default [
  mapping(policy, 'orgpolicy.googleapis.com/Policy', ['name'], {
    constraint: derived('name', constraintIn),
    state: derived('spec', stateOf),
    allowsAll: derived('spec', allowsAll),
  }),
];
