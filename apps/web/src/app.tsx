import { lazy, type ReactElement } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { NietGevonden } from './paginas/niet-gevonden.js';
import VraagPagina from './paginas/vraag/vraag.js';
import { Raam } from './raam/raam.js';

// The first question is there at once; the rest comes when it is opened.
const Vergadering = lazy(() => import('./paginas/vergadering/vergadering.js'));
const Vergaderingen = lazy(() => import('./paginas/vergadering/vergaderingen.js'));
const Dossier = lazy(() => import('./paginas/dossier/dossier.js'));
const Beoordelen = lazy(() => import('./paginas/beoordelen/beoordelen.js'));
const Beoordeling = lazy(() => import('./paginas/beoordelen/beoordeling.js'));
const Matrix = lazy(() => import('./paginas/matrix/matrix.js'));
const Besluiten = lazy(() => import('./paginas/besluiten/besluiten.js'));
const Acties = lazy(() => import('./paginas/acties/acties.js'));
const Zoeken = lazy(() => import('./paginas/zoeken/zoeken.js'));
const Vastlegging = lazy(() => import('./paginas/vastlegging/vastlegging.js'));
const Rectificatie = lazy(() => import('./paginas/vastlegging/rectificatie.js'));
const Doorhaling = lazy(() => import('./paginas/vastlegging/doorhaling.js'));
const Afdoening = lazy(() => import('./paginas/vastlegging/afdoening.js'));
const Geheimhouding = lazy(() => import('./paginas/geheimhouding/geheimhouding.js'));
const Controle = lazy(() => import('./paginas/controle/controle.js'));
const Dossiers = lazy(() => import('./paginas/dossier/dossiers.js'));

/** Every page, under its address. */
export function App(): ReactElement {
  return (
    <BrowserRouter>
      <Routes>
        <Route element={<Raam />}>
          <Route index element={<VraagPagina />} />
          <Route path="vergaderingen" element={<Vergaderingen />} />
          <Route path="vergaderingen/:id" element={<Vergadering />} />
          <Route path="dossiers" element={<Dossiers />} />
          <Route path="dossiers/:id" element={<Dossier />} />
          <Route path="beoordelen" element={<Beoordelen />} />
          <Route path="beoordelen/:id" element={<Beoordeling />} />
          <Route path="matrix" element={<Matrix />} />
          <Route path="acties" element={<Acties />} />
          <Route path="zoeken" element={<Zoeken />} />
          <Route path="vastleggingen/:id" element={<Vastlegging />} />
          <Route path="vastleggingen/:id/rectificatie" element={<Rectificatie />} />
          <Route path="vastleggingen/:id/afdoening" element={<Afdoening />} />
          <Route path="vastleggingen/:id/doorhaling" element={<Doorhaling />} />
          <Route path="besluiten" element={<Besluiten />} />
          <Route path="besluiten/:id" element={<Vastlegging />} />
          <Route path="geheimhouding" element={<Geheimhouding />} />
          <Route path="controle" element={<Controle />} />
          <Route path="*" element={<NietGevonden />} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
