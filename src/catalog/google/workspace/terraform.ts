import { at, mapping, spelled } from '../../../model/index.ts';
import { group } from './service.ts';

export default [
  mapping(group, 'googleworkspace_group_settings', ['id', 'email'], {
    name: at('email'),
    takesOutsiders: at('allow_external_members', false),
    joinedBy: spelled(
      'who_can_join',
      {
        INVITED_CAN_JOIN: 'whoever is invited',
        CAN_REQUEST_TO_JOIN: 'whoever asks',
        ALL_IN_DOMAIN_CAN_JOIN: 'everybody in the organisation',
        ANYONE_CAN_JOIN: 'everybody',
      },
      'whoever asks',
    ),
    readBy: spelled(
      'who_can_view_group',
      {
        ALL_OWNERS_CAN_VIEW: 'managers',
        ALL_MANAGERS_CAN_VIEW: 'managers',
        ALL_MEMBERS_CAN_VIEW: 'members',
        ALL_IN_DOMAIN_CAN_VIEW: 'everybody in the organisation',
        ANYONE_CAN_VIEW: 'everybody',
      },
      'members',
    ),
  }),
];
