import { derived, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { hidesTheWorst, leavesOutTheWorst } from './filters.ts';
import { mute, notification } from './service.ts';

const levels = ['project', 'folder', 'organization'];

export default [
  mapping(mute, ['google_scc_mute_config', ...levels.map(level => `google_scc_v2_${level}_mute_config`)], ['id', 'name'], {
    ends: saidAt('expiry_time'),
    hidesTheWorst: derived('filter', hidesTheWorst),
  }),
  mapping(
    notification,
    levels.flatMap(level => [`google_scc_${level}_notification_config`, `google_scc_v2_${level}_notification_config`]).concat('google_scc_notification_config'),
    ['id', 'name'],
    {
      leavesOutTheWorst: derived('streaming_config.filter', leavesOutTheWorst),
    },
  ),
];
