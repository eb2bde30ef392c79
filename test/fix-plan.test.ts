import { describe, expect, it } from 'vitest';
import type { Target } from '../src/engine/fix/plan.ts';
import { fixed, sampleAnswers } from './fixing.ts';

const of =
  (...checks: readonly string[]) =>
  (target: Target) =>
    checks.includes(target.check);
const because = (plan: Awaited<ReturnType<typeof fixed>>['plan']) => plan.left.map(left => [left.check, left.because]);

describe('a plan of fixes', () => {
  it('writes what several checks want of one new block once', async () => {
    const { plan, after } = await fixed({ 'main.tf': 'resource "aws_s3_bucket" "logs" {\n  bucket = "acme-logs"\n}\n' }, of('aws.s3.keeps-versions'));
    expect(plan.left).toEqual([]);
    expect(after['main.tf']).toBe(`resource "aws_s3_bucket" "logs" {
  bucket = "acme-logs"
}

resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.id

  versioning_configuration {
    status = "Enabled"
  }
}
`);
  });

  it('edits a block once, however many assets it makes, and names them all', async () => {
    const text = 'resource "aws_kms_key" "k" {\n  for_each = toset(["a", "b"])\n}\n';
    const { plan, after } = await fixed({ 'main.tf': text }, of('aws.kms.rotates-keys'));
    expect(plan.offers.map(offer => offer.address).sort()).toEqual(['aws_kms_key.k["a"]', 'aws_kms_key.k["b"]']);
    expect(plan.edits).toHaveLength(1);
    expect(after['main.tf']).toBe('resource "aws_kms_key" "k" {\n  for_each = toset(["a", "b"])\n\n  enable_key_rotation = true\n}\n');
  });

  it('leaves out what would replace the resource, until that is allowed', async () => {
    const text = 'resource "aws_ebs_volume" "data" {\n  availability_zone = "eu-west-1a"\n  size              = 10\n  encrypted         = false\n}\n';
    const wanted = of('aws.ec2.volume-is-encrypted');
    const careful = await fixed({ 'main.tf': text }, wanted);
    expect(because(careful.plan)).toEqual([['aws.ec2.volume-is-encrypted', 'replaces the resource']]);
    expect(careful.after['main.tf']).toBe(text);
    const bold = await fixed({ 'main.tf': text }, wanted, { allowReplace: true });
    expect(bold.plan.offers.map(offer => offer.replaces)).toEqual([['aws_ebs_volume.data.encrypted']]);
    expect(bold.after['main.tf']).toBe(text.replace('false', 'true'));
  });

  it('changes the argument of the call, not the module that others use', async () => {
    const module = 'variable "multi" {\n  default = false\n}\nresource "aws_kms_key" "k" {\n  enable_key_rotation = var.multi\n}\n';
    const texts = {
      'm/main.tf': module,
      'main.tf': 'module "one" {\n  source = "./m"\n  multi  = false\n}\n\nmodule "two" {\n  source = "./m"\n  multi  = true\n}\n',
    };
    const { plan, after } = await fixed(texts, of('aws.kms.rotates-keys'));
    expect(plan.offers.map(offer => offer.address)).toEqual(['module.one.aws_kms_key.k']);
    expect(after).toEqual({ ...texts, 'main.tf': texts['main.tf'].replace('false', 'true') });
  });

  it('changes the argument of each call that passes one, and what stands in the module once', async () => {
    const module = 'variable "rotate" {}\nresource "aws_kms_key" "k" {\n  enable_key_rotation     = var.rotate\n  deletion_window_in_days = 7\n}\n';
    const call = (name: string): string => `module "${name}" {\n  source = "./m"\n  rotate = false\n}\n`;
    const texts = { 'm/main.tf': module, 'main.tf': call('one') + call('two') };
    const { plan, after } = await fixed(texts, of('aws.kms.rotates-keys', 'aws.kms.waits-before-deletion'));
    expect(plan.left).toEqual([]);
    expect(plan.offers).toHaveLength(4);
    expect(after).toEqual({ 'm/main.tf': module.replace('= 7', '= 14'), 'main.tf': texts['main.tf'].replaceAll('false', 'true') });
  });

  it('leaves values that an expression works out to a person, with the line', async () => {
    const text = 'variable "production" {}\nresource "aws_kms_key" "k" {\n  enable_key_rotation = var.production == "no" ? true : false\n}\n';
    const { plan } = await fixed({ 'main.tf': text, 'terraform.tfvars': 'production = "yes"\n' }, of('aws.kms.rotates-keys'));
    expect(because(plan)).toEqual([['aws.kms.rotates-keys', 'by hand']]);
    expect(plan.left[0]?.at).toMatchObject({ file: 'main.tf', line: 3 });
  });

  it('keeps line ends, comments and alignment', async () => {
    const text = '# keys\r\nresource "aws_kms_key" "k" {\r\n  description             = "x" # why\r\n  deletion_window_in_days = 7\r\n}\r\n';
    const { after } = await fixed({ 'main.tf': text }, of('aws.kms.rotates-keys', 'aws.kms.waits-before-deletion'));
    expect(after['main.tf']).toBe(
      '# keys\r\nresource "aws_kms_key" "k" {\r\n  description             = "x" # why\r\n  deletion_window_in_days = 14\r\n  enable_key_rotation     = true\r\n}\r\n',
    );
  });

  it('is not stopped by a file that cannot be read', async () => {
    const { plan } = await fixed({ 'a/main.tf': 'resource "aws_kms_key" "k" {\n}\n', 'b/main.tf': 'resource "aws_kms_key" {{{\n' }, of('aws.kms.rotates-keys'));
    expect(plan.offers.map(offer => offer.address)).toEqual(['aws_kms_key.k']);
  });

  it('meets along with the rest what is asked only then, so that a second run has nothing to do', async () => {
    const text = 'Resources:\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties:\n      AvailabilityZone: eu-west-1a\n      Size: 10\n';
    const wanted = of('aws.ec2.volume-is-encrypted', 'aws.ec2.volume-uses-your-own-key');
    const given = { answers: sampleAnswers, allowReplace: true };
    const { plan, after } = await fixed({ 'template.yaml': text }, wanted, given);
    expect(plan.offers.map(({ check, follows }) => [check, follows === true])).toEqual([
      ['aws.ec2.volume-is-encrypted', false],
      ['aws.ec2.volume-uses-your-own-key', true],
    ]);
    expect(after['template.yaml']).toContain('      Encrypted: true\n      KmsKeyId: arn:aws:kms');
    expect((await fixed(after, wanted, given)).plan.offers).toEqual([]);
  });

  it('looks a second time at what had no remedy as long as the rest was as it was', async () => {
    const text = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      hostNetwork: true
      containers:
        - name: web
          image: web:1.2
`;
    const wanted = of('kubernetes.workload.stays-off-the-network-of-the-node', 'kubernetes.workload.network-policy-limits-what-comes-in');
    const { plan, after } = await fixed({ 'web.yaml': text }, wanted, { answers: sampleAnswers });
    expect(plan.left).toEqual([]);
    expect(after['web.yaml']).toMatch(/hostNetwork: false\n[\s\S]*kind: NetworkPolicy/);
  });

  it('says what a reviewer has to look at: pods that work on their node', async () => {
    const pod = (volumes: string): string =>
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: bench\nspec:\n  hostPID: true\n  containers:\n    - name: bench\n      image: bench:1\n${volumes}`;
    const minds = async (volumes: string) =>
      (await fixed({ 'pod.yaml': pod(volumes) }, of('kubernetes.workload.shares-no-processes-with-the-node'))).plan.offers.map(({ mind }) => mind);
    expect(await minds('')).toEqual([undefined]);
    expect(await minds('  volumes: [{ name: s, hostPath: { path: /var/run/docker.sock } }, { name: t, hostPath: { path: /etc/localtime } }]\n')).toEqual([
      'the pods mount /var/run/docker.sock of their node, so their program may need what this takes away',
    ]);
  });

  it('leaves the namespace of what it adds to the overlay that gives it', async () => {
    const pod =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: web:1\n          ports: [{ containerPort: 80 }]\n';
    const texts = {
      'base/web.yaml': pod,
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'prod/kustomization.yaml': 'namespace: prod\nresources: [../base]\n',
    };
    const { plan, after } = await fixed(
      texts,
      of(
        'kubernetes.workload.runs-as-an-account-of-its-own',
        'kubernetes.workload.containers-refuse-root',
        'kubernetes.workload.containers-cannot-change-their-files',
      ),
    );
    expect(after['base/web.yaml']).toMatch(/kind: ServiceAccount\nmetadata:\n {2}name: web\n$/);
    expect(plan.offers.map(({ mind }) => mind ?? '').sort()).toEqual(['', expect.stringMatching(/port 80/), expect.stringMatching(/\/tmp/)]);
  });

  it('writes the name of what it adds first', async () => {
    const text = 'resource "azurerm_key_vault" "v" {\n  name = "v"\n}\n';
    const { after } = await fixed({ 'main.tf': text }, of('azure.key-vault.logs-its-use'), { answers: sampleAnswers });
    expect(after['main.tf']).toMatch(/resource "azurerm_monitor_diagnostic_setting" "v" \{\n {2}name +=/);
  });

  it('offers nothing where nothing is unmet', async () => {
    const { plan } = await fixed({ 'main.tf': 'resource "aws_kms_key" "k" {\n  enable_key_rotation = true\n}\n' }, of('aws.kms.rotates-keys'));
    expect(plan).toEqual({ changes: [], edits: [], offers: [], left: [] });
  });
});
