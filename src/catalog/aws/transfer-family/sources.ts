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
  public: cite(
    `${guide}/sftp-for-transfer-family.html`,
    'A public endpoint is reached from the internet, one in your network from inside, or from the internet too where you say so.',
    read,
  ),
  groups: cite(
    `${guide}/create-server-in-vpc.html`,
    'Around an endpoint in your network stand security groups that you choose, which let in allowed addresses only.',
    read,
  ),
  placed: inferred(
    cite(`${guide}/create-server-in-vpc.html`, '', read),
    'Says that you choose the network and subnets of an endpoint; so keeping it apart from those of your programs is yours.',
  ),
  noGroups: cite(
    `${guide}/sftp-for-transfer-family.html`,
    'A public endpoint takes no list of allowed addresses; around one in a network of yours, security groups do.',
    read,
  ),
  hostKey: inferred(
    cite(`${guide}/create-server-in-vpc.html`, '', read),
    'Says that a server may be given a private key by which clients know it, and makes none of it a must; so keeping one that you bring out of sight is yours.',
  ),
  stores: inferred(endpoints, 'A server keeps no files: they lie in the buckets and file systems behind it, which have lines of their own.'),
  zones: cite(
    `${guide}/disaster-recovery-resiliency.html`,
    'The service runs redundant machines in up to three zones by itself; for an endpoint in your network you should name subnets in several zones.',
    read,
  ),
  logs: cite(`${guide}/structured-logging.html`, 'A server writes its events to CloudWatch Logs in the way that you choose, structured or by a role.', read),
  signIn: cite(
    `${guide}/sftp-for-transfer-family.html`,
    'Users sign in with keys that the service keeps, with a directory, or with a function or interface of yours that checks them; where passwords are used, weak ones and endless tries are the customer’s to prevent.',
    read,
  ),
  policies: cite(
    `${guide}/security-policies.html`,
    'A security policy limits the algorithms of a server. Servers made in the console, by the interface or the command line get a policy of 2024 by default, and those made by CloudFormation the one of 2018; AWS recommends the latest.',
    read,
  ),
};
