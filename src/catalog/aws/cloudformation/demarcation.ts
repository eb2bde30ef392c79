import { customer, demarcate, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { ownCode } from '../own-code.ts';
import { stack } from './service.ts';
import { says } from './sources.ts';

const inside = notApplicable('a stack keeps settings; what it makes has lines of its own');

export default [
  demarcate(stack, {
    ...abstracted,
    'write-safe-code': ownCode('templates'),
    'apply-platform-patches': provider('Installs the fixes of the service.', says.service),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.service),
    'limit-exposure': notApplicable('a stack answers nobody: it is changed through the interface of AWS only'),
    'encrypt-in-transit': provider('Encrypts what travels within the service.', says.protection),
    'guard-credentials': customer('Keep secrets out of templates and parameters, and refer to where they are kept.', says.credentials),
    'grant-least-access': unchecked(
      'the rights of roles are checked where they stand',
      customer('Give stacks a service role with the rights that they need.', says.practices),
    ),
    'encrypt-at-rest': provider('Encrypts what it stores of a stack.', says.protection),
    'control-keys': provider('Holds and manages the keys, as no setting of a stack names another.', says.keys),
    'back-up-data': inside,
    'prove-recovery': inside,
    'classify-data': inside,
    'undo-mistakes': unchecked('termination protection is set by a call, and not in a template', customer('Protect stacks from being deleted.', says.deletion)),
    'record-access': provider('Records every call in CloudTrail.', says.practices),
    'detect-threats': shared({ provider: 'Tells of the events of a stack.', customer: 'Have somebody told when a stack changes.' }, says.events),
  }),
];
