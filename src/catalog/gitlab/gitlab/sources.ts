import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://docs.gitlab.com';
const runners = cite(
  `${docs}/runner/security`,
  'Who runs jobs on runners of its own carries the risk for machines and network: every developer of a project can compromise the environment, the more so where a runner is kept and serves several projects.',
  read,
);
const hosted = cite(
  `${docs}/ci/runners/hosted_runners/`,
  'On runners that GitLab hosts each job gets a new virtual machine of its own; nothing comes in from the internet, and jobs end after three hours.',
  read,
);
const dedicated = cite(
  `${docs}/ja-jp/security/dedicated_for_government_shared_responsibility_model/`,
  'GitLab answers for the instance that it runs for one customer, and the customer for security and compliance of what it sets up in it; some options move the boundary.',
  read,
);

export const says = {
  runners,
  hosted,
  dedicated,
  model: inferred(dedicated, 'Groups, projects, users and their settings are the customer’s, whoever runs the instance.'),
  service: inferred(hosted, 'GitLab.com, its runners included, is run by GitLab.'),
  own: inferred(runners, 'Who installs GitLab or its runner on a machine of its own answers for the machine and what is on it.'),
  software: inferred(runners, 'GitLab builds the software, and publishes fixes of it.'),
  settings: inferred(dedicated, 'What members may do, show and change is set up in groups and projects.'),
  encryption: inferred(dedicated, 'Where GitLab runs the instance, encryption of what is stored and sent is part of what it answers for.'),
};
