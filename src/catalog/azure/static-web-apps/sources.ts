import { cite, inferred } from '../../../model/index.ts';
import { says as azure } from '../baselines/sources.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/static-web-apps';
const overview = cite(
  `${docs}/overview`,
  'Files are served from many places around the world, certificates are free and renewed by themselves, and each pull request gets a version of its own to look at. The repository builds and deploys; who may see what is said in the configuration of the app.',
  read,
);
export const says = {
  overview,
  plans: cite(`${docs}/plans`, 'The free plan is for personal projects and has no service level agreement; the standard plan has one.', read),
  passwords: cite(
    `${docs}/password-protection`,
    'A password can protect versions that are not in production, or all of them; stronger are authentication of the app, rules for addresses and private endpoints.',
    read,
  ),
  secrets: cite(
    `${docs}/key-vault-secrets`,
    'An app with an identity reads settings from Key Vault; the setting then holds only the place of the secret.',
    read,
  ),
  networks: cite(
    `${docs}/private-endpoint`,
    'An app is reached from the internet until a private endpoint stands before it; then versions for review are closed, too.',
    read,
  ),
  repository: inferred(
    overview,
    'Says that the repository of the customer builds and deploys the app; so what gets into it, and who may, is the customer’s to guard.',
  ),
  keys: inferred(azure.atRest, 'Says that Azure manages the keys unless the customer holds one; no setting of an app names a key of the customer’s.'),
  everywhere: cite(
    `${docs}/faq`,
    'The service is global and distributes files over the world; the region that is chosen when an app is made is that of its managed functions.',
    read,
  ),
  rest: inferred(overview, 'What serves the files and runs the functions is Microsoft’s; the content comes from a repository of yours.'),
} as const;
