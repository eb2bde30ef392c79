import { asset, choice, flag, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const certificateManager = service({ id: 'google.certificate-manager', name: 'Certificate Manager', vendor: 'google' });

export const certificate = asset(certificateManager, 'certificate', {
  managedBy: choice(['Google', 'you'], { unset: 'you', source: says.kinds }),
  /** Its private key stands in the code. */
  keyInCode: flag({ unset: false }),
});
