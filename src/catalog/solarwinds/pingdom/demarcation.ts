import { customer, demarcate, notApplicable, shared, unchecked } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { check } from './service.ts';
import { says } from './sources.ts';

const { measures } = says;

export default [
  demarcate(check, {
    ...software({ model: measures, platform: measures, encryption: measures, access: says.access, logs: says.logs }),
    'encrypt-in-transit': shared({ provider: 'Encrypts what its customers send it.', customer: 'Have checks ask over TLS.' }, says.settings),
    'guard-credentials': customer('Keep passwords of checks out of definitions.', says.settings),
    'authenticate-strongly': unchecked(
      'how people sign in is decided where they sign in',
      shared({ provider: 'Asks everybody for a second factor where the organisation enabled it.', customer: 'Enable it for the organisation.' }, says.factors),
    ),
    'undo-mistakes': unchecked(
      'where the definition of a check is kept, no setting shows',
      customer('Keep the definition of the check where a change can be taken back.', says.again),
    ),
    'guard-model-use': notApplicable('no AI model answers here'),
  }),
];
