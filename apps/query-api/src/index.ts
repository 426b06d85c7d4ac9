export { queryApi } from './query-api.js';
