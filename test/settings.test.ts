import { describe, expect, it } from 'vitest';
import { catalog } from '../src/catalog/index.ts';
import { drawLine } from '../src/reports/draw-line.ts';
import { lookUp } from '../src/reports/look-up.ts';
import { holderWords } from '../src/reports/party.ts';
import { assessed } from './estate-of.ts';
import type { Given, Row } from './settings/row.ts';

const files = import.meta.glob<{ readonly default?: readonly Row[] }>('./settings/*.ts', { eager: true });
const rows = Object.values(files).flatMap(({ default: all = [] }) => all);
const upTo = (letter: string, last: number): readonly string[] => Array.from({ length: last }, (_, i) => `${letter}${i + 1}`);
const known = [...upTo('A', 30), ...upTo('Z', 12), ...upTo('G', 8), ...upTo('X', 6)];

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text);
const rowOf = (row: Row, given: Given) => drawLine(catalog, given.kind ?? row.kind, given.set).rows.find(one => one.duty === row.duty);
const tasksOf = (row: Row, given: Given): string => JSON.stringify(rowOf(row, given)?.holders.map(one => (one.held === 'by' ? one.sides : one.held)));

describe('settings that move the line', () => {
  it('are all here', () => {
    expect(known.filter(id => !rows.some(row => row.id === id))).toEqual([]);
    expect(rows.filter(row => !known.includes(row.id))).toEqual([]);
  });
  it('have a page each, and the day on which it was read or why it was not', () => {
    const isRead = ({ read, notOpened }: Row): boolean => (read === undefined ? (notOpened ?? '') !== '' : notOpened === undefined && isDay(read));
    expect(rows.filter(({ page }) => !page.startsWith('https://')).map(({ id }) => id)).toEqual([]);
    expect(rows.filter(row => !isRead(row)).map(({ id, setting }) => `${id} ${setting}`)).toEqual([]);
  });

  describe.each(rows.map(row => [`${row.id} ${row.kind}: ${row.setting}`, row] as const))('%s', (_, row) => {
    it.each(row.values.map(given => [`${given.kind ?? ''}${JSON.stringify(given.set)}`, given] as const))('%s', (__, given) => {
      const kind = given.kind ?? row.kind;
      const of = lookUp(catalog).lines.get(kind)?.of;
      expect(of, `there is no ${kind}`).toBeDefined();
      expect(Object.keys(given.set).filter(fact => !(fact in (of?.fields ?? {})))).toEqual([]);
      expect(`${row.duty}: ${holderWords(rowOf(row, given)?.holders ?? [])}`).toBe(`${row.duty}: ${given.holders}`);
    });
    it(row.is === 'moves' ? 'moves the line' : 'leaves the line as it is', () => {
      const different = new Set(row.values.map(given => tasksOf(row, given))).size;
      if (row.is === 'moves') expect(different).toBeGreaterThan(1);
      else expect(different).toBe(1);
    });
  });
});

describe('a tool of the provider leaves the duty where it is', () => {
  const holdersIn = (source: string, kind: string, duty: string): readonly string[] => {
    const { bound, rows } = assessed({ 'main.tf': source });
    const assets = [...bound.found.values()].filter(found => found.asset.id === kind);
    return assets.map(found => holderWords(rows(found).find(row => row.duty === duty)?.holders ?? []));
  };
  it('A28: an instance that Patch Manager patches', () => {
    const source = `
resource "aws_instance" "web" {
  ami           = "ami-0abc"
  instance_type = "t3.micro"
}
resource "aws_ssm_association" "patches" {
  name                = "AWS-RunPatchBaseline"
  schedule_expression = "cron(0 2 ? * SUN *)"
  targets {
    key    = "InstanceIds"
    values = [aws_instance.web.id]
  }
}`;
    expect(holdersIn(source, 'aws.ec2.instance', 'apply-os-patches')).toEqual(['customer']);
  });
  it('G8: a machine that a patch deployment covers', () => {
    const source = `
resource "google_compute_instance" "web" {
  name         = "web"
  machine_type = "e2-small"
  zone         = "europe-west1-b"
}
resource "google_os_config_patch_deployment" "weekly" {
  patch_deployment_id = "weekly"
  instance_filter {
    all = true
  }
}`;
    expect(holdersIn(source, 'google.compute-engine.instance', 'apply-os-patches')).toEqual(['customer']);
  });
});
