import { asset, choice, list, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const codeArtifact = service({ id: 'aws.codeartifact', name: 'AWS CodeArtifact', vendor: 'aws' });

export const domain = asset(codeArtifact, 'domain', {
  name: text({ unset: '' }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.encryption }),
  policy: statements,
});

export const repository = asset(codeArtifact, 'repository', {
  name: text({ unset: '' }),
  /** Public repositories that it fetches from, `public:npmjs`. */
  external: list({ unset: { items: [] }, source: says.external }),
  upstream: list({ unset: { items: [] } }),
  policy: statements,
});
