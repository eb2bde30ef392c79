import { asset, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const iot = service({ id: 'aws.iot-core', name: 'AWS IoT Core', vendor: 'aws' });

/** Passes messages of devices on to other services. */
export const rule = asset(iot, 'rule', {
  name: text({ unset: '' }),
  /** What cannot be passed on is sent somewhere else. */
  tellsOfErrors: flag({ unset: false, source: says.errors }),
});
