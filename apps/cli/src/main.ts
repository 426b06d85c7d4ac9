import { voerUit } from './cli.js';
import { terminal } from './uitvoer.js';

// Whoever reads our answer may stop before its end (`| head`); the command itself goes on to its own.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => { if (fout.code !== 'EPIPE') throw fout; });

process.exitCode = await voerUit(process.argv.slice(2), terminal);
