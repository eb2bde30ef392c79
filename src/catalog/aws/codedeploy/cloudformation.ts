import { at, mapping, type Several } from '../../../model/index.ts';
import { group } from './service.ts';

/** An application is a name for its groups, and a configuration says how fast they go. */
export const pieces = ['AWS::CodeDeploy::Application', 'AWS::CodeDeploy::DeploymentConfig'];

export default [
  mapping(group, 'AWS::CodeDeploy::DeploymentGroup', ['Ref', 'DeploymentGroupName'], {
    name: at('DeploymentGroupName'),
    rollsBack: at('AutoRollbackConfiguration.Enabled'),
    rollsBackOn: at<Several<string>>('AutoRollbackConfiguration.Events'),
    watches: at('AlarmConfiguration.Enabled'),
    alarms: at<Several<string>>('AlarmConfiguration.Alarms.*.Name'),
  }),
];
