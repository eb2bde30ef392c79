import { derived, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { namesCallers, namesInterfaces } from './restrictions.ts';
import { key } from './service.ts';

export default [
  mapping(key, 'google_apikeys_key', ['name', 'id', 'uid'], {
    namesCallers: derived('restrictions', namesCallers),
    namesInterfaces: derived('restrictions', namesInterfaces),
    actsAsAccount: saidAt('service_account_email'),
  }),
];
