import { asked, at, derived, mapping, needing } from '../../../model/index.ts';
import { secretsOfPairs } from '../../secret-pairs.ts';
import { release } from './service.ts';
import { isPinned } from './version.ts';

export default [
  mapping(release, 'helm_release', ['id', 'name'], {
    name: at('name'),
    pinned: derived('', isPinned),
    // Only a chart that somebody signed can be verified, and only with the keys of who did.
    verified: needing(at<boolean>('verify', false), { keyring: asked('chart-keyring') }),
    secrets: secretsOfPairs('set', 'name', 'value'),
  }),
];
