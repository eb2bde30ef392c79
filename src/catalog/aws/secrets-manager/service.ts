import { asset, count, decide, flag, like, plus, service, text } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const secretsManager = service({ id: 'aws.secrets-manager', name: 'AWS Secrets Manager', vendor: 'aws' });

const declared = asset(secretsManager, 'secret', {
  name: text({ unset: '' }),
  key: text({ unset: 'alias/aws/secretsmanager', source: says.defaults }),
  rotates: flag({ unset: false, source: says.rotation }),
  /** Days between two rotations at most; 0 where nothing says. */
  rotationDays: count({ unset: 0, source: says.rotation }),
  /** For how many days a deleted secret can come back; 0 is not at all. */
  recoveryDays: count({ unset: 30, source: says.deletion }),
  policy: statements,
  /** The value of the secret stands in the source. */
  valueIsWritten: flag({ unset: false }),
});
/** `keys`: whose key encrypts the secret. */
export const secret = plus(declared, me => ({
  keys: decide(me, [
    [{ key: like('*aws/secretsmanager') }, 'managed by AWS'],
    [{ key: '' }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));
