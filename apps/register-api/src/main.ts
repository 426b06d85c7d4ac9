#!/usr/bin/env node
import { draaiDienst } from '@besluitregister/standalone';
import { registerApi } from './register-api.js';

process.exitCode = await draaiDienst(registerApi, process.env, () => new Date());
