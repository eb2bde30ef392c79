import { customer, demarcate, held, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, platform } from '../baselines/index.ts';
import { authenticatedByDefault } from '../benchmark.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { account, runbook, variable } from './service.ts';
import { says } from './sources.ts';

const imports = 'which modules were imported, the account does not show';
const onAccount = notApplicable('the account answers for it');
const exported = unchecked(
  'what was exported is kept elsewhere',
  customer('Keep copies of programs and assets, so that the account can be made anew.', says.reliability),
);

export default [
  demarcate(account, {
    ...abstracted,
    'write-safe-code': ownCode('modules', says.imported),
    'publish-dependency-patches': held(
      says.imported,
      { party: 'provider', does: 'Publishes fixes of its own modules.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the modules and packages that you import.' },
    ),
    'apply-dependency-patches': unchecked(
      imports,
      shared(
        { provider: 'Brings the modules that every account has.', customer: 'Import fixed versions of the modules and packages that programs use.' },
        says.modules,
      ),
    ),
    'guard-supply-chain': unchecked(
      imports,
      shared({ provider: 'Runs only software of its own building below the jobs.', customer: 'Import only modules whose origin you verified.' }, says.imported),
    ),
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('automation')),
    'encrypt-at-rest': provider('Encrypts credentials, certificates, connections and encrypted variables, with a key of each account.', says.encryption),
    'control-keys': when(account, 'keys', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.encryption,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared(
          { provider: 'Uses the key only as long as you let it.', customer: 'Rotate the key, name its new version and decide who may use it.' },
          says.encryption,
        ),
      ),
    }),
    'encrypt-in-transit': unchecked(
      'which TLS workers and callers speak is set on them',
      shared({ provider: 'Takes calls over HTTPS.', customer: 'Have workers and callers use TLS 1.2 or newer.' }, says.data),
    ),
    'limit-exposure': customer('Close the account to public networks.', says.network),
    'filter-traffic': unchecked(
      'the account takes no list of networks, and is closed or open as a whole',
      customer('Reach the account over private links only.', says.guide),
    ),
    'guard-credentials': customer('Give the account an identity, and do without its keys.', says.guide),
    'survive-failure': unchecked(
      'a second account elsewhere is known to people',
      shared(
        { provider: 'Spreads accounts and jobs over the zones of a region that has them.', customer: 'Keep a second account where work must not stop.' },
        says.reliability,
      ),
    ),
    'undo-mistakes': exported,
    'back-up-data': exported,
    'record-access': shared({ provider: 'Records the calls that manage the account.', customer: 'Have the logs of jobs collected.' }, onDiagnostics),
  }),
  demarcate(variable, {
    ...partOf('the account answers for it'),
    'encrypt-at-rest': shared({ provider: 'Encrypts variables that are marked.', customer: 'Mark each variable as encrypted.' }, says.encryption),
  }),
  demarcate(runbook, {
    ...platform,
    'encrypt-at-rest': onAccount,
    'control-keys': onAccount,
    'encrypt-in-transit': onAccount,
    'limit-exposure': onAccount,
    'filter-traffic': onAccount,
    'record-access': onAccount,
    'back-up-data': onAccount,
    'undo-mistakes': onAccount,
    'survive-failure': onAccount,
    'guard-credentials': shared(
      { provider: 'Keeps the assets that programs read.', customer: 'Keep secrets out of the text of programs: in assets, or in a vault.' },
      says.guide,
    ),
    'guard-supply-chain': customer('Publish only text whose origin you verified.', says.guide),
  }),
];
