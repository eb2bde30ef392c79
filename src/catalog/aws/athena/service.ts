import { asset, choice, count, decide, flag, oneOf, plus, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const athena = service({ id: 'aws.athena', name: 'Amazon Athena', vendor: 'aws' });

const encryptions = ['none named', 'SSE_S3', 'SSE_KMS', 'CSE_KMS'] as const;
const kms = oneOf('SSE_KMS', 'CSE_KMS');

const declared = asset(athena, 'workgroup', {
  name: text({ unset: '' }),
  /** Athena keeps the results itself, and not a bucket of yours. */
  managed: flag({ unset: false, source: says.managed }),
  encryption: choice(encryptions, { unset: 'none named', source: says.results }),
  resultKey: choice(keyWords, { unset: 'managed by AWS' }),
  managedKey: choice(keyWords, { unset: 'owned by AWS', source: says.managedKey }),
  enforced: flag({ unsaid: 'the console leaves it off and the interface switches it on, so that silence does not tell', source: says.override }),
  engine: choice(['automatic', 'pinned'], { unset: 'automatic', source: says.engine }),
  metrics: flag({ unset: false, source: says.metrics }),
  /** Bytes that one query may scan; 0 where there is no limit. */
  scanLimit: count({ unset: 0, source: says.metrics }),
});
/** `keys` says who holds the key that encrypts the results. */
export const workgroup = plus(declared, me => ({
  keys: decide(me, [
    [{ managed: true, managedKey: 'owned by AWS' }, 'owned by AWS'],
    [{ managed: true, managedKey: 'managed by AWS' }, 'managed by AWS'],
    [{ managed: true }, 'your own'],
    [{ encryption: kms, resultKey: 'your own' }, 'your own'],
    [{ encryption: kms }, 'managed by AWS'],
    [{}, 'owned by AWS'],
  ]),
}));

/** What Terraform runs as a statement in Athena to make a database of the Glue Data Catalog. */
export const database = asset(athena, 'database', {
  name: text({ unset: '' }),
  encryption: choice(encryptions, { unset: 'none named', source: says.results }),
});
