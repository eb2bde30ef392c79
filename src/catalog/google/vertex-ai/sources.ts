import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';

export const says = {
  upgrades: cite(
    'https://cloud.google.com/vertex-ai/docs/workbench/instances/upgrade',
    'A Workbench instance is a machine from an image of Google; where automatic upgrades are switched on it is moved to newer images in a period that recurs, and otherwise somebody must do it.',
    read,
  ),
  addresses: inferred(
    google.settings,
    'Whether a notebook has an external address, and whether the proxy of Google leads to it, are settings of the instance.',
  ),
  inside: inferred(google.guest, 'A notebook is a machine, and what its users put on it is theirs.'),
  root: inferred(google.guest, 'Whoever is root on a notebook can change all that runs on it.'),
  account: inferred(google.identities, 'A notebook acts as a default account of the project unless it names another.'),
  keys: cite(
    'https://cloud.google.com/ai-platform-unified/docs/general/cmek',
    'Content at rest is encrypted without anything to do; keys of Cloud KMS that the customer controls may be used instead, for notebooks as for other resources.',
    read,
  ),
  endpoint: inferred(
    google.settings,
    'An endpoint is served on the internet unless a network or a private connection is named for it; who may call it is decided by IAM.',
  ),
  model: inferred(google.own, 'What a model may be asked and what it may answer is decided by whoever deploys it.'),
} as const;
