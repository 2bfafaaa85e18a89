{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<dl class="feiten">
{{#FEIT}}
<div><dt>{{FEITNAAM}}</dt><dd>{{FEITWAARDE}}</dd></div>
{{/FEIT}}
</dl>
<p>{{IN_WOORDEN}}</p>
<p>De scores zijn die van het moment van indienen. Een afspraak verandert geen score: dat doet het team zelf, op de pagina van het criterium.</p>
<h2 id="naast-elkaar">Beide scores naast elkaar</h2>
<div class="horizontal-scroll" role="region" aria-labelledby="naast-elkaar" tabindex="0">
<table>
<thead><tr><th scope="col">Verwachting</th><th scope="col">Team</th><th scope="col">Tweede score</th><th scope="col">Gelijk</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{RIJCODE}}</th><td>{{RIJTEAM}}</td><td>{{RIJTWEEDE}}</td><td>{{RIJGELIJK}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
<h2>Verschillen bespreken</h2>
{{#ALLES_GELIJK}}
<p>Er is niets om te bespreken: alle scores zijn gelijk.</p>
{{/ALLES_GELIJK}}
{{#FORMULIER}}
<p>Bespreek elk verschil samen. Schrijf op welke score het wordt en waarom. Wie toegaf, volgt daaruit.</p>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{#VERSCHIL}}
<section class="verschil" aria-labelledby="verschil-{{CODE}}">
<h3 id="verschil-{{CODE}}">Verwachting {{CODE}}</h3>
<p class="norm">{{TEKST}}</p>
<dl class="feiten">
<div><dt>Team</dt><dd>{{TEAM}}</dd></div>
<div><dt>Tweede score</dt><dd>{{TWEEDE}}</dd></div>
</dl>
{{#MET_TEAMREDEN}}
<div><p><b>Motivering van het team:</b></p>{{TEAMREDEN_HTML:none}}</div>
{{/MET_TEAMREDEN}}
{{#MET_TWEEDEREDEN}}
<p><b>Waarom de tweede score:</b> {{TWEEDEREDEN}}</p>
{{/MET_TWEEDEREDEN}}
{{#MET_AFSPRAAK}}
<p class="explanation">{{AFSPRAAK}}</p>
{{/MET_AFSPRAAK}}
{{#NOG_WIJZIGEN}}
<p>{{NOG}}{{#MET_SCOREPAD}} <a href="{{SCOREPAD}}">Score {{CODE}} wijzigen</a>{{/MET_SCOREPAD}}</p>
{{/NOG_WIJZIGEN}}
{{>FORMULIERVELD}}
</section>
{{/VERSCHIL}}
{{#PRIVACY}}
{{>FORMULIERVELD}}
{{/PRIVACY}}
<button type="submit">Afspraken opslaan</button>
</form>
{{/FORMULIER}}
{{#LEZEN}}
{{#VERSCHIL_LEZEN}}
<section class="verschil" aria-labelledby="verschil-{{CODE}}">
<h3 id="verschil-{{CODE}}">Verwachting {{CODE}}</h3>
<p class="norm">{{TEKST}}</p>
<dl class="feiten">
<div><dt>Team</dt><dd>{{TEAM}}</dd></div>
<div><dt>Tweede score</dt><dd>{{TWEEDE}}</dd></div>
</dl>
{{#MET_TEAMREDEN}}
<div><p><b>Motivering van het team:</b></p>{{TEAMREDEN_HTML:none}}</div>
{{/MET_TEAMREDEN}}
{{#MET_TWEEDEREDEN}}
<p><b>Waarom de tweede score:</b> {{TWEEDEREDEN}}</p>
{{/MET_TWEEDEREDEN}}
{{#MET_AFSPRAAK}}
<p class="explanation">{{AFSPRAAK}}</p>
{{/MET_AFSPRAAK}}
{{#NOG_WIJZIGEN}}
<p>{{NOG}}{{#MET_SCOREPAD}} <a href="{{SCOREPAD}}">Score {{CODE}} wijzigen</a>{{/MET_SCOREPAD}}</p>
{{/NOG_WIJZIGEN}}
</section>
{{/VERSCHIL_LEZEN}}
{{/LEZEN}}
{{>PAGINAVOET}}
