import { asset, choice, flag, link, list, plus, service, text, work } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';
import { stateOf, states } from './version.ts';

const glue = service({ id: 'aws.glue', name: 'AWS Glue', vendor: 'aws' });

/** How the Data Catalog of an account is encrypted. */
export const catalogEncryption = asset(glue, 'data-catalog', {
  metadata: choice(['DISABLED', 'SSE-KMS', 'SSE-KMS-WITH-SERVICE-ROLE'], { unset: 'DISABLED', source: says.catalog }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.catalog }),
  passwords: flag({ unset: false, source: says.passwords }),
});

/** Who may reach the Data Catalog of an account. */
export const catalogPolicy = asset(glue, 'catalog-policy', { policy: statements });

export const securityConfiguration = asset(glue, 'security-configuration', {
  name: text({ unset: '' }),
  output: choice(['DISABLED', 'SSE-KMS', 'SSE-S3'], { unset: 'DISABLED', source: says.configuration }),
  logs: choice(['DISABLED', 'SSE-KMS'], { unset: 'DISABLED', source: says.configuration }),
  bookmarks: choice(['DISABLED', 'CSE-KMS'], { unset: 'DISABLED', source: says.configuration }),
});

const writes = {
  name: text({ unset: '' }),
  hasConfiguration: flag({ unset: false, source: says.configuration }),
  configuration: link('aws.glue.security-configuration', { unset: { items: [] }, source: says.configuration }),
};

const jobs = asset(glue, 'job', {
  ...writes,
  /** `glueetl` and `gluestreaming` run on Spark. */
  command: text({ unset: 'glueetl' }),
  version: text({ unset: '5.1', source: says.defaultVersion }),
  /** Names of the arguments that hold a secret. */
  secrets: list({ unset: { items: [] } }),
});
export const job = plus(jobs, me => ({ versionState: work(me, ['version'], choice(states), stateOf) }));

export const crawler = asset(glue, 'crawler', writes);
export const developmentEndpoint = asset(glue, 'development-endpoint', { ...writes, publicKeys: flag({ unset: false }) });

/** A transform that Glue learns from labelled data. */
export const transform = asset(glue, 'ml-transform', {
  name: text({ unset: '' }),
  userData: choice(['DISABLED', 'SSE-KMS'], { unset: 'DISABLED', source: says.transformDefault }),
});

export const connection = asset(glue, 'connection', {
  name: text({ unset: '' }),
  type: text({ unset: 'JDBC' }),
  demandsTls: flag({ unset: false, source: says.tls }),
  passwordWritten: flag({ unset: false }),
});
