import { customer, demarcate, inferred, provider, shared, when } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { tenant } from './service.ts';
import { said, says } from './sources.ts';

export default [
  demarcate(tenant, {
    ...software({ model: says.model, platform: says.model, encryption: says.encryption, access: says.defaults, logs: says.audit, said }),
    'guard-facilities': provider('Guards its datacenters with fences, officers, several factors and cameras.', says.staff),
    'isolate-tenants': provider('Keeps tenants apart, as if all were hostile to each other.', says.apart),
    'survive-failure': provider('Runs services that stand alone, in datacenters all over the world.', says.apart),
    'authenticate-strongly': shared(
      {
        provider: 'Offers second factors, and rules for those who set none.',
        customer: 'Demand a second factor of everybody, and a strong one of administrators.',
      },
      says.defaults,
    ),
    'grant-least-access': customer('Keep the number of global administrators small, and give others the roles that they need.', says.administrators),
    'prevent-leaks': customer('Decide whom people may share files with, and where mail may go by itself.', says.sharing),
    'limit-trust': customer('Decide which applications and guests may come into the tenant.', says.consent),
    'control-keys': when(tenant, 'keys', {
      'of Microsoft': shared({ provider: 'Manages all keys.', customer: 'Decide whether that is enough, or bring root keys of your own.' }, says.keys),
      'your own': shared(
        { provider: 'Manages all keys below the root, and one for recovery.', customer: 'Keep the root keys in a vault, and neither lose nor expose them.' },
        says.keys,
      ),
    }),
    'limit-provider-access': shared(
      { provider: 'Keeps staff away from data unless there is need.', customer: 'Ask to be asked, and answer the requests.' },
      inferred(
        says.staff,
        'Staff reach customer data only for a business need, by roles, and every access is logged; customers may have themselves asked before.',
      ),
    ),
    'back-up-data': shared(
      { provider: 'Keeps copies against failures of its own.', customer: 'Keep copies against mistakes and attacks in the tenant.' },
      says.copies,
    ),
    'record-access': shared({ provider: 'Writes audit records.', customer: 'Leave the audit log on.' }, says.recorded),
    'keep-logs': shared({ provider: 'Keeps audit records for 180 days.', customer: 'Keep them longer, here or in a place of your own.' }, says.audit),
  }),
];
