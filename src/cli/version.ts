/** Of Demarc; put in by the build. */
export const version = process.env['DEMARC_VERSION'] ?? '0.0.0';

/** Of the code it was built from: what one build keeps, another does not trust. */
export const build = process.env['DEMARC_BUILD'] ?? 'source';
