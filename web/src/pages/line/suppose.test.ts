import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessed } from '../../../../src/engine/assess.ts';
import { dutyOf, type Row, type Scalar } from '../../../../src/model/index.ts';
import { holderWords } from '../../../../src/reports/party.ts';
import { decoded } from '../../data/decoded.fixture.ts';
import type { Report } from '../../data/report.ts';
import { answerUnder, asItIs, type Settings } from './suppose.ts';

const rowsOf = (assessed: Assessed, address: string): readonly Row[] => {
  const found = [...assessed.bound.found.values()].find(one => one.declaration.address === address) ?? expect.fail(`there is no ${address}`);
  return assessed.rows(found).filter(({ duty }) => dutyOf(duty).answered === 'asset');
};
const words = ({ holders, verdict }: Pick<Row, 'holders' | 'verdict'>): string => `${holderWords(holders)}: ${verdict}`;

/** What the page says of the duties that turn, and the command of the same. */
const both = (report: Report, rows: readonly Row[], address: string, settings: Settings) => {
  const subject = report.about.address.indexOf(address);
  const kind = report.knobs.kinds.get(report.about.kind.names[report.about.kind.of[subject] ?? 0] ?? '') ?? expect.fail(`${address} has no knobs`);
  const state = report.knobs.stateOf(subject) ?? expect.fail(`${address} has no state`);
  return rows.flatMap(row => {
    const answer = answerUnder(kind, state, settings, row.duty);
    return answer ? [{ duty: row.duty, page: words(answer), command: words(row) }] : [];
  });
};

describe('the line as the page draws it', () => {
  it('is that of the command for every asset, while nothing is supposed', async () => {
    const { assessed, report } = await decoded('examples/shop');
    let compared = 0;
    for (const [subject, address] of report.about.address.entries()) {
      if (report.knobs.stateOf(subject) === undefined) continue;
      for (const { duty, page, command } of both(report, rowsOf(assessed, address), address, asItIs)) {
        expect(`${address} ${duty} ${page}`).toBe(`${address} ${duty} ${command}`);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

describe('what is supposed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-suppose-'));
  const assessedWith = async (name: string, text: string) => {
    writeFileSync(join(folder, `${name}.tf`), text);
    return decoded(join(folder, `${name}.tf`));
  };
  const same = async (address: string, before: string, after: string, settings: readonly (readonly [string, Scalar])[]): Promise<readonly string[]> => {
    const [{ report }, { assessed }] = [await assessedWith('before', before), await assessedWith('after', after)];
    const answers = both(report, rowsOf(assessed, address), address, new Map(settings));
    const wrong = answers.filter(({ page, command }) => page !== command);
    expect(wrong).toEqual([]);
    const now = both(report, rowsOf(assessed, address), address, asItIs);
    return answers.filter(({ page }, i) => page !== now[i]?.page).map(({ duty, page }) => `${duty} ${page}`);
  };

  it('is what the command says once it is written: minor versions of a database', async () => {
    const database = (auto: boolean): string => `resource "aws_db_instance" "main" {
  engine                     = "postgres"
  engine_version             = "16.3"
  instance_class             = "db.t4g.small"
  auto_minor_version_upgrade = ${auto}
  backup_retention_period    = 7
}`;
    const moved = await same('aws_db_instance.main', database(false), database(true), [['autoMinor', true]]);
    expect(moved.join('\n')).toMatch(/provider/);
  });

  it('Auto Mode of a cluster', async () => {
    const cluster = (auto: boolean): string => `resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/cluster"
  vpc_config { subnet_ids = ["subnet-1"] }
  bootstrap_self_managed_addons = false
  compute_config { enabled = ${auto} }
  kubernetes_network_config {
    elastic_load_balancing { enabled = ${auto} }
  }
  storage_config {
    block_storage { enabled = ${auto} }
  }
}`;
    expect(await same('aws_eks_cluster.main', cluster(false), cluster(true), [['autoMode', true]])).not.toEqual([]);
  });

  it('Autopilot, and the choice of a key', async () => {
    const gke = (on: boolean): string => `resource "google_container_cluster" "main" {
  name             = "main"
  location         = "europe-west1"
  enable_autopilot = ${on}
}`;
    expect(await same('google_container_cluster.main', gke(false), gke(true), [['mode', 'Autopilot']])).not.toEqual([]);
    const bucket = (rule: string): string => `resource "aws_s3_bucket" "main" { bucket = "main" }
resource "aws_s3_bucket_server_side_encryption_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  rule {
    apply_server_side_encryption_by_default {
      ${rule}
    }
  }
}`;
    const own = `sse_algorithm     = "aws:kms"
      kms_master_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1"`;
    const moved = await same('aws_s3_bucket.main', bucket('sse_algorithm = "AES256"'), bucket(own), [
      ['encryption', 'SSE-KMS'],
      ['keys', 'your own'],
    ]);
    expect(moved).not.toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
