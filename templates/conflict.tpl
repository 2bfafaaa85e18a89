{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{WIE}} heeft dit opgeslagen op {{WANNEER}}, nadat u het opende. Uw tekst is nog niet opgeslagen, maar staat hieronder. Kies wat er moet blijven staan.</p>
{{#VELD}}
<section class="naast" aria-label="{{LABEL}}">
<div>
<h2>{{LABEL}}: uw versie</h2>
{{#MIJN}}
{{>TEKSTVERSCHIL}}
{{/MIJN}}
</div>
<div>
<h2>{{LABEL}}: versie van {{WIE}}</h2>
{{#HUN}}
{{>TEKSTVERSCHIL}}
{{/HUN}}
</div>
</section>
{{/VELD}}
<h2>Wat wilt u bewaren?</h2>
{{#SAMEN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Bewaar de twee samen</button>
</form>
{{/SAMEN}}
<div class="knoppen">
{{#MIJN_BEWAREN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit" class="secondary">Bewaar wat ik typte</button>
</form>
{{/MIJN_BEWAREN}}
{{#HUN_HOUDEN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit" class="secondary">Houd wat er nu staat</button>
</form>
{{/HUN_HOUDEN}}
</div>
<p>{{#GESCHIEDENIS}}Wat u hier niet bewaart van de ander, blijft te lezen in de geschiedenis. {{/GESCHIEDENIS}}<a href="{{TERUG}}">Terug zonder op te slaan<span class="alleen-gehoord">: {{WAT}}</span></a></p>
{{>PAGINAVOET}}
