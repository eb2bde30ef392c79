import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const help = 'https://slack.com/help/articles';
const tips = cite(
  `${help}/115004155306-Security-tips-to-protect-your-workspace`,
  'Owners may make two-factor authentication mandatory or connect a directory; by default all members can install applications and send invitations, and owners can restrict both and should deactivate who leaves.',
  read,
);
const keys = cite(
  `${help}/360019110974-Slack-Enterprise-Key-Management`,
  'With Enterprise Key Management messages, files and search are encrypted with keys that the customer keeps in AWS KMS and can revoke; profiles, names of channels and the like stay under keys of Slack.',
  read,
);

export const says = {
  tips,
  keys,
  platform: inferred(tips, 'Slack runs the service; who is in a workspace and what applications do there is the customer’s.'),
  encryption: inferred(keys, 'What is not under keys of a customer is encrypted with keys that Slack makes and stores.'),
  sessions: cite(
    'https://slack.com/intl/pt-br/help/articles/115005223763-Gerenciar-a-duração-de-sessões-',
    'Owners may set after what time, or that on closing, members must sign in again.',
    read,
  ),
  sharing: inferred(tips, 'Who is let into a workspace, and what leaves it, is set by its owners.'),
  logs: inferred(tips, 'Slack tells owners of what happens in a workspace as far as the plan goes.'),
};
