import { describe, it } from '@jest/globals';
import { eenmaal, testId } from '../eenmaal.contract.js';
import { gebruikerDecider } from './gebruiker.decider.js';

describe('a user', () => {
  it('is recorded at the first command, once', () => {
    const data = { gebruikerId: testId(1), naam: 'J. de Vries', subjectHmac: 'a'.repeat(64) };
    eenmaal(gebruikerDecider).when({ type: 'MeldGebruikerAan', ...data }).then([{ type: 'GebruikerAangemeld', data }]);
  });
});
