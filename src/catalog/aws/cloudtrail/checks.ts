import { asked, checks, noneOf, unlike } from '../../../model/index.ts';
import { alarmChecks } from './alarms.ts';
import { trail } from './service.ts';

export default [
  checks(trail, {
    'aws.cloudtrail.is-switched-on': {
      duty: 'record-access',
      title: 'The trail is switched on',
      severity: 'high',
      expect: { logging: true },
      risk: 'The trail records nothing: nobody can say who did what.',
      aka: ['CKV_AWS_251', 'CloudTrail.3', '4bb76f17-3d63-4529-bdca-2b454529d774', '5c0b06d5-b7a4-484c-aeb0-75a836269ff0'],
    },
    'aws.cloudtrail.covers-all-regions': {
      duty: 'record-access',
      title: 'The trail records every region',
      severity: 'medium',
      expect: { allRegions: true },
      risk: 'Whatever happens in a region nobody uses stays unseen.',
      aka: ['CKV_AWS_67', 'AVD-AWS-0014', 'CloudTrail.1', '8173d5eb-96b5-4aa6-a71b-ecfa153c123d', '058ac855-989f-4378-ba4d-52d004020da7'],
    },
    'aws.cloudtrail.records-global-services': {
      duty: 'record-access',
      title: 'The trail records services that belong to no region',
      severity: 'medium',
      expect: { globalEvents: true },
      risk: 'Changes of users and permissions stay unseen.',
    },
    'aws.cloudtrail.validates-its-files': {
      duty: 'keep-logs',
      title: 'Changed or deleted log files can be told',
      severity: 'medium',
      expect: { validation: true },
      risk: 'An attacker can take traces out of the files, and nobody can tell.',
      aka: ['CKV_AWS_36', 'AVD-AWS-0016', 'CloudTrail.4', '52ffcfa6-6c70-4ea6-8376-d828d3961669', '2a3560fe-52ca-4443-b34f-bf0ed5eb74c8'],
    },
    'aws.cloudtrail.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The files are encrypted with a key of your own',
      severity: 'low',
      expect: { key: unlike('') },
      fix: { key: asked('kms-key') },
      risk: 'Everybody who may read the bucket can read the files; no second permission stands before them.',
      aka: ['CKV_AWS_35', 'AVD-AWS-0015', 'CloudTrail.2', '5d9e3164-9265-470c-9a10-57ae454ac0c7', '050a9ba8-d1cb-4c61-a5e8-8805a70d3b85'],
    },
    'aws.cloudtrail.reaches-alarms': {
      duty: 'detect-threats',
      title: 'Events reach CloudWatch Logs, where alarms can watch them',
      severity: 'low',
      expect: { logGroup: unlike('') },
      risk: 'Hostile calls are found when somebody reads the files, weeks later.',
      aka: ['CKV2_AWS_10', 'AVD-AWS-0162', 'CloudTrail.5', '17b30f8f-8dfb-4597-adf6-57600b6cf25e', '65d07da5-9af5-44df-8983-52d2e6f24c44'],
    },
    'aws.cloudtrail.keeps-its-bucket-private': {
      duty: 'limit-exposure',
      title: 'The bucket of the trail has no ACL that lets everybody in',
      severity: 'critical',
      expect: [{ bucketAcl: noneOf('public-read', 'public-read-write', 'authenticated-read', 'website') }, { bucketIgnoresAcls: true }],
      risk: 'Everybody can read who does what in the account.',
      aka: ['AVD-AWS-0161', 'CloudTrail.6'],
    },
    'aws.cloudtrail.logs-access-to-its-bucket': {
      duty: 'keep-logs',
      title: 'Requests to the bucket of the trail are logged',
      severity: 'low',
      expect: { bucketLogs: true },
      risk: 'Nobody could say who read or deleted the records.',
      aka: ['AVD-AWS-0163', 'CloudTrail.7'],
    },
    ...alarmChecks,
  }),
];
