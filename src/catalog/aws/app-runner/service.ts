import { asset, choice, flag, list, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const appRunner = service({ id: 'aws.app-runner', name: 'AWS App Runner', vendor: 'aws' });

export const appService = asset(appRunner, 'service', {
  name: text({ unset: '' }),
  source: choice(['an image', 'source code'], { unset: 'an image', source: says.source }),
  public: flag({ unset: true, source: says.ingress }),
  throughYourNetwork: flag({ unset: false, source: says.network }),
  webAcl: flag({ unset: false }),
  tracing: flag({ unset: false }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.encryption }),
  /** Names of the environment variables that hold a secret. */
  secrets: list({ unset: { items: [] } }),
});
