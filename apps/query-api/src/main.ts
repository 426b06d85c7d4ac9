#!/usr/bin/env node
import { draaiDienst } from '@besluitregister/standalone';
import { queryApi } from './query-api.js';

process.exitCode = await draaiDienst(queryApi, process.env, () => new Date());
