const { RemovalPolicy, Stack } = require('aws-cdk-lib');
const { Bucket } = require('aws-cdk-lib/aws-s3');

class Shop extends Stack {
  constructor(scope, id) {
    super(scope, id);

    new Bucket(this, 'Orders', { versioned: true, enforceSSL: true, removalPolicy: RemovalPolicy.RETAIN });
    // demarc:ignore aws.s3.keeps-versions scratch space
    new Bucket(this, 'Scratch');
  }
}

module.exports = { Shop };
