import { asset, choice, count, decide, like, link, oneOf, plus, reach, service, text } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const fsx = service({ id: 'aws.fsx', name: 'Amazon FSx', vendor: 'aws' });

const declared = asset(fsx, 'file-system', {
  sort: choice(['WINDOWS', 'LUSTRE', 'ONTAP', 'OPENZFS']),
  /** `SCRATCH_2`, `MULTI_AZ_1`, … */
  deployment: text({ unset: '' }),
  keys: choice(keyWords, { unset: 'managed by AWS', source: says.keys }),
  backupDays: count({ unsaid: 'for how long backups are kept unless it is said differs from sort to sort' }),
  audit: choice(['SUCCESS_ONLY', 'FAILURE_ONLY', 'SUCCESS_AND_FAILURE', 'DISABLED'], { unset: 'DISABLED', source: says.audit }),
  groups: link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here' }),
});
/** `zones` says over how many zones it stands, `lasting` whether it is made to keep data. */
export const fileSystem = plus(declared, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  zones: decide(me, [
    [{ sort: 'LUSTRE' }, 'one, as ever'],
    [{ deployment: like('MULTI_AZ*') }, 'two'],
    [{}, 'one'],
  ]),
  lasting: decide(me, [
    [{ sort: 'LUSTRE', deployment: oneOf('', 'SCRATCH_1', 'SCRATCH_2') }, 'scratch'],
    [{}, 'lasting'],
  ]),
}));
