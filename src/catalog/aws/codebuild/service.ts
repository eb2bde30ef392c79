import { asset, choice, decide, flag, list, parts, plus, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const codebuild = service({ id: 'aws.codebuild', name: 'AWS CodeBuild', vendor: 'aws' });

export const imageMakers = ['AWS', 'you'] as const;
const status = ['ENABLED', 'DISABLED'] as const;
/** A place where a build puts what it made. */
export const artifact = { name: text({ unset: '' }), plain: flag({ unset: false, source: says.encryption }) };

const declared = asset(codebuild, 'project', {
  name: text({ unset: '' }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.encryption }),
  artifacts: parts(artifact, { unset: { items: [] } }),
  imageOf: choice(imageMakers),
  privileged: flag({ unset: false, source: says.privileged }),
  /** Plain variables that hold a secret, by name. */
  secrets: list({ unset: { items: [] } }),
  secretInAddress: flag({ unset: false }),
  groupLogs: choice(status, { unset: 'ENABLED', source: says.logs }),
  bucketLogs: choice(status, { unset: 'DISABLED', source: says.logs }),
  bucketLogsPlain: flag({ unset: false, source: says.artifacts }),
  visibility: choice(['PRIVATE', 'PUBLIC_READ'], { unset: 'PRIVATE', source: says.publicly }),
  inYourNetwork: flag({ unset: false, source: says.network }),
});
/** `logged`: where it shows what builds did. */
export const project = plus(declared, me => ({
  logged: decide(me, [
    [{ groupLogs: 'ENABLED' }, 'in a group of logs'],
    [{ bucketLogs: 'ENABLED' }, 'in a bucket'],
    [{}, 'nowhere'],
  ]),
}));

export const reportGroup = asset(codebuild, 'report-group', {
  name: text({ unset: '' }),
  exported: flag({ unset: false }),
  plain: flag({ unset: false, source: says.encryption }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.encryption }),
});

/** What CodeBuild signs in with where the source is kept. */
export const sourceCredential = asset(codebuild, 'source-credential', {
  kind: text({ unset: '' }),
  isWritten: flag({ unset: false }),
});
