import { asset, choice, list, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const tasks = service({ id: 'google.cloud-tasks', name: 'Cloud Tasks', vendor: 'google' });

export const queue = asset(tasks, 'queue', {
  /** Everybody who may do something with the queue. */
  members: list({ unset: { items: [] } }),
  logs: choice(['everything', 'a part', 'nothing'], { unset: 'nothing', source: says.logging }),
  /** How it calls, where the queue itself says so. */
  calls: choice(['as each task says', 'by https', 'by http'], { unset: 'as each task says', source: says.targets }),
});
