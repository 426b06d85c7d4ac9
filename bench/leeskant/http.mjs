// An answer as a browser gets it: over HTTP, from the application that serves the read side.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConsultationModule } from '@besluitregister/consultation';
import { configureHttp, createHttpAdapter } from '@besluitregister/http';
import { meet } from './meten.mjs';

/** Median time in milliseconds to get a path and read its body, and how many bytes that is. */
export async function overHttp(db, pad) {
  const app = await NestFactory.create(ConsultationModule.forRoot({ database: { useValue: db } }), createHttpAdapter({ versie: '0.0.0' }), { logger: false });
  configureHttp(app);
  await app.listen(0, '127.0.0.1');
  try {
    const adres = `${await app.getUrl()}${pad}`;
    let omvang = 0;
    const [tijd] = await meet(async () => {
      const antwoord = await fetch(adres);
      if (!antwoord.ok) throw new Error(`${pad} gave ${antwoord.status}`);
      omvang = (await antwoord.arrayBuffer()).byteLength;
    });
    return { tijd, omvang };
  } finally {
    await app.close();
  }
}
