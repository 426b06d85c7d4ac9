export { Afbouw } from './afbouw.js';
export { GegevensmapFout, openGegevensmap } from './gegevensmap.js';
export { openRegister } from './register.js';
export type { Openopties, Openstap, Register } from './register.js';
export { openSchrijfkant } from './schrijfkant.js';
export type { Schrijfkant } from './schrijfkant.js';
export { startHttp } from './http.js';
export type { Dienst } from './http.js';
