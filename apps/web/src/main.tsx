import './vorm/vorm.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const plek = document.getElementById('register');
if (!plek) throw new Error('index.html has no place for the screens');
createRoot(plek).render(<StrictMode><App /></StrictMode>);
