import { asset, flag, list, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const codedeploy = service({ id: 'aws.codedeploy', name: 'AWS CodeDeploy', vendor: 'aws' });

/** Where a program is deployed to, and what happens when that goes wrong. */
export const group = asset(codedeploy, 'deployment-group', {
  name: text({ unset: '' }),
  rollsBack: flag({ unset: false, source: says.rollback }),
  /** What makes it go back. */
  rollsBackOn: list({ unset: { items: [] }, source: says.rollback }),
  watches: flag({ unset: false, source: says.alarms }),
  /** The alarms that stop a deployment. */
  alarms: list({ unset: { items: [] }, source: says.alarms }),
});
