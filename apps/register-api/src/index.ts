export { registerApi } from './register-api.js';
