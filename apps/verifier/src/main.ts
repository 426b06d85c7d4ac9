import { voerUit } from './cli.js';
import { terminal } from './uitvoer.js';

process.exitCode = await voerUit(process.argv.slice(2), terminal, new Date());
