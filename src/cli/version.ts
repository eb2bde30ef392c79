/** Of Demarc; put in by the build. */
export const version = process.env['DEMARC_VERSION'] ?? '0.0.0';
