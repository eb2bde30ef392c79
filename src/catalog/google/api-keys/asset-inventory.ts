import { derived, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { namesCallers, namesInterfaces } from './restrictions.ts';
import { key } from './service.ts';

export default [
  mapping(key, 'apikeys.googleapis.com/Key', ['name', 'uid'], {
    namesCallers: derived('restrictions', namesCallers),
    namesInterfaces: derived('restrictions', namesInterfaces),
    actsAsAccount: saidAt('serviceAccountEmail'),
  }),
];
