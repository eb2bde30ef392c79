import { checks, holds, holdsOneOf } from '../../../model/index.ts';
import { organisation, scanning } from './service.ts';

export default [
  checks(scanning, {
    'aws.inspector.scans-machines': {
      duty: 'find-vulnerabilities',
      title: 'Machines are scanned for known holes',
      severity: 'medium',
      expect: { types: holds('EC2') },
      risk: 'Holes that everybody knows stay open on machines.',
      aka: ['Inspector.1', 'inspector2_is_enabled'],
    },
    'aws.inspector.scans-images': {
      duty: 'find-vulnerabilities',
      title: 'Images in the registry are scanned again and again',
      severity: 'medium',
      expect: { types: holds('ECR') },
      risk: 'An image that was clean when it was pushed is never looked at again.',
      aka: ['Inspector.2', 'inspector2_is_enabled'],
    },
    'aws.inspector.scans-functions': {
      duty: 'find-vulnerabilities',
      title: 'Packages in functions are scanned for known holes',
      severity: 'medium',
      expect: { types: holdsOneOf('LAMBDA', 'LAMBDA_CODE') },
      risk: 'Functions run with libraries whose holes everybody knows.',
      aka: ['Inspector.4', 'inspector2_is_enabled'],
    },
    'aws.inspector.scans-code-of-functions': {
      duty: 'find-vulnerabilities',
      title: 'The code of functions is scanned as well',
      severity: 'low',
      expect: { types: holds('LAMBDA_CODE') },
      risk: 'Holes that you wrote yourself are found by somebody else.',
      aka: ['Inspector.3', 'inspector2_is_enabled'],
    },
  }),
  checks(organisation, {
    'aws.inspector.covers-new-accounts': {
      duty: 'find-vulnerabilities',
      title: 'New accounts of the organisation have machines, images and functions scanned',
      severity: 'medium',
      expect: { machines: true, images: true, functions: true },
      risk: 'New accounts are scanned by nobody until somebody thinks of them.',
    },
  }),
];
