/** What the schema of Terraform's provider for Kubernetes says (2, of 2025). Most types hold the same template of pods, so it is put together rather than listed. */
interface Written {
  readonly blocks: readonly string[];
  readonly lists: readonly string[];
  readonly required: Readonly<Record<string, readonly string[]>>;
  readonly absent: readonly string[];
}
const form = (blocks: readonly string[], required: Written['required'] = {}, lists: readonly string[] = []): Written => ({
  blocks,
  lists,
  required,
  absent: [],
});
/** What manifests have and the provider does not. */
const without = (...absent: readonly string[]): Written => ({ ...form([]), absent });
const below = (path: string, inner: string): string => (inner === '' ? path : `${path}.${inner}`);
const under = (path: string, { blocks, lists, required, absent }: Written): Written => ({
  blocks: blocks.map(block => below(path, block)),
  lists: lists.map(list => below(path, list)),
  required: Object.fromEntries(Object.entries(required).map(([block, names]) => [below(path, block), names])),
  absent: absent.map(one => below(path, one)),
});
const together = (...forms: readonly Written[]): Written => ({
  blocks: forms.flatMap(one => one.blocks),
  lists: forms.flatMap(one => one.lists),
  required: Object.assign({}, ...forms.map(one => one.required)),
  absent: forms.flatMap(one => one.absent),
});

const probe = form(['', 'exec', 'grpc', 'http_get', 'http_get.http_header', 'tcp_socket']);
const source = form(['', 'config_map_key_ref', 'field_ref', 'resource_field_ref', 'secret_key_ref']);
const confined = ['', 'se_linux_options', 'seccomp_profile'];
const container = together(
  form(['', 'env', 'env_from', 'env_from.config_map_ref', 'env_from.secret_ref', 'port', 'resources', 'volume_device', 'volume_mount'], { '': ['name'] }),
  form([], { volume_mount: ['mount_path', 'name'] }, ['', 'args', 'command', 'env', 'env_from', 'port', 'volume_device', 'volume_mount']),
  under('env.value_from', source),
  under(
    'security_context',
    together(form([...confined, 'capabilities'], {}, ['capabilities.add', 'capabilities.drop']), without('proc_mount', 'windows_options')),
  ),
  ...['liveness_probe', 'readiness_probe', 'startup_probe'].map(name => under(name, probe)),
);
const volume = form(['', 'config_map', 'empty_dir', 'host_path', 'persistent_volume_claim', 'secret'], {}, ['']);
const pod = together(
  form(['', 'image_pull_secrets', 'toleration'], {}, ['image_pull_secrets', 'toleration']),
  under('container', container),
  under('init_container', container),
  under('security_context', form([...confined, 'sysctl', 'windows_options'], { sysctl: ['name', 'value'] }, ['sysctl'])),
  under('volume', volume),
);

const named = form(['metadata'], { '': ['metadata'] });
const whole = form(['metadata', 'spec'], { '': ['metadata', 'spec'] });
const template = together(form(['', 'metadata']), under('spec', pod));
const running = together(whole, form([], { spec: ['template'] }), under('spec.template', template));
const selecting = together(running, form(['spec.selector', 'spec.selector.match_expressions']));
const jobTemplate = together(form(['', 'metadata', 'spec'], { spec: ['template'] }), under('spec.template', template));
const account = together(named, form(['image_pull_secret', 'secret'], {}, ['image_pull_secret', 'secret']));

const peer = form(['', 'ip_block', 'namespace_selector', 'namespace_selector.match_expressions', 'pod_selector', 'pod_selector.match_expressions'], {}, ['']);
const rule = (side: string): Written => together(form(['', 'ports'], {}, ['', 'ports']), under(side, peer));
const policy = together(
  whole,
  form(['spec.pod_selector', 'spec.pod_selector.match_expressions'], { spec: ['pod_selector', 'policy_types'] }, ['spec.policy_types']),
  under('spec.ingress', rule('from')),
  under('spec.egress', rule('to')),
);

/** An object in another namespace is another object. */
const replaces = ['metadata.name', 'metadata.namespace'];
const both = (name: string, written: Written): readonly (readonly [string, Written])[] => [
  [name, written],
  [`${name}_v1`, written],
];
const written: readonly (readonly [string, Written])[] = [
  ...both('kubernetes_pod', together(whole, under('spec', pod))),
  ...['kubernetes_deployment', 'kubernetes_stateful_set', 'kubernetes_daemon_set', 'kubernetes_job'].flatMap(name => both(name, selecting)),
  ['kubernetes_daemonset', selecting],
  ...both('kubernetes_replication_controller', running),
  ...both('kubernetes_cron_job', together(whole, form([], { spec: ['job_template', 'schedule'] }), under('spec.job_template', jobTemplate))),
  ...both('kubernetes_service_account', account),
  ...both('kubernetes_default_service_account', account),
  ...both('kubernetes_namespace', named),
  ...both('kubernetes_limit_range', together(named, form(['spec', 'spec.limit'], {}, ['spec.limit']))),
  ...both('kubernetes_resource_quota', together(named, form(['spec', 'spec.scope_selector', 'spec.scope_selector.match_expression'], {}, ['spec.scopes']))),
  ...both('kubernetes_network_policy', policy),
];
const book: Readonly<Record<string, Written & { readonly replaces: readonly string[] }>> = Object.fromEntries(
  written.map(([name, one]) => [name, { ...one, replaces }]),
);
export default book;
