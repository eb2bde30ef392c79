import { asset, flag, list, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const amazonInspector = service({ id: 'aws.inspector', name: 'Amazon Inspector', vendor: 'aws' });

/** What Inspector scans in the accounts that are named. */
export const scanning = asset(amazonInspector, 'scanning', {
  /** EC2, ECR, LAMBDA, LAMBDA_CODE, CODE_REPOSITORY */
  types: list({ unset: { items: [] }, source: says.types }),
});

const off = { unset: false, source: says.organisation } as const;
/** What new accounts of the organisation have scanned. */
export const organisation = asset(amazonInspector, 'organisation', {
  machines: flag(off),
  images: flag(off),
  functions: flag(off),
});
