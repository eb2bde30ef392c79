import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { runAs } from '../run-as.ts';
import { says } from './sources.ts';

const appEngine = service({ id: 'google.app-engine', name: 'App Engine', vendor: 'google' });

/** One version of an app that runs. */
export const version = asset(appEngine, 'version', {
  /** Whether it runs on a runtime of Google, or on an image of its own. */
  runtime: choice(['of Google', 'your own'], { unset: 'of Google', source: says.runtimes }),
  /** All that it serves is sent on from HTTP to HTTPS. */
  refusesHttp: flag({ unset: false, source: says.https }),
  account: choice(runAs, { unset: 'default', source: says.account }),
  /** Variables of its environment that hold a secret. */
  secrets: list({ unset: { items: [] } }),
});

export const firewallRule = asset(appEngine, 'firewall-rule', {
  action: choice(['ALLOW', 'DENY'], { unsaid: 'a rule always says what it does' }),
  /** It is about everybody. */
  everybody: flag({ unset: false, source: says.firewall }),
});
