import { asset, choice, flag, plus, text, work } from '../../../model/index.ts';
import { rds } from './database.ts';
import { demandsTls } from './tls.ts';

const switched = () => choice(['on', 'off', 'not said'], { unset: 'not said' });
/** The parameters of an engine, for instances or clusters. */
export const parameterGroup = plus(
  asset(rds, 'parameter-group', {
    name: text({ unset: '' }),
    family: text({ unsaid: 'the family is not written' }),
    forceSsl: switched(),
    secureTransport: switched(),
  }),
  me => ({
    /** Whether an engine with these parameters refuses plain connections. */
    demandsTls: work(me, ['forceSsl', 'secureTransport', 'family'], flag(), demandsTls),
  }),
);
