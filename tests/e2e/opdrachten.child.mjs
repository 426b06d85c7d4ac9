// Runs command lines of the built command line, as many processes would, in the time of one.
// Each message is one list of arguments, and is answered with how it ended.
import { voerUit } from '../../apps/cli/dist/cli.js';

const alsTekst = (regels) => regels.map((regel) => `${regel}\n`).join('');

process.on('message', async ({ volgnummer, argumenten, cwd }) => {
  process.chdir(cwd);
  const uit = [];
  const fout = [];
  const exit = await voerUit(argumenten, { breedte: 100, uit: (regel) => { uit.push(regel); }, meld: (regel) => { fout.push(regel); } });
  if (process.connected) process.send({ volgnummer, afloop: { exit, uit: alsTekst(uit), fout: alsTekst(fout) } });
});
process.on('disconnect', () => { process.exit(); });
