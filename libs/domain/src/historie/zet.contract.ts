import type { Wereld } from './wereld.contract.js';

// Each move picks its own place in the world and gives one command, or a few that belong together.
// A command may be refused: that is part of a history too, and leaves nothing.

/** A move, and how often it is made compared with the others. */
export interface Zet { readonly gewicht: number; readonly doe: (wereld: Wereld) => void }
