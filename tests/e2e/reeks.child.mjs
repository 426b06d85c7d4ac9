// Runs command lines of the built command line one after another, as many processes would, in the time of one.
// Gets a list of argument lists as a message, and answers with how each ended.
import { voerUit } from '../../apps/cli/dist/cli.js';

const alsTekst = (regels) => regels.map((regel) => `${regel}\n`).join('');

process.once('message', async (opdrachten) => {
  const aflopen = [];
  for (const argumenten of opdrachten) {
    const uit = [];
    const fout = [];
    const exit = await voerUit(argumenten, { breedte: 100, uit: (regel) => { uit.push(regel); }, meld: (regel) => { fout.push(regel); } });
    aflopen.push({ exit, uit: alsTekst(uit), fout: alsTekst(fout) });
  }
  process.send(aflopen, () => { if (process.connected) process.disconnect(); });
});
