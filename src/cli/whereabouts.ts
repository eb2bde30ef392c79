import type { Answer, Assessed } from '../engine/assess.ts';
import type { Subject } from '../model/index.ts';
import { nowhereOnAws } from '../reports/asff.ts';
import type { ReportOptions, Whereabouts } from '../reports/report.ts';
import { UsageError } from './usage-error.ts';

/** Where assets run, for formats that ask. What the estate says of an asset comes before what is said here of all others. */
export interface WhereaboutsFlags {
  readonly account?: string;
  readonly region?: string;
}

export const whereaboutsOf = (answer: Answer | Assessed, { account, region }: WhereaboutsFlags): ((subject: Subject) => Whereabouts) => {
  if (account !== undefined && !/^[A-Za-z0-9][\w.:-]{0,62}$/.test(account))
    throw new UsageError(`--account "${account}" is no account`, 'Give the number of an AWS account (12 digits), an Azure subscription or a Google project.');
  const declaredRegion = (id: string): string | undefined => ('bound' in answer ? answer.bound.declared.get(id)?.region : undefined);
  return subject => {
    const own = arnOf(subject);
    const where = { account: own?.account ?? accountIn(subject.scope) ?? account, region: own?.region ?? declaredRegion(subject.id) ?? region };
    return { ...(where.account !== undefined && { account: where.account }), ...(where.region !== undefined && { region: where.region }) };
  };
};

/** `arn:aws:rds:eu-west-1:111122223333:db:main`; the account and region of some are empty. */
const arnOf = ({ address }: Subject): Whereabouts | undefined => {
  const [, region = '', account = ''] = /^arn:aws[a-z-]*:[^:]*:([^:]*):([^:]*):/.exec(address) ?? [];
  return region === '' && account === '' ? undefined : { ...(region !== '' && { region }), ...(account !== '' && { account }) };
};
/** What was seen in an account has it as its scope. */
const accountIn = (scope: string): string | undefined =>
  /^(\d{12})(?:\D|$)/.exec(scope)?.[1] ??
  /^\/?subscriptions\/([0-9a-f-]{36})/i.exec(scope)?.[1] ??
  /^projects\/([a-z][a-z0-9-]{4,28}[a-z0-9])/.exec(scope)?.[1];

/** Security Hub takes no finding without account and region: better none than some that are wrong. */
export const demandAwsWhereabouts = (answer: Answer, options: ReportOptions): void => {
  const nowhere = nowhereOnAws(answer, options);
  if (!nowhere) return;
  const { subject, wants } = nowhere;
  const example = wants === 'account' ? '--account 111122223333 (12 digits)' : '--region eu-west-1';
  throw new UsageError(`--format asff: nothing tells the ${wants} of ${subject.address}`, `Give it for all that do not say it themselves: ${example}.`);
};
