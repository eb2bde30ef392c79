import { at, derived, mapping } from '../../../model/index.ts';
import { secretsOfPairs } from '../../secret-pairs.ts';
import { release } from './service.ts';
import { isPinned } from './version.ts';

export default [
  mapping(release, 'helm_release', ['id', 'name'], {
    name: at('name'),
    pinned: derived('', isPinned),
    verified: at('verify', false),
    secrets: secretsOfPairs('set', 'name', 'value'),
  }),
];
