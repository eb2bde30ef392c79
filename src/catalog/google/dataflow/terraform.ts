import { mapping, spelled } from '../../../model/index.ts';
import { runAsAt } from '../run-as.ts';
import { keyAt } from '../said.ts';
import { job } from './service.ts';

export default [
  mapping(job, ['google_dataflow_job', 'google_dataflow_flex_template_job'], ['name', 'id', 'job_id'], {
    internalOnly: spelled('ip_configuration', { WORKER_IP_PRIVATE: true, WORKER_IP_PUBLIC: false, WORKER_IP_UNSPECIFIED: false, '': false }),
    account: runAsAt('service_account_email'),
    ownKey: keyAt('kms_key_name'),
  }),
];
