import { voerUit } from './cli.js';
import { terminal } from './uitvoer.js';

// Whoever reads our answer may stop before its end (`| head`); the command itself goes on to its own.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => { if (fout.code !== 'EPIPE') throw fout; });

// What a part of the register warns of while a command runs (the audit log stands still) is a sentence for people, as all the rest.
process.removeAllListeners('warning');
process.on('warning', ({ message }) => { terminal.meld(message); });

process.exitCode = await voerUit(process.argv.slice(2), terminal);
