// Opens a register in which an erasure was approved, and ends itself with SIGKILL at one step of carrying it out.
// argv: <data folder> <step> <before|after>. Says "klaar" when that step was never reached.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { Wisopdrachten } from '@besluitregister/registration';
import { openRegister, openSleutels } from '@besluitregister/standalone';

const [gegevens, stap, wanneer] = process.argv.slice(2);

function einde() {
  process.kill(process.pid, 'SIGKILL');
  for (;;); // until the signal is there
}

/** Ends the process before or after a method does its work. */
function bij(doel, naam) {
  const eigen = doel[naam];
  doel[naam] = async function stopt(...argumenten) {
    if (wanneer === 'before') einde();
    await Reflect.apply(eigen, this, argumenten);
    einde();
  };
}

/** The same at the first folder with read models that is removed. */
function bijVerwijderen() {
  const eigen = fs.rmSync;
  fs.rmSync = (pad, opties) => {
    if (!String(pad).includes('leesmodellen')) return eigen(pad, opties);
    if (wanneer === 'before') einde();
    eigen(pad, opties);
    return einde();
  };
  syncBuiltinESMExports();
}

const keys = await openSleutels({ sleutels: join(gegevens, 'sleutels') });
const eraser = Object.getPrototypeOf(keys.eraser);
await keys.close();
switch (stap) {
  case 'sleutels-vernietigen': bij(eraser, 'destroy'); break;
  case 'bestanden-verwijderen': bij(Wisopdrachten.prototype, 'verwijderBestanden'); break;
  case 'leesmodellen-verwijderen': bijVerwijderen(); break;
  case 'uitvoering-vastleggen': bij(Wisopdrachten.prototype, 'legVast'); break;
  case 'opdracht-afronden': bij(eraser, 'finish'); break;
  case 'stand-onthouden': bij(eraser, 'saveCheckpoint'); break;
  default: throw new Error(stap);
}
const register = await openRegister({ gegevens, klok: () => new Date() });
await register.wisser.bij();
await register.sluit();
process.stdout.write('klaar\n');
