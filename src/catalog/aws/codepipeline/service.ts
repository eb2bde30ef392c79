import { asset, choice, flag, parts, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const codepipeline = service({ id: 'aws.codepipeline', name: 'AWS CodePipeline', vendor: 'aws' });

/** One step of a stage. */
export const action = {
  name: text({ unset: '' }),
  category: text(),
  provider: text(),
  /** Its configuration carries a token that is written out. */
  holdsToken: flag({ unset: false }),
};
export const pipeline = asset(codepipeline, 'pipeline', {
  name: text({ unset: '' }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.artifacts }),
  actions: parts(action, { unset: { items: [] } }),
});

export const webhook = asset(codepipeline, 'webhook', {
  name: text({ unset: '' }),
  authentication: choice(['GITHUB_HMAC', 'IP', 'UNAUTHENTICATED']),
  tokenIsWritten: flag({ unset: false }),
});
