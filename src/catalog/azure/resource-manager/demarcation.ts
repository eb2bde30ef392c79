import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { script } from './service.ts';
import { says } from './sources.ts';

const tools = inferred(
  says.runs,
  'Says that a script runs in a container that is made for it; which version of Azure PowerShell or of the CLI that container holds, whoever declares the script names.',
);
const ends = notApplicable('a script runs once, and is gone when it has ended');

export default [
  demarcate(script, {
    ...settingsOnly,
    'limit-consumption': abstracted['limit-consumption'],
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
    'publish-dependency-patches': held(
      tools,
      { party: 'provider', does: 'Publishes images with newer tools.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of what the script installs.' },
    ),
    'apply-dependency-patches': unchecked(
      'what a script installs stands in its text',
      customer('Name a recent version of the tools, and have the script install fixed versions only.', tools),
    ),
    'upgrade-platform': unchecked(
      'which versions are still supported changes with time',
      customer('Name a version of the tools that is still supported.', tools),
    ),
    'harden-workload': provider('Runs each script in a container of its own, and removes it when the script has ended.', says.runs),
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
