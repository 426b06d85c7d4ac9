export { projector } from './projector.js';
