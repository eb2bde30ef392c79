import { cite } from '../../../model/index.ts';

const page = (name: string, says: string, grade: 'read' | 'secondary' = 'secondary') =>
  cite(`https://docs.aws.amazon.com/mwaa/latest/userguide/${name}.html`, says, '2026-11-22', grade);

export const says = {
  versions: page(
    'airflow-versions',
    'MWAA builds images that bundle a release of Airflow with libraries; an environment keeps the version that it names, or got when it was made, until you upgrade it.',
    'read',
  ),
  libraries: page(
    'best-practices-dependencies',
    'Customers name the libraries of an environment, each with its version, in a file of requirements; a named version is not replaced by itself.',
    'read',
  ),
  patches: page(
    'configuration-vulnerability-analysis',
    'MWAA patches and upgrades Airflow on environments from time to time; the right policies for access to networks are the customer’s.',
    'read',
  ),
  access: page(
    'configuring-networking',
    'The web server of Airflow is reached over the internet by those whom IAM lets in, or from within a network only, as the environment says.',
    'read',
  ),
  encryption: cite(
    'https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html',
    'The data of an environment is encrypted with a key of KMS: one that AWS owns, or one of yours where you name it.',
    '2026-11-22',
    'secondary',
  ),
  transit: page('encryption-in-transit', 'What flows between the containers of an environment and S3 is encrypted with TLS.'),
  logs: page('monitoring-airflow', 'Logs of scheduler, web server, workers, tasks and the processing of DAGs go to CloudWatch where each is switched on.'),
  secrets: page('connections-secrets-manager', 'Connections and variables of Airflow can be kept in Secrets Manager.'),
  resilience: page('disaster-recovery-resiliency', 'Environments rest on regions and zones of AWS that are kept apart.'),
};
