{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="onderkop">{{WAARVAN}}</p>
<p>U scoort deze toets een tweede keer, uit dezelfde bronnen en bevindingen. De scores, oordelen en teksten van het team ziet u pas na het indienen. Bespreek de toets tot dan met niemand van het team.</p>
{{#NOG_NIET}}
<p class="explanation">{{WAAROM}}</p>
{{/NOG_NIET}}
{{#WERK}}
<h2 id="criteria">Uw scores</h2>
<p>{{VOORTGANG}}</p>
<ul class="takenlijst" aria-labelledby="criteria">
{{#REGEL}}
<li><a href="{{CRITERIUMPAD}}">{{CRITERIUM}}</a> <span>{{CRITERIUMSTAND}}</span></li>
{{/REGEL}}
</ul>
<h2 id="bronnen">Bronnen</h2>
{{#BRONNEN}}
<ul class="takenlijst" aria-labelledby="bronnen">
{{#BRONREGEL}}
<li><span>{{BRON}}{{#MET_DATUM}}, {{DATUM}}{{/MET_DATUM}}</span>
{{#BESTAND}}
<span>Bestand: <a href="{{BESTANDPAD}}">{{BESTANDNAAM}}</a></span>
{{/BESTAND}}
{{#MET_LINK}}
<span>Link: <a class="weblink" href="{{LINK}}" rel="noopener noreferrer">{{LINK}}</a></span>
{{/MET_LINK}}
</li>
{{/BRONREGEL}}
</ul>
{{/BRONNEN}}
{{#GEEN_BRONNEN}}
<p>Er zijn geen bronnen opgeschreven bij deze toets.</p>
{{/GEEN_BRONNEN}}
<h2>Indienen</h2>
{{#ONVOLLEDIG}}
<p>Geef eerst bij elke verwachting een score. Daarna kunt u indienen.</p>
{{/ONVOLLEDIG}}
{{#INDIENEN}}
<p>Na het indienen zien het team en u beide scores naast elkaar. Wat verschilt, bespreekt u samen.</p>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Tweede scores indienen</button>
</form>
{{/INDIENEN}}
{{/WERK}}
{{>PAGINAVOET}}
