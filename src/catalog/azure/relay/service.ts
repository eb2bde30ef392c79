import { asset, choice, service, text } from '../../../model/index.ts';
import { accessRuleFields } from '../access-rule.ts';
import { says } from './sources.ts';

const relay = service({ id: 'azure.relay', name: 'Azure Relay', vendor: 'azure' });

/** Joins programs on both sides of a firewall. */
export const namespace = asset(relay, 'namespace', {
  name: text({ unset: '' }),
  publicNetwork: choice(['Enabled', 'Disabled', 'SecuredByPerimeter'], { unset: 'Enabled', source: says.settings }),
});

/** A rule by whose keys programs come in. */
export const accessRule = asset(relay, 'access-rule', accessRuleFields);
