import { asset, choice, decide, flag, like, list, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const ssm = service({ id: 'aws.systems-manager', name: 'AWS Systems Manager', vendor: 'aws' });

const parameters = asset(ssm, 'parameter', {
  name: text({ unset: '' }),
  type: choice(['String', 'StringList', 'SecureString'], { unset: 'String' }),
  key: text({ unset: 'alias/aws/ssm', source: says.keys }),
  /** Its name announces a secret: `/shop/db/password`. */
  soundsSecret: flag({ unset: false }),
  valueIsWritten: flag({ unset: false }),
});
/** `keeps`: what it is made for; `keys`: whose key encrypts it. */
export const parameter = plus(parameters, me => ({
  keeps: decide(me, [
    [{ type: 'SecureString' }, 'a secret'],
    [{ soundsSecret: true }, 'a secret, in plain'],
    [{}, 'a setting'],
  ]),
  keys: decide(me, [
    [{ type: 'String' }, 'none'],
    [{ type: 'StringList' }, 'none'],
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*aws/ssm') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));

/** Commands and runbooks that run on machines and in the account. */
export const document = asset(ssm, 'document', {
  name: text({ unset: '' }),
  /** Accounts that may see and run it; `all` is everybody. */
  sharedWith: list({ unset: { items: [] }, source: says.sharing }),
});

/** What Session Manager does with the sessions that people open on machines. */
export const sessions = asset(ssm, 'session-preferences', {
  name: text({ unset: '' }),
  key: text({ unset: '', source: says.sessions }),
  bucket: text({ unset: '', source: says.sessions }),
  bucketMustEncrypt: flag({ unset: false, source: says.preferences }),
  logGroup: text({ unset: '', source: says.sessions }),
  logGroupMustEncrypt: flag({ unset: false, source: says.preferences }),
});

/** A switch of the account in one region. */
export const setting = asset(ssm, 'setting', {
  name: text(),
  value: text(),
});
