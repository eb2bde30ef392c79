import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { call, gives } from './plain-values.fixture.ts';

describe('hash functions', () => {
  it.each([
    ['md5', '5eb63bbbe01eeed093cb22bb8f5acdc3'],
    ['sha1', '2aae6c35c94fcfb415dbe95f408b9ce91ee846ed'],
    ['sha256', 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9'],
    ['sha512', '309ecc489c12d6eb4cc40f50c902f2b4d0ed77ee511a7c7a9bcd3ca86d4cd86f989dd35bc5ff499670da34255b45b0cfd830e81f605dcf7dc5542e93ae9cd76f'],
    ['base64sha256', 'uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek='],
    ['base64sha512', 'MJ7MSJwS1utMxA9QyQLytNDtd+5RGnx6m808qG1M2G+YndNbxf9JlnDaNCVbRbDP2DDoH2Bdz33FVC6TrpzXbw=='],
  ])('%s of hello world', (name, expected) => {
    expect(gives(name, 'hello world')).toBe(expected);
  });

  it('makes the names of a namespace', () => {
    expect(gives('uuidv5', 'dns', 'www.opentofu.org')).toBe('df1e675d-b743-5f6c-9952-6311d0f141df');
    expect(gives('uuidv5', 'url', 'https://www.opentofu.org/')).toBe('ace93eea-1a2c-5eed-b41b-718be15d2e50');
    expect(gives('uuidv5', 'oid', '1.3.6.1.4')).toBe('af9d40a5-7a36-5c07-b23a-851cd99fbfa5');
    expect(gives('uuidv5', 'x500', 'CN=Example,C=GB')).toBe('84e09961-4aa4-57f8-95b7-03edb1073253');
    expect(gives('uuidv5', '743ac3c0-3bf7-4a5b-9e6c-59360447c757', 'LIBS:diskfont.library')).toBe('ede1a974-df7e-5f17-84b9-76208818b2c8');
    expect(call('uuidv5', ['toString', 'x']).is).toBe('failure');
  });

  it('knows no hash of a text with holes', () => {
    expect(gives('sha256', `a${hole('var.x')}`)).toBe('?sha256("a${var.x}")');
  });
});
