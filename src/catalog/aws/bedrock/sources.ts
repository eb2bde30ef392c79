import { cite, inferred } from '../../../model/index.ts';

const page = (name: string, says: string, grade: 'read' | 'secondary' = 'read') =>
  cite(`https://docs.aws.amazon.com/bedrock/latest/userguide/${name}.html`, says, '2026-11-22', grade);

const injection = page(
  'prompt-injection',
  'AWS secures the infrastructure and the service; developing the application securely, and keeping vulnerabilities such as prompt injection out of it, is the customer’s: by validating input, by tests and by guardrails on agents.',
);
const guardrail = cite(
  'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_bedrock.CfnGuardrail.html',
  'A guardrail holds what you put into it: filters of harmful content by category and strength, prompt attacks among them, denied topics, words, and filters that block or mask personal data.',
  '2026-11-22',
);

export const says = {
  injection,
  guardrail,
  models: page(
    'model-lifecycle',
    'A model is active while its maker works on it, then legacy for 45 days or six months as its card says, and then gone: AWS tells the day, and moving to another model before it is the customer’s.',
  ),
  network: inferred(
    page('vpc-model-customization', ''),
    'Says how a job that customises a model is given a network of the customer; so whether its data stays off other networks is the customer’s choice.',
  ),
  logging: page(
    'model-invocation-logging',
    'Logging of requests, answers and metadata of all invocations in an account and region is off by default; it goes to CloudWatch Logs or S3, and stays until the configuration is deleted.',
  ),
  retention: page(
    'data-retention',
    'Whether prompts and outputs are kept depends on the model and on a mode that you set for account or project; in the mode “none” nothing is stored by AWS nor shared with the maker of the model.',
  ),
  tls: page('infrastructure-security', 'Bedrock is called over the network, for which it requires TLS 1.2 and recommends TLS 1.3.'),
  encryption: page(
    'data-encryption',
    'Bedrock encrypts at rest and, with TLS 1.2, in transit; custom models, agents and ingestion jobs can be given a key of yours.',
  ),
  guardrailKey: page(
    'guardrails-permissions-kms',
    'For more security a guardrail can be encrypted with a key of yours, whose policy lets those in who make and use it.',
  ),
  customModelKey: page(
    'encryption-custom-job',
    'Custom models are encrypted with keys that AWS owns unless you choose your own; data of training and validation is not kept once the job has ended.',
  ),
  agents: page(
    'encryption-agents-new',
    'What an agent is and what its sessions hold is always encrypted with keys that AWS owns; you can choose a key of your own instead.',
  ),
  protection: page('data-protection', 'Bedrock demands TLS 1.2 of its callers; keeping control over content and access is the customer’s.', 'secondary'),
};
