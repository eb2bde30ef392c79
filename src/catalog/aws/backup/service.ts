import { asset, choice, count, flag, parts, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const backup = service({ id: 'aws.backup', name: 'AWS Backup', vendor: 'aws' });

export const vault = asset(backup, 'vault', {
  name: text({ unset: '' }),
  sort: choice(['plain', 'air-gapped']),
  keys: choice(keyWords, { unset: 'managed by AWS', source: says.vaults }),
  locked: flag({ unset: false, source: says.lock }),
  policy: statements,
});

/** A rule of a plan. */
export const rule = {
  name: text({ unset: '' }),
  /** After how many days a backup is deleted; a very long time when nothing says it. */
  keptDays: count({ unset: 36_500, source: says.plans }),
  copied: flag({ unset: false, source: says.plans }),
};
export const plan = asset(backup, 'plan', { name: text({ unset: '' }), rules: parts(rule, { unset: { items: [] } }) });
