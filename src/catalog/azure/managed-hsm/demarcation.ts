import { customer, demarcate, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { authenticatedByDefault } from '../benchmark.ts';
import { pool } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(pool, {
    ...abstracted,
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('key-vault-managed-hsm')),
    'isolate-tenants': provider('Gives each customer modules and a security domain of its own.', says.overview),
    'apply-platform-patches': provider('Patches and maintains the modules and what runs on them.', says.overview),
    'limit-provider-access': provider('Is built so that Microsoft neither reads nor takes out the keys.', says.trust),
    'survive-failure': unchecked(
      'regions beside the first are not read as facts of the pool',
      shared(
        {
          provider: 'Keeps three parts on separate racks, and builds one that fails again.',
          customer: 'Have a second region where keys may not stop with a datacenter.',
        },
        says.reliability,
      ),
    ),
    'limit-exposure': customer('Close the modules to the internet, or name the networks that may call them.', says.secure),
    'filter-traffic': unchecked(
      'the networks that are named are checked under limit-exposure',
      customer('Let in only the networks that need the keys.', says.secure),
    ),
    'segment-network': customer('Reach the modules through a private endpoint in your own network.', says.secure),
    'encrypt-in-transit': provider('Takes TLS 1.2 and 1.3 only.', says.trust),
    'encrypt-at-rest': provider('Encrypts what the modules keep with keys that never leave them.', says.trust),
    'control-keys': customer('Keep the security domain safe, and shared among enough people that no one opens it alone.', says.domain),
    'guard-credentials': notApplicable('callers are authenticated by Microsoft Entra ID only, and the modules keep no passwords'),
    'grant-least-access': unchecked(
      'roles inside the modules are given through their own interface, which is not read yet',
      shared(
        { provider: 'Asks for a role inside the modules for every use of a key, whoever runs the subscription.', customer: 'Give those roles key by key.' },
        says.overview,
      ),
    ),
    'undo-mistakes': shared(
      {
        provider: 'Keeps what is deleted for 7 to 90 days, and lets nobody switch that off.',
        customer: 'Turn on purge protection, so that nobody can purge it sooner.',
      },
      says.soft,
    ),
    'back-up-data': unchecked(
      'backups are asked for through the interface of the modules, which no configuration shows',
      customer('Take full backups, and keep the security domain and its keys, without which no backup opens.', says.recovery),
    ),
    'record-access': shared(
      { provider: 'Writes down every operation and who called it.', customer: 'Have the logs collected where you can read them.' },
      says.secure,
    ),
    'classify-data': notApplicable('the modules keep keys, all of which are sensitive'),
    'retain-and-dispose': notApplicable('keys hold no data; what they encrypt is judged where it is stored'),
  }),
];
