import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';

const container = cite(
  'https://cloud.google.com/vertex-ai/docs/predictions/use-custom-container',
  'A model is served from a container that Google built, or from one of the customer’s choice, which holds what the customer installs in it; one of a third party is to be one that the customer trusts.',
  read,
);

export const says = {
  container,
  served: inferred(
    container,
    'Says that a model is served from a container of Google or of the customer’s choice; so each keeps the software in its own containers up to date and knows where it comes from.',
  ),
  frameworks: cite(
    'https://cloud.google.com/ai-platform-unified/docs/predictions/pre-built-containers',
    'Google builds containers for each version of a framework, and patches and supports them until a day that it announces; after another day they can be had no more.',
    read,
  ),
  upgrades: cite(
    'https://cloud.google.com/vertex-ai/docs/workbench/instances/upgrade',
    'A Workbench instance is a machine from an image of Google; where automatic upgrades are switched on it is moved to newer images in a period that recurs, and otherwise somebody must do it.',
    read,
  ),
  addresses: inferred(google.settings, 'How a notebook is set up is the customer’s, and with it whether it has an external address.'),
  inside: inferred(google.guest, 'A notebook is a machine, and what its users put on it is theirs.'),
  root: inferred(
    google.guest,
    'A notebook is a machine, and all above hardware, storage and network is the customer’s to secure there: what boots, and who is root.',
  ),
  account: inferred(
    google.least,
    'Service accounts get only the permissions that their tasks need, so a notebook should not act as the default account of the project.',
  ),
  keys: cite(
    'https://cloud.google.com/ai-platform-unified/docs/general/cmek',
    'Content at rest is encrypted without anything to do; keys of Cloud KMS that the customer controls may be used instead, for notebooks as for other resources.',
    read,
  ),
  endpoint: inferred(google.settings, 'How an endpoint is set up is the customer’s, and with it which networks reach it; who may call it is decided by IAM.'),
  model: inferred(google.own, 'The customer knows its business and its regulators, and so decides what a model may be asked and what it may answer.'),
  kept: inferred(google.definitions, 'Who keeps versions of what was deployed can go back to them.'),
  readers: inferred(google.identities, 'Access is the customer’s to grant, on stores of data as on all else.'),
  secrets: inferred(google.keyFiles, 'Credentials are kept out of code, and what stands in a notebook is code.'),
  nodes: inferred(google.redundant, 'Services of Google are redundant; on how many nodes a model is served is said by whoever deploys it.'),
  oneMachine: inferred(google.spread, 'The customer sees that nothing hangs on one point of failure; a notebook is one machine in one zone.'),
} as const;
