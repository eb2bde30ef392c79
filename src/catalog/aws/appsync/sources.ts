import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const api = cite(
  `${template}/aws-resource-appsync-graphqlapi.html`,
  'An API says how callers prove who they are, by keys, IAM, user pools, OpenID Connect or a function; it is public unless it is made private.',
  read,
);
const caches = cite(
  'https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html',
  'Caches are always encrypted, at rest and on the way to them, and that cannot be switched off.',
  read,
);

export const says = {
  api,
  caches,
  depth: cite(
    `${template}/aws-resource-appsync-graphqlapi.html`,
    'A setting of an API limits how deep a query may be nested; without one there is no such limit.',
    read,
  ),
  service: inferred(
    cite('https://docs.aws.amazon.com/appsync/latest/devguide/what-is-appsync.html', '', read),
    'Says that AppSync is serverless; so running, fixing and renewing what answers for an API is for AWS, and there is no version for the customer to choose.',
  ),
  keysOfCaches: inferred(caches, 'Says that AppSync encrypts caches by itself, and speaks of no key to choose; so the keys are its own.'),
  logs: cite(
    `${template}/aws-properties-appsync-graphqlapi-logconfig.html`,
    'The customer sets how much is logged of the fields of a query, nothing, errors or all, and whether headers and contexts are left out.',
    read,
  ),
  firewall: cite(
    'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html',
    'A web ACL gives the customer control over the requests that an API of AppSync answers, where it is associated with one.',
    read,
  ),
  addresses: cite(
    'https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html',
    'A web ACL that the customer associates with an API allows or blocks requests by the addresses and countries that they come from.',
    read,
  ),
  keys: cite(`${template}/aws-resource-appsync-apikey.html`, 'A key is handed out to the clients that run operations of an API which asks for one.', read),
};
