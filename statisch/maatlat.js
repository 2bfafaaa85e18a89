// SPDX-License-Identifier: EUPL-1.2
// Everything here makes pages easier; each of them also works without it.

import { maakGehoord } from './gehoord.js';
import { bewaakBestanden } from './bestand.js';
import { bewaakFormulieren } from './opslaan.js';
import { ruimOpNaInsturen, toonAchtergebleven, bewaakUitloggen } from './achtergebleven.js';
import { vernieuwNaOpslaan } from './vernieuwen.js';
import { toonVoorbeelden } from './voorbeeld.js';
import { volgNotities } from './notities.js';
import { luisterNaarToetsen } from './toetsen.js';
import { helpLezen } from './dossier.js';
import { volgSchuiven } from './schuiven.js';
import { bewaakSessie } from './sessie.js';
import { meldScores } from './scores.js';
import { helpTypen } from './teksten.js';
import { volgAdres } from './vouwen.js';
import { neemBevindingenOver } from './overnemen.js';
import { helpTeams } from './teams.js';
import { helpVerwijzen } from './cijfers.js';

maakGehoord();
ruimOpNaInsturen();
bewaakBestanden();
bewaakFormulieren();
meldScores();
toonAchtergebleven();
bewaakUitloggen();
vernieuwNaOpslaan();
toonVoorbeelden();
volgNotities();
luisterNaarToetsen();
helpLezen();
bewaakSessie();
helpTypen();
volgAdres();
volgSchuiven();
neemBevindingenOver();
helpTeams();
helpVerwijzen();
