import { derived, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { hidesTheWorst, leavesOutTheWorst } from './filters.ts';
import { mute, notification } from './service.ts';

export default [
  mapping(mute, 'securitycenter.googleapis.com/MuteConfig', ['name'], {
    ends: saidAt('expiryTime'),
    hidesTheWorst: derived('filter', hidesTheWorst),
  }),
  mapping(notification, 'securitycenter.googleapis.com/NotificationConfig', ['name'], {
    leavesOutTheWorst: derived('streamingConfig.filter', leavesOutTheWorst),
  }),
];
