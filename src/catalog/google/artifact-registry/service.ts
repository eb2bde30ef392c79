import { asset, choice, decide, flag, list, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const artifactRegistry = service({ id: 'google.artifact-registry', name: 'Artifact Registry', vendor: 'google' });

const declared = asset(artifactRegistry, 'repository', {
  /** Everybody to whom IAM grants something on it. */
  members: list({ unset: { items: [] } }),
  format: text({ unsaid: 'a repository always says what it holds' }),
  mode: choice(['its own', 'of others', 'of several'], { unset: 'its own' }),
  ownKey: flag({ unset: false, source: says.keys }),
  fixedTags: flag({ unset: false, source: says.tags }),
  /** Whether scanning of images follows the project, or is off. */
  scanning: choice(['as in the project', 'off'], { unset: 'as in the project', source: says.scanning }),
});
export const repository = plus(declared, me => ({
  /** Who decides over the keys that encrypt it. */
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
  /** Who looks for known holes in what it holds. */
  scans: decide(me, [
    [{ format: 'DOCKER', scanning: 'as in the project' }, 'Google'],
    [{}, 'nobody but you'],
  ]),
}));
