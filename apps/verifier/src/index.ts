export { voerUit } from './cli.js';
export { UITGANG, type Uitgang } from './bevinding.js';
export type { Uitvoer } from './uitvoer.js';
