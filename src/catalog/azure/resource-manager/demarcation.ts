import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { script } from './service.ts';
import { says } from './sources.ts';

const ends = notApplicable('a script runs once, and is gone when it has ended');

export default [
  demarcate(script, {
    ...settingsOnly,
    'survive-failure': ends,
    'limit-exposure': notApplicable('a script answers nobody'),
    'control-egress': unchecked(
      'what a script calls, it says itself',
      customer(
        'Let scripts call only what they need.',
        inferred(
          says.runs,
          'Says that the service only makes a place in which a script of the customer’s runs; so what the script calls is the customer’s to decide.',
        ),
      ),
    ),
    'guard-credentials': customer('Pass secrets as secure values, or have the script fetch them from a vault.', says.secure),
    'grant-least-access': unchecked(
      'the roles of the identity are checked where they are assigned',
      customer('Give the identity of a script only the rights that it needs.', says.identity),
    ),
    'guard-supply-chain': shared(
      { provider: 'Builds the images that scripts run in.', customer: 'Run only scripts whose content you know, best those that stand in the template.' },
      inferred(
        says.integrity,
        'Says that the service runs a script, which may be fetched from addresses that everybody can reach; so where the script comes from is the customer’s to verify.',
      ),
    ),
    'write-safe-code': unchecked(
      'what a script does, no setting shows',
      customer(
        'Review and test scripts.',
        inferred(says.integrity, 'Says that the customer brings the script that is run; so reviewing and testing it is the customer’s.'),
      ),
    ),
    'retain-and-dispose': provider('Removes the container and the account that it made when the script has ended.', says.runs),
  }),
];
