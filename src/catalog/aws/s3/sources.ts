import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide';

export const says = {
  encrypted: cite(`${guide}/UsingServerSideEncryption.html`, 'Since 2023-01-05 every new object is encrypted at rest with keys that S3 holds and rotates, whatever the bucket says.', read),
};
