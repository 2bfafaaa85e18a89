{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{VERANTWOORDELIJK}}</p>
{{#NIET_NU}}
<p class="explanation">{{WAAROM}}</p>
{{/NIET_NU}}
<section aria-labelledby="wie">
<h2 id="wie">Collega's</h2>
<p>Iedereen van het management van uw organisatie kan de zelfevaluatie lezen en invullen. Een collega die u hier noemt, ziet alleen deze zelfevaluatie. <a href="{{TABELPAD}}">Verdeel de verwachtingen in de tabel</a>.</p>
{{#GEEN_COLLEGA}}
<p>Er werkt nog geen collega mee.</p>
{{/GEEN_COLLEGA}}
{{#COLLEGA}}
<section aria-label="{{NAAM}}">
<h3>{{NAAM}}: {{TAAK}}</h3>
<p>Sinds {{SINDS}}.{{#MET_WERK}} {{WERK}}{{/MET_WERK}}</p>
{{#MET_MELDING}}
<p class="warning">{{MELDING}}</p>
{{/MET_MELDING}}
<div class="knoppen">
{{#ANDERS}}
<form method="post" action="{{PAD}}/noemen">
{{>FORMULIERZEGEL}}
<input type="hidden" name="collega" value="{{NR}}">
<input type="hidden" name="taak" value="{{ANDERE_TAAK}}">
<button type="submit" class="secondary">{{KNOP}}<span class="alleen-gehoord">: {{WIE}}</span></button>
</form>
{{/ANDERS}}
{{#OPNIEUW}}
<form method="post" action="{{PAD}}/opnieuw">
{{>FORMULIERZEGEL}}
<input type="hidden" name="collega" value="{{NR}}">
<button type="submit" class="secondary">Nieuwe link maken<span class="alleen-gehoord"> voor {{WIE}}</span></button>
</form>
{{/OPNIEUW}}
{{#BEEINDIGEN}}
<form method="post" action="{{PAD}}/beeindigen">
{{>FORMULIERZEGEL}}
<input type="hidden" name="collega" value="{{NR}}">
<button type="submit" class="secondary">Laat stoppen<span class="alleen-gehoord">: {{WIE}}</span></button>
</form>
{{/BEEINDIGEN}}
</div>
</section>
{{/COLLEGA}}
</section>
{{#NOEMEN}}
<section aria-labelledby="noemen">
<h2 id="noemen">Een collega noemen</h2>
<form method="post" action="{{NOEMPAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Noem deze collega</button>
</form>
</section>
{{/NOEMEN}}
{{#UITNODIGEN}}
<section aria-labelledby="uitnodigen">
<h2 id="uitnodigen">Een collega zonder account uitnodigen</h2>
<p>U krijgt een link die één keer werkt, zeven dagen lang. Geef die zelf aan uw collega. De beheerder van Maatlat ziet het account, en kan het blokkeren.</p>
<form method="post" action="{{UITNODIGPAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Nodig uit</button>
</form>
</section>
{{/UITNODIGEN}}
{{#OVERDRAGEN}}
<section aria-labelledby="overdragen">
<h2 id="overdragen">Verantwoordelijkheid overdragen</h2>
<p>Wie verantwoordelijk is, noemt collega's en dient de zelfevaluatie in.</p>
<form method="post" action="{{OVERDRAAGPAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit" class="secondary">Draag over</button>
</form>
</section>
{{/OVERDRAGEN}}
{{#MET_EERDER}}
<section aria-labelledby="eerder">
<h2 id="eerder">Geschiedenis</h2>
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Wie eerder meewerkte">
<table class="wissel">
<thead>
<tr><th scope="col">Wie</th><th scope="col">Wat</th><th scope="col">Vanaf</th><th scope="col">Tot</th></tr>
</thead>
<tbody>
{{#EERDER}}
<tr><th scope="row">{{WIE}}</th><td data-kop="Wat">{{WAT}}</td><td data-kop="Vanaf">{{VANAF}}</td><td data-kop="Tot">{{TOT}}</td></tr>
{{/EERDER}}
</tbody>
</table>
</div>
</section>
{{/MET_EERDER}}
<p><a href="{{TERUGPAD}}">Overzicht van de zelfevaluatie</a></p>
{{>PAGINAVOET}}
