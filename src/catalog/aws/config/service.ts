import { asset, choice, decide, flag, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const config = service({ id: 'aws.config', name: 'AWS Config', vendor: 'aws' });

const recorders = asset(config, 'recorder', {
  name: text({ unset: 'default', source: says.recorder }),
  running: flag({ unset: false, source: says.started }),
  allSupported: flag({ unset: true, source: says.recorder }),
  strategy: choice(['everything', 'everything but', 'only'], { unset: 'everything', source: says.group }),
});
/** `records`: which types of resource it records. */
export const recorder = plus(recorders, me => ({
  records: decide(me, [
    [{ strategy: 'everything but' }, 'all but some'],
    [{ strategy: 'only' }, 'some'],
    [{ allSupported: false }, 'some'],
    [{}, 'everything'],
  ]),
}));

const coverage = ['every region', 'some regions', 'none'] as const;
const aggregators = asset(config, 'aggregator', {
  name: text({ unset: '' }),
  ofAccounts: choice(coverage, { unset: 'none', source: says.aggregator }),
  ofOrganisation: choice(coverage, { unset: 'none', source: says.aggregator }),
});
/** `covers`: from which regions it gathers. */
export const aggregator = plus(aggregators, me => ({
  covers: decide(me, [
    [{ ofAccounts: 'some regions' }, 'some regions'],
    [{ ofOrganisation: 'some regions' }, 'some regions'],
    [{ ofAccounts: 'every region' }, 'every region'],
    [{ ofOrganisation: 'every region' }, 'every region'],
    [{}, 'some regions'],
  ]),
}));
