import { customer, demarcate, notApplicable, shared } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { check } from './service.ts';
import { says } from './sources.ts';

const { measures } = says;

export default [
  demarcate(check, {
    ...software({ model: measures, platform: measures, encryption: measures, access: says.access, logs: says.logs }),
    'encrypt-in-transit': shared({ provider: 'Encrypts what its customers send it.', customer: 'Have checks ask over TLS.' }, says.settings),
    'guard-credentials': customer('Keep passwords of checks out of definitions.', says.settings),
    'guard-model-use': notApplicable('no AI model answers here'),
  }),
];
