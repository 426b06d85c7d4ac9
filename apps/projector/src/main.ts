#!/usr/bin/env node
import { draaiDienst } from '@besluitregister/standalone';
import { projector } from './projector.js';

process.exitCode = await draaiDienst(projector, process.env, () => new Date());
