import { beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../catalog/index.ts';
import { type Guides, openGuides } from '../../cli/guides.ts';
import { lookUp } from '../look-up.ts';
import { commandLines } from './command.ts';
import type { Guide } from './guide.ts';
import { guidesPart } from './markdown.ts';
import { guideLines } from './terminal.ts';

const shown = [
  'aws.s3.keeps-versions',
  'aws.s3.logs-access',
  'aws.kms.rotates-keys',
  'aws.rds.encrypts-storage',
  'aws.rds.has-a-standby',
  'azure.storage-account.requires-secure-transfer',
  'azure.storage-account.keeps-versions',
  'google.cloud-storage.keeps-versions',
  'kubernetes.workload.containers-cannot-change-their-files',
  'kubernetes.workload.runs-as-an-account-of-its-own',
  'github.github.hears-of-holes',
  'okta.okta.wants-long-passwords',
] as const;
const { checks, check } = lookUp(catalog);
const known = shown.filter(id => checks.has(id));
const kinds = [...new Set([...known, 'aws.s3.demands-tls', 'aws.api-gateway.stage-has-web-acl'].map(id => check(id).of.id))];

let guides: Guides;
beforeAll(async () => {
  guides = await openGuides(kinds, catalog);
}, 60_000);
const guide = (id: string): Guide => guides.of(check(id));

describe('guides', () => {
  it('say what to write in every format, and what to run', async () => {
    const screen = { width: 100, colour: false, unicode: true };
    const text = known.map(id => guideLines(guide(id), screen).join('\n')).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('../expected/guides.txt');
  });

  it('write a companion as its own resource', () => {
    const [terraform] = guide('aws.s3.keeps-versions').written;
    expect(terraform).toMatchObject({ format: 'terraform', disruption: 'in place', words: [] });
    expect(terraform?.snippets[0]?.text).toBe(
      'resource "aws_s3_bucket_versioning" "example" {\n  bucket = aws_s3_bucket.example.id\n\n  versioning_configuration {\n    status = "Enabled"\n  }\n}',
    );
  });

  it('show what nobody may guess as what to put there', () => {
    expect(guide('aws.s3.logs-access').written[0]?.snippets[0]?.text).toContain('"<the name of the bucket that takes access logs>"');
  });

  it('name what the provider demands beside it', () => {
    expect(guide('aws.api-gateway.stage-has-web-acl').written[0]?.snippets[0]?.text).toMatch(/web_acl_arn +=/);
  });

  it('offer no command that would replace what runs', () => {
    const { written, live } = guide('aws.rds.encrypts-storage');
    expect(written.map(({ disruption }) => disruption)).toEqual(['replaces the resource', 'replaces the resource']);
    expect(live).toEqual([]);
  });

  it('say where the schema says that it depends', () => {
    expect(guide('aws.rds.has-a-standby').live[0]?.disruption).toBe('may replace the resource');
  });

  it('take a change back to what the cloud does by itself', () => {
    const [live] = guide('aws.kms.rotates-keys').live;
    expect(live?.undoes.join()).toContain('{"op":"replace","path":"/EnableKeyRotation","value":false}');
    expect(live?.permissions).toContain('kms:EnableKeyRotation');
    expect(live?.permissions.filter(one => /:(?:Describe|Get|List)/.test(one))).toEqual([]);
  });

  it('name what the call takes in Google Cloud', () => {
    expect(guide('google.cloud-storage.keeps-versions').live[0]?.permissions).toEqual(['storage.buckets.update']);
  });

  it('change a child of which there is only one, and do not make it anew', () => {
    expect(guide('azure.storage-account.keeps-versions').live[0]).toMatchObject({
      does: ["az resource update --ids '<id>/blobServices/default' --set properties.isVersioningEnabled=true"],
      undoes: ["az resource update --ids '<id>/blobServices/default' --set properties.isVersioningEnabled=false"],
    });
  });

  it('leave to a person what only a person can say', () => {
    const { written, live, wanted } = guide('aws.s3.demands-tls');
    if (written.every(({ snippets }) => snippets.length === 0)) expect(live).toEqual([]);
    expect(wanted).toEqual(['policy: at least one with denies plain: yes']);
  });

  it('are folded in Markdown, and let no text be taken for markup', () => {
    const page = guidesPart(known.map(guide)).join('\n');
    expect(page.match(/<details>/g)).toHaveLength(known.length);
    expect(page.match(/<\/details>/g)).toHaveLength(known.length);
    const outside = page.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/<\/?(?:details|summary|code)>/g, '');
    expect(outside).not.toMatch(/<[a-zA-Z]/);
  });
});

describe('a command', () => {
  it('is broken before its options, never within quotes', () => {
    const command = `aws cloudcontrol update-resource --type-name A --patch-document '[{"a": "b --c d"}]'`;
    expect(commandLines(command, 60)).toEqual(['aws cloudcontrol update-resource --type-name A \\', `  --patch-document '[{"a": "b --c d"}]'`]);
    expect(commandLines(command, 200)).toEqual([command]);
  });
});
