import fc from 'fast-check';

/** Property tests try the same values every time, so that a run says something about the change; `DEMARC_SEED=$RANDOM npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env['DEMARC_SEED'] ?? 20_261_122) });
