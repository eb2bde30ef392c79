import { at, mapping } from '../../../model/index.ts';
import { session } from './service.ts';

export default [mapping(session, 'AWS::Macie::Session', ['AwsAccountId'], { status: at('Status') })];
