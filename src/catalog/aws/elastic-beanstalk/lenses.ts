import { asksForTokensAt, instancesAt, optionAt, type Spelling, secretsAt } from './options.ts';

const isOn = (said: string | undefined): boolean => said?.toLowerCase() === 'true';

/** The facts of an environment stand in its options, in every format. */
export const optionLenses = (spelling: Spelling) => ({
  managedUpdates: optionAt(spelling, /^aws:elasticbeanstalk:managedactions$/, /^ManagedActionsEnabled$/, isOn),
  enhancedHealth: optionAt(spelling, /^aws:elasticbeanstalk:healthreporting:system$/, /^SystemType$/, said => said === 'enhanced'),
  streamsLogs: optionAt(spelling, /^aws:elasticbeanstalk:cloudwatch:logs$/, /^StreamLogs$/, isOn),
  metadataAsksForTokens: asksForTokensAt(spelling),
  keyPair: optionAt(spelling, /^aws:autoscaling:launchconfiguration$/, /^EC2KeyName$/, said => said !== undefined),
  single: optionAt(spelling, /^aws:elasticbeanstalk:environment$/, /^EnvironmentType$/, said => said === 'SingleInstance'),
  https: optionAt(spelling, /^aws:elb(?:v2)?:listener:\d+$/, /^(?:Listener)?Protocol$/, said => /^(?:HTTPS|SSL|TLS)$/i.test(said ?? '')),
  instances: instancesAt(spelling),
  secrets: secretsAt(spelling),
});
