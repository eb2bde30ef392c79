import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const paper = cite(
  'https://slidepub.com/slideshow/servicenow-wp-shared-responsibility-model-pdf',
  'The customer, who controls the data, answers for the secure configuration of the instance, authentication and authorisation, and the classification and retention of data; ServiceNow processes it and offers the means; colocations hold the machines.',
  read,
  'secondary',
);
const control = cite(
  'https://www.servicenow.com/company/trust/security-and-assurance/platform-security/customer-controlled-security.html',
  'Customers choose how data is encrypted at rest, manage roles, decide how people sign in, and harden settings of the instance; they may attack a sub-production instance once a year.',
  read,
);

export const says = {
  paper,
  control,
  together: cite(
    'https://community.servicenow.com/community?id=community_blog&sys_id=990b8c49db0c4c145ed4a851ca961973',
    'ServiceNow provides the box and secures it; customers decide what is put into it and who gets at it.',
    read,
  ),
  guide: cite(
    'https://docslib.org/doc/8997178/data-security-technical-controls-and-other-topics',
    'The guide to securing an instance speaks of the high security plugin, hardening, logs, access control, encryption and updates.',
    read,
    'secondary',
  ),
  logs: inferred(control, 'ServiceNow writes logs in the instance, which the customer watches.'),
  encryption: inferred(control, 'How data is encrypted at rest is chosen among what ServiceNow offers.'),
  settings: inferred(control, 'What the instance shows, to whom, and from where, is set up by the customer.'),
  versions: inferred(paper, 'ServiceNow builds fixes and releases; when an instance takes a new release is agreed with the customer.'),
};
