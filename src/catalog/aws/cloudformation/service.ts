import { asset, list, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const cloudformation = service({ id: 'aws.cloudformation', name: 'AWS CloudFormation', vendor: 'aws' });

/** A stack that a template or a program makes; what is in it stands for itself. */
export const stack = asset(cloudformation, 'stack', {
  name: text({ unset: '' }),
  /** Topics that are told of its events. */
  tells: list({ unset: { items: [] } }),
  /** The parameters that hold a secret, by name, never what it is. */
  secrets: list({ unset: { items: [] }, source: says.credentials }),
});
