import { customer, demarcate, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { platform } from '../baselines/sources-of-the-stack.ts';
import { partOf } from '../part-of.ts';
import { grant, settings } from './service.ts';
import { says } from './sources.ts';

const onData = 'the data lies in S3 and its description in the Glue Data Catalog, which have lines of their own';
const least = shared(
  {
    provider: 'Checks permissions at every access, where IAM alone does not decide.',
    customer: 'Hand the lake to Lake Formation, and grant only what each needs.',
  },
  says.enforces,
);

export default [
  demarcate(settings, {
    ...partOf(onData),
    'isolate-tenants': abstracted['isolate-tenants'],
    'apply-platform-patches': provider('Updates the service without customers seeing it.', platform.abstractedUpdates),
    'grant-least-access': least,
    'prevent-leaks': customer('Let no engine outside take whole tables past the filters.', says.engines),
    'record-access': unchecked('whether a trail keeps the calls is judged on the trail', abstracted['record-access']),
  }),
  demarcate(grant, {
    ...partOf(onData),
    'grant-least-access': least,
    'limit-trust': unchecked(
      'whether another account deserves its trust, no permission shows',
      customer('Share data only with accounts that you trust.', says.sharing),
    ),
  }),
];
