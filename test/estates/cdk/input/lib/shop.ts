import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export class Shop extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new Bucket(this, 'Orders', { versioned: true, enforceSSL: true, removalPolicy: RemovalPolicy.RETAIN });
    // demarc:ignore aws.s3.keeps-versions scratch space
    new Bucket(this, 'Scratch');
  }
}
