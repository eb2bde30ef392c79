import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { authenticatedByDefault } from '../benchmark.ts';
import { certificate, key, secret, vault } from './service.ts';
import { says } from './sources.ts';

const onVault = notApplicable('the vault answers for it');
const tls = provider('Takes TLS 1.2 and 1.3 only, and lets nobody ask for less.', says.secure);
const encrypted = provider('Encrypts all it keeps with keys in hardware modules.', says.overview);

/** What every thing in a vault leaves to the vault. */
const inVault = {
  ...abstracted,
  'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('key-vault')),
  'survive-failure': onVault,
  'limit-exposure': onVault,
  'filter-traffic': onVault,
  'segment-network': onVault,
  'grant-least-access': onVault,
  'record-access': onVault,
  'keep-logs': onVault,
  'undo-mistakes': onVault,
  'encrypt-in-transit': tls,
  'encrypt-at-rest': encrypted,
  'limit-provider-access': provider('Is built so that Microsoft neither sees nor takes out what it keeps.', says.overview),
  'back-up-data': unchecked(
    'backups are made one by one through the interface, which no configuration shows',
    shared({ provider: 'Copies the contents to other machines and places.', customer: 'Back up what cannot be made again.' }, says.backup),
  ),
};
const rotated = 'Rotate it at least every two years, or have a policy do so.';

export default [
  demarcate(vault, {
    ...abstracted,
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('key-vault')),
    'limit-provider-access': provider('Is built so that Microsoft neither sees nor takes out what it keeps.', says.overview),
    'survive-failure': provider('Copies the contents to other machines and places, and fails over by itself.', says.copies),
    'limit-exposure': customer('Close the vault to the internet, or name the networks that may call it.', says.network),
    'filter-traffic': unchecked(
      'the networks that are named are checked under limit-exposure',
      customer('Let in only the networks that need the vault.', says.network),
    ),
    'segment-network': customer('Reach the vault through a private endpoint in your own network.', says.secure),
    'encrypt-in-transit': tls,
    'encrypt-at-rest': encrypted,
    'control-keys': notApplicable('stands on each key in the vault'),
    'guard-credentials': notApplicable('stands on each secret in the vault; callers of the vault are authenticated by Microsoft Entra ID only'),
    'grant-least-access': shared(
      { provider: 'Authorises every request by the roles or policies that it is given.', customer: 'Use roles, and give each identity only what it needs.' },
      says.roles,
    ),
    'undo-mistakes': shared(
      {
        provider: 'Keeps what is deleted for as long as was asked, by default 90 days.',
        customer: 'Turn on purge protection, so that nobody can delete it sooner.',
      },
      says.soft,
    ),
    'back-up-data': inVault['back-up-data'],
    'record-access': shared(
      { provider: 'Writes down every operation and who called it.', customer: 'Have the logs collected where you can read them.' },
      says.logs,
    ),
    'keep-logs': unchecked(
      'logs are kept by other resources, and their retention is checked there',
      customer('Keep the logs, and say who may read and delete them.', says.logs),
    ),
    'classify-data': notApplicable('a vault keeps keys and secrets, all of which are sensitive'),
  }),
  demarcate(key, {
    ...inVault,
    'control-keys': when(key, 'rotation', {
      'by Key Vault': shared(
        { provider: 'Guards the key, and makes new versions as often as its policy says.', customer: 'Decide how often, who may use it, and when it ends.' },
        says.rotation,
      ),
      'by you': shared({ provider: 'Guards the key.', customer: `${rotated} Decide who may use it, and when it ends.` }, says.rotation),
    }),
    'guard-credentials': notApplicable('a key is no credential; see control-keys'),
    'classify-data': notApplicable('a key holds no data; what it encrypts is judged where it is stored'),
    'retain-and-dispose': notApplicable('a key holds no data; what it encrypts is judged where it is stored'),
  }),
  demarcate(secret, {
    ...inVault,
    'control-keys': notApplicable('secrets are encrypted with keys of the service; a vault of yours has no key for them'),
    'guard-credentials': shared(
      { provider: 'Keeps the secret, and gives it to nobody who is not authorised.', customer: 'Rotate the secret, and let it expire.' },
      says.secrets,
    ),
    'classify-data': notApplicable('a secret is sensitive by its nature'),
  }),
  demarcate(certificate, {
    ...inVault,
    'control-keys': notApplicable('the key of a certificate is judged with the certificate'),
    'guard-credentials': when(certificate, 'renewal', {
      'by Key Vault': shared(
        {
          provider: 'Keeps the private key, and renews the certificate before it ends.',
          customer: 'Decide how long certificates run, and take up the new version.',
        },
        says.renewal,
      ),
      'by you': shared(
        { provider: 'Keeps the private key, and sends notice where it is asked to.', customer: 'Have a new certificate issued before the old one ends.' },
        says.renewal,
      ),
    }),
    'classify-data': notApplicable('a certificate is public, and its key is sensitive by its nature'),
  }),
];
