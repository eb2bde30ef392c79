import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { check } from './service.ts';

/** Who is told, and in which groups they are. */
export const pieces = ['pingdom_contact', 'pingdom_team', 'pingdom_integration'];

export default [
  mapping(check, 'pingdom_check', ['id', 'name'], {
    name: at('name'),
    asksForPages: spelled('type', { http: true, httpcustom: true, dns: false, imap: false, ping: false, pop3: false, smtp: false, tcp: false, udp: false }),
    writtenPassword: derived('password', isWrittenOut),
    overTls: at<boolean>('encryption', false),
  }),
];
