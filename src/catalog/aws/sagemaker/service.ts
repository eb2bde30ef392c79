import { asset, choice, count, decide, flag, list, parts, plus, service, some, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const sagemaker = service({ id: 'aws.sagemaker', name: 'Amazon SageMaker AI', vendor: 'aws' });

export const notebook = asset(sagemaker, 'notebook-instance', {
  name: text({ unset: '' }),
  directInternet: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.internet }),
  rootAccess: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.rootDefault }),
  inYourNetwork: flag({ unset: false, source: says.internet }),
  metadataAsksForTokens: flag({ unset: false, source: says.metadata }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.keys }),
});

/** What a model runs on behind an endpoint. */
export const variantOf = { name: text({ unset: '' }), instances: count({ unset: 1 }), serverless: flag({ unset: false }) };
const configuration = asset(sagemaker, 'endpoint-configuration', {
  name: text({ unset: '' }),
  key: choice(keyWords, { unset: 'owned by AWS', source: says.keys }),
  variants: parts(variantOf, { unset: { items: [] } }),
});
/** `capacity`: whether the customer says how many instances there are. */
export const endpointConfiguration = plus(configuration, me => ({
  capacity: decide(me, [
    [{ variants: some({ serverless: true }) }, 'serverless'],
    [{}, 'instances'],
  ]),
}));

export const model = asset(sagemaker, 'model', {
  name: text({ unset: '' }),
  isolated: flag({ unset: false, source: says.isolation }),
  inYourNetwork: flag({ unset: false, source: says.isolation }),
  /** Names of the environment variables that hold a secret. */
  secrets: list({ unset: { items: [] } }),
});

/** A job that watches data or answers of a model. */
export const monitoringJob = asset(sagemaker, 'monitoring-job', {
  name: text({ unset: '' }),
  encryptsTraffic: flag({ unset: false, source: says.transit }),
  isolated: flag({ unset: false, source: says.monitoringDefault }),
  key: choice(keyWords, { unset: 'owned by AWS', source: says.keys }),
});

export const domain = asset(sagemaker, 'domain', {
  name: text({ unset: '' }),
  network: choice(['PublicInternetOnly', 'VpcOnly'], { unset: 'PublicInternetOnly', source: says.domainKey }),
  signIn: choice(['SSO', 'IAM'], { unsaid: 'how people sign in is not written' }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.domainKey }),
});
