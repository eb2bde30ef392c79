import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/ai-services';
const security = cite(
  `${docs}/security-features`,
  'Endpoints take TLS 1.2 or newer only; keys, tokens and identities authenticate; networks, outbound addresses and keys of your own are settings of the account.',
  read,
);

export const says = {
  security,
  networks: inferred(security, 'Which networks reach an account is for the customer to set; until then all do.'),
  keys: cite(
    `${docs}/openai/encrypt-data-at-rest`,
    'Training data and models of your own are encrypted with AES-256 without being asked, with keys of Microsoft’s unless you bring one from Key Vault.',
    read,
  ),
  shared: cite(
    `${docs}/disable-local-auth`,
    'An account takes keys unless local authentication is switched off; then only Microsoft Entra ID authenticates.',
    read,
  ),
  outbound: cite(
    `${docs}/cognitive-services-data-loss-prevention`,
    'Outbound access of an account can be limited to addresses that you approve; it is not by default.',
    read,
  ),
  versions: cite(
    `${docs}/openai/concepts/model-versions`,
    'A deployment moves to a new default version by itself, or when its own is retired, or never: then it stops working when the model is retired.',
    read,
  ),
  types: cite(
    `${docs}/openai/how-to/deployment-types`,
    'Deployments of a global type compute wherever in the world there is room, and give no promise of residency; those of a regional type are for customers who need one.',
    read,
  ),
  quota: cite(
    `${docs}/openai/how-to/quota`,
    'The tokens a minute that a customer assigns to a deployment are its limit, and requests beyond it are turned away until the minute is over.',
    read,
  ),
  filter: cite(
    'https://learn.microsoft.com/en-us/azure/ai-foundry/foundry-models/concepts/content-filter',
    'Prompts and answers pass models that detect and stop harmful content, and use of the service is watched for abuse; how strict the filter is can be set.',
    read,
  ),
  safety: cite(
    'https://learn.microsoft.com/en-us/azure/foundry-classic/openai/concepts/default-safety-policies',
    'Safety policies apply by default: hate, violence, sexual content and self-harm from medium severity on, attacks by prompt, and protected material; every one can be configured.',
    read,
  ),
} as const;
