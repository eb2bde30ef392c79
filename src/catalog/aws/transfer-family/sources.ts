import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/transfer/latest/userguide';
const endpoints = cite(
  `${guide}/tf-server-endpoint.html`,
  'A server speaks SFTP, FTPS, FTP or AS2, as you choose; FTP sends files and passwords in the clear.',
  read,
);

export const says = {
  endpoints,
  public: inferred(
    endpoints,
    'A server gets an endpoint on the internet unless you place it in a network of yours; there, only fixed public addresses that you attach open it to the internet.',
  ),
  groups: inferred(endpoints, 'Around an endpoint in your network stand security groups that you write.'),
  stores: inferred(endpoints, 'A server keeps no files: they lie in the buckets and file systems behind it, which have lines of their own.'),
  zones: inferred(endpoints, 'AWS runs the servers behind an endpoint; an endpoint in your network is as many-zoned as the subnets that you give it.'),
  logs: inferred(
    { ...endpoints, url: `${guide}/structured-logging.html` },
    'A server writes what users do to CloudWatch Logs where you name a log group or a role for it.',
  ),
  signIn: cite(
    `${guide}/sftp-for-transfer-family.html`,
    'Users sign in with keys that the service keeps, with a directory, or with a function or interface of yours that checks them; where passwords are used, weak ones and endless tries are the customer’s to prevent.',
    read,
  ),
  policies: cite(
    `${guide}/security-policies`,
    'A security policy limits the algorithms of a server. Servers made in the console, by the interface or the command line get a policy of 2024 by default, and those made by CloudFormation the one of 2018; AWS recommends the latest.',
    read,
  ),
};
