import fc from 'fast-check';

/**
 * The same cases in every run, so that a build that passed passes again. To look for new ones, let each
 * run draw its own: `PROPERTY_SEED=random npm run test:node`, or name one: `PROPERTY_SEED=42`.
 */
const asked = process.env['PROPERTY_SEED'];
if (asked !== 'random') fc.configureGlobal({seed: Number(asked ?? 1)});
